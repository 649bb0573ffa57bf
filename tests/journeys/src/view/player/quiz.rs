//! A quiz, question by question.

use super::{Player, js_string};
use crate::site::Step;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use thirtyfour::WebElement;

const CHECK: &str = ".quiz__ways .button--main";

impl Player<'_> {
    /// Answers every question, right and not quite by turns, reads the reasons, and looks back.
    pub(super) async fn answers(&self, step: Step<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        for (at, question) in step.list("questions").iter().enumerate() {
            self.is_asked(question).await?;
            let (way, answer) = question["answer"].as_object().and_then(|ways| ways.iter().next()).context("no answer")?;
            look(&format!("quiz, {way}")).await?;
            if way == "order" {
                self.moves_an_item().await?;
            } else {
                self.must_pick_first().await?;
                self.picks(answer, at % 2 == 0).await?;
            }
            self.hand.press_the(self.browser, CHECK).await?;
            let judged = "const verdict = document.querySelector('#verdict'); return !!verdict && document.activeElement === verdict";
            self.browser.until("the verdict with focus on it", judged).await?;
            look(&format!("quiz, {way}, answered")).await?;
            self.hand.press_the(self.browser, CHECK).await?;
        }
        self.browser.until("the look back", "return !!document.querySelector('.review')").await?;
        look("quiz, looking back").await
    }

    /// Waits for a question, with focus on it from the second one on.
    async fn is_asked(&self, question: &Value) -> Result<()> {
        let prompt = js_string(&question["prompt"]);
        let asked = format!(
            "const asked = document.querySelector('#asked');
            return !document.querySelector('#verdict') && !!asked && JSON.stringify(asked.textContent) === {prompt}
                && ['ASKED', 'H1'].includes(document.activeElement.id.toUpperCase() || document.activeElement.tagName)"
        );
        self.browser.until(&format!("the question {prompt}"), &asked).await
    }

    /// Checking without an answer says so, and changes nothing.
    async fn must_pick_first(&self) -> Result<()> {
        self.hand.press_the(self.browser, CHECK).await?;
        let told = js_string(&self.module.label("choose_first").into());
        let said = format!("return JSON.stringify(document.querySelector('#said').textContent) === {told}");
        self.browser.until("being told to pick an answer", &said).await?;
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
        let first: String = self.browser.get("return document.querySelector('.order__row span').textContent").await?;
        self.hand.press_the(self.browser, ".order__row:first-child button:enabled").await?;
        let second = js_string(&first.into());
        let moved = format!(
            "const row = document.querySelectorAll('.order__row')[1];
            return JSON.stringify(row.querySelector('span').textContent) === {second} && row.contains(document.activeElement)"
        );
        self.browser.until("an item to move down and keep focus", &moved).await
    }
}
