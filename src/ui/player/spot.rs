//! Marking what makes one stop and think in a chat. Nothing is counted.

use super::go;
use crate::domain::spot::{Message, Spot, SpotRun};
use crate::ui::{
    components::{
        chat::{avatar, bubble},
        rich::Rich,
    },
    device::device,
    labels,
};
use leptos::prelude::*;

/// Ids of what focus moves to.
const CHAT: &str = "spot-chat";
const ANSWERS: &str = "spot-answers";

pub(super) fn spot(step: &'static Spot, run: RwSignal<SpotRun>) -> AnyView {
    let done = Memo::new(move |_| run.with(SpotRun::is_done));
    let body = move || match done.get() {
        true => view! { <Answers step run/> }.into_any(),
        false => view! { <ToMark step run/> }.into_any(),
    };
    view! { <Rich text=&step.prompt/>{body} }.into_any()
}

#[component]
fn ToMark(step: &'static Spot, run: RwSignal<SpotRun>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let mut before = "";
    let rows = step.messages.iter().enumerate().map(|(at, message)| {
        let is_first = std::mem::replace(&mut before, &message.from.who) != message.from.who;
        match message.remark {
            Some(_) => view! { <ToTick at message is_first run/> }.into_any(),
            None => bubble(&message.from, &message.text, true, is_first),
        }
    });
    view! {
        <ol class="chat spot" id=CHAT tabindex="-1">{rows.collect_view()}</ol>
        <p class="quiz__ways">
            <button type="button" class="button button--main" on:click=move |_| go(device, run, ANSWERS, SpotRun::finish)>
                {labels.spot_done.as_str()}
            </button>
        </p>
    }
}

/// A message that can be marked.
#[component]
fn ToTick(at: usize, message: &'static Message, is_first: bool, run: RwSignal<SpotRun>) -> impl IntoView {
    let marked = move || run.with(|run| run.is_marked(at));
    let name = if is_first { "chat__name" } else { "visually-hidden" };
    view! {
        <li class="chat__line">
            {is_first.then(|| avatar(&message.from))}
            <label class="chat__bubble chat__bubble--mark">
                <input type="checkbox" name=format!("message-{at}") prop:checked=marked on:change=move |_| run.update(|run| run.toggle(at))/>
                <span><span class=name>{message.from.name.as_str()}": "</span>{message.text.as_str()}</span>
            </label>
        </li>
    }
}

/// What there is to say: first about what was marked, then what others noticed, then the rest.
#[component]
fn Answers(step: &'static Spot, run: RwSignal<SpotRun>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let marked = |at: usize| run.with_untracked(|run| run.is_marked(at));
    let remarked = || step.messages.iter().enumerate().filter(|(_, message)| message.remark.is_some());
    let yours: Vec<&Message> = remarked().filter(|(at, _)| marked(*at)).map(|(_, message)| message).collect();
    let is_sign = |message: &Message| message.remark.as_ref().is_some_and(|remark| remark.is_sign);
    let (others, rest): (Vec<&Message>, Vec<&Message>) = remarked()
        .filter(|(at, _)| !marked(*at))
        .map(|(_, message)| message)
        .partition(|message| is_sign(message));
    let none = yours.is_empty().then(|| view! { <p>{labels.spot_none.as_str()}</p> });
    view! {
        <div id=ANSWERS tabindex="-1">{none}</div>
        <Remarks heading=&labels.spot_yours messages=yours/>
        <Remarks heading=&labels.spot_others messages=others/>
        <Remarks heading=&labels.spot_rest messages=rest/>
        <Rich text=&step.after/>
        <p class="quiz__ways">
            <button type="button" class="button" on:click=move |_| go(device, run, CHAT, SpotRun::again)>
                {labels.spot_again.as_str()}
            </button>
        </p>
    }
}

#[component]
fn Remarks(heading: &'static str, messages: Vec<&'static Message>) -> impl IntoView {
    (!messages.is_empty()).then(|| {
        let rows = messages.into_iter().filter_map(|message| {
            let remark = message.remark.as_ref()?;
            let class = if remark.is_sign { "reason reason--not-sure" } else { "reason" };
            Some(view! {
                <li class=class>
                    <p><span class="chat__name">{message.from.name.as_str()}": "</span><strong>{message.text.as_str()}</strong></p>
                    <p>{remark.why.as_str()}</p>
                </li>
            })
        });
        let rows = rows.collect_view();
        view! { <h2 class="spot__heading">{heading}</h2><ul class="reasons">{rows}</ul> }
    })
}
