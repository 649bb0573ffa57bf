//! Running text.

use crate::domain::text::{Block, RichText, Span};
use leptos::prelude::*;

/// Paragraphs and lists.
#[component]
pub fn Rich(
    /// The text.
    text: RichText,
) -> impl IntoView {
    text.0.into_iter().map(block).collect_view()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Paragraph(spans) => view! { <p>{line(spans)}</p> }.into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|spans| view! { <li>{line(spans)}</li> }).collect_view();
            view! { <ul class="list">{items}</ul> }.into_any()
        }
    }
}

fn line(spans: Vec<Span>) -> impl IntoView {
    spans
        .into_iter()
        .map(|span| match span {
            Span::Plain(words) => words.into_any(),
            Span::Strong(words) => view! { <strong>{words}</strong> }.into_any(),
        })
        .collect_view()
}
