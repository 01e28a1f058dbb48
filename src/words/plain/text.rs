//! A text taken apart: its words, its sentences, and what stands in quotation marks. Where something stands is told
//! in bytes of the text as it was typed.
//!
//! Beyond ASCII every character is taken for a letter except signs and spaces of our scripts: the tables that know
//! better weigh more than all of this.

use std::ops::Range;

use super::Stage;

pub struct Text<'a> {
    pub whole: &'a str,
    pub tokens: Vec<Token<'a>>,
    pub sentences: Vec<Sentence>,
}

/// A word. "Dawn's" is the word "Dawn".
pub struct Token<'a> {
    pub text: &'a str,
    pub at: Range<usize>,
    /// Where it ends with its "'s".
    pub full_end: usize,
    pub sentence: usize,
    pub quoted: bool,
}

pub struct Sentence {
    /// From its first word to its last.
    pub at: Range<usize>,
    pub tokens: Range<usize>,
    /// How many words one reads: "second-hand" is one, and so is what somebody said.
    pub words: usize,
    /// Settled once it has ended.
    pub stage: Stage,
}

impl<'a> Text<'a> {
    pub fn read(whole: &'a str) -> Self {
        let quotes = quotes(whole);
        let mut text = Self {
            whole,
            tokens: Vec::new(),
            sentences: Vec::new(),
        };
        let mut last_quote = None;
        for at in words(whole) {
            let quote = quotes.partition_point(|quote| quote.end <= at.start);
            let quote = quotes.get(quote).filter(|quote| quote.start <= at.start);
            text.add(at, quote, &mut last_quote);
        }
        if let (Some(last), Some(token)) = (text.sentences.last_mut(), text.tokens.last())
            && whole[token.full_end..].contains(is_end)
        {
            last.stage = Stage::Settled;
        }
        text
    }

    fn add(
        &mut self,
        at: Range<usize>,
        quote: Option<&Range<usize>>,
        last_quote: &mut Option<usize>,
    ) {
        let number = self.tokens.len();
        let gap = self.gap(at.start);
        let inside = quote.is_some() && quote.map(|quote| quote.start) == *last_quote;
        if number == 0 || !inside && ends(gap) {
            if let Some(before) = self.sentences.last_mut() {
                before.stage = Stage::Settled;
            }
            self.sentences.push(Sentence {
                at: at.clone(),
                tokens: number..number,
                words: 0,
                stage: Stage::Growing,
            });
        }
        let begins = number == 0 || gap.contains(char::is_whitespace);
        let sentence = self.sentences.len() - 1;
        if let Some(now) = self.sentences.last_mut() {
            now.words += usize::from(begins && !inside);
            now.tokens.end = number + 1;
            now.at.end = at.end;
        }
        *last_quote = quote.map(|quote| quote.start);
        let text = without_s(&self.whole[at.clone()]);
        self.tokens.push(Token {
            text,
            at: at.start..at.start + text.len(),
            full_end: at.end,
            sentence,
            quoted: quote.is_some(),
        });
    }

    /// What stands between the last word and here.
    fn gap(&self, here: usize) -> &'a str {
        let from = self.tokens.last().map_or(0, |token| token.full_end);
        &self.whole[from..here]
    }

    /// Whether a word and the next are said in one breath: "hard to reach", "hard-to-reach".
    pub fn run_on(&self, first: usize) -> bool {
        let (Some(one), Some(next)) = (self.tokens.get(first), self.tokens.get(first + 1)) else {
            return false;
        };
        let gap = &self.whole[one.at.end..next.at.start];
        gap.chars()
            .all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}') || is_hyphen(c))
    }

    /// Whether words stand by themselves, and are no part of a longer word, a name on the net or a number.
    pub fn stands_alone(&self, first: &Token, last: &Token) -> bool {
        let mut before = self.whole[..first.at.start].chars().rev();
        let mut after = self.whole[last.full_end..].chars();
        !joins(before.next(), before.next()) && !joins(after.next(), after.next())
    }
}

