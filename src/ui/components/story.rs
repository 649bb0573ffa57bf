//! The parts of a story that the whole page and the step-by-step view share.

use super::{
    chat::Chat,
    icon::{Icon, Symbol},
    rich::Rich,
    vial::{LeanWord, Vial},
};
use crate::domain::{
    friend::Task,
    helpline::{Reach, Way},
    labels::Labels,
    person::Tilt,
    story::{Choice, Ending, Scene, Story},
};
use crate::ui::labels;
use leptos::prelude::*;
use std::cmp::Ordering;

/// What a choice did: where the bubble goes, how it felt, what was happening. Only ever after the choice.
#[component]
pub fn LookBack(
    /// The story.
    story: &'static Story,
    /// Where the choice was made.
    scene: &'static Scene,
    /// The choice.
    choice: &'static Choice,
    /// Whether the bubble is seen sliding.
    #[prop(optional)]
    sliding: bool,
) -> impl IntoView {
    let labels = labels();
    let (from, to) = (scene.tilt, tilt_after(story, scene, choice));
    let words = tilt_words(story, from, to, labels);
    let (you, other) = (story.you.name.as_str(), story.other.name.as_str());
    view! {
        <div class="look-back__vial">
            <Vial tilt=to from=sliding.then_some(from)/>
            <p class="look-back__ends" aria-hidden="true"><span>{you}</span><span>{other}</span></p>
            <p class="look-back__tilt"><LeanWord tilt=to/>" "{words}</p>
        </div>
        <dl class="look-back__words">
            <dt>{labels.how_felt.as_str()}</dt><dd>{choice.felt.as_str()}</dd>
            <dt>{labels.what_happening.as_str()}</dt><dd>{choice.happening.as_str()}</dd>
        </dl>
    }
    .into_any()
}

/// How the power lies once a choice is made.
pub fn tilt_after(story: &Story, scene: &Scene, choice: &Choice) -> Tilt {
    story.scenes.get(choice.to).map_or(scene.tilt, |next| next.tilt)
}

/// Who stands at which end of the vial, and where the bubble goes.
pub fn tilt_words(story: &Story, from: Tilt, to: Tilt, labels: &Labels) -> String {
    let (you, other) = (story.you.name.as_str(), story.other.name.as_str());
    let moved = match to.cmp(&from) {
        Ordering::Greater => &labels.tilt_more,
        Ordering::Equal => &labels.tilt_same,
        Ordering::Less => &labels.tilt_less,
    };
    let ends = Labels::fill(&labels.vial_ends, &[("you", you), ("other", other)]);
    format!("{ends} {}", Labels::fill(moved, &[("other", other)]))
}

/// The words of an ending: whose doing it is, by which moves, a way out, and who helps.
#[component]
pub fn EndingWords(
    /// The ending.
    ending: &'static Ending,
) -> impl IntoView {
    let labels = labels();
    let moves = ending.moves.iter().map(|words| view! { <li>{words.as_str()}</li> }).collect_view();
    view! {
        <div class="ending">
            <p class="label">{labels.responsible.as_str()}</p>
            <p>{ending.responsible.as_str()}</p>
            <p class="label">{labels.moves.as_str()}</p>
            <ul class="list">{moves}</ul>
            <p class="label">{labels.way_out.as_str()}</p>
            <Rich text=&ending.way_out/>
            <p class="label">{labels.who_helps.as_str()}</p>
            <Reaches help=&ending.help/>
        </div>
    }
    .into_any()
}

/// Helplines, one tap each.
#[component]
pub fn Reaches(
    /// In order.
    help: &'static [Reach],
) -> impl IntoView {
    let labels = labels();
    let call = Labels::fill(&labels.call, &[("number", "")]);
    let links = help.iter().map(|reach| {
        let is_emergency = reach.id == "emergency-999";
        // 999 and 101 are their own names.
        let name = match is_emergency {
            true => call.trim().to_owned(),
            false => reach.name.trim_end_matches(&reach.words).trim().to_owned(),
        };
        let (class, symbol) = match (&reach.way, is_emergency) {
            (Way::Call, true) => ("button button--emergency", Symbol::Phone),
            (Way::Call, false) => ("button button--call", Symbol::Phone),
            (Way::Text(_), _) => ("button", Symbol::Message),
            (Way::Open, _) => ("button", Symbol::External),
        };
        let words = match &reach.way {
            Way::Text(Some(body)) => {
                Labels::fill(&labels.text_with, &[("body", body), ("number", &reach.words)])
            }
            Way::Text(None) => Labels::fill(&labels.text_to, &[("number", &reach.words)]),
            Way::Call | Way::Open => reach.words.clone(),
        };
        view! {
            <li><a class=class href=reach.href.as_str() rel="external"><Icon symbol/>
                <span>{name}" "<span class="number">{words}</span></span></a></li>
        }
    });
    view! { <ul class="reaches">{links.collect_view()}</ul> }.into_any()
}

/// The help that is at hand beside something hard, if there is any.
#[component]
pub fn AtHand(
    /// In order.
    help: &'static [Reach],
) -> impl IntoView {
    let labels = labels();
    (!help.is_empty()).then(|| {
        view! { <div class="card at-hand"><p class="label">{labels.at_hand.as_str()}</p><Reaches help/></div> }
    })
}

/// The same moment as the story tells it.
#[component]
pub fn OtherSide(
    /// The story.
    story: &'static Story,
    /// The scene, by position.
    scene: usize,
) -> impl IntoView {
    let labels = labels();
    story.scenes.get(scene).map(|scene| {
        let words = Labels::fill(&labels.other_side, &[("scene", &scene.title)]);
        view! {
            <details class="other-side">
                <summary>{words}</summary>
                <Chat lines=&scene.lines mine=&story.you.who/>
            </details>
        }
    })
}

/// What a friend does in a moment, in a word.
pub fn task_name(task: Task, labels: &'static Labels) -> &'static str {
    match task {
        Task::Notice => &labels.task_notice,
        Task::Ask => &labels.task_ask,
        Task::Say => &labels.task_say,
        Task::Tell => &labels.task_tell,
    }
}
