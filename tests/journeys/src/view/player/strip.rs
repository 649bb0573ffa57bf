//! A story as a strip: where did it start?

use super::Player;
use crate::{
    site::Step,
    view::hand::{self, Hand},
};
use anyhow::{Context, Result};
use level::domain::strip::Strip;
use serde_json::json;

const SEE: &str = "#app .quiz__ways .button--main";

/// How many notes there are, where focus is, and which place is called one's own.
const NOTES: &str = "
    const rows = [...document.querySelectorAll('#app .strip__row')];
    return [rows.filter((row) => row.querySelector('.strip__note')).length, document.activeElement.id,
        rows.findIndex((row) => row.querySelector('.tag'))]";

impl Player<'_> {
    /// Is asked for a place first, puts the mark somewhere, and reads the notes at every place.
    pub(super) async fn marks_a_place(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let strip: Strip = step.words()?;
        self.must_put_a_mark_first().await?;
        if self.hand == Hand::Mouse {
            self.slides_the_bubble(strip.points.len() - 1).await?;
        }
        let places = self.browser.find_all("#app .strip input[type='radio']").await?;
        let (place, radio) = (1, places.get(1).context("there is no second place to pick")?);
        self.hand.pick(self.browser, radio).await?;
        self.browser.until_is("the list and the slider to agree", PICKED, json!([place, place])).await?;
        self.hand.press_the(self.browser, SEE).await?;
        let wanted = json!([strip.points.len(), "notes", place]);
        self.browser.until_is("a note at each place, with focus at their start", NOTES, wanted).await?;
        look("line, notes").await
    }

    /// Without a mark there are no notes, and that is said.
    async fn must_put_a_mark_first(&self) -> Result<()> {
        self.hand.press_the(self.browser, SEE).await?;
        let told = "return [document.querySelector('#said').textContent, document.querySelectorAll('.strip__note').length]";
        let wanted = json!([self.module.labels.pick_place, 0]);
        self.browser.until_is("being told to pick a place", told, wanted).await?;
        // Back before the list, as someone would who was told to pick first.
        self.browser.run("document.querySelector('#notes').focus()").await
    }

    /// Moves the bubble to the last place, and drags it from there to the first.
    async fn slides_the_bubble(&self, last: usize) -> Result<()> {
        let slider = self.browser.find("#app .slider").await?;
        let width: i64 = self
            .browser
            .get("return Math.floor(document.querySelector('#app .slider').getBoundingClientRect().width)")
            .await?;
        let end = width / 2 - 10;
        hand::drag(self.browser, (&slider, end), (&slider, end)).await?;
        self.browser.until_is("the list to follow the slider", PICKED, json!([last, last])).await?;
        hand::drag(self.browser, (&slider, end), (&slider, -end)).await?;
        self.browser.until_is("the list to follow the slider back", PICKED, json!([0, 0])).await
    }
}

/// The place that is picked in the list, and the slider's.
const PICKED: &str = "
    const places = [...document.querySelectorAll(\"#app .strip input[type='radio']\")];
    return [places.findIndex((place) => place.checked), Number(document.querySelector('#app .slider').value)]";
