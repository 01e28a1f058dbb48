//! The second place: a copy of each plan apart from the store, sealed as it is there, for the day on which the store is
//! gone. Decides what is brought there and what comes back from there.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::context::Context;
use super::custody::Custody;
use super::event::{Fetched, Stored};
use super::secret::{all_of, plan_of};
use super::sitting::Clearance;
use super::{DeskState, Entry, Model, Notice, effect};
use crate::device::{SecondPlace, StorageError};
use crate::plan::PlanId;

/// How long nothing more is said before the second place is brought up to date, in milliseconds: not with each key.
pub(super) const REST: u32 = 2_000;

/// What is known of the second place, and of how far the store can be trusted.
#[derive(Debug, Default)]
pub(super) struct Second {
    state: SecondState,
    erased: Erased,
    /// The revision of each plan that it holds.
    holds: BTreeMap<PlanId, u64>,
    /// Whether a copy is on its way there.
    under_way: bool,
    /// The plans whose copies it did not take, until all others were tried.
    refused: Vec<PlanId>,
    /// Whether the store has failed since the page was loaded. From then on it is not believed without a second look.
    doubted: bool,
    /// Whether the tablet remembers that plans are kept here.
    marked: bool,
    /// What the store told, while copies are fetched that are better.
    waits: Option<Result<Stored, StorageError>>,
    /// What came back from there, and is not in the store yet.
    came_back: Vec<PlanId>,
}

/// What was erased, and may not be gone everywhere.
#[derive(Debug, Default)]
struct Erased {
    /// Each with whether a copy of it still lies there.
    plans: Vec<(PlanId, bool)>,
    everything: bool,
}

/// Whether there is a second place, as far as the device has told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecondState {
    #[default]
    NotTold,
    There,
    /// It is there, and did not take the last copy.
    Refuses,
    NotThere,
}

impl Second {
    pub fn state(&self) -> SecondState {
        self.state
    }

    fn is_there(&self) -> bool {
        match self.state {
            SecondState::There | SecondState::Refuses => true,
            SecondState::NotTold | SecondState::NotThere => false,
        }
    }

    /// Whether what the store says is looked at once more.
    pub fn is_careful(&self) -> bool {
        self.doubted
    }

    /// Whether nothing but a store that has failed keeps what is said.
    pub fn is_alone_in_doubt(&self) -> bool {
        self.doubted && self.state() == SecondState::NotThere
    }

    /// Hears what the store answered, whatever it was asked.
    pub fn hears(&mut self, result: &Result<(), StorageError>) {
        self.doubted |= match result {
            Ok(()) => false,
            Err(error) => match error {
                StorageError::Unavailable
                | StorageError::Full
                | StorageError::NoAnswer
                | StorageError::Lost
                | StorageError::Failed(_) => true,
                // It answered as it should.
                StorageError::Changed | StorageError::KeyChanged | StorageError::Newer => false,
            },
        };
    }

    /// Nothing of this plan is anywhere any more.
    pub fn is_gone(&mut self, plan: &PlanId) {
        self.holds.remove(plan);
    }

    /// Nothing is anywhere any more.
    pub fn is_cleared(&mut self) {
        self.holds.clear();
        self.came_back.clear();
    }

    pub fn waits_for_the_key(&self) -> bool {
        !self.came_back.is_empty()
    }

    /// Hears what is there now.
    pub fn see(&mut self, seen: SecondPlace) {
        let id = |(plan, revision): (String, u64)| Some((PlanId::parse(&plan)?, revision));
        self.holds = seen.copies.into_iter().filter_map(id).collect();
        let erased = seen.erased.iter().filter_map(|plan| PlanId::parse(plan));
        // What is erased does not come back, also where the tablet stopped before its copy was gone.
        let with_copy = |plan: PlanId| {
            let half = self.holds.remove(&plan).is_some();
            (plan, half)
        };
        self.erased = Erased {
            plans: erased.map(with_copy).collect(),
            everything: seen.all_erased,
        };
        if seen.all_erased {
            self.holds.clear();
        }
        self.state = if seen.is_there {
            SecondState::There
        } else {
            SecondState::NotThere
        };
    }

