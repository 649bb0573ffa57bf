//! The bands.

use super::text::Opening;
use crate::domain::{band::Band, labels::Labels, library::Library, route::Route};
use crate::ui::{components::link::Link, labels};
use leptos::prelude::*;

#[component]
pub(super) fn Learn(library: &'static Library) -> impl IntoView {
    let labels = labels();
    let page = &library.pages.learn;
    let bands = Band::ALL.map(|band| {
        let titles =
            library.band(band).map(|module| module.topic.title.clone()).collect::<Vec<_>>().join(" · ");
        let titles = if titles.is_empty() { labels.no_topics.clone() } else { titles };
        view! {
            <li><Link to=Route::Band(band) class=format!("door band-{band}")>
                <span class="door__words">
                    <strong class="door__band">{Labels::fill(&labels.ages, &[("band", band.name())])}</strong>
                    <span>{titles}</span>
                </span>
            </Link></li>
        }
    });
    view! {
        <Opening page/>
        <ul class="doors doors--bands">{bands.into_iter().collect_view()}</ul>
    }
}
