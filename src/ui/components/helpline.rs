//! Helplines: how to reach them in one tap, what happens, and how old the facts are.

use super::icon::{Icon, Symbol};
use crate::domain::{
    date::SourceDate,
    helpline::{Helpline, Nation, Situation},
    labels::Labels,
    phone::PhoneNumber,
};
use crate::ui::labels;
use leptos::prelude::*;

/// Calls a number in one tap. 999 is red, and nothing else is.
#[component]
pub fn CallLink(
    /// The number.
    number: PhoneNumber,
    /// Whose it is, for screen readers.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    // 999 is its own name.
    let name = (!number.is_emergency()).then(|| view! { <span class="visually-hidden">" "{name}</span> });
    let words = Labels::fill(&labels().call, &[("number", "")]);
    let class = if number.is_emergency() { "button button--emergency" } else { "button button--call" };
    view! {
        <a class=class href=number.tel_uri()>
            <Icon symbol=Symbol::Phone/>
            <span>{words.trim().to_owned()}{name}" "<span class="number">{number.to_string()}</span></span>
        </a>
    }
}

/// Everything about one helpline.
#[component]
pub fn HelplineCard(
    /// The helpline.
    helpline: Helpline,
) -> impl IntoView {
    let labels = labels();
    let emergency = helpline.phone.as_ref().is_some_and(PhoneNumber::is_emergency);
    let note = emergency.then(|| view! { <p class="helpline__note">{labels.emergency_note.clone()}</p> });
    view! {
        <article class="helpline">
            <h3>{helpline.name.clone()}</h3>
            <p class="helpline__what">{helpline.what_for.clone()}</p>
            {note}
            <Contacts helpline=helpline.clone()/>
            {helpline.unconfirmed.clone().map(|text| view! { <p class="notice">{text}</p> })}
            <details>
                <summary>{labels.more_facts.clone()}</summary>
                <Facts helpline=helpline.clone()/>
            </details>
            <Dates helpline/>
        </article>
    }
    .into_any()
}

/// What it takes to reach it, and its number to take along to another phone.
#[component]
pub fn TakeAlong(
    /// The helpline.
    helpline: &'static Helpline,
) -> impl IntoView {
    let labels = labels();
    let mut needs = Vec::new();
    if let Some(phone) = &helpline.phone {
        needs.push(if phone.is_free() { &labels.needs_nothing } else { &labels.needs_credit });
    }
    if helpline.sms.is_some() {
        needs.push(&labels.needs_text);
    }
    if helpline.web.is_some() {
        needs.push(&labels.needs_data);
    }
    let needs: Vec<&str> = needs.into_iter().map(String::as_str).collect();
    let code = helpline.phone.as_ref().map(|phone| {
        let (digits, number) = (phone.digits(), phone.to_string());
        let alt = Labels::fill(&labels.code_alt, &[("number", &number)]);
        view! {
            <details class="take" id=format!("take-{}", helpline.id)>
                <summary>{labels.take_along.as_str()}</summary>
                <p><button type="button" class="button" data-copy=digits.clone() data-copied=labels.number_copied.as_str() hidden>
                    <Icon symbol=Symbol::Copy/><span>{Labels::fill(&labels.copy_number, &[("number", &number)])}</span>
                </button></p>
                <img class="take__code" src=format!("/codes/{digits}.svg") alt=alt width="192" height="192" loading="lazy" decoding="async"/>
            </details>
        }
    });
    view! { <p class="soft">{needs.join(" ")}</p>{code} }.into_any()
}

/// The ways to reach a helpline.
#[component]
pub fn Contacts(
    /// The helpline.
    helpline: Helpline,
) -> impl IntoView {
    let labels = labels();
    let name = helpline.name;
    let call = helpline.phone.map(|number| view! { <CallLink number name=name.clone()/> });
    let text = helpline.sms.map(|line| {
        let words = match line.body() {
            Some(body) => Labels::fill(&labels.text_with, &[("body", body), ("number", &line.to())]),
            None => Labels::fill(&labels.text_to, &[("number", &line.to())]),
        };
        view! { <a class="button" href=line.sms_uri()><Icon symbol=Symbol::Message/><span class="number">{words}</span></a> }
    });
    let web = helpline.web.map(|web| {
        let words = Labels::fill(&labels.open_site, &[("host", web.host())]);
        view! {
            <a class="button" href=web.url().to_owned()><Icon symbol=Symbol::External/><span>{words}</span></a>
        }
    });
    view! { <p class="helpline__ways">{call}{text}{web}</p> }.into_any()
}

#[component]
fn Facts(helpline: Helpline) -> impl IntoView {
    let labels = labels();
    let ages = match helpline.ages {
        (Some(from), Some(to)) => {
            Some(Labels::fill(&labels.ages_between, &[("from", &from.to_string()), ("to", &to.to_string())]))
        }
        (Some(from), None) => Some(Labels::fill(&labels.ages_from, &[("from", &from.to_string())])),
        (None, Some(to)) => Some(Labels::fill(&labels.ages_to, &[("to", &to.to_string())])),
        (None, None) => None,
    };
    let whom = [Some(helpline.for_whom), ages.map(|ages| format!("{ages}."))];
    let whom = whom.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let trace = helpline.phone.is_some().then(|| labels.call_trace.clone());
    let happens = [Some(helpline.happens), trace].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let is_answered = helpline.phone.is_some() || helpline.sms.is_some();
    let can_be_shut = is_answered && helpline.group != Situation::Now;
    let hours = helpline.hours.or_else(|| can_be_shut.then(|| labels.hours_unknown.clone()));
    let facts = [
        (labels.happens.clone(), Some(happens)),
        (labels.passes_on.clone(), Some(helpline.must_pass_on)),
        (labels.for_whom.clone(), Some(whom)),
        (labels.nations.clone(), Some(nations(&helpline.nations, labels))),
        (labels.cost.clone(), helpline.cost),
        (labels.hours.clone(), hours),
    ];
    let facts = facts.into_iter().filter_map(|(term, fact)| fact.map(|fact| (term, fact)));
    view! { <dl class="facts">{facts.map(|(term, fact)| view! { <dt>{term}</dt><dd>{fact}</dd> }).collect_view()}</dl> }
}

fn nations(nations: &[Nation], labels: &Labels) -> String {
    if Nation::ALL.iter().all(|nation| nations.contains(nation)) {
        return labels.uk_wide.clone();
    }
    nations.iter().map(|nation| nation.name()).collect::<Vec<_>>().join(", ")
}

/// How old the facts are. The boot script, which knows today, uncovers the mark on those over a year old.
#[component]
fn Dates(helpline: Helpline) -> impl IntoView {
    let labels = labels();
    let from = match helpline.source.source_date {
        SourceDate::Dated(date) => view! {
            {labels.from_page.clone()}" "<time datetime=date.latest() data-age="">{date.to_string()}</time>". "
            <strong class="old" hidden>{labels.old.clone()}" "</strong>
        }
        .into_any(),
        SourceDate::Undated => {
            view! { {labels.from_undated_page.clone()}" " }.into_any()
        }
    };
    let checked = match helpline.checked_on {
        Some(date) => Labels::fill(&labels.checked_on, &[("date", &date.to_string())]),
        None => labels.not_checked.clone(),
    };
    let source = helpline.source;
    view! {
        <p class="helpline__dates">
            {from}{checked}" "
            <a href=source.url.url().to_owned()>{labels.source.clone()}": "{source.title}</a>
        </p>
    }
}
