//! The people in a plan, the closest first, with how strong it is between them and what the person wishes for the two.

use crate::plan::{self, Plan, Strength, Tie};
use crate::words::Words;

use super::outline::{Person, Ring, Shown};

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
    let strength = tie.strength.map(|strength| match strength {
        Strength::Thin => "document-people-thin",
        Strength::Strong => "document-people-strong",
    });
    let closer = tie.closer.then_some("document-people-closer");
    let must_stay = tie.must_stay.then_some("document-people-must-stay");
    let said = [strength, closer, must_stay].into_iter().flatten();
    Person {
        name: tie.name.as_str().to_owned(),
        picture: tie.picture.clone().map(|picture| Shown::Own {
            picture,
            word: tie.name.as_str().to_owned(),
        }),
        wishes: said.map(|id| words.say(id)).collect(),
    }
}
