//! Taking the plan home: whether that is safe, what a short one leaves out, and which view of it is handed over. Nothing
//! of this is kept; it is asked again at the next visit.
//!
//! What is left out is taken from the plan before anything is made of it, so that page, data and text never have it.

use super::context::Context;
use super::secret_word::WordState;
use super::sitting::{Ending, Sitting};
use super::{FileKind, Focus, Notice, Screen, effect, event, intention};
use crate::document::{self, APart, CalendarSays, EndLine, Outline, View};
use crate::plan::{Change, Day, Held, Plan, PlanPart, Wording};
use crate::record;
use crate::words::Words;

/// Whether it is safe to take home. None of the four is the right answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safe {
    Yes,
    AShortOne,
    /// The worker keeps it, until they bring it along again.
    YouKeepIt,
    /// Nobody should find it, on paper or here.
    DoNotKeepIt,
}

/// How far it is with a copy that was handed over in this visit. A download can be swallowed, and a print window be closed
/// again; nobody tells the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CopyState {
    #[default]
    None,
    /// The browser was asked for it. Whether it is there, somebody has to look.
    Offered,
    /// It was given to another app, or somebody has seen that it is there.
    There,
}

/// Whether the device has a sheet from which a file is given to another app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sharing {
    NotHere,
    Here,
}

impl Sharing {
    pub fn seen(can: bool) -> Self {
        if can { Self::Here } else { Self::NotHere }
    }
}

/// How far the two have come with taking it home.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taking {
    safe: Option<Safe>,
    left_out: Vec<PlanPart>,
    end_lines_out: Vec<EndLine>,
    left_out_chosen: bool,
    view: View,
    /// What was ticked for one reader, also while another view is chosen.
    part: Option<APart>,
    /// Whether what is being handed over is only a part of what is to be taken.
    only_a_part: bool,
    /// Somebody said not to say now how to reach the one who helps.
    reach_skipped: bool,
    /// How far the locking of a plan file is.
    pub(super) files_word: WordState,
}

impl Taking {
    pub fn left_out(&self) -> &[PlanPart] {
        &self.left_out
    }

    /// The lines at the end of the plan that stay out.
    pub fn end_lines_out(&self) -> &[EndLine] {
        &self.end_lines_out
    }

    /// Whether the two are still choosing what a short one leaves out.
    pub fn is_choosing(&self) -> bool {
        self.safe == Some(Safe::AShortOne) && !self.left_out_chosen
    }

    pub fn view(&self) -> &View {
        &self.view
    }

    /// What is ticked for one reader.
    pub fn part(&self) -> APart {
        self.part.clone().unwrap_or_else(APart::at_first)
    }

    /// Whether it is still to be asked how to reach the one who helps. Once is enough, and never where a short plan is not
    /// to name them.
    pub fn asks_for_reach(&self, plan: &Plan) -> bool {
        let nobody_named = self.end_lines_out.contains(&EndLine::WhoHelped);
        !self.reach_skipped && !nobody_named && plan.alongside().reach.is_none()
    }

    /// Whether somebody would rather not say it now.
    pub fn is_reach_skipped(&self) -> bool {
        self.reach_skipped
    }

    /// Whether who has what is being handed over has the plan.
    pub(super) fn is_whole(&self) -> bool {
        !self.only_a_part
    }

    /// What is taken of a plan: all of it, or what a short one holds.
    pub fn of(&self, plan: &Plan, words: &Words) -> Plan {
        let out = |line| self.end_lines_out.contains(&line);
        let plan = plan.without(&self.left_out);
        let (here, helped) = (out(EndLine::WhoWasHere), out(EndLine::WhoHelped));
        match Wording::parse(&words.say("document-someone")) {
            Some(someone) if here || helped => plan.without_company(here, helped, &someone),
            Some(_) | None => plan,
        }
    }

    /// What is taken, as one of its views.
    pub fn outline(&self, taken: &Plan, view: &View, words: &Words) -> Outline {
        document::outline_without(taken, view, &self.end_lines_out, words)
    }
}

/// Puts one among those that stay out, once, or takes it away from them.
fn tick<T: PartialEq>(stay_out: &mut Vec<T>, one: T, out: bool) {
    stay_out.retain(|other| *other != one);
    if out {
        stay_out.push(one);
    }
}

