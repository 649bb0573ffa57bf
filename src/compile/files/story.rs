//! Stories, and the steps that stand on one.

use super::{
    super::reader::Reader,
    each,
    step::{Around, person},
};
use crate::domain::{
    friend::{Friend, Moment, Thought},
    helpline::{Helpline, Reach},
    library,
    person::{Mood, Person, Portrait, Tilt},
    spot::{Message, Remark, Spot},
    story::{Choice, Ending, Line, Scene, Story, Then},
    strip::{Point, Strip},
};

pub(super) fn story(reader: &Reader<'_>, around: Around<'_>) -> Option<Story> {
    let (you, other) = (person(reader, "you", around.people), person(reader, "other", around.people));
    let scenes = reader.tables("scenes", "scene");
    let endings = reader.tables("endings", "ending");
    let ids: Vec<String> =
        scenes.iter().chain(&endings).map(|place| place.optional_text("id").unwrap_or_default()).collect();
    let (prompt, help) = (reader.rich("prompt"), reaches(reader, around.helplines));
    let places = Places { you: you?, ids: &ids, around };
    let scenes = scenes.iter().filter_map(|reader| {
        let then = Then::Choices(each(reader, "choices", "choice", |reader| places.choice(reader)));
        places.scene(reader, then)
    });
    let endings = endings.iter().filter_map(|reader| {
        let then = Then::End(Ending {
            responsible: reader.text("responsible"),
            moves: reader.texts("moves"),
            way_out: reader.rich("way_out"),
            help: with_those_at_hand(reaches(reader, around.helplines), &help),
        });
        places.scene(reader, then)
    });
    let scenes = scenes.chain(endings).collect();
    Some(Story {
        prompt,
        scenes,
        help,
        you: Portrait::new(you?, Mood::Calm),
        other: Portrait::new(other?, Mood::Calm),
    })
}

/// The places of a story, while they are read.
struct Places<'a> {
    you: &'a Person,
    ids: &'a [String],
    around: Around<'a>,
}

impl Places<'_> {
    fn scene(&self, reader: &Reader<'_>, then: Then) -> Option<Scene> {
        let (id, title, mood) = (reader.text("id"), reader.text("title"), reader.parsed("mood"));
        let tilt = Tilt::try_from(reader.number("tilt")).map_err(|error| reader.wrong("tilt", error)).ok();
        let lines = each(reader, "lines", "line", |reader| line(reader, self.around.people));
        Some(Scene { id, title, face: Portrait::new(self.you, mood?), tilt: tilt?, lines, then })
    }

    fn choice(&self, reader: &Reader<'_>) -> Option<Choice> {
        let (felt, happening, tells) = (reader.text("felt"), reader.text("happening"), reader.yes("tells"));
        let to = place(reader, "to", self.ids.iter());
        let (is_said, text) = match (reader.optional_text("says"), reader.optional_text("does")) {
            (Some(says), None) => (true, says),
            (None, Some(does)) => (false, does),
            _ => {
                reader.wrong("", "needs either `says` or `does`, not both");
                return None;
            }
        };
        Some(Choice { is_said, text, tells, to: to?, felt, happening })
    }
}

fn line(reader: &Reader<'_>, people: &[&Person]) -> Option<Line> {
    let text = reader.text("text");
    let mood = reader.optional_parsed("mood").unwrap_or(Mood::Calm);
    let from = match reader.has("from") {
        true => Some(Portrait::new(person(reader, "from", people)?, mood)),
        false => None,
    };
    Some(Line { from, text })
}

/// The position of a place of a story, by the id that a field holds.
fn place<'a>(
    reader: &Reader<'_>,
    field: &'static str,
    mut ids: impl Iterator<Item = &'a String>,
) -> Option<usize> {
    let wanted = reader.text(field);
    let found = ids.position(|id| *id == wanted);
    if found.is_none() {
        reader.wrong(field, format!("\"{wanted}\" is no scene or ending of this story; check its spelling"));
    }
    found
}

