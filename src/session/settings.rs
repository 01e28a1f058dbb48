//! How the app looks on this tablet. Nothing about any person.

use named::named;

use std::rc::Rc;

use super::context::Context;
use super::{Notice, OwnContact, effect, event, intention};
use crate::device::Storage;
use crate::guide::Country;
use crate::record;
use crate::words::Money;

named! {
    /// How large the words are.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum TextSize {
        #[default]
        Usual = "usual",
        Larger = "larger",
        Largest = "largest",
    }
}

named! {
    /// Light or dark, as the tablet says unless somebody chose.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Theme {
        #[default]
        AsTheTablet = "tablet",
        Light = "light",
        Dark = "dark",
        HighContrast = "contrast",
    }
}

named! {
    /// After how many minutes without a touch what is open is closed up.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum LockAfter {
        Five = "5",
        /// Long enough for two people who talk, and do not touch the tablet.
        #[default]
        Fifteen = "15",
        Thirty = "30",
        Never = "never",
    }
}

impl LockAfter {
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
    /// Whether the keys 1, 2 and 3 sort a card. Whoever speaks to their tablet, or whose hand slips, can do without.
    pub keys: bool,
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
            keys: true,
            country: None,
        }
    }
}

/// What is kept where somebody said that only one person uses the tablet.
const NOT_SHARED: &str = "no";

/// What is kept where somebody has switched the keys off.
const NO_KEYS: &str = "no";

impl Settings {
    /// Reads the names that were kept. What is not known stays as usual.
    pub(super) fn of(kept: &record::Settings) -> Self {
        Self {
            text_size: TextSize::named(&kept.text_size).unwrap_or_default(),
            theme: Theme::named(&kept.theme).unwrap_or_default(),
            lock_after: LockAfter::named(&kept.lock_after).unwrap_or_default(),
            shared: kept.shared != NOT_SHARED,
            keys: kept.keys != NO_KEYS,
            country: Country::named(&kept.country),
        }
    }
}

/// What was set on this tablet, and what it told of itself.
#[derive(Debug)]
pub(super) struct Preferences {
    settings: Settings,
    /// An organisation's own numbers.
    contacts: Rc<[OwnContact]>,
    /// How the device keeps things, once it has told.
    storage: Option<Storage>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            contacts: Rc::new([]),
            storage: None,
        }
    }
}

impl Preferences {
    pub fn settings(&self) -> Settings {
        self.settings
    }

    pub fn contacts(&self) -> &Rc<[OwnContact]> {
        &self.contacts
    }

    pub fn storage(&self) -> Option<Storage> {
        self.storage
    }

    /// Those that were kept on this tablet, as they lie there. What cannot be read leaves everything as it is.
    #[inline(never)]
    pub fn found(&mut self, text: &str, context: &mut Context) {
        let Ok(kept) = record::decode_settings(text) else {
            return;
        };
        let contacts = kept.contacts.iter().filter_map(OwnContact::of);
        let contacts = contacts.take(OwnContact::MOST).collect();
        self.set(Settings::of(&kept), contacts, context);
    }

    /// Sets everything anew. Figures are in the money of the country that was chosen.
    pub fn set(&mut self, settings: Settings, contacts: Rc<[OwnContact]>, context: &mut Context) {
        (self.settings, self.contacts) = (settings, contacts);
        let country = settings.country.map_or("", Country::code);
        context.words = context.words.clone().with_money(Money::of(country));
    }

    #[inline(never)]
    pub fn update(&mut self, context: &mut Context, asked: intention::Settings) {
        match asked {
            intention::Settings::TextSize(size) => self.choose(context, |now| now.text_size = size),
            intention::Settings::Theme(theme) => self.choose(context, |now| now.theme = theme),
            intention::Settings::LockAfter(after) => {
                self.choose(context, |now| now.lock_after = after);
            }
            intention::Settings::Shared(shared) => self.choose(context, |now| now.shared = shared),
            intention::Settings::Keys(keys) => self.choose(context, |now| now.keys = keys),
            intention::Settings::Country(country) => {
                self.choose(context, |now| now.country = country);
            }
            intention::Settings::Contacts(contacts) => self.choose_contacts(context, contacts),
        }
    }

    pub fn hears(&mut self, context: &mut Context, event: &event::Settings) {
        match event {
            event::Settings::StorageSeen(storage) => self.storage = Some(*storage),
            event::Settings::Saved(Ok(())) => {}
            event::Settings::Saved(result @ Err(_)) => {
                context.second.hears(result);
                context.notify(Notice::SettingsNotKept);
            }
        }
    }

    /// Sets something, and keeps it.
    fn choose(&mut self, context: &mut Context, choose: impl FnOnce(&mut Settings)) {
        let mut settings = self.settings;
        choose(&mut settings);
        self.set(settings, self.contacts.clone(), context);
        self.save(context);
    }

    /// All of an organisation's own numbers at once, in their order. Nothing changes where there are too many or one is
    /// too long.
    fn choose_contacts(&mut self, context: &mut Context, contacts: Vec<OwnContact>) {
        if contacts.len() <= OwnContact::MOST && contacts.iter().all(OwnContact::is_short) {
            self.contacts = contacts.into();
            self.save(context);
        }
    }

    fn save(&self, context: &mut Context) {
        let now = self.settings;
        let shared = if now.shared { "" } else { NOT_SHARED };
        let contacts = self.contacts.iter();
        let settings = record::Settings {
            text_size: now.text_size.name().to_owned(),
            theme: now.theme.name().to_owned(),
            lock_after: now.lock_after.name().to_owned(),
            shared: shared.to_owned(),
            keys: if now.keys { "" } else { NO_KEYS }.to_owned(),
            country: now.country.map_or("", Country::code).to_owned(),
            contacts: contacts.map(OwnContact::kept).collect(),
        };
        let text = record::encode_settings(&settings);
        context.ask(effect::Settings::Save {
            key: super::desk::SETTINGS.to_owned(),
            text,
        });
    }
}
