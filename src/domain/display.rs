//! How Level looks to one reader: the only thing that it remembers, and only once it is changed.

use serde::{Deserialize, Serialize};

/// The longest stored record that is read at all.
pub const LONGEST_RECORD: usize = 200;

/// The version of the record. `public/leave.js` reads the same record before the first paint.
const VERSION: u8 = 1;

/// What a reader has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Light or dark.
    pub theme: Theme,
    /// How big the words are.
    pub text: TextSize,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device says.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// The value of `data-theme` on the page's root.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How big the words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As the browser is set.
    #[default]
    Normal,
    /// A quarter bigger.
    Large,
    /// Half as big again.
    Largest,
}

impl TextSize {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The value of `data-text` on the page's root.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    v: u8,
    theme: Theme,
    text: TextSize,
}

impl Display {
    /// Reads a stored record. Anything broken, huge, foreign or of another version is the default.
    pub fn from_record(record: &str) -> Self {
        if record.len() > LONGEST_RECORD {
            return Self::default();
        }
        match serde_json::from_str::<Record>(record) {
            Ok(Record { v: VERSION, theme, text }) => Self { theme, text },
            _ => Self::default(),
        }
    }

    /// The record to store; nothing when all is as it comes, so that nothing is kept.
    pub fn to_record(self) -> Option<String> {
        if self == Self::default() {
            return None;
        }
        serde_json::to_string(&Record { v: VERSION, theme: self.theme, text: self.text }).ok()
    }
}
