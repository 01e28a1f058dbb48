//! How the open plan is kept from now on: on this tablet, with a secret word, or nowhere at all. What
//! should be nowhere is taken off the device, and only then said to be.

use super::saving::AFTER_FAILURE;
use super::secret::keys_of;
use super::{Effect, Keeping, Model, Notice};
use crate::device::StorageError;

impl Model {
    /// How the open plan is kept from now on.
    pub(super) fn keep_as(&mut self, keeping: Keeping) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.secret.keeping == keeping || keeping == Keeping::Word || sitting.is_practice() {
            return;
        }
        sitting.secret.keep_as(keeping, &mut self.random);
        if keeping.is_written() {
            self.keep_again();
        } else {
            sitting.saving.only_here();
        }
    }

    pub(super) fn keep_again(&mut self) {
        let saving = self.sitting.as_mut().map(|sitting| &mut sitting.saving);
        let next = saving.map(|saving| {
            saving.kept_after_all();
            if saving.is_writing() {
                saving.changed()
            } else {
                saving.pause_over()
            }
        });
        self.follow(next);
    }

    /// What should be nowhere is taken off the device, as soon as no write is under way.
    pub(super) fn settle_memory(&mut self) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.saving.is_to_be_forgotten() && !sitting.forgetting {
            sitting.forgetting = true;
            sitting.secret.is_let_go_of();
            let keys = keys_of(sitting.plan().id());
            self.ask(Effect::Forget { keys });
        }
    }

    pub(super) fn forgotten(&mut self, result: &Result<(), StorageError>) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if !std::mem::take(&mut sitting.forgetting) {
            return;
        }
        if result.is_ok() {
            sitting.secret.forgotten();
            sitting.saving.forgotten();
            let plan = sitting.plan().id().clone();
            self.desk.remove(&plan);
        } else {
            // It is tried again after a pause, and not before.
            sitting.forgetting = true;
            self.ask(Effect::Wait(AFTER_FAILURE));
            self.notify(Notice::NotCleared);
        }
    }
}
