//! Addresses that mean nothing, or were meant to do harm, change nothing and are not repeated on the page.

use crate::{
    browser::Browser,
    journey::Journey,
    stage::Stage,
    view::{frame, hand::Hand, player::Player},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("junk in the fragment or the query shows the whole page", whole_page),
        Journey::new("a step that a topic does not have shows the topic from its start", no_such_step),
        Journey::new("junk in the path shows the page that helps", helping_page),
    ]
}

/// What no page may say.
const ECHOES: [&str; 3] = ["zzjunk", "constructor", "alert("];

async fn whole_page(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let module = &stage.site.modules[0];
    let long = "zzjunk".repeat(100_000);
    let ends = [
        "#zzjunk",
        "#%00",
        "#%",
        "#%ff%fe",
        "#<script>alert(1)</script>",
        "#constructor",
        "#__proto__",
        "#top",
        "#main",
        "#a-good-surprise%00",
        "?zzjunk=<script>alert(1)</script>",
        "?constructor#zzjunk",
        "?%00=%ff",
    ];
    for end in ends.map(str::to_owned).into_iter().chain([format!("#{long}")]) {
        let start: String = end.chars().take(40).collect();
        // From another page, or a browser would only move within this one.
        browser.open("/about").await?;
        browser.open(&format!("{}{end}", module.path)).await?;
        shows_the_whole_page(&browser).await.with_context(|| format!("with {start}"))?;
    }
    Ok(())
}

async fn shows_the_whole_page(browser: &Browser) -> Result<()> {
    frame::app_is_ready(browser).await?;
    frame::helps(browser).await?;
    let whole: bool = browser
        .get(
            "return !document.documentElement.dataset.view && !document.querySelector('#app').children.length
            && document.querySelector('#page').getClientRects().length > 0",
        )
        .await?;
    ensure!(whole, "the whole page does not show");
    repeats_nothing(browser).await
}

async fn repeats_nothing(browser: &Browser) -> Result<()> {
    let words: String = browser.get("return document.title + document.body.innerText").await?;
    let echoes: Vec<_> = ECHOES.iter().filter(|echo| words.contains(**echo)).collect();
    ensure!(echoes.is_empty(), "the page repeats {echoes:?}");
    Ok(())
}

async fn no_such_step(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let (story, step) = stage.site.with("story")?[0];
    for module in [&stage.site.modules[0], story] {
        let nowhere = format!("{}#step-99", module.path);
        browser.open("/about").await?;
        browser.open(&nowhere).await?;
        shows_the_start(&browser).await.with_context(|| format!("coming to {nowhere}"))?;
    }
    Player::new(&browser, Hand::Mouse, story).jumps_to(step).await?;
    browser.open(&format!("{}#step-99", story.path)).await?;
    browser
        .until("the whole page in place of the step", "return !document.documentElement.dataset.view")
        .await?;
    shows_the_start(&browser).await.context("going there from a step")
}

/// The whole page, with its heading in sight and the way in under it.
async fn shows_the_start(browser: &Browser) -> Result<()> {
    shows_the_whole_page(browser).await?;
    let seen = "const [heading, start] = ['h1', '.module__start a.button--main'].map((css) =>
            document.querySelector(`#page ${css}`).getBoundingClientRect());
        return [heading.top >= 0 && heading.bottom <= innerHeight, start.top > heading.bottom]";
    browser.until_is("the heading in sight, and Start under it", seen, json!([true, true])).await
}

async fn helping_page(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let paths = [
        "/zzjunk",
        "/learn/zzjunk",
        "/learn/9-11/999",
        "/learn/9-11/-1",
        "/learn/9-11/3/zzjunk",
        "/%00",
        "/%ff",
        "/constructor",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/..%2f..%2fzzjunk",
        "//zzjunk",
        "/_headers",
        "/sw.js.br",
    ];
    for path in paths {
        frame::open(&browser, path).await?;
        repeats_nothing(&browser).await.with_context(|| format!("on {path}"))?;
        let ways = browser.count("main a[href='/help'], main a[href='/learn'], main a[href='/']").await?;
        ensure!(ways >= 3, "{path} leads on in {ways} ways only");
    }
    Ok(())
}
