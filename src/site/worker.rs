//! The service worker: `public/sw.js` with the list of files it keeps.

use super::assets::short_hash;
use serde_json::json;

/// The worker's script for these files, each an address with its hash. Its build name comes from the list, so
/// the same files give the same worker.
pub fn worker(script: &str, files: &[(String, String)]) -> String {
    let list = json!(files).to_string();
    let build = json!(short_hash(list.as_bytes()));
    format!("const BUILD={build};const FILES={list};\n{script}")
}

/// The address under which a file is asked for; `None` for what the offline copy doesn't need.
pub fn address(path: &str) -> Option<String> {
    match path {
        "index.html" => Some("/".to_owned()),
        // The worker has 404.html as lost.html; hosts, browsers and robots alone ask for the others.
        "404.html" | "_headers" | "sw.js" | "robots.txt" => None,
        _ => match path.strip_suffix(".html") {
            Some(page) => Some(format!("/{page}")),
            None => Some(format!("/{path}")),
        },
    }
}
