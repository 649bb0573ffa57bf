//! The bubble and the vial: who holds the power.

use crate::domain::person::{Lean, Tilt};
use crate::ui::labels;
use leptos::prelude::*;

/// A spirit level's vial. The bubble's place comes from `data-tilt` by the style sheet.
#[component]
pub fn Vial(
    /// How far it has tipped.
    #[prop(optional)]
    tilt: Tilt,
    /// Where the bubble slides from, if it is to be seen sliding.
    #[prop(optional_no_strip)]
    from: Option<Tilt>,
) -> impl IntoView {
    let from = from.map(|tilt| tilt.value().to_string());
    view! {
        <svg class="vial" data-tilt=tilt.value().to_string() data-from=from viewBox="0 0 240 52" aria-hidden="true">
            <rect class="vial__glass" x="2" y="2" width="236" height="48" rx="24"></rect>
            <rect class="vial__shine" x="22" y="8" width="196" height="9" rx="4.5"></rect>
            <path class="vial__marks" d="M95 2v48M145 2v48"></path>
            <ellipse class="vial__bubble" cx="120" cy="26" rx="20" ry="15"></ellipse>
        </svg>
    }
}

/// A tilt as a shape and a word.
#[component]
pub fn LeanWord(
    /// How far it has tipped.
    tilt: Tilt,
) -> impl IntoView {
    let labels = labels();
    let (class, word) = match tilt.lean() {
        Lean::Level => ("lean lean--level", labels.level.clone()),
        Lean::Tilting => ("lean lean--tilting", labels.tilting.clone()),
        Lean::Tipped => ("lean lean--tipped", labels.tipped.clone()),
    };
    view! { <span class=class>{word}</span> }
}
