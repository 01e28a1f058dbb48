//! The visits: what changed in each, in plain words, and who was there. It tells how many, never what was taken out.

use crate::plan::{Plan, Present, Role, Visit};
use crate::words::Words;

use super::outline::Met;

/// Each visit, the last one first. One visit alone has nothing to be told apart from.
pub fn met(plan: &Plan, words: &Words) -> Vec<Met> {
    let visits = plan.visits();
    if visits.len() < 2 {
        return Vec::new();
    }
    let met = |(number, visit): (usize, &Visit)| Met {
        day: words.full_date(visit.day),
        changed: changed(plan, number, words),
    };
    visits.iter().enumerate().rev().map(met).collect()
}

/// "Added one person."
fn changed(plan: &Plan, number: usize, words: &Words) -> Vec<String> {
    if number == 0 {
        return vec![words.say("document-changed-first")];
    }
    let changed = plan.what_changed(number);
    let out = changed.taken_out;
    let taken_out = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let counts = [
        ("document-changed-looked-back", changed.looked_back),
        ("document-changed-promises", changed.promises),
        ("document-changed-in-the-way", changed.in_the_way),
        ("document-changed-asks", changed.asks),
        ("document-changed-answers", changed.answers),
        ("document-changed-invitations", changed.invitations),
        ("document-changed-people", changed.people),
        ("document-changed-lines", changed.lines),
        ("document-changed-cards", changed.cards),
        ("document-changed-out-promises", taken_out(out.promises)),
        ("document-changed-out-asks", taken_out(out.asks)),
        (
            "document-changed-out-invitations",
            taken_out(out.invitations),
        ),
        ("document-changed-out-people", taken_out(out.people)),
        ("document-changed-out-lines", taken_out(out.lines)),
        ("document-changed-out-cards", taken_out(out.cards)),
    ];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| words.say_with(id, &[("count", count.into())]))
        .collect();
    if said.is_empty() {
        vec![words.say("document-changed-nothing")]
    } else {
        said
    }
}

/// A line at the end of a plan, which can be left out of what is taken home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndLine {
    /// Who helped to write it.
    WhoHelped,
    /// Who else was here.
    WhoWasHere,
    /// That it is no official plan.
    NotOfficial,
}

impl EndLine {
    pub const ALL: [Self; 3] = [Self::WhoWasHere, Self::WhoHelped, Self::NotOfficial];
}

/// Which of these lines are left out.
#[derive(Clone, Copy, Debug)]
pub struct Ends<'a>(pub &'a [EndLine]);

impl Ends<'_> {
    pub fn has(self, line: EndLine) -> bool {
        !self.0.contains(&line)
    }
}

/// Whose plan it is, and what it is not.
pub fn mine(ends: Ends, words: &Words) -> Vec<String> {
    let official = ends.has(EndLine::NotOfficial);
    let official = official.then_some("document-own-plan");
    let lines = ["document-mine"].into_iter().chain(official);
    lines.map(|id| words.say(id)).collect()
}

/// Who helped to write it, and who else was here.
pub fn helped(plan: &Plan, ends: Ends, words: &Words) -> Vec<String> {
    let helped = wrote(plan, ends, words);
    let here = plan.visit().here.iter();
    let here = here.filter(|present| {
        let named = ends.has(EndLine::WhoWasHere);
        named && (!present.helped || ends.has(EndLine::WhoHelped))
    });
    let here = here.map(|present| also(present, words));
    helped.into_iter().chain(here).collect()
}

/// "Dawn helped me write this on 24 November 2026."
pub fn wrote(plan: &Plan, ends: Ends, words: &Words) -> Option<String> {
    let visit = plan.visit();
    let day = ("day", words.full_date(visit.day).into());
    ends.has(EndLine::WhoHelped).then(|| match &visit.worker {
        Some(worker) => {
            let worker = ("worker", worker.as_str().into());
            words.say_with("document-helped-write", &[worker, day])
        }
        None => words.say_with("document-helped-write-no-name", &[day]),
    })
}

fn also(present: &Present, words: &Words) -> String {
    let name = ("name", present.name.as_str().into());
    let Some(role) = present.role else {
        let id = if present.helped {
            "document-also-helped"
        } else {
            "document-also-here"
        };
        return words.say_with(id, &[name]);
    };
    let role = ("role", words.say(role_id(role)).into());
    let id = if present.helped {
        "document-also-helped-as"
    } else {
        "document-also-here-as"
    };
    words.say_with(id, &[name, role])
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Family => "document-role-family",
        Role::Friend => "document-role-friend",
        Role::Advocate => "document-role-advocate",
        Role::Interpreter => "document-role-interpreter",
        Role::AnotherWorker => "document-role-another-worker",
    }
}

/// "Dawn keeps this for me until 3 December 2026."
pub fn held(plan: &Plan, words: &Words) -> Option<String> {
    let visit = plan.visit();
    let held = visit.held?;
    let worker = visit.worker.as_ref().map_or_else(
        || words.say("document-my-worker"),
        |worker| worker.as_str().to_owned(),
    );
    let worker = ("worker", worker.into());
    Some(match held.until {
        Some(until) => {
            let until = ("until", words.full_date(until).into());
            words.say_with("document-held-until", &[worker, until])
        }
        None => words.say_with("document-held", &[worker]),
    })
}

/// The names of those who helped to write it, the worker first.
pub fn supporters(plan: &Plan, words: &Words) -> Vec<String> {
    let visit = plan.visit();
    let worker = visit.worker.as_ref().map_or_else(
        || words.say("document-my-worker"),
        |worker| worker.as_str().to_owned(),
    );
    let helped = visit.here.iter().filter(|present| present.helped);
    let helped = helped.map(|present| present.name.as_str().to_owned());
    [worker].into_iter().chain(helped).collect()
}
