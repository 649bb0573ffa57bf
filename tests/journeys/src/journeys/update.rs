//! A new build takes over only when no tab shows the old one any more.

use crate::{browser::Browser, journey::Journey, stage::Stage, view::frame};
use anyhow::{Context, Result, ensure};
use std::{fs, path::Path};

pub(super) fn all() -> Vec<Journey> {
    vec![Journey::new("a new build waits until every tab with the old one is gone", waits_for_old_tabs)]
}

const NEW_WORDS: &str = "A new build says hello";

async fn waits_for_old_tabs(stage: Stage) -> Result<()> {
    let (server, folder) = stage.serve_copy().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/about").await?;
    frame::is_ready_offline(&browser).await?;
    rebuild(folder.path())?;

    browser.reload().await?;
    browser.until("the new build to wait", WAITING).await?;
    says_hello(&browser, false).await.context("while the old tab is open")?;
    browser.reload().await?;
    says_hello(&browser, false).await.context("after a reload in the old tab")?;

    // Another site in the tab: now none shows the old build.
    browser.visit("about:blank").await?;
    browser.open("/licences.txt").await?;
    browser.visit("about:blank").await?;
    frame::open(&browser, "/about").await?;
    browser
        .until("the new build", "return document.body.textContent.includes('A new build says hello')")
        .await?;
    server.stop().await;
    browser.reload().await?;
    says_hello(&browser, true).await.context("offline")
}

const WAITING: &str =
    "return navigator.serviceWorker.getRegistration().then((registration) => !!registration.waiting)";

async fn says_hello(browser: &Browser, expected: bool) -> Result<()> {
    let words: String = browser.get("return document.body.textContent").await?;
    ensure!(words.contains(NEW_WORDS) == expected, "the new build's words: {}", !expected);
    Ok(())
}

/// Changes a page and the worker's list, as a build does.
fn rebuild(folder: &Path) -> Result<()> {
    let page = folder.join("about.html");
    let old = fs::read_to_string(&page)?;
    let new = old.replacen("</h1>", &format!("</h1><p>{NEW_WORDS}</p>"), 1);
    fs::write(&page, new)?;
    let worker = folder.join("sw.js");
    let list = fs::read_to_string(&worker)?;
    let build = list.split("BUILD=\"").nth(1).and_then(|rest| rest.split('"').next());
    let build = build.context("no build name")?.to_owned();
    let (before, after) = list.split_once("\"/about\",\"").context("the list lacks /about")?;
    let (_, after) = after.split_once('"').context("/about has no hash")?;
    // A worker takes an empty hash as: whatever comes.
    let list = format!("{before}\"/about\",\"\"{after}");
    fs::write(&worker, list.replacen(&build, "another-build", 1))?;
    for name in ["about.html", "sw.js"] {
        for twin in ["br", "gz"] {
            fs::remove_file(folder.join(format!("{name}.{twin}")))?;
        }
    }
    Ok(())
}
