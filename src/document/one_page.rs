//! *One page about me*: what people value in me, what matters to me, and how to support me well.

use crate::plan::{About, Plan, Ring};
use crate::words::Words;

use super::outline::{Outline, Part, Shown};
use super::sections::{lines, section, under};
use super::view::{Frame, View, title};
use super::visits::Ends;
use super::{cards, visits};

pub fn one_page(plan: &Plan, ends: Ends, words: &Words) -> Outline {
    // What waits for another day is not what somebody else should know first.
    let matters = cards::parts(plan, words).into_iter();
    let matters = matters.filter(|part| matches!(part, Part::Cards(_)));
    let sections: Vec<_> = [
        section("value", lines(plan, &About::Gift, words), words),
        section("matters", matters.chain(near(plan, words)), words),
        section("support", support(plan, words), words),
    ]
    .into_iter()
    .flatten()
    .collect();
    let empty = sections.is_empty().then(|| words.say("document-empty"));
    let helped = visits::wrote(plan, ends, words);
    let mine = words.say("document-mine");
    let closing = helped
        .filter(|_| empty.is_none())
        .into_iter()
        .chain([mine])
        .collect();
    let title = title(plan, "document-one-page-title", words);
    Frame::of(&View::OnePage, plan, words).outline(title, sections, empty, closing)
}

/// The people who are near, by their names alone.
fn near(plan: &Plan, words: &Words) -> Option<Part> {
    let is_near = |ring| matches!(ring, Ring::Closest | Ring::Important);
    let near = plan.ties().iter();
    let near = near.filter(|tie| is_near(tie.ring) || tie.must_stay);
    let names: Vec<String> = near.map(|tie| tie.name.as_str().to_owned()).collect();
    (!names.is_empty()).then(|| Part::Names {
        about: words.say("document-one-page-people"),
        picture: "users",
        pictures: vec![Shown::Guide("user"); names.len()],
        names,
    })
}

/// How to support me: each way under its own name.
pub fn support(plan: &Plan, words: &Words) -> Vec<Part> {
    let ways = [
        About::PleaseDo,
        About::PleaseDoNot,
        About::Helps,
        About::MakesWorse,
        About::Talking,
    ];
    ways.iter()
        .filter_map(|about| under(plan, about, words))
        .collect()
}
