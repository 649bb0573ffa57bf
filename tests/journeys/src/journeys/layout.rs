//! Nothing is cut off on a narrow screen with large words, and Leave is always on screen.

use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    site::{Module, Site},
    stage::Stage,
    view::{
        frame::{self, UNKNOWN},
        hand::Hand,
        player::Player,
        texts,
    },
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::collections::BTreeMap;

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let steps = |module: &Module| {
        let (name, own) =
            (format!("{} fits 320 pixels with the largest words, step by step", module.path), module.clone());
        Journey::new(name, move |stage| steps_fit(stage, own.clone()))
            .through(module, site)
            .not_in(Engine::Wpe, "its window is 240 pixels high then, and its driver can't click in it")
    };
    let pages = Journey::new("every page fits 320 pixels with the largest words", pages_fit);
    let small = Journey::new("Leave is on screen on a small phone, on every page", |stage| {
        leave_shows(stage, 320, 480)
    });
    let wide = Journey::new("Leave is on screen on a wide screen, on every page", |stage| {
        leave_shows(stage, 1280, 720)
    });
    [pages, small, wide].into_iter().chain(site.modules.iter().map(steps)).collect()
}

/// A small phone, set to the largest words.
async fn small_phone(stage: &Stage, server: &serve::Server) -> Result<Browser> {
    let browser = stage.browse_with(server, Launch::sized(320, 480)).await?;
    frame::open(&browser, "/about").await?;
    let record = json!({"v": 1, "theme": "device", "text": "largest"}).to_string();
    browser.ask::<()>("localStorage.setItem('level.display', arguments[0])", vec![record.into()]).await?;
    browser.reload().await?;
    let (width, text): (u32, String) =
        browser.get("return [innerWidth, document.documentElement.dataset.text]").await?;
    // Firefox rounds what it is zoomed to.
    ensure!(
        (310..=320).contains(&width) && text == "largest",
        "the window is {width} wide, the words are {text}"
    );
    Ok(browser)
}

/// How wide the page is and what sticks out to the right, if it can be scrolled sideways.
const STICKS_OUT: &str = "
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
    const names = out.map((e) => [e.localName, ...e.classList].join('.'));
    return `${scrollWidth} wide: ${[...new Set(names)].slice(0, 8).join(', ')}`";

/// What sticks out, each with the first page where it does.
#[derive(Default)]
struct TooWide(BTreeMap<String, String>);

impl TooWide {
    async fn look(&mut self, browser: &Browser) -> Result<()> {
        let out: String = browser.get(STICKS_OUT).await?;
        if !out.is_empty() {
            self.0.entry(out).or_insert(browser.here().await?);
        }
        Ok(())
    }

    fn is_nothing(&self) -> Result<()> {
        let lines: Vec<_> = self.0.iter().map(|(out, place)| format!("{place} is {out}")).collect();
        ensure!(lines.is_empty(), "pages must be scrolled sideways:\n{}", lines.join("\n"));
        Ok(())
    }
}

async fn pages_fit(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = small_phone(&stage, &server).await?;
    let mut too_wide = TooWide::default();
    for path in stage.site.paths.iter().map(String::as_str).chain([UNKNOWN]) {
        frame::open(&browser, path).await?;
        texts::unfold(&browser).await?;
        too_wide.look(&browser).await?;
    }
    frame::open(&browser, "/settings").await?;
    frame::app_is_ready(&browser).await?;
    too_wide.look(&browser).await?;
    too_wide.is_nothing()
}

async fn steps_fit(stage: Stage, module: Module) -> Result<()> {
    let server = stage.serve().await?;
    let browser = small_phone(&stage, &server).await?;
    let player = Player::new(&browser, Hand::Mouse, &module);
    let mut too_wide = TooWide::default();
    player
        .looks_at_all(async |_| {
            too_wide.look(&browser).await?;
            leave_is_on_screen(&browser).await
        })
        .await?;
    too_wide.is_nothing()
}

async fn leave_shows(stage: Stage, width: u32, height: u32) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse_with(&server, Launch::sized(width, height)).await?;
    for path in stage.site.paths.iter().map(String::as_str).chain([UNKNOWN]) {
        frame::open(&browser, path).await?;
        leave_is_on_screen(&browser).await.with_context(|| format!("at the top of {path}"))?;
        browser.run("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })").await?;
        leave_is_on_screen(&browser).await.with_context(|| format!("at the bottom of {path}"))?;
    }
    Ok(())
}

/// At the middle of the Leave link there is the Leave link, and it is big enough to hit.
async fn leave_is_on_screen(browser: &Browser) -> Result<()> {
    let script = "
        const link = document.querySelector('#leave');
        const box = link.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!top || !link.contains(top)) return `${top && top.outerHTML.slice(0, 80)} is there instead`;
        const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        return inside && box.width >= 44 && box.height >= 44 ? '' : `it is ${JSON.stringify(box)}`";
    let wrong: String = browser.get(script).await?;
    ensure!(wrong.is_empty(), "Leave cannot be tapped: {wrong}");
    Ok(())
}
