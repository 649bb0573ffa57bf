//! A quiz, question by question.

use super::Player;
use crate::site::Step;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebElement;

const CHECK: &str = ".quiz__ways .button--main";

impl Player<'_> {
    /// Answers every question, right and not quite by turns, reads the reasons, and looks back.
    pub(super) async fn answers(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        for (at, question) in step.list("questions").iter().enumerate() {
            self.is_asked(question).await?;
            let (way, answer) =
                question["answer"].as_object().and_then(|ways| ways.iter().next()).context("no answer")?;
            look(&format!("quiz, {way}")).await?;
            if way == "order" {
                self.moves_an_item().await?;
            } else {
                if at == 0 {
                    self.must_pick_first().await?;
                }
                self.picks(answer, at % 2 == 0).await?;
            }
            self.hand.press_the(self.browser, CHECK).await?;
            let judged = "const verdict = document.querySelector('#verdict'); return !!verdict && document.activeElement === verdict";
            self.browser.until("the verdict with focus on it", judged).await?;
            look(&format!("quiz, {way}, answered")).await?;
            self.hand.press_the(self.browser, CHECK).await?;
        }
        // Focus comes a frame later and may scroll: whoever presses something before that would miss it.
        let back = "return !!document.querySelector('.review') && document.activeElement.id === 'asked'";
        self.browser.until("the look back, with focus on it", back).await?;
        look("quiz, looking back").await
    }

    /// Waits for a question, with focus on it from the second one on.
    async fn is_asked(&self, question: &Value) -> Result<()> {
        let asked = "
            const asked = document.querySelector('#asked');
            const focus = document.activeElement;
            return [asked && asked.textContent, !!document.querySelector('#verdict'), focus === asked || focus.tagName === 'H1']";
        self.browser
            .until_is("the question with focus on it", asked, json!([question["prompt"], false, true]))
            .await
    }

    /// Checking without an answer says so, and changes nothing.
    async fn must_pick_first(&self) -> Result<()> {
        self.hand.press_the(self.browser, CHECK).await?;
        let told = "return document.querySelector('#said').textContent";
        let words = self.module.labels.choose_first.as_str();
        self.browser.until_is("being told to pick an answer", told, words).await?;
        ensure!(self.browser.count("#verdict").await? == 0, "there is a verdict without an answer");
        Ok(())
    }

    async fn picks(&self, answer: &Value, right: bool) -> Result<()> {
        let choices = answer["choices"].as_array().context("no choices")?;
        let inputs = self.browser.find_all(".quiz input").await?;
        ensure!(inputs.len() == choices.len(), "{} of {} choices show", inputs.len(), choices.len());
        let wanted = |choice: &&(&Value, &WebElement)| (choice.0["verdict"] == "right") == right;
        let pairs: Vec<(&Value, &WebElement)> = choices.iter().zip(&inputs).collect();
        let (_, input) = pairs.iter().find(wanted).context("no such choice")?;
        // Back before the inputs, as someone would who was told to pick first.
        self.browser.run("document.querySelector('#asked').focus()").await?;
        self.hand.pick(self.browser, input).await
    }

    /// Moves the first item down; focus stays on what moves it.
    async fn moves_an_item(&self) -> Result<()> {
        let items =
            "return [...document.querySelectorAll('.order__row span')].map((item) => item.textContent)";
        let mut order: Vec<String> = self.browser.get(items).await?;
        ensure!(order.len() > 1, "there is nothing to put in order");
        order.swap(0, 1);
        self.hand.press_the(self.browser, ".order__row:first-child button:enabled").await?;
        self.browser.until_is("an item to move down", items, order).await?;
        let focus = "return document.querySelectorAll('.order__row')[1].contains(document.activeElement)";
        self.browser.until("focus to go with the item", focus).await
    }
}
