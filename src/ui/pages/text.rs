//! Parts of pages of running text.

use crate::domain::page::{Page, Section};
use crate::ui::components::{link::Jump, rich::Rich, story::Reaches};
use leptos::prelude::*;

/// A page's heading and the line under it.
#[component]
pub(super) fn Opening(page: &'static Page) -> impl IntoView {
    view! { <h1>{page.heading.as_str()}</h1><p class="lead">{page.lead.as_str()}</p> }
}

/// A page that is nothing but its text, with a way to each part.
#[component]
pub(super) fn TextPage(page: &'static Page) -> impl IntoView {
    let jumps = page.sections.iter().map(|section| {
        view! { <li><Jump to=section.id.as_str() class="chip">{section.heading.as_str()}</Jump></li> }
    });
    view! { <Opening page/><ul class="chips">{jumps.collect_view()}</ul><Sections page/> }
}

/// Every section of a page, each under its own heading.
#[component]
pub(super) fn Sections(page: &'static Page) -> impl IntoView {
    let sections = page.sections.iter().map(|section| view! { <TextSection section/> });
    view! { <div class="texts">{sections.collect_view()}</div> }
}

/// One section.
#[component]
pub(super) fn TextSection(section: &'static Section) -> impl IntoView {
    view! {
        <section id=section.id.as_str() class="text">
            <h2>{section.heading.as_str()}</h2>
            <Rich text=&section.text/>
            {(!section.help.is_empty()).then(|| view! { <Reaches help=&section.help/> })}
        </section>
    }
}
