//! From `content/*.toml` to a [`Library`], natively, with every finding at once.
//!
//! Nothing here stops at the first mistake: each is put into a [`Report`] with its file, its place and what
//! to do, and reading goes on.

mod check;
mod files;
mod markdown;
mod readability;
mod reader;
mod wording;

pub use readability::grade;
pub use reader::{Finding, Report};

use crate::domain::library::Library;
use std::path::Path;

/// Reads and checks a folder of content.
///
/// # Errors
/// Everything that is wrong with it, in the order of the files.
pub fn compile(folder: &Path) -> Result<Library, Vec<Finding>> {
    let report = Report::default();
    let library = files::read(folder, &report);
    check::check(&library, &report);
    report.into_result(library)
}
