//! How the two at the table want a plan to be kept.

use super::StretchCost;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Only while we talk: in memory, and nowhere else.
    Memory,
    /// Only while we talk, but it comes back if the tablet stops today.
    Visit,
    /// On this tablet.
    #[default]
    Tablet,
    /// On this tablet, with a secret word.
    Word,
}

impl Keeping {
    /// Whether anything is written at all.
    pub fn is_written(self) -> bool {
        self != Self::Memory
    }

    /// Whether it is still there when the visit is over.
    pub fn lasts(self) -> bool {
        matches!(self, Self::Tablet | Self::Word)
    }
}

/// What wraps the key of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// The tablet's key, until the visit is over.
    Visit,
    /// The tablet's key.
    Tablet,
    /// A secret word, stretched at this cost with this salt.
    Word { cost: StretchCost, salt: Salt },
}

pub type Salt = [u8; 16];

impl Lock {
    pub fn keeping(self) -> Keeping {
        match self {
            Self::Visit => Keeping::Visit,
            Self::Tablet => Keeping::Tablet,
            Self::Word { .. } => Keeping::Word,
        }
    }
}
