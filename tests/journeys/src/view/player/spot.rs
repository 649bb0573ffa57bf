//! A chat in which to mark what makes one stop and think.

use super::Player;
use crate::site::Step;
use anyhow::Result;
use level::domain::spot::{Message, Spot};
use serde_json::{Value, json};

const DONE: &str = "#app .quiz__ways .button--main";

/// The messages that can be marked, and whether they are; where focus is.
const MARKS: &str = "
    const boxes = [...document.querySelectorAll(\"#app .spot input[type='checkbox']\")];
    return [boxes.map((box) => box.checked), document.activeElement.id]";

/// Each heading with the remarks under it; where focus is; and how many remarks there are in all.
const REMARKS: &str = "
    const words = (element) => element.textContent;
    const groups = [...document.querySelectorAll('#app .spot__heading')].map((heading) => [words(heading),
        [...heading.nextElementSibling.querySelectorAll('.reason > p:last-child')].map(words)]);
    return [groups, document.activeElement.id, document.querySelectorAll('#app .reason').length]";

impl Player<'_> {
    /// First marks nothing, then some of it; reads what there is to say, and finds the marks again.
    pub(super) async fn marks_messages(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let spot: Spot = step.words()?;
        let messages: Vec<&Message> =
            spot.messages.iter().filter(|message| message.remark.is_some()).collect();
        let none = vec![false; messages.len()];
        self.reads_the_remarks(&messages, &none).await?;
        look("spot, answered").await?;
        self.marks_again(&none).await?;

        let some: Vec<bool> = (0..messages.len()).map(|at| at % 3 == 0).collect();
        let boxes = self.browser.find_all("#app .spot input[type='checkbox']").await?;
        for (one, _) in boxes.iter().zip(&some).filter(|(_, wanted)| **wanted) {
            self.hand.pick(self.browser, one).await?;
        }
        self.reads_the_remarks(&messages, &some).await?;
        look("spot, answered").await?;
        self.marks_again(&some).await?;
        self.reads_the_remarks(&messages, &some).await
    }

    /// Has the marks answered: every remark is there once, under its heading, and nothing is counted.
    async fn reads_the_remarks(&self, messages: &[&Message], marks: &[bool]) -> Result<()> {
        self.hand.press_the(self.browser, DONE).await?;
        let wanted = json!([self.groups(messages, marks), "spot-answers", messages.len()]);
        self.browser.until_is("every remark once, with focus before them", REMARKS, wanted).await
    }

    /// What was marked, what others noticed, and the rest; each only if there is something in it.
    fn groups(&self, messages: &[&Message], marks: &[bool]) -> Value {
        let labels = &self.module.labels;
        let mut groups =
            [(&labels.spot_yours, vec![]), (&labels.spot_others, vec![]), (&labels.spot_rest, vec![])];
        for (message, is_marked) in messages.iter().zip(marks) {
            let Some(remark) = &message.remark else { continue };
            let group = if *is_marked { 0 } else { 2 - usize::from(remark.is_sign) };
            groups[group].1.push(&remark.why);
        }
        groups.iter().filter(|(_, remarks)| !remarks.is_empty()).map(|group| json!(group)).collect()
    }

    async fn marks_again(&self, marks: &[bool]) -> Result<()> {
        self.hand.press_called(self.browser, &self.module.labels.spot_again).await?;
        self.browser.until_is("the marks as they were", MARKS, json!([marks, "spot-chat"])).await
    }
}
