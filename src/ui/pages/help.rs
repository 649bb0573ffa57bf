//! Every helpline, by what has happened.

use super::text::{Opening, TextSection};
use crate::domain::{helpline::Situation, labels::Labels, library::Library};
use crate::ui::{
    components::{helpline::HelplineCard, link::Jump},
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
            Situation::Now => vec![section("cannot-speak")],
            Situation::Talk => vec![section("talk-first"), section("what-happens")],
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
