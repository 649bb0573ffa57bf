//! A browser with one page, and what a person can see there.

use crate::engine::Engine;
use anyhow::{Context, Result, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use thirtyfour::{
    By, RequestData, SessionId, WebDriver, WebElement, common::command::FormatRequestData,
    session::handle::SessionHandle,
};
use tokio::time::{Instant, sleep};

/// How long anything may take that a person waits for, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// A browser at work.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Which engine it is.
    pub engine: Engine,
    session: Arc<SessionHandle>,
    site: String,
}

/// A command that WebDriver or an engine has and the client has not.
#[derive(Debug)]
struct Raw<'a> {
    command: &'a str,
    body: Value,
}

impl FormatRequestData for Raw<'_> {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("session/{session}/{}", self.command);
        RequestData::new("POST".parse().unwrap_or_default(), path).add_body(self.body.clone())
    }
}

impl Browser {
    pub fn new(engine: Engine, driver: &WebDriver, site: String) -> Self {
        Self { engine, session: driver.handle().clone(), site }
    }

    /// Where a path of the site is.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.site)
    }

    /// Types an address. Fails if the browser shows an error of its own.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.visit(&self.address(path)).await
    }

    /// Types an address of any site.
    pub async fn visit(&self, address: &str) -> Result<()> {
        self.session.goto(address).await.with_context(|| format!("opening {address}"))
    }

    /// Loads the page again, as the browser's button does.
    pub async fn reload(&self) -> Result<()> {
        // Not WebDriver's own command: Firefox's skips the service worker.
        self.loads(async { self.run("location.reload()").await }).await
    }

    /// Does something that loads another page, and waits for that.
    pub async fn loads(&self, doing: impl Future<Output = Result<()>>) -> Result<()> {
        // Or the next look might still find the old page.
        self.run("window.old = true").await?;
        doing.await?;
        self.until("another page to load", "return !window.old && document.readyState === 'complete'").await
    }

    pub async fn back(&self) -> Result<()> {
        Ok(self.session.back().await?)
    }

    pub async fn forward(&self) -> Result<()> {
        Ok(self.session.forward().await?)
    }

    /// The address in the bar.
    pub async fn here(&self) -> Result<String> {
        Ok(self.session.current_url().await?.to_string())
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str) -> Result<()> {
        self.ask::<Value>(script, vec![]).await.map(drop)
    }

    /// What a script in the page answers.
    pub async fn get<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.ask(script, vec![]).await
    }

    /// The same, with arguments.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let answer =
            self.session.execute(script, arguments).await.with_context(|| format!("in `{script}`"))?;
        answer.convert().with_context(|| format!("`{script}` answered {}", answer.json()))
    }

    /// What a script answers through its last argument.
    pub async fn wait_for<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let answer =
            self.session.execute_async(script, arguments).await.with_context(|| format!("in `{script}`"))?;
        answer.convert().with_context(|| format!("`{script}` answered {}", answer.json()))
    }

    /// Looks again and again until a script answers true.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        self.until_is(what, script, true).await
    }

    /// Looks again and again until a script answers as expected.
    pub async fn until_is(&self, what: &str, script: &str, expected: impl Into<Value>) -> Result<()> {
        let (expected, end) = (expected.into(), Instant::now() + PATIENCE);
        loop {
            // While pages change, a look may find none.
            let look = self.get::<Value>(script).await;
            if look.as_ref().is_ok_and(|found| *found == expected) {
                return Ok(());
            }
            if Instant::now() > end {
                let here = self.here().await.unwrap_or_default();
                let last = look.map_or_else(|error| format!("{error:#}"), |found| found.to_string());
                bail!("waited for {what} in vain, at {here}; wanted {expected}, found {last}");
            }
            sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Looks again and again until something has happened on the server.
    pub async fn until_on_server(&self, what: &str, happened: impl Fn() -> bool) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while !happened() {
            ensure!(Instant::now() < end, "waited for {what} in vain");
            sleep(BETWEEN_LOOKS).await;
        }
        Ok(())
    }

    /// The only element, or the first, that a selector means.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        self.session.find(By::Css(css)).await.with_context(|| format!("no {css}"))
    }

    /// The only button of the step-by-step view with this name, or the first.
    pub async fn find_called(&self, name: &str) -> Result<WebElement> {
        let path = format!("//*[@id='app']//button[normalize-space(.)=\"{name}\"]");
        self.session.find(By::XPath(path)).await.with_context(|| format!("no button “{name}”"))
    }

    /// All elements that a selector means.
    pub async fn find_all(&self, css: &str) -> Result<Vec<WebElement>> {
        Ok(self.session.find_all(By::Css(css)).await?)
    }

    /// How many elements a selector means.
    pub async fn count(&self, css: &str) -> Result<usize> {
        self.ask("return document.querySelectorAll(arguments[0]).length", vec![css.into()]).await
    }

    /// Performs the low-level actions of one input device.
    pub async fn act(&self, device: Value) -> Result<()> {
        self.command("actions", json!({"actions": [device]})).await.map(drop)
    }

    /// Makes everything bigger, as a person does by keys. Firefox only, whose window has a least width.
    pub async fn zoom_firefox(&self, zoom: f64) -> Result<()> {
        let script = "const window = Services.wm.getMostRecentWindow('navigator:browser');
            window.FullZoom.setZoom(arguments[0], window.gBrowser.selectedBrowser)";
        self.command("moz/context", json!({"context": "chrome"})).await?;
        let zoomed = self.ask::<Value>(script, vec![zoom.into()]).await;
        self.command("moz/context", json!({"context": "content"})).await?;
        zoomed.map(drop)
    }

    /// What stands in the browser's log since the last look. Chromium only.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let log = self.command("se/log", json!({"type": "browser"})).await?;
        let lines = log.as_array().into_iter().flatten();
        Ok(lines.map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect())
    }

    async fn command(&self, command: &str, body: Value) -> Result<Value> {
        Ok(self.session.cmd(Raw { command, body }).await?.value_json()?)
    }
}
