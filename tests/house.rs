//! Rules of the house that a compiler can't see.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new(folder), ending, &mut found);
    assert!(!found.is_empty(), "no {ending} in {folder}");
    found
}

/// Expects that no file but those allowed holds any of these.
#[track_caller]
fn only_in(files: &[PathBuf], allowed: &str, forbidden: &[&str]) {
    for path in files.iter().filter(|path| allowed.is_empty() || !path.starts_with(allowed)) {
        let text = fs::read_to_string(path).expect("text");
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            let found = forbidden.iter().find(|word| line.contains(**word));
            assert_eq!(found, None, "{}:{} does not belong here", path.display(), number + 1);
        }
    }
}

#[test]
fn only_the_browser_module_names_the_browser() {
    let sources = files("src", ".rs");
    let rest: Vec<PathBuf> = sources.into_iter().filter(|path| path != Path::new("src/browser.rs")).collect();
    only_in(&rest, "src/browser", &["web_sys", "js_sys", "gloo_"]);
}

#[test]
fn the_core_knows_neither_clock_nor_chance_nor_framework() {
    let core: Vec<PathBuf> = files("src/domain", ".rs");
    only_in(&core, "", &["leptos", "std::time", "SystemTime", "rand::", "std::fs", "std::env"]);
}

#[test]
fn no_text_becomes_markup_and_no_style_is_inline() {
    only_in(&files("src", ".rs"), "", &["inner_html", "insert_adjacent_html", " style=", "style:"]);
    only_in(
        &files("public", ".js"),
        "",
        &["innerHTML", "insertAdjacentHTML", "eval(", "new Function", "document.write"],
    );
}

#[test]
fn only_tokens_name_colours() {
    let is_tokens = |path: &&PathBuf| path.to_string_lossy().ends_with("tokens.css");
    for path in files("style", ".css").iter().filter(|path| !is_tokens(path)) {
        let text = fs::read_to_string(path).expect("text");
        for word in text.split_whitespace().filter(|word| word.starts_with('#')) {
            let hex = word.trim_end_matches([';', ',', ')']).trim_start_matches('#');
            assert!(
                !(hex.len() >= 3 && hex.chars().all(|digit| digit.is_ascii_hexdigit())),
                "{}: {word}",
                path.display()
            );
        }
    }
}

#[test]
fn dark_by_device_and_dark_by_choice_are_the_same() {
    let tokens = fs::read_to_string("style/tokens.css").expect("the tokens");
    let block = |start: &str| -> Vec<String> {
        let rest = tokens.split_once(start).expect("a block").1;
        let body = rest.split_once('{').expect("a block").1.split_once('}').expect("its end").0;
        body.split(';').map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(block(":root:not([data-theme=\"light\"])"), block(":root[data-theme=\"dark\"]"));
}

#[test]
fn the_script_before_paint_knows_the_keys_that_rust_writes() {
    let storage = fs::read_to_string("src/browser/storage.rs").expect("storage");
    let leave = fs::read_to_string("public/leave.js").expect("leave.js");
    let key = "level.display";
    assert!(storage.contains(&format!("\"{key}\"")) && leave.contains(&format!("'{key}'")));
}
