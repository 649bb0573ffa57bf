//! Cards to place.

use super::Player;
use crate::site::Step;
use anyhow::{Result, ensure};

impl Player<'_> {
    /// Places every card; each pile gets some. Only then do the reasons appear.
    pub(super) async fn sorts(
        &self,
        step: Step<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
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
        self.browser.until_is("a reason for each card", reasons, cards).await?;
        look("sort, all placed").await
    }
}
