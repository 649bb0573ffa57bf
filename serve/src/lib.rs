//! Serves a built copy of Level on this machine as a host would: the headers of `_headers`, addresses
//! without `.html`, compressed twins, and a real 404.
//!
//! For tests it can also fail in the ways that networks fail: see [`Faults`].

mod address;
mod faults;
mod files;
mod headers;
mod log;
mod pattern;
mod server;

pub use faults::{Fault, Faults};
pub use headers::BadHeaders;
pub use log::Seen;
pub use server::{Error, Options, Server};
