//! The files of `dist/`, gathered in memory and written in one go.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write as _, fs, io, path::Path};

/// The folder of files whose name holds their hash, so that they never change.
const HASHED: &str = "a";

/// A file that pages refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its address.
    pub url: String,
    /// Its hash, as `integrity` wants it.
    pub integrity: String,
}

/// Everything that will be in `dist/`, by path.
#[derive(Default)]
pub struct Output {
    files: BTreeMap<String, Vec<u8>>,
    /// Addresses as authors write them, with those that the files have got.
    renamed: Vec<(String, String)>,
}

impl Output {
    /// Adds a file under the name it must have.
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), bytes.into());
    }

    /// Adds a file under a name that holds its hash. `path` is what authors call it: "people/jess-calm.svg".
    pub fn add_hashed(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Asset {
        let bytes = bytes.into();
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let hashed = format!("{HASHED}/{stem}-{}.{ending}", short_hash(&bytes));
        let asset = Asset { url: format!("/{hashed}"), integrity: integrity(&bytes) };
        self.renamed.push((format!("/{path}"), asset.url.clone()));
        self.files.insert(hashed, bytes);
        asset
    }

    /// A text with the addresses of hashed files put in the place of those that authors write.
    pub fn with_addresses(&self, text: &str) -> String {
        self.renamed.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// Every file with its path from `dist/` on.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The bytes of a file.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Writes everything into an emptied folder, text with a brotli and a gzip twin.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        for (path, bytes) in &self.files {
            let target = folder.join(path);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&target, bytes)?;
            if compresses(path) {
                fs::write(folder.join(format!("{path}.br")), twins::brotli(bytes)?)?;
                fs::write(folder.join(format!("{path}.gz")), twins::gzip(bytes)?)?;
            }
        }
        Ok(())
    }
}

/// The first twelve digits of the hash of some bytes: enough for a name.
pub fn short_hash(bytes: &[u8]) -> String {
    let mut short = String::new();
    for byte in Sha256::digest(bytes).iter().take(6) {
        // Writing to a String can't fail.
        let _ = write!(short, "{byte:02x}");
    }
    short
}

/// The hash of some bytes, as `integrity` wants it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn compresses(path: &str) -> bool {
    ["html", "css", "js", "bin", "svg", "txt", "wasm", "webmanifest"]
        .iter()
        .any(|ending| path.rsplit('.').next() == Some(*ending))
}
