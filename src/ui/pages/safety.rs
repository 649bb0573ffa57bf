//! How Leave works, what it can't do, and what this device keeps.

use super::text::{Opening, Sections};
use crate::domain::{page::Page, route::Route};
use crate::ui::{components::link::Link, labels};
use leptos::prelude::*;

#[component]
pub(super) fn Safety(page: &'static Page) -> impl IntoView {
    let labels = labels();
    view! {
        <Opening page/>
        <Sections page/>
        <p><Link to=Route::Settings class="button">{labels.footer_settings.clone()}</Link></p>
    }
}
