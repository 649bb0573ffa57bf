//! First words to say, send or show. Without the app: every part of them as a list.

use super::plain_step::PlainSay;
use crate::domain::library::SayFirst;
use crate::ui::components::story::AtHand;
use leptos::prelude::*;

#[component]
pub(super) fn SayPage(say: &'static SayFirst) -> impl IntoView {
    let builders = say.builders.iter().map(|(name, say)| {
        view! { <section class="text"><h2>{name.as_str()}</h2><PlainSay say/></section> }
    });
    view! {
        <h1>{say.heading.as_str()}</h1>
        <p class="lead">{say.lead.as_str()}</p>
        <div id="app"><div id="page">{builders.collect_view()}</div></div>
        <AtHand help=&say.help/>
    }
}
