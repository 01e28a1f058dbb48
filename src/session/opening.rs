//! Opening a plan: from the desk, from a file, after a break, and in place of another window.

use super::answers::let_the_day_go;
use super::locking::Waiting;
use super::secret::Secret;
use super::sitting::{Ending, Holding, Sitting};
use super::{Cover, DeskState, Drafts, Effect, FileTrouble, Focus, Model, Notice, Screen};
use crate::device::{FileError, Hold};
use crate::plan::{Day, Plan, PlanId};
use crate::record::locked_file::{self, Locked};
use crate::record::{self, Kept, Opened, Unreadable};
use crate::vault::Key;

impl Model {
    pub(super) fn begin(&mut self, id: PlanId, today: Day) {
        self.today = today;
        if std::mem::take(&mut self.practising) {
            return self.begin_practice(&id, today);
        }
        let plan = Plan::begin(id, today);
        let sitting = self.new_sitting(plan);
        self.sit_down(sitting, Screen::Opening);
        self.ask(Effect::AskToStay);
        self.changed();
    }

    pub(super) fn new_sitting(&mut self, plan: Plan) -> Sitting {
        Sitting::with(plan, Drafts::default(), Secret::new(&mut self.random))
    }

    pub(super) fn open_from_desk(&mut self, id: &PlanId) {
        let Some(entry) = self.desk.entry(id).filter(|entry| entry.can_open()) else {
            return;
        };
        if entry.has_word() {
            return self.ask_word(id.clone());
        }
        if let Some(key) = self.tablet_key.clone() {
            return self.open_sealed(id, &key);
        }
        self.waiting = Some(Waiting::Open(id.clone()));
        self.ask(Effect::TabletKey);
    }

    /// Opens a plan on the desk with the tablet's key, or with the one that its secret word gave.
    pub(super) fn open_sealed(&mut self, id: &PlanId, with: &Key) {
        let Some(entry) = self.desk.entry(id).cloned() else {
            return;
        };
        let Some(mut secret) = entry.secret().cloned() else {
            return;
        };
        let Ok(kept) = secret.open(id, Some(with)) else {
            self.desk.cannot_open(id);
            self.lay(Cover::Nothing);
            return self.notify(Notice::CannotOpenHere);
        };
        let screen = self.first_screen(&kept.plan);
        let left = kept.left.clone();
        let mut sitting = Sitting::of(self.of_today(kept), secret);
        let chosen = self.file_chosen.take().filter(|file| file.id() == id);
        let from_file = chosen.is_some();
        if let Some(file) = chosen {
            sitting.history.go_on(file);
        }
        self.sit_down(sitting, screen);
        self.ask(Effect::AskToStay);
        if from_file {
            self.changed();
        }
        if !entry.is_as_kept() {
            self.notify(Notice::NotAsKept);
        }
        self.show_left(left);
    }

    /// Goes on where a visit of today was broken off, if there is one.
    pub(super) fn resume(&mut self) {
        let today = self.today;
        let broken_off = self.desk.entries().iter().find_map(|entry| {
            let mut secret = entry.secret().filter(|_| entry.goes_on(today))?.clone();
            let kept = secret.open(&entry.id, self.tablet_key.as_ref()).ok()?;
            let screen = Screen::parse(&kept.screen).filter(Screen::needs_plan)?;
            Some((kept, secret, screen))
        });
        if let Some((kept, secret, screen)) = broken_off {
            let left = kept.left.clone();
            let sitting = Sitting {
                resumed: true,
                ..Sitting::of(kept, secret)
            };
            self.sit_down(sitting, screen);
            self.show_left(left);
        }
    }

