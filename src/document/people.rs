//! The people in a plan, the closest first and those who are paid last, with how strong it is between them and what the
//! person wishes for the two.

use crate::plan::{self, Plan, Strength, Tie};
use crate::words::Words;

use super::outline::{Mark, Part, People, Person, Ring, Shown};
use super::people_map::people_map;

/// Nobody who is paid stands before family and friends.
const BY_CLOSENESS: [plan::Ring; 5] = [
    plan::Ring::Closest,
    plan::Ring::Important,
    plan::Ring::UsedToBeClose,
    plan::Ring::WouldLikeToBe,
    plan::Ring::PaidToBeHere,
];

/// Everybody, and where they stand; nothing where there is nobody.
pub fn people(plan: &Plan, words: &Words) -> Option<Part> {
    let rings = rings(plan, words);
    (!rings.is_empty()).then(|| {
        let map = people_map(plan, words);
        Part::People(People { rings, map })
    })
}

/// Each ring in which there is somebody.
fn rings(plan: &Plan, words: &Words) -> Vec<Ring> {
    let mut numbers = 1..;
    let mut person = |tie| person(tie, numbers.next().unwrap_or_default(), words);
    in_order(plan)
        .map(|(ring, ties)| Ring {
            name: words.say(name_id(ring)),
            mark: mark(ring),
            people: ties.into_iter().map(&mut person).collect(),
        })
        .collect()
}

/// Each ring with the people in it, in the order in which a plan tells of them.
pub fn in_order(plan: &Plan) -> impl Iterator<Item = (plan::Ring, Vec<&Tie>)> {
    let of = |ring| plan.ties().iter().filter(move |tie| tie.ring == ring);
    let rings = BY_CLOSENESS.into_iter();
    let rings = rings.map(move |ring| (ring, of(ring).collect::<Vec<_>>()));
    rings.filter(|(_, ties)| !ties.is_empty())
}

pub fn mark(ring: plan::Ring) -> Mark {
    match ring {
        plan::Ring::Closest | plan::Ring::Important => Mark::Near,
        plan::Ring::UsedToBeClose => Mark::UsedToBe,
        plan::Ring::WouldLikeToBe => Mark::Wished,
        plan::Ring::PaidToBeHere => Mark::Paid,
    }
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

fn person(tie: &Tie, number: usize, words: &Words) -> Person {
    let strength = tie.strength.map(|strength| match strength {
        Strength::Thin => "document-people-thin",
        Strength::Strong => "document-people-strong",
    });
    let closer = tie.closer.then_some("document-people-closer");
    let must_stay = tie.must_stay.then_some("document-people-must-stay");
    let said = [strength, closer, must_stay].into_iter().flatten();
    Person {
        number,
        name: tie.name.as_str().to_owned(),
        picture: tie.picture.clone().map(|picture| Shown::Own {
            picture,
            word: tie.name.as_str().to_owned(),
        }),
        wishes: said.map(|id| words.say(id)).collect(),
    }
}
