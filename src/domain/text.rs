//! Running text: paragraphs and lists, with strong words. Nothing else, so nothing can be smuggled in.

use serde::{Deserialize, Serialize};

/// Text of one or more blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RichText(pub Vec<Block>);

/// A paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// One paragraph.
    Paragraph(Vec<Span>),
    /// A bullet list, a line an item.
    List(Vec<Vec<Span>>),
}

/// A run of words within a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// As it is.
    Plain(String),
    /// To be stressed.
    Strong(String),
}

impl Span {
    fn words(&self) -> &str {
        match self {
            Self::Plain(words) | Self::Strong(words) => words,
        }
    }
}

impl RichText {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bare words, a line for each paragraph and list item: for measuring and checking.
    pub fn lines(&self) -> Vec<String> {
        let join = |spans: &[Span]| spans.iter().map(Span::words).collect::<String>();
        let mut lines = Vec::new();
        for block in &self.0 {
            match block {
                Block::Paragraph(spans) => lines.push(join(spans)),
                Block::List(items) => lines.extend(items.iter().map(|item| join(item))),
            }
        }
        lines
    }
}
