//! The worker's debriefs on this tablet: opened, written and closed up. They have nothing to do with any plan: another
//! record, another key, and no word of one in the other.

use std::rc::Rc;

use alongside_learning::{Entry, EntryId, Names, Table, Week};

use super::debrief::Facts;
use super::locking::Waiting;
use super::pooling::Pooled;
use super::saving::{Next, Saving};
use super::{Day, Drafts, Effect, Field, Model, Screen};
use crate::device::StorageError;
use crate::record::{KeptLearning, open_learning, seal_learning};

/// Where the debriefs are kept.
pub const LEARNING: &str = "learning";

/// What there is of debriefs, open or closed.
#[derive(Debug, Default)]
pub struct Learning {
    open: Option<Open>,
    pub(super) saving: Saving,
    /// As it was sealed last.
    sealed: Option<String>,
    /// What may lie on the tablet now: what it confirmed, and what it was given since.
    there: Vec<Option<String>>,
    /// A write waits for the tablet's key.
    waits: bool,
    /// What lies here cannot be opened. It stays as it is, and nothing is written over it.
    pub(super) closed_for_good: bool,
    /// Numbers of the visit that ended last, until somebody uses them.
    pub(super) facts: Option<Facts>,
    pub(super) pooled: Rc<Pooled>,
    /// What may be shown of the debriefs on this tablet.
    pub(super) own: Rc<Table>,
}

/// The debriefs that lie open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    pub entries: Rc<Vec<Entry>>,
    pub drafts: Rc<Drafts>,
    left: Vec<String>,
    /// The names that stand in what is being written, since somebody wanted to keep it.
    pub named: Vec<String>,
    /// The debrief that was kept just now.
    pub kept: Option<EntryId>,
}

impl Learning {
    /// What lies open, once it does.
    pub fn open(&self) -> Option<&Open> {
        self.open.as_ref()
    }

    /// Whether it lies here and nobody can open it.
    pub fn is_closed_for_good(&self) -> bool {
        self.closed_for_good
    }

    pub fn facts(&self) -> Option<&Facts> {
        self.facts.as_ref()
    }

    pub fn pooled(&self) -> &Rc<Pooled> {
        &self.pooled
    }

    /// Whether what was said is on the tablet.
    pub fn is_kept(&self) -> bool {
        self.saving.is_kept()
    }

    pub fn has_failed(&self) -> bool {
        matches!(self.saving, Saving::Failed(_))
    }

    /// Nothing is asked about what is being written any more.
    pub(super) fn look_anew(&mut self) {
        if let Some(open) = &mut self.open {
            open.named.clear();
        }
    }

    pub(super) fn found(&mut self, text: Option<String>) {
        if self.open.is_none() {
            self.there = vec![text.clone()];
            self.sealed = text;
            let _ = self.saving.opened();
        }
    }
}

/// The week of a day.
pub fn week_of(day: Day) -> Week {
    Week::of(day.year(), day.month(), day.day())
}

impl Screen {
    /// Whether it is for workers, and needs the debriefs.
    pub fn is_for_workers(&self) -> bool {
        matches!(self, Self::Debrief | Self::Learning)
    }
}

impl Model {
    pub fn learning(&self) -> &Learning {
        &self.learning
    }

    /// Opens the debriefs, as soon as the tablet's key is there.
    pub(super) fn open_learning(&mut self) {
        let learning = &mut self.learning;
        if learning.open.is_some() || learning.closed_for_good {
            return;
        }
        // Asked for at once also where nothing lies here yet: hiding may have to seal in a moment.
        let Some(key) = &self.tablet_key else {
            self.waiting = Some(Waiting::Learning);
            return self.ask(Effect::TabletKey);
        };
        let Some(text) = &learning.sealed else {
            learning.open = Some(Open::default());
            return;
        };
        match open_learning(text, key) {
            Ok(kept) => {
                learning.open = Some(Open {
                    entries: Rc::new(kept.entries),
                    drafts: Rc::new(kept.drafts.into_iter().collect()),
                    left: kept.left,
                    ..Open::default()
                });
                self.count_own();
            }
            Err(_) => learning.closed_for_good = true,
        }
    }

    /// The device gives no key: what lies here stays closed, and what is written is only on the screen.
    pub(super) fn learning_without_a_key(&mut self) {
        if self.learning.sealed.is_some() {
            self.learning.closed_for_good = true;
        } else {
            self.learning.open = Some(Open::default());
        }
    }

    /// The same after something was hidden.
    #[inline(never)]
    pub(super) fn open_learning_again(&mut self) {
        self.open_learning();
    }

    /// Seals what lies open and lets it go.
    #[inline(never)]
    pub(super) fn close_learning(&mut self) {
        if self.learning.open.is_none() {
            return;
        }
        if !self.learning.is_kept() {
            self.seal_learning();
        }
        self.learning.open = None;
        self.learning.pooled = Rc::default();
        self.learning.own = Rc::default();
        self.ask(Effect::PutPoolAway);
        if self.learning.saving.pause_over() == Next::Write {
            self.write_sealed_learning();
        }
    }

