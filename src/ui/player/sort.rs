//! Sorting cards. Every card explains itself once all are placed; nothing is scored.

use crate::domain::{
    labels::Labels,
    sort::{Card, Pile, Sorting},
    step::Sort,
};
use crate::ui::{
    components::{
        activity::{pile_class, pile_name},
        rich::Rich,
    },
    device::device,
    labels,
};
use leptos::{ev, prelude::*};

pub(super) fn sort(step: &'static Sort, sorting: RwSignal<Sorting>) -> AnyView {
    let labels = labels();
    let all = step.cards.len();
    let complete = Memo::new(move |_| sorting.with(|sorting| sorting.is_complete(all)));
    let cards = step.cards.iter().enumerate();
    let dragged = RwSignal::new(None);
    let cards = cards.map(|(at, card)| view! { <SortCard at card sorting complete dragged/> }).collect_view();
    let device = device();
    let (placed_of, all_placed) = (labels.placed_of.clone(), labels.sort_all_placed.clone());
    let count = Memo::new(move |_| {
        let placed = sorting.with(Sorting::placed);
        match complete.get() {
            true => all_placed.clone(),
            false => {
                Labels::fill(&placed_of, &[("placed", &placed.to_string()), ("cards", &all.to_string())])
            }
        }
    });
    Effect::new(move |before: Option<()>| {
        let words = count.get();
        if before.is_some() {
            (device.announce)(&words);
        }
    });
    view! {
        <Rich text=&step.prompt/>
        <Trays sorting dragged/>
        <ol class="sort">{cards}</ol>
        <p class="sort__count"><strong>{count}</strong></p>
    }
    .into_any()
}

/// Where cards can be dragged, as an extra for a mouse: the buttons on each card do the same.
#[component]
fn Trays(sorting: RwSignal<Sorting>, dragged: RwSignal<Option<usize>>) -> impl IntoView {
    let labels = labels();
    let trays = Pile::ALL.map(|pile| {
        let drop = move |event: ev::DragEvent| {
            event.prevent_default();
            if let Some(card) = dragged.get_untracked() {
                sorting.update(|sorting| sorting.place(card, pile));
            }
        };
        let count = move || sorting.with(|sorting| sorting.on(pile)).to_string();
        view! {
            <div class="tray" on:dragover=|event| event.prevent_default() on:drop=drop>
                <strong class=pile_class(pile)>{pile_name(pile, labels)}</strong>" "<span>{count}</span>
            </div>
        }
    });
    view! {
        <div class="trays" aria-hidden="true">
            <p class="soft">{labels.drag_here.as_str()}</p>
            {trays.into_iter().collect_view()}
        </div>
    }
}

#[component]
fn SortCard(
    at: usize,
    card: &'static Card,
    sorting: RwSignal<Sorting>,
    complete: Memo<bool>,
    dragged: RwSignal<Option<usize>>,
) -> impl IntoView {
    let labels = labels();
    let piles = Pile::ALL.map(|pile| {
        let chosen = move || sorting.with(|sorting| sorting.pile_of(at) == Some(pile));
        view! {
            <label class=format!("pile {}", pile_class(pile))>
                <input type="radio" name=format!("card-{at}") prop:checked=chosen
                    on:change=move |_| sorting.update(|sorting| sorting.place(at, pile))/>
                <span>{pile_name(pile, labels)}</span>
            </label>
        }
    });
    let Card { text, pile, why } = card;
    let pile = *pile;
    let device = device();
    let take = move |event: ev::DragEvent| {
        dragged.set(Some(at));
        (device.drag)(&event, text);
    };
    let reason = move || {
        complete.get().then(|| {
            view! {
                <div class="sort__why">
                    <p><span class="soft">{labels.we_would.clone()}</span>" "
                        <strong class=pile_class(pile)>{pile_name(pile, labels)}</strong></p>
                    <p>{why.as_str()}</p>
                </div>
            }
        })
    };
    view! {
        <li class="sort__card" draggable="true" on:dragstart=take on:dragend=move |_| dragged.set(None)>
            <fieldset><legend>{text.as_str()}</legend><div class="piles">{piles.into_iter().collect_view()}</div></fieldset>
            {reason}
        </li>
    }
}
