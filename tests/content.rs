//! The content that is shipped, and every kind of mistake that must stop a build.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::compile::{Finding, compile};
use std::{
    fs,
    path::{Path, PathBuf},
};

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
    let findings = Broken::new(name).change(file, from, to).findings();
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
    assert_eq!(library.modules.len(), 4, "one module a band");
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
