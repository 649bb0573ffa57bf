//! A story from a friend's side, moment by moment.

use super::Player;
use crate::site::Step;
use anyhow::Result;
use level::domain::friend::{Friend, Moment};
use serde_json::json;

const ON: &str = "#app .quiz__ways .button--main";

impl Player<'_> {
    /// Answers every moment, now one way, now another, and looks once more at the one before the last.
    pub(super) async fn answers_as_a_friend(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let friend: Friend = step.words()?;
        let pick_at = |at: usize| at % friend.moments[at].options.len();
        for (at, moment) in friend.moments.iter().enumerate() {
            if at > 0 {
                self.hand.press_the(self.browser, ON).await?;
            }
            self.sees_the_moment(moment, if at > 0 { "moment" } else { "" }).await?;
            self.presses_nth("#app .choice", pick_at(at)).await?;
            self.sees_the_answer(moment, pick_at(at), "answer").await?;
            let heard = "return document.querySelector('#said').textContent";
            let why = moment.options[pick_at(at)].why.as_str();
            self.browser.until_is("a screen reader to be told about the answer", heard, why).await?;
            look("friend, answered").await?;
        }
        let before = friend.moments.len() - 2;
        self.hand.press_called(self.browser, &self.module.labels.back_moment).await?;
        self.sees_the_answer(&friend.moments[before], pick_at(before), "moment").await
    }

    /// Waits for a moment that has no answer yet.
    async fn sees_the_moment(&self, moment: &Moment, focus: &str) -> Result<()> {
        let options: Vec<_> = moment.options.iter().map(|option| &option.text).collect();
        let wanted = json!([moment.question, focus, options, [], []]);
        self.browser.until_is("a moment and what a friend could do", &shown(moment), wanted).await
    }

    /// Waits for what comes of an answer, then of the others.
    async fn sees_the_answer(&self, moment: &Moment, pick: usize, focus: &str) -> Result<()> {
        let mut others: Vec<_> = moment.options.iter().map(|option| &option.why).collect();
        let own = others.remove(pick);
        let wanted = json!([moment.question, focus, [], [own], others]);
        self.browser.until_is("what comes of the answer and of the others", &shown(moment), wanted).await
    }
}

/// Whether it is this moment, where focus is, what can be answered, and what comes of the answers.
fn shown(moment: &Moment) -> String {
    format!(
        "const all = (css) => [...document.querySelectorAll(`#app ${{css}}`)].map((element) => element.textContent);
        const [question, asked] = [{}, all('#moment')[0]];
        return [asked && asked.endsWith(question) ? question : asked, document.activeElement.id,
            all('.choice'), all('#answer > p:last-child'), all('.reason > p:last-child')]",
        json!(moment.question)
    )
}
