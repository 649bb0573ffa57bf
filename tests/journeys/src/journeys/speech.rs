//! Words out loud: only by a voice of the device's own, only by tap. Browsers without a screen have no voices, so
//! these are fake.

use crate::{
    browser::Browser,
    journey::Journey,
    stage::Stage,
    view::{hand::Hand, player::Player},
};
use anyhow::{Result, ensure};
use level::domain::{labels::Labels, step::Say};
use serde_json::{Value, json};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("with a fake voice on the device, a sentence is heard by tap alone", heard_by_tap),
        Journey::new("with a fake voice that comes late, a sentence can be heard then", heard_late),
        Journey::new("with a fake voice that needs a network, nothing can be heard", not_heard),
    ]
}

/// A browser's speech as it is, but with voices that only note what they are to say.
const FAKE: &str = "
    const page = window.wrappedJSObject || window;
    page.heard = [];
    page.SpeechSynthesisVoice = class { constructor(voice) { Object.assign(this, voice); } };
    page.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const voices = arguments[0].map((voice) => new page.SpeechSynthesisVoice(voice));
    const speech = {
        getVoices: () => voices,
        cancel: () => page.heard.push(['silence']),
        speak: ({ text, voice, lang }) => page.heard.push([text, voice.name, lang]),
    };
    page.addVoice = (voice) => { voices.push(new page.SpeechSynthesisVoice(voice)); speech.onvoiceschanged(); };
    Object.defineProperty(page, 'speechSynthesis', { configurable: true, value: speech });";

const HEARD: &str = "return (window.wrappedJSObject || window).heard";

/// Opens the step that makes a sentence, on a device with these voices.
async fn at_the_sentence(stage: &Stage, browser: &Browser, voices: Value) -> Result<(Labels, String)> {
    let (module, step) = stage.site.with("say")?[0];
    let player = Player::new(browser, Hand::Mouse, module);
    player.starts().await?;
    browser.ask::<Value>(FAKE, vec![voices]).await?;
    player.jumps_on_to(step).await?;
    let say: Say = step.words()?;
    Ok((module.labels.clone(), say.sentence(&vec![0; say.slots.len()])))
}

fn voice(name: &str, lang: &str, is_own: bool) -> Value {
    json!({"name": name, "lang": lang, "localService": is_own})
}

async fn heard_by_tap(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let voices =
        json!([voice("Far", "en-GB", false), voice("Amie", "fr-FR", true), voice("Own", "en-GB", true)]);
    let (labels, sentence) = at_the_sentence(&stage, &browser, voices).await?;
    browser.find_called(&labels.hear).await?;
    let heard: Value = browser.get(HEARD).await?;
    ensure!(heard == json!([]), "without a tap there was {heard}");

    let said = json!([["silence"], [sentence, "Own", "en-GB"]]);
    Hand::Mouse.press_called(&browser, &labels.hear).await?;
    browser.until_is("the sentence, and nothing else", HEARD, said).await?;
    browser.run("(window.wrappedJSObject || window).heard.length = 0").await?;
    Hand::Mouse.press_called(&browser, &labels.hush).await?;
    browser.until_is("silence at “Stop”", HEARD, json!([["silence"]])).await?;

    Hand::Mouse.press_called(&browser, &labels.hear).await?;
    browser.run("(window.wrappedJSObject || window).heard.length = 0").await?;
    Hand::Mouse.press_the(&browser, ".player__ways a.button--main").await?;
    browser.until_is("silence after the step", HEARD, json!([["silence"]])).await
}

async fn heard_late(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let (labels, _) = at_the_sentence(&stage, &browser, json!([])).await?;
    has_no_voice(&browser, &labels).await?;
    let comes = "(window.wrappedJSObject || window).addVoice(arguments[0])";
    browser.ask::<Value>(comes, vec![voice("Own", "en-US", true)]).await?;
    browser.until("a way to hear the sentence", &has_button(&labels.hear)).await
}

async fn not_heard(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let (labels, _) = at_the_sentence(&stage, &browser, json!([voice("Far", "en-GB", false)])).await?;
    has_no_voice(&browser, &labels).await
}

/// The step is there, and nothing in it speaks.
async fn has_no_voice(browser: &Browser, labels: &Labels) -> Result<()> {
    browser.find_called(&labels.copy).await?;
    let speaks: bool = browser.get(&has_button(&labels.hear)).await?;
    ensure!(!speaks, "there is a button “{}”, but no voice of the device’s own", labels.hear);
    Ok(())
}

fn has_button(name: &str) -> String {
    format!(
        "return [...document.querySelectorAll('#app button')].some((button) => button.textContent === {})",
        json!(name)
    )
}
