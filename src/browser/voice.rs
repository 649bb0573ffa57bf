//! Reading aloud, by a voice that the device has of its own: others would send the words elsewhere.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What speaks, where the browser has it.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let has_it = js_sys::Reflect::has(&window, &"SpeechSynthesisUtterance".into()).unwrap_or(false);
    if has_it { window.speech_synthesis().ok() } else { None }
}

/// An English voice that needs no network; a British one if there is one.
fn voice(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    let mut own: Vec<_> =
        voices.filter(|voice| voice.local_service() && voice.lang().starts_with("en")).collect();
    own.sort_by_key(|voice| !voice.lang().starts_with("en-GB"));
    own.into_iter().next()
}

pub(super) fn when_it_can_speak(tell: Callback<()>) {
    let Some(synthesis) = synthesis() else { return };
    if voice(&synthesis).is_some() {
        tell.run(());
        return;
    }
    // Browsers name their voices when they feel like it.
    let look_again = Closure::<dyn FnMut()>::new(move || {
        if self::synthesis().and_then(|synthesis| voice(&synthesis)).is_some() {
            // The step that asked may be gone.
            tell.try_run(());
        }
    });
    synthesis.set_onvoiceschanged(Some(look_again.as_ref().unchecked_ref()));
    look_again.forget();
}

pub(super) fn speak(words: &str) {
    let Some(synthesis) = synthesis() else { return };
    synthesis.cancel();
    let Some(voice) = voice(&synthesis).filter(|_| !words.is_empty()) else { return };
    if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) {
        utterance.set_voice(Some(&voice));
        utterance.set_lang(&voice.lang());
        synthesis.speak(&utterance);
    }
}
