//! Two people to tell. Nothing is typed and nothing is kept.

use crate::domain::step::Helper;
use crate::ui::{components::activity::HelperWords, device::device, labels};
use leptos::prelude::*;

pub(super) fn helper(step: &'static Helper) -> AnyView {
    let labels = labels();
    let device = device();
    let answer = RwSignal::new("");
    let ways = [
        (&labels.have_two, &labels.with_two),
        (&labels.have_one, &labels.with_one),
        (&labels.have_none, &labels.with_none),
    ];
    let buttons = ways.map(|(thought, words)| {
        let say = move |_| {
            answer.set(words);
            (device.announce)(words);
        };
        let pressed = move || (answer.get() == words).to_string();
        view! { <button type="button" class="button" aria-pressed=pressed on:click=say>{thought.as_str()}</button> }
    });
    view! {
        <HelperWords step/>
        <p class="quiz__ways">{buttons.into_iter().collect_view()}</p>
        <p class="helper__answer">{answer}</p>
    }
    .into_any()
}
