//! Ending a visit: keeping it, clearing it, leaving it. Nothing is called gone or kept before the
//! device has said so.

use std::rc::Rc;

use super::context::Context;
use super::custody::Custody;
use super::history::History;
use super::secret::all_of;
use super::sitting::{Clearance, Ending, Sitting};
use super::workspace::Workspace;
use super::{
    Cover, Focus, Intention, Keeping, Learning, Model, Notice, Screen, Settings, effect, intention,
};
use crate::device::StorageError;
use crate::plan::PlanId;

impl Context {
    /// Asks for an ending; it comes as soon as no write is under way. What is being cleared already
    /// is not cleared twice: the second answer would be about whatever is open by then.
    pub(super) fn end(&mut self, ending: Ending) {
        let everything = ending == Ending::Clear(Clearance::Everything);
        let Some(sitting) = self.workspace.sitting_mut() else {
            if everything && !self.workspace.is_clearing() {
                self.clear(Clearance::Everything);
            }
            return;
        };
        let clears_already = sitting.custody.is_clearing();
        let is_practice = sitting.is_practice();
        let keeping = sitting.keeping();
        let holds_nothing = sitting.holds_nothing();
        if self.workspace.is_clearing()
            || clears_already && ending == Ending::Clear(Clearance::Plan)
        {
            return;
        }
        let leaves = matches!(ending, Ending::Leave(_) | Ending::OpenFile(_));
        if leaves && !keeping.is_written() && !is_practice && !holds_nothing {
            // It would be gone: somebody has to say that this is wanted.
            self.go(Screen::Goodbye);
            return self.notify(Notice::OnlyHere);
        }
        let keeps = leaves || ending == Ending::Keep;
        if ending == Ending::Keep && !is_practice {
            self.end_the_day(keeping);
        }
        if let Some(sitting) = self.sitting_mut() {
            sitting.ending = Some(ending);
        }
        if keeps && !is_practice {
            self.frame.begin_at(Screen::Desk);
            if !(leaves && holds_nothing) {
                self.changed();
                self.write_without_a_pause();
            }
        }
    }

    #[inline(never)]
    pub(super) fn goodbye(&mut self, asked: intention::Goodbye) {
        match asked {
            intention::Goodbye::KeepHere => self.end(Ending::Keep),
            intention::Goodbye::ClearThisPlan => self.clear_this_plan(),
            intention::Goodbye::ClearWithoutACopy => self.end(Ending::Clear(Clearance::Plan)),
            intention::Goodbye::ClearEverything => {
                self.end(Ending::Clear(Clearance::Everything));
            }
        }
    }

    /// The visit is over: what was only for today goes, and every way back to it. What is begun stays begun.
    fn end_the_day(&mut self, keeping: Keeping) {
        if let Some(sitting) = self.sitting_mut() {
            sitting.history = History::of(sitting.plan().after_today());
            sitting.drafts = Rc::new(sitting.drafts.after_today());
            sitting.replaced = None;
        }
        if !keeping.lasts() {
            self.keep_as(Keeping::Tablet);
        }
    }

    /// Asks the device to clear the plan in hand, or everything.
    pub(super) fn clear(&mut self, what: Clearance) {
        match what {
            Clearance::Everything => {
                self.workspace.clear();
                self.ask(effect::Desk::EraseEverything);
            }
            Clearance::Plan => {
                let custody = self.workspace.custody_mut();
                if let Some(custody) = custody {
                    custody.clear();
                    let all = all_of(&custody.id);
                    self.ask(effect::Keeping::ErasePlan(all));
                }
            }
        }
    }

    /// Clears the plan once a copy was taken; without one, leads to where one is.
    fn clear_this_plan(&mut self) {
        if self.sitting().is_some_and(Sitting::is_taken) {
            self.end(Ending::Clear(Clearance::Plan));
        } else {
            self.go(Screen::Take);
            self.notify(Notice::TakeACopyFirst);
        }
    }

    /// No copy of anybody's words is left in memory.
    pub(super) fn nothing_open(&mut self) {
        self.workspace.put(Workspace::Empty);
        self.fall_silent();
        self.ask(effect::Desk::LetGoOfPlan);
        self.frame.begin_at(Screen::Desk);
        self.frame.turned = false;
    }
}

