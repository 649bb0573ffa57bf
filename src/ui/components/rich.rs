//! Running text.

use crate::domain::text::{Block, RichText, Span};
use leptos::prelude::*;

/// Paragraphs and lists.
#[component]
pub fn Rich(
    /// The text.
    text: &'static RichText,
) -> impl IntoView {
    text.0.iter().map(block).collect_view()
}

fn block(block: &'static Block) -> AnyView {
    match block {
        Block::Paragraph(spans) => view! { <p>{line(spans)}</p> }.into_any(),
        Block::List(items) => {
            let items = items.iter().map(|spans| view! { <li>{line(spans)}</li> }).collect_view();
            view! { <ul class="list">{items}</ul> }.into_any()
        }
    }
}

fn line(spans: &'static [Span]) -> impl IntoView {
    spans
        .iter()
        .map(|span| match span {
            Span::Plain(words) => words.as_str().into_any(),
            Span::Strong(words) => view! { <strong>{words.as_str()}</strong> }.into_any(),
        })
        .collect_view()
}
