//! The words of the pages that are not topics.

use super::{band::Band, helpline::Reach, text::RichText};
use serde::{Deserialize, Serialize};

/// A page of running text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The one `h1`.
    pub heading: String,
    /// One or two sentences under it.
    pub lead: String,
    /// In order.
    pub sections: Vec<Section>,
}

impl Page {
    /// A section by its id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

/// A part of a page with a heading of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The fragment that opens it.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub text: RichText,
    /// The band that it speaks to, if it speaks to one.
    pub band: Option<Band>,
    /// Who helps with it.
    pub help: Vec<Reach>,
}
