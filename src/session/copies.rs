//! Two copies of a plan, one on the tablet and one in a file: what somebody has to know to choose between them. An id proves
//! nothing, so the names are looked at too.

use super::desk::Entry;
use crate::plan::{Day, Plan, Wording};

/// Both of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copies {
    pub here: CopyFacts,
    pub file: CopyFacts,
    /// Whether the file is not as it was saved.
    pub file_changed: bool,
}

/// What is known of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFacts {
    pub called: Option<Wording>,
    /// The day of its last visit.
    pub last: Option<Day>,
    /// Nothing where it takes a secret word to look.
    pub visits: Option<usize>,
    /// How many things stand in this one alone; nothing where the two cannot be compared.
    pub only_here: Option<usize>,
}

impl Copies {
    /// Of the tablet's copy is told what its label tells, and what is inside where this tablet can open it.
    pub(super) fn of(entry: &Entry, here: Option<&Plan>, file: &Plan, file_changed: bool) -> Self {
        let by_its_label = || CopyFacts {
            called: None,
            last: entry.last_day(),
            visits: None,
            only_here: None,
        };
        let inside = here.map(|plan| CopyFacts::of(plan, Some(file)));
        let mut here_facts = CopyFacts {
            called: entry.called().cloned(),
            ..inside.unwrap_or_else(by_its_label)
        };
        // Where the desk says only that there is a plan, no more is told here.
        if entry.is_unnamed() {
            (here_facts.last, here_facts.visits) = (None, None);
        }
        Self {
            here: here_facts,
            file: CopyFacts::of(file, here),
            file_changed,
        }
    }

    /// Whether the names are two different ones. Where one of them is not known nobody can tell.
    pub fn do_names_differ(&self) -> bool {
        let names = self.here.called.as_ref().zip(self.file.called.as_ref());
        names.is_some_and(|(here, file)| here != file)
    }

    /// Whether the last visit in the file is before the last one on the tablet.
    pub fn is_file_older(&self) -> bool {
        self.file.last < self.here.last
    }
}

impl CopyFacts {
    fn of(plan: &Plan, other: Option<&Plan>) -> Self {
        Self {
            called: plan.called().cloned(),
            last: Some(plan.visit().day),
            visits: Some(plan.visits().len()),
            only_here: other.map(|other| only_in(plan, other)),
        }
    }
}

/// How many things were said or promised in the one that nobody said in the other. What is never in a file does not count.
fn only_in(one: &Plan, other: &Plan) -> usize {
    let (one, other) = (one.to_take_home(), other.to_take_home());
    let there = said_in(&other);
    let only = said_in(&one)
        .into_iter()
        .filter(|said| !there.contains(said));
    only.count()
}

fn said_in(plan: &Plan) -> Vec<&Wording> {
    let lines = plan.lines().iter().map(|line| &line.text);
    let promises = plan.promises().iter().map(|promise| &promise.what);
    let people = plan.ties().iter().map(|tie| &tie.name);
    let cards = plan.own_cards().iter().map(|card| &card.word);
    lines.chain(promises).chain(people).chain(cards).collect()
}
