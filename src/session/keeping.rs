//! How the open plan is kept from now on: on this tablet, with a secret word, or nowhere at all. What
//! should be nowhere is taken off the device, and only then said to be.

use super::context::Context;
use super::{Keeping, Model, Notice, event, intention};
use crate::device::StorageError;
use crate::plan::PlanId;

impl Context {
    #[inline(never)]
    pub(super) fn keep(&mut self, asked: intention::Keeping) {
        match asked {
            intention::Keeping::As(keeping) => self.keep_as(keeping),
            intention::Keeping::WithWord(word) => self.keep_with_word(word),
            intention::Keeping::ShowName(shown) => {
                self.edit(|sitting| sitting.custody.secret.name_shown = shown);
            }
        }
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
            event::Keeping::PlanErased { plan, result } => self.plan_erased(&plan, &result),
            event::Keeping::Forgotten { plan, result } => self.forgotten(&plan, &result),
        }
    }

    /// The device has answered whether it let go of a plan.
    fn forgotten(&mut self, plan: &PlanId, result: &Result<(), StorageError>) {
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
