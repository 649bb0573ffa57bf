//! The pages, one a file.

mod about;
mod band;
mod calm;
mod check;
mod help;
mod help_route;
mod home;
mod learn;
mod module;
mod not_found;
mod plain_step;
mod plain_story;
mod safety;
mod say;
mod settings;
mod text;

use crate::domain::route::Route;
use crate::ui::library;
use leptos::prelude::*;

/// The page of a route. A topic that isn't there is the page that helps.
pub(super) fn page(route: Route) -> AnyView {
    let library = library();
    match route {
        Route::Home => view! { <home::Home page=&library.pages.home/> }.into_any(),
        Route::Help => view! { <help::Help library/> }.into_any(),
        Route::HelpFor(number) => match library.chooser.route(number) {
            Some(route) => view! { <help_route::HelpPage library route/> }.into_any(),
            None => view! { <not_found::NotFound page=&library.pages.not_found/> }.into_any(),
        },
        Route::Check => view! { <check::CheckPage library/> }.into_any(),
        Route::Friend => view! { <text::TextPage page=&library.pages.friend/> }.into_any(),
        Route::Tell => view! { <text::TextPage page=&library.pages.tell/> }.into_any(),
        Route::Say => view! { <say::SayPage say=&library.say_first/> }.into_any(),
        Route::Calm => view! { <calm::Calm page=&library.pages.calm/> }.into_any(),
        Route::Learn => view! { <learn::Learn library/> }.into_any(),
        Route::Band(band) => view! { <band::BandTopics library band/> }.into_any(),
        Route::Module(band, number) => match library.module(band, number) {
            Some(module) => view! { <module::ModulePage library module/> }.into_any(),
            None => view! { <not_found::NotFound page=&library.pages.not_found/> }.into_any(),
        },
        Route::Safety => view! { <safety::Safety page=&library.pages.safety/> }.into_any(),
        Route::Settings => view! { <settings::Settings page=&library.pages.settings/> }.into_any(),
        Route::About => view! { <about::About library/> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound page=&library.pages.not_found/> }.into_any(),
    }
}
