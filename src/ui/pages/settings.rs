//! How Level looks: light or dark, and the size of the words.

use super::text::{Opening, Sections};
use crate::domain::page::Page;
use leptos::prelude::*;

/// The page as it is without the app: what to do instead. The app's form replaces it in `#app`.
#[component]
pub(super) fn Settings(page: &'static Page) -> impl IntoView {
    view! {
        <Opening page/>
        <div id="app"><div id="page"><Sections page/></div></div>
    }
}
