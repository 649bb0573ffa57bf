//! Sorting cards under level, not sure or tipping.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, str::FromStr};

/// Where a card can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pile {
    /// The power is shared, or used for the other person.
    Level,
    /// It depends; always a fair answer.
    NotSure,
    /// Someone is taking the power.
    Tipping,
}

impl Pile {
    /// Every pile, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Level, Self::NotSure, Self::Tipping];
}

impl FromStr for Pile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "level" => Ok(Self::Level),
            "not-sure" => Ok(Self::NotSure),
            "tipping" => Ok(Self::Tipping),
            _ => Err("write \"level\", \"not-sure\" or \"tipping\"".to_owned()),
        }
    }
}

/// Something that happens between people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// What happens.
    pub text: String,
    /// Where we would put it.
    pub pile: Pile,
    /// Why, and why some would put it elsewhere.
    pub why: String,
}

/// The cards that a learner has placed so far. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorting(BTreeMap<usize, Pile>);

impl Sorting {
    /// Puts a card on a pile; a card already placed moves.
    pub fn place(&mut self, card: usize, pile: Pile) {
        self.0.insert(card, pile);
    }

    /// Where a card lies.
    pub fn pile_of(&self, card: usize) -> Option<Pile> {
        self.0.get(&card).copied()
    }

    /// Whether every one of so many cards is placed: only then do they explain themselves.
    pub fn is_complete(&self, cards: usize) -> bool {
        (0..cards).all(|card| self.0.contains_key(&card))
    }

    /// How many cards lie on a pile.
    pub fn on(&self, pile: Pile) -> usize {
        self.0.values().filter(|other| **other == pile).count()
    }

    /// How many cards are placed.
    pub fn placed(&self) -> usize {
        self.0.len()
    }
}
