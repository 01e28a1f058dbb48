//! An organisation's own numbers: they come first when somebody asks for help. They belong to the tablet and to no plan.

use super::Field;
use crate::plan::Wording;
use crate::record;

/// Somebody to phone whom the tables do not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnContact {
    pub name: Wording,
    /// As it was typed: it may also be where to ask.
    pub number: Wording,
    /// When somebody answers, if that was said.
    pub when: Option<Wording>,
}

impl OwnContact {
    /// More than these cannot be looked through in a hurry.
    pub const MOST: usize = 8;

    /// The most that one of its fields may hold, in bytes.
    const LONGEST: usize = 400;

    /// One as it was typed or kept; nothing where it is too long or says nothing.
    pub fn parse(name: &str, number: &str, when: &str) -> Option<Self> {
        let contact = Self {
            name: Wording::parse(name)?,
            number: Wording::parse(number)?,
            when: Wording::parse(when),
        };
        contact.is_short().then_some(contact)
    }

    /// One that was kept.
    pub(super) fn of(kept: &record::OwnContact) -> Option<Self> {
        Self::parse(&kept.name, &kept.number, &kept.when)
    }

    /// As it is kept.
    pub(super) fn kept(&self) -> record::OwnContact {
        let when = self.when.as_ref();
        record::OwnContact {
            name: self.name.as_str().to_owned(),
            number: self.number.as_str().to_owned(),
            when: when.map_or("", Wording::as_str).to_owned(),
        }
    }

    /// Whether it can be read in a hurry, and kept.
    pub(super) fn is_short(&self) -> bool {
        let words = [&self.name, &self.number].into_iter().chain(&self.when);
        words.map(|words| words.as_str().len()).max() <= Some(Self::LONGEST)
    }
}

const _: () = assert!(OwnContact::LONGEST < Field::MAX);
