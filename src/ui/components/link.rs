//! Links.

use crate::domain::route::Route;
use leptos::prelude::*;

/// A link to a page of Level.
///
/// Always a plain load (`rel="external"` keeps the router's hands off it): so a page works the same before
/// the app runs, without it, and after it has failed, and the worker answers from the device anyway.
#[component]
pub fn Link(
    /// Where it leads.
    to: Route,
    /// How it looks.
    #[prop(into, optional)]
    class: String,
    /// Whether it leads to the page or part of the site that is on screen.
    #[prop(optional)]
    current: bool,
    children: Children,
) -> impl IntoView {
    let class = (!class.is_empty()).then_some(class);
    view! { <a href=to.path() class=class rel="external" aria-current=current.then_some("page")>{children()}</a> }
}

/// A link to a fragment of this page: a step, a section.
#[component]
pub fn Jump(
    /// The fragment, without `#`.
    #[prop(into)]
    to: String,
    /// How it looks.
    #[prop(into, optional)]
    class: String,
    children: Children,
) -> impl IntoView {
    let class = (!class.is_empty()).then_some(class);
    view! { <a href=format!("#{to}") class=class rel="external">{children()}</a> }
}