    /// A file was chosen or dropped: opens it, or says why not and changes nothing. What is open
    /// is kept first; while something is closed up, nothing is opened over it.
    pub(super) fn file_read(&mut self, read: Result<String, FileError>) {
        let text = match read {
            Ok(text) => text,
            Err(error) => return self.notify(Notice::FileNotOpened(error.into(), Vec::new())),
        };
        if self.shut.is_some() || self.taking_over.is_some() || self.clearing {
            return;
        }
        match look_into(&text) {
            Err(why) => self.notify(why),
            Ok(found) if self.sitting.is_some() => self.end(Ending::OpenFile(Box::new(found))),
            Ok(found) => self.open_found(found),
        }
    }

    /// Opens what was found in a file. A locked one asks for its word.
    pub(super) fn open_found(&mut self, found: InFile) {
        match found {
            InFile::Locked(locked) => self.ask_word_of_file(locked),
            InFile::Plan(opened) => {
                self.open_file(opened.plan);
                self.show_left(opened.left);
            }
        }
    }

    /// What found no place in an opened plan is shown, and kept with it until somebody has seen it.
    fn show_left(&mut self, left: Vec<String>) {
        if left.is_empty() {
            return;
        }
        if let Some(sitting) = &mut self.sitting {
            sitting.left.clone_from(&left);
            self.changed();
        }
        self.notify(Notice::SomePiecesLeft(left));
    }

    fn open_file(&mut self, plan: Plan) {
        let Some(entry) = self.desk.entry(plan.id()).cloned() else {
            return self.open_new(plan);
        };
        if entry.is_too_new() {
            let why = FileTrouble::NewerOnTablet;
            return self.notify(Notice::FileNotOpened(why, Vec::new()));
        }
        // What is damaged on the tablet is the same plan, whole, in the file.
        let Some(secret) = entry.secret() else {
            return self.open_new(plan);
        };
        let here = secret.clone().open(&entry.id, self.tablet_key.as_ref());
        if here.is_ok_and(|kept| kept.plan.to_take_home() == plan.to_take_home()) {
            return self.open_from_desk(plan.id());
        }
        self.file = Some(plan);
        self.notify(Notice::TwoCopies);
    }

    fn open_new(&mut self, plan: Plan) {
        let screen = self.first_screen(&plan);
        let mut sitting = self.new_sitting(plan);
        let there = self.desk.entry(sitting.plan().id());
        let label = there.and_then(|entry| entry.label_text());
        sitting.secret.takes_the_place_of(label);
        self.sit_down(sitting, screen);
        self.ask(Effect::AskToStay);
        self.changed();
    }

    /// Opens one of two copies. The tablet's stays within reach of *Undo* when the file is chosen.
    pub(super) fn choose_copy(&mut self, files: bool) {
        let Some(plan) = self.file.take() else { return };
        self.notice = None;
        let id = plan.id().clone();
        self.file_chosen = files.then_some(plan);
        self.open_from_desk(&id);
    }

    /// The answer to whether this window may write the plan; it can be taken back later.
    pub(super) fn held(&mut self, plan: &PlanId, hold: Hold) {
        if hold == Hold::Ours && self.taking_over.as_ref() == Some(plan) {
            // The other window has written what it had: read it before anything is shown.
            return self.ask(Effect::Load);
        }
        if let Some(shut) = self.shut.as_mut().filter(|shut| shut.plan == *plan) {
            shut.hold = match hold {
                Hold::Ours => Holding::Ours,
                Hold::Elsewhere => Holding::Elsewhere,
            };
            return self.open_if_answered();
        }
        let Some(sitting) = self
            .sitting
            .as_mut()
            .filter(|sitting| sitting.plan().id() == plan)
        else {
            return;
        };
        match hold {
            Hold::Ours => {
                sitting.hold = Holding::Ours;
                self.open_if_answered();
            }
            Hold::Elsewhere if sitting.resumed && sitting.hold == Holding::Asked => {
                self.sitting = None;
                self.screen = Screen::Desk;
            }
            Hold::Elsewhere => {
                sitting.hold = Holding::Elsewhere;
                sitting.saving = super::Saving::Opening;
                self.ask(Effect::Focus(Focus::Heading));
            }
        }
    }

