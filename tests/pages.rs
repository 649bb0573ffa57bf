//! Every path as HTML, natively: what must be there before any script runs.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

#[path = "pages/help.rs"]
mod help;
#[path = "pages/html.rs"]
mod html;

use html::{Html, render};
use level::{
    compile::compile,
    domain::{
        helpline::Reach,
        library::{Library, LiveWords},
        route::Route,
        step::{Activity, Step},
        story::{Scene, Story, Then},
    },
    site::{
        document::{App, document},
        headers, pages,
    },
};
use std::{collections::BTreeSet, path::Path, sync::LazyLock};

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| compile(Path::new("content")).expect("content without mistakes"));

/// Every path's whole document.
fn documents() -> impl Iterator<Item = (Route, Html)> {
    pages::routes(&LIBRARY).into_iter().map(|route| (route, render(route, &LIBRARY)))
}

#[test]
fn every_page_has_one_heading_of_the_first_rank() {
    for (route, page) in documents() {
        assert_eq!(page.count("<h1"), 1, "{route:?}");
    }
}

#[test]
fn leave_comes_first_and_childline_is_one_tap_away_on_every_page() {
    for (route, page) in documents() {
        let first_link = page.attributes("a", "href").next().expect("a link");
        assert_eq!(first_link, "https://www.bbc.co.uk/weather", "{route:?}");
        assert!(page.attributes("a", "href").any(|href| href == "tel:08001111"), "{route:?}");
        assert!(page.text().contains("Childline 0800\u{a0}1111"), "{route:?}");
    }
}

#[test]
fn nothing_that_stays_in_a_history_gives_the_page_away() {
    const TELLING: [&str; 9] =
        ["abus", "exploit", "sex", "groom", "childline", "nspcc", "rape", "blackmail", "assault"];
    let manifest = std::fs::read_to_string("public/manifest.webmanifest").expect("the manifest");
    let mut kept = vec![manifest];
    for (route, page) in documents() {
        kept.extend([route.path(), page.title(), page.description(), route.file()]);
    }
    for text in kept {
        let text = text.to_lowercase();
        assert_eq!(TELLING.iter().find(|word| text.contains(**word)), None, "{text}");
    }
}

#[test]
fn every_link_inside_leads_somewhere() {
    let mut paths: BTreeSet<String> = pages::routes(&LIBRARY).into_iter().map(Route::path).collect();
    paths.insert("/licences.txt".to_owned());
    for (route, page) in documents() {
        let ids: BTreeSet<&str> = page.ids().collect();
        for href in page.attributes("a", "href") {
            match href.strip_prefix('#') {
                Some(fragment) => {
                    assert!(ids.contains(fragment), "{route:?}: #{fragment} is not on the page")
                }
                None if href.starts_with('/') => assert!(paths.contains(href), "{route:?}: {href} is dead"),
                None => {}
            }
        }
    }
}

#[test]
fn every_id_stands_once_on_its_page_and_labels_find_theirs() {
    for (route, page) in documents() {
        let mut met = BTreeSet::new();
        for id in page.ids() {
            assert!(met.insert(id), "{route:?}: #{id} stands twice");
        }
        for name in page.attributes("section", "aria-labelledby") {
            assert!(met.contains(name), "{route:?}: nothing is called #{name}");
        }
    }
}

#[test]
fn call_and_text_links_carry_the_number_that_people_read() {
    let mut links = 0;
    for (route, page) in documents() {
        for (href, words) in page.links() {
            let Some(number) = href.strip_prefix("tel:").or_else(|| href.strip_prefix("sms:")) else {
                continue;
            };
            let number = number.split('?').next().unwrap_or(number);
            let shown: String = words.chars().filter(char::is_ascii_digit).collect();
            // Childline's bar says "under 19" as well, behind the number; HOPELINE247 has digits in its name.
            assert!(
                shown.ends_with(number) || shown == format!("{number}19"),
                "{route:?}: {href} says {words}"
            );
            links += 1;
        }
    }
    assert!(links > 50, "only {links} links were met");
}

