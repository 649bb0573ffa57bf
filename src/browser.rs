//! The little that touches a browser. The only code that names `web_sys`.

#[cfg(feature = "dev")]
pub mod dev;
mod page;
mod storage;

use crate::{
    domain::display::Display,
    ui::{
        device::Device,
        live::{Live, LiveWords},
    },
};
use leptos::prelude::*;

/// Mounts the live part of the page on screen in `#app`. Called by `public/boot.js` with the page's words.
///
/// Where the page has no `#app`, or the words can't be read, nothing happens: the page is complete as it is.
pub fn start(words: &str) {
    if let Ok(words) = serde_json::from_str(words) {
        mount(words);
    }
}

fn mount(words: LiveWords) {
    let Some(root) = page::app_root() else { return };
    // One page is one program run, so what lives as long as the page is simply never freed.
    let words: &'static LiveWords = Box::leak(Box::new(words));
    root.set_text_content(None);
    let live = move || {
        provide_context(DEVICE);
        view! { <Live words/> }
    };
    leptos::mount::mount_to(root, live).forget();
}

const DEVICE: Device = Device {
    show: page::show,
    arrive: page::arrive,
    focus: page::focus,
    announce: page::announce,
    copy: page::copy,
    display: storage::display,
    set_display,
};

fn set_display(display: Display) -> bool {
    page::show_display(display);
    storage::keep_display(display)
}
