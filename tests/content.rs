//! The content that is shipped, and every kind of mistake that must stop a build.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::{
    compile::{Finding, compile},
    domain::band::Band,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// A copy of the content in a folder of its own, to break.
struct Broken(PathBuf);

impl Broken {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        copy(Path::new("content"), &folder);
        Self(folder)
    }

    /// Changes the first occurrence of some text in a file.
    #[track_caller]
    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a content file");
        assert!(text.contains(from), "{file} no longer holds {from}; choose another text to break");
        fs::write(path, text.replacen(from, to, 1)).expect("a writable folder");
        self
    }

    /// Changes a module's table.
    fn edit(self, file: &str, change: impl FnOnce(&mut Table)) -> Self {
        let path = self.0.join(file);
        let mut table: Table = fs::read_to_string(&path).expect("a content file").parse().expect("TOML");
        change(&mut table);
        fs::write(path, table.to_string()).expect("a writable folder");
        self
    }

    fn findings(&self) -> Vec<Finding> {
        compile(&self.0).err().unwrap_or_default()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).expect("a copy") }
    }
}

const MODULE: &str = "modules/11-14-2.toml";

/// Breaks one thing in one file and expects exactly the findings that name these places and words.
#[track_caller]
fn finds(name: &str, file: &str, from: &str, to: &str, place: &str, words: &str) {
    names(&Broken::new(name).change(file, from, to), file, place, words);
}

/// The findings name this place of this file, and say these words.
#[track_caller]
fn names(broken: &Broken, file: &str, place: &str, words: &str) {
    let findings = broken.findings();
    let list = || findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(
        findings.iter().any(|finding| finding.file == file
            && finding.place.contains(place)
            && finding.remedy.contains(words)),
        "nothing in {file} at \"{place}\" about \"{words}\", but:\n{}",
        list()
    );
}