#[test]
fn emergency_calls_are_red_and_nothing_else_is() {
    let help = render(Route::Help, &LIBRARY);
    assert_eq!(help.count("button--emergency"), 1);
    assert!(help.text().contains("This calls the police, an ambulance or the fire service."));
    for (route, page) in documents() {
        for (href, class) in page.attributes("a", "href").zip(page.attributes("a", "class")) {
            assert!(!class.contains("emergency") || href == "tel:999", "{route:?}: {href} is red");
        }
    }
}

#[test]
fn a_module_reads_whole_without_script() {
    for module in &LIBRARY.modules {
        let page = render(module.topic.route(), &LIBRARY);
        let text = page.text();
        let quiet = module.quiet.text.lines().into_iter().chain(module.quiet.tasks.iter().cloned());
        let lines = module.steps.iter().flat_map(|step| step.lines()).chain(quiet);
        for line in lines.chain([module.topic.title.clone(), module.topic.content_note.clone()]) {
            assert!(text.contains(&line), "{:?} lacks: {line}", module.topic.route());
        }
        assert!(
            text.contains(
                "No safeguarding expert has checked this page yet. The helplines are real services."
            )
        );
        assert!(page.count("<details") > 5, "answers are folded under their questions");
    }
}

#[test]
fn notes_for_teachers_never_reach_a_pupils_page_or_its_words() {
    for module in &LIBRARY.modules {
        let route = module.topic.route();
        let words = LiveWords::of(route, &LIBRARY).expect("a module has words");
        let sent = serde_json::to_string(&words).expect("JSON") + render(route, &LIBRARY).text();
        for secret in module.teacher.say.iter().chain(&module.teacher.avoid) {
            assert!(!sent.contains(secret), "{route:?} sends: {secret}");
        }
    }
}

#[test]
fn every_helpline_shows_its_dates_and_that_nobody_has_rung_yet() {
    let help = render(Route::Help, &LIBRARY);
    for helpline in &LIBRARY.helplines {
        assert!(help.text().contains(&helpline.name), "{}", helpline.id);
        assert!(help.text().contains(&helpline.must_pass_on), "{}", helpline.id);
    }
    let unchecked = LIBRARY.helplines.iter().filter(|helpline| helpline.checked_on.is_none()).count();
    assert_eq!(help.text().matches("Not yet checked by us.").count(), unchecked);
    let dated = help.count("<time datetime=\"");
    let undated = help.text().matches("From a page without a date.").count();
    assert_eq!(dated + undated, LIBRARY.helplines.len());
}

#[test]
fn unknown_paths_bands_and_numbers_give_the_page_that_helps() {
    for path in ["/nowhere", "/learn/12-15", "/learn/11-14/3", "/learn/11-14/200", "/learn/11-14/x"] {
        let body = pages::body(path, &LIBRARY, Default::default());
        assert!(body.contains("This page isn’t here"), "{path}");
        assert!(body.contains("href=\"/help\"") && body.contains("tel:08001111"), "{path}");
        assert!(!body.contains("nowhere"), "the address is not echoed");
    }
}

#[test]
fn nothing_on_a_page_is_inline_or_from_elsewhere() {
    for (route, page) in documents() {
        for forbidden in [" style=\"", "<style", " onclick", " onload", "javascript:", "data:"] {
            assert_eq!(page.count(forbidden), 0, "{route:?} has {forbidden}");
        }
        for source in page
            .attributes("script", "src")
            .chain(page.attributes("img", "src"))
            .chain(page.attributes("link", "href"))
        {
            assert!(source.starts_with('/') && !source.starts_with("//"), "{route:?} loads {source}");
        }
        assert_eq!(
            page.count("<script"),
            page.count("<script src=") + page.count("<script defer src="),
            "{route:?}"
        );
        assert_eq!(
            page.count("<script"),
            page.count("integrity=\"sha256-") - page.count("<link rel=\"stylesheet\"")
        );
    }
}

#[test]
fn the_policy_allows_nothing_unsafe_but_wasm() {
    let policy = headers::policy();
    assert!(policy.starts_with("default-src 'none'"));
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains('*'));
    let page = render(Route::Home, &LIBRARY);
    assert_eq!(page.count(&policy), 1, "the page carries it too, for hosts without headers");
}

