//! What happens goes to the area that it concerns: one match over everything that can happen, and one over everything that
//! people ask for. Nothing is passed on in the hope that somebody else knows it.

use super::{Cover, DeskState, Effect, Intention, Model, Msg, Screen, effect, event, intention};
use crate::device::StorageError;
use crate::plan::PlanId;

impl Model {
    /// Takes in one thing that happened; gives back what the device is to do.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let before = self.context.frame.place();
        self.hear(msg);
        self.moved(&before);
        if self.context.workspace.has_a_plan() {
            self.settle_everything();
        }
        self.mark();
        self.context.take_effects()
    }

    /// The page is about to go, with whatever was asked of the device: what is to be written now. Nobody will hear what becomes
    /// of a write that is under way, so that it is written once more.
    pub fn leave(&mut self) -> Vec<Effect> {
        let custody = self.context.workspace.custody_mut();
        if let Some(custody) = custody.filter(|custody| custody.saving().is_writing()) {
            let _in_a_while = custody.written(Err(StorageError::NoAnswer));
        }
        self.update(Msg::Frame(event::Frame::PageHidden))
    }

    fn hear(&mut self, msg: Msg) {
        match msg {
            Msg::Person(intention) => {
                self.context.frame.watch.touched = true;
                self.context.announce_nothing();
                self.person(intention);
            }
            Msg::Frame(event) => self.page(event),
            Msg::Desk(event) => self.desk_hears(event),
            Msg::Keeping(event) => self.keeping_hears(event),
            Msg::Pictures(event) => self.context.pictures_hear(event),
            Msg::Cards(event::Cards::KeyPressed(_)) if !self.preferences.settings().keys => {}
            Msg::Cards(event) => self.context.cards_hear(event),
            Msg::People(event) => self.context.people_hear(event),
            Msg::Taking(event) => self.context.taking_hears(event),
            Msg::Workers(event) => self.learning.hears(&mut self.context, event),
            Msg::Settings(event) => self.preferences.hears(&mut self.context, &event),
        }
    }

    /// Whether there is no plan in hand, open or closed up, and none on its way.
    pub(super) fn has_free_hands(&self) -> bool {
        let workspace = &self.context.workspace;
        !workspace.has_a_plan() && !workspace.is_busy()
    }

    pub(super) fn person(&mut self, intention: Intention) {
        let has_free_hands = self.has_free_hands();
        let context = &mut self.context;
        match intention {
            Intention::Frame(asked) => self.frame(asked),
            // A file can only be chosen in the moment of the tap.
            Intention::Desk(intention::Desk::ChooseFile) if has_free_hands => {
                context.ask(effect::Desk::ChooseFile);
            }
            Intention::Desk(asked) => self.on_the_desk(asked),
            Intention::Keeping(asked) => context.keep(asked),
            Intention::Writing(asked) => self.write(asked),
            Intention::Pictures(asked) => context.pictures(asked),
            Intention::Cards(asked) => context.cards(asked),
            Intention::People(asked) => context.people(asked),
            Intention::Reading(asked) => context.reading(asked),
            Intention::Alone(asked) => context.alone(asked),
            Intention::Taking(asked) => context.take(asked),
            Intention::Goodbye(asked) => context.goodbye(asked),
            Intention::Workers(asked) => self.learning.update(context, &self.desk, &asked),
            Intention::Settings(asked) => self.preferences.update(context, asked),
        }
    }

    /// What is typed into a debrief is the worker's, and what is typed anywhere else the plan's.
    #[inline(never)]
    fn write(&mut self, asked: intention::Writing) {
        let context = &mut self.context;
        if context.frame.screen == Screen::Debrief
            && let intention::Writing::Type { field, text } = asked
        {
            self.learning.type_in(context, field, text);
        } else {
            context.write_down(asked);
        }
    }

    /// Somebody is at another screen, or something lies over it: nobody is talked over.
    fn moved(&mut self, (screen, cover): &(Screen, Cover)) {
        let frame = &self.context.frame;
        let (went, covered) = (frame.screen != *screen, frame.cover != *cover);
        if went || covered {
            self.context.be_quiet();
        }
        if covered {
            self.write_debriefs_now();
        }
    }

    #[inline(never)]
    fn settle_everything(&mut self) {
        self.settle();
        self.settle_closed();
        self.context.settle_wanted();
    }

    /// Writes at once what would be written after the pause.
    pub(super) fn write_now(&mut self) {
        if self.context.workspace.has_a_plan() {
            self.context.write_without_a_pause();
        }
        self.write_debriefs_now();
    }

    fn write_debriefs_now(&mut self) {
        if self.learning.is_to_be_written() {
            self.learning.write_now(&mut self.context);
        }
    }

    /// The device has answered a write of a plan.
    pub(super) fn saved(&mut self, plan: &PlanId, result: Result<(), StorageError>) {
        self.context.second.hears(&result);
        if result == Err(StorageError::Lost) {
            self.store_is_lost();
        }
        let did_not_answer = matches!(
            self.desk.state,
            DeskState::Blocked(StorageError::NoAnswer | StorageError::Failed(_))
        );
        let answers = matches!(result, Ok(()) | Err(StorageError::Changed));
        if answers && did_not_answer {
            // It answers again: what else lies there is to be seen.
            self.context.ask(effect::Desk::Load);
        }
        if !self.desk.hears(plan) {
            self.context.saved(plan, result);
        }
        let away = self.context.frame.watch.away || self.is_shut();
        let in_hand = self.context.workspace.custody();
        if in_hand.is_some_and(|custody| custody.saving().is_kept() && !away) {
            self.context.rest();
        } else {
            self.second_follows();
        }
    }

    fn page(&mut self, event: event::Frame) {
        match event {
            event::Frame::PageHidden => {
                self.context.frame.watch.away = true;
                self.write_now();
            }
            event::Frame::PageShown { today } => {
                self.context.frame.watch.away = false;
                if today != self.context.today {
                    self.context.is_now(today);
                    self.context.say_if_the_clock_went_back();
                }
                // A connection that died in the background is a reason to try at once.
                self.write_now();
            }
            event::Frame::DayChanged { today } => {
                self.context.is_now(today);
                self.context.say_if_the_clock_went_back();
            }
            event::Frame::Clock { at } => {
                self.clock(at);
                self.second_follows();
            }
            event::Frame::EscapePressed { at } => self.escape(at),
            event::Frame::BackPressed => self.back(),
            event::Frame::ReadOutOver { reading, result } => {
                self.context.read_out_over(reading, result);
            }
            event::Frame::PauseOver => {
                self.write_now();
                self.second_follows();
            }
        }
    }
}
