//! A small button beside words, to hear them: a line, or a question.

use super::{Button, ButtonKind};
use crate::session::{Intention, intention};
use crate::view::Table;

/// Only a sign is seen: who needs it may not read.
pub fn aloud(table: &Table, words: &str) -> Button {
    let read = Intention::Frame(intention::Frame::ReadOut(Some(words.to_owned())));
    Button::new(table.say("said-read-out"), table.sends(read))
        .kind(ButtonKind::Sign)
        .picture("volume")
        .full(table.say("said-read-out"))
}
