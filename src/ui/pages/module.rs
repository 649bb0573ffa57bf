//! One module as one plain page: all of it readable without script. The app's step-by-step view opens
//! beside it, in `#app`, and this page stays as it is.

use super::plain_step::PlainStep;
use crate::domain::{
    labels::Labels,
    library::{Library, QUIET},
    module::{Module, Review, Topic},
    route::Route,
};
use crate::ui::{
    components::{
        activity::{HelpStrip, QuietTask},
        icon::{Icon, Symbol},
        link::{Jump, Link},
        picture::Face,
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn ModulePage(library: &'static Library, module: &'static Module) -> impl IntoView {
    let labels = labels();
    let helplines = library.helplines_of(module);
    let (previous, next) = (library.previous(&module.topic).cloned(), library.next(&module.topic).cloned());
    let first = module.steps.first().map(|step| step.id.clone()).unwrap_or_default();
    let steps = module.steps.iter().map(|step| view! { <PlainStep step steps=&module.steps/> });
    let stopped = labels.stopped.clone();
    view! {
        <div id="app" class=format!("band-{}", module.topic.band)></div>
        <div id="page" class=format!("module band-{}", module.topic.band)>
            <p id="stopped" class="notice" hidden>{stopped}</p>
            <ModuleHead module first/>
            {steps.collect_view()}
            <section id=QUIET class="step step--quiet">
                <h2>{module.quiet.title.clone()}</h2>
                <QuietTask quiet=&module.quiet/>
            </section>
            <HelpStrip helplines/>
            <Neighbours previous next/>
        </div>
    }
}

#[component]
fn ModuleHead(module: &'static Module, first: String) -> impl IntoView {
    let labels = labels();
    let faces = module.faces().into_iter().map(|portrait| view! { <li><Face portrait/></li> }).collect_view();
    let topic = &module.topic;
    let minutes = Labels::fill(&labels.minutes, &[("minutes", &topic.minutes.to_string())]);
    let band = Labels::fill(&labels.ages, &[("band", topic.band.name())]);
    let reviewed = match &module.record.review {
        Review::Draft => labels.not_reviewed.clone(),
        Review::Reviewed { by, role, on } => {
            Labels::fill(&labels.reviewed_by, &[("by", by), ("role", role), ("on", &on.to_string())])
        }
    };
    view! {
        <div id="top" class="module__head">
            <p class="crumb"><Link to=Route::Band(topic.band)><Icon symbol=Symbol::Back/>{band}</Link></p>
            <h1>{topic.title.as_str()}</h1>
            <p class="lead">{topic.summary.as_str()}</p>
            <p class="soft">{minutes}". "{reviewed}</p>
            <ul class="module__faces">{faces}</ul>
            <div class="card module__start">
                <p>{topic.content_note.as_str()}</p>
                <p class="module__ways">
                    <Jump to=first class="button button--main"><span>{labels.start.clone()}</span><Icon symbol=Symbol::Forward/></Jump>
                    <Jump to=QUIET class="button">{labels.quieter.clone()}</Jump>
                    <Link to=Route::Band(topic.band) class="button">{labels.skip_topic.clone()}</Link>
                </p>
                <p class="soft">{labels.start_line.clone()}</p>
            </div>
        </div>
    }
}

#[component]
fn Neighbours(previous: Option<Topic>, next: Option<Topic>) -> impl IntoView {
    let labels = labels();
    let link = |label: &'static str, topic: Topic| {
        view! { <li><Link to=topic.route() class="button">{label}": "{topic.title}</Link></li> }
    };
    let previous = previous.map(|topic| link(&labels.previous_topic, topic));
    let next = next.map(|topic| link(&labels.next_topic, topic));
    (previous.is_some() || next.is_some()).then(|| view! { <ul class="neighbours">{previous}{next}</ul> })
}
