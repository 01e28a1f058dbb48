//! What an open and a closed plan have in common: whose it is, how it is sealed, what of it lies on the device, and whether
//! this window may write it. Decides when the device is asked for something; asks for nothing itself.

use super::saving::{Next, Saving};
use super::secret::{Secret, all_of};
use super::{Effect, Keeping, effect};
use crate::device::{Hold, SecondCopy, StorageError};
use crate::plan::PlanId;
use crate::record::Kept;
use crate::vault::{Key, Lock, Random};

/// One plan in hand, as far as the device is concerned.
#[derive(Clone, Debug)]
pub(super) struct Custody {
    pub id: PlanId,
    pub secret: Secret,
    saving: Saving,
    hold: Holding,
    /// The write under way has not begun: it waits for the tablet's key.
    awaits_key: bool,
}

/// Whether this window may write the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holding {
    Asked,
    /// The same, for a plan that opened by itself: where another window has it, it stays there.
    AskedByItself,
    Ours,
    /// Ours, until everything is on the device: another window waits for it.
    Wanted,
    Elsewhere,
}

/// What everything is sealed with on this tablet.
pub(super) struct Keys {
    pub random: Random,
    pub tablet: Option<Key>,
}

impl Custody {
    pub fn new(id: PlanId, secret: Secret) -> Self {
        Self {
            id,
            secret,
            saving: Saving::Opening,
            hold: Holding::Asked,
            awaits_key: false,
        }
    }

    /// Of a plan of which it is known already how this window stands to it.
    pub fn held_as(hold: Holding, id: PlanId, secret: Secret) -> Self {
        Self {
            hold,
            ..Self::new(id, secret)
        }
    }

    /// Nothing of it is ever written, and no other window can have it.
    pub fn nowhere_else(&mut self) {
        self.secret.keeping = Keeping::Memory;
        self.saving = Saving::OnlyHere;
        self.hold = Holding::Ours;
    }

    pub fn saving(&self) -> &Saving {
        &self.saving
    }

    pub fn keeping(&self) -> Keeping {
        self.secret.keeping
    }

    pub fn is_ours(&self) -> bool {
        match self.hold {
            Holding::Ours | Holding::Wanted => true,
            Holding::Asked | Holding::AskedByItself | Holding::Elsewhere => false,
        }
    }

    pub fn is_elsewhere(&self) -> bool {
        self.hold == Holding::Elsewhere
    }

    /// Whether it opened by itself, and nobody has said yet whether another window has it.
    pub fn may_stay_elsewhere(&self) -> bool {
        self.hold == Holding::AskedByItself
    }

    /// The device has said who may write it.
    pub fn held(&mut self, hold: Hold) {
        match hold {
            Hold::Ours => self.hold = Holding::Ours,
            Hold::Elsewhere => self.give_up(),
        }
    }

    /// Another window asks for it.
    pub fn wanted(&mut self) {
        if self.is_ours() {
            self.hold = Holding::Wanted;
        }
    }

    /// Whether another window waits for it, and everything is on the device.
    pub fn is_to_be_given_up(&self) -> bool {
        self.hold == Holding::Wanted && self.saving.is_kept()
    }

    /// Another window writes it from now on, and this one does not.
    pub fn give_up(&mut self) {
        self.hold = Holding::Elsewhere;
        self.saving = Saving::Opening;
    }

    /// Everybody who was asked has answered: from now on it may be written, where it is ours.
    pub fn opened(&mut self) -> Next {
        if self.is_ours() {
            self.saving.opened()
        } else {
            Next::Nothing
        }
    }

    pub fn changed(&mut self) -> Next {
        self.saving.changed()
    }

    pub fn pause_over(&mut self) -> Next {
        self.saving.pause_over()
    }

    /// Seals what is kept and asks for it to be written, or for the tablet's key if that is not there; `careful` where the
    /// store has failed before.
    pub fn write(
        &mut self,
        kept: &Kept,
        goes_on: bool,
        keys: &mut Keys,
        careful: bool,
    ) -> Option<Effect> {
        let Some(tablet) = &keys.tablet else {
            self.awaits_key = true;
            return Some(effect::Keeping::TabletKey.into());
        };
        self.secret
            .seal(kept, goes_on, Some(tablet), &mut keys.random);
        self.write_as_sealed(careful)
    }

    /// Asks for what was sealed last to be written. What was sealed without the tablet's key waits until it is open again.
    pub fn write_as_sealed(&mut self, careful: bool) -> Option<Effect> {
        let write = self.secret.write(&self.id, careful);
        if write.is_none() {
            self.saving.put_off();
        }
        write.map(Effect::Keeping)
    }

