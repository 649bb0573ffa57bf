//! The topics of a band.

use crate::domain::{band::Band, labels::Labels, library::Library, route::Route};
use crate::ui::{
    components::{
        icon::{Icon, Symbol},
        link::Link,
        topic_card::TopicCard,
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn BandTopics(library: &'static Library, band: Band) -> impl IntoView {
    let labels = labels();
    let cards: Vec<_> = library.band(band).map(|module| view! { <li><TopicCard module/></li> }).collect();
    let empty = cards.is_empty().then(|| view! { <p class="notice">{labels.no_topics.clone()}</p> });
    view! {
        <p class="crumb"><Link to=Route::Learn><Icon symbol=Symbol::Back/>{labels.all_ages.clone()}</Link></p>
        <h1>{Labels::fill(&labels.topics_of, &[("band", band.name())])}</h1>
        {empty}
        <ul class=format!("topics band-{band}")>{cards}</ul>
    }
}
