//! The service worker: `public/sw.js` with the list of files it keeps.

use super::assets::integrity;
use serde_json::json;

/// The worker's script for these files, each an address with its hash. Its build name comes from the list, so
/// the same files give the same worker.
pub fn worker(script: &str, files: &[(String, String)]) -> String {
    let list = json!(files).to_string();
    let build: String =
        integrity(list.as_bytes()).chars().filter(char::is_ascii_alphanumeric).skip(6).take(12).collect();
    format!("const BUILD={};const FILES={list};\n{script}", json!(build))
}

/// The address under which a file is asked for; `None` for what the offline copy doesn't need.
pub fn address(path: &str) -> Option<String> {
    match path {
        "index.html" => Some("/".to_owned()),
        // Asked for only through their twins' names, or by installers and robots.
        "404.html" | "_headers" | "sw.js" | "licences.txt" | "robots.txt" => None,
        _ => match path.strip_suffix(".html") {
            Some(page) => Some(format!("/{page}")),
            None => Some(format!("/{path}")),
        },
    }
}
