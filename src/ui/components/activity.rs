//! The words of activities that the whole page and the step-by-step view share.

use super::{
    helpline::{Contacts, HelplineCard},
    link::Link,
    rich::Rich,
};
use crate::domain::{
    helpline::Helpline, labels::Labels, module::Quiet, quiz::Verdict, route::Route, sort::Pile, step::Helper,
};
use crate::ui::labels;
use leptos::prelude::*;

/// A pile's name.
pub fn pile_name(pile: Pile, labels: &Labels) -> String {
    match pile {
        Pile::Level => labels.level.clone(),
        Pile::NotSure => labels.not_sure.clone(),
        Pile::Tipping => labels.tipping.clone(),
    }
}

/// A pile's look: a colour and a shape.
pub fn pile_class(pile: Pile) -> &'static str {
    match pile {
        Pile::Level => "lean lean--level",
        Pile::NotSure => "lean lean--unsure",
        Pile::Tipping => "lean lean--tipped",
    }
}

/// What we make of an answer, in a word and with its look.
pub fn verdict_words(verdict: Verdict, labels: &Labels) -> (&'static str, String) {
    match verdict {
        Verdict::Right => ("verdict verdict--right", labels.right.clone()),
        Verdict::NotQuite => ("verdict verdict--not-quite", labels.not_quite.clone()),
        Verdict::NotSure => ("verdict verdict--not-sure", labels.not_sure_fine.clone()),
    }
}

/// Two people to tell: who it could be, how to start, and what then.
#[component]
pub fn HelperWords(
    /// The step.
    step: &'static Helper,
) -> impl IntoView {
    let labels = labels();
    let places = step.places.iter().map(|place| {
        let who = place.who.iter().map(|who| view! { <li>{who.as_str()}</li> }).collect_view();
        view! { <li class="places__place"><strong>{place.place.as_str()}</strong><ul class="list">{who}</ul></li> }
    });
    view! {
        <Rich text=&step.prompt/>
        <p class="label">{labels.who_could.clone()}</p>
        <ul class="places">{places.collect_view()}</ul>
        <div class="pair">
            <div class="card"><p class="label">{labels.how_start.clone()}</p><Rich text=&step.start/></div>
            <div class="card"><p class="label">{labels.if_not.clone()}</p><Rich text=&step.next/></div>
        </div>
    }
}

/// The calmer task.
#[component]
pub fn QuietTask(
    /// The task.
    quiet: &'static Quiet,
) -> impl IntoView {
    let tasks = quiet.tasks.iter().map(|task| view! { <li>{task.as_str()}</li> });
    view! { <Rich text=&quiet.text/><ul class="list">{tasks.collect_view()}</ul> }
}

/// The helplines that end a topic: the first in full, the others by name and contact.
#[component]
pub fn HelpStrip(
    /// For the topic's band, in order.
    helplines: Vec<Helpline>,
) -> impl IntoView {
    let labels = labels();
    let mut helplines = helplines.into_iter();
    let childline = helplines.by_ref().find(|helpline| helpline.id == "childline");
    let others = helplines.map(|helpline| {
        view! {
            <li class="help-strip__other">
                <strong>{helpline.name.clone()}</strong>
                <span>{helpline.what_for.clone()}</span>
                <Contacts helpline/>
            </li>
        }
    });
    view! {
        <section class="help-strip" aria-labelledby="help-strip">
            <h2 id="help-strip">{labels.door_help.clone()}</h2>
            {childline.map(|helpline| view! { <HelplineCard helpline/> })}
            <ul class="help-strip__others">{others.collect_view()}</ul>
            <p><Link to=Route::Help>{labels.more_help.clone()}</Link></p>
        </section>
    }
}
