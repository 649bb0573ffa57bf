//! What a first visit downloads, held to a budget.

use super::assets::Output;
use std::io;
use twins::brotli;

/// The most that a first screen's HTML and CSS may weigh, in bytes as sent: what fits into the first round
/// trip of a new connection.
const FIRST_SCREEN: usize = 14_000;
/// The most that WASM and scripts may weigh together.
const APP: usize = 150_000;

/// One line of the table.
pub struct Size {
    /// What was weighed.
    pub what: String,
    /// Bytes as sent (brotli 11).
    pub bytes: usize,
    /// The most it may be.
    pub budget: Option<usize>,
}

impl Size {
    /// Whether it is within its budget.
    pub fn fits(&self) -> bool {
        self.budget.is_none_or(|budget| self.bytes <= budget)
    }
}

/// Weighs the first load of every page, and the app.
///
/// # Errors
/// Never in memory; the signature is that of the compressor.
pub fn weigh(output: &Output) -> io::Result<Vec<Size>> {
    let weight = |wanted: &dyn Fn(&str) -> bool| -> io::Result<usize> {
        output
            .files()
            .filter(|(path, _)| wanted(path))
            .map(|(_, bytes)| brotli(bytes).map(|out| out.len()))
            .sum()
    };
    let named = |path: &str, start: &str, end: &str| {
        path.strip_prefix("a/").is_some_and(|name| name.starts_with(start) && name.ends_with(end))
    };
    let css = weight(&|path| named(path, "level-", ".css"))?;
    let topic_css = weight(&|path| named(path, "topic-", ".css"))?;
    let mut sizes = Vec::new();
    for (path, bytes) in output.files().filter(|(path, _)| path.ends_with(".html")) {
        let has_topic = String::from_utf8_lossy(bytes).contains("/a/topic-");
        let bytes = brotli(bytes)?.len() + css + if has_topic { topic_css } else { 0 };
        let budget = matches!(path, "index.html" | "help.html").then_some(FIRST_SCREEN);
        sizes.push(Size { what: format!("{path} with its CSS"), bytes, budget });
    }
    let app = weight(&|path| path.ends_with(".wasm") || path.ends_with(".js") && path.starts_with("a/"))?;
    sizes.push(Size { what: "WASM and scripts".to_owned(), bytes: app, budget: Some(APP) });
    for (what, start, end) in [("of which the WASM", "app-", ".wasm"), ("of which leave.js", "leave-", ".js")]
    {
        sizes.push(Size {
            what: what.to_owned(),
            bytes: weight(&|path| named(path, start, end))?,
            budget: None,
        });
    }
    sizes.push(Size {
        what: "everything, once, for offline".to_owned(),
        bytes: weight(&|_| true)?,
        budget: None,
    });
    Ok(sizes)
}