impl Model {
    /// Does what was waiting for the device, once the device is ready.
    pub(super) fn settle(&mut self) {
        let context = &mut self.context;
        let Some(sitting) = context.workspace.sitting_mut() else {
            return;
        };
        let saving = sitting.custody.saving();
        if saving.is_writing() {
            return;
        }
        let stuck = saving.has_failed();
        let ready = saving.is_kept() || sitting.custody.is_elsewhere();
        let is_clearing = sitting.custody.is_clearing();
        // After most of what happens nothing ends: only then is it looked whether anything was said.
        let Some(ending) = sitting.ending.take() else {
            return;
        };
        match ending {
            Ending::Clear(what) => context.clear(what),
            Ending::Keep | Ending::Leave(_) | Ending::OpenFile(_) if sitting.is_practice() => {
                self.leave_nothing(ending, Some(Notice::PracticeOver));
            }
            Ending::Leave(_) | Ending::OpenFile(_)
                if sitting.holds_nothing() && sitting.custody.is_ours() =>
            {
                // Nobody has said anything: no nameless plan stays behind for the two to wonder about.
                sitting.ending = Some(ending);
                if !is_clearing {
                    context.clear(Clearance::Plan);
                }
            }
            Ending::Keep | Ending::Leave(_) | Ending::OpenFile(_) if stuck => {
                context.frame.walk(Screen::Take);
                context.notify(Notice::StillOpen);
            }
            Ending::Keep | Ending::Leave(_) | Ending::OpenFile(_) if ready => self.stand_up(ending),
            Ending::Keep | Ending::Leave(_) | Ending::OpenFile(_) => sitting.ending = Some(ending),
        }
    }

    /// Closes a plan of which nothing stays, and does what was asked for instead.
    fn leave_nothing(&mut self, ending: Ending, notice: Option<Notice>) {
        self.context.nothing_open();
        match ending {
            Ending::Leave(intention)
                if *intention != Intention::Frame(intention::Frame::Go(Screen::Desk)) =>
            {
                self.person(*intention);
            }
            Ending::OpenFile(found) => self.open_found(*found),
            Ending::Leave(_) | Ending::Keep | Ending::Clear(_) => {
                self.context.focus(Focus::Heading);
                if let Some(notice) = notice {
                    self.context.notify(notice);
                }
            }
        }
    }

    /// The plan is on the device: closes it and goes on.
    fn stand_up(&mut self, ending: Ending) {
        self.remember_facts();
        let context = &mut self.context;
        let Some(sitting) = context.workspace.take_sitting() else {
            return;
        };
        let locked = sitting.keeping() == Keeping::Word;
        let mut custody = sitting.custody;
        if custody.is_ours() {
            custody.secret.close();
            self.desk.put(custody.id, custody.secret);
        }
        context.ask(effect::Desk::LetGoOfPlan);
        self.second_follows();
        let context = &mut self.context;
        let frame = &mut context.frame;
        frame.begin_at(Screen::Desk);
        frame.cover = Cover::Nothing;
        frame.turned = false;
        context.focus(Focus::Heading);
        match ending {
            Ending::Leave(intention) => self.person(*intention),
            Ending::OpenFile(found) => self.open_found(*found),
            Ending::Keep | Ending::Clear(_) if locked => context.notify(Notice::KeptLocked),
            Ending::Keep | Ending::Clear(_) => context.notify(Notice::KeptHere),
        }
    }

    pub(super) fn plan_erased(&mut self, plan: &PlanId, result: &Result<(), StorageError>) {
        self.context.second.hears(result);
        // It may have been hidden meanwhile.
        let cleared = self.context.workspace.custody_of(plan);
        let is_cleared = cleared.is_some_and(|custody| custody.is_clearing());
        let sitting = self.context.sitting_mut().filter(|_| is_cleared);
        let leaves = sitting.and_then(|sitting| sitting.ending.take());
        if result.is_err() {
            return match leaves {
                // It stays as an empty plan then, which nobody asked to be gone.
                Some(ending) => self.stand_up(ending),
                None => self.still_there(),
            };
        }
        self.remember_facts();
        self.context.second.is_gone(plan);
        self.desk.remove(plan);
        match leaves {
            Some(ending) => self.leave_nothing(ending, None),
            None if is_cleared => self.nothing_open(Notice::PlanCleared),
            None => {}
        }
    }

    fn nothing_open(&mut self, notice: Notice) {
        self.context.nothing_open();
        self.context.notify(notice);
    }

    pub(super) fn everything_erased(&mut self, result: &Result<(), StorageError>) {
        self.context.workspace.stop_clearing();
        self.context.second.hears(result);
        if result.is_err() {
            return self.still_there();
        }
        self.context.keys.tablet = None;
        self.context.second.is_cleared();
        self.desk.clear();
        self.learning = Learning::default();
        self.learning.found(None);
        self.preferences
            .set(Settings::default(), [].into(), &mut self.context);
        self.nothing_open(Notice::EverythingCleared);
    }

    /// The device did not confirm: what was open stays open, and can be tried again.
    fn still_there(&mut self) {
        let custody = self.context.workspace.custody_mut();
        let next = custody.map(Custody::not_cleared);
        self.context.follow(next);
        self.open_if_answered();
        self.context.notify(Notice::NotCleared);
    }
}
