//! How the app looks on this tablet. Nothing about any person.

use super::{Effect, Model, OwnContact};
use crate::guide::Country;
use crate::record;
use crate::words::Money;

/// How large the words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Usual,
    Larger,
    Largest,
}

impl TextSize {
    pub const ALL: [Self; 3] = [Self::Usual, Self::Larger, Self::Largest];

    pub fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }
}

/// Light or dark, as the tablet says unless somebody chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    AsTheTablet,
    Light,
    Dark,
    HighContrast,
}

impl Theme {
    pub const ALL: [Self; 4] = [
        Self::AsTheTablet,
        Self::Light,
        Self::Dark,
        Self::HighContrast,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::AsTheTablet => "tablet",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "contrast",
        }
    }
}

/// After how many minutes without a touch what is open is closed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LockAfter {
    Five,
    /// Long enough for two people who talk, and do not touch the tablet.
    #[default]
    Fifteen,
    Thirty,
    Never,
}

impl LockAfter {
    pub const ALL: [Self; 4] = [Self::Five, Self::Fifteen, Self::Thirty, Self::Never];

    pub fn name(self) -> &'static str {
        match self {
            Self::Five => "5",
            Self::Fifteen => "15",
            Self::Thirty => "30",
            Self::Never => "never",
        }
    }

    /// In milliseconds.
    pub(super) fn limit(self) -> Option<u64> {
        let minutes: u64 = self.name().parse().ok()?;
        Some(minutes * 60_000)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub text_size: TextSize,
    pub theme: Theme,
    pub lock_after: LockAfter,
    /// Whether the next to use this tablet may be somebody else.
    pub shared: bool,
    /// Whose numbers *Help now* shows. Nobody guesses it.
    pub country: Option<Country>,
}

impl Default for Settings {
    /// A tablet is shared until somebody says that it is not.
    fn default() -> Self {
        Self {
            text_size: TextSize::default(),
            theme: Theme::default(),
            lock_after: LockAfter::default(),
            shared: true,
            country: None,
        }
    }
}

/// What is kept where somebody said that only one person uses the tablet.
const NOT_SHARED: &str = "no";

impl Settings {
    /// Reads the names that were kept. What is not known stays as usual.
    pub(super) fn of(kept: &record::Settings) -> Self {
        Self {
            text_size: named(&TextSize::ALL, TextSize::name, &kept.text_size),
            theme: named(&Theme::ALL, Theme::name, &kept.theme),
            lock_after: named(&LockAfter::ALL, LockAfter::name, &kept.lock_after),
            shared: kept.shared != NOT_SHARED,
            country: Country::named(&kept.country),
        }
    }
}

impl Model {
    pub(super) fn save_settings(&mut self) {
        let now = self.settings;
        let shared = if now.shared { "" } else { NOT_SHARED };
        let contacts = self.contacts.iter();
        let settings = record::Settings {
            text_size: now.text_size.name().to_owned(),
            theme: now.theme.name().to_owned(),
            lock_after: now.lock_after.name().to_owned(),
            shared: shared.to_owned(),
            country: now.country.map_or("", Country::code).to_owned(),
            contacts: contacts.map(OwnContact::kept).collect(),
        };
        let text = record::encode_settings(&settings);
        self.ask(Effect::SaveSettings {
            key: super::desk::SETTINGS.to_owned(),
            text,
        });
    }

    /// Figures are in the money of the country that was chosen.
    pub(super) fn count_in_its_money(&mut self) {
        let country = self.settings.country.map_or("", Country::code);
        self.words = self.words.clone().with_money(Money::of(country));
    }
}

fn named<T: Copy + Default>(all: &[T], name_of: fn(T) -> &'static str, name: &str) -> T {
    let named = all.iter().find(|one| name_of(**one) == name);
    named.copied().unwrap_or_default()
}
