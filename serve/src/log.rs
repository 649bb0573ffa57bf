//! What was asked for: tests read it to see who called.

use axum::{extract::Request, http::header};
use std::sync::{Mutex, PoisonError};

/// A request that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// `GET`, `HEAD` and so on.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// The page that it came from, if the browser told.
    pub referer: Option<String>,
}

/// Every request since the start.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Vec<Seen>>);

impl Log {
    pub(crate) fn note(&self, request: &Request) {
        let referer = request.headers().get(header::REFERER);
        let seen = Seen {
            method: request.method().to_string(),
            path: request.uri().to_string(),
            referer: referer.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
    }

    pub(crate) fn all(&self) -> Vec<Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
