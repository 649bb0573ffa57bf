//! "Is this okay?", first words, and the bubble to breathe with.

use crate::{
    browser::Browser,
    engine::Engine,
    journey::Journey,
    stage::Stage,
    view::{frame, hand::Hand},
};
use anyhow::{Context, Result, ensure};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("what is ticked unfolds under it, help first, and goes when the page is left", ticks_go),
        Journey::new("a reflection can be ticked by keyboard alone", ticks_by_keyboard)
            .only_in(Engine::Chromium, "its boxes are those of every browser"),
        Journey::new(
            "first words are built for whoever they are for, and shown on one card",
            words_are_found,
        ),
        Journey::new("the bubble moves only while its part is open", bubble_rests),
    ]
}

const CRIME: &str = "#older .tick--crime input";

/// How many reflections are in sight, and whether help stands first.
const IN_SIGHT: &str = "
    const seen = (css) => [...document.querySelectorAll(css)].filter((e) => e.getClientRects().length > 0).length;
    return [seen('.tick__why'), seen('.check__first'), document.querySelectorAll('.tick :checked').length]";

async fn shows(browser: &Browser, what: &str, counts: [usize; 3]) -> Result<()> {
    browser.until_is(what, IN_SIGHT, counts.to_vec()).await
}

async fn ticks_go(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/check").await?;
    shows(&browser, "nothing but the statements", [0, 0, 0]).await?;
    Hand::Mouse.press_the(&browser, "#older .tick:not(.tick--crime) label").await?;
    shows(&browser, "one reflection", [1, 0, 1]).await?;
    Hand::Mouse.press_the(&browser, "#older .tick--crime label").await?;
    shows(&browser, "two reflections, and help first", [2, 1, 2]).await?;
    let help_first = "const why = document.querySelector('.tick--crime :checked').closest('.tick').querySelector('.tick__why');
        return why.firstElementChild.classList.contains('reaches')";
    let first: bool = browser.get(help_first).await?;
    ensure!(first, "the words about a crime come before the help");
    frame::keeps_nothing(&browser).await?;

    browser.reload().await?;
    shows(&browser, "no tick after a reload", [0, 0, 0]).await?;
    Hand::Mouse.press_the(&browser, "#older .tick--crime label").await?;
    shows(&browser, "a tick", [1, 1, 1]).await?;
    browser.loads(async { Hand::Mouse.press_the(&browser, ".foot__links a").await }).await?;
    browser.back().await?;
    shows(&browser, "no tick after coming back", [0, 0, 0]).await?;
    frame::helps(&browser).await
}

async fn ticks_by_keyboard(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/check").await?;
    let first = browser.find("#older .tick input").await?;
    Hand::Keyboard.pick(&browser, &first).await?;
    shows(&browser, "one reflection", [1, 0, 1]).await?;
    let crime = browser.find(CRIME).await?;
    Hand::Keyboard.pick(&browser, &crime).await?;
    shows(&browser, "two reflections, and help first", [2, 1, 2]).await
}

async fn words_are_found(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/say").await?;
    frame::app_is_ready(&browser).await?;
    let sentence = "return document.querySelector('.say__sentence').textContent";
    let for_a_parent: String = browser.get(sentence).await?;
    let people = browser.find_all("#app input[name='for']").await?;
    Hand::Mouse.pick(&browser, people.last().context("nobody to say it to")?).await?;
    let changed = "return document.querySelector('.say__sentence').textContent !== arguments[0]";
    let changed: bool = browser.ask(changed, vec![for_a_parent.into()]).await?;
    ensure!(changed, "the words are the same for everyone");
    let words: String = browser.get(sentence).await?;
    Hand::Mouse.press_the(&browser, ".say__uses button").await?;
    let card = "const card = document.querySelector('#say-card');
        return card && document.activeElement === card ? card.textContent : ''";
    browser.until_is("the card with focus on it", card, words).await?;
    frame::keeps_nothing(&browser).await?;
    frame::helps(&browser).await
}

async fn bubble_rests(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/calm").await?;
    // A browser may keep the last style of what is folded away, so what can't be seen doesn't move.
    let moving = "const bubble = document.querySelector('.breath__bubble');
        return document.querySelector('.breath').open && getComputedStyle(bubble).animationName === 'breathe'";
    let at_first: bool = browser.get(moving).await?;
    ensure!(!at_first, "the bubble moves before anyone asked");
    Hand::Mouse.press_the(&browser, ".breath summary").await?;
    browser.until_is("the bubble to move", moving, true).await?;
    Hand::Mouse.press_the(&browser, ".breath summary").await?;
    browser.until_is("the bubble to rest", moving, false).await
}
