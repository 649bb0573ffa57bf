//! The step-by-step view of a module: one screen at a time, opened by the address's fragment.
//!
//! What a learner picks lives in [`StepState`] while the page is open, and nowhere else.

mod end;
mod friend;
mod helper;
mod quiz;
mod quiz_parts;
mod read;
pub mod say;
mod sort;
mod spot;
mod story;
mod strip;

use super::{
    components::{
        icon::{Icon, Symbol},
        link::Jump,
    },
    device::{Device, device},
    labels,
};
use crate::domain::{
    friend::FriendRun,
    labels::Labels,
    library::{ModuleWords, Place, QUIET},
    quiz::QuizRun,
    sort::Sorting,
    spot::SpotRun,
    step::{Activity, Step},
    story::StoryRun,
    strip::StripRun,
};
use leptos::prelude::*;
use std::sync::Arc;

/// What a learner has done in one step so far.
#[derive(Clone, Copy)]
enum StepState {
    /// Nothing to remember.
    Still,
    Story(RwSignal<StoryRun>),
    Friend(RwSignal<FriendRun>),
    Line(RwSignal<StripRun>),
    Spot(RwSignal<SpotRun>),
    Sort(RwSignal<Sorting>),
    Say(RwSignal<Vec<usize>>),
    Quiz(RwSignal<QuizRun>),
}

impl StepState {
    fn new(step: &Step) -> Self {
        match &step.activity {
            Activity::Read(_) | Activity::Helper(_) => Self::Still,
            Activity::Story(_) => Self::Story(RwSignal::default()),
            Activity::Friend(_) => Self::Friend(RwSignal::default()),
            Activity::Line(_) => Self::Line(RwSignal::default()),
            Activity::Spot(_) => Self::Spot(RwSignal::default()),
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
    let device = device();
    let fragment = (device.fragment)();
    let place = Memo::new(move |_| words.place(&fragment.get()));
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

fn screen(place: Place, words: &'static ModuleWords, states: &[StepState]) -> AnyView {
    match place {
        Place::Step(at) => match (words.steps.get(at), states.get(at)) {
            (Some(step), Some(&state)) => step_screen(at, step, state, words),
            _ => ().into_any(),
        },
        Place::Quiet => end::quiet(words),
        Place::Finish => end::finish(words),
    }
}

fn step_screen(at: usize, step: &'static Step, state: StepState, words: &'static ModuleWords) -> AnyView {
    let steps = words.steps.len();
    let back = at.checked_sub(1).map(|before| words.fragment(before));
    let next = words.fragment(at + 1);
    let is_last = at + 1 == steps;
    let body = match (&step.activity, state) {
        (Activity::Read(step), _) => read::read(step),
        (Activity::Story(step), StepState::Story(run)) => story::story(step, run),
        (Activity::Friend(step), StepState::Friend(run)) => {
            friend::friend(step, words.story(&step.story), run)
        }
        (Activity::Line(step), StepState::Line(run)) => strip::strip(step, words.story(&step.story), run),
        (Activity::Spot(step), StepState::Spot(run)) => spot::spot(step, run),
        (Activity::Sort(step), StepState::Sort(sorting)) => sort::sort(step, sorting),
        (Activity::Say(step), StepState::Say(picks)) => say::say(step, picks),
        (Activity::Helper(step), _) => helper::helper(step),
        (Activity::Quiz(step), StepState::Quiz(run)) => quiz::quiz(step, run),
        // A step and its state are made together, so no other pair exists.
        _ => ().into_any(),
    };
    view! {
        <section class="player">
            <Progress at words/>
            <h1 tabindex="-1">{step.title.as_str()}</h1>
            {body}
            <Ways back next is_last/>
        </section>
    }
    .into_any()
}

/// Changes what a learner has done, and moves focus to what is on screen then.
fn go<T: Send + Sync + 'static>(
    device: Device,
    state: RwSignal<T>,
    focus: &str,
    change: impl FnOnce(&mut T),
) {
    state.update(change);
    (device.focus)(focus.to_owned());
}

/// How far along, in words and as a bar, with a way to any other step, to the calmer task and to the whole page.
#[component]
fn Progress(at: usize, words: &'static ModuleWords) -> impl IntoView {
    let labels = labels();
    let (step, all) = ((at + 1).to_string(), words.steps.len().to_string());
    let count = Labels::fill(&labels.step_of, &[("step", &step), ("steps", &all)]);
    let links = words.steps.iter().enumerate().map(|(other, step)| {
        let current = (other == at).then_some("step");
        view! { <li aria-current=current><Jump to=step.id.as_str()>{step.title.as_str()}</Jump></li> }
    });
    view! {
        <div class="player__top">
            <p class="player__count">{count}</p>
            <progress class="player__bar" value=step max=all aria-hidden="true"></progress>
        </div>
        <div class="player__jumps">
            <Jump to=QUIET class="player__jump">{labels.quieter.as_str()}</Jump>
            <details class="player__steps">
                <summary>{labels.all_steps.as_str()}</summary>
                <ol>{links.collect_view()}</ol>
                <p><Jump to="top">{labels.see_whole_page.as_str()}</Jump></p>
            </details>
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
