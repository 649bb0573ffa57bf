//! A step as a part of the plain page: everything there, with answers folded under their questions.

use super::plain_story::{PlainFriend, PlainSpot, PlainStory, PlainStrip};
use crate::domain::{
    library,
    quiz::{Answer, Choice, Look, Question, dealt},
    step::{Activity, Quiz, Say, Sort, Step},
};
use crate::ui::{
    components::{
        activity::{HelperWords, pile_class, pile_name, verdict_words},
        picture::Picture,
        rich::Rich,
        story::AtHand,
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn PlainStep(step: &'static Step, steps: &'static [Step]) -> impl IntoView {
    let body = match &step.activity {
        Activity::Read(read) => view! {
            <div class="read"><Picture picture=&read.picture/><div class="read__words"><Rich text=&read.text/><AtHand help=&read.help/></div></div>
        }
        .into_any(),
        Activity::Story(story) => view! { <PlainStory id=step.id.as_str() story/> }.into_any(),
        Activity::Friend(friend) => {
            view! { <PlainFriend id=step.id.as_str() friend story=library::story(steps, &friend.story)/> }.into_any()
        }
        Activity::Line(strip) => {
            view! { <PlainStrip id=step.id.as_str() strip story=library::story(steps, &strip.story)/> }.into_any()
        }
        Activity::Spot(spot) => view! { <PlainSpot id=step.id.as_str() spot/> }.into_any(),
        Activity::Sort(sort) => view! { <PlainSort id=step.id.as_str() sort/> }.into_any(),
        Activity::Say(say) => view! { <PlainSay say/> }.into_any(),
        Activity::Helper(step) => view! { <HelperWords step/> }.into_any(),
        Activity::Quiz(quiz) => view! { <PlainQuiz id=step.id.as_str() quiz/> }.into_any(),
    };
    view! { <section id=step.id.as_str() class="step"><h2>{step.title.as_str()}</h2>{body}</section> }
}

#[component]
fn PlainSort(id: &'static str, sort: &'static Sort) -> impl IntoView {
    let labels = labels();
    let cards = sort.cards.iter().enumerate().map(|(at, card)| {
        view! {
            <li class="sort__card">
                <p>{card.text.as_str()}</p>
                <details id=format!("{id}-{}", at + 1)>
                    <summary>{labels.our_view.clone()}</summary>
                    <p><strong class=pile_class(card.pile)>{pile_name(card.pile, labels)}</strong></p>
                    <p>{card.why.as_str()}</p>
                </details>
            </li>
        }
    });
    view! { <Rich text=&sort.prompt/><ol class="sort">{cards.collect_view()}</ol> }
}

#[component]
fn PlainSay(say: &'static Say) -> impl IntoView {
    view! { <Rich text=&say.prompt/><Slots say/><Rich text=&say.after/> }
}

/// The parts of a sentence, with all that can be picked.
#[component]
pub(super) fn Slots(say: &'static Say) -> impl IntoView {
    let slots = say.slots.iter().map(|slot| {
        let options = slot.options.iter().map(|option| view! { <li>{option.as_str()}</li> });
        view! { <li><strong>{slot.label.as_str()}</strong><ul class="list">{options.collect_view()}</ul></li> }
    });
    view! { <ol class="places">{slots.collect_view()}</ol> }
}

#[component]
fn PlainQuiz(id: &'static str, quiz: &'static Quiz) -> impl IntoView {
    let questions = quiz.questions.iter().enumerate().map(|(at, question)| {
        view! { <li class="questions__question"><PlainQuestion id=format!("{id}-{}", at + 1) question/></li> }
    });
    view! { <Rich text=&quiz.prompt/><ol class="questions">{questions.collect_view()}</ol> }
}

#[component]
fn PlainQuestion(id: String, question: &'static Question) -> impl IntoView {
    let labels = labels();
    let (options, answers) = match &question.answer {
        Answer::One { look, choices } => {
            let class = if *look == Look::Message { "messages" } else { "list" };
            (options(class, choices.iter().map(|choice| &choice.text)), reasons(choices))
        }
        Answer::Several { choices } => {
            (options("list", choices.iter().map(|choice| &choice.text)), reasons(choices))
        }
        Answer::Order { items } => {
            let order = dealt(items.len());
            let shown = options("list", order.iter().filter_map(|&at| items.get(at)).map(|item| &item.text));
            let items = items
                .iter()
                .map(|item| view! { <li><strong>{item.text.as_str()}</strong>" "<span>{item.why.as_str()}</span></li> });
            let right = view! {
                <p class="label">{labels.good_order.clone()}</p>
                <ol class="reasons">{items.collect_view()}</ol>
            };
            (shown, right.into_any())
        }
    };
    view! {
        <Rich text=&question.scene/>
        <h3>{question.prompt.as_str()}</h3>
        {options}
        <details id=id><summary>{labels.answers.clone()}</summary>{answers}</details>
    }
}

fn options(class: &'static str, texts: impl Iterator<Item = &'static String>) -> AnyView {
    let items = texts.map(|text| view! { <li>{text.as_str()}</li> }).collect_view();
    view! { <ul class=class>{items}</ul> }.into_any()
}

fn reasons(choices: &'static [Choice]) -> AnyView {
    let labels = labels();
    let reasons = choices.iter().map(|choice| {
        let (class, words) = verdict_words(choice.verdict, labels);
        view! {
            <li class="reason">
                <p><strong>{choice.text.as_str()}</strong>" "<span class=class>{words}</span></p>
                <p>{choice.why.as_str()}</p>
            </li>
        }
    });
    view! { <ul class="reasons">{reasons.collect_view()}</ul> }.into_any()
}
