//! What comes back from the device, and what happens by itself, one arm each.

use super::{Cover, Desk, DeskState, Effect, Model, Msg, Notice, Screen, Settings, desk};
use crate::device::StorageError;
use crate::plan::{Place, Tray};
use crate::record;

/// Three times Escape within so many milliseconds hides everything.
const ESCAPES_WITHIN: u64 = 2_000;

impl Model {
    pub(super) fn answer(&mut self, msg: Msg) {
        match msg {
            Msg::Loaded(result) => self.loaded(result),
            Msg::PauseOver | Msg::PageHidden => self.write_now(),
            Msg::SaveFinished { plan, result } => {
                let ours = self
                    .sitting
                    .as_mut()
                    .filter(|sitting| *sitting.plan().id() == plan);
                let next = ours.map(|sitting| sitting.saving.written(result));
                self.follow(next);
            }
            // What people ask for is heard elsewhere; how the app looks is set again in one tap.
            Msg::Person(_) | Msg::SettingsSaved(_) => {}
            Msg::PlanErased(result) => self.plan_erased(&result),
            Msg::EverythingErased(result) => self.everything_erased(&result),
            Msg::PlanIdMade { id, today } => self.begin(id, today),
            Msg::FileRead(read) => self.file_read(read),
            Msg::CopyOffered { done } => self.copy(done, Notice::CopyTaken),
            Msg::Printed { done } => self.copy(done, Notice::Printed),
            Msg::Held { plan, hold } => self.held(&plan, hold),
            Msg::CardDropped(tray) => {
                if let Some(tray) = tray.and_then(|tray| Tray::ALL.get(tray)) {
                    self.sort_top(*tray);
                }
            }
            Msg::TrayKeyPressed(tray) => self.tray_key(tray),
            Msg::PageShown { today } => self.today = today,
            Msg::EscapePressed { at } => self.escape(at),
            Msg::BackPressed => self.back(),
        }
    }

    fn loaded(&mut self, result: Result<Vec<(String, String)>, StorageError>) {
        match result {
            Err(error) => {
                self.desk.state = DeskState::Blocked(error);
                self.taking_over = None;
            }
            Ok(records) => {
                self.desk = Desk::read(&records);
                let kept = records.iter().find(|(key, _)| key == desk::SETTINGS);
                if let Some(Ok(kept)) = kept.map(|(_, text)| record::decode_settings(text)) {
                    self.settings = Settings::parse(&kept.text_size, &kept.theme);
                }
                self.forget_what_was_for_an_earlier_day();
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
            None if self.sitting.is_none() => self.resume(),
            None => {}
        }
    }

    /// What was said only for a day that is over is gone from the device as well.
    fn forget_what_was_for_an_earlier_day(&mut self) {
        let stale = |plan: &crate::plan::Plan| {
            plan.visit().day < self.today
                && plan
                    .lines()
                    .iter()
                    .any(|line| line.place == Place::OnlyToday)
        };
        let kept = self.desk.entries().iter().filter_map(|entry| entry.kept());
        let over: Vec<_> = kept.filter(|kept| stale(&kept.plan)).cloned().collect();
        for mut kept in over {
            kept.plan = kept.plan.after_today();
            kept.drafts.clear();
            kept.screen = Screen::Desk.path();
            let plan = kept.plan.id().clone();
            let (key, text) = (desk::key_of(&plan), record::encode_kept(&kept));
            self.ask(Effect::Save { plan, key, text });
            self.desk.put(kept);
        }
    }

    fn copy(&mut self, done: bool, thanks: Notice) {
        let today = self.today;
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if done {
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
            self.lay(Cover::Hidden);
        } else if matches!(self.cover, Cover::PutDown | Cover::OurPage) {
            self.lay(Cover::Nothing);
        }
    }
}
