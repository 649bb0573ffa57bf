//! The end of a module, and the calmer task instead of it. What is told there stands in the page already:
//! the style sheet shows that part of it under what is mounted here.

use crate::domain::{library::ModuleWords, route::Route};
use crate::ui::{
    components::{
        icon::{Icon, Symbol},
        link::{Jump, Link},
    },
    labels,
};
use leptos::prelude::*;

pub(super) fn finish(words: &ModuleWords) -> AnyView {
    let labels = labels();
    let next = words.next.clone().map(|(number, title)| {
        view! {
            <Link to=Route::Module(words.band, number) class="button button--main">
                <span>{labels.next_topic.clone()}": "{title}</span><Icon symbol=Symbol::Forward/>
            </Link>
        }
    });
    view! {
        <section class="player">
            <h1 tabindex="-1">{labels.finish_title.clone()}</h1>
            <p>{labels.finish_line.clone()}</p>
            <p class="player__ways">{ways(words)}{next}</p>
        </section>
    }
    .into_any()
}

pub(super) fn quiet(words: &ModuleWords) -> AnyView {
    view! {
        <section class="player">
            <h1 tabindex="-1">{words.quiet_title.clone()}</h1>
            <p class="player__ways">{ways(words)}</p>
        </section>
    }
    .into_any()
}

/// To the whole page, and back to the band.
fn ways(words: &ModuleWords) -> impl IntoView + use<> {
    let labels = labels();
    view! {
        <Jump to="top" class="button">{labels.see_whole_page.clone()}</Jump>
        <Link to=Route::Band(words.band) class="button">{labels.to_topics.clone()}</Link>
    }
}
