//! A chat on a phone, with what is told in between.

use crate::domain::{person::Portrait, story::Line};
use leptos::prelude::*;

/// What happens and what is said, in order.
#[component]
pub fn Chat(
    /// The lines.
    lines: &'static [Line],
    /// The id of the one whose phone it is: their words stand on the right.
    mine: &'static str,
    /// Whether the lines come one after the other.
    #[prop(optional)]
    arriving: bool,
    /// What comes after them.
    #[prop(optional)]
    more: Option<AnyView>,
) -> impl IntoView {
    let mut before = "";
    let lines = lines.iter().map(|line| {
        let who = line.from.as_ref().map_or("", |from| from.who.as_str());
        let is_first = std::mem::replace(&mut before, who) != who;
        match &line.from {
            Some(from) => bubble(from, &line.text, from.who == mine, is_first),
            None => told(&line.text),
        }
    });
    let lines = lines.collect_view();
    let class = if arriving { "chat chat--arriving" } else { "chat" };
    view! { <ol class=class>{lines}{more}</ol> }.into_any()
}

/// Something that is told.
pub fn told(text: &'static str) -> AnyView {
    view! { <li class="chat__told">{text}</li> }.into_any()
}

/// Something that is said. The face and the name stand at the first of several in a row; a screen reader
/// hears the name each time.
pub fn bubble(from: &'static Portrait, text: &'static str, is_mine: bool, is_first: bool) -> AnyView {
    let class = if is_mine { "chat__line chat__line--mine" } else { "chat__line" };
    let face = is_first.then(|| avatar(from));
    let name = if is_first { "chat__name" } else { "visually-hidden" };
    view! {
        <li class=class>{face}<p class="chat__bubble"><span class=name>{from.name.as_str()}": "</span>{text}</p></li>
    }
    .into_any()
}

/// A small face beside what someone says.
pub fn avatar(from: &'static Portrait) -> impl IntoView {
    let drawing = from.drawing.as_str();
    view! { <img class="chat__face" src=drawing alt="" width="40" height="40" loading="lazy" decoding="async"/> }
}
