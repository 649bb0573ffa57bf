//! Writes `dist/`: static pages of every path, the app, the worker, and what hosts need to know.

pub mod assets;
pub mod codes;
pub mod contacts;
pub mod document;
pub mod fonts;
pub mod headers;
pub mod pages;
pub mod sheet;
pub mod sizes;
pub mod worker;
