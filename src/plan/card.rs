//! Cards and the trays they are sorted into. Knows no deck: which cards exist is the guide's.

use named::named;

use super::{About, OwnPicture, Plan, Refusal, Wording};

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

named! {
    /// Where a card may go. The three are equal: none is the right answer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Tray {
        TalkAboutNow = "talk-about-now",
        AnotherDay = "another-day",
        NotForThis = "not-for-this",
    }
}

impl Plan {
    pub(super) fn make_card(
        &mut self,
        word: Wording,
        picture: Option<OwnPicture>,
        tray: Tray,
    ) -> Result<(), Refusal> {
        let card = CardId::own(self.number()?);
        let id = card.clone();
        self.own_cards.push(OwnCard { id, word, picture });
        let visit = self.this_visit();
        self.mat.push(Sorted { card, tray, visit });
        Ok(())
    }

    pub(super) fn own(&mut self, card: &CardId) -> Result<&mut OwnCard, Refusal> {
        self.own_cards
            .iter_mut()
            .find(|own| own.id == *card)
            .ok_or(Refusal::NoSuchCard)
    }

    pub(super) fn remove_card(&mut self, card: &CardId) -> Result<(), Refusal> {
        self.own(card)?;
        let lay_there = self.last_visit.iter().any(|sorted| sorted.card == *card);
        self.own_cards.retain(|own| own.id != *card);
        self.mat.retain(|sorted| sorted.card != *card);
        self.last_visit.retain(|sorted| sorted.card != *card);
        self.lines
            .retain(|line| line.about != About::Card(card.clone()));
        self.clear_laid(card);
        self.part_lines();
        if lay_there {
            let visit = self.this_visit();
            self.count_out(visit.saturating_sub(1), |out| &mut out.cards);
        }
        Ok(())
    }

    /// A card that changes its tray goes to the end of the new one, as a real card would.
    pub(super) fn sort_card(&mut self, card: CardId, tray: Tray) -> Result<(), Refusal> {
        self.check_card(&card)?;
        if self.tray_of(&card) != Some(tray) {
            self.mat.retain(|sorted| sorted.card != card);
            let visit = self.this_visit();
            if tray == Tray::NotForThis {
                self.clear_laid(&card);
            }
            self.mat.push(Sorted { card, tray, visit });
        }
        Ok(())
    }

    pub(super) fn take_card_back(&mut self, card: &CardId) -> Result<(), Refusal> {
        self.tray_of(card).ok_or(Refusal::NoSuchCard)?;
        self.mat.retain(|sorted| sorted.card != *card);
        self.clear_laid(card);
        Ok(())
    }

    /// A card with one's own number must have been made; any other name may be a deck's.
    pub(super) fn check_card(&self, card: &CardId) -> Result<(), Refusal> {
        let unmade = card.is_own() && self.own_card(card).is_none();
        if unmade {
            Err(Refusal::NoSuchCard)
        } else {
            Ok(())
        }
    }
}
