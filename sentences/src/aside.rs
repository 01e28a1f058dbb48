//! Words of somebody's inside a sentence of ours, which may run the other way.
//!
//! They are set between two marks that nobody sees, as Fluent does and Unicode asks (UAX #9, 2.7): without them an Arabic
//! name turns the full stop after it round, and a mark that was left in a name turns round the rest of the sentence. What
//! runs as we do gets no marks, so that a file name or a title stays plain.

const FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

/// Puts the words into a sentence, byte for byte, so that they change nothing outside themselves.
pub fn set(words: &str, sentence: &mut String) {
    if !words.chars().any(turns) {
        sentence.push_str(words);
        return;
    }
    let (ended, begun) = left_open(words);
    sentence.extend(std::iter::repeat_n(FIRST_STRONG, 1 + ended));
    sentence.push_str(words);
    sentence.extend(std::iter::repeat_n(END, 1 + begun));
}

/// Letters that run from right to left, and marks that make others do so.
fn turns(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}'
        | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}')
}

/// How many marks in it end what it has not begun, and how many begin what it does not end.
fn left_open(words: &str) -> (usize, usize) {
    let (mut ended, mut begun) = (0, 0);
    for letter in words.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => begun += 1,
            END if begun > 0 => begun -= 1,
            END => ended += 1,
            _ => {}
        }
    }
    (ended, begun)
}

#[cfg(test)]
mod tests {
    fn set(words: &str) -> String {
        let mut sentence = String::new();
        super::set(words, &mut sentence);
        sentence
    }

    #[test]
    fn what_runs_as_we_do_stays_as_it_is() {
        assert_eq!(set("Zoë O'Brien, 3 o'clock"), "Zoë O'Brien, 3 o'clock");
    }

    #[test]
    fn what_runs_the_other_way_is_set_apart() {
        assert_eq!(set("أختي"), "\u{2068}أختي\u{2069}");
        assert_eq!(set("רות"), "\u{2068}רות\u{2069}");
    }

    #[test]
    fn a_mark_that_was_left_in_a_name_ends_with_it() {
        assert_eq!(set("\u{202e}Jo"), "\u{2068}\u{202e}Jo\u{2069}");
        assert_eq!(
            set("Jo\u{2069}"),
            "\u{2068}\u{2068}Jo\u{2069}\u{2069}",
            "an end without a beginning"
        );
        assert_eq!(
            set("\u{2067}Jo"),
            "\u{2068}\u{2067}Jo\u{2069}\u{2069}",
            "a beginning without an end"
        );
    }
}
