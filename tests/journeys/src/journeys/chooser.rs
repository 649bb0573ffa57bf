//! From "Can you talk out loud right now?" to a page that fits, for twenty people, without a network.

use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    programs::project,
    stage::Stage,
    view::{frame, hand::Hand},
};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::fs;

pub(super) fn all() -> Vec<Journey> {
    let name = |way: &str| format!("offline, each of twenty situations reaches a page that fits {way}");
    vec![
        Journey::new(name("by mouse"), |stage| everyone_arrives(stage, Hand::Mouse)),
        Journey::new(name("by keyboard alone"), |stage| everyone_arrives(stage, Hand::Keyboard)).only_in(
            Engine::Chromium,
            "its links are those of every other page, which each engine tabs through",
        ),
        Journey::new(name("by touch"), |stage| everyone_arrives(stage, Hand::Finger))
            .only_in(Engine::Chromium, "only its driver touches"),
        Journey::new(
            "with scripts off, the chooser leads on and every number is there",
            works_without_scripts,
        ),
        Journey::new("a number can be copied, and its code shown", number_is_taken_along)
            .only_in(Engine::Chromium, "only its driver lets a page read what it has copied"),
    ]
}

/// Someone, as `tests/help/situations.toml` has them.
#[derive(Debug, Deserialize)]
struct Situation {
    words: String,
    route: String,
    taps: Vec<String>,
}

fn situations() -> Result<Vec<Situation>> {
    #[derive(Deserialize)]
    struct File {
        situations: Vec<Situation>,
    }
    let file = project().join("tests/help/situations.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))?;
    Ok(toml::from_str::<File>(&text)?.situations)
}

async fn everyone_arrives(stage: Stage, hand: Hand) -> Result<()> {
    let server = stage.serve().await?;
    let launch = match hand {
        Hand::Finger => Launch { size: Some((360, 640)), touch: true, ..Launch::default() },
        Hand::Mouse | Hand::Keyboard => Launch::default(),
    };
    let browser = stage.browse_with(&server, launch).await?;
    frame::open(&browser, "/").await?;
    frame::is_ready_offline(&browser).await?;
    server.stop().await;
    for situation in situations()? {
        arrives(&browser, hand, &situation).await.with_context(|| situation.words.clone())?;
    }
    Ok(())
}

async fn arrives(browser: &Browser, hand: Hand, situation: &Situation) -> Result<()> {
    frame::open(browser, "/help").await?;
    for tap in &situation.taps {
        let answer = "return [...document.querySelectorAll('.answer')]
            .findIndex((answer) => answer.innerText.trim() === arguments[0])";
        let place: i64 = browser.ask(answer, vec![tap.as_str().into()]).await?;
        let place = usize::try_from(place).with_context(|| format!("there is no answer “{tap}”"))?;
        let answers = browser.find_all(".answer").await?;
        browser.loads(async { hand.press(browser, &answers[place]).await }).await?;
    }
    let heading: String = browser.get("return document.querySelector('h1').textContent").await?;
    ensure!(heading == situation.route, "arrived at “{heading}”, not at “{}”", situation.route);
    frame::helps(browser).await
}

async fn works_without_scripts(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse_with(&server, Launch { without_scripts: true, ..Launch::default() }).await?;
    browser.open("/help").await?;
    let first = browser.find(".answer").await?.attr("href").await?;
    let first = first.context("the first answer leads nowhere")?;
    // Some drivers tell the whole address, others what is written.
    let path = first.find("/help/").and_then(|at| first.get(at..)).context("it leads to no page of help")?;
    browser.open(path).await?;
    let heading = browser.find("h1").await?.text().await?;
    ensure!(heading == "In danger now", "the first answer leads to “{heading}”");
    let call = browser.find("main a[href='tel:999']").await?;
    ensure!(call.is_displayed().await?, "999 can't be called");
    ensure!(browser.find(".take img").await.is_ok(), "there is no code to scan");
    Ok(())
}

async fn number_is_taken_along(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/help/3").await?;
    Hand::Mouse.press_the(&browser, ".take summary").await?;
    let shown =
        "const code = document.querySelector('.take__code'); return code.complete && code.naturalWidth > 0";
    browser.until("the code to show", shown).await?;
    // Reading what was copied asks for a permission, so what is written is watched instead.
    browser.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }").await?;
    Hand::Mouse.press_the(&browser, ".take [data-copy]").await?;
    browser.until_is("the number to be copied", "return window.copied", "08001111").await?;
    let told = "return document.querySelector('.take [data-copy]').innerText.includes('Copied')";
    browser.until("being told so", told).await
}
