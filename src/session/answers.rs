//! What comes back from the device, and what happens by itself, one arm each.

use super::learning::LEARNING;
use super::message::Stored;
use super::secret::{Secret, keys_of};
use super::taking::Sharing;
use super::{Cover, Desk, DeskState, Effect, Model, Msg, Notice, Screen, Settings, desk};
use crate::device::StorageError;
use crate::plan::Tray;
use crate::record::{self, Kept};

/// Three times Escape within so many milliseconds hides everything.
const ESCAPES_WITHIN: u64 = 2_000;

impl Model {
    pub(super) fn answer(&mut self, msg: Msg) {
        match msg {
            Msg::PageHidden => {
                self.watch.away = true;
                self.write_now();
            }
            Msg::PageShown { today } => {
                (self.today, self.watch.away) = (today, false);
                // A connection that died in the background is a reason to try at once.
                self.write_now();
            }
            Msg::StorageSeen(storage) => self.storage = Some(storage),
            Msg::Clock { at } => self.clock(at),
            Msg::EscapePressed { at } => self.escape(at),
            other => self.answer_at_the_table(other),
        }
    }

    /// What comes back or happens once the whole guide is there.
    #[inline(never)]
    fn answer_at_the_table(&mut self, msg: Msg) {
        match msg {
            Msg::Loaded(result) => self.loaded(result),
            Msg::PauseOver => self.write_now(),
            Msg::TabletKey(answer) => self.tablet_key(answer),
            Msg::Stretched(answer) => self.stretched(answer),
            Msg::SaveFinished { plan, result } => self.saved(&plan, result),
            Msg::SettingsSaved(Err(_)) => self.notify(Notice::SettingsNotKept),
            Msg::LearningSaved(result) => self.learning_saved(result),
            Msg::LearningLoaded(result) => self.learning_loaded(result),
            Msg::PoolCame(news) => self.pool_news(news),
            Msg::Counted(table) => self.counted(table.as_deref()),
            Msg::PlanErased(result) => self.plan_erased(&result),
            Msg::Forgotten(result) => self.forgotten(&result),
            Msg::EverythingErased(result) => self.everything_erased(&result),
            Msg::PlanIdMade { id, today } => self.begin(id, today),
            Msg::ReadOutOver { reading, result } => self.read_out_over(reading, result),
            Msg::FileRead(read) => self.file_read(read),
            Msg::FileLocked { name, result } => self.file_locked(name, result),
            Msg::FileUnlocked(answer) => self.file_unlocked(answer),
            Msg::SharingSeen(can) => self.sharing = Sharing::seen(can),
            Msg::CopyOffered { done } => self.copy(done, Notice::CopyTaken),
            Msg::Printed { done } => self.copy(done, Notice::Printed),
            Msg::Held { plan, hold } => self.held(&plan, hold),
            Msg::PlanWanted { plan } => self.plan_wanted(&plan),
            Msg::StrokeDrawn {
                plan,
                drawing,
                stroke,
            } => self.stroke_drawn(&plan, drawing, &stroke),
            Msg::PhotoTaken { plan, of, result } => self.photo_taken(&plan, &of, result),
            Msg::CardDropped(tray) => {
                if let Some(tray) = tray.and_then(|tray| Tray::ALL.get(tray)) {
                    self.sort_top(*tray);
                }
            }
            Msg::TieDropped { tie, ring } => self.tie_dropped(tie, ring),
            Msg::TrayKeyPressed(tray) => self.tray_key(tray),
            Msg::BackPressed => self.back(),
            Msg::SettingsSaved(Ok(()))
            // These are heard elsewhere.
            | Msg::Person(_)
            | Msg::PageHidden
            | Msg::PageShown { .. }
            | Msg::StorageSeen(_)
            | Msg::Clock { .. }
            | Msg::EscapePressed { .. } => {}
        }
    }

    fn loaded(&mut self, result: Result<Stored, StorageError>) {
        match result {
            Err(error) => {
                self.desk.state = DeskState::Blocked(error);
                self.taking_over = None;
            }
            // All of it is about to be gone.
            Ok(_) if self.clearing => self.desk.state = DeskState::Read,
            Ok(stored) => {
                self.desk = Desk::read(&stored);
                let learning = stored.records.iter().find(|(key, _)| key == LEARNING);
                self.learning.found(learning.map(|(_, text)| text.clone()));
                if stored.tablet_key.is_some() {
                    self.tablet_key = stored.tablet_key;
                }
                let kept = stored.records.iter().find(|(key, _)| key == desk::SETTINGS);
                if let Some(Ok(kept)) = kept.map(|(_, text)| record::decode_settings(text)) {
                    self.settings = Settings::of(&kept);
                    self.read_contacts(&kept.contacts);
                    self.count_in_its_money();
                }
                self.forget_what_was_for_an_earlier_day();
                self.seal_what_is_plain();
                self.go_on();
            }
        }
        self.open_if_answered();
    }

