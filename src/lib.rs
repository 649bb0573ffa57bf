//! Level: short topics that teach young people in the UK to tell a healthy relationship from an
//! exploitative one, and put Childline one tap away.
//!
//! Read in this order: [`domain`] (what things are), `compile` (content files into those things),
//! `ui` (those things as pages and activities), `browser` (the little that touches a browser), `site`
//! (pages into `dist/`). ARCHITECTURE.md has the map and the rules.

pub mod domain;

#[cfg(feature = "compile")]
pub mod compile;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "csr")]
pub mod browser;

#[cfg(feature = "site")]
pub mod site;