#[test]
fn the_content_that_is_shipped_has_no_mistakes() {
    let library = compile(Path::new("content")).unwrap_or_else(|findings| {
        panic!("{}", findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    });
    for band in Band::ALL {
        assert!(library.band(band).count() >= 3, "{band}");
    }
}

#[test]
fn all_mistakes_are_found_at_once() {
    let findings = Broken::new("all-at-once")
        .change(MODULE, "minutes = 9", "minutes = \"nine\"")
        .change("helplines.toml", "phone = \"0800 1111\"", "phone = \"0800 111\"")
        .change("labels.toml", "leave = \"Leave\"", "laeve = \"Leave\"")
        .findings();
    let files: Vec<&str> = findings.iter().map(|finding| finding.file.as_str()).collect();
    for file in [MODULE, "helplines.toml", "labels.toml"] {
        assert!(files.contains(&file), "{file} is missing among {files:?}");
    }
}

#[test]
fn a_file_that_is_no_toml_is_named_with_its_line() {
    finds("no-toml", MODULE, "number = 2", "number = = 2", "line 2", "is not TOML");
}

#[test]
fn a_missing_misspelt_or_empty_field_is_named() {
    finds("missing", MODULE, "number = 2", "", "number", "is missing");
    finds("misspelt", MODULE, "minutes = 9", "minuets = 9", "minuets", "not a field that belongs here");
    finds("empty", MODULE, "title = \"Who holds the power\"", "title = \" \"", "title", "is empty");
}

#[test]
fn a_wrong_word_says_which_words_are_right() {
    finds("kind", MODULE, "kind = \"say\"", "kind = \"speak\"", "kind", "\"helper\"");
    finds("pile", MODULE, "pile = \"level\"", "pile = \"fine\"", "pile", "\"not-sure\"");
    finds("band", MODULE, "band = \"11-14\"", "band = \"11-15\"", "band", "\"9-11\"");
    finds("mood", MODULE, "mood = \"smile\"", "mood = \"happy\"", "mood", "concerned");
}

#[test]
fn people_and_helplines_must_exist() {
    finds("who", MODULE, "who = \"malik\"", "who = \"malcom\"", "who", "not in this module's `cast`");
    finds("help", MODULE, "\"shout\"", "\"shuot\"", "help", "not in helplines.toml");
    finds("help-adult", MODULE, "\"shout\"", "\"nspcc-helpline\"", "help", "for adults");
}

#[test]
fn numbers_and_links_of_helplines_are_checked() {
    finds(
        "short-number",
        "helplines.toml",
        "phone = \"0808 800 5000\"",
        "phone = \"0808 800 500\"",
        "nspcc-helpline",
        "not a UK number",
    );
    finds(
        "wrong-childline",
        "helplines.toml",
        "phone = \"0800 1111\"",
        "phone = \"0800 2222 11\"",
        "childline",
        "08001111",
    );
    finds("plain-http", "helplines.toml", "web = \"https://", "web = \"http://", "web", "https://");
    finds("no-source", "helplines.toml", "[helplines.source]", "[helplines.sauce]", "source", "is missing");
    finds("no-source-date", "helplines.toml", "source_date = ", "#", "source_date", "is missing");
    finds("script-link", "helplines.toml", "url = \"https://", "url = \"javascript://", "url", "web address");
}

#[test]
fn words_that_blame_or_give_away_are_found() {
    finds(
        "blame",
        MODULE,
        "summary = \"",
        "summary = \"Protect yourself. ",
        "top of the file",
        "protect yourself",
    );
    finds(
        "title",
        MODULE,
        "title = \"Who holds the power\"",
        "title = \"Sexual exploitation\"",
        "title",
        "neutral",
    );
    finds("id", MODULE, "id = \"fair-power\"", "id = \"grooming\"", "grooming", "neutral");
}

#[test]
fn markup_and_hard_words_are_found() {
    finds(
        "link",
        MODULE,
        "text = \"\"\"\n",
        "text = \"\"\"\nSee [this](https://example.org).\n",
        "text",
        "a link",
    );
    finds("html", MODULE, "text = \"\"\"\n", "text = \"\"\"\nSee <b>this</b>.\n", "text", "HTML");
    let hard = "text = \"\"\"\nNotwithstanding institutional safeguarding accountability considerations, organisational \
        representatives occasionally demonstrate inappropriate interpersonal relationships, necessitating comprehensive \
        multidisciplinary investigation procedures, documentation responsibilities, and proportionate interventions.\n\n";
    finds("hard", MODULE, "text = \"\"\"\n", hard, "step 1", "reads at grade");
    finds("quotes", MODULE, "text = \"\"\"\n", "text = \"\"\"\nIt's.\n", "step 1", "straight quotation mark");
}

#[test]
fn a_module_must_be_whole() {
    finds("twice", MODULE, "id = \"two-people\"", "id = \"fair-power\"", "fair-power", "id of another one");
    finds("taken", MODULE, "id = \"fair-power\"", "id = \"finish\"", "finish", "page itself uses");
    finds("two-right", MODULE, "verdict = \"not-quite\"", "verdict = \"right\"", "question", "exactly one");
    finds("tilt", MODULE, "tilt = ", "tilt = 1", "tilt", "0 (level) to 10");
    finds("name", MODULE, "number = 2", "number = 7", "", "must be called 11-14-7.toml");
}

const STORY: &str = "modules/11-14-4.toml";

/// The first step of a kind.
fn step<'a>(module: &'a mut Table, kind: &str) -> &'a mut Table {
    let steps = module["steps"].as_array_mut().expect("steps");
    let mut tables = steps.iter_mut().filter_map(Value::as_table_mut);
    tables.find(|step| step["kind"].as_str() == Some(kind)).expect("a step of that kind")
}

/// An entry of a list in a table.
fn entry<'a>(table: &'a mut Table, list: &str, at: usize) -> &'a mut Table {
    table[list][at].as_table_mut().expect("a table")
}

#[track_caller]
fn finds_in_story(name: &str, kind: &str, change: impl FnOnce(&mut Table), place: &str, words: &str) {
    let broken = Broken::new(name).edit(STORY, |module| change(step(module, kind)));
    names(&broken, STORY, place, words);
}

#[test]
fn a_story_that_leads_nowhere_or_in_a_circle_is_found() {
    let start = |story: &Table| story["scenes"][0]["id"].clone();
    finds_in_story(
        "circle",
        "story",
        |story| {
            let start = start(story);
            let last = story["scenes"].as_array().expect("scenes").len() - 1;
            entry(entry(story, "scenes", last), "choices", 0).insert("to".into(), start);
        },
        "leo-and-kai",
        "goes in a circle",
    );
    finds_in_story(
        "dead-end",
        "story",
        |story| {
            entry(entry(story, "scenes", 0), "choices", 0).insert("to".into(), "nowhere".into());
        },
        "choice 1, to",
        "no scene or ending",
    );
    finds_in_story(
        "unreachable",
        "story",
        |story| {
            let mut ending = story["endings"][0].clone();
            ending.as_table_mut().expect("an ending").insert("id".into(), "island".into());
            story["endings"].as_array_mut().expect("endings").push(ending);
        },
        "ending \"island\"",
        "can't be reached",
    );
}

