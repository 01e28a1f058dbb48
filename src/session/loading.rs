//! What lies on the tablet is read: what was only for a day that is over goes, what is not sealed yet is sealed, and a visit
//! that was broken off goes on.

use super::custody::Holding;
use super::event::Stored;
use super::learning::LEARNING;
use super::secret::{Secret, all_of};
use super::workspace::{Wanted, Workspace};
use super::{DeskState, Model, Notice, Saving, Screen, desk, effect};
use crate::device::{SecondPlace, StorageError};
use crate::plan::PlanId;
use crate::record::{Kept, draft};

impl Model {
    pub(super) fn loaded(&mut self, result: Result<Stored, StorageError>, seen: SecondPlace) {
        self.context.second.see(seen);
        // All of it is about to be gone.
        if result.is_ok() && self.context.workspace.is_clearing() {
            self.desk.state = DeskState::Read;
            return self.open_if_answered();
        }
        let found = result.map(|mut stored| {
            self.finish_erasing(&mut stored);
            self.desk.read_anew(&stored);
            stored
        });
        if !self.fetches(&found) {
            self.sort_out(found);
        }
    }

    /// Goes on with what lies here, in the store and from the second place.
    pub(super) fn sort_out(&mut self, found: Result<Stored, StorageError>) {
        match found {
            Err(error) => {
                self.context.second.hears(&Err(error.clone()));
                self.desk.state = DeskState::Blocked(error);
                if let Workspace::TakingOver(_) = self.context.workspace.in_hand_mut() {
                    self.context.workspace.put(Workspace::Empty);
                }
            }
            Ok(stored) => self.read(stored),
        }
        self.open_if_answered();
        self.context.rest();
    }

    fn read(&mut self, stored: Stored) {
        self.write_over_what_is_older();
        self.desk.state = DeskState::Read;
        self.look_for_what_is_lost(&stored);
        let learning = stored.records.iter().find(|(key, _)| key == LEARNING);
        self.learning.found(learning.map(|(_, text)| text.clone()));
        let kept = stored.records.iter().find(|(key, _)| key == desk::SETTINGS);
        if stored.tablet_key.is_some() {
            self.context.keys.tablet = stored.tablet_key;
        }
        if let Some((_, text)) = kept {
            self.preferences.found(text, &mut self.context);
        }
        self.arrive();
    }

    /// A plan that came from the second place while the store did not answer has gone on since: what lies in the store of it
    /// is known now.
    fn write_over_what_is_older(&mut self) {
        let Some(custody) = self.context.workspace.custody_mut() else {
            return;
        };
        let there = self.desk.entry(&custody.id);
        let secret =
            there.and_then(|there| Some((there.secret()?.revision(), there.label_there())));
        if let Some((revision, label)) = secret
            && *custody.saving() == Saving::Failed(StorageError::Changed)
            && revision < custody.secret.revision()
        {
            let next = custody.is_later_than(label);
            self.context.follow(Some(next));
        }
    }

    /// What came back is in its place before anything else is made of it.
    pub(super) fn arrive(&mut self) {
        let any = self.context.second.waits_for_the_key();
        if !self.lay_back() {
            return;
        }
        self.forget_what_was_for_an_earlier_day();
        self.seal_what_is_plain();
        self.go_on();
        if any {
            // What goes on by itself lies over what was said before.
            self.context.notify(Notice::CameBack);
        }
    }

    /// Opens by itself what was being talked about when the tablet gave up, or what another window has let go of.
    fn go_on(&mut self) {
        let workspace = &mut self.context.workspace;
        if let Workspace::TakingOver(plan) = workspace.in_hand_mut() {
            let wanted = Wanted {
                hold: Holding::Ours,
                ..Wanted::as_it_lies(plan.clone())
            };
            workspace.put(Workspace::Empty);
            self.open_from_desk(wanted);
            // The other window may have cleared it meanwhile, or it takes a word to open it.
            if self.sitting().is_none() {
                self.context.workspace.hold_is_asked_again();
                self.context.ask(effect::Desk::LetGoOfPlan);
            }
        } else {
            self.resume_if_nothing_is_open();
        }
    }

    fn resume_if_nothing_is_open(&mut self) {
        if !self.context.workspace.has_a_plan() {
            self.resume();
        }
    }

    /// What was said only for a day that is over is gone from the device as well, and so is a plan
    /// that was kept only for its visit.
    fn forget_what_was_for_an_earlier_day(&mut self) {
        let (today, tablet) = (self.context.today, self.context.keys.tablet.clone());
        for entry in self.desk.entries().to_vec() {
            if entry.is_over(today) {
                self.desk.remove(&entry.id);
                let all = all_of(&entry.id);
                self.context.ask(effect::Keeping::Forget(all));
            } else if entry.is_stale(today)
                && let Some(mut secret) = entry.secret().cloned()
                && let Ok(mut opened) = secret.open(&entry.id, tablet.as_ref())
                && opened.is_whole
            {
                let_the_day_go(&mut opened.kept);
                self.put_away(&opened.kept, secret);
            }
        }
    }

    /// What was written before plans were sealed is sealed now, or once the tablet has a key.
    pub(super) fn seal_what_is_plain(&mut self) {
        let plain = self.desk.entries().iter().filter_map(|entry| entry.plain());
        let plain: Vec<_> = plain.cloned().collect();
        if plain.is_empty() {
            return;
        }
        if self.context.keys.tablet.is_none() {
            return self.context.ask(effect::Keeping::TabletKey);
        }
        for mut kept in plain {
            if kept.plan.visit().day != self.context.today {
                let_the_day_go(&mut kept);
            }
            let secret = Secret::new(&mut self.context.keys.random);
            self.put_away(&kept, secret);
        }
        self.resume_if_nothing_is_open();
    }

    /// Seals a plan that nobody has open, writes it and lays it on the desk.
    fn put_away(&mut self, kept: &Kept, mut secret: Secret) {
        let broken_off = Screen::parse(&kept.screen).is_some_and(|screen| screen.needs_plan());
        let plan = kept.plan.id().clone();
        let keys = &mut self.context.keys;
        secret.seal(kept, broken_off, keys.tablet.as_ref(), &mut keys.random);
        self.write_unheard(plan, secret);
    }

    /// Writes a plan that nobody has open as it is sealed, and lays it on the desk.
    pub(super) fn write_unheard(&mut self, plan: PlanId, mut secret: Secret) {
        if let Some(write) = secret.write(&plan, self.context.second.is_careful()) {
            // The answer is heard by nobody, so the next write is ready for either.
            self.desk.unheard.push(plan.clone());
            secret.written(false);
            secret.close();
            self.desk.put(plan, secret);
            self.context.ask(write);
        }
    }
}

/// What was only for its day goes, and nobody comes back to where they were on it.
pub(super) fn let_the_day_go(kept: &mut Kept) {
    kept.plan = kept.plan.after_today();
    draft::after_today(&mut kept.drafts);
    kept.replaced = None;
    kept.screen = Screen::Desk.path();
}
