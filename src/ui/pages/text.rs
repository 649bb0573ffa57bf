//! Parts of pages of running text.

use crate::domain::page::{Page, Section};
use crate::ui::components::rich::Rich;
use leptos::prelude::*;

/// A page's heading and the line under it.
#[component]
pub(super) fn Opening(heading: String, lead: String) -> impl IntoView {
    view! { <h1>{heading}</h1><p class="lead">{lead}</p> }
}

/// Every section of a page, each under its own heading.
#[component]
pub(super) fn Sections(page: Page) -> impl IntoView {
    let sections = page.sections.into_iter().map(|section| view! { <TextSection section/> });
    view! { <div class="texts">{sections.collect_view()}</div> }
}

/// One section.
#[component]
pub(super) fn TextSection(section: Section) -> impl IntoView {
    view! {
        <section id=section.id class="text">
            <h2>{section.heading}</h2>
            <Rich text=section.text/>
        </section>
    }
}
