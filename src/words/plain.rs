//! Plain words: what could be said more plainly in something a worker wrote, and how.
//!
//! Only finds and offers. It changes nothing, is never asked about the person's own words, and says nothing about
//! what stands in quotation marks, because that is what somebody said. The words are in
//! `guide/<language>/plain-words.tsv`.

mod initials;
mod table;
mod text;

use std::ops::Range;

use super::{LANGUAGES, Words};
use crate::resources::{self, Made};
use table::{Match, Offer, Sort, Table};
use text::{Sentence, Text, Token};

/// More words than this are hard to take in at once.
pub const MANY_WORDS: usize = 15;
/// More than this are hardly read to the end.
pub const TOO_MANY_WORDS: usize = 25;

/// A longer text, in bytes, was pasted and not written. It is not looked at, so that nobody waits for it.
const MOST: usize = 20_000;

/// One thing that could be said more plainly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    pub kind: Kind,
    pub instead: Instead,
    pub stage: Stage,
}

/// What it is about some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word from the office.
    Office,
    Blame,
    /// A time that is no day.
    When,
    /// Something will be done, and nobody is named who does it.
    Who,
    /// Initials that nobody has explained.
    Initials,
    /// The name of whoever the text speaks as: the plan says "me".
    Reader,
    /// A sentence of so many words.
    Long(usize),
}

/// What could stand there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Any of these, just as they would stand there.
    Say(Vec<String>),
    /// The answer to the question of this name.
    Ask(&'static str),
    /// Whatever the writer thinks of.
    Open,
}

/// Whether the next letter may make something else of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Growing,
    Settled,
}

impl Words {
    /// What could be said more plainly in a text, in its order, and after that the long sentences.
    pub fn hints(&self, text: &str) -> Vec<Hint> {
        let mut tables = TABLES.iter().filter(|_| text.len() <= MOST);
        let ours = tables.find(|(tag, _)| *tag == self.language());
        ours.map_or_else(Vec::new, |(_, table)| hints(table, text))
    }

    /// Where a text that will be read as this person's own calls them by their name, and what to say for it.
    pub fn reader_hints(&self, text: &str, name: &str) -> Vec<Hint> {
        let name = name.trim();
        let found = text.match_indices(name).filter(|_| text.len() <= MOST);
        let whole = found.filter(|(at, _)| stands_alone(text, *at, name.len()));
        let hint = |(at, _): (usize, &str)| {
            let after = &text[at + name.len()..];
            let bare = ["'", "’"].into_iter().filter(|_| name.ends_with('s'));
            let owner = ["'s", "’s"].into_iter().chain(bare).find(|ending| {
                let rest = after.strip_prefix(ending);
                rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            });
            let (length, ways): (_, &[&str]) = match owner {
                Some(ending) => (name.len() + ending.len(), &["plain-reader-my"]),
                None => (name.len(), &["plain-reader-me", "plain-reader-i"]),
            };
            Hint {
                at: at..at + length,
                kind: Kind::Reader,
                instead: Instead::Say(ways.iter().map(|way| self.say(way)).collect()),
                stage: if text.len() > at + length {
                    Stage::Settled
                } else {
                    Stage::Growing
                },
            }
        };
        whole.map(hint).collect()
    }
}

/// Whether what is found there is a word of its own and no part of a longer one.
fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    // A hyphen joins, and so does a mark that belongs to the letter before it.
    let joins = |letter: char| {
        letter.is_alphanumeric() || letter == '-' || ('\u{300}'..='\u{36f}').contains(&letter)
    };
    let (before, after) = (&text[..at], &text[at + length..]);
    length > 0 && !before.ends_with(joins) && !after.starts_with(joins)
}

/// The text with some of it said in another way. Every other byte stays.
pub fn swapped(text: &str, at: &Range<usize>, with: &str) -> String {
    let before = text.get(..at.start).unwrap_or(text);
    let after = text.get(at.end..).unwrap_or_default();
    [before, with, after].concat()
}

static TABLES: Made<Vec<(&'static str, Table)>> = Made::by(|| {
    let languages = LANGUAGES.iter();
    languages
        .map(|language| {
            let name = format!("guide/{}/plain-words.tsv", language.tag);
            (language.tag, Table::read(resources::named(&name)))
        })
        .collect()
});

fn hints(table: &Table, text: &str) -> Vec<Hint> {
    let text = Text::read(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = text.tokens.get(at) {
        if let Some(here) = table.longest(&text, at) {
            found.extend(hint(table, &text, at, &here));
            at += here.length;
        } else {
            found.extend(initials::unknown(&text, at, token));
            at += 1;
        }
    }
    found.extend(text.sentences.iter().filter_map(long));
    found
}

fn hint(table: &Table, text: &Text, first: usize, found: &Match) -> Option<Hint> {
    let after = first + found.length;
    let tokens = text.tokens.get(first..after)?;
    let ([begin, ..], [.., end]) = (tokens, tokens) else {
        return None;
    };
    let sentence = text.sentences.get(begin.sentence)?;
    let kind = match found.entry.sort {
        Sort::Fine => return None,
        Sort::Office => Kind::Office,
        Sort::Blame => Kind::Blame,
        Sort::When if table.names_a_day(text, sentence) => return None,
        Sort::When => Kind::When,
        Sort::Who if table.names_a_doer(text, after, sentence) => return None,
        Sort::Who => Kind::Who,
        Sort::Initials if !initials::are_open(text, first) => return None,
        Sort::Initials => Kind::Initials,
    };
    // In initials a capital says nothing about where they stand.
    let capital = if kind == Kind::Initials {
        first == sentence.tokens.start
    } else {
        begin.text.starts_with(|c: char| c.is_ascii_uppercase())
    };
    let stage = if kind == Kind::Who {
        sentence.stage
    } else if end.full_end < text.whole.len() {
        Stage::Settled
    } else {
        Stage::Growing
    };
    Some(Hint {
        at: begin.at.start..end.at.end,
        kind,
        instead: instead(found, capital),
        stage,
    })
}

fn instead(found: &Match, capital: bool) -> Instead {
    match &found.entry.offer {
        Offer::Ask(question) => Instead::Ask(question),
        Offer::Say(ways) if ways.is_empty() => Instead::Open,
        Offer::Say(ways) => {
            let ways = ways.iter().filter_map(|forms| {
                let way = forms.get(found.form).or(forms.last())?;
                Some(if capital {
                    capitalised(way)
                } else {
                    (*way).to_owned()
                })
            });
            let mut ways: Vec<_> = ways.collect();
            // Two ways may be alike in some of their forms.
            ways.dedup();
            Instead::Say(ways)
        }
    }
}

fn capitalised(way: &str) -> String {
    let mut way = way.to_owned();
    if let Some(first) = way.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    way
}

fn long(sentence: &Sentence) -> Option<Hint> {
    (sentence.words > MANY_WORDS).then(|| Hint {
        at: sentence.at.clone(),
        kind: Kind::Long(sentence.words),
        instead: Instead::Open,
        stage: sentence.stage,
    })
}

/// The letters of a word, whatever its capitals and the shape of its apostrophe. Beyond ASCII a capital is another
/// letter: the tables that know better weigh too much.
fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().map(|c| match c {
        '\u{2019}' => '\'',
        c => c.to_ascii_lowercase(),
    })
}

impl Token<'_> {
    fn is(&self, word: &str) -> bool {
        // Most words differ in their length, and hardly any has an apostrophe.
        self.text.eq_ignore_ascii_case(word)
            || !self.text.is_ascii() && letters(self.text).eq(letters(word))
    }
}
