//! Ending a visit: keeping it, clearing it, leaving it. Nothing is called gone or kept before the
//! device has said so.

use std::rc::Rc;

use super::history::History;
use super::secret::keys_of;
use super::sitting::{Ending, Holding};
use super::{
    Cover, Drafts, Effect, Focus, Keeping, Model, Notice, Saving, Screen, Settings, Sitting,
};
use crate::device::StorageError;
use crate::plan::PlanId;

impl Model {
    /// Asks for an ending; it comes as soon as no write is under way. What is being cleared already
    /// is not cleared twice: the second answer would be about whatever is open by then.
    pub(super) fn end(&mut self, ending: Ending) {
        let open = self.sitting.as_ref();
        let clearing = open.is_some_and(|sitting| sitting.saving == Saving::Clearing);
        if self.clearing || clearing && ending == Ending::Clear {
            return;
        }
        let Some(sitting) = &mut self.sitting else {
            if ending == Ending::ClearEverything {
                if let Some(shut) = &mut self.shut {
                    shut.saving = Saving::Clearing;
                }
                self.clearing = true;
                self.ask(Effect::EraseEverything);
            }
            return;
        };
        if sitting.is_practice() && ending != Ending::ClearEverything {
            return self.end_practice(ending);
        }
        let keeping = sitting.secret.keeping;
        let leaves = matches!(ending, Ending::Leave(_) | Ending::OpenFile(_));
        if leaves && !keeping.is_written() {
            // It would be gone: somebody has to say that this is wanted.
            self.go(Screen::Goodbye);
            return self.notify(Notice::OnlyHere);
        }
        if ending == Ending::Keep {
            // The visit is over: what was only for today goes, and every way back to it.
            sitting.history = History::of(sitting.plan().after_today());
            sitting.drafts = Rc::new(Drafts::default());
            if !keeping.lasts() {
                self.keep_as(Keeping::Tablet);
            }
        }
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        let keeps = leaves || ending == Ending::Keep;
        sitting.ending = Some(ending);
        if keeps {
            self.screen = Screen::Desk;
            self.changed();
            self.write_now();
        }
    }

    /// Does what was waiting for the device, once the device is ready.
    pub(super) fn settle(&mut self) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.saving.is_writing() {
            return;
        }
        let stuck = matches!(sitting.saving, Saving::Failed(_));
        let others = sitting.hold == Holding::Elsewhere;
        match sitting.ending.take() {
            Some(ending) if ending.clears() => {
                let plan = sitting.plan().id().clone();
                sitting.saving = Saving::Clearing;
                self.erase(&ending, &plan);
            }
            Some(_) if stuck => {
                self.screen = Screen::Take;
                self.notify(Notice::StillOpen);
            }
            Some(ending) if sitting.saving.is_kept() || others => self.stand_up(ending),
            waiting => sitting.ending = waiting,
        }
    }

    /// Asks the device to erase a plan, or everything.
    pub(super) fn erase(&mut self, ending: &Ending, plan: &PlanId) {
        if *ending == Ending::ClearEverything {
            self.clearing = true;
            self.ask(Effect::EraseEverything);
        } else {
            let keys = keys_of(plan);
            self.ask(Effect::ErasePlan { keys });
        }
    }

    /// The plan is on the device: closes it and goes on.
    fn stand_up(&mut self, ending: Ending) {
        self.remember_facts();
        let open = self.sitting.as_ref();
        let locked = open.is_some_and(|sitting| sitting.keeping() == Keeping::Word);
        if let Some(sitting) = self.sitting.take()
            && sitting.hold == Holding::Ours
        {
            let plan = sitting.plan().id().clone();
            let mut secret = sitting.secret;
            secret.close();
            self.desk.put(plan, secret);
        }
        self.ask(Effect::LetGoOfPlan);
        self.screen = Screen::Desk;
        self.cover = Cover::Nothing;
        self.turned = false;
        self.ask(Effect::Focus(Focus::Heading));
        match ending {
            Ending::Leave(intention) => self.person(*intention),
            Ending::OpenFile(found) => self.open_found(*found),
            _ if locked => self.notify(Notice::KeptLocked),
            _ => self.notify(Notice::KeptHere),
        }
    }

    pub(super) fn plan_erased(&mut self, result: &Result<(), StorageError>) {
        if result.is_err() {
            return self.still_there();
        }
        self.remember_facts();
        // It may have been hidden meanwhile.
        let shut = self.shut.take_if(|shut| shut.saving == Saving::Clearing);
        let clears = |sitting: &mut Sitting| sitting.saving == Saving::Clearing;
        let open = self.sitting.take_if(clears);
        let open = open.map(|sitting| sitting.plan().id().clone());
        if let Some(plan) = open.or(shut.map(|shut| shut.plan)) {
            self.desk.remove(&plan);
        }
        self.nothing_open(Notice::PlanCleared);
    }

    pub(super) fn everything_erased(&mut self, result: &Result<(), StorageError>) {
        self.clearing = false;
        if result.is_err() {
            return self.still_there();
        }
        self.sitting = None;
        self.shut = None;
        self.tablet_key = None;
        self.desk.clear();
        self.learning = super::Learning::default();
        self.learning.found(None);
        self.settings = Settings::default();
        self.contacts = [].into();
        self.count_in_its_money();
        self.nothing_open(Notice::EverythingCleared);
    }

    /// The device did not confirm: what was open stays open, and can be tried again.
    fn still_there(&mut self) {
        if let Some(sitting) = &mut self.sitting {
            sitting.saving.not_cleared();
            sitting.secret.is_let_go_of();
            if !sitting.secret.keeping.is_written() {
                sitting.saving.only_here();
            }
        }
        if let Some(shut) = &mut self.shut {
            shut.saving.not_cleared();
            shut.secret.is_let_go_of();
        }
        self.open_if_answered();
        self.notify(Notice::NotCleared);
    }

    /// No copy of anybody's words is left in memory.
    pub(super) fn nothing_open(&mut self, notice: Notice) {
        self.file = None;
        self.file_chosen = None;
        self.announced.1.clear();
        self.ask(Effect::LetGoOfPlan);
        self.screen = Screen::Desk;
        self.turned = false;
        self.notify(notice);
    }
}
