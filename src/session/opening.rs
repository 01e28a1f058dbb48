//! Opening a plan: a new one, from the desk, from a file, and after a break.

use super::context::Context;
use super::custody::{Custody, Holding};
use super::loading::let_the_day_go;
use super::secret::Secret;
use super::sitting::{Ending, Sitting};
use super::step::Step;
use super::workspace::{Purpose, Request, Wanted, Workspace};
use super::{Cover, FileKind, Focus, Intention, Model, Notice, Screen, effect, event, intention};
use crate::plan::{Day, Plan, PlanId};
use crate::record::{Kept, Opened};
use crate::vault::Key;

impl Context {
    /// Asks for a new plan.
    pub(super) fn begin(&mut self, purpose: Purpose) {
        self.workspace.put(Workspace::Beginning(purpose));
        self.ask(effect::Desk::MakePlanId);
    }

    /// A new plan has its id. An answer that nobody waits for begins nothing.
    pub(super) fn begun(&mut self, id: PlanId, today: Day) {
        let in_hand = std::mem::take(self.workspace.in_hand_mut());
        let Workspace::Beginning(purpose) = in_hand else {
            return self.workspace.put(in_hand);
        };
        self.is_now(today);
        match purpose {
            Purpose::Talk => self.begin_at(Plan::begin(id, today), Screen::Opening),
            made @ (Purpose::Practice | Purpose::InEarnest(_) | Purpose::Beside(_)) => {
                self.begin_with(made, id);
            }
        }
    }

    /// Begins with more than an empty plan.
    #[inline(never)]
    fn begin_with(&mut self, made: Purpose, id: PlanId) {
        match made {
            Purpose::Talk => {}
            Purpose::Practice => self.begin_practice(&id),
            Purpose::InEarnest(practised) => self.begin_in_earnest(&practised, id),
            Purpose::Beside(opened) => self.begin_beside(*opened, id),
        }
    }

    /// The plan of a file beside one that cannot be read, which stays as it is.
    fn begin_beside(&mut self, opened: Opened, id: PlanId) {
        let plan = opened.plan.in_earnest(id);
        let screen = self.first_screen(&plan);
        self.begin_at(plan, screen);
        self.notify(Notice::OpenedBeside);
        if opened.is_changed {
            self.notify(Notice::FileChanged(Vec::new()));
        }
        self.show_left(opened.left);
    }

    /// Opens a plan that does not lie here yet, and writes it as soon as that is allowed.
    pub(super) fn begin_at(&mut self, plan: Plan, screen: Screen) {
        let sitting = self.new_sitting(plan);
        self.sit_down(sitting, screen);
        self.ask(effect::Keeping::AskToStay);
        self.changed();
    }

    /// A plan that does not lie here yet. One to practise with never does.
    pub(super) fn new_sitting(&mut self, plan: Plan) -> Sitting {
        let secret = Secret::new(&mut self.keys.random);
        let mut custody = Custody::new(plan.id().clone(), secret);
        if plan.is_practice() {
            custody.nowhere_else();
        }
        Sitting::with(plan, custody)
    }

    /// Opens a plan at a screen, and asks to be the only window that writes it.
    pub(super) fn sit_down(&mut self, sitting: Sitting, screen: Screen) {
        let plan = sitting.plan().id().clone();
        let is_settled = sitting.custody.is_ours();
        self.workspace.put(Workspace::Open(Box::new(sitting)));
        self.frame.cover = Cover::Nothing;
        self.notice = None;
        self.frame.begin_at(screen);
        if !is_settled {
            self.ask(effect::Desk::HoldPlan {
                plan,
                take_over: false,
            });
        }
        self.focus(Focus::Heading);
    }

    /// What found no place in an opened plan is shown, and kept with it until somebody has seen it.
    pub(super) fn show_left(&mut self, left: Vec<String>) {
        if left.is_empty() {
            return;
        }
        self.edit(|sitting| sitting.left.clone_from(&left));
        let is_changed = matches!(self.notice, Some(Notice::FileChanged(_)));
        self.notify(if is_changed {
            Notice::FileChanged(left)
        } else {
            Notice::SomePiecesLeft(left)
        });
    }

    /// What was only for a day that is still to come is gone, and visits begin again only after it.
    pub(super) fn say_if_the_clock_went_back(&mut self) {
        let today = self.today;
        let last = self.sitting().map(|sitting| sitting.plan().visit().day);
        if last.is_some_and(|last| last > today) {
            self.notify(Notice::ClockWentBack);
        }
    }

