//! Ways to fail on purpose, so that tests can show what Level does then.

use crate::pattern::Pattern;
use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, stream};
use std::io;

/// One way to fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is not there.
    Missing,
    /// The first half arrives, then the connection closes.
    Cut,
    /// A page arrives in its place, as from a network that asks people to log in.
    Html,
    /// One byte more than there should be.
    Altered,
    /// Some words of a text are others.
    Words(String, String),
    /// It is called another kind of file than it is.
    Mime(&'static str),
    /// A header more, or another value.
    Header(&'static str, &'static str),
    /// A header less.
    NoHeader(&'static str),
    /// Nothing arrives until the faults change.
    Held,
}

/// What fails, by path. A path may hold one `*`.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<(Pattern, Fault)>);

impl Faults {
    /// Nothing fails.
    pub fn none() -> Self {
        Self::default()
    }

    /// And this fails too.
    #[must_use]
    pub fn on(mut self, path: &str, fault: Fault) -> Self {
        self.0.push((Pattern::new(path), fault));
        self
    }

    pub(crate) fn hold(&self, path: &str) -> bool {
        self.of(path).any(|fault| *fault == Fault::Held)
    }

    pub(crate) fn miss(&self, path: &str) -> bool {
        self.of(path).any(|fault| *fault == Fault::Missing)
    }

    /// Whether the file itself must be in hand to fail: then it is not sent compressed.
    pub(crate) fn need_plain(&self, path: &str) -> bool {
        self.of(path)
            .any(|fault| matches!(fault, Fault::Cut | Fault::Altered | Fault::Words(..) | Fault::Html))
    }

    pub(crate) async fn apply(&self, path: &str, mut response: Response) -> Response {
        for fault in self.of(path) {
            response = fault.apply(response).await;
        }
        response
    }

    fn of(&self, path: &str) -> impl Iterator<Item = &Fault> {
        self.0.iter().filter(move |(pattern, _)| pattern.matches(path)).map(|(_, fault)| fault)
    }
}

impl Fault {
    async fn apply(&self, mut response: Response) -> Response {
        match self {
            // Both happen before there is an answer.
            Self::Held | Self::Missing => response,
            Self::Cut => cut(response).await,
            Self::Html => log_in_page(),
            Self::Altered => changed(response, |body| [body, b"\n"].concat()).await,
            Self::Words(from, to) => changed(response, |body| replaced(body, from, to)).await,
            Self::Mime(kind) => {
                response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
                response
            }
            Self::Header(name, value) => {
                response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
                response
            }
            Self::NoHeader(name) => {
                response.headers_mut().remove(*name);
                response
            }
        }
    }
}

fn log_in_page() -> Response {
    let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (StatusCode::OK, kind, "<!doctype html><title>Log in</title><p>Log in to this network").into_response()
}

/// The length stays what it was, so that a browser can tell that something is missing.
async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
    let half = body.slice(..body.len() / 2);
    let start = stream::once(async move { Ok::<Bytes, io::Error>(half) });
    let end = stream::once(async {
        // One turn's pause, in which the half is sent.
        tokio::task::yield_now().await;
        Err(io::ErrorKind::ConnectionReset.into())
    });
    Response::from_parts(parts, Body::from_stream(start.chain(end)))
}

/// What is not text stays as it is.
fn replaced(body: &[u8], from: &str, to: &str) -> Vec<u8> {
    std::str::from_utf8(body).map_or_else(|_| body.to_owned(), |text| text.replace(from, to).into_bytes())
}

async fn changed(response: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = change(&to_bytes(body, usize::MAX).await.unwrap_or_default());
    for name in [header::CONTENT_LENGTH, header::ETAG, header::LAST_MODIFIED] {
        parts.headers.remove(name);
    }
    Response::from_parts(parts, Body::from(body))
}