    /// Changes something of what lies open.
    pub(super) fn edit_learning(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(open) = &mut self.learning.open {
            open.kept = None;
            change(open);
            let next = self.learning.saving.changed();
            self.follow_learning(next);
        }
    }

    pub(super) fn type_in_debrief(&mut self, field: Field, text: String) {
        self.edit_learning(|open| {
            Rc::make_mut(&mut open.drafts).set(field, text);
            open.named.clear();
        });
    }

    pub(super) fn write_learning_now(&mut self) {
        let next = self.learning.saving.pause_over();
        self.follow_learning(next);
    }

    fn follow_learning(&mut self, next: Next) {
        match next {
            Next::Nothing => {}
            Next::Wait(pause) => self.ask(Effect::Wait(pause)),
            Next::Write => self.write_learning(),
        }
    }

    pub(super) fn write_learning(&mut self) {
        if self.learning.open.is_some() && !self.seal_learning() {
            self.learning.waits = true;
            return self.ask(Effect::TabletKey);
        }
        self.write_sealed_learning();
    }

    /// Whether it could be sealed: the tablet's key was there.
    fn seal_learning(&mut self) -> bool {
        let (Some(open), Some(tablet)) = (&self.learning.open, &self.tablet_key) else {
            return false;
        };
        let drafts = open.drafts.iter();
        let drafts = drafts.map(|(field, text)| (field.as_str().to_owned(), text.to_owned()));
        let kept = KeptLearning {
            entries: open.entries.to_vec(),
            drafts: drafts.collect(),
            left: open.left.clone(),
        };
        self.learning.sealed = Some(seal_learning(&kept, tablet, &mut self.random));
        true
    }

    fn write_sealed_learning(&mut self) {
        let Some(text) = self.learning.sealed.clone() else {
            return;
        };
        let over = self.learning.there.clone();
        self.learning.there.push(Some(text.clone()));
        let key = LEARNING.to_owned();
        self.ask(Effect::SaveLearning { key, text, over });
    }

    /// The tablet's key came, or does not come.
    pub(super) fn key_for_learning(&mut self, came: &Result<(), StorageError>) {
        if !std::mem::take(&mut self.learning.waits) {
            return;
        }
        match came {
            Ok(()) => self.write_learning(),
            Err(error) => self.learning_saved(Err(error.clone())),
        }
    }

    pub(super) fn learning_saved(&mut self, result: Result<(), StorageError>) {
        match &result {
            Ok(()) => {
                if let Some(last) = self.learning.there.pop() {
                    self.learning.there = vec![last];
                }
            }
            // Another window has written since: both are kept.
            Err(StorageError::Changed) => {
                return self.ask(Effect::LoadLearning(LEARNING.to_owned()));
            }
            Err(StorageError::KeyChanged) if self.learning.open.is_some() => {
                self.tablet_key = None;
                return self.write_learning();
            }
            Err(_) => {}
        }
        let next = self.learning.saving.written(result);
        self.follow_learning(next);
    }

    /// What another window has written: its debriefs stay beside ours.
    pub(super) fn learning_loaded(&mut self, result: Result<Option<String>, StorageError>) {
        let text = match result {
            Ok(text) => text,
            Err(error) => return self.learning_saved(Err(error)),
        };
        let key = self.tablet_key.as_ref();
        let theirs = text
            .as_deref()
            .zip(key)
            .map(|(text, key)| open_learning(text, key));
        let theirs = match theirs {
            Some(Ok(theirs)) => theirs,
            None if text.is_none() => KeptLearning::default(),
            // It cannot be read, so it is not written over.
            _ => {
                self.learning.saving = Saving::Failed(StorageError::Changed);
                return;
            }
        };
        if let Some(open) = &mut self.learning.open {
            let ours = Rc::make_mut(&mut open.entries);
            for entry in theirs.entries {
                match ours.iter_mut().find(|other| other.id == entry.id) {
                    Some(other) if other.revision < entry.revision => *other = entry,
                    Some(_) => {}
                    None => ours.push(entry),
                }
            }
        }
        self.learning.there = vec![text];
        self.write_learning();
    }
}

impl Model {
    /// What everybody is called in the plans that are kept here and can be opened without a secret word, and on the
    /// labels of the others.
    pub(super) fn names_here(&self) -> Names {
        let mut called = Vec::new();
        for entry in self.desk.entries() {
            called.extend(entry.called().map(|name| name.as_str().to_owned()));
            let secret = entry.secret().filter(|_| !entry.has_word()).cloned();
            let kept =
                secret.and_then(|mut secret| secret.open(&entry.id, self.tablet_key.as_ref()).ok());
            let plan = kept.as_ref().map(|kept| &kept.plan);
            called.extend(plan.into_iter().flat_map(super::debrief::names_in));
        }
        let open = self.sitting.as_ref().map(|sitting| sitting.plan().clone());
        called.extend(open.iter().flat_map(|plan| super::debrief::names_in(plan)));
        Names::of(called.iter().map(String::as_str))
    }
}
