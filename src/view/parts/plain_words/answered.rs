//! What somebody answered to the hints about one text: what is to stay as it is, and what was swapped last. Kept as a
//! draft beside the text and gone with it.

use crate::session::draft::{self, Swap};
use crate::words::plain::{Hint, Kind, swapped};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Words that stay, in small letters; nothing for long sentences.
    left: Vec<String>,
    swap: Option<Swap>,
}

impl Answered {
    pub fn read(note: &str) -> Self {
        let (left, swap) = draft::decode_answers(note);
        Self { left, swap }
    }

    pub fn text(&self) -> String {
        draft::encode_answers(&self.left, self.swap.as_ref())
    }

    pub fn is_left(&self, text: &str, hint: &Hint) -> bool {
        self.left.contains(&key(text, hint))
    }

    #[must_use]
    pub fn leave(&self, text: &str, hint: &Hint) -> Self {
        self.with(key(text, hint))
    }

    fn with(&self, words: String) -> Self {
        let mut left = self.left.clone();
        left.push(words);
        Self { left, swap: None }
    }

    /// The text with a better word in it, and the way back.
    pub fn swap(&self, text: &str, hint: &Hint, after: &str) -> (String, Self) {
        let now = swapped(text, &hint.at, after);
        let swap = Swap {
            at: hint.at.start,
            length: now.len(),
            before: text.get(hint.at.clone()).unwrap_or_default().to_owned(),
            after: after.to_owned(),
        };
        let answered = Self {
            swap: Some(swap),
            ..self.clone()
        };
        (now, answered)
    }

    /// What was swapped, as long as the text is as it was then: whoever has typed on does not want the words back.
    pub fn swapped_in(&self, text: &str) -> Option<&Swap> {
        let swap = self.swap.as_ref()?;
        let stands = text.get(swap.at..)?.starts_with(&swap.after);
        (stands && text.len() == swap.length).then_some(swap)
    }

    /// The words are back, and stay.
    #[must_use]
    pub fn put_back(&self) -> Self {
        let before = self.swap.as_ref().map(|swap| small(&swap.before));
        self.with(before.unwrap_or_default())
    }
}

/// The text with the words in it that were there before.
pub fn put_back(swap: &Swap, text: &str) -> String {
    swapped(text, &(swap.at..swap.at + swap.after.len()), &swap.before)
}

fn key(text: &str, hint: &Hint) -> String {
    if let Kind::Long(_) = hint.kind {
        String::new()
    } else {
        small(text.get(hint.at.clone()).unwrap_or_default())
    }
}

fn small(words: &str) -> String {
    words.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn hint(text: &str) -> Hint {
        Words::english().hints(text).remove(0)
    }

    #[test]
    fn a_swap_can_be_taken_back_to_the_very_bytes_and_then_stays() {
        let text = " The  client\u{2019}s key –\tsoon ";
        let (now, answered) = Answered::default().swap(text, &hint(text), "person");
        assert_eq!(now, " The  person\u{2019}s key –\tsoon ");
        let kept = Answered::read(&answered.text());
        assert_eq!(kept, answered);

        let swap = kept.swapped_in(&now).unwrap();
        assert_eq!(
            (swap.before.as_str(), swap.after.as_str()),
            ("client", "person")
        );
        assert_eq!(put_back(swap, &now), text);
        assert!(kept.put_back().is_left(text, &hint(text)));
        assert!(kept.put_back().swapped_in(&now).is_none());
    }

    #[test]
    fn the_way_back_is_gone_once_somebody_types_on() {
        let text = "client";
        let (now, answered) = Answered::default().swap(text, &hint(text), "person");
        assert!(answered.swapped_in(&now).is_some());
        for other in ["person ", "person's", "perso", "a person", "", "peéon"] {
            assert!(answered.swapped_in(other).is_none(), "{other}");
        }
    }

    #[test]
    fn what_is_left_is_left_wherever_it_stands_in_the_text_and_nothing_else_is() {
        let text = "The client rang.";
        let answered = Answered::default().leave(text, &hint(text));
        let answered = Answered::read(&answered.text());
        assert!(answered.is_left("Client, client", &hint("Client, client")));
        assert!(!answered.is_left("clients", &hint("clients")));

        let long = "word ".repeat(16);
        let answered = answered.leave(&long, &hint(&long));
        let answered = Answered::read(&answered.text());
        let longer = "word ".repeat(26) + ".";
        assert!(answered.is_left(&longer, &hint(&longer)));
        assert!(answered.is_left(text, &hint(text)));
    }
}
