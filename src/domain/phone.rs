//! UK telephone numbers: only those that a person can dial as they stand.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A number that can be dialled in the UK, kept as people read it.
///
/// Numbers that cost the caller more (0843 to 0845, 0870 to 0873, 09) are not accepted: nobody who needs
/// help should pay for it. Source: Ofcom, National Telephone Numbering Plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// The digits alone.
    pub fn digits(&self) -> String {
        self.0.chars().filter(char::is_ascii_digit).collect()
    }

    /// The link that dials it.
    pub fn tel_uri(&self) -> String {
        format!("tel:{}", self.digits())
    }

    /// Whether a call is free from UK phones, with no credit. Source: `facts.md`, phone-bill wording; Ofcom.
    pub fn is_free(&self) -> bool {
        let digits = self.digits();
        self.is_emergency() || ["0800", "0808", "116"].iter().any(|start| digits.starts_with(start))
    }

    /// Whether it calls the emergency services.
    pub fn is_emergency(&self) -> bool {
        self.0 == "999"
    }
}

/// The number with spaces that do not break at the end of a line.
impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.replace(' ', "\u{a0}"))
    }
}

impl FromStr for PhoneNumber {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let tidy = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
        let digits: String = text.chars().filter(|&letter| letter != ' ').collect();
        if tidy && digits.bytes().all(|byte| byte.is_ascii_digit()) && is_dialable(&digits) {
            return Ok(Self(text.to_owned()));
        }
        Err(format!("\"{text}\" is not a UK number we can print; check its digits against the source"))
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

fn is_dialable(digits: &str) -> bool {
    const SHORT: [&str; 5] = ["999", "112", "101", "105", "111"];
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        3 => SHORT.contains(&digits),
        6 => starts(&["116"]),
        8 => digits == "08001111",
        // 0500 is gone; 0800 alone still has numbers of ten digits.
        10 => starts(&["0800"]),
        11 => starts(&["01", "02", "03", "0800", "0808", "07"]),
        _ => false,
    }
}

/// Where a text message goes, and what it says to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextLine {
    /// A five-digit short code, a number for texts, or 999 for those who have registered.
    to: String,
    /// The first message, where the service asks for one.
    body: Option<String>,
}

impl TextLine {
    /// # Errors
    /// Says what a number for texts looks like, if this is none.
    pub fn new(to: &str, body: Option<String>) -> Result<Self, String> {
        let short_code = to.len() == 5 && to.bytes().all(|byte| byte.is_ascii_digit());
        if !short_code && to.parse::<PhoneNumber>().is_err() {
            return Err(format!(
                "\"{to}\" is not a UK number for texts; check its digits against the source"
            ));
        }
        if body.as_deref().is_some_and(|body| !body.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
            return Err("the first message may hold letters and digits only".to_owned());
        }
        Ok(Self { to: to.to_owned(), body })
    }

    /// The number as a person reads it.
    pub fn to(&self) -> String {
        self.to.replace(' ', "\u{a0}")
    }

    /// The first message.
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    /// The link that opens the phone's own messages. Source: RFC 5724.
    pub fn sms_uri(&self) -> String {
        let digits = self.to.replace(' ', "");
        match &self.body {
            Some(body) => format!("sms:{digits}?body={body}"),
            None => format!("sms:{digits}"),
        }
    }
}