fn joins(next: Option<char>, beyond: Option<char>) -> bool {
    let sign = |c| is_hyphen(c) || matches!(c, '@' | '.' | '_' | '&' | '+' | '#');
    next.is_some_and(sign) && beyond.is_some_and(is_letter)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

fn is_letter(c: char) -> bool {
    let sign = matches!(c, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{200b}' | '\u{200e}'..='\u{20cf}' | '\u{2100}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{1f000}'..='\u{1faff}');
    c.is_ascii_alphanumeric() || !c.is_ascii() && !sign
}

fn without_s(word: &str) -> &str {
    ["'s", "\u{2019}s", "'S", "\u{2019}S"]
        .iter()
        .find_map(|s| word.strip_suffix(s))
        .unwrap_or(word)
}

/// Where each word stands. An apostrophe between letters belongs to its word.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut apostrophe = None;
    let mut running = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_letter(c) {
            match words.last_mut() {
                Some(word) if running || apostrophe.is_some() && apostrophe == Some(word.end) => {
                    word.end = end;
                }
                _ => words.push(at..end),
            }
            (running, apostrophe) = (true, None);
        } else if is_apostrophe(c) && running {
            // Only if a letter follows: then the word ends where the apostrophe does.
            if text[end..].chars().next().is_some_and(is_letter) {
                if let Some(word) = words.last_mut() {
                    word.end = end;
                }
                apostrophe = Some(end);
            }
            running = false;
        } else {
            (running, apostrophe) = (false, None);
        }
    }
    words
}

/// Whether a sentence ends in what stands between two words.
fn ends(gap: &str) -> bool {
    let stop = gap.find(is_end);
    stop.is_some_and(|stop| gap[stop..].contains(char::is_whitespace))
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '\u{2026}' | '\n')
}

/// What stands in quotation marks, with the marks. A mark that nothing closes yet reaches to the end.
fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut quotes: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(MARKS) {
        let start = from + at;
        let mark = text[start..].chars().next().unwrap_or_default();
        let inside = start + mark.len_utf8();
        let closing: &[char] = match mark {
            '"' => &['"'],
            '\u{201c}' => &['\u{201d}'],
            '\u{201e}' => &['\u{201c}', '\u{201d}'],
            '\u{ab}' => &['\u{bb}'],
            _ => &[],
        };
        from = if closing.is_empty() {
            if !opens(text, start, inside) {
                from = inside;
                continue;
            }
            single_end(text, inside)
        } else {
            let rest = &text[inside..];
            let closed = rest.char_indices().find(|(_, c)| closing.contains(c));
            closed.map_or(text.len(), |(at, c)| inside + at + c.len_utf8())
        };
        quotes.push(start..from);
    }
    quotes
}

/// What may open a quotation.
const MARKS: [char; 6] = ['"', '\'', '\u{2018}', '\u{201c}', '\u{201e}', '\u{ab}'];

/// A single mark opens at the beginning of a word; everywhere else it is an apostrophe.
fn opens(text: &str, start: usize, inside: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[inside..].chars().next();
    !before.is_some_and(is_letter) && after.is_some_and(|c| !c.is_whitespace())
}

/// The last mark on the line that can close, before another opens; the end of the line where none does. The
/// apostrophe in "the boys' room" looks the same, so that too much is taken for quoted rather than too little.
fn single_end(text: &str, inside: usize) -> usize {
    let line = text[inside..]
        .find('\n')
        .map_or(text.len(), |at| inside + at);
    let mut end = None;
    for (at, c) in text[inside..line].char_indices() {
        let (start, after) = (inside + at, inside + at + c.len_utf8());
        let next_is_letter = text[after..].chars().next().is_some_and(is_letter);
        let before = text[..start].chars().next_back();
        let after_space = before.is_none_or(char::is_whitespace);
        if matches!(c, '\'' | '\u{2018}') && after_space && end.is_some() {
            break;
        }
        if is_apostrophe(c) && !next_is_letter && !after_space {
            end = Some(after);
        }
    }
    end.unwrap_or(line)
}
