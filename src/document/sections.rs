//! The sections that views are put together from. One in which nothing stands is none.
//!
//! While it is urgent, nothing beyond this week gets into any of them: long plans are not made in a crisis, and what was
//! said about later stays in the data until there is a calmer day.

use crate::guide;
use crate::plan::{About, Plan, PlanPart};
use crate::words::Words;

use super::outline::{Group, Part, Section};
use super::said::{day, lines_about};
use super::{asked, cards, going, meanings, people, promises, visits};

/// Whether words about this wait for a calmer day.
pub fn is_for_later(plan: &Plan, about: &About) -> bool {
    let beyond = matches!(
        about,
        About::Gift | About::Year | About::Halfway | About::NextMonth
    );
    plan.is_urgent() && beyond
}

/// What was said and agreed, as *My plan* tells it. After what happens next, what matters and the people comes how to
/// treat me: what to do before what not to do, and both before what helps. A good day and a hard day explain those four
/// and so they follow; nobody has to read a description before they know what to do.
pub fn spoken(plan: &Plan, words: &Words) -> Vec<Section> {
    let lines = |about: About| section(about.name(), lines(plan, &about, words), words);
    let of_a_day = |about: About| section(about.name(), day(plan, &about, words), words);
    let agreed = |id, things| section(id, some(things).map(Part::Promises), words);
    let alongside = some(asked::alongside(plan, words)).map(Part::Visits);
    let alongside = section("alongside", alongside, words);
    // Who to turn to stands on the first page, unless it takes up too much of it.
    let (first, last) = if asked::is_alongside_short(plan) {
        (alongside, None)
    } else {
        (None, alongside)
    };
    [
        section("next", next(plan, words), words),
        first,
        section("harder", harder(plan, words), words),
        agreed("invitations", asked::invited(plan, words)),
        section("looked-back", looked_back(plan, words), words),
        lines(About::Helped),
        section("matters", cards::parts(plan, words), words),
        section("going", going::parts(plan, words), words),
        section("people", people::people(plan, words), words),
        lines(About::PleaseDo),
        lines(About::PleaseDoNot),
        lines(About::Helps),
        lines(About::MakesWorse),
        of_a_day(About::GoodDay),
        of_a_day(About::HardDay),
        lines(About::Talking),
        lines(About::Story),
        lines(About::TiredOfTelling),
        lines(About::Gift),
        section("year", year(plan, words), words).filter(|_| !plan.is_urgent()),
        lines(About::ThisWeek).filter(|_| plan.is_urgent()),
        agreed("in-the-way", asked::in_the_way(plan, words)),
        agreed("asks", asked::asks(plan, words)),
        section("load", load(plan, words), words).filter(|_| !plan.is_urgent()),
        last,
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub fn next(plan: &Plan, words: &Words) -> Option<Part> {
    some(promises::agreed(plan, words)).map(Part::Promises)
}

fn looked_back(plan: &Plan, words: &Words) -> Option<Part> {
    some(promises::looked_back(plan, words)).map(Part::Promises)
}

pub fn lines(plan: &Plan, about: &About, words: &Words) -> Option<Part> {
    lines_about(plan, about, words).filter(|_| !is_for_later(plan, about))
}

/// A year from now, and back from there to this week.
pub fn year(plan: &Plan, words: &Words) -> Vec<Part> {
    let steps = [About::Halfway, About::NextMonth, About::ThisWeek];
    let steps = steps.iter().filter_map(|step| under(plan, step, words));
    lines(plan, &About::Year, words)
        .into_iter()
        .chain(steps)
        .collect()
}

/// The page for harder times: what the person notices, what helps, who they phone.
pub fn harder(plan: &Plan, words: &Words) -> Vec<Part> {
    let parts = About::ALL
        .iter()
        .filter(|about| PlanPart::of(about) == PlanPart::Harder);
    parts
        .filter_map(|about| under(plan, about, words))
        .collect()
}

/// What was said about this under its own name, or none where nothing was.
pub fn under(plan: &Plan, about: &About, words: &Words) -> Option<Part> {
    let parts = if about.is_a_day() {
        day(plan, about, words)
    } else {
        lines(plan, about, words).into_iter().collect()
    };
    headed(about.name(), parts, words)
}

/// Words explained, where these sections use any that need it.
pub fn explained(sections: &[Section], words: &Words) -> Option<Section> {
    let explained = some(meanings::occurring(sections, words)).map(Part::Meanings);
    section("words", explained, words)
}

fn load(plan: &Plan, words: &Words) -> Option<Part> {
    let counts = some(asked::load(plan, words))?;
    let about = words.say("document-load-month");
    Some(Part::Counted { about, counts })
}

pub fn met(plan: &Plan, words: &Words) -> Option<Section> {
    let met = some(visits::met(plan, words)).map(Part::Visits);
    section("visits", met, words)
}

/// A section under its heading, `document-heading-…`, or none where nothing stands in it.
pub fn section(
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

/// Parts under a heading, `document-heading-…`, with its picture, or none where there are none.
pub fn headed(name: &str, parts: impl IntoIterator<Item = Part>, words: &Words) -> Option<Part> {
    let heading = words.say(&format!("document-heading-{name}"));
    group(heading, guide::part_picture(name), parts)
}

/// Parts under a name of their own, or none where there are none.
pub fn group(
    name: String,
    picture: &'static str,
    parts: impl IntoIterator<Item = Part>,
) -> Option<Part> {
    let parts = some(parts.into_iter().collect())?;
    Some(Part::Group(Group {
        name,
        picture,
        parts,
    }))
}

fn some<T>(things: Vec<T>) -> Option<Vec<T>> {
    (!things.is_empty()).then_some(things)
}
