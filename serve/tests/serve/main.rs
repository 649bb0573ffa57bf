//! The server, asked over the wire as a browser would.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod failing;
mod serving;
mod support;
