//! Where did the other person start taking over? A bubble to slide along the story. No place is right.

use super::go;
use crate::domain::{
    story::Story,
    strip::{Mark, Strip, StripRun},
};
use crate::ui::{components::rich::Rich, device::device, labels};
use leptos::prelude::*;

/// The id of what focus moves to.
const NOTES: &str = "notes";

pub(super) fn strip(step: &'static Strip, story: Option<&'static Story>, run: RwSignal<StripRun>) -> AnyView {
    let labels = labels();
    let device = device();
    let shown = Memo::new(move |_| run.with(StripRun::shows_notes));
    let note = RwSignal::new("");
    let see = move |_| match run.with_untracked(|run| run.mark()) {
        Some(_) => go(device, run, NOTES, StripRun::show_notes),
        None => {
            note.set(&labels.pick_place);
            (device.announce)(&labels.pick_place);
        }
    };
    let rows = step.points.iter().enumerate().map(|(at, point)| {
        let title = story.and_then(|story| story.scenes.get(point.scene)).map_or("", |scene| &scene.title);
        let words = view! { <strong>{title}</strong>": "{point.text.as_str()} }.into_any();
        view! { <Row mark=Mark::At(at) words note=Some(point.note.as_str()) run shown/> }
    });
    let rows = rows.collect_view();
    let end = move || {
        match shown.get() {
        true => view! { <div class="card"><Rich text=&step.after/></div> }.into_any(),
        false => view! {
            <p class="quiz__ways">
                <button type="button" class="button button--main" on:click=see>{labels.see_notes.as_str()}</button>
                <span class="soft">{note}</span>
            </p>
        }
        .into_any(),
    }
    };
    view! {
        <Rich text=&step.prompt/>
        <p class="soft">{labels.line_hint.as_str()}</p>
        <Slider last=step.points.len().saturating_sub(1) run/>
        <fieldset class="strip">
            <legend class="strip__legend" id=NOTES tabindex="-1">{labels.line_strip.as_str()}</legend>
            {rows}
            <Row mark=Mark::Nowhere words=labels.line_nowhere.as_str().into_any() note=None run shown/>
        </fieldset>
        {end}
    }
    .into_any()
}

/// A place on the strip: a radio, and the note once it is asked for.
#[component]
fn Row(
    mark: Mark,
    words: AnyView,
    note: Option<&'static str>,
    run: RwSignal<StripRun>,
    shown: Memo<bool>,
) -> impl IntoView {
    let labels = labels();
    let is_here = move || run.with(|run| run.mark() == Some(mark));
    let yours = move || {
        (shown.get() && is_here()).then(|| view! { " "<span class="tag">{labels.line_yours.as_str()}</span> })
    };
    let note = move || note.filter(|_| shown.get()).map(|note| view! { <p class="strip__note">{note}</p> });
    view! {
        <div class="strip__row">
            <label class="option strip__place">
                <input type="radio" name="strip" prop:checked=is_here on:change=move |_| run.update(|run| run.put(mark))/>
                <span>{words}{yours}</span>
            </label>
            {note}
        </div>
    }
}

/// The same choice as a bubble in a vial, for fingers and mice. The list says it all, so this is silent.
#[component]
fn Slider(last: usize, run: RwSignal<StripRun>) -> impl IntoView {
    let value = move || match run.with(|run| run.mark()) {
        Some(Mark::At(at)) => at.to_string(),
        _ => "0".to_owned(),
    };
    let put = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            run.update(|run| run.put(Mark::At(at)));
        }
    };
    let class = move || match run.with(|run| matches!(run.mark(), Some(Mark::At(_)))) {
        true => "slider",
        false => "slider slider--unset",
    };
    view! {
        <input type="range" class=class min="0" max=last.to_string() step="1" prop:value=value on:input=put
            tabindex="-1" aria-hidden="true"/>
    }
}
