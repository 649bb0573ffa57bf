//! One situation: who to reach first, what to do, and who else there is.

use super::text::TextSection;
use crate::domain::{
    chooser::{HelpRoute, Question},
    helpline::Helpline,
    library::Library,
    rehearsal::Rehearsal,
    route::Route,
};
use crate::ui::{
    components::{
        helpline::{HelplineCard, TakeAlong},
        icon::{Icon, Symbol},
        link::Link,
        picture::Face,
        rich::Rich,
        story::Reaches,
    },
    labels,
};
use leptos::prelude::*;

/// The route whose page also shows what a first call is like.
const WITH_REHEARSAL: u8 = 3;

#[component]
pub(super) fn HelpPage(library: &'static Library, route: &'static HelpRoute) -> impl IntoView {
    let labels = labels();
    let mut help = route.help.iter();
    let first = help.next().map(|helpline| view! { <Reachable helpline/> });
    let others: Vec<_> = help.map(|helpline| view! { <li><Reachable helpline/></li> }).collect();
    let others = (!others.is_empty())
        .then(|| view! { <h2>{labels.also_here.as_str()}</h2><ul class="helplines">{others}</ul> });
    let sections = route.sections.iter().map(|section| view! { <TextSection section/> }).collect_view();
    let rehearsal = (route.number == WITH_REHEARSAL).then(|| view! { <Call rehearsal=&library.rehearsal/> });
    let next = route.next.as_ref().map(|question| {
        view! { <div class="reachable"><Reaches help=&route.others/></div><Asked question/> }
    });
    view! {
        <p class="crumb"><Link to=Route::Help><Icon symbol=Symbol::Back/>{labels.all_help.as_str()}</Link></p>
        <h1>{route.name.as_str()}</h1>
        <p class="lead">{route.lead.as_str()}</p>
        <h2>{labels.try_first.as_str()}</h2>
        {first}
        {next}
        <div class="texts">{sections}</div>
        {rehearsal}
        {others}
        <p><Link to=Route::Tell>{labels.more_tell.as_str()}</Link></p>
    }
}

/// A helpline with the ways to take its number along.
#[component]
fn Reachable(helpline: &'static Helpline) -> impl IntoView {
    view! { <div class="reachable"><HelplineCard helpline=helpline.clone()/><TakeAlong helpline/></div> }
}

/// A question as big links: one tap an answer, with no script at all.
#[component]
pub(super) fn Asked(question: &'static Question) -> impl IntoView {
    let answers = question.answers.iter().map(|(text, to)| {
        view! { <li><Link to=Route::HelpFor(*to) class="answer"><span>{text.as_str()}</span><Icon symbol=Symbol::Forward/></Link></li> }
    });
    view! {
        <section class="asked" aria-labelledby="asked">
            <h2 id="asked">{question.text.as_str()}</h2>
            <ul class="answers">{answers.collect_view()}</ul>
        </section>
    }
}

/// A first call, panel by panel.
#[component]
fn Call(rehearsal: &'static Rehearsal) -> impl IntoView {
    let panels = rehearsal.panels.iter().map(|panel| {
        let said = panel.said.as_ref().map(|said| view! { <p class="panel__said">{said.as_str()}</p> });
        view! { <li class="panel"><Face portrait=&panel.face/><div>{said}<p>{panel.text.as_str()}</p></div></li> }
    });
    view! {
        <section id="call" class="text">
            <h2>{rehearsal.heading.as_str()}</h2>
            <p>{rehearsal.lead.as_str()}</p>
            <ol class="panels">{panels.collect_view()}</ol>
            <Rich text=&rehearsal.after/>
        </section>
    }
}
