//! A story from the side of a friend, and a reader's way through it.

use super::{person::Portrait, story::Line, text::RichText};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A story once more, from the side of a friend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Friend {
    /// What to do.
    pub prompt: RichText,
    /// The id of the story's step.
    pub story: String,
    /// Whom the reader plays.
    pub you: Portrait,
    /// In order.
    pub moments: Vec<Moment>,
}

/// What a friend sees of one scene, and what they could make of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The story's scene that this is the other side of, by position.
    pub scene: usize,
    /// What a friend does here.
    pub task: Task,
    /// What the friend sees and hears.
    pub lines: Vec<Line>,
    /// What is asked.
    pub question: String,
    /// What the friend could notice, ask, say or do. None is right or wrong.
    pub options: Vec<Thought>,
}

/// Something that a friend could think or do, with what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thought {
    /// What it is.
    pub text: String,
    /// What it does, and what else could help.
    pub why: String,
}

/// What a friend can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each task is its name")]
pub enum Task {
    Notice,
    Ask,
    Say,
    Tell,
}

impl Task {
    /// Every task; a friend's step has each at least once.
    pub const ALL: [Self; 4] = [Self::Notice, Self::Ask, Self::Say, Self::Tell];
}

impl std::str::FromStr for Task {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "notice" => Ok(Self::Notice),
            "ask" => Ok(Self::Ask),
            "say" => Ok(Self::Say),
            "tell" => Ok(Self::Tell),
            _ => Err("write \"notice\", \"ask\", \"say\" or \"tell\"".to_owned()),
        }
    }
}

impl Friend {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for moment in &self.moments {
            lines.extend(moment.lines.iter().map(|line| line.text.clone()));
            lines.push(moment.question.clone());
            lines.extend(moment.options.iter().flat_map(|option| [option.text.clone(), option.why.clone()]));
        }
        lines
    }
}

/// A friend's way through the moments. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FriendRun {
    at: usize,
    picks: BTreeMap<usize, usize>,
}

impl FriendRun {
    /// The moment on screen, by position.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What was answered in a moment.
    pub fn picked(&self, moment: usize) -> Option<usize> {
        self.picks.get(&moment).copied()
    }

    /// Answers a moment. The first answer stands.
    pub fn pick(&mut self, moment: usize, option: usize) {
        self.picks.entry(moment).or_insert(option);
    }

    /// Goes to a moment.
    pub fn go_to(&mut self, moment: usize) {
        self.at = moment;
    }
}
