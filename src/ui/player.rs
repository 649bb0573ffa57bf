//! The step-by-step view of a module: one screen at a time, opened by the address's fragment.
//!
//! What a learner picks lives in [`StepState`] while the page is open, and nowhere else.

mod end;
mod helper;
mod quiz;
mod quiz_parts;
mod read;
mod say;
mod sort;

use super::{
    components::{
        icon::{Icon, Symbol},
        link::Jump,
    },
    device::device,
    labels,
};
use crate::domain::{
    labels::Labels,
    library::{ModuleWords, Place},
    quiz::QuizRun,
    sort::Sorting,
    step::{Activity, Step},
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::sync::Arc;

/// What a learner has done in one step so far.
#[derive(Clone, Copy)]
enum StepState {
    /// Nothing to remember.
    Still,
    Sort(RwSignal<Sorting>),
    Say(RwSignal<Vec<usize>>),
    Quiz(RwSignal<QuizRun>),
}

impl StepState {
    fn new(step: &Step) -> Self {
        match &step.activity {
            Activity::Read(_) | Activity::Helper(_) => Self::Still,
            Activity::Sort(_) => Self::Sort(RwSignal::new(Sorting::default())),
            Activity::Say(say) => Self::Say(RwSignal::new(vec![0; say.slots.len()])),
            Activity::Quiz(quiz) => Self::Quiz(RwSignal::new(QuizRun::new(quiz.questions.len()))),
        }
    }
}

/// Shows the step that the fragment names; while it names none, the whole page stays as it is.
#[component]
pub fn Player(
    /// The module's words.
    words: &'static ModuleWords,
) -> impl IntoView {
    let states: Arc<[StepState]> = words.steps.iter().map(StepState::new).collect();
    let fragment = use_location().hash;
    let place = Memo::new(move |_| words.place(fragment.get().trim_start_matches('#')));
    let device = device();
    Effect::new(move |before: Option<Option<Place>>| {
        let now = place.get();
        (device.show)(now);
        // Not on the first run without a step: then the reader is somewhere in the whole page.
        if now.is_some() || before.is_some() {
            (device.arrive)();
        }
        now
    });
    move || place.get().map(|place| screen(place, words, &states))
}

fn screen(place: Place, words: &ModuleWords, states: &[StepState]) -> AnyView {
    match place {
        Place::Step(at) => match (words.steps.get(at), states.get(at)) {
            (Some(step), Some(&state)) => step_screen(at, step.clone(), state, words),
            _ => ().into_any(),
        },
        Place::Quiet => end::quiet(words),
        Place::Finish => end::finish(words),
    }
}

fn step_screen(at: usize, step: Step, state: StepState, words: &ModuleWords) -> AnyView {
    let steps = words.steps.len();
    let back = at.checked_sub(1).map(|before| words.fragment(before));
    let next = words.fragment(at + 1);
    let is_last = at + 1 == steps;
    let body = match (step.activity, state) {
        (Activity::Read(step), _) => read::read(step),
        (Activity::Sort(step), StepState::Sort(sorting)) => sort::sort(step, sorting),
        (Activity::Say(step), StepState::Say(picks)) => say::say(step, picks),
        (Activity::Helper(step), _) => helper::helper(step),
        (Activity::Quiz(step), StepState::Quiz(run)) => quiz::quiz(step, run),
        // A step and its state are made together, so no other pair exists.
        _ => ().into_any(),
    };
    view! {
        <section class="player">
            <Progress at steps/>
            <h1 tabindex="-1">{step.title}</h1>
            {body}
            <Ways back next is_last/>
        </section>
    }
    .into_any()
}

/// How far along: in words, and as a bar.
#[component]
fn Progress(at: usize, steps: usize) -> impl IntoView {
    let labels = labels();
    let (step, all) = ((at + 1).to_string(), steps.to_string());
    let words = Labels::fill(&labels.step_of, &[("step", &step), ("steps", &all)]);
    view! {
        <div class="player__top">
            <p class="player__count">{words}</p>
            <progress class="player__bar" value=step max=all aria-hidden="true"></progress>
            <Jump to="top" class="player__whole">{labels.see_whole_page.clone()}</Jump>
        </div>
    }
}

/// Back and on.
#[component]
fn Ways(back: Option<String>, next: String, is_last: bool) -> impl IntoView {
    let labels = labels();
    let on = if is_last { labels.finish.clone() } else { labels.next.clone() };
    let to_start = labels.back.clone();
    view! {
        <p class="player__ways">
            <Jump to=back.unwrap_or_else(|| "top".to_owned()) class="button">
                <Icon symbol=Symbol::Back/><span>{to_start}</span>
            </Jump>
            <Jump to=next class="button button--main"><span>{on}</span><Icon symbol=Symbol::Forward/></Jump>
        </p>
    }
}
