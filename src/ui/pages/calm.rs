//! Steady yourself: a bubble to breathe with, and other ways.

use super::text::TextSection;
use crate::domain::page::Page;
use crate::ui::labels;
use leptos::prelude::*;

/// The section that the bubble stands in.
const BREATHE: &str = "breathe";

/// The bubble moves only while its part is open: whoever wants it still closes it.
#[component]
pub(super) fn Calm(page: &'static Page) -> impl IntoView {
    let labels = labels();
    let sections = page.sections.iter().map(|section| {
        let bubble = (section.id == BREATHE).then(|| {
            view! {
                <details class="breath" id="bubble">
                    <summary>{labels.breathe_along.as_str()}</summary>
                    <div class="breath__vial" aria-hidden="true"><div class="breath__bubble"></div></div>
                </details>
            }
        });
        view! { <TextSection section/>{bubble} }
    });
    view! {
        <h1>{page.heading.as_str()}</h1>
        <p class="lead">{page.lead.as_str()}</p>
        <div id="app"></div>
        <div class="calm">{sections.collect_view()}</div>
    }
}
