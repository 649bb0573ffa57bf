//! The HTML document around a page.

use super::{assets::Asset, headers};
use crate::domain::route::Route;
use std::fmt::Write as _;

/// What every page loads.
pub struct Shell {
    /// The style of everything.
    pub sheet: Asset,
    /// The style of topics and of live parts, for the pages that have them.
    pub topic_sheet: Asset,
    /// The style of paper.
    pub print_sheet: Asset,
    /// Leave, the cover and the stored look, before the first paint.
    pub leave: Asset,
    /// Everything else that is plain script.
    pub boot: Asset,
}

/// What a page with a live part loads besides.
pub struct App {
    /// The glue between the browser and the WASM.
    pub glue: Asset,
    /// The WASM.
    pub wasm: Asset,
    /// The words of this page's live part.
    pub words: Asset,
}

/// Puts a page's body into a whole document.
pub fn document(route: Route, body: &str, shell: &Shell, app: Option<&App>) -> String {
    let Shell { sheet, topic_sheet, print_sheet, leave, boot } = shell;
    let has_topics = matches!(
        route,
        Route::Band(_)
            | Route::Module(..)
            | Route::Settings
            | Route::HelpFor(_)
            | Route::Check
            | Route::Say
            | Route::Calm
            | Route::Friend
            | Route::Tell
    );
    let topic_sheet = if has_topics { link_sheet(topic_sheet) } else { String::new() };
    let live = app.map(live_attributes).unwrap_or_default();
    // The route's title and the addresses hold no character that HTML would have to escape.
    format!(
        r##"<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<script src="{leave_url}" integrity="{leave_hash}"></script>
{sheet}{topic_sheet}<link rel="stylesheet" media="print" href="{print_url}" integrity="{print_hash}">
<meta name="description" content="Short topics for ages 9 to 18.">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#FBF8F1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#100E2A" media="(prefers-color-scheme: dark)">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/icons/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icons/apple-touch-icon.png">
<script defer src="{boot_url}" integrity="{boot_hash}"{live}></script>
</head>
<body>{body}</body>
</html>
"##,
        policy = headers::policy(),
        title = route.title(),
        leave_url = leave.url,
        leave_hash = leave.integrity,
        sheet = link_sheet(sheet),
        print_url = print_sheet.url,
        print_hash = print_sheet.integrity,
        boot_url = boot.url,
        boot_hash = boot.integrity,
    )
}

fn link_sheet(sheet: &Asset) -> String {
    format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">\n", sheet.url, sheet.integrity)
}

fn live_attributes(app: &App) -> String {
    let mut attributes = String::new();
    for (name, asset) in [("glue", &app.glue), ("wasm", &app.wasm), ("words", &app.words)] {
        // Writing to a String can't fail.
        let _ = write!(attributes, " data-{name}=\"{}\" data-{name}-hash=\"{}\"", asset.url, asset.integrity);
    }
    attributes
}
