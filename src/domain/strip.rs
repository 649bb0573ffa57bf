//! A story as a strip on which to mark where the other person started taking over.

use super::text::RichText;
use serde::{Deserialize, Serialize};

/// A story as a strip: where did the other person start taking over? No place is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strip {
    /// What to do.
    pub prompt: RichText,
    /// The id of the story's step.
    pub story: String,
    /// In the order of the story.
    pub points: Vec<Point>,
    /// Why people put it in different places.
    pub after: RichText,
}

/// A point on the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The story's scene, by position.
    pub scene: usize,
    /// What happens there, in one line.
    pub text: String,
    /// What people who do this for a job see there, and why some would put it elsewhere.
    pub note: String,
}

impl Strip {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        lines.extend(self.points.iter().flat_map(|point| [point.text.clone(), point.note.clone()]));
        lines.extend(self.after.lines());
        lines
    }
}

/// Where someone puts the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// At a point, by position.
    At(usize),
    /// Not sure, or nowhere.
    Nowhere,
}

/// A reader's mark on the strip. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StripRun {
    mark: Option<Mark>,
    shows_notes: bool,
}

impl StripRun {
    /// Where the mark is, once it is put.
    pub fn mark(&self) -> Option<Mark> {
        self.mark
    }

    /// Puts or moves the mark.
    pub fn put(&mut self, mark: Mark) {
        self.mark = Some(mark);
    }

    /// Whether the notes are on screen.
    pub fn shows_notes(&self) -> bool {
        self.shows_notes
    }

    /// Shows the notes, once the mark is put: first one's own view, then that of others.
    pub fn show_notes(&mut self) {
        self.shows_notes = self.mark.is_some();
    }
}
