//! The parts of pages that come alive in a browser: what the WASM mounts in `#app`.

use super::{aloud::Aloud, display_form::DisplayForm, player::Player, say_form::SayForm};
use crate::domain::{labels::Labels, library::LiveWords};
use leptos::prelude::*;

/// The live part of a page.
#[component]
pub fn Live(
    /// Which part, with its words; they live as long as the page.
    words: &'static LiveWords,
) -> impl IntoView {
    match words {
        LiveWords::Module(words) => {
            provide_context(&words.labels);
            view! { <Player words/> }.into_any()
        }
        LiveWords::Say(labels, words) => {
            provide_context::<&'static Labels>(labels);
            view! { <SayForm words/> }.into_any()
        }
        LiveWords::Aloud(labels, page) => {
            provide_context::<&'static Labels>(labels);
            view! { <Aloud page/> }.into_any()
        }
        LiveWords::Display(labels) => {
            provide_context::<&'static Labels>(labels);
            view! { <DisplayForm/> }.into_any()
        }
    }
}
