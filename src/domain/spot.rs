//! A chat in which to mark what makes one stop and think.

use super::{person::Portrait, text::RichText};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A chat in which the reader marks what makes them stop and think. Nothing is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// What to do.
    pub prompt: RichText,
    /// In order.
    pub messages: Vec<Message>,
    /// What to take along.
    pub after: RichText,
}

/// A message of a chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who sends it.
    pub from: Portrait,
    /// The words.
    pub text: String,
    /// What there is to say about it. Nothing about those of the young person: the sign is what the other does.
    pub remark: Option<Remark>,
}

/// What there is to say about a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Whether others noticed it too.
    pub is_sign: bool,
    /// What is going on there.
    pub why: String,
}

impl Spot {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for message in &self.messages {
            lines.push(message.text.clone());
            lines.extend(message.remark.iter().map(|remark| remark.why.clone()));
        }
        lines.extend(self.after.lines());
        lines
    }
}

/// What a reader has marked in a chat. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpotRun {
    marked: BTreeSet<usize>,
    is_done: bool,
}

impl SpotRun {
    /// Whether a message is marked.
    pub fn is_marked(&self, message: usize) -> bool {
        self.marked.contains(&message)
    }

    /// Marks a message, or takes its mark away.
    pub fn toggle(&mut self, message: usize) {
        if !self.marked.remove(&message) {
            self.marked.insert(message);
        }
    }

    /// Whether the marks are being answered.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Has the marks answered.
    pub fn finish(&mut self) {
        self.is_done = true;
    }

    /// Goes back to marking; the marks stay.
    pub fn again(&mut self) {
        self.is_done = false;
    }
}
