//! The files behind `/help`, `/check` and `/say`.

use super::{super::reader::Reader, each, section, step::person, story::reaches};
use crate::domain::{
    check::{Check, Part, Statement, Version},
    chooser::{Chooser, HelpRoute, Question},
    helpline::Helpline,
    library::SayFirst,
    person::{Person, Portrait},
    rehearsal::{Panel, Rehearsal},
    step::{Say, Slot},
};

pub(super) fn chooser(reader: &Reader<'_>, helplines: &[Helpline]) -> Chooser {
    let first = reader.table("chooser").map(|reader| question(&reader)).unwrap_or_default();
    Chooser { first, routes: each(reader, "routes", "route", |reader| route(reader, helplines)) }
}

fn question(reader: &Reader<'_>) -> Question {
    let answer = |reader: &Reader<'_>| Some((reader.text("text"), reader.number("to")));
    Question { text: reader.text("question"), answers: each(reader, "answers", "answer", answer) }
}

fn route(reader: &Reader<'_>, helplines: &[Helpline]) -> Option<HelpRoute> {
    let help = reader.texts("help").into_iter().filter_map(|id| {
        let found = helplines.iter().find(|helpline| helpline.id == id);
        if found.is_none() {
            reader.wrong("help", format!("\"{id}\" is not in helplines.toml; check its spelling"));
        }
        found.cloned()
    });
    let help: Vec<Helpline> = help.collect();
    Some(HelpRoute {
        number: reader.number("number"),
        name: reader.text("name"),
        lead: reader.text("lead"),
        others: help.iter().skip(1).filter_map(Helpline::reach).collect(),
        help,
        sections: each(reader, "sections", "section", |reader| section(reader, helplines)),
        next: reader.has("question").then(|| question(reader)),
    })
}

pub(super) fn rehearsal(reader: &Reader<'_>, cast: &[Person]) -> Rehearsal {
    let cast: Vec<&Person> = cast.iter().collect();
    let panels = each(reader, "panels", "panel", |reader| {
        let (who, mood) = (person(reader, "who", &cast), reader.parsed("mood"));
        let (said, text) = (reader.optional_text("said"), reader.text("text"));
        Some(Panel { face: Portrait::new(who?, mood?), said, text })
    });
    Rehearsal {
        heading: reader.text("heading"),
        lead: reader.text("lead"),
        panels,
        after: reader.rich("after"),
    }
}

pub(super) fn check(reader: &Reader<'_>, helplines: &[Helpline]) -> Check {
    let statement = |reader: &Reader<'_>| {
        let (text, kind, why) = (reader.text("text"), reader.parsed("kind"), reader.text("why"));
        let help = reaches(reader, helplines);
        Some(Statement { text, kind: kind?, why, help })
    };
    let part = |reader: &Reader<'_>| {
        Some(Part {
            heading: reader.text("heading"),
            statements: each(reader, "statements", "statement", statement),
        })
    };
    let version = |reader: &Reader<'_>| {
        let (id, name, intro) = (reader.text("id"), reader.text("name"), reader.rich("intro"));
        let parts = each(reader, "parts", "part", part);
        let after = reader.table("after")?;
        let (none, some, both) = (after.rich("none"), after.rich("some"), after.rich("both"));
        Some(Version { id, name, intro, parts, none, some, both })
    };
    Check {
        heading: reader.text("heading"),
        lead: reader.text("lead"),
        versions: each(reader, "versions", "version", version),
    }
}

pub(super) fn say_first(reader: &Reader<'_>, helplines: &[Helpline]) -> SayFirst {
    let (prompt, after) = (reader.rich("prompt"), reader.rich("after"));
    let builders = each(reader, "builders", "builder", |reader| {
        reader.leave("id");
        let slots = each(reader, "slots", "slot", |slot| {
            Some(Slot { label: slot.text("label"), options: slot.texts("options") })
        });
        Some((reader.text("name"), Say { prompt: prompt.clone(), slots, after: after.clone() }))
    });
    SayFirst {
        heading: reader.text("heading"),
        lead: reader.text("lead"),
        help: reaches(reader, helplines),
        builders,
    }
}
