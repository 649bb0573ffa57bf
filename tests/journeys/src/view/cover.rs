//! Leaving, and what is on screen after it.

use super::hand::{Hand, SHIFT, keys};
use crate::browser::Browser;
use anyhow::{Result, ensure};

/// Words of the pages, none of which may show after leaving.
const CANARIES: [&str; 6] = ["Childline", "Topic", "help", "secret", "Safety", "Ready offline"];

/// Taps Leave.
pub async fn leave(browser: &Browser) -> Result<()> {
    Hand::Mouse.press_the(browser, "#leave").await
}

/// Presses Shift three times.
pub async fn leave_by_keys(browser: &Browser) -> Result<()> {
    keys(browser, &[SHIFT; 3]).await
}

/// Whether nothing of the page is left but the cover.
pub async fn covers(browser: &Browser) -> Result<()> {
    browser
        .until(
            "the cover",
            "return document.readyState !== 'loading' && !!document.querySelector('#cover #cover-continue')",
        )
        .await?;
    hides_everything(browser).await
}

/// No word of the pages is on screen, in the title or in the document.
pub async fn hides_everything(browser: &Browser) -> Result<()> {
    let words: String =
        browser.get("return document.title + ' ' + (document.body ? document.body.textContent : '')").await?;
    let found: Vec<_> = CANARIES.iter().filter(|canary| words.contains(**canary)).collect();
    ensure!(found.is_empty(), "after leaving, {} still shows {found:?}: {words:.200}", browser.here().await?);
    Ok(())
}