    /// Whether a copy of this revision would be news there.
    fn lacks(&self, plan: &PlanId, revision: Option<u64>) -> bool {
        revision.is_some_and(|revision| self.holds.get(plan) != Some(&revision))
    }
}

impl Context {
    /// Something was said, and is in the store: the second place follows once nothing more is said for a while.
    pub(super) fn rest(&mut self) {
        if self.second.is_there() {
            self.ask(effect::Frame::Wait(REST));
        }
    }
}

impl Model {
    /// Brings one plan to the second place, if there is one that it lacks. The next follows with the answer.
    pub(super) fn second_follows(&mut self) {
        // Whoever was told of a second place was told of what is in the store.
        if self.context.second.is_there() && !self.context.second.under_way {
            self.bring_to_second();
        }
    }

    #[inline(never)]
    fn bring_to_second(&mut self) {
        let second = &self.context.second;
        // Nothing is brought anywhere that is about to be gone.
        let is_going = self.context.workspace.is_clearing();
        if is_going || self.desk.state == DeskState::Opening {
            return;
        }
        let in_hand = self.context.workspace.custody();
        let of_hand = in_hand
            .filter(|custody| second.lacks(&custody.id, custody.secret.sealed_revision()))
            .filter(|custody| !second.refused.contains(&custody.id))
            .and_then(Custody::copy);
        let is_in_hand = |plan: &PlanId| in_hand.is_some_and(|custody| custody.id == *plan);
        let on_desk = || {
            self.desk.entries().iter().find_map(|entry| {
                let secret = entry.secret().filter(|_| entry.is_as_kept())?;
                let waits = is_in_hand(&entry.id)
                    || second.came_back.contains(&entry.id)
                    || second.refused.contains(&entry.id);
                let lacks = !waits && second.lacks(&entry.id, secret.sealed_revision());
                lacks.then(|| secret.copy(&entry.id)).flatten()
            })
        };
        match of_hand.or_else(on_desk) {
            Some(copy) => {
                self.context.second.under_way = true;
                self.context.ask(effect::Keeping::Second(copy));
            }
            // The next time they are tried again.
            None => self.context.second.refused.clear(),
        }
    }

    /// The second place has answered.
    pub(super) fn seconded(
        &mut self,
        plan: PlanId,
        revision: u64,
        result: &Result<(), StorageError>,
    ) {
        let second = &mut self.context.second;
        second.under_way = false;
        match result {
            // Where it has a later one, or knows that the plan was erased, it lacks nothing.
            Ok(()) | Err(StorageError::Changed) => {
                second.state = SecondState::There;
                second.holds.insert(plan, revision);
                self.second_follows();
            }
            Err(
                StorageError::Unavailable
                | StorageError::Full
                | StorageError::KeyChanged
                | StorageError::NoAnswer
                | StorageError::Lost
                | StorageError::Newer
                | StorageError::Failed(_),
            ) => {
                second.state = SecondState::Refuses;
                second.refused.push(plan);
                self.second_follows();
            }
        }
    }

    /// What somebody erased, and the tablet stopped before all of it was gone, goes now.
    pub(super) fn finish_erasing(&mut self, stored: &mut Stored) {
        let erased = std::mem::take(&mut self.context.second.erased);
        if erased.everything && !self.context.workspace.has_a_plan() {
            (stored.records, stored.tablet_key) = (Vec::new(), None);
            self.context.clear(Clearance::Everything);
        }
        let mut gone = Vec::new();
        let in_hand = self.context.workspace.custody().map(|custody| &custody.id);
        let others = erased.plans.into_iter();
        let others: Vec<_> = others.filter(|(plan, _)| Some(plan) != in_hand).collect();
        for (plan, half) in others {
            let before = stored.records.len();
            let is_of_it = |key: &str| plan_of(key).as_ref() == Some(&plan);
            stored.records.retain(|(key, _)| !is_of_it(key));
            if stored.records.len() == before && !half {
                gone.push(plan);
            } else {
                self.context.ask(effect::Keeping::Forget(all_of(&plan)));
            }
        }
        if !gone.is_empty() {
            self.context.ask(effect::Desk::ForgetErased(gone));
        }
    }

