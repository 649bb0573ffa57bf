//! How Level looks to one reader: the only thing that it remembers, and only once it is changed.

/// The version of the record. `public/leave.js` reads the same record before the first paint.
const VERSION: u8 = 1;

/// What a reader has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Light or dark.
    pub theme: Theme,
    /// How big the words are.
    pub text: TextSize,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// The value of `data-theme` on the page's root.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How big the words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As the browser is set.
    #[default]
    Normal,
    /// A quarter bigger.
    Large,
    /// Half as big again.
    Largest,
}

impl TextSize {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The value of `data-text` on the page's root.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

impl Display {
    /// Reads a stored record. There are eight that Level writes; anything else, broken, huge, foreign or of
    /// another version, is the default.
    pub fn from_record(record: &str) -> Self {
        let all = Theme::ALL.into_iter().flat_map(|theme| TextSize::ALL.map(|text| Self { theme, text }));
        let mut all = all.filter(|display| display.to_record().is_some_and(|own| own == record));
        all.next().unwrap_or_default()
    }

    /// The record to store, as JSON; nothing when all is as it comes, so that nothing is kept.
    pub fn to_record(self) -> Option<String> {
        let (theme, text) = (self.theme.slug(), self.text.slug());
        (self != Self::default())
            .then(|| format!("{{\"v\":{VERSION},\"theme\":\"{theme}\",\"text\":\"{text}\"}}"))
    }
}
