//! The steps of a module.

use super::{super::reader::Reader, each, story};
use crate::domain::{
    helpline::Helpline,
    person::{Person, Picture, Portrait, Tilt},
    quiz::{Answer, Choice, Item, Look, Question},
    sort::Card,
    step::{Activity, Helper, Place, Quiz, Read, Say, Slot, Sort, Step},
};

/// What a step may speak of.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The people of the module.
    pub people: &'a [&'a Person],
    /// Every helpline.
    pub helplines: &'a [Helpline],
    /// The steps before it.
    pub before: &'a [Step],
}

/// The steps of a module, in order.
pub(super) fn steps(reader: &Reader<'_>, people: &[&Person], helplines: &[Helpline]) -> Vec<Step> {
    let mut steps = Vec::new();
    for reader in reader.tables("steps", "step") {
        steps.extend(step(&reader, Around { people, helplines, before: &steps }));
    }
    steps
}

fn step(reader: &Reader<'_>, around: Around<'_>) -> Option<Step> {
    let (id, title) = (reader.text("id"), reader.text("title"));
    let activity = match reader.text("kind").as_str() {
        "read" => {
            let picture = reader.table("picture").and_then(|reader| picture(&reader, around.people));
            let help = story::reaches(reader, around.helplines);
            Activity::Read(Read { text: reader.rich("text"), help, picture: picture? })
        }
        "story" => Activity::Story(story::story(reader, around)?),
        "friend" => Activity::Friend(story::friend(reader, around)?),
        "line" => Activity::Line(story::strip(reader, around)?),
        "spot" => Activity::Spot(story::spot(reader, around)?),
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
            reader.wrong("kind", "write \"read\", \"story\", \"friend\", \"line\", \"spot\", \"sort\", \"say\", \"helper\" or \"quiz\"");
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
    let (person, mood) = (person(reader, "who", people), reader.parsed("mood"));
    Some(Portrait::new(person?, mood?))
}

/// Someone of the module, by the id that a field holds.
pub(super) fn person<'a>(
    reader: &Reader<'_>,
    field: &'static str,
    people: &[&'a Person],
) -> Option<&'a Person> {
    let id = reader.text(field);
    let person = people.iter().find(|person| person.id == id);
    if person.is_none() {
        reader.wrong(
            field,
            format!("\"{id}\" is not in this module's `cast`; add the id there or check its spelling"),
        );
    }
    person.copied()
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
