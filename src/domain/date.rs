//! Dates as precise as their source gives them.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A calendar date of which the day, or the month too, may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The latest day that this date can mean, as `YYYY-MM-DD`: what a browser compares with today.
    pub fn latest(self) -> String {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in(self.year, month));
        format!("{:04}-{month:02}-{day:02}", self.year)
    }
}

impl PartialDate {
    /// Whole months from the earlier date to this one, each taken as the latest month that it can mean.
    pub fn months_since(self, earlier: Self) -> u16 {
        let months = |date: Self| date.year * 12 + u16::from(date.month.unwrap_or(12));
        months(self).saturating_sub(months(earlier))
    }
}

/// When the page that a fact was read from was written, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum SourceDate {
    /// The page says, or something on it shows, when it was written.
    Dated(PartialDate),
    /// Nothing on the page says when.
    Undated,
}

/// `2026-08-27` becomes "27 August 2026", `2026-08` "August 2026", `2026` "2026".
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.day {
            write!(f, "{day} ")?;
        }
        if let Some(name) = self.month.and_then(month_name) {
            write!(f, "{name} ")?;
        }
        write!(f, "{}", self.year)
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        parse(text).ok_or_else(|| {
            "write a date as \"2026\", \"2026-08\" or \"2026-08-27\", between 1990 and 2099".into()
        })
    }
}

impl FromStr for SourceDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "undated" {
            return Ok(Self::Undated);
        }
        text.parse().map(Self::Dated).map_err(|error| format!("{error}, or \"undated\""))
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        let mut text = format!("{:04}", date.year);
        for part in [date.month, date.day].into_iter().flatten() {
            text.push_str(&format!("-{part:02}"));
        }
        text
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<SourceDate> for String {
    fn from(date: SourceDate) -> Self {
        match date {
            SourceDate::Dated(date) => date.into(),
            SourceDate::Undated => "undated".to_owned(),
        }
    }
}

impl TryFrom<String> for SourceDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

fn parse(text: &str) -> Option<PartialDate> {
    let parts: Vec<&str> = text.split('-').collect();
    let (year, month, day) = match parts.as_slice() {
        [year] => (*year, None, None),
        [year, month] => (*year, Some(*month), None),
        [year, month, day] => (*year, Some(*month), Some(*day)),
        _ => return None,
    };
    let year = digits(year, 4)?;
    if !(1990..=2099).contains(&year) {
        return None;
    }
    let month = match month {
        None => None,
        Some(text) => Some(u8::try_from(digits(text, 2)?).ok().filter(|month| (1..=12).contains(month))?),
    };
    let day = match (month, day) {
        (_, None) => None,
        (None, Some(_)) => return None,
        (Some(month), Some(text)) => {
            Some(u8::try_from(digits(text, 2)?).ok().filter(|day| (1..=days_in(year, month)).contains(day))?)
        }
    };
    Some(PartialDate { year, month, day })
}

fn digits(text: &str, length: usize) -> Option<u16> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn month_name(month: u8) -> Option<&'static str> {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(usize::from(month).checked_sub(1)?).copied()
}