    fn open_kept(&mut self, kept: Kept, custody: Custody, instead: Option<Box<Plan>>) {
        let screen = self.first_screen(&kept.plan);
        let mut sitting = Sitting::of(self.of_today(kept), custody);
        let from_file = instead.is_some();
        if let Some(file) = instead {
            sitting.replaced = Some(sitting.plan().clone());
            sitting.history.go_on(*file, Step::Plan);
        }
        self.sit_down(sitting, screen);
        self.ask(effect::Keeping::AskToStay);
        if from_file {
            self.changed();
            self.notify(Notice::Replaced);
        }
    }

    /// The plan that lay here takes its place again. The one from the file is one step back.
    fn give_back(&mut self) {
        self.edit(|sitting| {
            if let Some(before) = sitting.replaced.take() {
                sitting.history.go_on((*before).clone(), Step::Plan);
            }
        });
        self.notice = None;
        self.say("announce-redone");
        self.focus(Focus::Heading);
    }

    /// Somebody who comes back begins with what was promised; today's visit goes on at the ways in. A plan with
    /// nothing in it begins with saying hello.
    pub(super) fn first_screen(&self, plan: &Plan) -> Screen {
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
        if kept.plan.visit().day != self.today {
            let_the_day_go(&mut kept);
        }
        kept
    }
}

impl Model {
    #[inline(never)]
    pub(super) fn on_the_desk(&mut self, asked: intention::Desk) {
        if asked != intention::Desk::StartConversation || self.sitting().is_some() {
            self.further_on_the_desk(asked);
        } else if !self.is_someone_elses_turn(&Intention::Desk(asked)) {
            self.context.begin(Purpose::Talk);
        }
    }

    #[inline(never)]
    fn further_on_the_desk(&mut self, asked: intention::Desk) {
        if asked.opens_another() {
            let next = Intention::Desk(asked.clone());
            if self.sitting().is_some() {
                return self.context.end(Ending::Leave(Box::new(next)));
            }
            if self.is_someone_elses_turn(&next) {
                return;
            }
        }
        match asked {
            intention::Desk::StartConversation => self.context.begin(Purpose::Talk),
            intention::Desk::Practise => self.context.begin(Purpose::Practice),
            intention::Desk::OpenPlan(plan) => self.open_from_desk(Wanted::as_it_lies(plan)),
            intention::Desk::ChooseFile => self.context.ask(effect::Desk::ChooseFile),
            intention::Desk::OpenTablets => self.choose_copy(false),
            intention::Desk::OpenFiles => self.choose_copy(true),
            intention::Desk::OpenArrived(which) => self.open_arrived(which),
            intention::Desk::SavePractice => self.context.save_practice(),
            intention::Desk::TakeOver => self.context.take_over(),
            intention::Desk::GiveWord(word) => self.give_word(word),
            intention::Desk::NotNow => self.not_now(),
            intention::Desk::TakeRecord(plan) => self.take_record(&plan),
            intention::Desk::GiveBack => self.context.give_back(),
            intention::Desk::PutLossAway => {
                self.desk.is_lost = false;
                self.context.focus(Focus::Heading);
            }
        }
    }

    #[inline(never)]
    pub(super) fn desk_hears(&mut self, event: event::Desk) {
        match event {
            event::Desk::Loaded(result, seen) => self.loaded(result, seen),
            event::Desk::PlanIdMade { id, today } => self.context.begun(id, today),
            event::Desk::Held { plan, hold } => self.held(&plan, hold),
            further @ (event::Desk::SecondFetched(_)
            | event::Desk::PlanWanted { .. }
            | event::Desk::FilesComing { .. }
            | event::Desk::FilesRead(_)
            | event::Desk::FileUnlocked(_)
            | event::Desk::EverythingErased(_)) => self.desk_hears_further(further),
        }
    }

    #[inline(never)]
    fn desk_hears_further(&mut self, event: event::Desk) {
        match event {
            // These are heard before.
            event::Desk::Loaded(..) | event::Desk::PlanIdMade { .. } | event::Desk::Held { .. } => {
            }
            event::Desk::SecondFetched(fetched) => self.second_fetched(&fetched),
            event::Desk::PlanWanted { plan } => self.context.plan_wanted(&plan),
            event::Desk::FilesComing { done, of } => self.context.files_come(done, of),
            event::Desk::FilesRead(arrived) => self.files_read(arrived),
            event::Desk::FileUnlocked(answer) => self.file_unlocked(answer),
            event::Desk::EverythingErased(result) => self.everything_erased(&result),
        }
    }

