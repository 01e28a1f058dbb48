//! A promise: who does what by which day, how we will know, and what if it does not happen.

use super::{Day, Wording};

/// Which promise in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PromiseId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub id: PromiseId,
    /// The number of the visit it was made in, from 0.
    pub visit: usize,
    pub who: Party,
    pub what: Wording,
    pub by: Option<Day>,
    pub kind: Kind,
    /// How we will know that it happened.
    pub know: Option<Wording>,
    /// What we do if it does not happen.
    pub otherwise: Option<Wording>,
}

/// A promise about to be made, or made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseDraft {
    pub who: Party,
    pub what: Wording,
    pub by: Option<Day>,
    pub kind: Kind,
    pub know: Option<Wording>,
    pub otherwise: Option<Wording>,
}

/// Who makes a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party {
    Worker,
    Person,
    Together,
    Someone(Wording),
}

impl Party {
    pub fn includes_worker(&self) -> bool {
        matches!(self, Self::Worker | Self::Together)
    }
}

/// What kind of promise: the shelf it was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Ordinary and near: nobody's yes is needed.
    ThisWeek,
    /// Something practical to get sorted.
    Sorted,
    /// Something to grow: company, confidence, hope.
    Grow,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::ThisWeek, Self::Sorted, Self::Grow];
}
