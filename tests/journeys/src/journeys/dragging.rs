//! With a mouse, cards can be dragged to where they belong.

use crate::{
    engine::{Engine, Launch},
    journey::Journey,
    stage::Stage,
    view::{
        hand::{self, Hand},
        player::Player,
    },
};
use anyhow::{Context, Result};
use serde_json::json;

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("a card that is dragged to a tray lies there", dragged_to_a_tray)
            .only_in(Engine::Chromium, "other drivers take a card up and never drop it"),
    ]
}

/// Which pile each of the first two cards is on, and how many cards lie on each tray.
const PLACED: &str = "
    const pile = (card) => [...document.querySelectorAll(`#app input[name='card-${card}']`)].findIndex((one) => one.checked);
    return [pile(0), pile(1), [...document.querySelectorAll('.tray > span')].map((count) => Number(count.textContent))]";

async fn dragged_to_a_tray(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse_with(&server, Launch { mouse: true, ..Launch::sized(1280, 800) }).await?;
    let (module, step) = stage.site.with("sort")?[0];
    Player::new(&browser, Hand::Mouse, module).jumps_to(step).await?;
    let (cards, trays) = (browser.find_all(".sort__card legend").await?, browser.find_all(".tray").await?);
    let card = cards.get(1).context("no second card")?;
    for (tray, counts) in [(2, [0, 0, 1]), (0, [1, 0, 0])] {
        hand::drag(&browser, (card, 0), (trays.get(tray).context("no such tray")?, 0)).await?;
        browser.until_is("the second card to lie on the tray", PLACED, json!([-1, tray, counts])).await?;
    }
    Ok(())
}
