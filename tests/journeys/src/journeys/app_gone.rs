//! Whatever becomes of the app's files on their way, the plain page stays, and says nothing of it.

use super::help_everywhere::reads;
use crate::{
    browser::Browser,
    journey::Journey,
    stage::Stage,
    view::{frame, hand::Hand},
};
use anyhow::Result;
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
        journey("the words of the app arrive as a log-in page", "/a/words-*", html),
        journey("the boot script is missing", "/a/boot-*.js", Fault::Missing),
    ]
}

fn journey(what: &str, path: &'static str, fault: Fault) -> Journey {
    let name = format!("every topic stays complete when {what}");
    Journey::new(name, move |stage| stays_complete(stage, Faults::none().on(path, fault.clone())))
}

async fn stays_complete(stage: Stage, faults: Faults) -> Result<()> {
    let server = stage.serve_with(faults).await?;
    let browser = stage.browse(&server).await?;
    for module in &stage.site.modules {
        settles(&browser, &module.path).await?;
        reads(&browser, module).await?;
        // Start leads on, with the app or without.
        let start = browser.find(".module__start a.button--main").await?;
        Hand::Mouse.press(&browser, &start).await?;
        let first = module.steps().first().map(|step| format!("#{}", step.id));
        browser.until_is("Start to lead on", "return location.hash", first).await?;
        frame::helps(&browser).await?;
    }
    settles(&browser, "/settings").await
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
