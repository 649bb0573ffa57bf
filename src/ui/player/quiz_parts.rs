//! The parts of a question: what is picked or put in order, and the reasons after.

use crate::domain::{
    labels::Labels,
    quiz::{Answer, Choice, Item, Look, Question, Response, Verdict},
};
use crate::ui::{
    components::icon::{Icon, Symbol},
    device::device,
    labels,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Choices to pick one or several of.
#[component]
pub(super) fn Choices(
    choices: &'static [Choice],
    look: Look,
    several: bool,
    picked: RwSignal<BTreeSet<usize>>,
) -> impl IntoView {
    let labels = labels();
    let hint = match (several, look) {
        (true, _) => labels.pick_several.clone(),
        (false, Look::Plain) => labels.pick_one.clone(),
        (false, Look::TrueFalse) => labels.true_false_hint.clone(),
        (false, Look::Message) => labels.pick_message.clone(),
    };
    let pick = move |at: usize| {
        picked.update(|picked| {
            if !several {
                picked.clear();
            }
            if !picked.remove(&at) {
                picked.insert(at);
            }
        });
    };
    let kind = if several { "checkbox" } else { "radio" };
    let class = if look == Look::Message { "option option--message" } else { "option" };
    let options = choices.iter().enumerate().map(|(at, choice)| {
        let chosen = move || picked.with(|picked| picked.contains(&at));
        view! {
            <label class=class>
                <input type=kind name="answer" prop:checked=chosen on:change=move |_| pick(at)/>
                <span>{choice.text.as_str()}</span>
            </label>
        }
    });
    view! { <fieldset class="options"><legend>{hint}</legend>{options.collect_view()}</fieldset> }
}

/// Items to move up and down until their order fits.
#[component]
pub(super) fn OrderList(items: &'static [Item], order: RwSignal<Vec<usize>>) -> impl IntoView {
    let labels = labels();
    let hint = labels.put_in_order.clone();
    let rows = move || {
        let order_now = order.get();
        let last = order_now.len().saturating_sub(1);
        let row = |(place, number): (usize, &usize)| {
            items
                .get(*number)
                .map(|item| view! { <OrderRow id=*number place last text=item.text.as_str() order/> })
        };
        order_now.iter().enumerate().filter_map(row).collect_view()
    };
    view! { <p class="label">{hint}</p><ol class="order">{rows}</ol> }
}

#[component]
fn OrderRow(
    id: usize,
    place: usize,
    last: usize,
    text: &'static str,
    order: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let moved = labels.moved.clone();
    let swap = move |with: usize| {
        order.update(|order| {
            if with < order.len() && place < order.len() {
                order.swap(place, with);
            }
        });
        let at_an_end = if with < place { with == 0 } else { with == last };
        let same_way = if with < place { "up" } else { "down" };
        let other_way = if with < place { "down" } else { "up" };
        (device.focus)(format!("{}-{id}", if at_an_end { other_way } else { same_way }));
        let (place, places) = ((with + 1).to_string(), (last + 1).to_string());
        (device.announce)(&Labels::fill(&moved, &[("item", text), ("place", &place), ("places", &places)]));
    };
    let down = swap.clone();
    let name = |label: &str| Labels::fill(label, &[("item", text)]);
    view! {
        <li class="order__row">
            <span>{text}</span>
            <button type="button" id=format!("up-{id}") class="button button--round" aria-label=name(&labels.move_up)
                disabled={place == 0} on:click=move |_| swap(place.saturating_sub(1))><Icon symbol=Symbol::Up/></button>
            <button type="button" id=format!("down-{id}") class="button button--round" aria-label=name(&labels.move_down)
                disabled={place == last} on:click=move |_| down(place + 1)><Icon symbol=Symbol::Down/></button>
        </li>
    }
}

/// Every answer with its reason; the learner's own first.
#[component]
pub(super) fn Reasons(question: &'static Question, response: Response) -> impl IntoView {
    let labels = labels();
    match &question.answer {
        Answer::One { choices, .. } | Answer::Several { choices } => {
            let yours = |at: usize| matches!(&response, Response::Picked(picked) if picked.contains(&at));
            let mut reasons: Vec<(bool, &'static Choice)> =
                choices.iter().enumerate().map(|(at, choice)| (yours(at), choice)).collect();
            reasons.sort_by_key(|(yours, _)| !yours);
            let reasons = reasons.into_iter().map(|(yours, choice)| view! { <Reason choice yours/> });
            view! { <ul class="reasons">{reasons.collect_view()}</ul> }.into_any()
        }
        Answer::Order { items } => {
            let items = items
                .iter()
                .map(|item| view! { <li><strong>{item.text.as_str()}</strong>" "<span>{item.why.as_str()}</span></li> });
            view! { <p class="label">{labels.good_order.clone()}</p><ol class="reasons">{items.collect_view()}</ol> }
                .into_any()
        }
    }
}

#[component]
fn Reason(choice: &'static Choice, yours: bool) -> impl IntoView {
    let labels = labels();
    let class = match choice.verdict {
        Verdict::Right => "reason reason--right",
        Verdict::NotQuite => "reason",
        Verdict::NotSure => "reason reason--not-sure",
    };
    let mark = yours.then(|| view! { <span class="tag">{labels.your_answer.clone()}</span> });
    let fits = (choice.verdict == Verdict::Right)
        .then(|| view! { <span class="tag tag--right"><Icon symbol=Symbol::Check/>{labels.right_one.clone()}</span> });
    view! { <li class=class><p><strong>{choice.text.as_str()}</strong>" "{mark}{fits}</p><p>{choice.why.as_str()}</p></li> }
}
