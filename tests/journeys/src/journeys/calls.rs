//! What a call link dials is what it shows.

use crate::{journey::Journey, stage::Stage, view::frame};
use anyhow::{Result, ensure};

pub(super) fn all() -> Vec<Journey> {
    vec![Journey::new("every call and text link dials the number that it shows", dials_what_it_shows)]
}

/// The number that a link dials, and every number that its words show, without spaces.
const LINKS: &str = r"
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const box of document.querySelectorAll('.tick input')) box.checked = true;
    const digits = (text) => (text.match(/\d[\d\s]*/g) || []).map((number) => number.replace(/\s/g, ''));
    const links = [...document.querySelectorAll(`a[href^='tel:'], a[href^='sms:']`)];
    return links.map((link) => {
        const number = link.querySelector('.number');
        return [link.getAttribute('href').replace(/^(tel|sms):/, '').replace(/\?.*/, ''),
            number && number.getClientRects().length > 0 ? digits(number.innerText) : []];
    })";

async fn dials_what_it_shows(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    for path in &stage.site.paths {
        frame::open(&browser, path).await?;
        let links: Vec<(String, Vec<String>)> = browser.get(LINKS).await?;
        ensure!(!links.is_empty(), "nobody can be called from {path}");
        for (dials, shows) in links {
            ensure!(shows == [dials.clone()], "on {path} a link dials {dials} and shows {shows:?}");
        }
    }
    Ok(())
}
