//! Leave, and what Back and Forward show then.

use crate::{
    browser::Browser,
    journey::Journey,
    stage::Stage,
    view::{
        cover,
        frame::{self, LEAVE_TARGET},
        hand::{Hand, SHIFT, key, keys},
    },
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use serve::{Fault, Faults, Options, Server};
use tempfile::TempDir;

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("after Leave, neither Back nor Forward shows a page of ours", back_and_forward),
        Journey::new("Shift three times leaves, and nothing less does", by_keys),
        Journey::new("after Leave, only the cover opens until Continue, which goes home", only_the_cover),
        Journey::new("Leave to a site that cannot be reached shows no page of ours", unreachable),
        Journey::new("offline, Leave shows the cover and no error", offline),
    ]
}

/// A neutral site of our own, to leave to.
pub(super) struct Elsewhere {
    pub(super) server: Server,
    _folder: TempDir,
}

/// What its only page says.
const WEATHER: &str = "Rain later";

impl Elsewhere {
    /// Serves the neutral site, and ours with Leave going there.
    pub(super) async fn beside_ours(stage: &Stage) -> Result<(Self, Server)> {
        let folder = tempfile::tempdir()?;
        std::fs::write(
            folder.path().join("weather.html"),
            format!("<!doctype html><title>{WEATHER}</title>{WEATHER}"),
        )?;
        let server = Server::start(Options::new(folder.path())).await?;
        let elsewhere = Self { server, _folder: folder };
        let ours = stage.serve_with(elsewhere.faults(stage)).await?;
        Ok((elsewhere, ours))
    }

    /// What makes Leave go there.
    pub(super) fn faults(&self, stage: &Stage) -> Faults {
        let target = Fault::Words(LEAVE_TARGET.to_owned(), format!("{}/weather", self.server.url()));
        stage.faults_for_going_back().on("*", target)
    }

    /// Waits to be there, and was not told from where.
    pub(super) async fn is_reached(&self, browser: &Browser) -> Result<()> {
        let script = format!("return document.readyState === 'complete' && document.title === '{WEATHER}'");
        browser.until("the neutral site", &script).await?;
        for seen in self.server.log().iter().filter(|seen| seen.path == "/weather") {
            ensure!(seen.referer.is_none(), "the neutral site was told {:?}", seen.referer);
        }
        Ok(())
    }
}

/// From the front page into a module's second step, by clicks, as people go.
pub(super) async fn deep_into_a_module(stage: &Stage, browser: &Browser) -> Result<()> {
    let module = &stage.site.modules[0];
    browser.open("/").await?;
    let band = module.path.rsplit_once('/').map_or("/", |(band, _)| band);
    for path in ["/learn", band, module.path.as_str()] {
        let link = format!("main a[href='{path}']");
        browser
            .loads(async { Hand::Mouse.press_the(browser, &link).await })
            .await
            .with_context(|| format!("to {path}"))?;
    }
    frame::app_is_ready(browser).await?;
    for link in [".module__start a.button--main", ".player__ways a.button--main"] {
        Hand::Mouse.press_the(browser, link).await?;
        browser.until("a step", "return !!document.querySelector('#app h1')").await?;
    }
    Ok(())
}

/// Goes back and forth through all that the browser remembers; no page of ours may show.
async fn no_page_of_ours(browser: &Browser) -> Result<()> {
    for _ in 0..10 {
        browser.back().await.ok();
        shows_nothing(browser).await.context("going back")?;
    }
    for _ in 0..10 {
        browser.forward().await.ok();
        shows_nothing(browser).await.context("going forward")?;
    }
    Ok(())
}

async fn shows_nothing(browser: &Browser) -> Result<()> {
    browser.until("the page to be there", "return document.readyState !== 'loading'").await?;
    if browser.here().await?.starts_with(&browser.address("/")) {
        cover::covers(browser).await?;
    }
    Ok(())
}

