//! Points out names in what somebody wrote, also inflected (*Ray's*, *Paulines*, *Ольги*) and with small words attached
//! (*وأمينة*). It only points: whoever wrote it decides.
//!
//! It knows the names it is given and no others. A name in another alphabet than it was given in is not found, and
//! neither is a name that is spelt in another way. Too much is better pointed out than too little, but a tool that
//! always complains is not heard: names that are everyday words too count only with a capital.

mod endings;
mod fold;

use endings::{is_inflected, without_prefixes};
use fold::fold;

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameFound {
    /// As it stands in the text.
    pub text: String,
    /// Where it begins and ends, in bytes.
    pub start: usize,
    pub end: usize,
}

/// The names of people, ready to be looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<Name>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    folded: String,
    /// It is an everyday word as well, or very short.
    common: bool,
    /// Written without blanks between words: Chinese, Japanese, Thai.
    unspaced: bool,
}

impl Names {
    /// What people are called in plans: *Ray*, *my sister Pauline*, *Dr Khan*.
    pub fn of<'a>(called: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names: Vec<Name> = Vec::new();
        for called in called {
            let words: Vec<_> = words(called).collect();
            let alone = words.len() == 1;
            for (start, word) in words {
                let word = bare(word);
                if let Some(name) = name(word, alone, start == 0)
                    && !names.contains(&name)
                {
                    names.push(name);
                }
            }
        }
        Self(names)
    }

    /// Every name in a text, in its order.
    pub fn find(&self, text: &str) -> Vec<NameFound> {
        let mut found = Vec::new();
        let mut begins = true;
        for (start, word) in words(text) {
            let stands = Stands::of(word, begins);
            let mut names = self.0.iter().filter(|name| !name.unspaced);
            let known = names.any(|name| stands.is(name));
            if known {
                let end = start + word.len();
                let text = word.to_owned();
                found.push(NameFound { text, start, end });
            } else {
                found.extend(self.unspaced(start, word));
            }
            let after = &text[start + word.len()..];
            begins = after
                .trim_start_matches(['"', '”', '’', ')'])
                .starts_with(['.', '!', '?', '\n', ':']);
        }
        found
    }

    /// The first name within a run of letters that has no blanks.
    fn unspaced(&self, start: usize, word: &str) -> Option<NameFound> {
        let names = self.0.iter().filter(|name| name.unspaced);
        names
            .filter_map(|name| word.find(&name.folded).map(|at| (at, name)))
            .min_by_key(|(at, _)| *at)
            .map(|(at, name)| {
                let (start, text) = (start + at, name.folded.clone());
                let end = start + text.len();
                NameFound { text, start, end }
            })
    }
}

/// The word as a name, if it is one. `alone`: nothing else stands beside it. `first`: it comes first, where a capital
/// means nothing.
fn name(word: &str, alone: bool, first: bool) -> Option<Name> {
    let folded = fold(word);
    let letters = folded.chars().count();
    let unspaced = word.chars().any(is_unspaced);
    let cased = word
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_lowercase());
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let is_kin = endings::KIN.contains(&&*folded);
    let maybe = alone || !cased || capital && !(first && endings::BEGIN.contains(&&*folded));
    let name = Name {
        common: letters < 3 || endings::COMMON.contains(&&*folded),
        unspaced,
        folded,
    };
    (letters >= 2 && maybe && !is_kin).then_some(name)
}

/// A word of a text, ready to be compared with names.
struct Stands {
    /// Before an apostrophe, and whole.
    stem: String,
    whole: String,
    capital: bool,
    /// The capital says that it is a name: at the beginning of a sentence every word has one.
    loud: bool,
}

impl Stands {
    fn of(word: &str, begins: bool) -> Self {
        let (stem, apostrophe) = match word.split_once(['\'', '’', 'ʼ', '`']) {
            Some((stem, _)) => (stem, true),
            None => (word, false),
        };
        let capital = !word.chars().next().is_some_and(char::is_lowercase);
        Self {
            stem: fold(stem),
            whole: fold(word),
            capital,
            loud: capital && (!begins || apostrophe),
        }
    }

    /// Whether it is this name.
    fn is(&self, name: &Name) -> bool {
        let (stem, whole) = (&self.stem, &self.whole);
        if *stem == name.folded || *whole == name.folded {
            return !name.common || self.loud;
        }
        if name.common {
            return self.loud && stem.strip_suffix('s') == Some(&name.folded);
        }
        without_prefixes(whole).any(|word| word == name.folded)
            || is_inflected(&name.folded, stem, self.capital)
    }
}

/// The words of a text with where they begin: letters, with the apostrophes and hyphens between them apart.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_letter)?;
        let mut end = start;
        let mut letters = text[start..].char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let joins = matches!(letter, '\'' | '’' | 'ʼ' | '`')
                && letters.peek().is_some_and(|(_, next)| is_letter(*next));
            if !is_letter(letter) && !joins {
                break;
            }
            end = start + at + letter.len_utf8();
        }
        rest = end;
        Some((start, &text[start..end]))
    })
}

/// A called name without the possessive that may hang on it.
fn bare(word: &str) -> &str {
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// Letters, and the marks that stand over them.
fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() && !letter.is_ascii_digit() || fold::is_mark(letter)
}

fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests;
