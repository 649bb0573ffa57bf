//! The parts of pages that come alive in a browser: what the WASM mounts in `#app`.

use super::{display_form::DisplayForm, player::Player};
use crate::domain::{
    labels::Labels,
    library::{Library, ModuleWords},
    route::Route,
};
use leptos::prelude::*;
use leptos_router::components::Router;
use serde::{Deserialize, Serialize};

/// The words that a page hands to its live part, fetched as JSON with the WASM.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LiveWords {
    /// A module, to be taken step by step.
    Module(Box<ModuleWords>),
    /// The form for how Level looks.
    Display(Box<Labels>),
}

impl LiveWords {
    /// The words of a route's live part, if it has one.
    pub fn of(route: Route, library: &Library) -> Option<Self> {
        match route {
            Route::Module(band, number) => {
                let words = library.words(library.module(band, number)?);
                Some(Self::Module(Box::new(words)))
            }
            Route::Settings => Some(Self::Display(Box::new(library.labels.clone()))),
            _ => None,
        }
    }
}

/// The live part of a page.
#[component]
pub fn Live(
    /// Which part, with its words; they live as long as the page.
    words: &'static LiveWords,
) -> impl IntoView {
    let part = move || match words {
        LiveWords::Module(words) => {
            provide_context(&words.labels);
            view! { <Player words/> }.into_any()
        }
        LiveWords::Display(labels) => {
            provide_context::<&'static Labels>(labels);
            view! { <DisplayForm/> }.into_any()
        }
    };
    view! { <Router>{part()}</Router> }
}
