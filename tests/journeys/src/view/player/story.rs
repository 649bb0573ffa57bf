//! A branching story: what may be chosen, what a choice did, and the ways back.

use super::Player;
use crate::site::Step;
use anyhow::{Result, ensure};
use level::domain::story::{Choice, Scene, Story};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CHOICES: &str = "#app .choice";
const GO_ON: &str = "#app .look-back .button--main";

/// Someone in the middle of a story.
#[derive(Clone)]
pub struct Reader<'a> {
    player: Player<'a>,
    story: Story,
    /// The choices on the way here: where each was made, and which it was.
    way: Vec<(usize, usize)>,
}

impl Player<'_> {
    /// Plays the story of the step that is open, as this player does: some of it, or all.
    pub async fn plays(&self, step: Step<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        let mut reader = Reader::new(*self, step)?;
        reader.sees_the_place("").await?;
        if self.sees_all { reader.takes_every_choice(look).await } else { reader.goes_one_way(look).await }
    }
}

impl<'a> Reader<'a> {
    /// At the start of the story of a step.
    pub fn new(player: Player<'a>, step: Step<'_>) -> Result<Self> {
        Ok(Self { player, story: step.words()?, way: Vec::new() })
    }

    /// Chooses first what comes first to an ending; then goes back and tries something else.
    async fn goes_one_way(&mut self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        self.goes_on_to_an_ending(0, look).await?;
        self.takes_the_last_choice_back().await?;
        self.takes(1, look).await?;
        self.asks_what_if(0).await?;
        self.takes(1, look).await?;
        self.goes_on_to_an_ending(0, look).await
    }

    /// Takes every choice of the story at least once, and so gets to every ending.
    async fn takes_every_choice(&mut self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        let (mut taken, mut ended) = (BTreeSet::new(), BTreeSet::new());
        loop {
            if self.is_at_an_ending() {
                ended.insert(self.at());
            }
            let mut ways = (0..self.scene().choices().len()).map(|choice| (self.at(), choice));
            if let Some(way) = ways.find(|way| self.leads_to_something_new(*way, &taken)) {
                taken.insert(way);
                self.takes(way.1, look).await?;
            } else if let Some(earlier) = self.last_with_something_new(&taken) {
                self.goes_back_to(earlier).await?;
            } else {
                break;
            }
        }
        let endings: BTreeSet<usize> = self.places(Scene::is_ending);
        let missed: Vec<_> = endings.difference(&ended).map(|&at| &self.story.scenes[at].title).collect();
        ensure!(missed.is_empty(), "no way through the story led to {missed:?}");
        self.goes_on_to_an_ending(0, look).await
    }

    /// Whether a choice was not taken yet, or leads to a place with one.
    fn leads_to_something_new(&self, way: (usize, usize), taken: &BTreeSet<(usize, usize)>) -> bool {
        let to = self.story.scenes[way.0].choices()[way.1].to;
        let mut further = (0..self.story.scenes[to].choices().len()).map(|choice| (to, choice));
        !taken.contains(&way) || further.any(|way| self.leads_to_something_new(way, taken))
    }

    /// The last choice on the way here where another would lead to something new.
    fn last_with_something_new(&self, taken: &BTreeSet<(usize, usize)>) -> Option<usize> {
        self.way.iter().rposition(|&(at, _)| {
            let choices = 0..self.story.scenes[at].choices().len();
            choices.into_iter().any(|choice| self.leads_to_something_new((at, choice), taken))
        })
    }

    /// Goes back to an earlier choice, by the button that is made for it.
    async fn goes_back_to(&mut self, earlier: usize) -> Result<()> {
        match earlier {
            _ if earlier + 1 == self.way.len() => self.takes_the_last_choice_back().await,
            0 => self.starts_again().await,
            _ => self.asks_what_if(earlier).await,
        }
    }

    /// Takes the choice at this place of the list, again and again, until the story has ended.
    pub async fn goes_on_to_an_ending(
        &mut self,
        choice: usize,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        while !self.is_at_an_ending() {
            self.takes(choice, look).await?;
        }
        Ok(())
    }

    /// Chooses, reads what it did, and goes on.
    pub async fn takes(
        &mut self,
        choice: usize,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        self.chooses(choice).await?;
        look("story, chosen").await?;
        self.goes_on().await?;
        look(if self.is_at_an_ending() { "story, ended" } else { "story" }).await
    }

    pub async fn chooses(&mut self, choice: usize) -> Result<()> {
        self.player.presses_nth(CHOICES, choice).await?;
        self.way.push((self.at(), choice));
        self.sees_what_it_did("look-back").await
    }

