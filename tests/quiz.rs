//! A learner's way through a quiz.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::quiz::{Answer, Choice, Item, Look, Question, QuizRun, Response, Verdict, dealt};

fn choices(verdicts: &[Verdict]) -> Vec<Choice> {
    let choice = |&verdict| Choice { text: "text".into(), verdict, why: "why".into() };
    verdicts.iter().map(choice).collect()
}

fn question(answer: Answer) -> Question {
    Question { scene: Default::default(), prompt: "prompt".into(), answer }
}

fn one() -> Question {
    let choices = choices(&[Verdict::NotQuite, Verdict::Right, Verdict::NotSure]);
    question(Answer::One { look: Look::Plain, choices })
}

fn several() -> Question {
    question(Answer::Several {
        choices: choices(&[Verdict::Right, Verdict::NotQuite, Verdict::Right, Verdict::NotSure]),
    })
}

fn order() -> Question {
    let item = |text: &str| Item { text: text.into(), why: "why".into() };
    question(Answer::Order { items: vec![item("first"), item("second"), item("third")] })
}

fn picked(picks: &[usize]) -> Response {
    Response::Picked(picks.iter().copied().collect())
}

#[track_caller]
fn check(question: &Question, response: Response, verdict: Verdict) {
    assert_eq!(question.verdict(&response), verdict, "{response:?}");
}

#[test]
fn one_answer_gets_the_verdict_of_its_choice() {
    check(&one(), picked(&[1]), Verdict::Right);
    check(&one(), picked(&[0]), Verdict::NotQuite);
    check(&one(), picked(&[2]), Verdict::NotSure);
}

#[test]
fn several_answers_are_right_only_all_together_and_without_others() {
    check(&several(), picked(&[0, 2]), Verdict::Right);
    check(&several(), picked(&[0]), Verdict::NotQuite);
    check(&several(), picked(&[0, 1, 2]), Verdict::NotQuite);
    check(&several(), picked(&[3]), Verdict::NotSure);
}

#[test]
fn an_order_is_right_only_as_it_was_written() {
    check(&order(), Response::Ordered(vec![0, 1, 2]), Verdict::Right);
    check(&order(), Response::Ordered(vec![0, 2, 1]), Verdict::NotQuite);
    check(&order(), Response::Ordered(vec![0, 1]), Verdict::NotQuite);
}

#[test]
fn responses_that_do_not_fit_are_never_right_and_never_panic() {
    check(&one(), picked(&[]), Verdict::NotQuite);
    check(&one(), picked(&[99]), Verdict::NotQuite);
    check(&one(), Response::Ordered(vec![1]), Verdict::NotQuite);
    check(&order(), picked(&[0, 1, 2]), Verdict::NotQuite);
}

#[test]
fn items_are_dealt_all_of_them_and_never_in_the_right_order() {
    for items in 2..12 {
        let mut order = dealt(items);
        assert!(!order.iter().copied().eq(0..items), "{items}");
        order.sort_unstable();
        assert!(order.iter().copied().eq(0..items), "{items}");
    }
}

#[test]
fn the_way_on_opens_only_with_an_answer() {
    let mut run = QuizRun::new(2);
    run.next();
    assert_eq!(run.current(), Some(0), "not without an answer");
    run.answer(picked(&[0]));
    run.next();
    assert_eq!(run.current(), Some(1));
    run.back();
    assert_eq!(run.current(), Some(0));
    assert_eq!(run.response(0), Some(&picked(&[0])), "going back loses nothing");
}

#[test]
fn an_answer_stands_until_it_is_tried_again() {
    let mut run = QuizRun::new(1);
    run.answer(picked(&[0]));
    run.answer(picked(&[1]));
    assert_eq!(run.response(0), Some(&picked(&[0])));
    run.try_again();
    run.answer(picked(&[1]));
    assert_eq!(run.response(0), Some(&picked(&[1])));
}

#[test]
fn a_skipped_question_is_asked_again_with_the_missed_ones() {
    let questions = [one(), one()];
    let mut run = QuizRun::new(2);
    run.skip();
    run.answer(picked(&[1]));
    run.next();
    assert_eq!(run.missed(&questions), [0]);
    assert_eq!(run.response(0), None);
}

#[test]
fn only_the_missed_questions_are_asked_again() {
    let questions = [one(), one(), one()];
    let mut run = QuizRun::new(3);
    for pick in [1, 0, 2] {
        run.answer(picked(&[pick]));
        run.next();
    }
    assert_eq!(run.current(), None, "the end");
    assert_eq!(run.missed(&questions), [1, 2]);
    run.retry_missed(&questions);
    assert_eq!(run.progress(), (1, 2));
    assert_eq!(run.current(), Some(1));
    for _ in 0..2 {
        run.answer(picked(&[1]));
        run.next();
    }
    assert!(run.missed(&questions).is_empty(), "what was right the first time stays right");
}
