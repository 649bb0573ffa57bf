//! Words to say, and people to say them to.

use super::Player;
use crate::site::Step;
use anyhow::{Context, Result};
use level::domain::step::Say;
use serde_json::json;

impl Player<'_> {
    /// Picks the last option of every part, reads the sentence that this makes, and holds it up to someone.
    pub(super) async fn says(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let say: Say = step.words()?;
        for (at, slot) in say.slots.iter().enumerate() {
            let options = self.browser.find_all(&format!("#app input[name='slot-{at}']")).await?;
            let last = options.last().with_context(|| format!("“{}” has no options", slot.label))?;
            self.hand.pick(self.browser, last).await?;
        }
        let picks: Vec<usize> = say.slots.iter().map(|slot| slot.options.len() - 1).collect();
        let sentence = say.sentence(&picks);
        let made = "return document.querySelector('.say__sentence').textContent";
        self.browser.until_is("the sentence", made, sentence.as_str()).await?;
        self.shows_the_card(&sentence, look).await
    }

    async fn shows_the_card(
        &self,
        sentence: &str,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let labels = &self.module.labels;
        let shown = "
            const words = (css) => [...document.querySelectorAll(css)].map((element) => element.textContent);
            return [words('.say-card__words'), words('.say__sentence'), document.activeElement.id]";
        self.hand.press_called(self.browser, &labels.show_card).await?;
        let card = json!([[sentence], [], "say-card"]);
        self.browser.until_is("the sentence alone on a card, with focus on it", shown, card).await?;
        look("say, card").await?;
        self.hand.press_called(self.browser, &labels.put_away).await?;
        let back = json!([[], [sentence], "say-sentence"]);
        self.browser.until_is("the same sentence again where it was made", shown, back).await
    }

    /// Says of two, of one and of nobody that they could help; each is fine.
    pub(super) async fn thinks_of_helpers(
        &self,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let labels = &self.module.labels;
        let ways = [
            (&labels.have_two, &labels.with_two),
            (&labels.have_one, &labels.with_one),
            (&labels.have_none, &labels.with_none),
        ];
        let answered = "
            const pressed = [...document.querySelectorAll(\"#app [aria-pressed='true']\")];
            return [document.querySelector('.helper__answer').textContent,
                document.querySelector('#said').textContent, pressed.map((button) => button.textContent)]";
        for (thought, words) in ways {
            self.hand.press_called(self.browser, thought).await?;
            let wanted = json!([words, words, [thought]]);
            self.browser.until_is("an answer that is shown and said", answered, wanted).await?;
            look("helper, answered").await?;
        }
        Ok(())
    }
}
