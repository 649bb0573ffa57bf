//! The chooser of `/help`: from "Can you talk out loud right now?" to a page that fits, within three taps.

use super::{
    helpline::{Helpline, Reach},
    page::Section,
};
use serde::{Deserialize, Serialize};

/// A question and its answers, and the pages that they lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chooser {
    /// The first question, on `/help`.
    pub first: Question,
    /// Every page, in order of number.
    pub routes: Vec<HelpRoute>,
}

/// A question that sends on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub text: String,
    /// What can be answered, and the number of the page that it leads to.
    pub answers: Vec<(String, u8)>,
}

/// A page for one situation: who to reach, in order, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpRoute {
    /// Its number for ever, part of its address: `/help/7`. A word would stay in the phone's history.
    pub number: u8,
    /// What links to it say.
    pub name: String,
    /// One line at the top.
    pub lead: String,
    /// The helplines, the first to try first.
    pub help: Vec<Helpline>,
    /// All but the first in one line each, for a page that goes on with a question.
    pub others: Vec<Reach>,
    /// What to do, in order.
    pub sections: Vec<Section>,
    /// A further question, where there is one.
    pub next: Option<Question>,
}

impl Chooser {
    /// A page by its number.
    pub fn route(&self, number: u8) -> Option<&HelpRoute> {
        self.routes.iter().find(|route| route.number == number)
    }
}
