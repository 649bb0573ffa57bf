//! A topic in a list.

use super::link::Link;
use crate::domain::{labels::Labels, module::Module};
use crate::ui::labels;
use leptos::prelude::*;

/// A topic's number, face, title, one line and length, all one link.
#[component]
pub fn TopicCard(
    /// The module.
    module: &'static Module,
) -> impl IntoView {
    let labels = labels();
    let face = module.faces().into_iter().next();
    let topic = &module.topic;
    let minutes = Labels::fill(&labels.minutes, &[("minutes", &topic.minutes.to_string())]);
    view! {
        <Link to=topic.route() class="topic-card">
            <span class="topic-card__tile">
                <span class="topic-card__number">{topic.number}</span>
                {face.map(|face| view! { <img src=face.drawing.as_str() alt="" width="120" height="120" decoding="async"/> })}
            </span>
            <span class="topic-card__words">
                <strong class="topic-card__title">{topic.title.as_str()}</strong>
                <span>{topic.summary.as_str()}</span>
                <span class="soft">{minutes}</span>
            </span>
        </Link>
    }
}
