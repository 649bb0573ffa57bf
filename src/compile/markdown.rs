//! The few marks that authors may use, read at build time so that no parser goes into the WASM.

use crate::domain::text::{Block, RichText, Span};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Reads paragraphs, bullet lists and strong words. The second part names whatever else was met.
pub(super) fn parse(text: &str) -> (RichText, Vec<&'static str>) {
    let mut writer = Writer::default();
    for event in Parser::new(text) {
        writer.take(event);
    }
    (RichText(writer.blocks), writer.refused)
}

/// Keeps the parts of a number, "0800 1111", on one line.
fn unbroken(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let keep = |(at, &letter): (usize, &char)| match letter {
        ' ' if digit(at.checked_sub(1)) && digit(at.checked_add(1)) => '\u{a0}',
        _ => letter,
    };
    letters.iter().enumerate().map(keep).collect()
}

#[derive(Default)]
struct Writer {
    blocks: Vec<Block>,
    items: Option<Vec<Vec<Span>>>,
    spans: Vec<Span>,
    strong: bool,
    refused: Vec<&'static str>,
}

impl Writer {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item) => {}
            Event::Start(Tag::List(None)) => self.items = Some(Vec::new()),
            Event::Start(Tag::Strong) => self.strong = true,
            Event::End(TagEnd::Strong) => self.strong = false,
            Event::End(TagEnd::Paragraph) if self.items.is_some() => {}
            Event::End(TagEnd::Paragraph) => {
                let spans = std::mem::take(&mut self.spans);
                self.blocks.push(Block::Paragraph(spans));
            }
            Event::End(TagEnd::Item) => {
                let spans = std::mem::take(&mut self.spans);
                self.items.get_or_insert_default().push(spans);
            }
            Event::End(TagEnd::List(_)) => {
                if let Some(items) = self.items.take() {
                    self.blocks.push(Block::List(items));
                }
            }
            Event::Text(words) => self.push(&words),
            Event::SoftBreak => self.push(" "),
            Event::End(_) => {}
            other => self.refuse(&other),
        }
    }

    fn push(&mut self, words: &str) {
        let words = &unbroken(words);
        match (self.spans.last_mut(), self.strong) {
            (Some(Span::Plain(last)), false) | (Some(Span::Strong(last)), true) => last.push_str(words),
            (_, true) => self.spans.push(Span::Strong(words.to_owned())),
            (_, false) => self.spans.push(Span::Plain(words.to_owned())),
        }
    }

    fn refuse(&mut self, event: &Event<'_>) {
        self.refused.push(match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
            Event::Start(Tag::Link { .. }) => "a link",
            Event::Start(Tag::Image { .. }) => "a picture",
            Event::Start(Tag::Heading { .. }) => "a heading",
            Event::Start(Tag::List(Some(_))) => "a numbered list",
            Event::Start(Tag::Emphasis) => "*slanted* words",
            Event::Start(Tag::BlockQuote(_)) => "a quotation mark \">\" at the start of a line",
            Event::HardBreak => "a line break inside a paragraph",
            Event::Rule => "a line of dashes",
            Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => {
                "code marks or a line that begins with four spaces"
            }
            _ => "a mark that we don't know",
        });
    }
}
