//! The ways that people work a page.

use crate::browser::Browser;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebElement;

/// What a person uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Mouse,
    Finger,
    Keyboard,
}

/// Keys, as WebDriver spells them.
pub const TAB: char = '\u{E004}';
pub const ENTER: char = '\u{E007}';
pub const SHIFT: char = '\u{E008}';
pub const SPACE: char = ' ';
const DOWN: char = '\u{E015}';

/// More stops than any page has between two things that are used one after the other.
const MOST_STOPS: usize = 60;

impl Hand {
    /// Follows a link, presses a button.
    pub async fn press(self, browser: &Browser, target: &WebElement) -> Result<()> {
        match self {
            Self::Mouse => click(browser, target).await,
            Self::Finger => tap(browser, target).await,
            Self::Keyboard => {
                tab_to(browser, "return document.activeElement === arguments[0]", target).await?;
                key(browser, ENTER).await
            }
        }
    }

    /// Follows the link or presses the button that a selector means.
    pub async fn press_the(self, browser: &Browser, css: &str) -> Result<()> {
        self.press(browser, &browser.find(css).await?).await
    }

    /// Presses the button of the step-by-step view that is called so.
    pub async fn press_called(self, browser: &Browser, name: &str) -> Result<()> {
        self.press(browser, &browser.find_called(name).await?).await
    }

    /// Picks a radio or a check box.
    pub async fn pick(self, browser: &Browser, target: &WebElement) -> Result<()> {
        let label = || async {
            Ok::<_, anyhow::Error>(target.find(thirtyfour::By::XPath("./ancestor::label")).await?)
        };
        match self {
            Self::Mouse => click(browser, &label().await?).await,
            Self::Finger => tap(browser, &label().await?).await,
            Self::Keyboard => pick_by_keys(browser, target).await,
        }
    }
}

/// Presses and releases a key, wherever focus is.
pub async fn key(browser: &Browser, key: char) -> Result<()> {
    keys(browser, &[key]).await
}

/// Presses and releases keys, one after the other.
pub async fn keys(browser: &Browser, keys: &[char]) -> Result<()> {
    let stroke =
        |key: &char| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})];
    let strokes: Vec<Value> = keys.iter().flat_map(stroke).collect();
    browser.act(json!({"type": "key", "id": "keyboard", "actions": strokes})).await
}

/// Keeps a key down until it repeats.
pub async fn hold(browser: &Browser, key: char) -> Result<()> {
    let down = json!({"type": "keyDown", "value": key});
    let mut strokes = vec![down; 5];
    strokes.push(json!({"type": "keyUp", "value": key}));
    browser.act(json!({"type": "key", "id": "keyboard", "actions": strokes})).await
}

/// Clicks twice on one spot, whatever comes to be there after the first.
pub async fn double_click(browser: &Browser, target: &WebElement) -> Result<()> {
    into_view(browser, target).await?;
    let (down, up) = (json!({"type": "pointerDown", "button": 0}), json!({"type": "pointerUp", "button": 0}));
    let there = json!({"type": "pointerMove", "duration": 0, "origin": target.to_json()?, "x": 0, "y": 0});
    let clicks = [there, down.clone(), up.clone(), down, up];
    let mouse =
        json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": clicks});
    browser.act(mouse).await
}

async fn click(browser: &Browser, target: &WebElement) -> Result<()> {
    into_view(browser, target).await?;
    Ok(target.click().await?)
}

async fn tap(browser: &Browser, target: &WebElement) -> Result<()> {
    into_view(browser, target).await?;
    browser
        .act(json!({"type": "pointer", "id": "finger", "parameters": {"pointerType": "touch"}, "actions": [
            {"type": "pointerMove", "duration": 0, "origin": target.to_json()?, "x": 0, "y": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pause", "duration": 30},
            {"type": "pointerUp", "button": 0},
        ]}))
        .await
}

/// Presses the mouse on one element and lets it go on another, each so far right of its middle.
pub async fn drag(browser: &Browser, from: (&WebElement, i64), to: (&WebElement, i64)) -> Result<()> {
    into_view(browser, from.0).await?;
    let (from_element, to_element) = (from.0.to_json()?, to.0.to_json()?);
    let moves = |origin: &Value, x: i64| json!({"type": "pointerMove", "duration": 100, "origin": origin, "x": x, "y": 0});
    browser
        .act(json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [
            moves(&from_element, from.1),
            {"type": "pointerDown", "button": 0},
            // A drag starts once the mouse has moved a little.
            moves(&from_element, from.1 + (to.1 - from.1).signum() * 10),
            moves(&to_element, to.1),
            {"type": "pointerUp", "button": 0},
        ]}))
        .await
}

/// To the middle, where nothing that sticks to an edge lies over it.
async fn into_view(browser: &Browser, target: &WebElement) -> Result<()> {
    let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    browser.ask::<Value>(script, vec![target.to_json()?]).await.map(drop)
}

/// Moves focus on until it is where it should be, which must be in sight then.
async fn tab_to(browser: &Browser, is_there: &str, target: &WebElement) -> Result<()> {
    for _ in 0..MOST_STOPS {
        if browser.ask(is_there, vec![target.to_json()?]).await? {
            let in_sight: bool = browser
                .get("const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight")
                .await?;
            ensure!(in_sight, "what has focus is out of sight");
            return Ok(());
        }
        key(browser, TAB).await?;
    }
    let html: String =
        browser.ask("return arguments[0].outerHTML.slice(0, 200)", vec![target.to_json()?]).await?;
    anyhow::bail!("the Tab key does not lead to {html}")
}

/// A check box by Space; a radio by Space if it is the first, else from there by arrows.
async fn pick_by_keys(browser: &Browser, target: &WebElement) -> Result<()> {
    let in_group = "const [now, aim] = [document.activeElement, arguments[0]];
        return aim.type === 'radio' ? now.type === 'radio' && now.name === aim.name : now === aim";
    tab_to(browser, in_group, target).await?;
    let steps = "const [now, aim] = [document.activeElement, arguments[0]];
        const group = [...document.querySelectorAll(`#app input[name='${aim.name}']`)];
        return aim.type === 'radio' ? group.indexOf(aim) - group.indexOf(now) : 0";
    let steps: i64 = browser.ask(steps, vec![target.to_json()?]).await?;
    ensure!(steps >= 0, "the radio that has focus is not the first of its group");
    if steps == 0 {
        return key(browser, SPACE).await;
    }
    for _ in 0..steps {
        key(browser, DOWN).await?;
    }
    Ok(())
}
