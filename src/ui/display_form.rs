//! The form of `/settings`.

use super::{device::device, labels};
use crate::domain::{
    display::{Display, TextSize, Theme},
    labels::Labels,
};
use leptos::prelude::*;

/// Light or dark, and the size of the words; shown and kept as soon as one is picked.
#[component]
pub fn DisplayForm() -> impl IntoView {
    let labels = labels();
    let device = device();
    let display = RwSignal::new((device.display)());
    let note = RwSignal::new(String::new());
    let (kept, not_kept) = (labels.shown_now.clone(), labels.not_kept.clone());
    let change = Callback::new(move |new: Display| {
        display.set(new);
        let words = if (device.set_display)(new) { kept.clone() } else { not_kept.clone() };
        (device.announce)(&words);
        note.set(words);
    });
    let themes = Theme::ALL.map(|theme| {
        let chosen = Signal::derive(move || display.get().theme == theme);
        let pick = Callback::new(move |()| change.run(Display { theme, ..display.get_untracked() }));
        view! { <DisplayOption group="theme" name=theme_name(theme, labels) chosen pick/> }
    });
    let sizes = TextSize::ALL.map(|text| {
        let chosen = Signal::derive(move || display.get().text == text);
        let pick = Callback::new(move |()| change.run(Display { text, ..display.get_untracked() }));
        view! { <DisplayOption group="text" name=text_name(text, labels) chosen pick/> }
    });
    view! {
        <div class="display">
            <fieldset class="options"><legend>{labels.theme.clone()}</legend>{themes.into_iter().collect_view()}</fieldset>
            <fieldset class="options"><legend>{labels.text_size.clone()}</legend>{sizes.into_iter().collect_view()}</fieldset>
            <p class="soft">{note}</p>
        </div>
    }
}

#[component]
fn DisplayOption(
    group: &'static str,
    name: String,
    chosen: Signal<bool>,
    pick: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="option">
            <input type="radio" name=group prop:checked=chosen on:change=move |_| pick.run(())/>
            <span>{name}</span>
        </label>
    }
}

fn theme_name(theme: Theme, labels: &Labels) -> String {
    match theme {
        Theme::Device => labels.theme_device.clone(),
        Theme::Light => labels.theme_light.clone(),
        Theme::Dark => labels.theme_dark.clone(),
    }
}

fn text_name(text: TextSize, labels: &Labels) -> String {
    match text {
        TextSize::Normal => labels.text_normal.clone(),
        TextSize::Large => labels.text_large.clone(),
        TextSize::Largest => labels.text_largest.clone(),
    }
}
