//! Building a sentence out of parts.

use crate::domain::step::{Say, Slot};
use crate::ui::{
    components::{
        icon::{Icon, Symbol},
        rich::Rich,
    },
    device::device,
    labels,
};
use leptos::prelude::*;

pub(super) fn say(step: Say, picks: RwSignal<Vec<usize>>) -> AnyView {
    let labels = labels();
    let device = device();
    let slots = step.slots.clone().into_iter().enumerate();
    let slots = slots.map(|(at, part)| view! { <PartPicker at part picks/> }).collect_view();
    let (prompt, after) = (step.prompt.clone(), step.after.clone());
    let sentence = Memo::new(move |_| step.sentence(&picks.get()));
    let (copied, failed) = (labels.copied.clone(), labels.copy_failed.clone());
    let note = RwSignal::new(String::new());
    let report = Callback::new(move |worked: bool| {
        let words = if worked { copied.clone() } else { failed.clone() };
        (device.announce)(&words);
        note.set(words);
    });
    Effect::new(move |before: Option<()>| {
        let now = sentence.get();
        note.set(String::new());
        if before.is_some() {
            (device.announce)(&now);
        }
    });
    view! {
        <Rich text=prompt/>
        <div class="say">
            <div class="say__slots">{slots}</div>
            <div class="say__result">
                <h2>{labels.your_sentence.clone()}</h2>
                <blockquote class="say__sentence">{sentence}</blockquote>
                <p>
                    <button type="button" class="button" on:click=move |_| (device.copy)(sentence.get_untracked(), report)>
                        <Icon symbol=Symbol::Copy/><span>{labels.copy.clone()}</span>
                    </button>
                    " "<span class="soft">{note}</span>
                </p>
            </div>
        </div>
        <Rich text=after/>
    }
    .into_any()
}

#[component]
fn PartPicker(at: usize, part: Slot, picks: RwSignal<Vec<usize>>) -> impl IntoView {
    let name = format!("slot-{at}");
    let pick = move |option| {
        picks.update(|picks| {
            if let Some(pick) = picks.get_mut(at) {
                *pick = option;
            }
        });
    };
    let options = part.options.into_iter().enumerate().map(|(option, words)| {
        let chosen = move || picks.with(|picks| picks.get(at) == Some(&option));
        view! {
            <label class="option">
                <input type="radio" name=name.clone() prop:checked=chosen on:change=move |_| pick(option)/>
                <span>{words}</span>
            </label>
        }
    });
    view! { <fieldset class="options"><legend>{part.label}</legend>{options.collect_view()}</fieldset> }
}
