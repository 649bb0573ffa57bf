//! Rules for a module.

use super::{TAKEN, check_grade, check_sentences, check_words, story, unique};
use crate::{
    compile::{Report, wording},
    domain::{
        library::{self, Library},
        module::Module,
        quiz::{Answer, Choice, Look, Verdict},
        sort::Pile,
        step::{Activity, Quiz, Sort, Step},
    },
};

pub(super) fn check(module: &Module, report: &Report) {
    let file = format!("modules/{}-{}.toml", module.topic.band, module.topic.number);
    let file = file.as_str();
    check_topic(file, module, report);
    unique(file, "step", module.steps.iter().map(|step| step.id.as_str()), report);
    check_kinds(file, module, report);
    for (at, step) in module.steps.iter().enumerate() {
        let place = format!("step {} \"{}\"", at + 1, step.id);
        let lines = step.lines();
        check_words(file, &place, &lines, report);
        check_grade(file, &place, &lines, module.topic.band.highest_grade(), report);
        check_sentences(file, &place, &lines, report);
        check_neutral(file, &place, &format!("{} {}", step.id, step.title), report);
        if TAKEN.contains(&step.id.as_str()) {
            report.add(file, &place, "has an id that the page itself uses; choose another");
        }
        match &step.activity {
            Activity::Story(story) => story::check(file, &place, story, report),
            Activity::Friend(friend) => story::check_friend(file, &place, friend, report),
            Activity::Line(strip) => {
                if let Some(told) = library::story(&module.steps, &strip.story) {
                    story::check_strip(file, &place, strip, told, report);
                }
            }
            Activity::Spot(spot) => story::check_spot(file, &place, spot, report),
            Activity::Sort(sort) => check_sort(file, &place, sort, report),
            Activity::Quiz(quiz) => check_quiz(file, &place, quiz, module.topic.band.quiz_length(), report),
            Activity::Say(say) if say.slots.iter().any(|slot| slot.options.len() < 2) => {
                report.add(file, &place, "has a slot with one option; give each slot at least two");
            }
            _ => {}
        }
    }
}

fn check_topic(file: &str, module: &Module, report: &Report) {
    let topic = &module.topic;
    check_neutral(file, "title", &topic.title, report);
    check_neutral(file, "summary", &topic.summary, report);
    let mut lines = vec![topic.summary.clone(), topic.content_note.clone()];
    lines.extend(module.quiet.text.lines());
    lines.extend(module.quiet.tasks.iter().cloned());
    check_words(file, "top of the file", &lines, report);
    check_grade(file, "top of the file and quiet", &lines, topic.band.highest_grade(), report);
    if !(1..=15).contains(&topic.minutes) {
        report.add(file, "minutes", "must be from 1 to 15; split a longer topic in two");
    }
    if topic.number == 0 {
        report.add(file, "number", "must be the topic's number in the content guide, from 1 on");
    }
    for outcome in module.record.outcomes.iter().filter(|outcome| !outcome.starts_with("I can ")) {
        report.add(file, "outcomes", format!("must start with \"I can\": {outcome}"));
    }
    let notes = &module.teacher;
    let spoken = notes.say.iter().chain(notes.questions.iter().map(|question| &question.answer));
    check_words(file, "teacher", &spoken.cloned().collect::<Vec<_>>(), report);
}

/// The helplines at the end: real ones, Childline first, few, and such as this band may be sent to.
pub(super) fn check_help(module: &Module, library: &Library, report: &Report) {
    let band = module.topic.band;
    let file = format!("modules/{band}-{}.toml", module.topic.number);
    if module.help.first().is_none_or(|id| id != "childline") || module.help.len() > 6 {
        report.add(&file, "help", "must begin with \"childline\" and hold at most six");
    }
    check_cast(&file, module, library, report);
    let named = module.steps.iter().flat_map(Step::reaches).map(|reach| &reach.id);
    for id in module.help.iter().chain(named) {
        match library.helpline(id) {
            None => {
                report.add(&file, "help", format!("\"{id}\" is not in helplines.toml; check its spelling"))
            }
            Some(helpline) if !helpline.suits(band) => {
                report.add(&file, "help", format!("\"{id}\" is for adults or for older bands; take it out"));
            }
            Some(_) => {}
        }
    }
}