    pub async fn goes_on(&mut self) -> Result<()> {
        self.player.hand.press_the(self.player.browser, GO_ON).await?;
        self.sees_the_place("scene").await
    }

    async fn takes_the_last_choice_back(&mut self) -> Result<()> {
        self.way.pop();
        self.player.hand.press_called(self.player.browser, &self.player.module.labels.back_choice).await?;
        self.sees_the_place("scene").await
    }

    async fn starts_again(&mut self) -> Result<()> {
        self.way.clear();
        self.player.hand.press_called(self.player.browser, &self.player.module.labels.restart).await?;
        self.sees_the_place("scene").await
    }

    /// Opens the way so far, and chooses again at one of its places.
    async fn asks_what_if(&mut self, place: usize) -> Result<()> {
        let (hand, browser) = (self.player.hand, self.player.browser);
        if browser.count("#app details.way[open]").await? == 0 {
            hand.press_the(browser, "#app details.way > summary").await?;
        }
        self.player.presses_nth("#app .way__place button", place).await?;
        self.way.truncate(place);
        self.sees_the_place("scene").await
    }

    /// Waits for the place where the way has led. Of what its choices do, nothing shows yet.
    pub async fn sees_the_place(&self, focus: &str) -> Result<()> {
        let scene = self.scene();
        let secrets: Vec<_> =
            scene.choices().iter().flat_map(|choice| [&choice.felt, &choice.happening]).collect();
        let choices: Vec<_> = scene.choices().iter().map(|choice| &choice.text).collect();
        let wanted = json!({"scene": scene.title, "focus": focus, "choices": choices, "reactions": 0,
            "endings": usize::from(scene.is_ending()), "vials": [], "told": [], "passed": self.way.len()});
        let what = "a place of the story, its choices, and nothing of what they do";
        self.player.browser.until_is(what, &shown(&json!(secrets)), wanted).await
    }

    /// Waits for what the last choice did: where the bubble goes, how it felt and what was happening.
    pub async fn sees_what_it_did(&self, focus: &str) -> Result<()> {
        let (scene, choice) = self.last_choice();
        let next = &self.story.scenes[choice.to];
        let told = [&choice.felt, &choice.happening];
        let wanted = json!({"scene": scene.title, "focus": focus, "choices": [], "reactions": 1, "endings": 0,
            "vials": [[next.tilt.value().to_string(), scene.tilt.value().to_string()]],
            "told": told, "passed": self.way.len()});
        self.player.browser.until_is("what the choice did", &shown(&json!(told)), wanted).await?;
        let heard = format!(
            "return [document.querySelector('#said').textContent.endsWith({}),
                [...document.querySelectorAll('#app .chat > li')].pop().textContent.endsWith({})]",
            json!(format!("{} {}", choice.felt, choice.happening)),
            json!(choice.text)
        );
        let what = "a screen reader to be told what the choice did, and the choice to stand in the chat";
        self.player.browser.until_is(what, &heard, json!([true, true])).await
    }

    /// The place where the way has led. A choice leads there, whether or not it is still looked back at.
    fn at(&self) -> usize {
        self.way.last().map_or(0, |&(at, choice)| self.story.scenes[at].choices()[choice].to)
    }

    fn scene(&self) -> &Scene {
        &self.story.scenes[self.at()]
    }

    pub fn is_at_an_ending(&self) -> bool {
        self.scene().is_ending()
    }

    fn last_choice(&self) -> (&Scene, &Choice) {
        let (at, choice) = self.way.last().copied().unwrap_or_default();
        (&self.story.scenes[at], &self.story.scenes[at].choices()[choice])
    }

    fn places(&self, is_wanted: impl Fn(&Scene) -> bool) -> BTreeSet<usize> {
        let scenes = self.story.scenes.iter().enumerate();
        scenes.filter(|(_, scene)| is_wanted(scene)).map(|(at, _)| at).collect()
    }
}

/// What of a story is on screen, and which of some words.
fn shown(words: &Value) -> String {
    format!(
        "const story = document.querySelector('#app .story');
        const all = (css) => [...story.querySelectorAll(css)];
        return {{
            scene: story.querySelector('#scene').textContent, focus: document.activeElement.id,
            choices: all('.choice').map((choice) => choice.textContent),
            reactions: all('.look-back').length, endings: all('.ending').length,
            vials: all('.vial').map((vial) => [vial.dataset.tilt, vial.dataset.from]),
            told: {words}.filter((words) => story.textContent.includes(words)),
            passed: all('.way__place').length,
        }}"
    )
}
