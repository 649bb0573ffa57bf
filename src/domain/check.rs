//! "Is this okay?": a reflection on a relationship. No score, no verdict, nothing kept.

use super::{helpline::Reach, text::RichText};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The page and its versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The one `h1`.
    pub heading: String,
    /// One or two sentences under it.
    pub lead: String,
    /// The older one first.
    pub versions: Vec<Version>,
}

/// The statements for one age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The fragment that opens it.
    pub id: String,
    /// Whom it is for.
    pub name: String,
    /// What to think of, and what happens to the answers.
    pub intro: RichText,
    /// In order.
    pub parts: Vec<Part>,
    /// Said when nothing is ticked.
    pub none: RichText,
    /// Said when something is ticked.
    pub some: RichText,
    /// Said always, last.
    pub both: RichText,
}

/// Statements under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// In order.
    pub statements: Vec<Statement>,
}

/// Something that can be ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// What the other person does.
    pub text: String,
    /// What we make of it.
    pub kind: Kind,
    /// Why it matters, and what good would look like.
    pub why: String,
    /// Who helps with it.
    pub help: Vec<Reach>,
}

/// What we make of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A good sign. Never an all-clear.
    Level,
    /// Power is being taken.
    Tipping,
    /// A crime, and named as one.
    Crime,
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "level" => Ok(Self::Level),
            "tipping" => Ok(Self::Tipping),
            "crime" => Ok(Self::Crime),
            _ => Err("write \"level\", \"tipping\" or \"crime\"".to_owned()),
        }
    }
}

impl Version {
    /// Every statement, in order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.parts.iter().flat_map(|part| &part.statements)
    }
}
