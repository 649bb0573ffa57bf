//! The app comes, and may go, without taking anything from the reader.

use crate::{
    journey::Journey,
    stage::Stage,
    view::{frame, hand::Hand},
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use serve::{Fault, Faults};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("focus, scroll and open answers survive the app's arrival", survive),
        Journey::new("a link to a step waits for the app and then opens it", early_start),
        Journey::new("after the app has stopped, the page is whole and its links lead on", links_lead_on),
    ]
}

async fn survive(stage: Stage) -> Result<()> {
    let server = stage.serve_with(Faults::none().on("*.wasm", Fault::Held)).await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, &stage.site.modules[0].path).await?;
    let folds = browser.find_all("#page details summary").await?;
    Hand::Mouse.press(&browser, folds.last().context("no answer is folded")?).await?;
    let mark =
        "window.kept = document.activeElement; document.activeElement.closest('details').dataset.mark = '1'";
    browser.run(mark).await?;
    let state = "return [Math.round(scrollY), document.activeElement === window.kept,
        !!document.querySelector('details[data-mark][open]')]";
    let before: Value = browser.get(state).await?;
    server.set_faults(Faults::none());
    frame::app_is_ready(&browser).await?;
    let after: Value = browser.get(state).await?;
    ensure!(before == after && before[0] != json!(0), "scroll, focus and fold were {before} and are {after}");
    Ok(())
}

async fn early_start(stage: Stage) -> Result<()> {
    let server = stage.serve_with(Faults::none().on("*.wasm", Fault::Held)).await?;
    let browser = stage.browse(&server).await?;
    let module = &stage.site.modules[0];
    frame::open(&browser, &module.path).await?;
    Hand::Mouse.press_the(&browser, ".module__start a.button--main").await?;
    let first = module.steps()[0].id.to_owned();
    let there = format!("return location.hash === '#{first}'");
    browser.until("the address of the first step", &there).await?;
    server.set_faults(Faults::none());
    frame::app_is_ready(&browser).await?;
    browser.until("the first step", "return document.documentElement.dataset.view === 'steps'").await?;
    frame::helps(&browser).await
}

async fn links_lead_on(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let module = &stage.site.modules[0];
    frame::open_with_app(&browser, module).await?;
    Hand::Mouse.press_the(&browser, ".module__start a.button--main").await?;
    browser.until("the first step", "return !!document.querySelector('#app h1')").await?;
    frame::app_panics(&browser).await?;
    browser.loads(async { Hand::Mouse.press_the(&browser, ".nav a[href='/help']").await }).await?;
    let here = browser.here().await?;
    ensure!(here == browser.address("/help"), "Help leads to {here}");
    frame::helps(&browser).await
}
