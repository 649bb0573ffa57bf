//! Nothing of a visit goes anywhere else, nothing is kept, and nothing goes wrong unseen.

use crate::{
    browser::Browser,
    engine::Engine,
    journey::Journey,
    stage::Stage,
    view::{frame, hand::Hand, player::Player},
};
use anyhow::{Result, ensure};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("no request leaves the site and nothing is kept, on any page", stays_at_home),
        Journey::new("a whole module leaves nothing behind", leaves_nothing_behind),
    ]
}

async fn stays_at_home(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    for path in &stage.site.paths {
        frame::open(&browser, path).await?;
        frame::is_ready_offline(&browser).await?;
        is_quiet(&browser).await?;
    }
    // WebKit fetches a worker's script by rules of its own.
    for seen in server.log().iter().filter(|seen| seen.path != "/sw.js") {
        ensure!(seen.referer.is_none(), "{} was told where the visitor came from", seen.path);
    }
    Ok(())
}

async fn leaves_nothing_behind(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let module = &stage.site.modules[0];
    Player::new(&browser, Hand::Mouse, module).goes_through().await?;
    is_quiet(&browser).await
}

/// Every address that this page has asked for.
const ASKED_FOR: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name)";

/// Data in the other kind of storage. Old engines cannot list it.
const DATABASES: &str = "
    const done = arguments[arguments.length - 1];
    if (!indexedDB.databases) done(0); else indexedDB.databases().then((all) => done(all.length), () => done(0));";

async fn is_quiet(browser: &Browser) -> Result<()> {
    let here = browser.here().await?;
    let asked_for: Vec<String> = browser.get(ASKED_FOR).await?;
    let elsewhere: Vec<_> = asked_for.iter().filter(|url| !url.starts_with(&browser.address("/"))).collect();
    ensure!(elsewhere.is_empty(), "{here} asks for {elsewhere:?}");
    frame::keeps_nothing(browser).await?;
    let databases: usize = browser.wait_for(DATABASES, vec![]).await?;
    ensure!(databases == 0, "{here} keeps {databases} databases");
    // Only Chromium's driver tells what is in its log.
    if browser.engine == Engine::Chromium {
        let complaints = browser.complaints().await?;
        ensure!(complaints.is_empty(), "{here}: {complaints:?}");
    }
    Ok(())
}
