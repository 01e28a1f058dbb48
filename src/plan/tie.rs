//! Somebody in the person's life, and how near they are. A name here is whatever the person says.

use super::Wording;

/// Which tie in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TieId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub id: TieId,
    pub name: Wording,
    pub ring: Ring,
    /// The person would like them closer.
    pub closer: bool,
    /// They must stay in the person's life, whatever changes.
    pub must_stay: bool,
}

/// Somebody about to be added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieDraft {
    pub name: Wording,
    pub ring: Ring,
    pub closer: bool,
    pub must_stay: bool,
}

/// How near somebody is, in the person's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ring {
    Closest,
    Important,
    PaidToBeHere,
    UsedToBeClose,
    WouldLikeToBe,
}

impl Ring {
    pub const ALL: [Self; 5] = [
        Self::Closest,
        Self::Important,
        Self::PaidToBeHere,
        Self::UsedToBeClose,
        Self::WouldLikeToBe,
    ];
}
