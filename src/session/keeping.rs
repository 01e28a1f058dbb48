//! How the open plan is kept from now on: on this tablet, with a secret word, or nowhere at all. What
//! should be nowhere is taken off the device, and only then said to be.

use super::context::Context;
use super::{Keeping, Model, Notice, Screen, Sitting, event, intention};
use crate::device::StorageError;
use crate::plan::PlanId;

impl Context {
    #[inline(never)]
    pub(super) fn keep(&mut self, asked: intention::Keeping) {
        match asked {
            intention::Keeping::As(keeping) => {
                self.choose_word(false);
                self.keep_as(keeping);
            }
            intention::Keeping::ChooseWord => self.choose_word(true),
            intention::Keeping::CarryOnWithoutWord => {
                self.choose_word(false);
                self.notice = None;
                self.walk(Screen::Today);
            }
            intention::Keeping::WithWord(word) => self.keep_with_word(word),
            intention::Keeping::ShowName(shown) => {
                self.edit(|sitting| sitting.custody.secret.name_shown = shown);
            }
        }
    }

    fn choose_word(&mut self, begun: bool) {
        if let Some(sitting) = self.sitting_mut() {
            sitting.chooses_word = begun;
        }
    }

    /// Whether somebody began to choose a secret word and is about to leave without one. Says so.
    pub(super) fn stays_for_a_word(&mut self) -> bool {
        let begun = self.frame.screen == Screen::Opening && self.stretching.is_none();
        let missing = |sitting: &Sitting| sitting.chooses_word();
        let is_missing = begun && self.sitting().is_some_and(missing);
        if is_missing {
            self.notify(Notice::WordNotChosen);
        }
        is_missing
    }

    /// How the open plan is kept from now on. Not where another window writes it.
    pub(super) fn keep_as(&mut self, keeping: Keeping) {
        let Some(sitting) = self.workspace.sitting_mut() else {
            return;
        };
        let is_so = sitting.keeping() == keeping || keeping == Keeping::Word;
        if is_so || sitting.is_practice() || sitting.is_elsewhere() {
            return;
        }
        let next = sitting.custody.keep_as(keeping, &mut self.keys.random);
        self.follow(Some(next));
    }
}

impl Model {
    #[inline(never)]
    pub(super) fn keeping_hears(&mut self, event: event::Keeping) {
        match event {
            event::Keeping::Fresh(bytes) => self.context.keys.random.stir(&bytes),
            event::Keeping::TabletKey(answer) => self.tablet_key(answer),
            event::Keeping::Stretched(answer) => self.stretched(answer),
            event::Keeping::SaveFinished { plan, result } => self.saved(&plan, result),
            event::Keeping::Seconded {
                plan,
                revision,
                result,
            } => self.seconded(plan, revision, &result),
            event::Keeping::PlanErased { plan, result } => self.plan_erased(&plan, &result),
            event::Keeping::Forgotten { plan, result } => self.forgotten(&plan, &result),
        }
    }

    /// The device has answered whether it let go of a plan.
    fn forgotten(&mut self, plan: &PlanId, result: &Result<(), StorageError>) {
        self.context.second.hears(result);
        if result.is_ok() {
            self.context.second.is_gone(plan);
        }
        let custody = self.context.workspace.custody_of(plan);
        let Some(next) = custody.and_then(|custody| custody.forgotten(result)) else {
            return;
        };
        self.context.follow(Some(next));
        if result.is_ok() {
            self.desk.remove(plan);
        } else {
            self.context.notify(Notice::NotCleared);
        }
    }
}
