//! Services that help, as dated facts.

use super::{
    band::Band,
    date::{PartialDate, SourceDate},
    module::WebAddress,
    phone::{PhoneNumber, TextLine},
};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A service and how to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    /// Short name in files and addresses.
    pub id: String,
    /// As people know it.
    pub name: String,
    /// The situation it stands under on the help page.
    pub group: Situation,
    /// Who answers it is there for.
    pub audience: Audience,
    /// The same in words.
    pub for_whom: String,
    /// The first and last age that may use it; `None` is no limit.
    pub ages: (Option<u8>, Option<u8>),
    /// The youngest band whose pages put it up front.
    pub from_band: Band,
    /// Where it works.
    pub nations: Vec<Nation>,
    /// To call.
    pub phone: Option<PhoneNumber>,
    /// To text.
    pub sms: Option<TextLine>,
    /// To chat, write or report.
    pub web: Option<WebAddress>,
    /// When to choose it.
    pub what_for: String,
    /// What happens when you contact it.
    pub happens: String,
    /// What they may or must pass on.
    pub must_pass_on: String,
    /// What it costs, where known.
    pub cost: Option<String>,
    /// Only where known beyond doubt.
    pub hours: Option<String>,
    /// What could not be confirmed.
    pub unconfirmed: Option<String>,
    /// Where the facts were read.
    pub source: HelplineSource,
    /// When a person last rang or opened it.
    pub checked_on: Option<PartialDate>,
}

/// Where the facts about a helpline were read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelplineSource {
    /// What the page is called.
    pub title: String,
    /// Where it is.
    pub url: WebAddress,
    /// When it was written.
    pub source_date: SourceDate,
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

impl Helpline {
    /// Whether a topic for a band may send its readers there: not for adults only, and put up front for
    /// that band or a younger one.
    pub fn suits(&self, band: Band) -> bool {
        self.audience != Audience::Adult && self.from_band <= band
    }

    /// The helpline in one line: by phone if it can be rung, else by text, else by its page.
    pub fn reach(&self) -> Option<Reach> {
        let by_phone = self.phone.as_ref().map(|number| (number.to_string(), number.tel_uri(), Way::Call));
        let by_text = || {
            let line = self.sms.as_ref()?;
            Some((line.to(), line.sms_uri(), Way::Text(line.body().map(str::to_owned))))
        };
        let by_web = || self.web.as_ref().map(|web| (web.host().to_owned(), web.url().to_owned(), Way::Open));
        let (words, href, way) = by_phone.or_else(by_text).or_else(by_web)?;
        Some(Reach { id: self.id.clone(), name: self.name.clone(), words, href, way })
    }
}

/// What has happened, as the help page orders it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Situation {
    /// Danger now.
    Now,
    /// Someone to talk to.
    Talk,
    /// Pictures, or someone online.
    Online,
    /// After sexual harm.
    Harm,
    /// Worry about one's own behaviour.
    Own,
    /// Leaving home, or living in care.
    Away,
    /// Telling about a crime.
    Crime,
    /// Outside England.
    Nations,
    /// For adults.
    Adults,
}

impl Situation {
    /// Every situation, in the order of the help page.
    pub const ALL: [Self; 9] = [
        Self::Now,
        Self::Talk,
        Self::Online,
        Self::Harm,
        Self::Own,
        Self::Away,
        Self::Crime,
        Self::Nations,
        Self::Adults,
    ];

    /// As files and fragments spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Talk => "talk",
            Self::Online => "online",
            Self::Harm => "harm",
            Self::Own => "own",
            Self::Away => "away",
            Self::Crime => "crime",
            Self::Nations => "nations",
            Self::Adults => "adults",
        }
    }
}

impl FromStr for Situation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|situation| situation.slug() == text)
            .ok_or_else(|| "write now, talk, online, harm, own, away, crime, nations or adults".to_owned())
    }
}

/// Who a helpline is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Young people.
    Young,
    /// Adults.
    Adult,
    /// Anyone.
    Anyone,
}

impl FromStr for Audience {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "young" => Ok(Self::Young),
            "adult" => Ok(Self::Adult),
            "anyone" => Ok(Self::Anyone),
            _ => Err("write \"young\", \"adult\" or \"anyone\"".to_owned()),
        }
    }
}

/// A nation of the UK. Famous does not mean UK-wide, so each helpline lists its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each nation is its name")]
pub enum Nation {
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

impl Nation {
    /// All four.
    pub const ALL: [Self; 4] = [Self::England, Self::Wales, Self::Scotland, Self::NorthernIreland];

    /// As people read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

impl FromStr for Nation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|nation| nation.name() == text)
            .ok_or_else(|| "write England, Wales, Scotland or Northern Ireland".to_owned())
    }
}
