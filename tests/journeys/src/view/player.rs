//! The step-by-step view of a module, walked from its start to its end.

mod friend;
mod quiz;
mod sentence;
mod sort;
mod spot;
mod story;
mod strip;

pub use story::Reader;

use super::{frame, hand::Hand};
use crate::{
    browser::Browser,
    site::{Module, Step},
};
use anyhow::{Context, Result};
use serde_json::json;

/// Someone who goes through a module.
#[derive(Clone, Copy)]
pub struct Player<'a> {
    pub browser: &'a Browser,
    pub hand: Hand,
    pub module: &'a Module,
    sees_all: bool,
}

impl<'a> Player<'a> {
    pub fn new(browser: &'a Browser, hand: Hand, module: &'a Module) -> Self {
        Self { browser, hand, module, sees_all: false }
    }

    /// One who takes every choice of a story, and so gets to each of its endings.
    #[must_use]
    pub fn who_sees_all(self) -> Self {
        Self { sees_all: true, ..self }
    }

    /// Opens the module and goes through all of it.
    pub async fn goes_through(&self) -> Result<()> {
        self.looks_at_all(async |_| Ok(())).await
    }

    /// The same, with a look at every screen; it is told what kind of screen that is.
    pub async fn looks_at_all(&self, mut look: impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        frame::open_with_app(self.browser, self.module).await?;
        self.walks(&mut look).await
    }

    /// Goes through the module that is open.
    pub async fn walks(&self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        self.hand.press_the(self.browser, ".module__start a.button--main").await?;
        for step in self.module.steps() {
            let title = step.title;
            self.arrives(step.id, Some(title)).await?;
            look(step.kind).await.with_context(|| format!("at “{title}”"))?;
            self.does(step, look).await.with_context(|| format!("at “{title}”"))?;
            self.hand.press_the(self.browser, ".player__ways a.button--main").await?;
        }
        self.arrives("finish", None).await?;
        look("finish").await
    }

    /// Waits for a screen: its heading is the only one in sight, and has focus.
    pub async fn arrives(&self, fragment: &str, title: Option<&str>) -> Result<()> {
        if let Some(title) = title {
            let shown = "const heading = document.querySelector('#app h1');
                return heading ? heading.textContent : `no heading; the app is ${document.documentElement.dataset.app}`";
            self.browser.until_is("a screen's heading", shown, title).await?;
        }
        let now = "
            const heading = document.querySelector('#app h1');
            const headings = [...document.querySelectorAll('h1')].filter((h1) => h1.getClientRects().length > 0);
            const box = heading && heading.getBoundingClientRect();
            return [location.hash, !!heading && document.activeElement === heading, headings.length,
                !!document.documentElement.dataset.view, box && box.top >= 0 && box.top < innerHeight]";
        let wanted = json!([format!("#{fragment}"), true, 1, true, true]);
        let what = "a screen with focus on its heading, alone and in sight";
        self.browser.until_is(what, now, wanted).await
    }

    /// Opens the calmer task.
    pub async fn sees_the_quiet_task(&self) -> Result<()> {
        frame::open_with_app(self.browser, self.module).await?;
        self.hand.press_the(self.browser, ".module__start a[href='#quieter']").await?;
        self.arrives("quieter", self.module.words["quiet_title"].as_str()).await
    }

    /// Opens the module, and from its first step the one that is wanted.
    pub async fn jumps_to(&self, step: Step<'_>) -> Result<()> {
        self.starts().await?;
        self.jumps_on_to(step).await
    }

    /// Opens the module and its first step.
    pub async fn starts(&self) -> Result<()> {
        frame::open_with_app(self.browser, self.module).await?;
        self.hand.press_the(self.browser, ".module__start a.button--main").await?;
        let first = self.module.steps()[0];
        self.arrives(first.id, Some(first.title)).await
    }

    /// Goes to a step by the list of all.
    pub async fn jumps_on_to(&self, step: Step<'_>) -> Result<()> {
        self.hand.press_the(self.browser, ".player__steps > summary").await?;
        self.hand.press_the(self.browser, &format!(".player__steps a[href='#{}']", step.id)).await?;
        self.arrives(step.id, Some(step.title)).await
    }

    async fn does(&self, step: Step<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        match step.kind {
            "story" => self.plays(step, look).await,
            "friend" => self.answers_as_a_friend(step, look).await,
            "line" => self.marks_a_place(step, look).await,
            "spot" => self.marks_messages(step, look).await,
            "sort" => self.sorts(step, look).await,
            "say" => self.says(step, look).await,
            "helper" => self.thinks_of_helpers(look).await,
            "quiz" => self.answers(step, look).await,
            _ => Ok(()),
        }
    }

    /// Presses one of several.
    async fn presses_nth(&self, css: &str, place: usize) -> Result<()> {
        let all = self.browser.find_all(css).await?;
        let one = all.get(place).with_context(|| format!("of {css} there are only {}", all.len()))?;
        self.hand.press(self.browser, one).await
    }
}
