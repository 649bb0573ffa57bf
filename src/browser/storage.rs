//! What the app can remember. `public/leave.js` reads the same record before the first paint, and has two keys
//! of its own for the tab that was left.

use crate::domain::display::Display;
use gloo_storage::{LocalStorage, Storage};

/// Everything that the app ever writes on a device.
enum Key {
    /// How Level looks, once it has been changed. Local.
    Display,
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::Display => "level.display",
        }
    }
}

/// Whether the browser lets us keep anything. gloo-storage panics where it doesn't, so this is asked first.
fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// How Level looks on this device.
pub(super) fn display() -> Display {
    if !available() {
        return Display::default();
    }
    let record = LocalStorage::raw().get_item(Key::Display.name());
    record.ok().flatten().map(|record| Display::from_record(&record)).unwrap_or_default()
}

/// Keeps how Level looks, or forgets it when all is as it comes. Tells whether that worked.
pub(super) fn keep_display(display: Display) -> bool {
    if !available() {
        return false;
    }
    match display.to_record() {
        Some(record) => LocalStorage::raw().set_item(Key::Display.name(), &record).is_ok(),
        None => LocalStorage::raw().remove_item(Key::Display.name()).is_ok(),
    }
}
