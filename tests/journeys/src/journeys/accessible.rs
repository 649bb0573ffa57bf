//! axe finds nothing to complain about.

use crate::{
    browser::Browser,
    engine::Engine,
    journey::Journey,
    programs::project,
    site::{Module, Site},
    stage::Stage,
    view::{
        cover,
        frame::{self, UNKNOWN},
        hand::Hand,
        player::Player,
    },
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use serve::Server;
use std::{collections::HashSet, fs};

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let mut journeys = Vec::new();
    for theme in ["light", "dark"] {
        let pages = Journey::new(format!("axe finds nothing on any page, {theme}"), move |stage| pages(stage, theme));
        journeys.push(in_reach(pages, theme));
        for module in &site.modules {
            let name = format!("axe finds nothing in the steps of {}, {theme}", module.path);
            let module = module.clone();
            journeys.push(in_reach(Journey::new(name, move |stage| steps(stage, module.clone(), theme)), theme));
        }
    }
    journeys
}

/// Colours are the same in every engine, so one tries the dark ones.
fn in_reach(journey: Journey, theme: &str) -> Journey {
    if theme == "light" { journey } else { journey.only_in(Engine::Chromium, "its colours are those of Chromium") }
}

/// A browser with one of the two looks.
async fn looking(stage: &Stage, server: &Server, theme: &str) -> Result<Browser> {
    let browser = stage.browse(server).await?;
    browser.open("/about").await?;
    let record = json!({"v": 1, "theme": theme, "text": "normal"}).to_string();
    browser.ask::<()>("localStorage.setItem('level.display', arguments[0])", vec![record.into()]).await?;
    browser.reload().await?;
    Ok(browser)
}

async fn pages(stage: Stage, theme: &'static str) -> Result<()> {
    let server = stage.serve().await?;
    let browser = looking(&stage, &server, theme).await?;
    for path in stage.site.paths.iter().map(String::as_str).chain([UNKNOWN]) {
        frame::open(&browser, path).await?;
        if browser.count("script[data-wasm]").await? > 0 {
            frame::app_is_ready(&browser).await?;
        }
        browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true").await?;
        is_fine(&browser, theme).await.with_context(|| format!("on {path}"))?;
    }
    let no_network = "Object.defineProperty((window.wrappedJSObject || window).navigator, 'onLine', { value: false })";
    browser.run(no_network).await?;
    cover::leave(&browser).await?;
    cover::covers(&browser).await?;
    is_fine(&browser, theme).await.context("on the cover")
}

async fn steps(stage: Stage, module: Module, theme: &'static str) -> Result<()> {
    let server = stage.serve().await?;
    let browser = looking(&stage, &server, theme).await?;
    let mut kinds = HashSet::new();
    let player = Player { browser: &browser, hand: Hand::Mouse, module: &module };
    player
        .looks_at_all(async |kind| {
            if kinds.insert(kind.to_owned()) { is_fine(&browser, theme).await.context(kind.to_owned()) } else { Ok(()) }
        })
        .await
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const settled = Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    settled.then(() => axe.run()).then(({ violations }) => done(violations.map(({ id, nodes }) =>
        `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} (${node.failureSummary})`).join(' | ')}`)),
        (error) => done([`axe stopped: ${error}`]))";

async fn is_fine(browser: &Browser, theme: &str) -> Result<()> {
    let shown: String = browser.get("return document.documentElement.dataset.theme").await?;
    ensure!(shown == theme, "the page is {shown}, not {theme}");
    let file = project().join("node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(&file).with_context(|| format!("no {}; run npm ci", file.display()))?;
    if browser.count("html[data-axe]").await? == 0 {
        browser.run(&format!("{axe}; document.documentElement.dataset.axe = ''")).await?;
    }
    let violations: Vec<String> = browser.wait_for(RUN, vec![]).await?;
    ensure!(violations.is_empty(), "{}", violations.join("\n     "));
    Ok(())
}
