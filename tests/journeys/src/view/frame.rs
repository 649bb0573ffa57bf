//! What stands around every page, and must hold whatever happens.

use crate::{browser::Browser, site::Module};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Where Leave goes.
pub const LEAVE_TARGET: &str = "https://www.bbc.co.uk/weather";

/// Where an unknown address is tried.
pub const UNKNOWN: &str = "/learn/9-11/999";

const HELP: &str = "
    const seen = (element) => !!element && element.getClientRects().length > 0
        && getComputedStyle(element).visibility === 'visible';
    const childline = document.querySelector('a.childline');
    const leave = document.querySelector('a#leave');
    const headings = [...document.querySelectorAll('h1')].filter(seen);
    const wrong = [];
    if (headings.length !== 1) wrong.push(`${headings.length} main headings in sight`);
    if (!seen(childline)) wrong.push('no Childline link in sight');
    else if (childline.getAttribute('href') !== 'tel:08001111') wrong.push(`Childline is ${childline.href}`);
    else if (!/0800\\s1111/.test(childline.innerText)) wrong.push(`Childline says ${childline.innerText}`);
    if (!seen(leave)) wrong.push('no Leave link in sight');
    else if (leave.href !== arguments[0]) wrong.push(`Leave is ${leave.href}`);
    if (!document.querySelector('main#main')) wrong.push('no main part');
    const stopped = document.querySelector('#stopped');
    if (seen(stopped)) wrong.push('it says that it stopped working');
    return wrong.join(', ')";

/// One main heading, Childline and Leave are in sight and lead where they should.
pub async fn helps(browser: &Browser) -> Result<()> {
    let wrong: String = browser.ask(HELP, vec![LEAVE_TARGET.into()]).await?;
    let here = browser.here().await?;
    ensure!(wrong.is_empty(), "{here}: {wrong}");
    Ok(())
}

/// Opens a page and sees that help is there.
pub async fn open(browser: &Browser, path: &str) -> Result<()> {
    browser.open(path).await?;
    helps(browser).await.with_context(|| format!("on {path}"))
}

/// Opens a module's page, and waits for the step-by-step part to be ready.
pub async fn open_with_app(browser: &Browser, module: &Module) -> Result<()> {
    open(browser, &module.path).await?;
    app_is_ready(browser).await
}

/// Waits for the app.
pub async fn app_is_ready(browser: &Browser) -> Result<()> {
    browser.until("the app", "return document.documentElement.dataset.app === 'ready'").await
}

/// The app fails for good, as it would after a mistake of ours.
pub async fn app_panics(browser: &Browser) -> Result<()> {
    let panic =
        "const error = new (window.wrappedJSObject || window).WebAssembly.RuntimeError('unreachable');
        window.dispatchEvent(new ErrorEvent('error', { error, message: 'unreachable' }))";
    browser.run(panic).await?;
    let back = "return document.documentElement.dataset.app === 'failed' && !document.querySelector('#app').children.length
        && document.querySelector('#page').getClientRects().length > 0
        && document.querySelector('#stopped').getClientRects().length > 0";
    browser.until("the whole page in place of the app, and a line that says so", back).await
}

/// Waits for the words "Ready offline".
pub async fn is_ready_offline(browser: &Browser) -> Result<()> {
    let shown = "const note = document.querySelector('#offline');
        return note.getClientRects().length > 0 && note.innerText.includes('Ready offline')";
    browser.until("“Ready offline”", shown).await
}

/// Nothing of what a visitor did is kept: no cookies and nothing in storage.
pub async fn keeps_nothing(browser: &Browser) -> Result<()> {
    let kept: Value = browser
        .get("return [document.cookie, Object.keys(localStorage).join(), Object.keys(sessionStorage).join()].join('')")
        .await?;
    ensure!(kept == "", "something is kept: {kept}");
    Ok(())
}
