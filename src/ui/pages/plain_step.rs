//! A step as a part of the plain page: everything there, with answers folded under their questions.

use crate::domain::{
    quiz::{Answer, Choice, Look, Question, dealt},
    step::{Activity, Quiz, Say, Sort, Step},
};
use crate::ui::{
    components::{
        activity::{HelperWords, pile_class, pile_name, verdict_words},
        picture::Picture,
        rich::Rich,
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn PlainStep(step: Step) -> impl IntoView {
    let id = step.id.clone();
    let body = match step.activity {
        Activity::Read(read) => view! {
            <div class="read"><Picture picture=read.picture/><div class="read__words"><Rich text=read.text/></div></div>
        }
        .into_any(),
        Activity::Sort(sort) => view! { <PlainSort id=id.clone() sort/> }.into_any(),
        Activity::Say(say) => view! { <PlainSay say/> }.into_any(),
        Activity::Helper(step) => view! { <HelperWords step/> }.into_any(),
        Activity::Quiz(quiz) => view! { <PlainQuiz id=id.clone() quiz/> }.into_any(),
    };
    view! { <section id=step.id class="step"><h2>{step.title}</h2>{body}</section> }
}

#[component]
fn PlainSort(id: String, sort: Sort) -> impl IntoView {
    let labels = labels();
    let cards = sort.cards.into_iter().enumerate().map(|(at, card)| {
        view! {
            <li class="sort__card">
                <p>{card.text}</p>
                <details id=format!("{id}-{}", at + 1)>
                    <summary>{labels.our_view.clone()}</summary>
                    <p><strong class=pile_class(card.pile)>{pile_name(card.pile, labels)}</strong></p>
                    <p>{card.why}</p>
                </details>
            </li>
        }
    });
    view! { <Rich text=sort.prompt/><ol class="sort">{cards.collect_view()}</ol> }
}

#[component]
fn PlainSay(say: Say) -> impl IntoView {
    let slots = say.slots.into_iter().map(|slot| {
        let options = slot.options.into_iter().map(|option| view! { <li>{option}</li> });
        view! { <li><strong>{slot.label}</strong><ul class="list">{options.collect_view()}</ul></li> }
    });
    view! { <Rich text=say.prompt/><ol class="places">{slots.collect_view()}</ol><Rich text=say.after/> }
}

#[component]
fn PlainQuiz(id: String, quiz: Quiz) -> impl IntoView {
    let questions = quiz.questions.into_iter().enumerate().map(|(at, question)| {
        view! { <li class="questions__question"><PlainQuestion id=format!("{id}-{}", at + 1) question/></li> }
    });
    view! { <Rich text=quiz.prompt/><ol class="questions">{questions.collect_view()}</ol> }
}

#[component]
fn PlainQuestion(id: String, question: Question) -> impl IntoView {
    let labels = labels();
    let (options, answers) = match question.answer {
        Answer::One { look, choices } => {
            let class = if look == Look::Message { "messages" } else { "list" };
            (options(class, choices.iter().map(|choice| &choice.text)), reasons(choices))
        }
        Answer::Several { choices } => {
            (options("list", choices.iter().map(|choice| &choice.text)), reasons(choices))
        }
        Answer::Order { items } => {
            let order = dealt(items.len());
            let shown = options("list", order.iter().filter_map(|&at| items.get(at)).map(|item| &item.text));
            let items = items
                .into_iter()
                .map(|item| view! { <li><strong>{item.text}</strong>" "<span>{item.why}</span></li> });
            let right = view! {
                <p class="label">{labels.good_order.clone()}</p>
                <ol class="reasons">{items.collect_view()}</ol>
            };
            (shown, right.into_any())
        }
    };
    view! {
        <Rich text=question.scene/>
        <h3>{question.prompt}</h3>
        {options}
        <details id=id><summary>{labels.answers.clone()}</summary>{answers}</details>
    }
}

fn options<'a>(class: &'static str, texts: impl Iterator<Item = &'a String>) -> AnyView {
    let items = texts.map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    view! { <ul class=class>{items}</ul> }.into_any()
}

fn reasons(choices: Vec<Choice>) -> AnyView {
    let labels = labels();
    let reasons = choices.into_iter().map(|choice| {
        let (class, words) = verdict_words(choice.verdict, labels);
        view! {
            <li class="reason">
                <p><strong>{choice.text}</strong>" "<span class=class>{words}</span></p>
                <p>{choice.why}</p>
            </li>
        }
    });
    view! { <ul class="reasons">{reasons.collect_view()}</ul> }.into_any()
}
