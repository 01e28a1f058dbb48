//! One sitting together: its day, who was there, and what kind of talk it was.

use super::{Day, Wording};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub day: Day,
    pub path: Option<Path>,
    /// What the worker wants to be called.
    pub worker: Option<Wording>,
    /// Who else is here, as they want to be called.
    pub here: Vec<Wording>,
}

impl Visit {
    pub fn on(day: Day) -> Self {
        Self {
            day,
            path: None,
            worker: None,
            here: Vec::new(),
        }
    }
}

/// What kind of talk it is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    JustTalking,
    /// Today and this week only: long plans are not made in a crisis.
    Urgent,
}
