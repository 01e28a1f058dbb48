//! Cards and the trays they are sorted into. Knows no deck: which cards exist is the guide's.

use super::{OwnPicture, Wording};

/// Which card: one of the deck's, or one that the two at the table made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardId(String);

impl CardId {
    /// The longest a card's id may be.
    pub const MAX: usize = 64;

    /// Accepts lower-case letters, digits and hyphens: `where-i-live`, `own-3`.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=Self::MAX).contains(&text.len());
        let plain = text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        (fits && plain).then(|| Self(text.to_owned()))
    }

    pub(super) fn own(number: u32) -> Self {
        Self(format!("own-{number}"))
    }

    /// Whether it is the name of a card of one's own making.
    pub fn is_own(&self) -> bool {
        super::restore::own_number(self).is_some()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A card of the person's own making: a word for something that the deck has no card for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCard {
    pub id: CardId,
    pub word: Wording,
    pub picture: Option<OwnPicture>,
}

/// A card that lies in a tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted {
    pub card: CardId,
    pub tray: Tray,
    /// The number of the visit in which it was put there, from 0.
    pub visit: usize,
}

/// Where a card may go. The three are equal: none is the right answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tray {
    TalkAboutNow,
    AnotherDay,
    NotForThis,
}

impl Tray {
    pub const ALL: [Self; 3] = [Self::TalkAboutNow, Self::AnotherDay, Self::NotForThis];
}
