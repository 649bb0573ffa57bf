//! A module: one topic for one band, written once for every face.

use super::{
    band::Band,
    date::{PartialDate, SourceDate},
    person::Portrait,
    route::Route,
    step::Step,
    text::RichText,
};
use serde::{Deserialize, Serialize};

/// One topic for one band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// What the list of topics shows.
    pub topic: Topic,
    /// The screens, in order.
    pub steps: Vec<Step>,
    /// The calmer task that looks like everyone's.
    pub quiet: Quiet,
    /// Ids of the helplines at its end, in order.
    pub help: Vec<String>,
    /// What it covers and rests on.
    pub record: Record,
    /// Notes for whoever teaches it; never sent to a pupil's page.
    pub teacher: TeacherNotes,
}

impl Module {
    /// Everyone drawn in it, as often as they are.
    pub fn portraits(&self) -> impl Iterator<Item = &Portrait> {
        self.steps.iter().flat_map(Step::people)
    }

    /// Everyone drawn in it, once, as they are first seen.
    pub fn faces(&self) -> Vec<&Portrait> {
        let mut faces: Vec<&Portrait> = Vec::new();
        for portrait in self.portraits() {
            if faces.iter().all(|face| face.who != portrait.who) {
                faces.push(portrait);
            }
        }
        faces
    }
}

/// A module as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Whom it is for.
    pub band: Band,
    /// Its number for ever, part of its address.
    pub number: u8,
    /// Neutral: it is read over shoulders.
    pub title: String,
    /// One line.
    pub summary: String,
    /// How long it takes alone.
    pub minutes: u8,
    /// What it is about, in one calm line, before anything hard.
    pub content_note: String,
}

impl Topic {
    /// Where it is.
    pub fn route(&self) -> Route {
        Route::Module(self.band, self.number)
    }
}

/// A calmer task instead of the module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Its heading.
    pub title: String,
    /// What it is.
    pub text: RichText,
    /// Small things to do.
    pub tasks: Vec<String>,
}

/// What a module covers, and what its facts rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Plain words for search.
    pub topics: Vec<String>,
    /// "I can …".
    pub outcomes: Vec<String>,
    /// RSHE 2025 items.
    pub curriculum: Vec<String>,
    /// Ids of the people in it.
    pub cast: Vec<String>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Whether a professional has reviewed it.
    pub review: Review,
}

/// A page that a fact was read from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub url: WebAddress,
    /// When it was written.
    pub date: SourceDate,
}

/// The address of a page elsewhere: `https` and a host, nothing that could run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct WebAddress(String);

impl WebAddress {
    /// The address in full.
    pub fn url(&self) -> &str {
        &self.0
    }

    /// The host without `www.`, as shown beside a link.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl std::str::FromStr for WebAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '.' || letter == '-';
        let is_host = host.contains('.') && !host.starts_with('.') && host.chars().all(plain);
        if is_host && !text.contains(|letter: char| letter.is_whitespace() || "<>\"'`\\".contains(letter)) {
            return Ok(Self(text.to_owned()));
        }
        Err(format!("\"{text}\" is not a web address; write it in full, from https:// on"))
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}

impl TryFrom<String> for WebAddress {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// Whether a named, real professional has signed the module's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Review {
    /// Nobody has yet.
    Draft,
    /// Somebody has.
    Reviewed {
        /// Name.
        by: String,
        /// Role.
        role: String,
        /// When.
        on: PartialDate,
    },
}

/// Notes for whoever teaches the module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeacherNotes {
    /// Why this lesson.
    pub purpose: String,
    /// Minute by minute.
    pub timings: Vec<Timing>,
    /// What to say.
    pub say: Vec<String>,
    /// What not to say.
    pub avoid: Vec<String>,
    /// What pupils may ask, with answers.
    pub questions: Vec<LikelyQuestion>,
    /// What to do after.
    pub follow_up: Vec<String>,
}

/// A part of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    /// How long.
    pub minutes: u8,
    /// What happens.
    pub what: String,
}

/// Something pupils may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LikelyQuestion {
    /// The question.
    pub ask: String,
    /// An answer that a teacher who is no specialist can read out.
    pub answer: String,
}
