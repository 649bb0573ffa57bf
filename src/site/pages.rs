//! Every path of the site as HTML, from the same components that the app is made of.

use crate::{
    domain::{band::Band, library::Library, module::Module, route::Route},
    ui::{App, BuildId},
};
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use std::collections::BTreeSet;

/// Every path that exists.
pub fn routes(library: &Library) -> Vec<Route> {
    let mut routes = vec![
        Route::Home,
        Route::Help,
        Route::Check,
        Route::Friend,
        Route::Tell,
        Route::Say,
        Route::Calm,
        Route::Learn,
        Route::Safety,
        Route::Settings,
        Route::About,
        Route::NotFound,
    ];
    routes.extend(library.chooser.routes.iter().map(|route| Route::HelpFor(route.number)));
    routes.extend(Band::ALL.map(Route::Band));
    routes.extend(library.modules.iter().map(|module| module.topic.route()));
    routes
}

/// The body of a path's page, without the marks that Leptos leaves for taking a page over: ours stays.
pub fn body(path: &str, library: &'static Library, build_id: BuildId) -> String {
    Owner::new_root(None).with(|| {
        provide_context(RequestUrl::new(path));
        view! { <App library build_id/> }.to_html().replace("<!>", "")
    })
}

/// The addresses of the drawings that the modules use, as they are in `public/`.
pub fn drawings(library: &Library) -> BTreeSet<String> {
    let portraits = library.modules.iter().flat_map(Module::portraits);
    let panels = library.rehearsal.panels.iter().map(|panel| &panel.face);
    portraits.chain(panels).map(|portrait| portrait.drawing.clone()).collect()
}
