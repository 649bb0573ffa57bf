//! The WASM of Level: it waits until `public/boot.js` calls [`start`].

use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the live part of the page to life.
#[wasm_bindgen]
pub fn start(words: &[u8]) {
    level::browser::start(words);
}

#[cfg(not(feature = "dev"))]
fn main() {}

#[cfg(feature = "dev")]
fn main() {
    level::browser::dev::start();
}
