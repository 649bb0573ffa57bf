//! Everything that `content/` holds, checked, and the part of it that a module's page takes along.

use super::{
    band::Band,
    check::Check,
    chooser::Chooser,
    helpline::{Helpline, Reach, Situation},
    labels::Labels,
    module::{Module, Topic},
    page::Page,
    person::Person,
    rehearsal::Rehearsal,
    route::Route,
    step::{Activity, Say, Step},
    story::Story,
};
use serde::{Deserialize, Serialize};

/// All of Level's words, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    /// Buttons and short messages.
    pub labels: Labels,
    /// In order of band and number.
    pub modules: Vec<Module>,
    /// In the order they are shown.
    pub helplines: Vec<Helpline>,
    /// From a question to the page that fits.
    pub chooser: Chooser,
    /// What a first call is like.
    pub rehearsal: Rehearsal,
    /// A reflection on a relationship.
    pub check: Check,
    /// First words, by whom they are for.
    pub say_first: SayFirst,
    /// The people in the topics.
    pub cast: Vec<Person>,
    /// Pages of text.
    pub pages: Pages,
    /// Who runs this copy.
    pub site: Site,
}

/// The pages of text, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each page is its name")]
pub struct Pages {
    pub home: Page,
    pub learn: Page,
    pub help: Page,
    pub friend: Page,
    pub tell: Page,
    pub calm: Page,
    pub safety: Page,
    pub settings: Page,
    pub about: Page,
    pub not_found: Page,
}

/// First words to say, send or show, by whom they are for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SayFirst {
    /// The one `h1`.
    pub heading: String,
    /// One or two sentences under it.
    pub lead: String,
    /// Who helps, at hand while the words are found.
    pub help: Vec<Reach>,
    /// Whom they are for, and the parts that make them.
    pub builders: Vec<(String, Say)>,
}

/// Who runs this copy. Empty where the host has not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The person or organisation.
    pub operator: String,
    /// How to reach them.
    pub contact: String,
    /// Where this copy is on the web.
    pub address: String,
}

impl Library {
    /// The modules of a band, in order.
    pub fn band(&self, band: Band) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter(move |module| module.topic.band == band)
    }

    /// A module by its address.
    pub fn module(&self, band: Band, number: u8) -> Option<&Module> {
        self.modules.iter().find(|module| module.topic.band == band && module.topic.number == number)
    }

    /// The topic after one, in the same band; gaps are skipped.
    pub fn next(&self, topic: &Topic) -> Option<&Topic> {
        self.band(topic.band).map(|module| &module.topic).find(|other| other.number > topic.number)
    }

    /// The topic before one, in the same band.
    pub fn previous(&self, topic: &Topic) -> Option<&Topic> {
        self.band(topic.band).map(|module| &module.topic).filter(|other| other.number < topic.number).last()
    }

    /// The helplines of one situation, in order.
    pub fn helplines_for(&self, situation: Situation) -> impl Iterator<Item = &Helpline> {
        self.helplines.iter().filter(move |helpline| helpline.group == situation)
    }

    /// Someone in the topics, by their id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.cast.iter().find(|person| person.id == id)
    }

    /// A helpline by its id.
    pub fn helpline(&self, id: &str) -> Option<&Helpline> {
        self.helplines.iter().find(|helpline| helpline.id == id)
    }

    /// The helplines that end a module, in order.
    pub fn helplines_of(&self, module: &Module) -> Vec<Helpline> {
        module.help.iter().filter_map(|id| self.helpline(id)).cloned().collect()
    }

    /// What the app needs on one module's page.
    pub fn words(&self, module: &Module) -> ModuleWords {
        ModuleWords {
            labels: self.labels.clone(),
            band: module.topic.band,
            steps: module.steps.clone(),
            quiet_title: module.quiet.title.clone(),
            next: self.next(&module.topic).map(|topic| (topic.number, topic.title.clone())),
        }
    }
}

/// The words that a page hands to its live part, fetched with the WASM.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LiveWords {
    /// A module, to be taken step by step.
    Module(Box<ModuleWords>),
    /// The form for how Level looks.
    Display(Box<Labels>),
    /// First words, to build.
    Say(Box<Labels>, Box<SayFirst>),
    /// A page that can be heard.
    Aloud(Box<Labels>, Box<Page>),
}

impl LiveWords {
    /// The words of a route's live part, if it has one.
    pub fn of(route: Route, library: &Library) -> Option<Self> {
        let labels = Box::new(library.labels.clone());
        match route {
            Route::Module(band, number) => {
                let words = library.words(library.module(band, number)?);
                Some(Self::Module(Box::new(words)))
            }
            Route::Settings => Some(Self::Display(labels)),
            Route::Say => Some(Self::Say(labels, Box::new(library.say_first.clone()))),
            Route::Calm => Some(Self::Aloud(labels, Box::new(library.pages.calm.clone()))),
            _ => None,
        }
    }

    /// The words as they are sent.
    ///
    /// Postcard leaves out the names of fields, and with them the code that would read those: 30 KB less WASM
    /// to download than with JSON.
    ///
    /// # Errors
    /// Never for words in memory; the signature is that of the format.
    pub fn to_bytes(&self) -> postcard::Result<Vec<u8>> {
        postcard::to_allocvec(self)
    }

    /// Reads the words as they were sent.
    ///
    /// # Errors
    /// If they were cut, changed or written by another build.
    pub fn from_bytes(bytes: &[u8]) -> postcard::Result<Self> {
        postcard::from_bytes(bytes)
    }
}

/// What the app needs on one module's page. What it shows as it stands in the
/// page (the quiet task, the helplines) is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleWords {
    /// Buttons and short messages.
    pub labels: Labels,
    /// The module's band.
    pub band: Band,
    /// Its screens.
    pub steps: Vec<Step>,
    /// The heading of its calmer task.
    pub quiet_title: String,
    /// The number and title of the topic after it.
    pub next: Option<(u8, String)>,
}

impl ModuleWords {
    /// Where a fragment leads in the step-by-step view; `None` is the whole page.
    pub fn place(&self, fragment: &str) -> Option<Place> {
        match fragment {
            QUIET => Some(Place::Quiet),
            FINISH => Some(Place::Finish),
            id => self.steps.iter().position(|step| step.id == id).map(Place::Step),
        }
    }

    /// The story of the step with this id.
    pub fn story(&self, id: &str) -> Option<&Story> {
        story(&self.steps, id)
    }

    /// The fragment of the step at a position, or of the finish after the last.
    pub fn fragment(&self, position: usize) -> String {
        self.steps.get(position).map_or(FINISH, |step| &step.id).to_owned()
    }
}

/// The story of the step with this id.
pub fn story<'a>(steps: &'a [Step], id: &str) -> Option<&'a Story> {
    steps.iter().find_map(|step| match &step.activity {
        Activity::Story(story) if step.id == id => Some(story),
        _ => None,
    })
}

/// The fragment of the quiet task.
pub const QUIET: &str = "quieter";
/// The fragment of the end of a module.
pub const FINISH: &str = "finish";

/// A place in the step-by-step view of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A step, by position.
    Step(usize),
    /// The calmer task.
    Quiet,
    /// The end, with helplines and the way on.
    Finish,
}

impl Place {
    /// What the style sheet calls it: the value of `data-view` on the page's root.
    pub fn view(self) -> &'static str {
        match self {
            Self::Step(_) => "steps",
            Self::Quiet => "quieter",
            Self::Finish => "finish",
        }
    }
}
