//! A story keeps its place while its page is open, tells nobody of it, and stands any amount of pressing.

use crate::{
    browser::Browser,
    journey::Journey,
    stage::Stage,
    view::{
        frame,
        hand::{self, ENTER, Hand},
        player::{Player, Reader},
        texts,
    },
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebElement;

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("a story keeps its place while its page is open, and nowhere else", keeps_its_place),
        Journey::new("double clicks and held keys in a story never lead astray", stands_hammering),
    ]
}

/// Where someone can be seen to have been.
const TRACES: &str = "return [history.length, location.href, history.state]";

async fn keeps_its_place(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let (module, step) = stage.site.with("story")?[0];
    let player = Player::new(&browser, Hand::Mouse, module);
    player.jumps_to(step).await?;
    let mut reader = Reader::new(player, step)?;
    let before: Value = browser.get(TRACES).await?;
    reader.chooses(0).await?;
    reader.goes_on().await?;
    reader.chooses(1).await?;
    let after: Value = browser.get(TRACES).await?;
    ensure!(before == after, "choices show in the address or the history: {before} became {after}");

    elsewhere_and_back(&player, step.id).await?;
    reader.sees_what_it_did("").await.context("looking back, after another step")?;
    reader.goes_on().await?;
    elsewhere_and_back(&player, step.id).await?;
    reader.sees_the_place("").await.context("before a choice, after another step")?;

    browser.reload().await?;
    player.arrives(step.id, Some(step.title)).await?;
    Reader::new(player, step)?.sees_the_place("").await.context("after a reload")?;
    frame::keeps_nothing(&browser).await
}

/// On to the next step, and by the browser's own buttons back, forward and back again.
async fn elsewhere_and_back(player: &Player<'_>, story: &str) -> Result<()> {
    let steps = player.module.steps();
    let place = steps.iter().position(|step| step.id == story).context("no such step")?;
    let (here, next) = (steps[place], *steps.get(place + 1).context("the story is the last step")?);
    player.hand.press_the(player.browser, ".player__ways a.button--main").await?;
    player.arrives(next.id, Some(next.title)).await?;
    player.browser.back().await?;
    player.arrives(here.id, Some(here.title)).await?;
    player.browser.forward().await?;
    player.arrives(next.id, Some(next.title)).await?;
    player.browser.back().await?;
    player.arrives(here.id, Some(here.title)).await
}

/// As many as it takes to press each kind of button in each way.
const BLOWS: usize = 60;

const ONWARD: &str = "#app .choice, #app .look-back .button--main";

async fn stands_hammering(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let (module, step) = stage.site.with("story")?[0];
    Player::new(&browser, Hand::Mouse, module).jumps_to(step).await?;
    let mut dice = Dice(2026);
    for blow in 0..BLOWS {
        // So that every place on the way can be gone back to.
        texts::unfold(&browser).await?;
        let onward = browser.find_all(ONWARD).await?;
        let all = browser.find_all("#app .story button").await?;
        // Mostly onward, or it would never get far.
        let buttons = if onward.is_empty() || dice.roll(3) == 0 { all } else { onward };
        let button = &buttons[dice.roll(buttons.len())];
        let name = button.text().await?;
        hammers(&browser, button, dice.roll(4)).await?;
        let after = || format!("after blow {blow}, on “{name}”");
        is_in_one_place(&browser, step.id).await.with_context(after)?;
        comes_to_rest(&browser).await?;
        is_in_one_place(&browser, step.id).await.with_context(after)?;
    }
    leads_to_an_ending(&browser).await
}

async fn hammers(browser: &Browser, button: &WebElement, way: usize) -> Result<()> {
    let with = async |script| browser.ask::<Value>(script, vec![button.to_json()?]).await.map(drop);
    let is_choice: bool =
        browser.ask("return arguments[0].matches('.choice')", vec![button.to_json()?]).await?;
    match way {
        // On others, the second click may land on whatever has come to be there, even a link.
        0 if is_choice => hand::double_click(browser, button).await,
        0 | 1 => with("arguments[0].click(); arguments[0].click()").await,
        2 => {
            with("arguments[0].focus()").await?;
            hand::keys(browser, &[ENTER; 4]).await
        }
        _ => {
            with("arguments[0].focus()").await?;
            hand::hold(browser, ENTER).await
        }
    }
}

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 40).unwrap_or_default() % sides
    }
}

/// There are choices, or what one did, or an ending: one of these, once.
async fn is_in_one_place(browser: &Browser, story: &str) -> Result<()> {
    let there = "const all = [...document.querySelectorAll('#app .story *')];
        return [document.documentElement.dataset.app, location.hash, ...['#scene', '.choices, .look-back, .ending']
            .map((css) => all.filter((element) => element.matches(css)).length)]";
    let there: Value = browser.get(there).await?;
    let wanted = json!(["ready", format!("#{story}"), 1, 1]);
    ensure!(there == wanted, "the app, the step, its scenes, and what can be done there: {there}");
    Ok(())
}

/// The story goes on from wherever it is.
async fn leads_to_an_ending(browser: &Browser) -> Result<()> {
    while browser.count("#app .ending").await? == 0 {
        let was = "window.was = document.querySelector('#app .story__after').textContent";
        browser.run(was).await?;
        Hand::Mouse.press_the(browser, ONWARD).await?;
        let moves = "return document.querySelector('#app .story__after').textContent !== window.was";
        browser.until("the story to go on", moves).await?;
        comes_to_rest(browser).await?;
    }
    Ok(())
}

/// Focus moves with the next frame, and may scroll: whoever presses something then must not aim before.
async fn comes_to_rest(browser: &Browser) -> Result<()> {
    let frames =
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
    browser.wait_for::<bool>(frames, vec![]).await.map(drop)
}
