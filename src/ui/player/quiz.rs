//! A quiz: one question a screen, a reason for every answer, and a look back. No score.

use super::{
    go,
    quiz_parts::{Choices, OrderList, Reasons},
};
use crate::domain::{
    labels::Labels,
    quiz::{Answer, Look, Question, QuizRun, Response, dealt},
    step::Quiz,
};
use crate::ui::{
    components::{activity::verdict_words, rich::Rich},
    device::device,
    labels,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Ids of what focus moves to.
const PROMPT: &str = "asked";
const VERDICT: &str = "verdict";

pub(super) fn quiz(step: &'static Quiz, run: RwSignal<QuizRun>) -> AnyView {
    let questions = step.questions.as_slice();
    let current = Memo::new(move |_| run.with(QuizRun::current));
    let body = move || match current.get().and_then(|at| Some((at, questions.get(at)?))) {
        Some((at, question)) => view! { <Asked at question run/> }.into_any(),
        None => view! { <Review questions run/> }.into_any(),
    };
    view! {
        <Rich text=&step.prompt/>
        <div class="quiz">{body}</div>
    }
    .into_any()
}

/// One question: first to answer, then with the reasons.
#[component]
fn Asked(at: usize, question: &'static Question, run: RwSignal<QuizRun>) -> impl IntoView {
    let labels = labels();
    let (number, of) = run.with_untracked(QuizRun::progress);
    let count = Labels::fill(
        &labels.question_of,
        &[("question", &number.to_string()), ("questions", &of.to_string())],
    );
    let answered = Memo::new(move |_| run.with(|run| run.response(at).is_some()));
    let body = move || match run.with(|run| run.response(at).cloned()).filter(|_| answered.get()) {
        Some(response) => view! { <Answered question response run number of/> }.into_any(),
        None => view! { <ToAnswer question run number/> }.into_any(),
    };
    view! {
        <p class="soft">{count}</p>
        <Rich text=&question.scene/>
        <h2 id=PROMPT class="quiz__prompt" tabindex="-1">{question.prompt.as_str()}</h2>
        {body}
    }
}

/// The ways to answer, with a button that checks.
#[component]
fn ToAnswer(question: &'static Question, run: RwSignal<QuizRun>, number: usize) -> impl IntoView {
    let labels = labels();
    let device = device();
    let picked = RwSignal::new(BTreeSet::new());
    let order = RwSignal::new(match &question.answer {
        Answer::Order { items } => dealt(items.len()),
        _ => Vec::new(),
    });
    let is_order = matches!(question.answer, Answer::Order { .. });
    let note = RwSignal::new(String::new());
    let choose_first = labels.choose_first.clone();
    let check = move |_| {
        if !is_order && picked.with(BTreeSet::is_empty) {
            (device.announce)(&choose_first);
            note.set(choose_first.clone());
            return;
        }
        let response = if is_order { Response::Ordered(order.get()) } else { Response::Picked(picked.get()) };
        go(device, run, VERDICT, |run| run.answer(response));
    };
    let ways = match &question.answer {
        Answer::Order { items } => view! { <OrderList items order/> }.into_any(),
        Answer::One { look, choices } => {
            view! { <Choices choices look=*look several=false picked/> }.into_any()
        }
        Answer::Several { choices } => {
            view! { <Choices choices look=Look::Plain several=true picked/> }.into_any()
        }
    };
    let back = (number > 1).then(|| {
        let back = move |_| go(device, run, PROMPT, QuizRun::back);
        view! { <button type="button" class="button" on:click=back>{labels.back_question.clone()}</button> }
    });
    view! {
        {ways}
        <p class="quiz__ways">
            <button type="button" class="button button--main" on:click=check>{labels.check_answer.clone()}</button>
            <button type="button" class="button" on:click=move |_| go(device, run, PROMPT, QuizRun::skip)>
                {labels.skip_question.clone()}
            </button>
            {back}
            <span class="soft">{note}</span>
        </p>
    }
}

/// The reasons, and the way on.
#[component]
fn Answered(
    question: &'static Question,
    response: Response,
    run: RwSignal<QuizRun>,
    number: usize,
    of: usize,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let (class, words) = verdict_words(question.verdict(&response), labels);
    let on = if number == of { labels.see_review.clone() } else { labels.next_question.clone() };
    let back = (number > 1).then(|| {
        let back = move |_| go(device, run, PROMPT, QuizRun::back);
        view! { <button type="button" class="button" on:click=back>{labels.back_question.clone()}</button> }
    });
    view! {
        <p id=VERDICT class=class tabindex="-1"><strong>{words}</strong></p>
        <Reasons question response/>
        <p class="quiz__ways">
            <button type="button" class="button button--main" on:click=move |_| go(device, run, PROMPT, QuizRun::next)>{on}</button>
            <button type="button" class="button" on:click=move |_| go(device, run, PROMPT, QuizRun::try_again)>
                {labels.try_again.clone()}
            </button>
            {back}
        </p>
    }
}

/// Every question and how it went, and another go at those that were missed.
#[component]
fn Review(questions: &'static [Question], run: RwSignal<QuizRun>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let missed = run.with_untracked(|run| run.missed(questions));
    let items = questions.iter().enumerate().map(|(at, question)| {
        let response = run.with_untracked(|run| run.response(at).cloned());
        let (class, words) = match response {
            Some(response) => verdict_words(question.verdict(&response), labels),
            None => ("verdict", labels.skipped.clone()),
        };
        view! { <li><p>{question.prompt.as_str()}</p><p class=class><strong>{words}</strong></p></li> }
    });
    let items = items.collect_view();
    let all = questions.len();
    let line = if missed.is_empty() { labels.review_all.clone() } else { labels.review_line.clone() };
    let retry = (!missed.is_empty()).then(|| {
        let retry = move |_| go(device, run, PROMPT, |run| run.retry_missed(questions));
        view! { <button type="button" class="button button--main" on:click=retry>{labels.retry_missed.clone()}</button> }
    });
    let again = move |_| go(device, run, PROMPT, |run| run.start_again(all));
    view! {
        <h2 id=PROMPT tabindex="-1">{labels.review_title.clone()}</h2>
        <p>{line}</p>
        <ol class="review">{items}</ol>
        <p class="quiz__ways">
            {retry}
            <button type="button" class="button" on:click=again>{labels.start_again.clone()}</button>
        </p>
    }
}
