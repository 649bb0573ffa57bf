//! What Level is made of, with no idea of how it is shown.
//!
//! Invariant: nothing here knows Leptos, the browser, files, the clock or chance. The compiler keeps that:
//! this module builds without any optional dependency.

pub mod band;
pub mod check;
pub mod chooser;
pub mod date;
pub mod display;
pub mod friend;
pub mod helpline;
pub mod labels;
pub mod library;
pub mod module;
pub mod page;
pub mod person;
pub mod phone;
pub mod quiz;
pub mod rehearsal;
pub mod route;
pub mod sort;
pub mod spot;
pub mod step;
pub mod story;
pub mod strip;
pub mod text;
