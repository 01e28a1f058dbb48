//! *My plan*: the view that the person takes home, in the order in which a stressed reader needs it.
//!
//! Parts in which nothing stands are left out altogether. So is everything beyond this week while it is urgent: long
//! plans are not made in a crisis, and what was said about later stays in the data until there is a calmer day.

use crate::plan::{About, Plan};
use crate::words::Words;

use super::outline::{Outline, Part, Section};
use super::said::{said, set_apart};
use super::{cards, meanings, people, promises};

/// The whole plan in the person's voice.
pub fn my_plan(plan: &Plan, words: &Words) -> Outline {
    let mut sections = spoken(plan, words);
    let explained = some(meanings::occurring(&sections, words)).map(Part::Meanings);
    sections.extend(section("words", explained, words));
    Outline {
        title: title(plan, words),
        language: words.language(),
        direction: words.direction(),
        about: about(plan, words, &sections),
        closing: closing(plan, words, &sections),
        sections,
        as_a_file: [
            "document-open-read",
            "document-open-change",
            "document-open-anyone",
        ]
        .map(|id| words.say(id))
        .into(),
    }
}

/// What was said and agreed. After what happens next, what matters and the people comes how to treat me: what to do
/// before what not to do, and both before what helps. A good day and a hard day explain those four and so they follow;
/// nobody has to read a description before they know what to do.
fn spoken(plan: &Plan, words: &Words) -> Vec<Section> {
    let lines = |about| some(said(plan, &about, words)).map(Part::Said);
    let promises = some(promises::agreed(plan, words)).map(Part::Promises);
    let people = some(people::rings(plan, words)).map(Part::People);
    let good_at = lines(About::Gift).filter(|_| !plan.is_urgent());
    [
        section("next", promises, words),
        section("matters", cards::parts(plan, words), words),
        section("people", people, words),
        section("please-do", lines(About::PleaseDo), words),
        section("please-do-not", lines(About::PleaseDoNot), words),
        section("helps", lines(About::Helps), words),
        section("makes-worse", lines(About::MakesWorse), words),
        section("good-day", lines(About::GoodDay), words),
        section("hard-day", lines(About::HardDay), words),
        section("good-at", good_at, words),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A section under its heading, `document-heading-…`, or none where nothing stands in it.
fn section(
    id: &'static str,
    parts: impl IntoIterator<Item = Part>,
    words: &Words,
) -> Option<Section> {
    Some(Section {
        id,
        heading: words.say(&format!("document-heading-{id}")),
        parts: some(parts.into_iter().collect())?,
    })
}

fn some<T>(things: Vec<T>) -> Option<Vec<T>> {
    (!things.is_empty()).then_some(things)
}

fn title(plan: &Plan, words: &Words) -> String {
    match plan.called() {
        Some(name) => {
            let called = ("called", set_apart(name.as_str()).into());
            words.say_with("document-title", &[called])
        }
        None => words.say("document-title-no-name"),
    }
}

fn about(plan: &Plan, words: &Words, sections: &[Section]) -> Vec<String> {
    let urgent = plan.is_urgent().then(|| words.say("document-urgent"));
    let empty = sections.is_empty().then(|| words.say("document-empty"));
    let day = words.full_date(plan.visit().day);
    [day].into_iter().chain(urgent).chain(empty).collect()
}

/// Who helped, who else was here, and that it is mine. Nobody has helped yet to write what is empty.
fn closing(plan: &Plan, words: &Words, sections: &[Section]) -> Vec<String> {
    let visit = plan.visit();
    let day = ("day", words.full_date(visit.day).into());
    let helped = match &visit.worker {
        Some(worker) => {
            let worker = ("worker", set_apart(worker.as_str()).into());
            words.say_with("document-helped-write", &[worker, day])
        }
        None => words.say_with("document-helped-write-no-name", &[day]),
    };
    let here = visit.here.iter().map(|present| {
        let name = ("name", set_apart(present.name.as_str()).into());
        words.say_with("document-also-here", &[name])
    });
    let own = ["document-mine", "document-own-plan"].map(|id| words.say(id));
    let helped = (!sections.is_empty()).then_some(helped);
    helped.into_iter().chain(here).chain(own).collect()
}
