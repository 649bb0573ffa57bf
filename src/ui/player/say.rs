//! Building a sentence out of parts, to say, hear, copy or show.

use super::go;
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

/// Ids of what focus moves to.
const CARD: &str = "say-card";
const SENTENCE: &str = "say-sentence";

/// The builder.
pub fn say(step: &'static Say, picks: RwSignal<Vec<usize>>) -> AnyView {
    let device = device();
    let sentence = Memo::new(move |_| step.sentence(&picks.get()));
    let shown = RwSignal::new(false);
    Effect::new(move |before: Option<()>| {
        let now = sentence.get();
        if before.is_some() {
            (device.announce)(&now);
        }
    });
    on_cleanup(move || (device.speak)(""));
    let body = move || match shown.get() {
        true => view! { <Card sentence shown/> }.into_any(),
        false => view! { <Builder step picks sentence shown/> }.into_any(),
    };
    body.into_any()
}

/// One big quiet card to hold up to someone.
#[component]
fn Card(sentence: Memo<String>, shown: RwSignal<bool>) -> impl IntoView {
    let device = device();
    view! {
        <div class="say-card">
            <p class="say-card__words" id=CARD tabindex="-1">{sentence}</p>
            <button type="button" class="button" on:click=move |_| go(device, shown, SENTENCE, |shown| *shown = false)>
                {labels().put_away.as_str()}
            </button>
        </div>
    }
}

#[component]
fn Builder(
    step: &'static Say,
    picks: RwSignal<Vec<usize>>,
    sentence: Memo<String>,
    shown: RwSignal<bool>,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let slots = step.slots.iter().enumerate();
    let slots = slots.map(|(at, part)| view! { <PartPicker at part picks/> }).collect_view();
    view! {
        <Rich text=&step.prompt/>
        <div class="say">
            <div class="say__slots">{slots}</div>
            <div class="say__result">
                <h2>{labels.your_sentence.as_str()}</h2>
                <blockquote class="say__sentence" id=SENTENCE tabindex="-1">{sentence}</blockquote>
                <p class="say__uses">
                    <button type="button" class="button" on:click=move |_| go(device, shown, CARD, |shown| *shown = true)>
                        {labels.show_card.as_str()}
                    </button>
                    <Copy sentence/>
                    <Hear sentence/>
                </p>
            </div>
        </div>
        <Rich text=&step.after/>
    }
}

#[component]
fn Copy(sentence: Memo<String>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let note = RwSignal::new(labels.copy_stays.as_str());
    let report = Callback::new(move |worked: bool| {
        let words = if worked { &labels.copied } else { &labels.copy_failed };
        (device.announce)(words);
        note.set(words);
    });
    view! {
        <button type="button" class="button" on:click=move |_| (device.copy)(sentence.get_untracked(), report)>
            <Icon symbol=Symbol::Copy/><span>{labels.copy.as_str()}</span>
        </button>
        <span class="soft">{note}</span>
    }
}

/// Only where the device has a voice of its own; only by tap, because it is out loud.
#[component]
fn Hear(sentence: Memo<String>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let can_speak = RwSignal::new(false);
    (device.when_it_can_speak)(Callback::new(move |()| can_speak.set(true)));
    move || {
        can_speak.get().then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| (device.speak)(&sentence.get_untracked())>
                    {labels.hear.as_str()}
                </button>
                <button type="button" class="button" on:click=move |_| (device.speak)("")>{labels.hush.as_str()}</button>
            }
        })
    }
}

#[component]
fn PartPicker(at: usize, part: &'static Slot, picks: RwSignal<Vec<usize>>) -> impl IntoView {
    let name = format!("slot-{at}");
    let pick = move |option| {
        picks.update(|picks| {
            if let Some(pick) = picks.get_mut(at) {
                *pick = option;
            }
        });
    };
    let options = part.options.iter().enumerate().map(|(option, words)| {
        let chosen = move || picks.with(|picks| picks.get(at) == Some(&option));
        view! {
            <label class="option">
                <input type="radio" name=name.clone() prop:checked=chosen on:change=move |_| pick(option)/>
                <span>{words.as_str()}</span>
            </label>
        }
    });
    view! { <fieldset class="options"><legend>{part.label.as_str()}</legend>{options.collect_view()}</fieldset> }
}