    /// Opens by itself what was being talked about when the tablet gave up.
    fn go_on(&mut self) {
        match self.taking_over.clone() {
            Some(plan) => {
                self.open_from_desk(&plan);
                self.taking_over = None;
                match &mut self.sitting {
                    Some(sitting) => sitting.hold = super::sitting::Holding::Ours,
                    // The other window has cleared it meanwhile.
                    None => self.ask(Effect::LetGoOfPlan),
                }
            }
            None if self.sitting.is_none() && self.shut.is_none() => self.resume(),
            None => {}
        }
    }

    /// What was said only for a day that is over is gone from the device as well, and so is a plan
    /// that was kept only for its visit.
    fn forget_what_was_for_an_earlier_day(&mut self) {
        let (today, tablet) = (self.today, self.tablet_key.clone());
        for entry in self.desk.entries().to_vec() {
            if entry.is_over(today) {
                let keys = keys_of(&entry.id);
                self.desk.remove(&entry.id);
                self.ask(Effect::Forget { keys });
            } else if entry.is_stale(today)
                && let Some(mut secret) = entry.secret().cloned()
                && let Ok(mut kept) = secret.open(&entry.id, tablet.as_ref())
            {
                let_the_day_go(&mut kept);
                self.put_away(&kept, secret);
            }
        }
    }

    /// What was written before plans were sealed is sealed now, or once the tablet has a key.
    pub(super) fn seal_what_is_plain(&mut self) {
        let plain = self.desk.entries().iter().filter_map(|entry| entry.plain());
        let plain: Vec<_> = plain.cloned().collect();
        if !plain.is_empty() && self.tablet_key.is_none() {
            return self.ask(Effect::TabletKey);
        }
        let was_plain = !plain.is_empty();
        for mut kept in plain {
            if kept.plan.visit().day < self.today {
                let_the_day_go(&mut kept);
            }
            let secret = Secret::new(&mut self.random);
            self.put_away(&kept, secret);
        }
        if was_plain && self.sitting.is_none() && self.shut.is_none() {
            self.resume();
        }
    }

    /// Seals a plan that nobody has open, writes it and lays it on the desk.
    fn put_away(&mut self, kept: &Kept, mut secret: Secret) {
        let broken_off = Screen::parse(&kept.screen).is_some_and(|screen| screen.needs_plan());
        let plan = kept.plan.id().clone();
        let tablet = self.tablet_key.as_ref();
        secret.seal(kept, broken_off, tablet, &mut self.random);
        if let Some((records, over)) = secret.records(&plan) {
            // The answer is heard by nobody, so the next write is ready for either.
            self.unheard.push(plan.clone());
            secret.written(false);
            secret.close();
            self.desk.put(plan.clone(), secret);
            self.ask(Effect::Save {
                plan,
                records,
                over,
            });
        }
    }

    fn copy(&mut self, done: bool, thanks: Notice) {
        let today = self.today;
        let Some(sitting) = &mut self.sitting else {
            // A plan that cannot be opened was taken as it lies.
            return self.notify(if done { thanks } else { Notice::CopyNotTaken });
        };
        // A part of it is not the plan: whoever has only that has not taken it.
        if done && sitting.taking.is_whole() {
            sitting.taken = true;
            sitting.last_copy = Some(today);
            self.changed();
        }
        self.notify(if done { thanks } else { Notice::CopyNotTaken });
    }

    fn tray_key(&mut self, tray: usize) {
        let on_mat = self.screen == Screen::Mat && self.cover == Cover::Nothing;
        let as_cards = self
            .sitting
            .as_ref()
            .is_some_and(|sitting| !sitting.mat.as_list);
        if let Some(tray) = Tray::ALL.get(tray).filter(|_| on_mat && as_cards) {
            self.sort_top(*tray);
        }
    }

    fn escape(&mut self, at: u64) {
        self.escapes
            .retain(|before| at.saturating_sub(*before) <= ESCAPES_WITHIN);
        self.escapes.push(at);
        if self.escapes.len() >= 3 {
            self.escapes.clear();
            self.hide();
        } else if matches!(self.cover, Cover::PutDown | Cover::OurPage | Cover::Help) {
            self.put_cover_away();
        }
    }
}

/// What was only for its day goes, and nobody comes back to where they were on it.
pub(super) fn let_the_day_go(kept: &mut Kept) {
    kept.plan = kept.plan.after_today();
    kept.drafts.clear();
    kept.screen = Screen::Desk.path();
}
