//! The little that touches a browser. The only code that names `web_sys`.

#[cfg(feature = "dev")]
pub mod dev;
mod page;
mod storage;
mod voice;

use crate::{
    domain::{display::Display, library::LiveWords},
    ui::{device::Device, live::Live},
};
use leptos::prelude::*;

/// Mounts the live part of the page on screen in `#app`. Called by `public/boot.js` with the page's words.
///
/// Where the page has no `#app`, or the words can't be read, nothing happens: the page is complete as it is.
pub fn start(words: &[u8]) {
    if let Ok(words) = LiveWords::from_bytes(words) {
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
    fragment: page::fragment,
    show: page::show,
    arrive: page::arrive,
    focus: page::focus,
    announce: page::announce,
    copy: page::copy,
    drag: page::drag,
    when_it_can_speak: voice::when_it_can_speak,
    speak: voice::speak,
    display: storage::display,
    set_display,
};

fn set_display(display: Display) -> bool {
    page::show_display(display);
    storage::keep_display(display)
}
