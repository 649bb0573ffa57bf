//! One idea, with a picture.

use crate::domain::step::Read;
use crate::ui::components::{picture::Picture, rich::Rich, story::AtHand};
use leptos::prelude::*;

pub(super) fn read(step: &'static Read) -> AnyView {
    view! {
        <div class="read">
            <Picture picture=&step.picture/>
            <div class="read__words"><Rich text=&step.text/><AtHand help=&step.help/></div>
        </div>
    }
    .into_any()
}
