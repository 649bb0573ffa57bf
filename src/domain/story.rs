//! A branching story, and a reader's way through it.

use super::{
    helpline::Reach,
    person::{Portrait, Tilt},
    text::RichText,
};
use serde::{Deserialize, Serialize};

/// A story, mostly told as a chat. Places are counted: scenes and endings in one list, the start first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// What to do.
    pub prompt: RichText,
    /// Whom the reader plays.
    pub you: Portrait,
    /// The person at the other end of the vial, who is taking over.
    pub other: Portrait,
    /// Where help is, at hand before the story starts. Mostly empty.
    pub help: Vec<Reach>,
    /// Every place, the start first. There is always one, and no way leads in a circle.
    pub scenes: Vec<Scene>,
}

/// A place in a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// Short name in files and addresses.
    pub id: String,
    /// What the map calls it.
    pub title: String,
    /// How the one whom the reader plays looks.
    pub face: Portrait,
    /// How the power lies here.
    pub tilt: Tilt,
    /// What happens, in order.
    pub lines: Vec<Line>,
    /// What comes after.
    pub then: Then,
}

/// Something that happens, or that someone says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Who says it; nobody where the story is told.
    pub from: Option<Portrait>,
    /// The words.
    pub text: String,
}

/// What comes after a place of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// The reader chooses.
    Choices(Vec<Choice>),
    /// The story ends.
    End(Ending),
}

/// Something that the one whom the reader plays could say or do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Whether it is said, or done.
    pub is_said: bool,
    /// The words, or the deed.
    pub text: String,
    /// Whether this tells someone what is going on.
    pub tells: bool,
    /// The place that it leads to.
    pub to: usize,
    /// How it felt. Shown after choosing, never before.
    pub felt: String,
    /// What the other person was doing. Shown after choosing, never before.
    pub happening: String,
}

/// How a story ends, and the way out from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Who is responsible.
    pub responsible: String,
    /// The moves that were used, as the young person saw them.
    pub moves: Vec<String>,
    /// A way out from here.
    pub way_out: RichText,
    /// Who helps.
    pub help: Vec<Reach>,
}

impl Story {
    /// A place by its short name.
    pub fn scene(&self, id: &str) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    /// Every helpline in it.
    pub fn reaches(&self) -> impl Iterator<Item = &Reach> {
        let endings = self.scenes.iter().filter_map(|scene| match &scene.then {
            Then::End(ending) => Some(&ending.help),
            Then::Choices(_) => None,
        });
        self.help.iter().chain(endings.flatten())
    }

    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        lines.extend(self.scenes.iter().flat_map(Scene::words));
        lines
    }

    /// Every way through, each as the places that it passes. One that comes back to a place it has passed
    /// stops before that.
    pub fn paths(&self) -> Vec<Vec<usize>> {
        let mut paths = Vec::new();
        let mut open = vec![vec![0]];
        while let Some(path) = open.pop() {
            let last = path.last().and_then(|&at| self.scenes.get(at));
            match last.map(|scene| &scene.then) {
                Some(Then::Choices(choices)) if choices.iter().all(|choice| !path.contains(&choice.to)) => {
                    open.extend(choices.iter().map(|choice| [path.as_slice(), &[choice.to]].concat()));
                }
                _ => paths.push(path),
            }
        }
        paths
    }
}

impl Scene {
    /// The choices here; none where the story ends.
    pub fn choices(&self) -> &[Choice] {
        match &self.then {
            Then::Choices(choices) => choices,
            Then::End(_) => &[],
        }
    }

    /// Whether the story ends here.
    pub fn is_ending(&self) -> bool {
        matches!(self.then, Then::End(_))
    }

    /// Every word, a line for each text that stands alone.
    pub fn words(&self) -> Vec<String> {
        let mut words = vec![self.title.clone()];
        words.extend(self.lines.iter().map(|line| line.text.clone()));
        match &self.then {
            Then::Choices(choices) => words.extend(
                choices
                    .iter()
                    .flat_map(|choice| [choice.text.clone(), choice.felt.clone(), choice.happening.clone()]),
            ),
            Then::End(ending) => {
                words.push(ending.responsible.clone());
                words.extend(ending.moves.iter().cloned());
                words.extend(ending.way_out.lines());
            }
        }
        words
    }

    /// Everyone drawn in it.
    pub fn people(&self) -> impl Iterator<Item = &Portrait> {
        std::iter::once(&self.face).chain(self.lines.iter().filter_map(|line| line.from.as_ref()))
    }
}

/// One choice that a reader has made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The place where it was made.
    pub scene: usize,
    /// Which choice, by position.
    pub choice: usize,
}

/// A reader's way through a story. Kept in memory only.
///
/// The reader is in one of two states: before a choice, or after it with its look back on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryRun {
    /// The choices so far.
    picks: Vec<Pick>,
    /// Whether the last choice is still being looked back at.
    looking_back: bool,
}

impl StoryRun {
    /// The choices so far, in order.
    pub fn picks(&self) -> &[Pick] {
        &self.picks
    }

    /// The place that the last choice led to, or the start.
    fn reached(&self, story: &Story) -> usize {
        let chosen = |pick: &Pick| story.scenes.get(pick.scene)?.choices().get(pick.choice);
        self.picks.last().and_then(chosen).map_or(0, |choice| choice.to)
    }

    /// The place on screen, by position.
    pub fn at(&self, story: &Story) -> usize {
        match self.looked_at() {
            Some(pick) => pick.scene,
            None => self.reached(story),
        }
    }

    /// The choice that is being looked back at, if any.
    pub fn looked_at(&self) -> Option<Pick> {
        self.picks.last().copied().filter(|_| self.looking_back)
    }

    /// Makes a choice. Does nothing while one is being looked back at, or if there is no such choice.
    pub fn choose(&mut self, story: &Story, choice: usize) {
        let scene = self.at(story);
        let exists = story.scenes.get(scene).is_some_and(|scene| choice < scene.choices().len());
        if exists && !self.looking_back {
            self.picks.push(Pick { scene, choice });
            self.looking_back = true;
        }
    }

    /// Goes on to where the choice leads.
    pub fn go_on(&mut self) {
        self.looking_back = false;
    }

    /// Takes the last choice back.
    pub fn back(&mut self) {
        self.picks.pop();
        self.looking_back = false;
    }

    /// Goes back to an earlier choice, by its position on the way here, to choose again.
    pub fn what_if(&mut self, pick: usize) {
        self.picks.truncate(pick);
        self.looking_back = false;
    }

    /// Starts again.
    pub fn restart(&mut self) {
        *self = Self::default();
    }
}
