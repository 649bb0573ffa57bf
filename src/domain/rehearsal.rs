//! What a first call is like, panel by panel.

use super::person::Portrait;
use serde::{Deserialize, Serialize};

/// A call as a strip of panels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rehearsal {
    /// Its heading.
    pub heading: String,
    /// What it is.
    pub lead: String,
    /// In order.
    pub panels: Vec<Panel>,
    /// What to take along.
    pub after: super::text::RichText,
}

/// One panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// Who calls, and how they look.
    pub face: Portrait,
    /// What the other end says, more or less.
    pub said: Option<String>,
    /// What happens.
    pub text: String,
}
