//! What is meant for one reader: a part that the person ticked, or just the promises to tear off.
//!
//! What was not ticked is not in it at all, and neither is who else was here, what became of earlier promises, or what
//! somebody may or may not be told.

use crate::plan::{Plan, PlanPart, Wording};
use crate::words::Words;

use super::outline::Outline;
use super::view::{APart, Frame, View, title};
use super::visits::Ends;
use super::{sections, visits};

/// The ticked parts, with who they are shown to and what for.
pub fn part(plan: &Plan, chosen: &APart, words: &Words) -> Outline {
    let ticked = |part: &PlanPart| chosen.parts.contains(part);
    let left_out: Vec<PlanPart> = plan.parts().into_iter().filter(|p| !ticked(p)).collect();
    let for_them = plan.without(&left_out).without_notes();
    let mut spoken = sections::spoken(&for_them, words);
    spoken.extend(sections::explained(&spoken, words));
    let empty = spoken.is_empty().then(|| words.say("document-empty"));
    let about = shown(chosen, words).into_iter().chain(empty);
    let closing = ["document-part-of", "document-mine"].map(|id| words.say(id));
    let title = title(plan, "document-part-title", words);
    Frame::of(&View::Part(chosen.clone()), plan, words).outline(
        title,
        spoken,
        about,
        closing.into(),
    )
}

/// "For Dr Lee. Why: my hospital visit"
fn shown(chosen: &APart, words: &Words) -> Option<String> {
    let to = chosen.shown_to.as_ref().map(Wording::as_str);
    let what = chosen.what_for.as_ref().map(Wording::as_str);
    Some(match (to, what) {
        (Some(to), Some(what)) => words.say_with(
            "document-shown-to-for",
            &[("to", to.into()), ("what", what.into())],
        ),
        (Some(to), None) => words.say_with("document-shown-to", &[("to", to.into())]),
        (None, Some(what)) => words.say_with("document-shown-for", &[("what", what.into())]),
        (None, None) => return None,
    })
}

/// If things get harder, and nothing else: for the door of a fridge, or for who is phoned.
pub fn harder(plan: &Plan, words: &Words) -> Outline {
    let harder = sections::section("harder", sections::harder(plan, words), words);
    let empty = harder.is_none().then(|| words.say("document-empty"));
    let title = words.say("document-harder-title");
    let mine = vec![words.say("document-mine")];
    Frame::undated(&View::Harder, plan, words).outline(
        title,
        harder.into_iter().collect(),
        empty,
        mine,
    )
}

/// Who does what by when, and nothing else.
pub fn promises(plan: &Plan, ends: Ends, words: &Words) -> Outline {
    let next = sections::section("next", sections::next(plan, words), words);
    let mut spoken: Vec<_> = next.into_iter().collect();
    spoken.extend(sections::explained(&spoken, words));
    let empty = spoken.is_empty().then(|| words.say("document-no-promises"));
    let helped = visits::wrote(plan, ends, words);
    let closing = helped.filter(|_| empty.is_none()).into_iter().collect();
    let title = words.say("document-promises-title");
    Frame::of(&View::Promises, plan, words).outline(title, spoken, empty, closing)
}