/// The helplines of the field `help`, if it is there.
pub(super) fn reaches(reader: &Reader<'_>, helplines: &[Helpline]) -> Vec<Reach> {
    if !reader.has("help") {
        return Vec::new();
    }
    let reach = |id: String| {
        let reach = helplines.iter().find(|helpline| helpline.id == id).and_then(Helpline::reach);
        if reach.is_none() {
            reader.wrong(
                "help",
                format!("\"{id}\" is not in helplines.toml, or has no contact there; choose another"),
            );
        }
        reach
    };
    reader.texts("help").into_iter().filter_map(reach).collect()
}

/// What is at hand before a hard story is at hand at its endings too.
fn with_those_at_hand(mut help: Vec<Reach>, at_hand: &[Reach]) -> Vec<Reach> {
    for reach in at_hand {
        if !help.contains(reach) {
            help.push(reach.clone());
        }
    }
    help
}

/// The story that a step stands on, with its id.
fn story_of<'a>(reader: &Reader<'_>, around: Around<'a>) -> Option<(String, &'a Story)> {
    let wanted = reader.text("story");
    let story = library::story(around.before, &wanted);
    if story.is_none() {
        reader.wrong(
            "story",
            format!("\"{wanted}\" is no story before this step; check the id, or move the step down"),
        );
    }
    story.map(|story| (wanted, story))
}

pub(super) fn friend(reader: &Reader<'_>, around: Around<'_>) -> Option<Friend> {
    let (prompt, you) = (reader.rich("prompt"), person(reader, "you", around.people));
    let (story, told) = story_of(reader, around)?;
    let moments = each(reader, "moments", "moment", |reader| {
        let (scene, task) =
            (place(reader, "scene", told.scenes.iter().map(|scene| &scene.id)), reader.parsed("task"));
        let lines = each(reader, "lines", "line", |reader| line(reader, around.people));
        let options = each(reader, "options", "option", |reader| {
            Some(Thought { text: reader.text("text"), why: reader.text("why") })
        });
        Some(Moment { scene: scene?, task: task?, lines, question: reader.text("question"), options })
    });
    Some(Friend { prompt, story, you: Portrait::new(you?, Mood::Calm), moments })
}

pub(super) fn strip(reader: &Reader<'_>, around: Around<'_>) -> Option<Strip> {
    let (prompt, after) = (reader.rich("prompt"), reader.rich("after"));
    let (story, told) = story_of(reader, around)?;
    let points = each(reader, "points", "point", |reader| {
        let scene = place(reader, "scene", told.scenes.iter().map(|scene| &scene.id));
        Some(Point { text: reader.text("text"), note: reader.text("note"), scene: scene? })
    });
    Some(Strip { prompt, story, points, after })
}

pub(super) fn spot(reader: &Reader<'_>, around: Around<'_>) -> Option<Spot> {
    let (prompt, after) = (reader.rich("prompt"), reader.rich("after"));
    let you = person(reader, "you", around.people)?;
    let messages = each(reader, "messages", "message", |reader| {
        let (text, mood) = (reader.text("text"), reader.optional_parsed("mood").unwrap_or(Mood::Calm));
        let from = person(reader, "from", around.people)?;
        let remark = match (reader.has("sign") || reader.has("why"), from.id == you.id) {
            (false, true) => None,
            (true, false) => Some(Remark { is_sign: reader.yes("sign"), why: reader.text("why") }),
            (true, true) => {
                reader
                    .wrong("why", "stands at a message of the young person; the sign is what the other does");
                None
            }
            (false, false) => {
                reader.wrong("why", "is missing; say what is going on here, and `sign = true` or `false`");
                None
            }
        };
        Some(Message { from: Portrait::new(from, mood), text, remark })
    });
    Some(Spot { prompt, messages, after })
}