#[test]
fn choices_that_dont_matter_or_jump_are_found() {
    finds_in_story(
        "same-place",
        "story",
        |story| {
            let to = story["scenes"][0]["choices"][0]["to"].clone();
            entry(entry(story, "scenes", 0), "choices", 1).insert("to".into(), to);
        },
        "scene",
        "lead to the same place",
    );
    let tilt = |tilt: i64| {
        move |story: &mut Table| {
            entry(story, "scenes", 0).insert("tilt".into(), tilt.into());
        }
    };
    finds_in_story("steep", "story", tilt(10), "scene", "jump of the tilt");
    finds_in_story("flat", "story", tilt(0), "scene", "tilt 0");
    finds_in_story("beyond", "story", tilt(11), "scene 1, tilt", "0 (level) to 10");
    finds_in_story(
        "both",
        "story",
        |story| {
            let choice = entry(entry(story, "scenes", 0), "choices", 0);
            choice.insert("says".into(), "hi".into());
            choice.insert("does".into(), "Waves.".into());
        },
        "choice 1",
        "not both",
    );
    finds_in_story(
        "silent",
        "story",
        |story| {
            for scene in story["scenes"].as_array_mut().expect("scenes") {
                for choice in scene["choices"].as_array_mut().expect("choices") {
                    choice.as_table_mut().expect("a choice").remove("tells");
                }
            }
        },
        "leo-and-kai",
        "tell from 0 scenes",
    );
}

#[test]
fn an_ending_has_its_four_parts_and_a_choice_its_look_back() {
    for part in ["responsible", "moves", "way_out", "help"] {
        finds_in_story(
            &format!("no-{part}"),
            "story",
            |story| {
                entry(story, "endings", 0).remove(part);
            },
            "ending",
            "",
        );
    }
    for part in ["felt", "happening"] {
        finds_in_story(
            &format!("no-{part}"),
            "story",
            |story| {
                entry(entry(story, "scenes", 0), "choices", 0).remove(part);
            },
            "scene 1, choice 1",
            "is missing",
        );
    }
}

#[test]
fn a_story_thats_the_same_on_every_path_is_found() {
    finds_in_story(
        "one-way",
        "story",
        |story| {
            // One long opening that every path passes outweighs all that differs.
            let long = "Leo waits and waits. ".repeat(2000);
            entry(entry(story, "scenes", 0), "lines", 0).insert("text".into(), long.into());
        },
        "leo-and-kai",
        "under 50",
    );
}

#[test]
fn steps_on_a_story_must_fit_it() {
    finds_in_story(
        "other-story",
        "friend",
        |friend| {
            friend.insert("story".into(), "romeo".into());
        },
        "story",
        "no story before this step",
    );
    finds_in_story(
        "no-asking",
        "friend",
        |friend| {
            for moment in friend["moments"].as_array_mut().expect("moments") {
                moment.as_table_mut().expect("a moment").insert("task".into(), "notice".into());
            }
        },
        "step",
        "no moment with the task Tell",
    );
    finds_in_story(
        "backwards",
        "line",
        |line| line["points"].as_array_mut().expect("points").reverse(),
        "point 2",
        "order of one path",
    );
}

#[test]
fn only_what_the_other_person_writes_can_be_a_sign() {
    let signs = |sign: bool| {
        move |spot: &mut Table| {
            for message in spot["messages"].as_array_mut().expect("messages") {
                let message = message.as_table_mut().expect("a message");
                if message.contains_key("sign") {
                    message.insert("sign".into(), sign.into());
                }
            }
        }
    };
    finds_in_story("all-signs", "spot", signs(true), "step", "ordinary messages");
    finds_in_story("no-signs", "spot", signs(false), "step", "`sign = true`");
    finds_in_story(
        "own-sign",
        "spot",
        |spot| {
            let you = spot["you"].as_str().expect("you").to_owned();
            for message in spot["messages"].as_array_mut().expect("messages") {
                message.as_table_mut().expect("a message").insert("from".into(), you.clone().into());
            }
        },
        "why",
        "the sign is what the other does",
    );
}

#[test]
fn long_sentences_and_idle_people_are_found() {
    let long = "text = \"\"\"\nThis one sentence goes on and on and on and on until it has more than fifteen words.\n\n";
    finds("long", MODULE, "text = \"\"\"\n", long, "step 1", "sentence of");
    finds("idle", MODULE, "cast = [", "cast = [\"hana\", ", "cast", "never appears");
}
