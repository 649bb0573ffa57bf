//! Every path of the site. The only place where a path is spelled.

use super::band::Band;

/// A page of the site.
///
/// Paths stay in a phone's history, so young people's are numbers and plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`
    Home,
    /// `/help`: the chooser over every helpline.
    Help,
    /// `/help/<n>`: who to reach and what to do in one situation.
    HelpFor(u8),
    /// `/check`: a reflection on a relationship.
    Check,
    /// `/friend`: worried about a friend.
    Friend,
    /// `/tell`: what happens when you tell.
    Tell,
    /// `/say`: first words to say, send or show.
    Say,
    /// `/calm`: steady yourself.
    Calm,
    /// `/learn`: the bands.
    Learn,
    /// `/learn/<band>`: the topics of one band.
    Band(Band),
    /// `/learn/<band>/<n>`: one module.
    Module(Band, u8),
    /// `/safety`: how Leave works and what this device keeps.
    Safety,
    /// `/settings`: how Level looks.
    Settings,
    /// `/about`
    About,
    /// What any other path shows.
    NotFound,
}

impl Route {
    /// The address without origin, as servers answer it: no slash at the end, no `.html`.
    pub fn path(self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Help => "/help".to_owned(),
            Self::HelpFor(number) => format!("/help/{number}"),
            Self::Check => "/check".to_owned(),
            Self::Friend => "/friend".to_owned(),
            Self::Tell => "/tell".to_owned(),
            Self::Say => "/say".to_owned(),
            Self::Calm => "/calm".to_owned(),
            Self::Learn => "/learn".to_owned(),
            Self::Band(band) => format!("/learn/{band}"),
            Self::Module(band, number) => format!("/learn/{band}/{number}"),
            Self::Safety => "/safety".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::About => "/about".to_owned(),
            Self::NotFound => "/404".to_owned(),
        }
    }

    /// Reads an address path. Anything unknown is [`Route::NotFound`].
    ///
    /// A slash at the end is forgiven. Whether a module with that number exists is not asked here.
    pub fn from_path(path: &str) -> Self {
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Home,
            ["help"] => Self::Help,
            ["help", number] => parse_number(number).map_or(Self::NotFound, Self::HelpFor),
            ["check"] => Self::Check,
            ["friend"] => Self::Friend,
            ["tell"] => Self::Tell,
            ["say"] => Self::Say,
            ["calm"] => Self::Calm,
            ["learn"] => Self::Learn,
            ["learn", band] => band.parse().map_or(Self::NotFound, Self::Band),
            ["learn", band, number] => match (band.parse(), parse_number(number)) {
                (Ok(band), Some(number)) => Self::Module(band, number),
                _ => Self::NotFound,
            },
            ["safety"] => Self::Safety,
            ["settings"] => Self::Settings,
            ["about"] => Self::About,
            _ => Self::NotFound,
        }
    }

    /// The file that holds this page in `dist/`.
    pub fn file(self) -> String {
        match self {
            Self::Home => "index.html".to_owned(),
            route => format!("{}.html", route.path().trim_start_matches('/')),
        }
    }

    /// The tab's title. Neutral, because it stays in the history.
    pub fn title(self) -> String {
        match self {
            Self::Home => "Level".to_owned(),
            Self::Help => "Talk · Level".to_owned(),
            Self::HelpFor(number) => format!("Talk {number} · Level"),
            Self::Check => "Check · Level".to_owned(),
            Self::Friend => "Friend · Level".to_owned(),
            Self::Tell => "Next · Level".to_owned(),
            Self::Say => "Words · Level".to_owned(),
            Self::Calm => "Calm · Level".to_owned(),
            Self::Learn => "Topics · Level".to_owned(),
            Self::Band(band) => format!("Topics {band} · Level"),
            Self::Module(_, number) => format!("Topic {number} · Level"),
            Self::Safety => "Privacy · Level".to_owned(),
            Self::Settings => "Display · Level".to_owned(),
            Self::About => "About · Level".to_owned(),
            Self::NotFound => "Not here · Level".to_owned(),
        }
    }
}

/// A module's number, written the one way it is written: `2`, not `02` or `+2`.
fn parse_number(text: &str) -> Option<u8> {
    text.parse::<u8>().ok().filter(|number| number.to_string() == text)
}
