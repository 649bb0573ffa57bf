//! Leave works before, without and after everything else.

use super::leaving::{Elsewhere, deep_into_a_module};
use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    stage::Stage,
    view::{cover, frame, hand::Hand},
};
use anyhow::{Result, ensure};
use serve::Fault;

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("Leave works while the app is still on its way", before_the_app),
        Journey::new("Leave works while every script but its own is still on its way", before_all_scripts)
            .not_in(Engine::Wpe, "its driver waits for scripts that never arrive"),
        Journey::new("Leave works after the app has stopped", after_a_panic),
        Journey::new(
            "after Leave and Continue, Back does not return to what was left",
            continue_does_not_return,
        ),
    ]
}

async fn before_the_app(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    ours.set_faults(elsewhere.faults(&stage).on("*.wasm", Fault::Held));
    let browser = stage.browse(&ours).await?;
    browser.open("/learn").await?;
    browser.open(&stage.site.modules[0].path).await?;
    leaves_for_good(&browser, &elsewhere).await
}

async fn before_all_scripts(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    ours.set_faults(elsewhere.faults(&stage).on("/a/boot-*.js", Fault::Held));
    let browser = stage.browse_with(&ours, Launch { impatient: true, ..Launch::default() }).await?;
    for path in ["/learn", stage.site.modules[0].path.as_str()] {
        browser.open(path).await?;
        let there =
            format!("return location.pathname === '{path}' && !!document.querySelector('footer.foot')");
        browser.until("the page without its scripts", &there).await?;
    }
    leaves_for_good(&browser, &elsewhere).await
}

/// Leaves; one step back there is the cover.
async fn leaves_for_good(browser: &Browser, elsewhere: &Elsewhere) -> Result<()> {
    cover::leave(browser).await?;
    elsewhere.is_reached(browser).await?;
    browser.back().await.ok();
    browser
        .until(
            "the page before",
            "return document.title !== 'Rain later' && document.readyState !== 'loading'",
        )
        .await?;
    cover::hides_everything(browser).await
}

async fn after_a_panic(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    let browser = stage.browse(&ours).await?;
    deep_into_a_module(&stage, &browser).await?;
    frame::app_panics(&browser).await?;
    cover::leave(&browser).await?;
    elsewhere.is_reached(&browser).await
}

async fn continue_does_not_return(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    let browser = stage.browse(&ours).await?;
    deep_into_a_module(&stage, &browser).await?;
    cover::leave(&browser).await?;
    elsewhere.is_reached(&browser).await?;
    browser.back().await.ok();
    cover::covers(&browser).await?;
    browser.loads(async { Hand::Mouse.press_the(&browser, "#cover-continue").await }).await?;
    browser.back().await.ok();
    browser.until("some page", "return document.readyState === 'complete'").await?;
    let here = browser.here().await?;
    let left = browser.address(&stage.site.modules[0].path);
    let covered = browser.count("#cover").await? > 0;
    ensure!(covered || !here.starts_with(&left), "Back shows {here} again");
    Ok(())
}
