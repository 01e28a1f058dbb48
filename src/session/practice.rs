//! Practise first: a short try of the cards and of a promise, about a made-up person.
//!
//! A plan to practise with says so, wherever it goes. It is never written, so it can never lie on the desk
//! among real ones, and it ends without a question.

use super::Screen;
use super::context::Context;
use super::sitting::Sitting;
use super::workspace::Purpose;
use crate::plan::{Change, Plan, PlanId, Wording};

/// How many cards somebody puts down before the next thing to try.
const CARDS: usize = 3;

/// What there is to try next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeStep {
    Cards,
    Promise,
    /// That is all there is to it.
    Over,
}

impl PracticeStep {
    pub fn of(plan: &Plan) -> Self {
        if plan.mat().len() < CARDS {
            Self::Cards
        } else if plan.promises().is_empty() {
            Self::Promise
        } else {
            Self::Over
        }
    }

    /// Where it is tried.
    pub fn screen(self) -> Option<Screen> {
        match self {
            Self::Cards => Some(Screen::Mat),
            Self::Promise => Some(Screen::Promises),
            Self::Over => None,
        }
    }
}

impl Context {
    /// Begins with the made-up person at the cards.
    pub(super) fn begin_practice(&mut self, id: &PlanId) {
        let mut plan = Plan::begin_practice(id.clone(), self.today);
        let name = Wording::parse(&self.words.say("practice-person"));
        let named = plan.apply(Change::Call(name));
        debug_assert!(named.is_ok(), "anybody can be given a name");
        let sitting = self.new_sitting(plan);
        self.sit_down(sitting, Screen::Mat);
    }
}

impl Context {
    /// What was practised becomes a plan of somebody's, under an id of its own.
    pub(super) fn save_practice(&mut self) {
        let practised = self.sitting().filter(|open| open.is_practice());
        if let Some(plan) = practised.map(|open| Box::new((**open.plan()).clone())) {
            self.begin(Purpose::InEarnest(plan));
        }
    }

    pub(super) fn begin_in_earnest(&mut self, practised: &Plan, id: PlanId) {
        self.begin_at(practised.in_earnest(id), Screen::Opening);
    }
}

impl Sitting {
    pub(super) fn is_practice(&self) -> bool {
        self.plan().is_practice()
    }
}