    /// Seals it for the last time and lets its key go. The next thing to do is to write it at once.
    pub fn close(&mut self, kept: &Kept, keys: &mut Keys) {
        // What was closed up does not go on by itself, not even when the page is loaded anew.
        let tablet = keys.tablet.as_ref();
        self.secret.seal(kept, false, tablet, &mut keys.random);
        self.secret.close();
        self.call_off();
    }

    /// Writes at once what was sealed for the last time. A write that is under way carries older words, and a label that
    /// does not say closed, so that another one follows.
    pub fn write_last(&mut self) -> Next {
        let next = self.saving.changed();
        if self.saving.is_writing() {
            next
        } else {
            self.saving.pause_over()
        }
    }

    /// The tablet's key came, or does not come: a write that waited for it goes on.
    pub fn key_came(&mut self, came: Result<(), StorageError>) -> Next {
        if !std::mem::take(&mut self.awaits_key) || !self.saving.is_writing() {
            return Next::Nothing;
        }
        match came {
            Ok(()) => Next::Write,
            Err(error) => self.saving.written(Err(error)),
        }
    }

    /// The device has answered a write.
    pub fn written(&mut self, result: Result<(), StorageError>) -> Next {
        self.secret.written(result.is_ok());
        self.saving.written(result)
    }

    /// The tablet has another key than the one it was sealed with: everything was cleared somewhere else. Whether a write
    /// waits to be made once more, with the new key.
    pub fn key_changed(&mut self) -> bool {
        let waits = self.saving.is_writing();
        if waits {
            self.secret.written(false);
            self.secret.wrap_anew();
        }
        waits
    }

    /// The device has lost everything that lay there. Whether a write waits to be made once more, of everything.
    pub fn is_lost(&mut self) -> bool {
        self.secret.written(false);
        self.secret.is_lost();
        self.saving.is_writing()
    }

    /// What lies there is older, and was out of reach when this was opened: it is written over.
    pub fn is_later_than(&mut self, label: Option<String>) -> Next {
        self.secret.label_is_there(label);
        self.saving.once_more()
    }

    /// What the second place is to hold of it: what the store has, or was to have and could not take. Not what another
    /// window may have written since.
    pub fn copy(&self) -> Option<SecondCopy> {
        let rests = match &self.saving {
            Saving::Kept => true,
            Saving::Failed(error) => *error != StorageError::Changed,
            Saving::Opening
            | Saving::OpeningChanged
            | Saving::Changed
            | Saving::Writing { .. }
            | Saving::Leaving(_)
            | Saving::OnlyHere
            | Saving::Clearing => false,
        };
        let is_written = self.secret.keeping.is_written();
        if rests && is_written && self.is_ours() {
            self.secret.copy(&self.id)
        } else {
            None
        }
    }

    /// Keeps it in this way from now on, under a new key.
    pub fn keep_as(&mut self, keeping: Keeping, random: &mut Random) -> Next {
        self.secret.keep_as(keeping, random);
        if keeping.is_written() {
            return self.saving.kept_anew();
        }
        self.call_off();
        self.saving.only_here()
    }

    /// A write that only waited for the tablet's key is not made.
    fn call_off(&mut self) {
        if std::mem::take(&mut self.awaits_key) {
            self.saving.put_off();
        }
    }

    /// The same, with a key that was stretched from a secret word.
    pub fn keep_with_word(&mut self, lock: Lock, stretched: &Key, random: &mut Random) -> Next {
        self.secret
            .keep_with_word(&self.id, lock, stretched, random);
        self.saving.kept_anew()
    }

    /// Asks the device to let go of it. A write that comes afterwards finds it there or gone.
    pub fn forget(&mut self) -> Effect {
        self.secret.is_let_go_of();
        Effect::Keeping(effect::Keeping::Forget(all_of(&self.id)))
    }

    /// The device has answered whether it let go of it. Nothing where nobody waits for that.
    pub fn forgotten(&mut self, result: &Result<(), StorageError>) -> Option<Next> {
        let next = self.saving.forgotten(result)?;
        if result.is_ok() {
            self.secret.forgotten();
        }
        Some(next)
    }

    /// It is being cleared away from now on.
    pub fn clear(&mut self) {
        self.saving = Saving::Clearing;
    }

    pub fn is_clearing(&self) -> bool {
        self.saving == Saving::Clearing
    }

    /// The device did not confirm that it is gone.
    pub fn not_cleared(&mut self) -> Next {
        self.saving.not_cleared();
        self.secret.is_let_go_of();
        if self.secret.keeping.is_written() {
            Next::Nothing
        } else {
            self.saving.only_here()
        }
    }
}
