//! Whatever becomes of the app's files on their way, the plain page stays, and says nothing of it.

use super::help_everywhere::reads;
use crate::{
    browser::Browser,
    journey::Journey,
    site::Module,
    stage::Stage,
    view::{frame, hand::Hand},
};
use anyhow::{Result, ensure};
use serve::{Fault, Faults};

pub(super) fn all() -> Vec<Journey> {
    let html = Fault::Html;
    vec![
        journey("the WASM is missing", "*.wasm", Fault::Missing),
        journey("the WASM is cut half-way", "*.wasm", Fault::Cut),
        journey("the WASM is altered", "*.wasm", Fault::Altered),
        journey("the WASM arrives as a log-in page", "*.wasm", html.clone()),
        journey("the WASM is called a text", "*.wasm", Fault::Mime("text/plain")),
        journey("the app's script is missing", "/a/app-*.js", Fault::Missing),
        journey("the app's script arrives as a log-in page", "/a/app-*.js", html.clone()),
        journey("the words of the app are missing", "/a/words-*", Fault::Missing),
        journey("the words of the app are cut half-way", "/a/words-*", Fault::Cut),
        journey("the words of the app are altered", "/a/words-*", Fault::Altered),
        journey("the words of the app arrive as a log-in page", "/a/words-*", html.clone()),
        journey("the boot script is missing", "/a/boot-*.js", Fault::Missing),
        Journey::new("a story stays complete when the app can't read its words", cannot_be_read),
    ]
}

/// Past the hash, as if another build had written them.
async fn cannot_be_read(stage: Stage) -> Result<()> {
    let (story, _) = stage.site.with("story")?[0];
    let unchecked = Fault::Words("data-words-hash".to_owned(), "data-no-hash".to_owned());
    let faults = Faults::none().on(&story.path, unchecked).on("/a/words-*", Fault::Html);
    let server = stage.serve_with(faults).await?;
    let browser = stage.browse(&server).await?;
    settles(&browser, &story.path).await?;
    stays_whole(&browser, story).await?;
    ensure!(browser.count("#app > *").await? == 0, "the app draws something, though it has no words");
    Ok(())
}

fn journey(what: &str, path: &'static str, fault: Fault) -> Journey {
    let name = format!("topics stay complete when {what}");
    Journey::new(name, move |stage| stays_complete(stage, Faults::none().on(path, fault.clone())))
}

async fn stays_complete(stage: Stage, faults: Faults) -> Result<()> {
    let server = stage.serve_with(faults).await?;
    let browser = stage.browse(&server).await?;
    for module in stage.site.modules.iter().filter(|module| stage.site.goes_through(module)) {
        settles(&browser, &module.path).await?;
        stays_whole(&browser, module).await?;
    }
    settles(&browser, "/settings").await
}

/// Every word is there, and Start leads on, with the app or without.
async fn stays_whole(browser: &Browser, module: &Module) -> Result<()> {
    reads(browser, module).await?;
    Hand::Mouse.press_the(browser, ".module__start a.button--main").await?;
    let first = module.steps().first().map(|step| format!("#{}", step.id));
    browser.until_is("Start to lead on", "return location.hash", first).await?;
    frame::helps(browser).await
}

/// Opens a page that wants the app, and waits until that runs or has been given up.
async fn settles(browser: &Browser, path: &str) -> Result<()> {
    frame::open(browser, path).await?;
    let settled = "const boot = document.querySelector('script[data-wasm]');
        const ran = performance.getEntriesByType('resource').some((entry) => entry.name === boot.src && entry.decodedBodySize);
        const app = document.documentElement.dataset.app;
        return document.readyState === 'complete' && (!ran || app === 'ready' || app === 'failed')";
    browser.until("the app to run or be given up", settled).await?;
    frame::helps(browser).await
}
