//! The conversation: the cards, the ways in, the first shelf of promises, their pictures, and who can be phoned.
//!
//! All of it is data in `guide/`, one of the texts, and read once. Nothing in here says a sentence: it
//! names the message that does, and `words` says it.

mod actions;
mod contacts;
mod deck;
mod parts;
mod picture;
mod table;
mod tongues;
mod ways;

pub use actions::{Action, Question, Shelf, action, actions, on_shelf};
pub use contacts::{Contact, Country, How, Known, Need, Text, dialled};
pub use deck::{DeckCard, Group, card, deck, groups, idea_ids, is_on_safety};
pub use parts::part_picture;
pub use picture::Picture;
pub use tongues::tongues;
pub use ways::{Way, ways};