    /// Hands over a plan that cannot be opened here, as it lies, for somebody to look at.
    fn take_record(&mut self, plan: &PlanId) {
        let lies = self.desk.entry(plan).and_then(|entry| entry.as_it_lies());
        if let Some(text) = lies {
            let (name, kind) = ("notes.txt".to_owned(), FileKind::Text);
            self.context.ask(effect::Taking::Offer { name, kind, text });
        }
    }

    pub(super) fn open_from_desk(&mut self, wanted: Wanted) {
        let entry = self.desk.entry(&wanted.plan);
        let Some(entry) = entry.filter(|entry| entry.can_open()) else {
            return;
        };
        if entry.has_word() {
            return self.context.ask_word(wanted);
        }
        let opens_by_itself = entry.secret().is_some_and(Secret::has_key);
        let request = Workspace::Unlocking(Request::Key(wanted));
        self.context.workspace.put(request);
        if self.context.keys.tablet.is_some() {
            self.open_what_is_wanted();
        } else if opens_by_itself {
            self.open_sealed(None);
        } else {
            self.context.ask(effect::Keeping::TabletKey);
        }
    }

    /// Opens what is asked for with the tablet's key, which is there.
    pub(super) fn open_what_is_wanted(&mut self) {
        if let Some(key) = self.context.keys.tablet.clone() {
            self.open_sealed(Some(&key));
        }
    }

    /// Opens the plan that is asked for, with the tablet's key or the one that its secret word gave.
    pub(super) fn open_sealed(&mut self, with: Option<&Key>) {
        let in_hand = std::mem::take(self.context.workspace.in_hand_mut());
        let Workspace::Unlocking(Request::Key(wanted) | Request::Word(wanted, _)) = in_hand else {
            return self.context.workspace.put(in_hand);
        };
        let Some(entry) = self.desk.entry(&wanted.plan).cloned() else {
            return;
        };
        let Some(mut secret) = entry.secret().cloned() else {
            return;
        };
        let Ok(opened) = secret.open(&wanted.plan, with) else {
            self.desk.cannot_open(&wanted.plan);
            self.context.lay(Cover::Nothing);
            return self.context.notify(Notice::CannotOpenHere);
        };
        let kept = opened.kept;
        let left = kept.left.clone();
        let custody = Custody::held_as(wanted.hold, wanted.plan, secret);
        self.context.open_kept(kept, custody, wanted.instead);
        self.context.say_if_the_clock_went_back();
        if !entry.is_as_kept() || !opened.is_whole {
            self.context.notify(Notice::NotAsKept);
        }
        self.context.show_left(left);
    }

    /// Goes on where a visit of today was broken off, if there is one.
    pub(super) fn resume(&mut self) {
        let context = &mut self.context;
        let (today, tablet) = (context.today, context.keys.tablet.as_ref());
        let broken_off = self.desk.entries().iter().find_map(|entry| {
            let mut secret = entry.secret().filter(|_| entry.goes_on(today))?.clone();
            let opened = secret.open(&entry.id, tablet).ok();
            let kept = opened.filter(|opened| opened.is_whole)?.kept;
            let screen = Screen::parse(&kept.screen).filter(Screen::needs_plan)?;
            let custody = Custody::held_as(Holding::AskedByItself, entry.id.clone(), secret);
            Some((kept, custody, screen))
        });
        if let Some((kept, custody, screen)) = broken_off {
            let left = kept.left.clone();
            context.sit_down(Sitting::of(kept, custody), screen);
            context.show_left(left);
        }
    }
}

impl intention::Desk {
    /// Whether it puts another plan in hand.
    fn opens_another(&self) -> bool {
        match self {
            Self::StartConversation | Self::Practise | Self::OpenPlan(_) | Self::ChooseFile => true,
            Self::SavePractice
            | Self::OpenArrived(_)
            | Self::OpenTablets
            | Self::OpenFiles
            | Self::TakeOver
            | Self::GiveWord(_)
            | Self::NotNow
            | Self::TakeRecord(_)
            | Self::GiveBack
            | Self::PutLossAway => false,
        }
    }
}
