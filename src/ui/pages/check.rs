//! "Is this okay?": what is ticked unfolds right under it. No script is needed, and nothing is counted or kept.

use crate::domain::{
    check::{Check, Kind, Statement, Version},
    helpline::Helpline,
    library::Library,
};
use crate::ui::{
    components::{helpline::Contacts, link::Jump, rich::Rich, story::Reaches},
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn CheckPage(library: &'static Library) -> impl IntoView {
    let check: &'static Check = &library.check;
    let jumps = check.versions.iter().map(|version| {
        view! { <li><Jump to=version.id.as_str() class="chip">{version.name.as_str()}</Jump></li> }
    });
    let versions = check.versions.iter().map(|version| view! { <Reflection library version/> });
    view! {
        <h1>{check.heading.as_str()}</h1>
        <p class="lead">{check.lead.as_str()}</p>
        <ul class="chips">{jumps.collect_view()}</ul>
        {versions.collect_view()}
    }
}

#[component]
fn Reflection(library: &'static Library, version: &'static Version) -> impl IntoView {
    let labels = labels();
    let parts = version.parts.iter().enumerate().map(|(at, part)| {
        let statements = part.statements.iter().enumerate().map(|(number, statement)| {
            view! { <Ticked id=format!("{}-{at}-{number}", version.id) statement/> }
        });
        view! { <fieldset class="check__part"><legend>{part.heading.as_str()}</legend>{statements.collect_view()}</fieldset> }
    });
    let first: Vec<Helpline> =
        ["emergency-999", "childline"].iter().filter_map(|id| library.helpline(id)).cloned().collect();
    let first = first.into_iter().map(|helpline| view! { <Contacts helpline/> });
    view! {
        <section id=version.id.as_str() class="check">
            <h2>{version.name.as_str()}</h2>
            <Rich text=&version.intro/>
            // Browsers would fill ticks in again after a reload.
            <form class="check__form" autocomplete="off">
                <div class="card check__first"><p class="label">{labels.check_first.as_str()}</p>{first.collect_view()}</div>
                {parts.collect_view()}
                <div class="check__none"><h3>{labels.check_none.as_str()}</h3><Rich text=&version.none/></div>
                <div class="check__some"><h3>{labels.check_some.as_str()}</h3><Rich text=&version.some/></div>
                <Rich text=&version.both/>
                <p><button type="reset" class="button">{labels.check_clear.as_str()}</button></p>
            </form>
        </section>
    }
}

/// A statement, and what there is to say about it once it is ticked: help first.
#[component]
fn Ticked(id: String, statement: &'static Statement) -> impl IntoView {
    let class = match statement.kind {
        Kind::Level => "tick tick--level",
        Kind::Tipping => "tick",
        Kind::Crime => "tick tick--crime",
    };
    let (why, id_of_label) = (statement.why.as_str(), id.clone());
    let help = (!statement.help.is_empty()).then(|| view! { <Reaches help=&statement.help/> });
    view! {
        <div class=class>
            <input type="checkbox" id=id/>
            <label for=id_of_label>{statement.text.as_str()}</label>
            <div class="tick__live" aria-live="polite"><div class="tick__why">{help}<p>{why}</p></div></div>
        </div>
    }
}