    /// Fetches what is better in the second place than in the store. Whether there is any.
    pub(super) fn fetches(&mut self, stored: &Result<Stored, StorageError>) -> bool {
        let in_hand = self.context.workspace.custody().map(|custody| &custody.id);
        let copies = self.context.second.holds.iter();
        let wanted = copies.filter(|(plan, revision)| {
            let entry = self.desk.entry(plan);
            let is_wanted =
                |entry: &Rc<Entry>| entry.is_broken() || entry.is_worse_than(**revision);
            Some(*plan) != in_hand && entry.is_none_or(is_wanted)
        });
        let wanted: Vec<_> = wanted.map(|(plan, _)| plan.clone()).collect();
        if wanted.is_empty() {
            return false;
        }
        self.desk.state = DeskState::Opening;
        self.context.second.waits = Some(stored.clone());
        self.context.ask(effect::Desk::FetchSecond(wanted));
        true
    }

    /// The copies are here: each takes the place of what the store has of its plan, if it opens.
    pub(super) fn second_fetched(&mut self, fetched: &Fetched) {
        let Some(stored) = self.context.second.waits.take() else {
            return;
        };
        let mut came_back = match &stored {
            Ok(stored) => self.desk.reads_again(stored, &fetched.tablet_keys),
            Err(_) => Vec::new(),
        };
        came_back.extend(self.desk.brings_back(fetched));
        // A copy that could not be fetched is later than what goes on from here no more.
        self.desk.come_after(&self.context.second.holds);
        let any = !came_back.is_empty();
        self.context.second.came_back = came_back;
        self.sort_out(stored);
        if any {
            self.context.notify(Notice::CameBack);
        }
    }

    /// The store was lost while the page was open. What lies on the desk is still in memory, and is laid back like what comes
    /// from the second place; where the tablet's key is not, it does come from there.
    pub(super) fn store_is_lost(&mut self) {
        let Some(tablet) = self.context.keys.tablet.take() else {
            return self.context.ask(effect::Desk::Load);
        };
        self.context.ask(effect::Keeping::TabletKey);
        let in_hand = self.context.workspace.custody().map(|custody| &custody.id);
        for entry in self.desk.entries().to_vec() {
            if Some(&entry.id) != in_hand
                && let Some(mut secret) = entry.secret().cloned()
            {
                secret.came_back(&entry.id, &tablet, None);
                self.context.second.came_back.push(entry.id.clone());
                self.desk.put(entry.id.clone(), secret);
            }
        }
    }

    /// Writes what came back to the store, under the key that the tablet has now. Whether nothing waits for that key.
    pub(super) fn lay_back(&mut self) -> bool {
        if !self.context.second.waits_for_the_key() {
            return true;
        }
        let Some(tablet) = self.context.keys.tablet.clone() else {
            self.context.ask(effect::Keeping::TabletKey);
            return false;
        };
        let in_hand = self
            .context
            .workspace
            .custody()
            .map(|custody| custody.id.clone());
        let came_back = std::mem::take(&mut self.context.second.came_back);
        for plan in came_back
            .into_iter()
            .filter(|plan| Some(plan) != in_hand.as_ref())
        {
            let secret = self.desk.entry(&plan).and_then(|entry| entry.secret());
            if let Some(mut secret) = secret.cloned() {
                secret.seal_in_its_place(&plan, &tablet, &mut self.context.keys.random);
                self.write_unheard(plan, secret);
            }
        }
        true
    }

    /// The tablet remembers whether plans are kept here, so that it knows when they are gone.
    pub(super) fn mark(&mut self) {
        if self.desk.state == DeskState::Opening || self.desk.is_lost {
            return;
        }
        let in_hand = self.context.workspace.custody();
        let kept = in_hand.is_some_and(|custody| {
            custody.secret.keeping.is_written() && custody.saving().is_kept()
        });
        let any = kept || !self.desk.entries().is_empty();
        if any != self.context.second.marked {
            self.context.second.marked = any;
            self.context.ask(effect::Desk::Mark(any));
        }
    }

    /// Whether plans were kept here that are nowhere to be found. The desk says so until somebody has read it.
    pub(super) fn look_for_what_is_lost(&mut self, stored: &Stored) {
        self.context.second.marked = stored.marked;
        self.context.second.doubted |= stored.lost;
        let any = stored.marked || stored.lost;
        self.desk.is_lost = any && self.desk.entries().is_empty();
    }
}
