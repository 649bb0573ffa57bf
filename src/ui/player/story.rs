//! A branching story: a scene as a chat, a choice, then what it did.

use super::go;
use crate::domain::{
    labels::Labels,
    story::{Choice, Pick, Scene, Story, StoryRun, Then},
};
use crate::ui::{
    components::{
        chat::{Chat, bubble, told},
        icon::{Icon, Symbol},
        rich::Rich,
        story::{AtHand, EndingWords, LookBack, tilt_after, tilt_words},
        vial::LeanWord,
    },
    device::device,
    labels,
};
use leptos::prelude::*;

/// Ids of what focus moves to.
const SCENE: &str = "scene";
const LOOK_BACK: &str = "look-back";

pub(super) fn story(story: &'static Story, run: RwSignal<StoryRun>) -> AnyView {
    let at = Memo::new(move |_| run.with(|run| run.at(story)));
    let scene = move || story.scenes.get(at.get()).map(|scene| view! { <Place story scene run/> });
    let opening =
        move || (at.get() == 0).then(|| view! { <Rich text=&story.prompt/><AtHand help=&story.help/> });
    view! {
        {opening}
        <div class="story">{scene}<Way story run/></div>
    }
    .into_any()
}

/// One place of the story.
#[component]
fn Place(story: &'static Story, scene: &'static Scene, run: RwSignal<StoryRun>) -> impl IntoView {
    let labels = labels();
    let picked = Memo::new(move |_| run.with(StoryRun::looked_at).map(|pick| pick.choice));
    let picked = move || picked.get().and_then(|at| scene.choices().get(at));
    let answer = move || {
        picked().map(|choice| match choice.is_said {
            true => bubble(&scene.face, &choice.text, true, true),
            false => told(&choice.text),
        })
    };
    let after = move || match (&scene.then, picked()) {
        (Then::End(ending), _) => view! { <EndingWords ending/> }.into_any(),
        (Then::Choices(_), Some(choice)) => view! { <Reaction story scene choice run/> }.into_any(),
        (Then::Choices(choices), None) => view! { <Choices story scene choices run/> }.into_any(),
    };
    let kind = scene.is_ending().then(|| view! { <p class="story__kind">{labels.ending.as_str()}</p> });
    view! {
        <article class="story__scene">
            <header class="story__head">
                <img class="story__face" src=scene.face.drawing.as_str() alt="" width="72" height="72"/>
                <div>{kind}<h2 id=SCENE tabindex="-1">{scene.title.as_str()}</h2></div>
            </header>
            <Chat lines=&scene.lines mine=&scene.face.who arriving=true more=answer.into_any()/>
            <div class="story__after">{after}</div>
        </article>
    }
}

/// What the one whom the reader plays could say or do.
#[component]
fn Choices(
    story: &'static Story,
    scene: &'static Scene,
    choices: &'static [Choice],
    run: RwSignal<StoryRun>,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    let asked = Labels::fill(&labels.you_choose, &[("name", &story.you.name)]);
    let buttons = choices.iter().enumerate().map(|(at, choice)| {
        let choose = move |_| {
            go(device, run, LOOK_BACK, |run| run.choose(story, at));
            let tilt = tilt_words(story, scene.tilt, tilt_after(story, scene, choice), labels);
            (device.announce)(&format!("{tilt} {} {}", choice.felt, choice.happening));
        };
        let class = if choice.is_said { "choice choice--said" } else { "choice" };
        view! { <li><button type="button" class=class on:click=choose>{choice.text.as_str()}</button></li> }
    });
    view! { <p class="label">{asked}</p><ul class="choices">{buttons.collect_view()}</ul> }
}

/// What a choice did, and the way on.
#[component]
fn Reaction(
    story: &'static Story,
    scene: &'static Scene,
    choice: &'static Choice,
    run: RwSignal<StoryRun>,
) -> impl IntoView {
    let labels = labels();
    let device = device();
    view! {
        <section class="look-back" aria-labelledby=LOOK_BACK>
            <h3 id=LOOK_BACK tabindex="-1">{labels.look_back.as_str()}</h3>
            <LookBack story scene choice sliding=true/>
            <button type="button" class="button button--main" on:click=move |_| go(device, run, SCENE, StoryRun::go_on)>
                <span>{labels.go_on.as_str()}</span><Icon symbol=Symbol::Forward/>
            </button>
        </section>
    }
}

/// The way so far, once there is one: back one choice, from the start, or from any place on it.
#[component]
fn Way(story: &'static Story, run: RwSignal<StoryRun>) -> impl IntoView {
    let labels = labels();
    let device = device();
    let picks = Memo::new(move |_| run.with(|run| run.picks().to_vec()));
    let way = move || {
        let rows = picks.get().into_iter().enumerate();
        let rows = rows.filter_map(move |(at, pick)| passed(story, run, at, pick)).collect_view();
        view! {
            <p class="story__controls">
                <button type="button" class="button" on:click=move |_| go(device, run, SCENE, StoryRun::back)>
                    <Icon symbol=Symbol::Back/><span>{labels.back_choice.as_str()}</span>
                </button>
                <button type="button" class="button" on:click=move |_| go(device, run, SCENE, StoryRun::restart)>
                    {labels.restart.as_str()}
                </button>
            </p>
            <details class="way"><summary>{labels.your_path.as_str()}</summary><ol class="way__places">{rows}</ol></details>
        }
    };
    move || (!picks.with(Vec::is_empty)).then(way)
}

/// A place on the way, from which one can choose again.
fn passed(story: &'static Story, run: RwSignal<StoryRun>, at: usize, pick: Pick) -> Option<AnyView> {
    let labels = labels();
    let device = device();
    let scene = story.scenes.get(pick.scene)?;
    let choice = scene.choices().get(pick.choice)?;
    let name = Labels::fill(&labels.choose_again_at, &[("scene", &scene.title)]);
    let again = move |_| go(device, run, SCENE, |run| run.what_if(at));
    let passed = view! {
        <li class="way__place">
            <p><strong>{scene.title.as_str()}</strong>" "<LeanWord tilt=scene.tilt/></p>
            <p>{choice.text.as_str()}</p>
            <button type="button" class="button" aria-label=name on:click=again>{labels.choose_again.as_str()}</button>
        </li>
    };
    Some(passed.into_any())
}
