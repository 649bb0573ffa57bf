//! The four age ranges that every module is written for.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An age range. Chosen by the reader; never asked for, inferred or stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Ages 9 to 11, key stage 2.
    NineToEleven,
    /// Ages 11 to 14, key stage 3.
    ElevenToFourteen,
    /// Ages 14 to 16, key stage 4.
    FourteenToSixteen,
    /// Ages 16 to 18, key stage 5.
    SixteenToEighteen,
}

impl Band {
    /// Every band, youngest first.
    pub const ALL: [Self; 4] =
        [Self::NineToEleven, Self::ElevenToFourteen, Self::FourteenToSixteen, Self::SixteenToEighteen];

    /// The band as addresses, file names and style sheets spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::NineToEleven => "9-11",
            Self::ElevenToFourteen => "11-14",
            Self::FourteenToSixteen => "14-16",
            Self::SixteenToEighteen => "16-18",
        }
    }

    /// The band as a person reads it.
    pub fn name(self) -> &'static str {
        match self {
            Self::NineToEleven => "9 to 11",
            Self::ElevenToFourteen => "11 to 14",
            Self::FourteenToSixteen => "14 to 16",
            Self::SixteenToEighteen => "16 to 18",
        }
    }

    /// The highest Flesch-Kincaid grade that a step for this band may have.
    /// Source: the content guide, "Voice".
    pub fn highest_grade(self) -> f64 {
        match self {
            Self::NineToEleven => 4.0,
            Self::ElevenToFourteen => 5.5,
            Self::FourteenToSixteen => 6.5,
            Self::SixteenToEighteen => 8.0,
        }
    }

    /// How many quiz questions a module of this band may have, least and most.
    pub fn quiz_length(self) -> (usize, usize) {
        match self {
            Self::NineToEleven => (4, 5),
            _ => (6, 8),
        }
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for Band {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|band| band.slug() == text)
            .ok_or_else(|| "write \"9-11\", \"11-14\", \"14-16\" or \"16-18\"".to_owned())
    }
}
