//! First words to say, send or show. Without the app: every part of them as a list.

use super::plain_step::Slots;
use crate::domain::library::SayFirst;
use crate::ui::components::{rich::Rich, story::AtHand};
use leptos::prelude::*;

#[component]
pub(super) fn SayPage(say: &'static SayFirst) -> impl IntoView {
    let builders = say.builders.iter().map(|(name, say)| {
        view! { <section class="text"><h2>{name.as_str()}</h2><Slots say/></section> }
    });
    let words = say.builders.first().map(|(_, say)| (&say.prompt, &say.after));
    let (prompt, after) = words.unzip();
    view! {
        <h1>{say.heading.as_str()}</h1>
        <p class="lead">{say.lead.as_str()}</p>
        <div id="app"><div id="page">
            {prompt.map(|text| view! { <Rich text/> })}
            {builders.collect_view()}
            {after.map(|text| view! { <Rich text/> })}
        </div></div>
        <AtHand help=&say.help/>
    }
}
