//! Who made it, what it rests on, and how far it has been checked. Mostly for adults.

use super::text::{Opening, Sections};
use crate::domain::{
    date::SourceDate,
    labels::Labels,
    library::{Library, Site},
    module::{Module, Review, Source, Topic},
    person::Portrait,
    step::Activity,
    story::Story,
};
use crate::ui::{BuildId, components::link::Link, labels};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub(super) fn About(library: &'static Library) -> impl IntoView {
    let labels = labels();
    let page = &library.pages.about;
    let build = use_context::<BuildId>().map(|build| build.0.to_string()).unwrap_or_default();
    view! {
        <Opening page/>
        <Sections page/>
        <section class="text" id="topics">
            <h2>{labels.topics_list.clone()}</h2>
            <ul class="list">{library.modules.iter().map(|module| topic(module, labels)).collect_view()}</ul>
        </section>
        <Stories library/>
        <section class="text" id="source-list">
            <h2>{labels.sources_list.clone()}</h2>
            <ul class="list sources">{sources(library).into_iter().map(|source| source_line(source, labels)).collect_view()}</ul>
        </section>
        <Operator site=library.site.clone()/>
        <p class="soft">{labels.build.clone()}" "<code>{build}</code>" · "<a href="/licences.txt" rel="external">"licences.txt"</a></p>
    }
}

fn topic(module: &Module, labels: &Labels) -> impl IntoView + use<> {
    let review = match &module.record.review {
        Review::Draft => labels.draft.clone(),
        Review::Reviewed { by, role, on } => {
            Labels::fill(&labels.reviewed_by, &[("by", by), ("role", role), ("on", &on.to_string())])
        }
    };
    let topic = module.topic.clone();
    let name = format!("{}: {}", topic.band.name(), topic.title);
    view! { <li><Link to=topic.route()>{name}</Link>". "{review}</li> }
}

/// Whom the stories happen to, and who does it: so that anyone can see how they are mixed.
#[component]
fn Stories(library: &'static Library) -> impl IntoView {
    let labels = labels();
    let told: Vec<(&Topic, &Story)> = library
        .modules
        .iter()
        .flat_map(|module| module.steps.iter().map(move |step| (&module.topic, step)))
        .filter_map(|(topic, step)| match &step.activity {
            Activity::Story(story) => Some((topic, story)),
            _ => None,
        })
        .collect();
    let traits = |portrait: &Portrait| {
        library.person(&portrait.who).map(|person| person.traits.join(", ")).unwrap_or_default()
    };
    let is_boy = |story: &Story| {
        library.person(&story.you.who).is_some_and(|person| person.traits.iter().any(|of| of == "boy"))
    };
    let boys = told.iter().filter(|(_, story)| is_boy(story)).count();
    let line = Labels::fill(
        &labels.stories_line,
        &[("boys", &boys.to_string()), ("stories", &told.len().to_string())],
    );
    let rows = told.iter().map(|(topic, story)| {
        let people = Labels::fill(
            &labels.story_people,
            &[
                ("you", &story.you.name),
                ("you_traits", &traits(&story.you)),
                ("other", &story.other.name),
                ("other_traits", &traits(&story.other)),
            ],
        );
        view! { <li>{format!("{}: {}", topic.band.name(), topic.title)}". "{people}</li> }
    });
    view! {
        <section class="text" id="stories">
            <h2>{labels.stories_list.as_str()}</h2>
            <p>{line}</p>
            <ul class="list">{rows.collect_view()}</ul>
        </section>
    }
}

/// Every source once, in order of title.
fn sources(library: &Library) -> Vec<Source> {
    let all = library.modules.iter().flat_map(|module| &module.record.sources);
    let by_url: BTreeMap<&str, &Source> = all.map(|source| (source.url.url(), source)).collect();
    let mut sources: Vec<Source> = by_url.into_values().cloned().collect();
    sources.sort_by(|one, other| one.title.cmp(&other.title));
    sources
}

fn source_line(source: Source, labels: &Labels) -> impl IntoView + use<> {
    let date = match source.date {
        SourceDate::Dated(date) => format!("{} {date}.", labels.from_page),
        SourceDate::Undated => labels.from_undated_page.clone(),
    };
    view! { <li><a href=source.url.url().to_owned() rel="external noreferrer">{source.title}</a>". "{date}</li> }
}

#[component]
fn Operator(site: Site) -> impl IntoView {
    let labels = labels();
    let or_fill_in = |text: String| if text.is_empty() { labels.fill_in.clone() } else { text };
    view! {
        <dl class="facts">
            <dt>{labels.operator.clone()}</dt><dd>{or_fill_in(site.operator)}</dd>
            <dt>{labels.contact.clone()}</dt><dd>{or_fill_in(site.contact)}</dd>
            <dt>{labels.address.clone()}</dt><dd>{or_fill_in(site.address)}</dd>
        </dl>
    }
}
