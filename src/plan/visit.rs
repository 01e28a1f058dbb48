//! One sitting together: its day, who was there, and what kind of talk it was.

use named::named;

use super::{Day, Plan, Refusal, Wording};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub day: Day,
    pub path: Option<Path>,
    /// What the worker wants to be called.
    pub worker: Option<Wording>,
    /// Who else is here.
    pub here: Vec<Present>,
    /// What was taken out of the plan that an earlier visit had put in. Only how many: what was taken out is gone.
    pub taken_out: TakenOut,
    /// The worker keeps the plan for the person, because taking it home is not safe.
    pub held: Option<Held>,
}

impl Visit {
    pub fn on(day: Day) -> Self {
        Self {
            day,
            path: None,
            worker: None,
            here: Vec::new(),
            taken_out: TakenOut::default(),
            held: None,
        }
    }
}

named! {
    /// What kind of talk it is today.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Path {
        JustTalking = "just-talking",
        /// Today and this week only: long plans are not made in a crisis.
        Urgent = "urgent",
        /// A year from now, and back from there to a first step.
        LookingAhead = "looking-ahead",
        /// After an earlier visit: what was promised comes first.
        CatchingUp = "catching-up",
    }
}

/// Somebody who is here beside the person and the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// As they want to be called.
    pub name: Wording,
    pub role: Option<Role>,
    /// Whether they help to write the plan, and are named for it.
    pub helped: bool,
}

impl Present {
    /// Somebody of whom only the name was said.
    pub fn named(name: Wording) -> Self {
        Self {
            name,
            role: None,
            helped: false,
        }
    }
}

named! {
    /// Why somebody is here.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        Family = "family",
        Friend = "friend",
        Advocate = "advocate",
        Interpreter = "interpreter",
        AnotherWorker = "another-worker",
    }
}

/// How many things of each kind were taken out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenOut {
    pub lines: u32,
    pub people: u32,
    pub promises: u32,
    pub cards: u32,
    pub asks: u32,
    pub invitations: u32,
}

/// Keeping the plan for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Until which day, if they agreed on one.
    pub until: Option<Day>,
}

impl Plan {
    /// The number of the visit going on now.
    pub fn this_visit(&self) -> usize {
        self.visits.len() - 1
    }

    pub(super) fn current(&mut self) -> &mut Visit {
        let last = self.this_visit();
        &mut self.visits[last]
    }

    pub(super) fn begin_visit(&mut self, day: Day) -> Result<(), Refusal> {
        self.add_visit(Visit::on(day))?;
        self.last_visit = self.mat.clone();
        Ok(())
    }

    pub(super) fn add_visit(&mut self, visit: Visit) -> Result<(), Refusal> {
        if visit.day < self.visit().day {
            return Err(Refusal::VisitInThePast);
        }
        self.visits.push(visit);
        Ok(())
    }

    /// Remembers that something of an earlier visit was taken out; not what it was.
    pub(super) fn count_out(&mut self, made_in: usize, count: fn(&mut TakenOut) -> &mut u32) {
        if made_in < self.this_visit() {
            let count = count(&mut self.current().taken_out);
            *count = count.saturating_add(1);
        }
    }
}
