//! Whatever is in storage, and where there is none, the pages work.

use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    site::Module,
    stage::Stage,
    view::{frame, hand::Hand, player::Player},
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

pub(super) fn all() -> Vec<Journey> {
    vec![
        Journey::new("broken, huge and foreign values in storage change nothing", odd_values),
        Journey::new("how Level looks is kept, and forgotten when it is as it comes", look_is_kept),
        Journey::new("where storage is refused, the pages work and the settings say so", refused),
    ]
}

/// What may stand where how Level looks should.
fn odd_records() -> Vec<String> {
    let mut records: Vec<String> = [
        "",
        "{",
        "null",
        "7",
        "[]",
        "\"dark\"",
        "{}",
        "{\"v\":2,\"theme\":\"dark\",\"text\":\"large\"}",
        "{\"v\":1,\"theme\":7,\"text\":[]}",
        "{\"v\":1,\"theme\":\"<b>\",\"text\":\"constructor\"}",
        "{\"v\":1,\"theme\":null,\"text\":{\"length\":1}}",
        "{\"v\":\"1\"}",
        "{\"__proto__\":{\"v\":1,\"theme\":\"dark\"}}",
    ]
    .map(str::to_owned)
    .into();
    records.push("x".repeat(1 << 20));
    records.push(format!("{{\"v\":1,\"theme\":\"dark\",\"text\":\"{}\"}}", "x".repeat(1 << 20)));
    records
}

async fn odd_values(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/about").await?;
    browser.run("localStorage.setItem('level.progress', '{'); localStorage.setItem('theme', 'dark')").await?;
    let module = &stage.site.modules[0];
    for record in odd_records() {
        let start: String = record.chars().take(40).collect();
        browser
            .ask::<Value>("localStorage.setItem('level.display', arguments[0])", vec![record.into()])
            .await?;
        works(&browser, module).await.with_context(|| format!("with {start}"))?;
    }
    Ok(())
}

/// A module and the settings work and look as they come.
async fn works(browser: &Browser, module: &Module) -> Result<()> {
    frame::open_with_app(browser, module).await?;
    let looks: Value = browser.get("return { ...document.documentElement.dataset }").await?;
    ensure!(looks == json!({"app": "ready"}), "the root has {looks}");
    frame::open(browser, "/settings").await?;
    frame::app_is_ready(browser).await?;
    browser.until("the settings", "return document.querySelectorAll('#app input:checked').length === 2").await
}

const STORED: &str = "return localStorage.getItem('level.display')";

/// Picks the option of a group by its place.
async fn pick(browser: &Browser, group: &str, place: usize) -> Result<()> {
    let options = browser.find_all(&format!("#app input[name='{group}']")).await?;
    Hand::Mouse.pick(browser, options.get(place).context("no such option")?).await
}

async fn look_is_kept(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    frame::open(&browser, "/settings").await?;
    frame::app_is_ready(&browser).await?;
    pick(&browser, "theme", 2).await?;
    pick(&browser, "text", 1).await?;
    let looks = "const { theme, text } = document.documentElement.dataset; return theme === 'dark' && text === 'large'";
    browser.until("the dark look and large words", looks).await?;
    let stored: String = browser.get(STORED).await?;
    let stored: Value = serde_json::from_str(&stored)?;
    ensure!(stored == json!({"v": 1, "theme": "dark", "text": "large"}), "stored: {stored}");
    frame::open(&browser, "/help").await?;
    browser.until("the dark look and large words on another page", looks).await?;

    frame::open(&browser, "/settings").await?;
    frame::app_is_ready(&browser).await?;
    pick(&browser, "theme", 0).await?;
    pick(&browser, "text", 0).await?;
    browser.until("nothing to be kept", "return localStorage.getItem('level.display') === null").await
}

async fn refused(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse_with(&server, Launch { refuses_storage: true, ..Launch::default() }).await?;
    frame::open(&browser, "/settings").await?;
    is_refused(&browser).await?;
    frame::app_is_ready(&browser).await?;
    pick(&browser, "theme", 2).await?;
    let told = "return document.querySelector('#said').textContent.includes('let Level keep it')
        && document.documentElement.dataset.theme === 'dark'";
    browser.until("being told that it can't be kept", told).await?;
    if browser.engine == Engine::Chromium {
        let complaints = browser.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
    }
    for path in &stage.site.paths {
        frame::open(&browser, path).await?;
    }
    Player::new(&browser, Hand::Mouse, &stage.site.modules[0]).goes_through().await
}

/// Or this would show nothing.
async fn is_refused(browser: &Browser) -> Result<()> {
    let works: bool =
        browser.get("try { localStorage.setItem('a', 'b'); return localStorage.getItem('a') === 'b' } catch { return false }").await?;
    ensure!(!works, "storage works, though it should be refused");
    Ok(())
}