fn check_neutral(file: &str, place: &str, text: &str, report: &Report) {
    if let Some(word) = wording::not_in_title(text) {
        report.add(
            file,
            place,
            format!("holds \"{word}\" and is read over shoulders and kept in histories; use neutral words"),
        );
    }
}

fn check_kinds(file: &str, module: &Module, report: &Report) {
    let has = |wanted: fn(&Activity) -> bool| module.steps.iter().any(|step: &Step| wanted(&step.activity));
    let sorts = has(|activity| matches!(activity, Activity::Sort(_) | Activity::Spot(_)));
    let tells = has(|activity| matches!(activity, Activity::Story(_)));
    for (kind, wanted, there) in [
        ("\"read\"", true, has(|activity| matches!(activity, Activity::Read(_)))),
        ("\"sort\" or \"spot\"", true, sorts),
        ("\"say\"", true, has(|activity| matches!(activity, Activity::Say(_)))),
        ("\"helper\"", true, has(|activity| matches!(activity, Activity::Helper(_)))),
        ("\"quiz\"", true, has(|activity| matches!(activity, Activity::Quiz(_)))),
        ("\"friend\"", tells, has(|activity| matches!(activity, Activity::Friend(_)))),
        ("\"line\"", tells, has(|activity| matches!(activity, Activity::Line(_)))),
    ] {
        if wanted && !there {
            report.add(file, "steps", format!("has no step of kind {kind}; add one"));
        }
    }
    if !matches!(
        module.steps.last().map(|step| &step.activity),
        Some(Activity::Helper(_) | Activity::Quiz(_))
    ) {
        report.add(file, "steps", "must end on a helper or a quiz");
    }
}

/// Everyone whom the module names as its cast is drawn or named in it.
fn check_cast(file: &str, module: &Module, library: &Library, report: &Report) {
    let words: Vec<String> = module.steps.iter().flat_map(Step::lines).collect();
    for id in &module.record.cast {
        let drawn = module.portraits().any(|portrait| portrait.who == *id);
        let name = library.person(id).map(|person| &person.name);
        if !drawn && !name.is_some_and(|name| words.iter().any(|line| line.contains(name.as_str()))) {
            report.add(file, "cast", format!("\"{id}\" never appears; take the id out, or give them a part"));
        }
    }
}

fn check_sort(file: &str, place: &str, sort: &Sort, report: &Report) {
    for pile in Pile::ALL {
        if sort.cards.iter().all(|card| card.pile != pile) {
            report.add(file, place, format!("has no card for {pile:?}; an empty pile gives the others away"));
        }
    }
}

fn check_quiz(file: &str, place: &str, quiz: &Quiz, (least, most): (usize, usize), report: &Report) {
    if !(least..=most).contains(&quiz.questions.len()) {
        report.add(
            file,
            place,
            format!("has {} questions; this band has {least} to {most}", quiz.questions.len()),
        );
    }
    for (at, question) in quiz.questions.iter().enumerate() {
        let place = format!("{place}, question {}", at + 1);
        let right =
            |choices: &[Choice]| choices.iter().filter(|choice| choice.verdict == Verdict::Right).count();
        match &question.answer {
            Answer::One { choices, look } => {
                if right(choices) != 1 {
                    report.add(
                        file,
                        &place,
                        format!(
                            "has {} right options; make it exactly one, or use \"several\"",
                            right(choices)
                        ),
                    );
                }
                let (least, most) = if *look == Look::TrueFalse { (2, 3) } else { (3, 5) };
                if !(least..=most).contains(&choices.len()) {
                    report.add(
                        file,
                        &place,
                        format!("has {} options; give it {least} to {most}", choices.len()),
                    );
                }
            }
            Answer::Several { choices } if right(choices) < 2 || right(choices) == choices.len() => {
                report.add(file, &place, "must have at least two right options and one that isn't");
            }
            Answer::Order { items } if items.len() < 3 => {
                report.add(file, &place, "has too little to put in order; give it at least three");
            }
            _ => {}
        }
    }
}