impl Context {
    /// What people ask for when they take it home, one arm each.
    #[inline(never)]
    pub(super) fn take(&mut self, asked: intention::Taking) {
        match asked {
            intention::Taking::SayIfSafe(safe) => self.say_if_safe(safe),
            intention::Taking::LeaveOutPart { part, out } => {
                self.take_with(|taking| tick(&mut taking.left_out, part, out));
            }
            intention::Taking::LeaveOutEndLine { line, out } => {
                self.take_with(|taking| tick(&mut taking.end_lines_out, line, out));
            }
            intention::Taking::LeaveOutThese => {
                self.take_with(|taking| taking.left_out_chosen = true);
                self.focus(Focus::Heading);
            }
            intention::Taking::SkipReach => {
                self.take_with(|taking| taking.reach_skipped = true);
                self.focus(Focus::Heading);
            }
            intention::Taking::ChooseView(view) => self.take_with(|taking| {
                if let View::Part(part) = &view {
                    taking.part = Some(part.clone());
                }
                taking.view = view;
            }),
            intention::Taking::KeepItUntil(until) => self.keep_it_until(until),
            intention::Taking::SayIfThere(is_there) => self.copy_was_looked_for(is_there),
            intention::Taking::Print => self.print(),
            intention::Taking::TakeFile { name } => self.offer(name, FileKind::Html),
            intention::Taking::TakeText { name } => self.offer(name, FileKind::Text),
            intention::Taking::ShareFile { name } => self.share(name),
            intention::Taking::TakeCalendar { name, says } => self.offer_calendar(name, says),
            intention::Taking::TakeLockedFile { name, word } => self.lock_file(name, word),
        }
    }

    #[inline(never)]
    pub(super) fn taking_hears(&mut self, event: event::Taking) {
        match event {
            event::Taking::FileLocked { name, result } => self.file_locked(name, result),
            event::Taking::CopyOffered { done } => {
                self.copy(done, CopyState::Offered, Notice::CopyOffered);
            }
            event::Taking::CopyShared { done } => {
                self.copy(done, CopyState::There, Notice::CopyTaken);
            }
            event::Taking::Printed { done } => {
                self.copy(done, CopyState::Offered, Notice::Printed);
            }
            event::Taking::SharingSeen(can) => self.sharing = Sharing::seen(can),
        }
    }

    /// It is asked anew each time somebody comes to take it, until they have; and where they came from is remembered.
    pub(super) fn on_the_way_to_take(&mut self, to: &Screen) {
        if *to != Screen::Take || self.frame.screen == Screen::Take {
            return;
        }
        self.remember_before_taking();
        if let Some(sitting) = self.sitting_mut()
            && !sitting.is_taken()
        {
            sitting.taking.safe = None;
            sitting.taking.left_out_chosen = false;
        }
    }

    /// A copy was handed over, or somebody changed their mind.
    fn copy(&mut self, done: bool, state: CopyState, thanks: Notice) {
        // A part of it is not the plan: whoever has only that has not taken it. Without an open plan, one that cannot be
        // opened was taken as it lies.
        let open = self.sitting_mut();
        if open.is_some_and(|open| done && open.taking.is_whole()) {
            self.copy_is(state);
        }
        self.notify(if done { thanks } else { Notice::CopyNotTaken });
    }

    /// What is known of the copy now. The day of it is remembered when it is there.
    fn copy_is(&mut self, state: CopyState) {
        let today = self.today;
        self.edit(|sitting| {
            sitting.copy = state;
            if state == CopyState::There {
                sitting.last_copy = Some(today);
            }
        });
    }

    /// Somebody has looked whether the copy is there.
    fn copy_was_looked_for(&mut self, is_there: bool) {
        if is_there {
            if self.sitting().is_some_and(Sitting::is_taken) {
                self.copy_is(CopyState::There);
            }
            self.notice = None;
            self.focus(Focus::Heading);
        } else {
            self.copy_is(CopyState::None);
            self.go(Screen::Take);
            self.notify(Notice::CopyNotTaken);
        }
    }

    fn take_with(&mut self, change: impl FnOnce(&mut Taking)) {
        if let Some(sitting) = self.sitting_mut() {
            change(&mut sitting.taking);
        }
    }