async fn back_and_forward(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    let browser = stage.browse(&ours).await?;
    deep_into_a_module(&stage, &browser).await?;
    let record = json!({"v": 1, "theme": "dark", "text": "large"}).to_string();
    let store = "localStorage.setItem('level.display', arguments[0]); localStorage.setItem('other', 'x');
        sessionStorage.setItem('other', 'x')";
    browser.ask::<Value>(store, vec![record.clone().into()]).await?;
    cover::leave(&browser).await?;
    elsewhere.is_reached(&browser).await?;
    no_page_of_ours(&browser).await?;

    browser.open("/safety").await?;
    cover::covers(&browser).await?;
    let kept: Value = browser.get("return [{ ...localStorage }, Object.keys(sessionStorage)]").await?;
    ensure!(kept == json!([{"level.display": record}, ["level.left"]]), "kept after leaving: {kept}");
    Ok(())
}

async fn by_keys(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    let browser = stage.browse(&ours).await?;
    browser.open(&stage.site.modules[0].path).await?;
    frame::app_is_ready(&browser).await?;
    let stays = |what: &'static str| {
        let browser = browser.clone();
        async move {
            let left: bool = browser.get("return 'cover' in document.documentElement.dataset").await?;
            ensure!(!left, "{what} leaves");
            key(&browser, 'a').await
        }
    };
    keys(&browser, &[SHIFT, SHIFT]).await?;
    let said: String = browser.get("return document.querySelector('#said').textContent").await?;
    ensure!(said.contains('1'), "after two presses it says “{said}”");
    stays("pressing Shift twice").await?;
    keys(&browser, &[SHIFT, 'a', SHIFT, SHIFT]).await?;
    stays("another key in between").await?;
    for _ in 0..3 {
        capital(&browser).await?;
    }
    stays("typing capitals").await?;
    cover::leave_by_keys(&browser).await?;
    elsewhere.is_reached(&browser).await
}

/// Shift held down while a letter is typed.
async fn capital(browser: &Browser) -> Result<()> {
    let stroke = |kind: &str, key: char| json!({"type": kind, "value": key});
    let strokes =
        [stroke("keyDown", SHIFT), stroke("keyDown", 'A'), stroke("keyUp", 'A'), stroke("keyUp", SHIFT)];
    browser.act(json!({"type": "key", "id": "keyboard", "actions": strokes})).await
}

async fn only_the_cover(stage: Stage) -> Result<()> {
    let (elsewhere, ours) = Elsewhere::beside_ours(&stage).await?;
    let browser = stage.browse(&ours).await?;
    browser.open(&stage.site.modules[0].path).await?;
    cover::leave(&browser).await?;
    elsewhere.is_reached(&browser).await?;
    for path in &stage.site.paths {
        browser.open(path).await?;
        cover::covers(&browser).await?;
    }
    browser.loads(async { Hand::Mouse.press_the(&browser, "#cover-continue").await }).await?;
    let (here, home) = (browser.here().await?, browser.address("/"));
    ensure!(here == home, "Continue goes to {here}");
    browser
        .until("the front page", "return !document.querySelector('#cover') && !!document.querySelector('h1')")
        .await?;
    browser.open("/help").await?;
    browser.until("a page again", "return !!document.querySelector('a.childline')").await
}

async fn unreachable(stage: Stage) -> Result<()> {
    let server = stage.serve_with(stage.faults_for_going_back()).await?;
    let browser = stage.browse(&server).await?;
    deep_into_a_module(&stage, &browser).await?;
    // Firefox's driver takes the error page that comes for a click that failed.
    cover::leave(&browser).await.ok();
    shows_nothing(&browser).await?;
    no_page_of_ours(&browser).await
}

async fn offline(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/").await?;
    frame::is_ready_offline(&browser).await?;
    server.stop().await;
    deep_into_a_module(&stage, &browser).await?;
    // Firefox keeps the page's own objects from scripts of the driver, save by this name.
    let no_network =
        "Object.defineProperty((window.wrappedJSObject || window).navigator, 'onLine', { value: false })";
    browser.run(no_network).await?;
    cover::leave(&browser).await?;
    cover::covers(&browser).await?;
    let (here, home) = (browser.here().await?, browser.address("/"));
    ensure!(here == home, "the address still tells: {here}");
    browser.reload().await?;
    cover::covers(&browser).await?;
    no_page_of_ours(&browser).await?;
    browser.loads(async { Hand::Mouse.press_the(&browser, "#cover-continue").await }).await?;
    frame::helps(&browser).await
}
