//! Without any script, every page is complete: its words, Childline and Leave.

use crate::{
    browser::Browser,
    engine::Launch,
    journey::Journey,
    site::Module,
    stage::Stage,
    view::{
        frame::{self, UNKNOWN},
        hand::Hand,
        texts,
    },
};
use anyhow::{Result, ensure};
use serve::{Fault, Faults};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("every page is complete when its scripts are refused", scripts_refused),
        Journey::new("every page is complete when scripts are switched off", scripts_off),
    ]
}

async fn scripts_refused(stage: Stage) -> Result<()> {
    let policy = "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";
    let faults = Faults::none().on("*", Fault::Header("content-security-policy", policy));
    let server = stage.serve_with(faults).await?;
    every_page_reads(&stage, &stage.browse(&server).await?).await
}

async fn scripts_off(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let launch = Launch { without_scripts: true, ..Launch::default() };
    every_page_reads(&stage, &stage.browse_with(&server, launch).await?).await
}

/// Every page helps, every module says all that it has to say, and no script of ours has run.
async fn every_page_reads(stage: &Stage, browser: &Browser) -> Result<()> {
    for path in stage.site.paths.iter().map(String::as_str).chain([UNKNOWN]) {
        frame::open(browser, path).await?;
        let traces: usize = browser.count("[data-presses], [data-app], [data-cover]").await?;
        ensure!(traces == 0, "a script has run on {path}");
    }
    for module in &stage.site.modules {
        frame::open(browser, &module.path).await?;
        reads(browser, module).await?;
    }
    Ok(())
}

/// Every word of the module that is open can be read on its page, once its answers are unfolded.
pub(super) async fn reads(browser: &Browser, module: &Module) -> Result<()> {
    let fold = browser.find("#page details summary").await?;
    Hand::Mouse.press(browser, &fold).await?;
    browser.until("an answer to unfold", "return !!document.querySelector('#page details[open]')").await?;
    texts::unfold(browser).await?;
    let shown = texts::with_fillings(&texts::in_sight(browser, "#page").await?, module);
    let missing: Vec<_> = texts::written(module).difference(&shown).cloned().collect();
    ensure!(missing.is_empty(), "{} does not show {missing:?}", module.path);
    Ok(())
}
