//! The story from a friend's side: one moment a screen, every answer honoured.

use super::go;
use crate::domain::{
    friend::{Friend, FriendRun, Moment},
    labels::Labels,
    story::Story,
};
use crate::ui::{
    components::{
        chat::Chat,
        icon::{Icon, Symbol},
        rich::Rich,
        story::{OtherSide, task_name},
    },
    device::device,
    labels,
};
use leptos::prelude::*;

/// Ids of what focus moves to.
const MOMENT: &str = "moment";
const ANSWER: &str = "answer";

pub(super) fn friend(
    step: &'static Friend,
    story: Option<&'static Story>,
    run: RwSignal<FriendRun>,
) -> AnyView {
    let at = Memo::new(move |_| run.with(FriendRun::at));
    let body = move || {
        let at = at.get();
        step.moments.get(at).map(|moment| view! { <OneMoment step story at moment run/> })
    };
    view! { <Rich text=&step.prompt/>{body} }.into_any()
}

#[component]
fn OneMoment(
    step: &'static Friend,
    story: Option<&'static Story>,
    at: usize,
    moment: &'static Moment,
    run: RwSignal<FriendRun>,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let (number, all) = ((at + 1).to_string(), step.moments.len());
    let count = Labels::fill(&labels.moment_of, &[("number", &number), ("moments", &all.to_string())]);
    let is_last = at + 1 == all;
    let picked = Memo::new(move |_| run.with(|run| run.picked(at)));
    let options = move || match picked.get() {
        Some(pick) => view! { <Answers moment pick/> }.into_any(),
        None => view! { <Options at moment run/> }.into_any(),
    };
    let on = move || {
        match (is_last, picked.get()) {
        (false, _) => view! {
            <button type="button" class="button button--main" on:click=move |_| go(device, run, MOMENT, |run| run.go_to(at + 1))>
                <span>{labels.next_moment.as_str()}</span><Icon symbol=Symbol::Forward/>
            </button>
        }
        .into_any(),
        (true, Some(_)) => view! { <span class="soft">{labels.moments_done.as_str()}</span> }.into_any(),
        (true, None) => ().into_any(),
    }
    };
    let back = at.checked_sub(1).map(|before| {
        let back = move |_| go(device, run, MOMENT, |run| run.go_to(before));
        view! { <button type="button" class="button" on:click=back>{labels.back_moment.as_str()}</button> }
    });
    view! {
        <article class="story">
            <p class="soft">{count}</p>
            <h2 id=MOMENT tabindex="-1"><span class="tag">{task_name(moment.task, labels)}</span>" "{moment.question.as_str()}</h2>
            <Chat lines=&moment.lines mine=&step.you.who/>
            {options}
            {story.map(|story| view! { <OtherSide story scene=moment.scene/> })}
            <p class="quiz__ways">{on}{back}</p>
        </article>
    }
}

#[component]
fn Options(at: usize, moment: &'static Moment, run: RwSignal<FriendRun>) -> impl IntoView {
    let device = device();
    let options = moment.options.iter().enumerate().map(|(option, thought)| {
        let pick = move |_| {
            go(device, run, ANSWER, |run| run.pick(at, option));
            (device.announce)(&thought.why);
        };
        view! { <li><button type="button" class="choice" on:click=pick>{thought.text.as_str()}</button></li> }
    });
    view! { <ul class="choices">{options.collect_view()}</ul> }
}

/// What comes of the answer, then of the others.
#[component]
fn Answers(moment: &'static Moment, pick: usize) -> impl IntoView {
    let labels = labels();
    let yours = moment.options.get(pick).map(|thought| {
        view! {
            <div class="look-back" id=ANSWER tabindex="-1">
                <p><strong>{thought.text.as_str()}</strong>" "<span class="tag">{labels.your_answer.as_str()}</span></p>
                <p>{thought.why.as_str()}</p>
            </div>
        }
    });
    let others = moment.options.iter().enumerate().filter(|(at, _)| *at != pick).map(|(_, thought)| {
        view! { <li class="reason"><p><strong>{thought.text.as_str()}</strong></p><p>{thought.why.as_str()}</p></li> }
    });
    view! {
        {yours}
        <p class="label">{labels.what_else.as_str()}</p>
        <ul class="reasons">{others.collect_view()}</ul>
    }
}
