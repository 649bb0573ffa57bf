//! Which file of the folder an address means.

use percent_encoding::percent_decode_str;
use std::path::{Path, PathBuf};

/// The page for every address that means no file.
pub(crate) const NOT_FOUND: &str = "404.html";

const TWINS: [&str; 2] = [".br", ".gz"];

/// The file that a request's path means, if there is one and it is meant to be seen.
pub(crate) async fn file_at(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = path.strip_prefix('/')?;
    let name = path.strip_suffix('/').unwrap_or(path);
    let candidates = if path.is_empty() {
        vec!["index.html".to_owned()]
    } else if name.split('/').all(may_be_seen) {
        vec![name.to_owned(), format!("{name}.html"), format!("{name}/index.html")]
    } else {
        return None;
    };
    for candidate in candidates.into_iter().filter(|candidate| candidate != NOT_FOUND) {
        let file = folder.join(&candidate);
        if is_file(&file).await && !is_twin(folder, &candidate).await {
            return Some(file);
        }
    }
    None
}

/// Names that stay inside: no hidden file, no `..`, no note to the host, nothing a file system reads oddly.
fn may_be_seen(segment: &str) -> bool {
    !segment.is_empty() && !segment.starts_with(['.', '_']) && !segment.contains(['\\', '\0', ':'])
}

/// A compressed copy is sent in place of its file, and has no address of its own.
async fn is_twin(folder: &Path, name: &str) -> bool {
    match TWINS.iter().find_map(|ending| name.strip_suffix(ending)) {
        Some(original) => is_file(&folder.join(original)).await,
        None => false,
    }
}

async fn is_file(path: &Path) -> bool {
    tokio::fs::metadata(path).await.is_ok_and(|file| file.is_file())
}
