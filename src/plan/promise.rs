//! A promise: who does what by which day, how we will know, and what if it does not happen.

use super::{Day, InTheWay, InTheWayKind, Wording};

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
    /// What became of it, as far as the people have looked back on it.
    pub news: Option<News>,
    /// What stops it.
    pub in_the_way: Option<Box<InTheWay>>,
}

impl Promise {
    /// Whether nobody else has to agree: nobody is asked, and what is in the way, if anything, is only that we do not know how.
    pub fn needs_nobodys_yes(&self) -> bool {
        let only_how = |way: &InTheWay| way.kind == InTheWayKind::HowUnknown;
        self.kind != Kind::NeedsYes && self.in_the_way.as_deref().is_none_or(only_how)
    }

    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        let outcome = self.news.as_ref().map(|news| news.outcome);
        !matches!(outcome, Some(Outcome::DidIt | Outcome::ChangedOurMinds))
    }
}

/// What became of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub outcome: Outcome,
    /// What got in the way, or what came of it, in words.
    pub note: Option<Wording>,
    /// The number of the visit in which they looked back, from 0.
    pub visit: usize,
}

/// How it went. None of the four is a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    DidIt,
    Partly,
    NotYet,
    ChangedOurMinds,
}

impl Outcome {
    pub const ALL: [Self; 4] = [
        Self::DidIt,
        Self::Partly,
        Self::NotYet,
        Self::ChangedOurMinds,
    ];
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
    /// Somebody else has to say yes first.
    NeedsYes,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::ThisWeek, Self::Sorted, Self::Grow, Self::NeedsYes];
}
