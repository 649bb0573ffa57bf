//! After the words "Ready offline", the site needs no network.

use crate::{
    browser::Browser,
    engine::Engine,
    journey::Journey,
    site::Module,
    stage::Stage,
    view::{
        frame::{self, UNKNOWN},
        hand::Hand,
        player::Player,
    },
};
use anyhow::{Context, Result, ensure};
use serve::{Fault, Faults};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("offline, every page opens and reloads", every_page_opens),
        Journey::new("offline, an unknown address helps, and a query changes nothing", odd_addresses_help),
        Journey::new("offline, a module goes from start to end", module_works),
        Journey::new("offline, every story is played to every ending", every_story_ends),
        Journey::new("a network that alters a file gets no offline copy", altered_file_is_not_kept),
    ]
}

/// A browser that has visited once, and whose server is gone.
async fn after_one_visit(stage: &Stage, first: &str) -> Result<Browser> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, first).await?;
    frame::is_ready_offline(&browser).await?;
    server.stop().await;
    Ok(browser)
}

async fn every_page_opens(stage: Stage) -> Result<()> {
    let browser = after_one_visit(&stage, "/").await?;
    for path in &stage.site.paths {
        frame::open(&browser, path).await?;
        browser.reload().await?;
        frame::helps(&browser).await?;
        frame::is_ready_offline(&browser).await?;
    }
    Ok(())
}

async fn odd_addresses_help(stage: Stage) -> Result<()> {
    let browser = after_one_visit(&stage, "/help").await?;
    let heading = "return document.querySelector('h1').textContent";
    for path in [UNKNOWN, "/nowhere", "/learn/9-11/"] {
        frame::open(&browser, path).await?;
    }
    frame::open(&browser, UNKNOWN).await?;
    let lost: String = browser.get(heading).await?;
    let home = stage.site.modules[0].path.as_str();
    for path in ["/", "/help", home] {
        frame::open(&browser, &format!("{path}?utm_source=x&y=%3Cb%3E")).await?;
        let shown: String = browser.get(heading).await?;
        ensure!(shown != lost, "{path} with a query is not found");
    }
    Ok(())
}

async fn module_works(stage: Stage) -> Result<()> {
    let browser = after_one_visit(&stage, "/about").await?;
    Player::new(&browser, Hand::Mouse, &stage.site.modules[0]).goes_through().await
}

async fn every_story_ends(stage: Stage) -> Result<()> {
    let browser = after_one_visit(&stage, "/help").await?;
    let is_wanted = |module: &&Module| stage.engine == Engine::Chromium || stage.site.goes_through(module);
    for module in stage.site.modules.iter().filter(is_wanted) {
        let player = Player::new(&browser, Hand::Mouse, module).who_sees_all();
        for story in module.steps().into_iter().filter(|step| step.kind == "story") {
            player.jumps_to(story).await?;
            let mut not_looking = async |_: &str| Ok(());
            player.plays(story, &mut not_looking).await.with_context(|| format!("in {}", module.path))?;
        }
    }
    Ok(())
}

async fn altered_file_is_not_kept(stage: Stage) -> Result<()> {
    let server = stage.serve_with(Faults::none().on("/about", Fault::Altered)).await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/").await?;
    // Before the worker asks for its files there is nothing kept either, so this waits until it has.
    browser
        .until_on_server("the worker to ask for /about", || {
            server.log().iter().any(|seen| seen.path == "/about")
        })
        .await?;
    let given_up = "
        navigator.serviceWorker.getRegistration().then((all) => {
            window.worker = !!all && !!(all.installing || all.waiting || all.active);
        });
        caches.keys().then((names) => { window.kept = names.length; });
        return window.worker === false && window.kept === 0;";
    browser.until("the worker to give up and keep nothing", given_up).await?;
    let promised: bool = browser.get("return !document.querySelector('#offline').hidden").await?;
    ensure!(!promised, "“Ready offline” shows, but the copy would be altered");
    Ok(())
}
