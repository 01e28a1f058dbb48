//! The loop without a browser: what happens goes in as a message, what is to be done comes out as
//! effects. Touches nothing itself, so every rule of a visit is tested in plain Rust.

mod alone;
mod chunk;
mod closed;
mod contacts;
mod context;
mod copies;
mod custody;
mod debrief;
mod desk;
pub mod effect;
mod ending;
pub mod event;
mod field;
mod files;
mod frame;
mod going;
mod help;
mod history;
pub mod intention;
mod keeping;
mod learning;
mod loading;
mod locking;
mod mat;
mod moving;
mod names;
mod notice;
mod opening;
mod people;
mod pictures;
mod pooling;
mod practice;
mod saving;
mod screen;
mod second;
mod secret;
mod secret_word;
mod settings;
mod sitting;
mod step;
mod taking;
mod taps;
mod update;
mod voice;
mod windows;
mod workspace;
mod writing;

pub use crate::record::draft;
pub use chunk::Chunk;
pub use contacts::OwnContact;
pub use copies::{Copies, CopyFacts};
pub use debrief::{Facts, MOST_WAYS, debrief_field, names_in, way_field};
pub use desk::{Desk, DeskState, Entry};
pub use effect::{Effect, FileKind, Focus};
pub use event::{Fetched, Msg, Stored};
pub use field::{Drafts, Field};
pub use files::{Arrived, ArrivedKind, Several};
pub use going::{GoingMat, scale_message};
pub use intention::Intention;
pub use learning::{Learning, OpenDebriefs, week_of};
pub use mat::{Mat, Pile};
pub use names::{card_group, card_name, card_picture, party_name, ring_message, tray_message};
pub use notice::{FileTrouble, Notice};
pub use pooling::Pooled;
pub use practice::PracticeStep;
pub use saving::{Leaving, Saving};
pub use screen::{Cover, Screen};
pub use second::SecondState;
pub use secret_word::{SecretWord, WordState};
pub use settings::{LockAfter, Settings, TextSize, Theme};
pub use sitting::{ReadItem, Sitting};
pub use taking::{CopyState, Safe, Taking};
pub use taps::Taps;

pub use crate::vault::{Keeping, Key};

use std::rc::Rc;

use crate::device::Storage;
use crate::plan::Day;
use crate::words::Words;
use context::Context;
use settings::Preferences;
use taking::Sharing;

/// Everything the app knows. Changed only by [`Model::update`].
pub struct Model {
    /// The plan in hand, where we are, and what is to be asked and said.
    context: Context,
    desk: Desk,
    preferences: Preferences,
    learning: Learning,
}

impl Model {
    /// The state before anything is known, and the first thing to ask of the device.
    /// The seed is for everything random in this page's life, and is never used again.
    pub fn start(words: Words, today: Day, seed: &Key) -> (Self, Vec<Effect>) {
        let model = Self {
            context: Context::new(words, today, seed),
            desk: Desk::default(),
            preferences: Preferences::default(),
            learning: Learning::default(),
        };
        (
            model,
            vec![
                Effect::Desk(effect::Desk::Load),
                Effect::Settings(effect::Settings::LookAtStorage),
            ],
        )
    }

    pub fn today(&self) -> Day {
        self.context.today
    }

    pub fn words(&self) -> &Words {
        &self.context.words
    }

    pub fn screen(&self) -> &Screen {
        &self.context.frame.screen
    }

    pub fn cover(&self) -> Cover {
        self.context.frame.cover
    }

    pub fn is_turned(&self) -> bool {
        self.context.frame.turned
    }

    /// Whether something is being read out now.
    pub fn is_reading_out(&self) -> bool {
        self.context.frame.voice.reading
    }

    /// How often somebody was asked to stand in another ring: what is shown ahead of that is over then.
    pub fn moves(&self) -> u32 {
        self.sitting().map_or(0, |sitting| sitting.people.moves)
    }

    pub fn settings(&self) -> Settings {
        self.preferences.settings()
    }

    /// An organisation's own numbers.
    pub fn contacts(&self) -> &Rc<[OwnContact]> {
        self.preferences.contacts()
    }

    /// How the device keeps things, once it has told.
    pub fn storage(&self) -> Option<Storage> {
        self.preferences.storage()
    }

    /// Whether the device can give a file to its other apps.
    pub fn can_share(&self) -> bool {
        self.context.sharing == Sharing::Here
    }

    /// Whether there is a second place for what is kept here, as far as the device has told.
    pub fn second(&self) -> SecondState {
        self.context.second.state()
    }

    /// Whether the store has failed, and there is no second place that has what is said.
    pub fn is_alone_in_doubt(&self) -> bool {
        self.context.second.is_alone_in_doubt()
    }

    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    pub fn learning(&self) -> &Learning {
        &self.learning
    }

    pub fn sitting(&self) -> Option<&Sitting> {
        self.context.sitting()
    }

    /// Whether something is closed up, and waits to be opened again.
    pub fn is_shut(&self) -> bool {
        self.context.workspace.closed().is_some()
    }

    /// How far the secret word is that was asked for.
    pub fn asked_word(&self) -> WordState {
        self.context.workspace.asked_word()
    }

    /// How far the secret word is that was chosen for the open plan.
    pub fn chosen_word(&self) -> WordState {
        self.context.chosen_word()
    }

    /// How far the locking of a plan file is.
    pub fn files_word(&self) -> WordState {
        let open = self.sitting();
        open.map_or(WordState::Waiting, |open| open.taking.files_word)
    }

    /// Whether it is asked on this screen, before anything else, if the two are alone.
    pub fn asks_if_alone(&self) -> bool {
        self.context.asks_if_alone()
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.context.notice.as_ref()
    }

    /// What a screen reader is to say now; the number changes with each saying.
    pub fn announced(&self) -> (u32, &str) {
        let (number, text) = &self.context.announced;
        (*number, text)
    }
}

#[cfg(test)]
mod tests;
