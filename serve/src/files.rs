//! Answers a request from the folder.

use crate::address::{NOT_FOUND, file_at};
use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::path::{Path, PathBuf};
use tower_http::services::ServeFile;

/// The folder that is served.
#[derive(Debug)]
pub(crate) struct Files {
    folder: PathBuf,
}

impl Files {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(crate) async fn answer(&self, request: Request) -> Response {
        match file_at(&self.folder, request.uri().path()).await {
            Some(file) => send(&file, request).await,
            None => self.not_found(request).await,
        }
    }

    /// The page that helps on, whole: a part of it or "not modified" would be another page's answer.
    pub(crate) async fn not_found(&self, mut request: Request) -> Response {
        for name in [header::RANGE, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::IF_MATCH] {
            request.headers_mut().remove(name);
        }
        let page = self.folder.join(NOT_FOUND);
        let mut response = send(&page, request).await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::NOT_FOUND;
        }
        response
    }
}

async fn send(file: &Path, request: Request) -> Response {
    let mut service = ServeFile::new(file).precompressed_br().precompressed_gzip();
    let Ok(response) = service.try_call(request).await else {
        return (StatusCode::NOT_FOUND, "Not found").into_response();
    };
    let mut response = response.map(Body::new);
    if let (true, Some(kind)) = (response.headers().contains_key(header::CONTENT_TYPE), content_type(file)) {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    response
}

/// The kinds of file that need a charset, or whose kind not every list of kinds knows.
fn content_type(file: &Path) -> Option<&'static str> {
    Some(match file.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        _ => return None,
    })
}
