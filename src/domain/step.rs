//! The steps of a module: what a learner reads and does, one screen at a time.

use super::{
    friend::Friend,
    helpline::Reach,
    person::{Picture, Portrait},
    quiz::Question,
    sort::Card,
    spot::Spot,
    story::{Scene, Story},
    strip::Strip,
    text::RichText,
};
use serde::{Deserialize, Serialize};

/// One screen of a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The fragment that opens it: `/learn/11-14/2#having-power`.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What the learner does there.
    pub activity: Activity,
}

/// What the learner does in a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// Reads.
    Read(Read),
    /// Lives a branching story.
    Story(Story),
    /// Sees the same story from a friend's side.
    Friend(Friend),
    /// Marks where the other person started taking over.
    Line(Strip),
    /// Marks what makes them stop and think in a chat.
    Spot(Spot),
    /// Puts cards under level, not sure or tipping.
    Sort(Sort),
    /// Builds a sentence out of parts.
    Say(Say),
    /// Names two people, to themselves.
    Helper(Helper),
    /// Answers questions.
    Quiz(Quiz),
}

/// One idea, with a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// The people it is about.
    pub picture: Picture,
    /// The words.
    pub text: RichText,
    /// Where help is, if it belongs on this very screen.
    pub help: Vec<Reach>,
}

/// Cards to place. No score: every card explains itself once all are placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sort {
    /// What to do.
    pub prompt: RichText,
    /// In the order they are dealt.
    pub cards: Vec<Card>,
}

/// Parts of a sentence, any of which go together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Say {
    /// What to do.
    pub prompt: RichText,
    /// The parts, in the order they are said.
    pub slots: Vec<Slot>,
    /// How the sentence can be used.
    pub after: RichText,
}

impl Say {
    /// The sentence that a pick from each slot makes. Slots without a valid pick are left out.
    pub fn sentence(&self, picks: &[usize]) -> String {
        let parts: Vec<&str> = self
            .slots
            .iter()
            .zip(picks)
            .filter_map(|(slot, &pick)| slot.options.get(pick).map(String::as_str))
            .collect();
        parts.join(" ")
    }
}

/// One part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// What this part does.
    pub label: String,
    /// The words to pick from; there is always one.
    pub options: Vec<String>,
}

/// A prompt to think of two people. Nothing is typed and nothing is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// What to do.
    pub prompt: RichText,
    /// Where such people may be found.
    pub places: Vec<Place>,
    /// How to start.
    pub start: RichText,
    /// What if the first one doesn't listen.
    pub next: RichText,
}

/// Somewhere that a helper may be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// "At school".
    pub place: String,
    /// "a teacher you get on with".
    pub who: Vec<String>,
}

/// Questions with a reason for every answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiz {
    /// What to do.
    pub prompt: RichText,
    /// In order.
    pub questions: Vec<Question>,
}

impl Step {
    /// Its picture, if it has one.
    pub fn picture(&self) -> Option<&Picture> {
        match &self.activity {
            Activity::Read(read) => Some(&read.picture),
            _ => None,
        }
    }

    /// Everyone drawn in it.
    pub fn people(&self) -> Vec<&Portrait> {
        match &self.activity {
            Activity::Read(read) => read.picture.people().collect(),
            Activity::Story(story) => [&story.you, &story.other]
                .into_iter()
                .chain(story.scenes.iter().flat_map(Scene::people))
                .collect(),
            Activity::Friend(friend) => {
                let lines = friend.moments.iter().flat_map(|moment| &moment.lines);
                std::iter::once(&friend.you).chain(lines.filter_map(|line| line.from.as_ref())).collect()
            }
            Activity::Spot(spot) => spot.messages.iter().map(|message| &message.from).collect(),
            Activity::Line(_)
            | Activity::Sort(_)
            | Activity::Say(_)
            | Activity::Helper(_)
            | Activity::Quiz(_) => Vec::new(),
        }
    }

    /// Every helpline that it names.
    pub fn reaches(&self) -> Vec<&Reach> {
        match &self.activity {
            Activity::Read(read) => read.help.iter().collect(),
            Activity::Story(story) => story.reaches().collect(),
            _ => Vec::new(),
        }
    }

    /// Every word of the step, a line for each text that stands alone: for measuring and checking.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        lines.extend(match &self.activity {
            Activity::Read(read) => read.text.lines(),
            Activity::Story(story) => story.lines(),
            Activity::Friend(friend) => friend.lines(),
            Activity::Line(strip) => strip.lines(),
            Activity::Spot(spot) => spot.lines(),
            Activity::Sort(sort) => sort.lines(),
            Activity::Say(say) => say.lines(),
            Activity::Helper(helper) => helper.lines(),
            Activity::Quiz(quiz) => quiz.lines(),
        });
        lines
    }
}

impl Sort {
    fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        lines.extend(self.cards.iter().flat_map(|card| [card.text.clone(), card.why.clone()]));
        lines
    }
}

impl Say {
    fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for slot in &self.slots {
            lines.push(slot.label.clone());
            lines.extend(slot.options.iter().cloned());
        }
        lines.extend(self.after.lines());
        lines
    }
}

impl Helper {
    fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for place in &self.places {
            lines.push(place.place.clone());
            lines.extend(place.who.iter().cloned());
        }
        lines.extend(self.start.lines());
        lines.extend(self.next.lines());
        lines
    }
}

impl Quiz {
    fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        lines.extend(self.questions.iter().flat_map(Question::lines));
        lines
    }
}
