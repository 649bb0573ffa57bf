//! A branching story, and a reader's way through it.

use super::{
    person::{Portrait, Tilt},
    text::RichText,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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

/// A helpline in one line: its name and the first way to reach it, from the one file of helplines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// The helpline's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number or the host, as people read it.
    pub words: String,
    /// The address that a tap opens.
    pub href: String,
    /// What a tap does.
    pub way: Way,
}

/// What a tap on a helpline does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// It calls.
    Call,
    /// It starts a text message, with these words if it needs any.
    Text(Option<String>),
    /// It opens a page.
    Open,
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

/// A story once more, from the side of a friend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Friend {
    /// What to do.
    pub prompt: RichText,
    /// The id of the story's step.
    pub story: String,
    /// Whom the reader plays.
    pub you: Portrait,
    /// In order.
    pub moments: Vec<Moment>,
}

/// What a friend sees of one scene, and what they could make of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The story's scene that this is the other side of, by position.
    pub scene: usize,
    /// What a friend does here.
    pub task: Task,
    /// What the friend sees and hears.
    pub lines: Vec<Line>,
    /// What is asked.
    pub question: String,
    /// What the friend could notice, ask, say or do. None is right or wrong.
    pub options: Vec<Thought>,
}

/// Something that a friend could think or do, with what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thought {
    /// What it is.
    pub text: String,
    /// What it does, and what else could help.
    pub why: String,
}

/// What a friend can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each task is its name")]
pub enum Task {
    Notice,
    Ask,
    Say,
    Tell,
}

impl Task {
    /// Every task; a friend's step has each at least once.
    pub const ALL: [Self; 4] = [Self::Notice, Self::Ask, Self::Say, Self::Tell];
}

impl std::str::FromStr for Task {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "notice" => Ok(Self::Notice),
            "ask" => Ok(Self::Ask),
            "say" => Ok(Self::Say),
            "tell" => Ok(Self::Tell),
            _ => Err("write \"notice\", \"ask\", \"say\" or \"tell\"".to_owned()),
        }
    }
}

impl Friend {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for moment in &self.moments {
            lines.extend(moment.lines.iter().map(|line| line.text.clone()));
            lines.push(moment.question.clone());
            lines.extend(moment.options.iter().flat_map(|option| [option.text.clone(), option.why.clone()]));
        }
        lines
    }
}

/// A story as a strip: where did the other person start taking over? No place is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strip {
    /// What to do.
    pub prompt: RichText,
    /// The id of the story's step.
    pub story: String,
    /// In the order of the story.
    pub points: Vec<Point>,
    /// Why people put it in different places.
    pub after: RichText,
}

/// A point on the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The story's scene, by position.
    pub scene: usize,
    /// What happens there, in one line.
    pub text: String,
    /// What people who do this for a job see there, and why some would put it elsewhere.
    pub note: String,
}

impl Strip {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        lines.extend(self.points.iter().flat_map(|point| [point.text.clone(), point.note.clone()]));
        lines.extend(self.after.lines());
        lines
    }
}

/// A chat in which the reader marks what makes them stop and think. Nothing is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// What to do.
    pub prompt: RichText,
    /// In order.
    pub messages: Vec<Message>,
    /// What to take along.
    pub after: RichText,
}

/// A message of a chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who sends it.
    pub from: Portrait,
    /// The words.
    pub text: String,
    /// What there is to say about it. Nothing about those of the young person: the sign is what the other does.
    pub remark: Option<Remark>,
}

/// What there is to say about a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Whether others noticed it too.
    pub is_sign: bool,
    /// What is going on there.
    pub why: String,
}

impl Spot {
    /// Every word, a line for each text that stands alone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.prompt.lines();
        for message in &self.messages {
            lines.push(message.text.clone());
            lines.extend(message.remark.iter().map(|remark| remark.why.clone()));
        }
        lines.extend(self.after.lines());
        lines
    }
}

/// A friend's way through the moments. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FriendRun {
    at: usize,
    picks: BTreeMap<usize, usize>,
}

impl FriendRun {
    /// The moment on screen, by position.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What was answered in a moment.
    pub fn picked(&self, moment: usize) -> Option<usize> {
        self.picks.get(&moment).copied()
    }

    /// Answers a moment. The first answer stands.
    pub fn pick(&mut self, moment: usize, option: usize) {
        self.picks.entry(moment).or_insert(option);
    }

    /// Goes to a moment.
    pub fn go_to(&mut self, moment: usize) {
        self.at = moment;
    }
}

/// Where someone puts the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// At a point, by position.
    At(usize),
    /// Not sure, or nowhere.
    Nowhere,
}

/// A reader's mark on the strip. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StripRun {
    mark: Option<Mark>,
    shows_notes: bool,
}

impl StripRun {
    /// Where the mark is, once it is put.
    pub fn mark(&self) -> Option<Mark> {
        self.mark
    }

    /// Puts or moves the mark.
    pub fn put(&mut self, mark: Mark) {
        self.mark = Some(mark);
    }

    /// Whether the notes are on screen.
    pub fn shows_notes(&self) -> bool {
        self.shows_notes
    }

    /// Shows the notes, once the mark is put: first one's own view, then that of others.
    pub fn show_notes(&mut self) {
        self.shows_notes = self.mark.is_some();
    }
}

/// What a reader has marked in a chat. Kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpotRun {
    marked: BTreeSet<usize>,
    is_done: bool,
}

impl SpotRun {
    /// Whether a message is marked.
    pub fn is_marked(&self, message: usize) -> bool {
        self.marked.contains(&message)
    }

    /// Marks a message, or takes its mark away.
    pub fn toggle(&mut self, message: usize) {
        if !self.marked.remove(&message) {
            self.marked.insert(message);
        }
    }

    /// Whether the marks are being answered.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Has the marks answered.
    pub fn finish(&mut self) {
        self.is_done = true;
    }

    /// Goes back to marking; the marks stay.
    pub fn again(&mut self) {
        self.is_done = false;
    }
}
