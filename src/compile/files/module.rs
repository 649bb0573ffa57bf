//! One file of `modules/`.

use super::{super::reader::Reader, each, step::steps};
use crate::domain::{
    helpline::Helpline,
    module::{LikelyQuestion, Module, Quiet, Record, Review, Source, TeacherNotes, Timing, Topic},
    person::Person,
};

pub(super) fn module(reader: &Reader<'_>, cast: &[Person], helplines: &[Helpline]) -> Option<Module> {
    let band = reader.parsed("band");
    let topic = Topic {
        number: reader.number("number"),
        title: reader.text("title"),
        summary: reader.text("summary"),
        minutes: reader.number("minutes"),
        content_note: reader.text("content_note"),
        band: band?,
    };
    let record = record(reader);
    let people: Vec<&Person> = cast.iter().filter(|person| record.cast.contains(&person.id)).collect();
    for id in record.cast.iter().filter(|id| people.iter().all(|person| person.id != **id)) {
        reader.wrong("cast", format!("\"{id}\" is not in cast.toml; check the name or add the person there"));
    }
    Some(Module {
        steps: steps(reader, &people, helplines),
        quiet: quiet(reader)?,
        help: reader.texts("help"),
        teacher: teacher(reader)?,
        record,
        topic,
    })
}

fn record(reader: &Reader<'_>) -> Record {
    Record {
        topics: reader.texts("topics"),
        outcomes: reader.texts("outcomes"),
        curriculum: reader.texts("curriculum"),
        cast: reader.texts("cast"),
        sources: each(reader, "sources", "source", |source| {
            let (title, url, date) = (source.text("title"), source.parsed("url"), source.parsed("date"));
            Some(Source { title, url: url?, date: date? })
        }),
        review: reader.table("review").and_then(|reader| review(&reader)).unwrap_or(Review::Draft),
    }
}

fn review(reader: &Reader<'_>) -> Option<Review> {
    match reader.text("status").as_str() {
        "draft" => Some(Review::Draft),
        "reviewed" => {
            let (by, role, on) = (reader.text("by"), reader.text("role"), reader.parsed("on"));
            Some(Review::Reviewed { by, role, on: on? })
        }
        _ => {
            reader.wrong("status", "write \"draft\", or \"reviewed\" with by, role and on");
            None
        }
    }
}

fn quiet(reader: &Reader<'_>) -> Option<Quiet> {
    let quiet = reader.table("quiet")?;
    Some(Quiet { title: quiet.text("title"), text: quiet.rich("text"), tasks: quiet.texts("tasks") })
}

fn teacher(reader: &Reader<'_>) -> Option<TeacherNotes> {
    let notes = reader.table("teacher")?;
    Some(TeacherNotes {
        purpose: notes.text("purpose"),
        timings: each(&notes, "timings", "timing", |timing| {
            Some(Timing { minutes: timing.number("minutes"), what: timing.text("what") })
        }),
        say: notes.texts("say"),
        avoid: notes.texts("avoid"),
        questions: each(&notes, "questions", "question", |question| {
            Some(LikelyQuestion { ask: question.text("ask"), answer: question.text("answer") })
        }),
        follow_up: notes.texts("follow_up"),
    })
}
