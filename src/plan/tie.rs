//! Somebody in the person's life, and how near they are. A name here is whatever the person says.

use super::{OwnPicture, Wording};

/// Which tie in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TieId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub id: TieId,
    pub name: Wording,
    /// A picture that the person has for them.
    pub picture: Option<OwnPicture>,
    pub ring: Ring,
    pub strength: Option<Strength>,
    /// The number of the visit in which they were added, from 0.
    pub visit: usize,
    /// The person would like them closer.
    pub closer: bool,
    /// They must stay in the person's life, whatever changes.
    pub must_stay: bool,
}

/// Somebody about to be added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieDraft {
    pub name: Wording,
    pub picture: Option<OwnPicture>,
    pub ring: Ring,
    pub strength: Option<Strength>,
    pub closer: bool,
    pub must_stay: bool,
}

impl TieDraft {
    /// Somebody as they are now, to change something about them.
    pub fn of(tie: &Tie) -> Self {
        Self {
            name: tie.name.clone(),
            picture: tie.picture.clone(),
            ring: tie.ring,
            strength: tie.strength,
            closer: tie.closer,
            must_stay: tie.must_stay,
        }
    }

    /// Somebody of whom only the name and the place are known so far.
    pub fn new(name: Wording, ring: Ring) -> Self {
        Self {
            name,
            picture: None,
            ring,
            strength: None,
            closer: false,
            must_stay: false,
        }
    }
}

/// How much the tie holds, in the person's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    Thin,
    Strong,
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