    /// What was taken last is not what somebody means who goes to take the plan.
    pub(super) fn choose_my_plan(&mut self) {
        self.take_with(|taking| taking.view = View::MyPlan);
    }

    fn say_if_safe(&mut self, safe: Option<Safe>) {
        self.take_with(|taking| {
            taking.safe = safe;
            taking.left_out_chosen = false;
            // While it is asked anew, what was left out stays out.
            if !matches!(safe, None | Some(Safe::AShortOne)) {
                taking.left_out.clear();
                taking.end_lines_out.clear();
            }
        });
        if matches!(safe, Some(Safe::Yes | Safe::AShortOne)) {
            self.hold(None);
            self.ask(effect::Taking::LookAtSharing);
        }
    }

    /// The worker keeps it, and so it is kept here.
    fn keep_it_until(&mut self, until: Option<Day>) {
        self.hold(Some(Held { until }));
        self.end(Ending::Keep);
    }

    fn hold(&mut self, held: Option<Held>) {
        let open = self.sitting();
        if open.is_some_and(|sitting| sitting.plan().visit().held != held) {
            self.change(Change::Hold(held));
        }
    }

    fn print(&mut self) {
        if let Some(html) = self.file_of_view() {
            self.ask(effect::Taking::Print { html });
        }
    }

    fn offer(&mut self, name: String, kind: FileKind) {
        let text = match kind {
            FileKind::Html => self.file_of_view(),
            FileKind::Text | FileKind::Calendar => self.text_of_view(),
            // These are the debriefs', which no plan knows.
            FileKind::Table | FileKind::Lines => None,
        };
        if let Some(text) = text {
            self.ask(effect::Taking::Offer { name, kind, text });
        }
    }

    fn share(&mut self, name: String) {
        if let Some(text) = self.file_of_view() {
            let kind = FileKind::Html;
            self.ask(effect::Taking::Share { name, kind, text });
        }
    }

    /// The promises alone: a copy, and none that the plan could be put together from.
    fn offer_calendar(&mut self, name: String, says: CalendarSays) {
        let taken = self.taken_now(false);
        if let Some(text) = taken.and_then(|plan| document::calendar(&plan, says, &self.words)) {
            let kind = FileKind::Calendar;
            self.ask(effect::Taking::Offer { name, kind, text });
        }
    }

    /// The plan as it is taken now, remembering whether that is the whole of what is to be taken.
    fn taken_now(&mut self, whole: bool) -> Option<Plan> {
        let sitting = self.workspace.sitting_mut()?;
        sitting.taking.only_a_part = !whole;
        Some(sitting.taking.of(sitting.history.now(), &self.words))
    }

    /// The chosen view as a file: what is printed is exactly what is taken.
    fn file_of_view(&mut self) -> Option<String> {
        let view = self.sitting()?.taking.view.clone();
        if view.carries_the_plan() {
            return self.plan_file();
        }
        let outline = self.outline_of(&view)?;
        Some(document::sheet(&outline))
    }

    fn text_of_view(&mut self) -> Option<String> {
        let view = self.sitting()?.taking.view.clone();
        let outline = self.outline_of(&view)?;
        Some(document::text(&outline))
    }

    /// What is handed over. Nothing where the person has not agreed to it.
    fn outline_of(&mut self, view: &View) -> Option<Outline> {
        let plan = self.taken_now(view.says_everything())?;
        let may = view.may_be_taken(&plan);
        let taking = &self.sitting()?.taking;
        may.then(|| taking.outline(&plan, view, &self.words))
    }

    /// The whole plan file, or the short one.
    pub(super) fn plan_file(&mut self) -> Option<String> {
        let plan = self.taken_now(true)?;
        let taking = &self.sitting()?.taking;
        let outline = taking.outline(&plan, &View::MyPlan, &self.words);
        let data = record::plan_file::embed(&record::encode_plan(&plan));
        Some(document::html(&outline, &data))
    }
}

impl Sitting {
    pub fn taking(&self) -> &Taking {
        &self.taking
    }

    /// What was said about taking it home. Whoever has second thoughts can be asked again, also when a copy was taken.
    pub fn safe(&self) -> Option<Safe> {
        self.taking.safe
    }
}
