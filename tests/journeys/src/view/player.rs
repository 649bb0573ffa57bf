//! The step-by-step view of a module, walked from its start to its end.

mod quiz;

use super::{frame, hand::Hand};
use crate::{
    browser::Browser,
    site::{Module, Step},
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// Someone who goes through a module.
#[derive(Clone, Copy)]
pub struct Player<'a> {
    pub browser: &'a Browser,
    pub hand: Hand,
    pub module: &'a Module,
}

impl Player<'_> {
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
        self.arrives("quieter", self.module.words["quiet"]["title"].as_str()).await
    }

    async fn does(&self, step: Step<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        match step.kind {
            "sort" => {
                self.sorts(step).await?;
                look("sort, all placed").await
            }
            "say" => self.says(step).await,
            "quiz" => self.answers(step, look).await,
            _ => Ok(()),
        }
    }

    /// Places every card; each pile gets some. Only then do the reasons appear.
    async fn sorts(&self, step: Step<'_>) -> Result<()> {
        let cards = step.list("cards").len();
        for card in 0..cards {
            ensure!(
                self.browser.count(".sort__why").await? == 0,
                "a reason shows before all cards are placed"
            );
            let piles = self.browser.find_all(&format!("#app input[name='card-{card}']")).await?;
            ensure!(piles.len() == 3, "card {card} has {} piles", piles.len());
            self.hand.pick(self.browser, &piles[card % 3]).await?;
            let placed = format!(
                "return document.querySelectorAll(\"#app input[name='card-{card}']\")[{}].checked",
                card % 3
            );
            self.browser.until("a card to be placed", &placed).await?;
        }
        let reasons = "return document.querySelectorAll('.sort__why').length";
        self.browser.until_is("a reason for each card", reasons, cards).await
    }

    /// Picks the last option of every part, and reads the sentence that this makes.
    async fn says(&self, step: Step<'_>) -> Result<()> {
        let mut sentence = Vec::new();
        for (at, slot) in step.list("slots").iter().enumerate() {
            let options = self.browser.find_all(&format!("#app input[name='slot-{at}']")).await?;
            let last = options.last().with_context(|| format!("part {at} has no options"))?;
            self.hand.pick(self.browser, last).await?;
            sentence.extend(
                slot["options"].as_array().and_then(|options| options.last()).and_then(Value::as_str),
            );
        }
        let made = "return document.querySelector('.say__sentence').textContent";
        self.browser.until_is("the sentence", made, sentence.join(" ")).await
    }
}
