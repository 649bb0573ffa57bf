//! Pictures of the people in the topics.

use super::vial::{LeanWord, Vial};
use crate::domain::person::{self, Portrait};
use leptos::prelude::*;

/// One or two people, with the vial between them where it matters.
#[component]
pub fn Picture(
    /// What to show.
    picture: &'static person::Picture,
) -> impl IntoView {
    let person::Picture { alt, left, right, tilt } = picture;
    let vial = tilt.map(|tilt| {
        view! { <div class="scene__level"><Vial tilt/><LeanWord tilt/></div> }
    });
    let class = if right.is_some() { "scene scene--two" } else { "scene" };
    view! {
        <figure class=class>
            <Face portrait=left alt=alt.as_str()/>
            {vial}
            {right.as_ref().map(|portrait| view! { <Face portrait/> })}
        </figure>
    }
}

/// One person's face on a tile, with their name.
#[component]
pub fn Face(
    /// Who, and how they look.
    portrait: &'static Portrait,
    /// What someone who can't see it needs to know; nothing if a picture beside it says that already.
    #[prop(optional)]
    alt: &'static str,
) -> impl IntoView {
    view! {
        <div class="face">
            <img class="face__drawing" src=portrait.drawing.as_str() alt=alt width="176" height="176" loading="lazy" decoding="async"/>
            <span class="face__name">{portrait.name.as_str()}</span>
        </div>
    }
}
