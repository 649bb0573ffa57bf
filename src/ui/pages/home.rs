//! The front page: three doors, and a line that gives nothing away.

use super::text::Opening;
use crate::domain::{page::Page, route::Route};
use crate::ui::{
    components::{
        icon::{Icon, Symbol},
        link::Link,
        rich::Rich,
        vial::Vial,
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn Home(page: &'static Page) -> impl IntoView {
    let labels = labels();
    let card = page.section("leave-card").map(|card| {
        view! {
            <section class="card home__card" aria-labelledby="leave-card">
                <h2 id="leave-card">{card.heading.as_str()}</h2>
                <Rich text=&card.text/>
                <p><Link to=Route::Safety>{labels.card_more.clone()}</Link></p>
            </section>
        }
    });
    let doors = [
        (
            Route::Learn,
            "door door--learn",
            Symbol::Topics,
            labels.door_learn.clone(),
            labels.door_learn_line.clone(),
        ),
        (
            Route::Check,
            "door door--check",
            Symbol::Check,
            labels.door_check.clone(),
            labels.door_check_line.clone(),
        ),
        (
            Route::Help,
            "door door--help",
            Symbol::Phone,
            labels.door_help.clone(),
            labels.door_help_line.clone(),
        ),
        (
            Route::About,
            "door door--adults",
            Symbol::People,
            labels.door_adults.clone(),
            labels.door_adults_line.clone(),
        ),
    ];
    let doors = doors.into_iter().map(|(to, class, symbol, name, line)| {
        view! {
            <li><Link to class>
                <Icon symbol/>
                <span class="door__words"><strong>{name}</strong><span>{line}</span></span>
                <Icon symbol=Symbol::Forward/>
            </Link></li>
        }
    });
    view! {
        <div class="home">
            <div class="home__hello">
                <Opening page/>
                <div class="home__vial"><Vial/></div>
            </div>
            <ul class="doors">{doors.collect_view()}</ul>
            {card}
        </div>
    }
}
