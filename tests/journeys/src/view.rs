//! What people meet on a page, and how they use it.

pub mod cover;
pub mod frame;
pub mod hand;
pub mod player;
pub mod texts;
