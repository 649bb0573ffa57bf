//! One file of `modules/`.

use super::{super::reader::Reader, each};
use crate::domain::{
    module::{LikelyQuestion, Module, Quiet, Record, Review, Source, TeacherNotes, Timing, Topic},
    person::{Person, Picture, Portrait, Tilt},
    quiz::{Answer, Choice, Item, Look, Question},
    sort::Card,
    step::{Activity, Helper, Place, Quiz, Read, Say, Slot, Sort, Step},
};

pub(super) fn module(reader: &Reader<'_>, cast: &[Person]) -> Option<Module> {
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
        steps: each(reader, "steps", "step", |reader| step(reader, &people)),
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

fn step(reader: &Reader<'_>, people: &[&Person]) -> Option<Step> {
    let (id, title) = (reader.text("id"), reader.text("title"));
    let activity = match reader.text("kind").as_str() {
        "read" => {
            let picture = reader.table("picture").and_then(|picture_reader| picture(&picture_reader, people));
            Activity::Read(Read { text: reader.rich("text"), picture: picture? })
        }
        "sort" => {
            Activity::Sort(Sort { prompt: reader.rich("prompt"), cards: each(reader, "cards", "card", card) })
        }
        "say" => Activity::Say(Say {
            prompt: reader.rich("prompt"),
            slots: each(reader, "slots", "slot", |slot| {
                Some(Slot { label: slot.text("label"), options: slot.texts("options") })
            }),
            after: reader.rich("after"),
        }),
        "helper" => Activity::Helper(Helper {
            prompt: reader.rich("prompt"),
            places: each(reader, "places", "place", |place| {
                Some(Place { place: place.text("place"), who: place.texts("who") })
            }),
            start: reader.rich("start"),
            next: reader.rich("next"),
        }),
        "quiz" => Activity::Quiz(Quiz {
            prompt: reader.rich("prompt"),
            questions: each(reader, "questions", "question", question),
        }),
        _ => {
            reader.wrong("kind", "write \"read\", \"sort\", \"say\", \"helper\" or \"quiz\"");
            return None;
        }
    };
    Some(Step { id, title, activity })
}

fn picture(reader: &Reader<'_>, people: &[&Person]) -> Option<Picture> {
    let alt = reader.text("alt");
    let left = reader.table("left").and_then(|left| portrait(&left, people));
    let right = reader.optional_table("right").and_then(|right| portrait(&right, people));
    let tilt = reader
        .optional_number("tilt")
        .and_then(|tilt| Tilt::try_from(tilt).map_err(|error| reader.wrong("tilt", error)).ok());
    if tilt.is_some() && right.is_none() {
        reader.wrong("tilt", "needs two people; add `right` or take `tilt` out");
    }
    Some(Picture { alt, left: left?, right, tilt })
}

fn portrait(reader: &Reader<'_>, people: &[&Person]) -> Option<Portrait> {
    let (who, mood) = (reader.text("who"), reader.parsed("mood"));
    let Some(person) = people.iter().find(|person| person.id == who) else {
        reader.wrong(
            "who",
            format!("\"{who}\" is not in this module's `cast`; add the id there or check its spelling"),
        );
        return None;
    };
    Some(Portrait::new(person, mood?))
}

fn card(reader: &Reader<'_>) -> Option<Card> {
    let (text, pile, why) = (reader.text("text"), reader.parsed("pile"), reader.text("why"));
    Some(Card { text, pile: pile?, why })
}

fn question(reader: &Reader<'_>) -> Option<Question> {
    let one = |look| Answer::One { look, choices: each(reader, "options", "option", choice) };
    let answer = match reader.text("kind").as_str() {
        "one" => one(Look::Plain),
        "true-false" => one(Look::TrueFalse),
        "message" => one(Look::Message),
        "several" => Answer::Several { choices: each(reader, "options", "option", choice) },
        "order" => Answer::Order {
            items: each(reader, "options", "option", |item| {
                Some(Item { text: item.text("text"), why: item.text("why") })
            }),
        },
        _ => {
            reader.wrong("kind", "write \"one\", \"several\", \"true-false\", \"order\" or \"message\"");
            return None;
        }
    };
    let question = Question { scene: reader.optional_rich("scene"), prompt: reader.text("prompt"), answer };
    Some(question)
}

fn choice(reader: &Reader<'_>) -> Option<Choice> {
    let (text, verdict, why) = (reader.text("text"), reader.parsed("verdict"), reader.text("why"));
    Some(Choice { text, verdict: verdict?, why })
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
