//! What was said, with whose words it is. Lines that were only for today never get past this file.

use std::borrow::Cow;

use crate::plan::{About, Line, Place, Plan, Whose};
use crate::words::Words;

use super::outline::{Said, Voice};

/// What was said about something and is in the plan, in the order in which it was said.
pub fn said(plan: &Plan, about: &About, words: &Words) -> Vec<Said> {
    let mut runs: Vec<Said> = Vec::new();
    for line in plan.lines_about(about).filter(|line| is_in_plan(line)) {
        let text = line.text.as_str().to_owned();
        let (label, voice) = whose(plan, line, words);
        match runs.last_mut() {
            Some(run) if (run.voice, &run.label) == (voice, &label) => run.texts.push(text),
            _ => runs.push(Said {
                texts: vec![text],
                label,
                voice,
            }),
        }
    }
    runs
}

pub fn is_in_plan(line: &Line) -> bool {
    line.place == Place::InPlan
}

fn whose(plan: &Plan, line: &Line, words: &Words) -> (String, Voice) {
    match (&line.whose, plan.writer_of(line)) {
        (Whose::Mine, _) => (words.say("document-my-words"), Voice::Person),
        (Whose::WrittenFor(_), None) => (words.say("document-written-for-me"), Voice::Worker),
        (Whose::WrittenFor(_), Some(by)) => {
            let by = ("by", set_apart(by.as_str()).into());
            (words.say_with("document-written-by", &[by]), Voice::Worker)
        }
        (Whose::Theirs(_), by) => {
            let by = by.map_or_else(
                || words.say("the-worker").into(),
                |by| set_apart(by.as_str()),
            );
            let by = ("by", by.into());
            (words.say_with("document-their-words", &[by]), Voice::Worker)
        }
    }
}

/// Words of somebody's that go into a sentence of ours. Where they could turn the sentence round they are set apart,
/// so that an Arabic name leaves the English beside it where it was. The words themselves are not changed.
pub fn set_apart(text: &str) -> Cow<'_, str> {
    const SET_APART: char = '\u{2068}';
    const AND_BACK: char = '\u{2069}';
    if text.chars().any(may_turn) {
        format!("{SET_APART}{text}{AND_BACK}").into()
    } else {
        text.into()
    }
}

/// Letters that are written from right to left, and the marks that change direction.
fn may_turn(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}'
        | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
