//! Many texts as one, each with its name. The marks between them are others than those in the sentences, which are one of the
//! texts.

/// After the name of a text.
const NAMED: char = '\u{6}';
/// After each text.
const END: char = '\u{7}';

/// A text that holds one of the marks cannot be joined to others: this one, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked(pub String);

/// All of them as one.
pub fn join(texts: &[(String, String)]) -> Result<String, Marked> {
    let mut all = String::new();
    for (name, text) in texts {
        if text.contains([NAMED, END]) {
            return Err(Marked(name.clone()));
        }
        all.push_str(name);
        all.push(NAMED);
        all.push_str(text);
        all.push(END);
    }
    Ok(all)
}

/// Each with its name, byte for byte as it was joined.
pub fn apart(all: &str) -> Vec<(&str, &str)> {
    let texts = all.split_terminator(END);
    texts.filter_map(|text| text.split_once(NAMED)).collect()
}

/// Whether it ends where a text ends, and not somewhere on the way.
pub fn is_whole(all: &str) -> bool {
    all.ends_with(END)
}

#[cfg(test)]
mod tests {
    use super::{Marked, apart, is_whole, join};

    #[test]
    fn texts_are_taken_apart_at_the_marks_and_nowhere_else() {
        let texts = [("a", "one\ntwo\n"), ("b", ""), ("c", "x\u{1}y")];
        let owned = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let all = join(&owned).unwrap();
        assert_eq!(apart(&all), texts);
        assert!(is_whole(&all));
        assert!(!is_whole(&all[..all.len() - 1]) && !is_whole(""));
    }

    #[test]
    fn a_text_that_holds_a_mark_is_refused() {
        for mark in ["\u{6}", "\u{7}"] {
            let text = ("a".to_owned(), format!("one{mark}two"));
            assert_eq!(join(&[text]), Err(Marked("a".to_owned())));
        }
    }
}
