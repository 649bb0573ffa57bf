//! Questions, and a learner's way through them. No score, no pass or fail.

use super::text::RichText;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// A few lines that set the scene.
    pub scene: RichText,
    /// What is asked.
    pub prompt: String,
    /// How it is answered.
    pub answer: Answer,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// By picking one; exactly one choice is right.
    One {
        /// What the choices look like.
        look: Look,
        /// In the order they are shown.
        choices: Vec<Choice>,
    },
    /// By picking all that fit.
    Several {
        /// In the order they are shown.
        choices: Vec<Choice>,
    },
    /// By putting them in order.
    Order {
        /// In the right order.
        items: Vec<Item>,
    },
}

/// What the choices of a question look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// A list of answers.
    Plain,
    /// "True" and "False".
    TrueFalse,
    /// Messages on a phone.
    Message,
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// What we make of it.
    pub verdict: Verdict,
    /// The reason: why it tempts, what is true, what next.
    pub why: String,
}

/// One thing to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is.
    pub text: String,
    /// Why it comes where it comes.
    pub why: String,
}

/// What we make of an answer. There is no "wrong".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// True.
    Right,
    /// Not quite.
    NotQuite,
    /// The honest "not sure".
    NotSure,
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "right" => Ok(Self::Right),
            "not-quite" => Ok(Self::NotQuite),
            "not-sure" => Ok(Self::NotSure),
            _ => Err("write \"right\", \"not-quite\" or \"not-sure\"".to_owned()),
        }
    }
}

/// What a learner answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// The choices picked, by position.
    Picked(BTreeSet<usize>),
    /// The items' positions, in the order the learner put them.
    Ordered(Vec<usize>),
}

impl Question {
    /// Every word of the question, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.scene.lines();
        lines.push(self.prompt.clone());
        match &self.answer {
            Answer::One { choices, .. } | Answer::Several { choices } => {
                lines.extend(choices.iter().flat_map(|choice| [choice.text.clone(), choice.why.clone()]));
            }
            Answer::Order { items } => {
                lines.extend(items.iter().flat_map(|item| [item.text.clone(), item.why.clone()]));
            }
        }
        lines
    }

    /// What we make of a response. One that does not fit the question is [`Verdict::NotQuite`].
    pub fn verdict(&self, response: &Response) -> Verdict {
        match (&self.answer, response) {
            (Answer::One { choices, .. }, Response::Picked(picked)) => picked
                .first()
                .and_then(|&pick| choices.get(pick))
                .map_or(Verdict::NotQuite, |choice| choice.verdict),
            (Answer::Several { choices }, Response::Picked(picked)) => {
                let right: BTreeSet<usize> = positions_of(choices, Verdict::Right);
                let unsure: BTreeSet<usize> = positions_of(choices, Verdict::NotSure);
                if *picked == right {
                    Verdict::Right
                } else if !picked.is_empty() && picked.is_subset(&unsure) {
                    Verdict::NotSure
                } else {
                    Verdict::NotQuite
                }
            }
            (Answer::Order { items }, Response::Ordered(order))
                if (0..items.len()).eq(order.iter().copied()) =>
            {
                Verdict::Right
            }
            _ => Verdict::NotQuite,
        }
    }
}

fn positions_of(choices: &[Choice], verdict: Verdict) -> BTreeSet<usize> {
    choices.iter().enumerate().filter(|(_, choice)| choice.verdict == verdict).map(|(at, _)| at).collect()
}

/// The order in which items to be put in order are first shown: every second one, then the rest, so that
/// it is never the right order and the same for everyone who talks about it.
pub fn dealt(items: usize) -> Vec<usize> {
    (1..items).step_by(2).chain((0..items).step_by(2)).collect()
}

/// A learner's way through a quiz. Kept in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizRun {
    asked: Vec<usize>,
    at: usize,
    responses: BTreeMap<usize, Response>,
}

impl QuizRun {
    /// Starts a quiz of so many questions.
    pub fn new(questions: usize) -> Self {
        Self { asked: (0..questions).collect(), at: 0, responses: BTreeMap::new() }
    }

    /// The question on screen, by position; none once all are answered and passed.
    pub fn current(&self) -> Option<usize> {
        self.asked.get(self.at).copied()
    }

    /// Which question of this round it is, counting from 1, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        ((self.at + 1).min(self.asked.len()), self.asked.len())
    }

    /// Answers the question on screen. The first answer stands until it is tried again.
    pub fn answer(&mut self, response: Response) {
        if let Some(question) = self.current() {
            self.responses.entry(question).or_insert(response);
        }
    }

    /// Takes back the answer to the question on screen.
    pub fn try_again(&mut self) {
        if let Some(question) = self.current() {
            self.responses.remove(&question);
        }
    }

    /// What was answered to a question.
    pub fn response(&self, question: usize) -> Option<&Response> {
        self.responses.get(&question)
    }

    /// Goes on, once the question on screen is answered.
    pub fn next(&mut self) {
        if self.current().is_some_and(|question| self.responses.contains_key(&question)) {
            self.at += 1;
        }
    }

    /// Goes on without an answer: skipping is always enough.
    pub fn skip(&mut self) {
        if self.current().is_some() {
            self.at += 1;
        }
    }

    /// Goes back to the question before.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// The questions that were skipped or whose answer was not right, by position.
    pub fn missed(&self, questions: &[Question]) -> Vec<usize> {
        let right = |at: usize, question: &Question| {
            self.responses.get(&at).is_some_and(|response| question.verdict(response) == Verdict::Right)
        };
        questions
            .iter()
            .enumerate()
            .filter(|(at, question)| !right(*at, question))
            .map(|(at, _)| at)
            .collect()
    }

    /// Asks only the missed questions again.
    pub fn retry_missed(&mut self, questions: &[Question]) {
        self.asked = self.missed(questions);
        for question in &self.asked {
            self.responses.remove(question);
        }
        self.at = 0;
    }

    /// Asks everything again.
    pub fn start_again(&mut self, questions: usize) {
        *self = Self::new(questions);
    }
}
