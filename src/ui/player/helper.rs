//! Two people to tell. Nothing is typed and nothing is kept.

use crate::domain::step::Helper;
use crate::ui::components::activity::HelperWords;
use leptos::prelude::*;

pub(super) fn helper(step: Helper) -> AnyView {
    view! { <HelperWords step/> }.into_any()
}
