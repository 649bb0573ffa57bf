//! What the app asks of the browser that it runs in. Where there is none, nothing happens.

use crate::domain::{display::Display, library::Place};
use leptos::{ev, prelude::*};

/// The few things that reach outside of the app's own elements.
#[derive(Clone, Copy)]
pub struct Device {
    /// The address's fragment, without `#`, and whatever it becomes.
    pub fragment: fn() -> Signal<String>,
    /// Shows a place of the step-by-step view instead of the whole page, or the whole page again.
    pub show: fn(Option<Place>),
    /// Brings a new screen to its top and moves focus to its heading, so that it is read out.
    pub arrive: fn(),
    /// Moves focus to the element with this id once it is there.
    pub focus: fn(String),
    /// Has a screen reader say something.
    pub announce: fn(&str),
    /// Copies words; tells whether that worked.
    pub copy: fn(String, Callback<bool>),
    /// Gives what is dragged these words to carry.
    pub drag: fn(&ev::DragEvent, &str),
    /// Tells once the device has a voice of its own that can read English aloud. Says nothing where it has none.
    pub when_it_can_speak: fn(Callback<()>),
    /// Reads words aloud, instead of whatever it was reading; nothing is silence.
    pub speak: fn(&str),
    /// How Level looks now.
    pub display: fn() -> Display,
    /// Changes how Level looks; tells whether that could be kept.
    pub set_display: fn(Display) -> bool,
}

impl Default for Device {
    fn default() -> Self {
        Self {
            fragment: || Signal::stored(String::new()),
            show: |_| {},
            arrive: || {},
            focus: |_| {},
            announce: |_| {},
            copy: |_, _| {},
            drag: |_, _| {},
            when_it_can_speak: |_| {},
            speak: |_| {},
            display: Display::default,
            set_display: |_| false,
        }
    }
}

/// The device that the app runs on.
pub fn device() -> Device {
    use_context().unwrap_or_default()
}
