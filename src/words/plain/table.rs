//! The table of words that could be plainer: `guide/<language>/plain-words.tsv`, three cells a row as it comes here.
//! Its examples stay behind, in the file that the tests read.

use std::cmp::Ordering;

use super::letters;
use super::text::{Sentence, Text, Token};

/// What sort of entry it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Office,
    Blame,
    When,
    Who,
    Initials,
    /// Looks like one of the others, and is not.
    Fine,
}

/// Some words, in all their forms, and what is offered for them.
pub struct Entry {
    pub sort: Sort,
    pub offer: Offer,
}

pub enum Offer {
    /// Each way with its forms, in the order of the forms that it is for; the last is for all that follow.
    Say(Vec<Vec<&'static str>>),
    /// The question of this name.
    Ask(&'static str),
}

/// An entry that was found: in which of its forms, and how many words that has.
pub struct Match<'a> {
    pub entry: &'a Entry,
    pub form: usize,
    pub length: usize,
}

/// One form of an entry, found by its first word.
struct Form {
    first: &'static str,
    /// The words after it, and where more than one will do, with a bar between them.
    rest: &'static str,
    entry: usize,
    number: usize,
}

#[derive(Default)]
pub struct Table {
    entries: Vec<Entry>,
    forms: Vec<Form>,
    /// The names of days and months, as they are written.
    days: Vec<&'static str>,
    /// Before who does it, as in "by Dawn", and what may follow it and is nobody.
    by: Vec<&'static str>,
    nobody: Vec<&'static str>,
}

impl Table {
    pub fn read(rows: &'static str) -> Self {
        let mut table = Self::default();
        for row in rows.lines().skip(1) {
            let mut cells = row.split('\t');
            let sort = cells.next().unwrap_or_default();
            let said = cells.next().unwrap_or_default();
            let better = cells.next().unwrap_or_default();
            table.add(sort, said, better);
        }
        table
            .forms
            .sort_by(|one, other| order(one.first, other.first));
        table
    }

    fn add(&mut self, sort: &str, said: &'static str, better: &'static str) {
        let sort = match sort {
            "office" => Sort::Office,
            "blame" => Sort::Blame,
            "when" => Sort::When,
            "who" => Sort::Who,
            "initials" => Sort::Initials,
            "fine" => Sort::Fine,
            "day" => return self.days.extend(parts(said)),
            "by" => {
                self.by.extend(parts(said));
                return self.nobody.extend(parts(better));
            }
            _ => return,
        };
        let offer = match better.strip_prefix('?') {
            Some(question) => Offer::Ask(question),
            None if better.is_empty() => Offer::Say(Vec::new()),
            None => Offer::Say(better.split("; ").map(|way| parts(way).collect()).collect()),
        };
        let entry = self.entries.len();
        self.entries.push(Entry { sort, offer });
        for (number, words) in parts(said).enumerate() {
            let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
            self.forms.extend(first.split('|').map(|first| Form {
                first,
                rest,
                entry,
                number,
            }));
        }
    }

    /// The entry with the most words that begin here.
    pub fn longest(&self, text: &Text, at: usize) -> Option<Match<'_>> {
        let token = text.tokens.get(at).filter(|token| !token.quoted)?;
        let key: String = letters(token.text).collect();
        let from = self
            .forms
            .partition_point(|form| order(form.first, &key).is_lt());
        let forms = self.forms.get(from..)?.iter();
        let here = forms.take_while(|form| order(form.first, &key).is_eq());
        let fitting = here.filter_map(|form| {
            let length = 1 + following(text, at, form.rest)?;
            let last = text.tokens.get(at + length - 1)?;
            let is_it = is_written(token, form.first) && text.stands_alone(token, last);
            is_it.then_some((form, length))
        });
        // Of two as long the last in the table: what is fine stands at its end.
        let (form, length) = fitting.max_by_key(|(_, length)| *length)?;
        Some(Match {
            entry: self.entries.get(form.entry)?,
            form: form.number,
            length,
        })
    }

    /// Whether a sentence says a day.
    pub fn names_a_day(&self, text: &Text, sentence: &Sentence) -> bool {
        let tokens = text.tokens.get(sentence.tokens.clone());
        let mut tokens = tokens.unwrap_or_default().iter();
        tokens.any(|token| self.days.contains(&token.text))
    }

    /// Whether a sentence goes on to say by whom.
    pub fn names_a_doer(&self, text: &Text, from: usize, sentence: &Sentence) -> bool {
        let mut rest = from..sentence.tokens.end.saturating_sub(1);
        rest.any(|at| {
            let (Some(by), Some(next)) = (text.tokens.get(at), text.tokens.get(at + 1)) else {
                return false;
            };
            let nobody = |words: &&str| following(text, at, words).is_some();
            self.by.iter().any(|word| by.is(word))
                && !self.nobody.iter().any(nobody)
                && !self.days.contains(&next.text)
                && !next.text.starts_with(|c: char| c.is_ascii_digit())
        })
    }
}

/// How many words these are, if they come right after a word and are nobody's quoted words.
fn following(text: &Text, at: usize, words: &str) -> Option<usize> {
    let mut length = 0;
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let token = text.tokens.get(at + length + 1)?;
        let fits = word.split('|').any(|one| is_written(token, one));
        if !fits || token.quoted || !text.run_on(at + length) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// The order of the words in the table, whatever their capitals.
fn order(one: &str, other: &str) -> Ordering {
    let one = one.bytes().map(|byte| byte.to_ascii_lowercase());
    one.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// A word that has a capital in the table has it in the text too.
fn is_written(token: &Token, word: &str) -> bool {
    if word.contains(|c: char| c.is_ascii_uppercase()) {
        token.text == word
    } else {
        token.is(word)
    }
}

/// The forms in a cell.
fn parts(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(" / ").filter(|part| !part.is_empty())
}
