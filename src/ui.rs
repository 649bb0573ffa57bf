//! Level as people see it: pages natively as HTML, and the step-by-step view in a browser.
//!
//! Nothing here decides what is right (`domain` does) or touches a browser (`device` asks for that).

mod aloud;
pub mod components;
pub mod device;
pub mod display_form;
pub mod live;
pub mod pages;
pub mod player;
mod say_form;

use crate::domain::{labels::Labels, library::Library, route::Route};
use components::frame::Frame;
use leptos::prelude::*;
use leptos_router::{components::Router, hooks::use_location};
use std::sync::{Arc, LazyLock};

/// The whole site, for the native tool and for `make dev`: the page of the current address in its frame.
#[component]
pub fn App(
    /// All the words.
    library: &'static Library,
    /// Which commit this copy was built from.
    build_id: BuildId,
) -> impl IntoView {
    provide_context(&library.labels);
    provide_context(library);
    provide_context(build_id);
    view! {
        <Router>
            <CurrentPage/>
        </Router>
    }
}

/// Which commit this copy was built from.
#[derive(Clone, Debug, Default)]
pub struct BuildId(pub Arc<str>);

#[component]
fn CurrentPage() -> impl IntoView {
    let path = use_location().pathname;
    move || {
        let route = Route::from_path(&path.get());
        view! { <Frame route>{pages::page(route)}</Frame> }
    }
}

/// The short texts of the interface. Like all words, they live as long as the page.
pub fn labels() -> &'static Labels {
    static NONE: LazyLock<Labels> = LazyLock::new(Labels::default);
    use_context::<&'static Labels>().unwrap_or(&NONE)
}

/// All the words; only where whole pages are rendered.
fn library() -> &'static Library {
    static NONE: LazyLock<Library> = LazyLock::new(Library::default);
    use_context::<&'static Library>().unwrap_or(&NONE)
}
