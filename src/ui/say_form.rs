//! The live part of `/say`: whom the words are for, and the parts that make them.

use super::{labels, player::say::say};
use crate::domain::library::SayFirst;
use leptos::prelude::*;

/// Pick someone, then the words.
#[component]
pub fn SayForm(
    /// The builders.
    words: &'static SayFirst,
) -> impl IntoView {
    let labels = labels();
    let chosen = RwSignal::new(0_usize);
    let options = words.builders.iter().enumerate().map(|(at, (name, _))| {
        view! {
            <label class="option">
                <input type="radio" name="for" prop:checked=move || chosen.get() == at on:change=move |_| chosen.set(at)/>
                <span>{name.as_str()}</span>
            </label>
        }
    });
    let builder = move || {
        words.builders.get(chosen.get()).map(|(_, step)| say(step, RwSignal::new(vec![0; step.slots.len()])))
    };
    view! {
        <fieldset class="options"><legend>{labels.say_to.as_str()}</legend>{options.collect_view()}</fieldset>
        {builder}
    }
}