#[test]
fn pages_of_text_load_no_app_and_modules_add_nothing_to_other_pages() {
    for (route, page) in documents() {
        let live = matches!(route, Route::Module(..) | Route::Settings | Route::Say | Route::Calm);
        assert_eq!(page.count(" data-wasm=") == 1, live, "{route:?}");
    }
    let one: &'static Library = Box::leak(Box::new(Library {
        modules: LIBRARY.modules.iter().take(1).cloned().collect(),
        ..LIBRARY.clone()
    }));
    for route in [Route::Home, Route::Help, Route::Safety, Route::Settings] {
        assert_eq!(
            render(route, one).whole(),
            render(route, &LIBRARY).whole(),
            "{route:?} grows with the topics"
        );
    }
}

#[test]
fn every_picture_says_what_it_shows_or_stands_beside_one_that_does() {
    for module in &LIBRARY.modules {
        let page = render(module.topic.route(), &LIBRARY);
        for picture in module.steps.iter().filter_map(Step::picture) {
            let alt = html::escaped(&picture.alt);
            assert_eq!(page.count(&format!("alt=\"{alt}\"")), 1, "{}", picture.alt);
        }
    }
}

#[test]
fn a_document_names_its_files_with_their_hashes() {
    let (asset, shell) = (html::asset, html::shell());
    let app = App { glue: asset("app.js"), wasm: asset("app.wasm"), words: asset("words.bin") };
    let page = document(Route::Settings, "", &shell, Some(&app));
    for name in ["level.css", "leave.js", "boot.js", "app.wasm", "words.bin"] {
        assert!(
            page.contains(&format!("\"/a/{name}\"")) && page.contains(&format!("\"sha256-{name}\"")),
            "{name}"
        );
    }
    let leave = page.find("leave.js").expect("leave.js");
    assert!(leave < page.find("level.css").expect("the sheet"), "Leave does not wait for the style sheet");
}

#[test]
fn a_story_can_be_followed_without_script_from_card_to_card() {
    let mut stories = 0;
    for module in &LIBRARY.modules {
        let page = render(module.topic.route(), &LIBRARY);
        let links: BTreeSet<&str> = page.attributes("a", "href").collect();
        for step in &module.steps {
            let Activity::Story(story) = &step.activity else { continue };
            stories += 1;
            for (at, scene) in story.scenes.iter().enumerate() {
                let fragment = format!("{}-{}", step.id, scene.id);
                assert!(page.ids().any(|id| id == fragment), "no card {fragment}");
                assert!(
                    at == 0 || links.contains(format!("#{fragment}").as_str()),
                    "nothing leads to {fragment}"
                );
                if let Then::End(ending) = &scene.then {
                    for reach in &ending.help {
                        assert!(
                            links.contains(reach.href.as_str()),
                            "{fragment} does not lead to {}",
                            reach.name
                        );
                    }
                }
            }
        }
    }
    assert_eq!(stories, 8);
}

#[test]
fn what_a_choice_did_is_folded_under_it() {
    for module in &LIBRARY.modules {
        let page = render(module.topic.route(), &LIBRARY);
        let in_the_open = page.without_folded();
        for choice in
            module.steps.iter().filter_map(story).flat_map(|story| &story.scenes).flat_map(Scene::choices)
        {
            for words in [&choice.felt, &choice.happening] {
                assert!(!in_the_open.contains(words.as_str()), "shown before the choice is made: {words}");
            }
        }
    }
}

fn story(step: &Step) -> Option<&Story> {
    match &step.activity {
        Activity::Story(story) => Some(story),
        _ => None,
    }
}

#[test]
fn help_is_at_hand_before_and_after_the_stories_about_threats() {
    let stories = LIBRARY.modules.iter().flat_map(|module| &module.steps).filter_map(story);
    let hard: Vec<&Story> = stories.filter(|story| !story.help.is_empty()).collect();
    assert!(
        hard.iter().any(|story| story.you.who == "owen"),
        "the story about a picture needs help before it"
    );
    for story in hard {
        for wanted in ["emergency-999", "childline", "samaritans", "papyrus"] {
            let has = |help: &[Reach]| help.iter().any(|reach| reach.id == wanted);
            assert!(has(&story.help), "{wanted} before {}’s story", story.you.name);
            for scene in &story.scenes {
                if let Then::End(ending) = &scene.then {
                    assert!(has(&ending.help), "{wanted} at “{}”", scene.title);
                }
            }
        }
    }
}
