//! The page on screen: focus, scroll, what is shown and what is said.

use crate::domain::{
    display::{Display, TextSize, Theme},
    library::Place,
};
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn page() -> Option<Document> {
    web_sys::window()?.document()
}

fn by_id(id: &str) -> Option<HtmlElement> {
    page()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Sets or removes an attribute of the root element, where the style sheets look for it.
fn mark_root(name: &str, value: Option<&str>) {
    let Some(root) = page().and_then(|page| page.document_element()) else { return };
    // These names are fixed and valid, so the only possible error can't occur.
    match value {
        Some(value) => root.set_attribute(name, value).ok(),
        None => root.remove_attribute(name).ok(),
    };
}

/// The element that live parts are mounted in.
pub(super) fn app_root() -> Option<HtmlElement> {
    by_id("app")
}

/// Followed by `hashchange` alone: every step is a plain link to a fragment, and so is every way back.
pub(super) fn fragment() -> Signal<String> {
    let now = || web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let bare = move || now().trim_start_matches('#').to_owned();
    let fragment = RwSignal::new(bare());
    let listener = window_event_listener(ev::hashchange, move |_| fragment.set(bare()));
    on_cleanup(move || listener.remove());
    fragment.into()
}

pub(super) fn show(place: Option<Place>) {
    mark_root("data-view", place.map(Place::view));
}

/// Scrolls up and moves focus to the heading on screen, after it has been drawn.
pub(super) fn arrive() {
    request_animation_frame(|| {
        let Some(window) = web_sys::window() else { return };
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let headings = page().and_then(|page| page.query_selector("#app h1").ok().flatten());
        let heading = headings.and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
        focus_now(heading.or_else(|| by_id("main")));
    });
}

pub(super) fn focus(id: String) {
    request_animation_frame(move || focus_now(by_id(&id)));
}

fn focus_now(element: Option<HtmlElement>) {
    if let Some(element) = element {
        element.focus().ok();
    }
}

/// Puts words into the live region that stands outside of the app.
pub(super) fn announce(words: &str) {
    if let Some(region) = by_id("said") {
        region.set_text_content(Some(words));
    }
}

/// Firefox drags nothing that carries nothing.
pub(super) fn drag(event: &ev::DragEvent, words: &str) {
    if let Some(load) = event.data_transfer() {
        load.set_data("text/plain", words).ok();
    }
}

pub(super) fn copy(words: String, done: Callback<bool>) {
    spawn_local(async move {
        let Some(window) = web_sys::window() else { return };
        // Old browsers, and pages without https, have no clipboard at all.
        let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
        let worked =
            match clipboard.ok().and_then(|clipboard| clipboard.dyn_into::<web_sys::Clipboard>().ok()) {
                Some(clipboard) => {
                    wasm_bindgen_futures::JsFuture::from(clipboard.write_text(&words)).await.is_ok()
                }
                None => false,
            };
        done.run(worked);
    });
}

pub(super) fn show_display(display: Display) {
    mark_root("data-theme", (display.theme != Theme::Device).then_some(display.theme.slug()));
    mark_root("data-text", (display.text != TextSize::Normal).then_some(display.text.slug()));
}

/// The path of the address.
#[cfg(feature = "dev")]
pub(super) fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}
