//! Where a device asks for less motion, nothing moves.

use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    stage::Stage,
    view::{
        hand::Hand,
        player::{Player, Reader},
    },
};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("where less motion is wanted, a story shows all of a scene at once", shows_at_once)
            .not_in(Engine::Wpe, "it can't be told to want less motion"),
    ]
}

async fn shows_at_once(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse_with(&server, Launch { still: true, ..Launch::default() }).await?;
    let (module, step) = stage.site.with("story")?[0];
    let player = Player::new(&browser, Hand::Mouse, module);
    player.jumps_to(step).await?;
    nothing_moves(&browser, "the first scene").await?;
    let mut reader = Reader::new(player, step)?;
    reader.chooses(0).await?;
    nothing_moves(&browser, "what a choice did").await?;
    reader.goes_on().await?;
    nothing_moves(&browser, "the next scene").await
}

/// Whether less motion is wanted, how much moves, and how many lines of the chat can't be seen yet.
const MOTION: &str = "return [matchMedia('(prefers-reduced-motion: reduce)').matches, document.getAnimations().length,
    [...document.querySelectorAll('#app .chat > li')].filter((line) => getComputedStyle(line).opacity !== '1').length]";

async fn nothing_moves(browser: &Browser, place: &str) -> Result<()> {
    let motion: Value = browser.get(MOTION).await?;
    let wanted = json!([true, 0, 0]);
    ensure!(motion == wanted, "{place}: less motion wanted, things that move, lines yet to come: {motion}");
    Ok(())
}
