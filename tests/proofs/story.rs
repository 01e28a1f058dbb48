//! What people said about one plan, state by state, and which of those states the tablet owes them.

use std::collections::VecDeque;
use std::rc::Rc;

use alongside::plan::{Day, Plan};
use alongside::session::{Drafts, Keeping};

use crate::page::Found;

/// A plan as it was on the screen once.
#[derive(Clone, PartialEq)]
pub struct Seen {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub keeping: Keeping,
}

impl Seen {
    /// What must be found of it on this day, if anything.
    pub fn on(&self, today: Day) -> Option<Found> {
        let over = self.plan.visit().day < today;
        match self.keeping {
            Keeping::Memory => None,
            Keeping::Visit if over => None,
            _ if over => Some((self.plan.after_today(), self.drafts.after_today())),
            _ => Some(((*self.plan).clone(), (*self.drafts).clone())),
        }
    }
}

/// What was said about one plan, and how much of it the tablet has said it keeps.
#[derive(Default)]
pub struct Story {
    pub seen: Vec<Seen>,
    /// The first of `seen` that may still be the one on the tablet.
    pub from: usize,
    /// Whether the tablet has said that it has the plan.
    pub kept: bool,
    /// Whether the tablet has said that it has nothing of it.
    pub gone: bool,
    /// Whether it was to be cleared, and nobody has heard yet that it is.
    pub going: bool,
    /// Which was the last one seen when each write was asked for that is not answered yet.
    pub writes: VecDeque<usize>,
}

impl Story {
    pub fn last(&self) -> usize {
        self.seen.len().saturating_sub(1)
    }

    pub fn keeps(&mut self, at: usize) {
        (self.from, self.kept, self.gone) = (self.from.max(at), true, false);
    }

    pub fn allows(&self, found: Option<&Found>, today: Day) -> bool {
        if self.gone {
            return found.is_none();
        }
        let mut may_be = self.seen[self.from..].iter().map(|seen| seen.on(today));
        (found.is_none() && !self.kept) || may_be.any(|seen| seen.as_ref() == found)
    }
}
