//! Who walks alongside the person, and how many are in their life already. Neither is ever needed.

use super::Wording;

/// The one who walks alongside. Every part is in words, and none is needed for another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alongside {
    pub who: Option<Wording>,
    /// How to reach them.
    pub reach: Option<Wording>,
    /// What happens when they are away.
    pub away: Option<Wording>,
    /// What happens when they leave for good.
    pub leaving: Option<Wording>,
}

impl Alongside {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every word that somebody said in it.
    pub fn texts(&self) -> impl Iterator<Item = &Wording> {
        let texts = [&self.who, &self.reach, &self.away, &self.leaving];
        texts.into_iter().flatten()
    }
}

/// How many of four things there are in one month, to see when it is too much. Never added up, never a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub workers: u8,
    pub letters: u8,
    pub appointments: u8,
    pub forms: u8,
}

impl Load {
    /// Whether nothing was counted.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}
