//! What was said, with whose words it is. Lines that were only for today never get past this file.
//!
//! Where somebody sees the same thing differently, their words stand beside the person's: never under them, never
//! merged with them.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{About, Line, LineId, PartOfDay, Place, Plan, Whose};
use crate::words::Words;

use super::outline::{Group, Part, Said, Voice};

/// What was said about something and is in the plan, in the order in which it was said.
pub fn said(plan: &Plan, about: &About, words: &Words) -> Vec<Said> {
    runs(plan, &lines(plan, about), |_| true, words)
}

/// The same as the part of a section, where there is any.
pub fn lines_about(plan: &Plan, about: &About, words: &Words) -> Option<Part> {
    let said = said(plan, about, words);
    (!said.is_empty()).then_some(Part::Said(said))
}

/// What was said about a day: first what is about the whole of it, then its parts from the morning on.
pub fn day(plan: &Plan, about: &About, words: &Words) -> Vec<Part> {
    let lines = lines(plan, about);
    let at = |when: Option<PartOfDay>| {
        let said = runs(plan, &lines, |line| line.when == when, words);
        (!said.is_empty()).then_some(Part::Said(said))
    };
    let part = |when: PartOfDay| {
        let (name, picture) = part_of_day(when);
        let parts = vec![at(Some(when))?];
        let name = words.say(name);
        Some(Part::Group(Group {
            name,
            picture,
            parts,
        }))
    };
    let parts = PartOfDay::ALL.into_iter().filter_map(part);
    at(None).into_iter().chain(parts).collect()
}

fn part_of_day(when: PartOfDay) -> (&'static str, &'static str) {
    match when {
        PartOfDay::Morning => ("document-morning", "sun"),
        PartOfDay::Afternoon => ("document-afternoon", "sun"),
        PartOfDay::Evening => ("document-evening", "sunset-2"),
        PartOfDay::Night => ("document-night", "moon"),
    }
}

pub fn is_in_plan(line: &Line) -> bool {
    line.place == Place::InPlan
}

fn lines<'a>(plan: &'a Plan, about: &About) -> Vec<&'a Line> {
    plan.lines_about(about)
        .filter(|line| is_in_plan(line))
        .collect()
}

/// The lines for which `here` holds, each with those that stand beside it. What one voice says in a row is one run,
/// but for a line that has another beside it.
fn runs(plan: &Plan, lines: &[&Line], here: impl Fn(&Line) -> bool, words: &Words) -> Vec<Said> {
    let firsts = firsts(lines);
    let mut beside: BTreeMap<LineId, Vec<Said>> = BTreeMap::new();
    for line in lines.iter().filter(|line| firsts[&line.id] != line.id) {
        let others = beside.entry(firsts[&line.id]).or_default();
        others.push(alone(plan, line, words));
    }
    let mut runs: Vec<Said> = Vec::new();
    let first = |line: &&&Line| firsts[&line.id] == line.id && here(line);
    for line in lines.iter().filter(first) {
        let one = Said {
            beside: beside.remove(&line.id).unwrap_or_default(),
            ..alone(plan, line, words)
        };
        match runs.last_mut() {
            Some(run) if run.goes_on_with(&one) => run.texts.extend(one.texts),
            _ => runs.push(one),
        }
    }
    runs
}

/// For each line the one beside which it stands in the end; itself where that one is not here. A file may bring lines that
/// stand beside each other in a ring: then each of them is its own, so that none is lost. One walk, however many there are.
fn firsts(lines: &[&Line]) -> BTreeMap<LineId, LineId> {
    let beside: BTreeMap<LineId, Option<LineId>> =
        lines.iter().map(|line| (line.id, line.beside)).collect();
    // Nothing for a line that leads into a ring.
    let mut firsts: BTreeMap<LineId, Option<LineId>> = BTreeMap::new();
    for line in lines {
        let (mut way, mut on_the_way) = (Vec::new(), BTreeSet::new());
        let mut at = line.id;
        let first = loop {
            if let Some(first) = firsts.get(&at) {
                break *first;
            }
            if !on_the_way.insert(at) {
                break None;
            }
            way.push(at);
            match beside[&at].filter(|next| beside.contains_key(next)) {
                Some(next) => at = next,
                None => break Some(at),
            }
        };
        firsts.extend(way.into_iter().map(|id| (id, first)));
    }
    let firsts = firsts.into_iter();
    firsts
        .map(|(id, first)| (id, first.unwrap_or(id)))
        .collect()
}

fn alone(plan: &Plan, line: &Line, words: &Words) -> Said {
    let (label, voice) = whose(plan, line, words);
    Said {
        texts: vec![line.text.as_str().to_owned()],
        label,
        voice,
        tongue: plan.language_of(line),
        beside: Vec::new(),
    }
}

impl Said {
    fn goes_on_with(&self, next: &Self) -> bool {
        let alone = self.beside.is_empty() && next.beside.is_empty();
        alone && (self.voice, &self.label) == (next.voice, &next.label)
    }
}

fn whose(plan: &Plan, line: &Line, words: &Words) -> (String, Voice) {
    match (&line.whose, plan.writer_of(line)) {
        (Whose::Mine, _) => (words.say("document-my-words"), Voice::Person),
        (Whose::WrittenFor(_), None) => (words.say("document-written-for-me"), Voice::Worker),
        (Whose::WrittenFor(_), Some(by)) => {
            let by = ("by", by.as_str().into());
            (words.say_with("document-written-by", &[by]), Voice::Worker)
        }
        (Whose::Theirs(_), by) => {
            let by = by.map_or_else(|| words.say("the-worker"), |by| by.as_str().to_owned());
            let by = ("by", by.into());
            (words.say_with("document-their-words", &[by]), Voice::Worker)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Wording;

    /// Lines by their number, each with the one beside which it stands.
    fn lines(beside: &[(u32, Option<u32>)]) -> Vec<Line> {
        let line = |(id, beside): &(u32, Option<u32>)| Line {
            id: LineId(*id),
            visit: 0,
            about: About::Gift,
            when: None,
            beside: beside.map(LineId),
            whose: Whose::Mine,
            place: Place::InPlan,
            text: Wording::parse("Clocks").unwrap(),
        };
        beside.iter().map(line).collect()
    }

    fn first_of(beside: &[(u32, Option<u32>)]) -> Vec<u32> {
        let lines = lines(beside);
        let lines: Vec<&Line> = lines.iter().collect();
        let firsts = firsts(&lines);
        lines.iter().map(|line| firsts[&line.id].0).collect()
    }

    #[test]
    fn a_line_stands_beside_the_first_of_those_it_leads_to() {
        assert_eq!(
            first_of(&[(1, None), (2, Some(1)), (3, Some(2))]),
            [1, 1, 1]
        );
        assert_eq!(
            first_of(&[(3, Some(2)), (2, Some(1)), (1, None)]),
            [1, 1, 1]
        );
        assert_eq!(
            first_of(&[(1, Some(9)), (2, Some(1))]),
            [1, 1],
            "nine is not here"
        );
    }

    #[test]
    fn in_a_ring_nobody_is_lost() {
        assert_eq!(first_of(&[(1, Some(1))]), [1]);
        let ring = [(1, Some(2)), (2, Some(1)), (3, Some(1)), (4, Some(4))];
        assert_eq!(first_of(&ring), [1, 2, 3, 4]);
    }

    #[test]
    fn a_long_chain_is_walked_once() {
        let chain: Vec<_> = (1..20_000).map(|id| (id, Some(id + 1))).collect();
        assert!(first_of(&chain).iter().all(|first| *first == 19_999));
    }
}
