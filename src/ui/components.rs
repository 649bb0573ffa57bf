//! Parts that more than one page uses.

pub mod activity;
pub mod chat;
pub mod frame;
pub mod helpline;
pub mod icon;
pub mod link;
pub mod picture;
pub mod rich;
pub mod story;
pub mod topic_card;
pub mod vial;
