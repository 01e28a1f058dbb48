//! The people in a plan, the closest first, with what the person wishes for the two of them.

use crate::plan::{self, Plan, Tie};
use crate::words::Words;

use super::outline::{Person, Ring};

/// Each ring in which there is somebody.
pub fn rings(plan: &Plan, words: &Words) -> Vec<Ring> {
    plan::Ring::ALL
        .into_iter()
        .map(|ring| Ring {
            name: words.say(name_id(ring)),
            people: plan
                .ties()
                .iter()
                .filter(|tie| tie.ring == ring)
                .map(|tie| person(tie, words))
                .collect(),
        })
        .filter(|ring| !ring.people.is_empty())
        .collect()
}

fn name_id(ring: plan::Ring) -> &'static str {
    match ring {
        plan::Ring::Closest => "document-ring-closest",
        plan::Ring::Important => "document-ring-important",
        plan::Ring::PaidToBeHere => "document-ring-paid",
        plan::Ring::UsedToBeClose => "document-ring-used-to-be",
        plan::Ring::WouldLikeToBe => "document-ring-would-like",
    }
}

fn person(tie: &Tie, words: &Words) -> Person {
    let closer = tie.closer.then_some("document-people-closer");
    let must_stay = tie.must_stay.then_some("document-people-must-stay");
    Person {
        name: tie.name.as_str().to_owned(),
        wishes: closer
            .into_iter()
            .chain(must_stay)
            .map(|id| words.say(id))
            .collect(),
    }
}
