//! A small button beside words, to hear them: a line, or a question.

use super::{Button, ButtonKind};
use crate::session::{Intention, intention};
use crate::view::UiContext;

/// Only a sign is seen: who needs it may not read. `tongue` is the language of the words, where it is not the one of the page.
pub fn aloud(ui: &UiContext, words: &str, tongue: Option<String>) -> Button {
    let words = intention::Aloud {
        text: words.to_owned(),
        tongue,
    };
    let read = Intention::Frame(intention::Frame::ReadOut(Some(words.into())));
    Button::new(ui.say("said-read-out"), ui.sends(read))
        .kind(ButtonKind::Sign)
        .picture("volume")
        .full(ui.say("said-read-out"))
}
