//! The people in the topics, and pictures of them.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Someone in the topics: always the same face and clothes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Short name in files: `mr-bello`.
    pub id: String,
    /// As the topics call them.
    pub name: String,
    /// In years; nobody knows it of someone who is known online only.
    pub age: Option<u8>,
    /// What is counted over all topics: "boy", "teacher", "in care".
    pub traits: Vec<String>,
}

/// How a person's face looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each mood is its name")]
pub enum Mood {
    Calm,
    Smile,
    Concerned,
    Suspicious,
    Tired,
    Solemn,
    Explaining,
}

impl Mood {
    /// Every mood that each person is drawn in.
    pub const ALL: [Self; 7] = [
        Self::Calm,
        Self::Smile,
        Self::Concerned,
        Self::Suspicious,
        Self::Tired,
        Self::Solemn,
        Self::Explaining,
    ];
}

impl fmt::Display for Mood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Calm => "calm",
            Self::Smile => "smile",
            Self::Concerned => "concerned",
            Self::Suspicious => "suspicious",
            Self::Tired => "tired",
            Self::Solemn => "solemn",
            Self::Explaining => "explaining",
        })
    }
}

impl FromStr for Mood {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|mood| mood.to_string() == text)
            .ok_or_else(|| "write calm, smile, concerned, suspicious, tired, solemn or explaining".to_owned())
    }
}

/// A person drawn in one mood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portrait {
    /// The person's id.
    pub who: String,
    /// The person's name.
    pub name: String,
    /// The face.
    pub mood: Mood,
    /// The address of the drawing.
    pub drawing: String,
}

impl Portrait {
    /// A person in a mood, with the drawing's address as it is in `public/`.
    pub fn new(person: &Person, mood: Mood) -> Self {
        let drawing = format!("/people/{}-{mood}.svg", person.id);
        Self { who: person.id.clone(), name: person.name.clone(), mood, drawing }
    }
}

/// How far the power between two people has tipped: 0 is level, 10 is all on one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub struct Tilt(u8);

/// A tilt in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// 0 to 2.
    Level,
    /// 3 to 6.
    Tilting,
    /// 7 to 10.
    Tipped,
}

impl Tilt {
    /// The number itself, 0 to 10.
    pub fn value(self) -> u8 {
        self.0
    }

    /// The tilt in one word.
    pub fn lean(self) -> Lean {
        match self.0 {
            0..=2 => Lean::Level,
            3..=6 => Lean::Tilting,
            _ => Lean::Tipped,
        }
    }
}

impl TryFrom<u8> for Tilt {
    type Error = String;

    fn try_from(value: u8) -> Result<Self, String> {
        if value <= 10 {
            Ok(Self(value))
        } else {
            Err("a tilt goes from 0 (level) to 10 (tipped)".to_owned())
        }
    }
}

impl From<Tilt> for u8 {
    fn from(tilt: Tilt) -> Self {
        tilt.0
    }
}

/// One or two people, and how the power lies between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// What someone who can't see it needs to know.
    pub alt: String,
    /// Who stands on the left, or alone.
    pub left: Portrait,
    /// Who stands on the right.
    pub right: Option<Portrait>,
    /// How far the power has tipped towards the person on the right.
    pub tilt: Option<Tilt>,
}

impl Picture {
    /// Everyone in it, from left to right.
    pub fn people(&self) -> impl Iterator<Item = &Portrait> {
        std::iter::once(&self.left).chain(&self.right)
    }
}