    /// Another window asks for the plan: it is given up as soon as everything is on the device.
    pub(super) fn plan_wanted(&mut self, plan: &PlanId) {
        let open = self.sitting.as_mut();
        let open = open.filter(|open| open.plan().id() == plan && open.hold == Holding::Ours);
        if let Some(sitting) = open {
            sitting.wanted = true;
            self.write_now();
        }
    }

    /// Gives up a plan that another window waits for.
    pub(super) fn settle_wanted(&mut self) {
        let open = self.sitting.as_mut();
        let open = open.filter(|open| open.wanted && open.saving.is_kept());
        if let Some(sitting) = open {
            sitting.wanted = false;
            sitting.hold = Holding::Elsewhere;
            sitting.saving = super::Saving::Opening;
            self.ask(Effect::LetGoOfPlan);
            self.ask(Effect::Focus(Focus::Heading));
        }
    }

    pub(super) fn take_over(&mut self) {
        if let Some(sitting) = self.sitting.take() {
            let plan = sitting.plan().id().clone();
            self.taking_over = Some(plan.clone());
            self.screen = Screen::Desk;
            self.ask(Effect::HoldPlan {
                plan,
                take_over: true,
            });
        }
    }

    /// Once both the device and the other windows have answered, writing may begin.
    pub(super) fn open_if_answered(&mut self) {
        let answered = self.desk.state != DeskState::Opening;
        let open = self.sitting.as_mut();
        let open = open.map(|open| (open.hold, &mut open.saving));
        let shut = self.shut.as_mut();
        let shut = shut.map(|shut| (shut.hold, &mut shut.saving));
        let next = match open.or(shut) {
            Some((Holding::Ours, saving)) if answered => Some(saving.opened()),
            _ => None,
        };
        self.follow(next);
    }

    pub(super) fn sit_down(&mut self, mut sitting: Sitting, screen: Screen) {
        let plan = sitting.plan().id().clone();
        let practice = sitting.is_practice();
        if practice {
            sitting.is_nowhere_else();
        }
        self.sitting = Some(sitting);
        self.cover = Cover::Nothing;
        self.notice = None;
        self.screen = screen;
        if self.taking_over.is_none() && !practice {
            self.ask(Effect::HoldPlan {
                plan,
                take_over: false,
            });
        }
        self.ask(Effect::Focus(Focus::Heading));
    }

    /// Somebody who comes back begins with what was promised; today's visit goes on at the ways in. A plan with
    /// nothing in it begins with saying hello.
    fn first_screen(&self, plan: &Plan) -> Screen {
        let today = self.today;
        if plan.begins_a_visit(today) && plan.is_empty() {
            Screen::Opening
        } else if plan.begins_a_visit(today) || plan.is_to_catch_up(today) {
            Screen::CatchUp
        } else {
            Screen::Ways
        }
    }

    /// What was only for an earlier day is not brought into this one.
    fn of_today(&self, mut kept: Kept) -> Kept {
        if kept.plan.visit().day < self.today {
            let_the_day_go(&mut kept);
        }
        kept
    }
}

/// What a file holds that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum InFile {
    Plan(Box<Opened>),
    Locked(Locked),
}

/// What a file holds, or why it cannot be opened.
fn look_into(text: &str) -> Result<InFile, Notice> {
    match locked_file::find(text) {
        Ok(Some(locked)) => Ok(InFile::Locked(locked)),
        Ok(None) => plan_in(text),
        Err(why) => Err(Notice::FileNotOpened(why.into(), Vec::new())),
    }
}

/// The plan in a file that is not locked. Of a broken one, the words that can still be read are told.
pub(super) fn plan_in(text: &str) -> Result<InFile, Notice> {
    let opened = record::decode_file(text).map(Box::new);
    opened.map(InFile::Plan).map_err(|why| {
        let broken = matches!(why, Unreadable::Damaged | Unreadable::CutShort);
        let words = broken.then(|| record::readable_words(text));
        Notice::FileNotOpened(why.into(), words.unwrap_or_default())
    })
}
