//! The resources, which are no code: the sentences, the pictures, the tables, and what a plan file carries. `sentences/src/product.rs`
//! joins them into one, in which each is found by its name, the path of its file.
//!
//! In the browser only what the first screen needs is compiled in. The whole comes right after the app's own files,
//! once; nothing in here asks for it. Everywhere else the whole is compiled in.

use std::ops::Deref;
use std::sync::{LazyLock, OnceLock};

use alongside_sentences::joined::{self, apart};

/// Each name with its text.
type Texts = Vec<(&'static str, &'static str)>;

static FIRST: LazyLock<Texts> = LazyLock::new(|| apart(COMPILED_IN));
static WHOLE: OnceLock<Texts> = OnceLock::new();

const COMPILED_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));

/// The text of this name; nothing before it has come.
pub fn named(name: &str) -> &'static str {
    let texts = WHOLE.get().unwrap_or(&FIRST);
    let text = texts.iter().find(|(other, _)| *other == name);
    text.map_or("", |(_, text)| text)
}

/// The names of all that is there now.
pub fn names() -> impl Iterator<Item = &'static str> {
    let texts = WHOLE.get().unwrap_or(&FIRST);
    texts.iter().map(|(name, _)| *name)
}

/// The whole has come. Whether it is that, and not half of it or something else.
pub fn bring(whole: String) -> bool {
    let is_whole = joined::is_whole(&whole);
    if is_whole {
        WHOLE.get_or_init(|| apart(whole.leak()));
    }
    is_whole
}

/// Whether the whole was brought.
pub fn is_whole() -> bool {
    WHOLE.get().is_some()
}

/// Something that is made of a text when it is first asked for, and made anew when the whole has come.
pub struct Made<T> {
    first: LazyLock<T>,
    whole: LazyLock<T>,
}

impl<T> Made<T> {
    pub const fn by(make: fn() -> T) -> Self {
        Self {
            first: LazyLock::new(make),
            whole: LazyLock::new(make),
        }
    }
}

impl<T> Deref for Made<T> {
    type Target = T;

    fn deref(&self) -> &T {
        if is_whole() { &self.whole } else { &self.first }
    }
}

#[cfg(test)]
mod tests {
    use super::{bring, is_whole, named};

    #[test]
    fn each_text_is_found_by_its_name_byte_for_byte() {
        let file = include_str!("../guide/deck.tsv");
        assert_eq!(named("guide/deck.tsv"), file);
        assert_eq!(named("styles/document/none.css"), "");
    }

    #[test]
    fn half_of_the_texts_or_a_page_of_somebody_else_is_not_taken() {
        for other in ["", "a\u{6}one\u{7}b\u{6}tw", "<!doctype html>"] {
            assert!(!bring(other.to_owned()), "{other}");
        }
        assert!(!is_whole());
    }
}
