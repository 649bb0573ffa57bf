//! All journeys.

mod accessible;
mod app_gone;
mod calls;
mod chooser;
mod dragging;
mod help_everywhere;
mod junk;
mod layout;
mod leaving;
mod leaving_early;
mod motion;
mod nothing_leaves;
mod offline;
mod reading;
mod reflection;
mod speech;
mod step_by_step;
mod storage;
mod stories;
mod taking_over;
mod update;

use crate::{journey::Journey, site::Site};

/// Every journey through this site.
pub fn all(site: &Site) -> Vec<Journey> {
    [
        help_everywhere::all(),
        reading::all(site),
        step_by_step::all(site),
        stories::all(),
        motion::all(),
        speech::all(),
        dragging::all(),
        calls::all(),
        chooser::all(),
        reflection::all(),
        nothing_leaves::all(),
        offline::all(),
        update::all(),
        leaving::all(),
        leaving_early::all(),
        app_gone::all(),
        taking_over::all(),
        storage::all(),
        junk::all(),
        layout::all(site),
        accessible::all(site),
    ]
    .into_iter()
    .flatten()
    .collect()
}
