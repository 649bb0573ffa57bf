//! The rules that content must keep beyond its form. Every finding says what to do.

mod help;
mod helplines;
mod module;
mod story;

use super::{
    Report,
    readability::{grade, longest_sentence},
    wording,
};
use crate::domain::{
    band::Band,
    library::{FINISH, Library, QUIET},
    page::Page,
};
use std::collections::BTreeSet;

/// The highest grade of pages that young people read, and of those for adults. Source: the content guide.
const YOUNG: f64 = 5.5;
const ADULT: f64 = 10.0;

/// Ids that every page uses itself; a section or step with one of them would be shadowed.
const TAKEN: [&str; 10] =
    [QUIET, FINISH, "top", "page", "app", "main", "leave", "said", "offline", "stopped"];

/// Checks everything.
pub(super) fn check(library: &Library, report: &Report) {
    for module in &library.modules {
        module::check(module, report);
        module::check_help(module, library, report);
    }
    helplines::check(&library.helplines, report);
    help::check(library, report);
    let pages = &library.pages;
    for (name, page, highest) in [
        ("home", &pages.home, YOUNG),
        ("learn", &pages.learn, YOUNG),
        ("help", &pages.help, YOUNG),
        ("friend", &pages.friend, YOUNG),
        ("tell", &pages.tell, YOUNG),
        ("calm", &pages.calm, YOUNG),
        ("safety", &pages.safety, YOUNG),
        ("settings", &pages.settings, YOUNG),
        ("about", &pages.about, ADULT),
        ("not-found", &pages.not_found, YOUNG),
    ] {
        check_page(&format!("pages/{name}.toml"), page, highest, report);
    }
    for (name, words) in library.labels.all() {
        check_words("labels.toml", name, &[words.to_owned()], report);
    }
    unique("cast.toml", "person", library.cast.iter().map(|person| person.id.as_str()), report);
}

fn check_page(file: &str, page: &Page, highest: f64, report: &Report) {
    unique(file, "section", page.sections.iter().map(|section| section.id.as_str()), report);
    for section in page.sections.iter().filter(|section| TAKEN.contains(&section.id.as_str())) {
        report.add(
            file,
            &format!("section \"{}\"", section.id),
            "has an id that the page itself uses; choose another",
        );
    }
    check_words(file, "heading", &[page.heading.clone(), page.lead.clone()], report);
    for section in &page.sections {
        let place = format!("section \"{}\"", section.id);
        let mut lines = section.text.lines();
        lines.push(section.heading.clone());
        check_words(file, &place, &lines, report);
        check_grade(file, &place, &lines, section.band.map_or(highest, Band::highest_grade), report);
        if highest < ADULT {
            check_sentences(file, &place, &lines, report);
        }
    }
}

/// Reports phrases that must not stand anywhere, and straight quotation marks.
fn check_words(file: &str, place: &str, lines: &[String], report: &Report) {
    for line in lines {
        for (phrase, instead) in wording::never(line) {
            report.add(file, place, format!("says \"{phrase}\"; {instead}"));
        }
        if line.contains(['\'', '"']) {
            report.add(file, place, format!("has a straight quotation mark; write ’ “ or ” in: {line}"));
        }
    }
}

fn check_grade(file: &str, place: &str, lines: &[String], highest: f64, report: &Report) {
    let grade = grade(lines);
    if grade > highest {
        report.add(
            file,
            place,
            format!("reads at grade {grade:.1}; shorten sentences and words to {highest} or less"),
        );
    }
}

/// The most words of a sentence for young people. Source: the content guide, "Voice".
const LONGEST_SENTENCE: usize = 15;

fn check_sentences(file: &str, place: &str, lines: &[String], report: &Report) {
    let (words, sentence) = longest_sentence(lines);
    if words > LONGEST_SENTENCE {
        report.add(
            file,
            place,
            format!("has a sentence of {words} words; cut it to {LONGEST_SENTENCE} or less: {sentence}"),
        );
    }
}

/// Reports ids that stand twice or that can't be part of an address.
fn unique<'a>(file: &str, name: &str, ids: impl Iterator<Item = &'a str>, report: &Report) {
    let mut met = BTreeSet::new();
    for id in ids {
        let place = format!("{name} \"{id}\"");
        if !met.insert(id) {
            report.add(file, &place, "has the id of another one; give it its own");
        }
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if id.starts_with('-') || id.ends_with('-') || !id.chars().all(plain) {
            report.add(
                file,
                &place,
                "may hold only small letters, digits and hyphens between them in its id",
            );
        }
    }
}
