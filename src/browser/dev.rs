//! `make dev`: the whole site drawn in the browser, so that a change shows within seconds.

use super::{mount, page};
use crate::{
    domain::{
        library::{Library, LiveWords},
        route::Route,
    },
    ui::{App, BuildId},
};
use leptos::prelude::*;

/// Draws the page of the current address, then its live part.
pub fn start() {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/dev/library.json"));
    let Ok(library) = serde_json::from_str::<Library>(text) else { return };
    let library: &'static Library = Box::leak(Box::new(library));
    leptos::mount::mount_to_body(move || view! { <App library build_id=BuildId("make dev".into())/> });
    if let Some(words) = LiveWords::of(Route::from_path(&page::path()), library) {
        mount(words);
    }
}
