//! Rules for the chooser and its pages, for the reflection, and for first words.

use super::{check_grade, check_page, check_sentences, check_words, unique};
use crate::{
    compile::Report,
    domain::{
        band::Band,
        check::{Check, Kind},
        chooser::{Chooser, Question},
        helpline::Audience,
        library::{Library, SayFirst},
        page::Page,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// The most taps from `/help` to a page.
const MOST_TAPS: usize = 3;

pub(super) fn check(library: &Library, report: &Report) {
    check_chooser(&library.chooser, report);
    check_reflection(&library.check, report);
    check_first_words(&library.say_first, report);
    let call = &library.rehearsal;
    let panels = call.panels.iter().flat_map(|panel| panel.said.iter().chain([&panel.text]));
    let lines: Vec<String> = panels.cloned().chain(call.after.lines()).collect();
    check_words("rehearsal.toml", "panels", &lines, report);
    check_sentences("rehearsal.toml", "panels", &lines, report);
    check_grade("rehearsal.toml", "panels", &lines, super::YOUNG, report);
}

fn check_chooser(chooser: &Chooser, report: &Report) {
    const FILE: &str = "routes.toml";
    let numbers: Vec<String> = chooser.routes.iter().map(|route| route.number.to_string()).collect();
    unique(FILE, "route", numbers.iter().map(String::as_str), report);
    let taps = taps(chooser);
    for route in &chooser.routes {
        let place = format!("route {} \"{}\"", route.number, route.name);
        match taps.get(&route.number) {
            Some(taps) if *taps <= MOST_TAPS => {}
            Some(taps) => report.add(
                FILE,
                &place,
                format!("is {taps} taps away from /help; make it {MOST_TAPS} or less"),
            ),
            None => report.add(
                FILE,
                &place,
                "can't be reached from the first question; add an answer that leads to it",
            ),
        }
        if route.help.is_empty() {
            report.add(FILE, &place, "names nobody to reach; add `help`");
        }
        let for_adults = route.help.iter().all(|helpline| helpline.audience != Audience::Young);
        let highest = if for_adults { super::ADULT } else { super::YOUNG };
        let page =
            Page { heading: route.name.clone(), lead: route.lead.clone(), sections: route.sections.clone() };
        check_page(FILE, &page, highest, report);
    }
    let questions =
        std::iter::once(&chooser.first).chain(chooser.routes.iter().filter_map(|route| route.next.as_ref()));
    for (text, to) in questions.flat_map(|question| &question.answers) {
        if chooser.route(*to).is_none() {
            report.add(
                FILE,
                &format!("answer \"{text}\""),
                format!("leads to {to}, which is no route; check the number"),
            );
        }
    }
}

/// How many taps each page is away from `/help`, at best.
fn taps(chooser: &Chooser) -> BTreeMap<u8, usize> {
    let mut taps = BTreeMap::new();
    let mut open: Vec<(&Question, usize)> = vec![(&chooser.first, 1)];
    while let Some((question, depth)) = open.pop() {
        for (_, to) in &question.answers {
            if taps.get(to).is_none_or(|known| *known > depth) {
                taps.insert(*to, depth);
                open.extend(
                    chooser.route(*to).and_then(|route| route.next.as_ref()).map(|next| (next, depth + 1)),
                );
            }
        }
    }
    taps
}

fn check_reflection(check: &Check, report: &Report) {
    const FILE: &str = "check.toml";
    unique(FILE, "version", check.versions.iter().map(|version| version.id.as_str()), report);
    for version in &check.versions {
        let band = if version.id == "younger" { Band::NineToEleven } else { Band::ElevenToFourteen };
        let mut met = BTreeSet::new();
        for (at, statement) in version.statements().enumerate() {
            let place = format!("version \"{}\", statement {}", version.id, at + 1);
            if statement.kind == Kind::Crime && statement.help.is_empty() {
                report.add(FILE, &place, "names a crime without help; add `help`");
            }
            for sentence in statement.why.split_inclusive(['.', '!', '?']).map(str::trim) {
                if !met.insert(sentence) {
                    report.add(
                        FILE,
                        &place,
                        format!("repeats a sentence of another; say it otherwise: {sentence}"),
                    );
                }
            }
        }
        let mut lines: Vec<String> = version
            .statements()
            .flat_map(|statement| [statement.text.clone(), statement.why.clone()])
            .collect();
        for text in [&version.intro, &version.none, &version.some, &version.both] {
            lines.extend(text.lines());
        }
        let place = format!("version \"{}\"", version.id);
        check_words(FILE, &place, &lines, report);
        check_sentences(FILE, &place, &lines, report);
        check_grade(FILE, &place, &lines, band.highest_grade(), report);
    }
}

fn check_first_words(say: &SayFirst, report: &Report) {
    for (name, builder) in &say.builders {
        let place = format!("builder \"{name}\"");
        let slots = &builder.slots;
        if slots.iter().any(|slot| slot.options.len() < 2) {
            report.add("say.toml", &place, "has a slot with one option; give each slot at least two");
        }
        let mut lines: Vec<String> = slots.iter().flat_map(|slot| slot.options.clone()).collect();
        lines.extend(builder.prompt.lines());
        lines.extend(builder.after.lines());
        check_words("say.toml", &place, &lines, report);
        check_sentences("say.toml", &place, &lines, report);
        check_grade("say.toml", &place, &lines, super::YOUNG, report);
    }
}
