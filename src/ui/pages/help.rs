//! Every helpline, by what has happened.

use super::{
    help_route::Asked,
    text::{Opening, TextSection},
};
use crate::domain::{helpline::Situation, labels::Labels, library::Library, route::Route};
use crate::ui::{
    components::{
        helpline::HelplineCard,
        link::{Jump, Link},
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn Help(library: &'static Library) -> impl IntoView {
    let labels = labels();
    let page = &library.pages.help;
    let section = |id: &str| page.section(id).map(|section| view! { <TextSection section/> });
    let jumps = Situation::ALL.map(|situation| {
        view! { <li><Jump to=situation.slug() class="chip">{name(situation, labels)}</Jump></li> }
    });
    let pages = [
        (Route::Say, &labels.more_say),
        (Route::Friend, &labels.more_friend),
        (Route::Tell, &labels.more_tell),
        (Route::Calm, &labels.more_calm),
        (Route::Check, &labels.more_check),
    ];
    let pages = pages.map(|(to, name)| view! { <li><Link to class="chip">{name.as_str()}</Link></li> });
    let at_school = library.pages.help.section("talk-first").map(|section| {
        view! { <li><Jump to=section.id.clone() class="chip">{section.heading.clone()}</Jump></li> }
    });
    let situations = Situation::ALL.map(|situation| {
        let cards = library
            .helplines_for(situation)
            .cloned()
            .map(|helpline| view! { <li><HelplineCard helpline/></li> });
        // What belongs to a situation stands right under its services.
        let words = match situation {
            Situation::Talk => vec![section("talk-first")],
            _ => Vec::new(),
        };
        view! {
            <section id=situation.slug() class="situation">
                <h2>{name(situation, labels)}</h2>
                <ul class="helplines">{cards.collect_view()}</ul>
                {words}
            </section>
        }
    });
    view! {
        <Opening page/>
        <Asked question=&library.chooser.first/>
        <ul class="ways">{pages.into_iter().collect_view()}</ul>
        <nav aria-label=labels.jump_to.clone()><ul class="chips">{at_school}{jumps.into_iter().collect_view()}</ul></nav>
        {situations.into_iter().collect_view()}
    }
}

fn name(situation: Situation, labels: &Labels) -> String {
    match situation {
        Situation::Now => labels.help_now.clone(),
        Situation::Talk => labels.help_talk.clone(),
        Situation::Online => labels.help_online.clone(),
        Situation::Harm => labels.help_harm.clone(),
        Situation::Own => labels.help_own.clone(),
        Situation::Away => labels.help_away.clone(),
        Situation::Crime => labels.help_crime.clone(),
        Situation::Nations => labels.help_nations.clone(),
        Situation::Adults => labels.help_adults.clone(),
    }
}
