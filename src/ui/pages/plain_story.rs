//! Stories, and the steps that stand on one, as a part of the plain page: every place is a numbered card, and
//! what a choice did is folded under it.

use crate::domain::{
    friend::Friend,
    labels::Labels,
    spot::{Message, Spot},
    story::{Choice, Scene, Story, Then},
    strip::Strip,
};
use crate::ui::{
    components::{
        chat::Chat,
        link::Jump,
        rich::Rich,
        story::{AtHand, EndingWords, LookBack, OtherSide, task_name},
    },
    labels,
};
use leptos::prelude::*;

#[component]
pub(super) fn PlainStory(id: &'static str, story: &'static Story) -> impl IntoView {
    let cards = story.scenes.iter().enumerate().map(|(at, scene)| view! { <SceneCard id story at scene/> });
    view! { <Rich text=&story.prompt/><AtHand help=&story.help/><ol class="scenes">{cards.collect_view()}</ol> }
}

/// The fragment of a place of a story.
fn fragment(id: &str, scene: &Scene) -> String {
    format!("{id}-{}", scene.id)
}

#[component]
fn SceneCard(id: &'static str, story: &'static Story, at: usize, scene: &'static Scene) -> impl IntoView {
    let labels = labels();
    let title =
        Labels::fill(&labels.place_number, &[("number", &(at + 1).to_string()), ("title", &scene.title)]);
    let then = match &scene.then {
        Then::End(ending) => view! { <EndingWords ending/> }.into_any(),
        Then::Choices(choices) => {
            let choices = choices.iter().enumerate().map(|(number, choice)| {
                view! { <li><ChoiceCard id=format!("{}-{number}", fragment(id, scene)) of=id story scene choice/></li> }
            });
            let asked = Labels::fill(&labels.you_choose, &[("name", &story.you.name)]);
            view! { <p class="label">{asked}</p><ul class="choices">{choices.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <li class="scenes__scene" id=fragment(id, scene)>
            <h3>{title}</h3>
            <Chat lines=&scene.lines mine=&story.you.who/>
            {then}
        </li>
    }
    .into_any()
}

/// A choice: open it to see what it did, and to go where it leads.
#[component]
fn ChoiceCard(
    id: String,
    of: &'static str,
    story: &'static Story,
    scene: &'static Scene,
    choice: &'static Choice,
) -> impl IntoView {
    let labels = labels();
    let on = story.scenes.get(choice.to).map(|next| {
        let number = (choice.to + 1).to_string();
        let words = Labels::fill(&labels.goes_to, &[("number", &number), ("title", &next.title)]);
        view! { <p class="scenes__on"><Jump to=fragment(of, next) class="button">{words}</Jump></p> }
    });
    view! {
        <details id=id class="choice-card">
            <summary>{choice.text.as_str()}</summary>
            <LookBack story scene choice/>
            {on}
        </details>
    }
}

#[component]
pub(super) fn PlainFriend(
    id: &'static str,
    friend: &'static Friend,
    story: Option<&'static Story>,
) -> impl IntoView {
    let labels = labels();
    let moments = friend.moments.iter().enumerate().map(|(at, moment)| {
        let options = moment.options.iter().enumerate().map(|(number, option)| {
            view! {
                <li><details id=format!("{id}-{at}-{number}") class="choice-card">
                    <summary>{option.text.as_str()}</summary>
                    <p>{option.why.as_str()}</p>
                </details></li>
            }
        });
        view! {
            <li class="scenes__scene">
                <h3><span class="tag">{task_name(moment.task, labels)}</span>" "{moment.question.as_str()}</h3>
                <Chat lines=&moment.lines mine=&friend.you.who/>
                <ul class="choices">{options.collect_view()}</ul>
                {story.map(|story| view! { <OtherSide story scene=moment.scene/> })}
            </li>
        }
    });
    view! { <Rich text=&friend.prompt/><ol class="scenes">{moments.collect_view()}</ol> }
}

#[component]
pub(super) fn PlainStrip(
    id: &'static str,
    strip: &'static Strip,
    story: Option<&'static Story>,
) -> impl IntoView {
    let labels = labels();
    let points = strip.points.iter().enumerate().map(|(at, point)| {
        let title = story.and_then(|story| story.scenes.get(point.scene)).map_or("", |scene| &scene.title);
        view! {
            <li class="sort__card">
                <p><strong>{title}</strong>": "{point.text.as_str()}</p>
                <details id=format!("{id}-{at}")><summary>{labels.see_notes.as_str()}</summary><p>{point.note.as_str()}</p></details>
            </li>
        }
    });
    view! { <Rich text=&strip.prompt/><ol class="sort">{points.collect_view()}</ol><Rich text=&strip.after/> }
}

#[component]
pub(super) fn PlainSpot(id: &'static str, spot: &'static Spot) -> impl IntoView {
    let labels = labels();
    let message = |message: &'static Message| {
        let class = if message.remark.is_none() { "chat__line chat__line--mine" } else { "chat__line" };
        let name = message.from.name.as_str();
        view! { <li class=class><p class="chat__bubble"><span class="chat__name">{name}": "</span>{message.text.as_str()}</p></li> }
    };
    let remarks = |is_sign: bool| {
        let rows = spot.messages.iter().filter_map(move |message| {
            let remark = message.remark.as_ref().filter(|remark| remark.is_sign == is_sign)?;
            let name = message.from.name.as_str();
            Some(view! {
                <li class="reason">
                    <p><span class="chat__name">{name}": "</span><strong>{message.text.as_str()}</strong></p>
                    <p>{remark.why.as_str()}</p>
                </li>
            })
        });
        rows.collect_view()
    };
    view! {
        <Rich text=&spot.prompt/>
        <ol class="chat">{spot.messages.iter().map(message).collect_view()}</ol>
        <details id=format!("{id}-answers")>
            <summary>{labels.answers.as_str()}</summary>
            <p class="label">{labels.spot_others.as_str()}</p>
            <ul class="reasons">{remarks(true)}</ul>
            <p class="label">{labels.spot_rest.as_str()}</p>
            <ul class="reasons">{remarks(false)}</ul>
        </details>
        <Rich text=&spot.after/>
    }
}
