//! Hearing a page: a button for each part, where the device has a voice of its own.

use super::{device::device, labels};
use crate::domain::{labels::Labels, page::Page};
use leptos::prelude::*;

/// The buttons; nothing where there is no voice.
#[component]
pub fn Aloud(
    /// What can be heard.
    page: &'static Page,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let can_speak = RwSignal::new(false);
    (device.when_it_can_speak)(Callback::new(move |()| can_speak.set(true)));
    let buttons = move || {
        page.sections
            .iter()
            .map(|section| {
                let words = section.text.lines().join("\n");
                let name = Labels::fill(&labels.hear_part, &[("part", &section.heading)]);
                view! { <button type="button" class="button" on:click=move |_| (device.speak)(&words)>{name}</button> }
            })
            .collect_view()
    };
    move || {
        can_speak.get().then(|| {
            view! {
                <p class="aloud">{buttons()}
                    <button type="button" class="button" on:click=move |_| (device.speak)("")>{labels.hush.as_str()}</button>
                </p>
            }
        })
    }
}
