//! What an unknown address shows: no blame, and ways on.

use super::text::Opening;
use crate::domain::{page::Page, route::Route};
use crate::ui::{components::link::Link, labels};
use leptos::prelude::*;

#[component]
pub(super) fn NotFound(page: &'static Page) -> impl IntoView {
    let labels = labels();
    let ways = [
        (Route::Help, labels.door_help.clone()),
        (Route::Learn, labels.door_learn.clone()),
        (Route::Home, labels.home_logo.clone()),
    ];
    let ways = ways.into_iter().map(|(to, name)| view! { <li><Link to class="button">{name}</Link></li> });
    view! {
        <Opening page/>
        <ul class="ways">{ways.collect_view()}</ul>
    }
}
