//! What is shown while promises are made.

use super::*;

#[test]
fn promises_open_on_what_needs_nobodys_yes_and_the_two_kinds_stand_side_by_side() {
    let html = page(&at(visit(), Screen::Promises));
    in_order(
        &html,
        &[
            "This week, without asking anyone",
            "Come with you",
            "Something to get sorted",
            "Something to build up",
            "What we promised",
            "Done",
        ],
    );
    assert_eq!(count(&html, "aria-pressed=\"true\""), 0);
}

#[test]
fn one_tap_on_the_shelf_promises_by_a_day_within_the_week_and_shows_it() {
    let mut model = at(visit(), Screen::Promises);
    assert!(page(&model).contains("Tap one to promise it by Tuesday 1 December."));

    let promise = Change::MakePromise(first_on_the_shelf("me", "2026-12-01"));
    asked(&mut model, [Intention::Change(promise)]);
    let html = page(&model);
    let pressed = "aria-pressed=\"true\" class=\"promises__action\"";
    assert_eq!(count(&html, pressed), 1);
    assert!(element(&html, pressed, "</button>").contains("Come with you"));
    assert!(!html.contains("This plan still needs a promise"));
}

fn first_on_the_shelf(called: &str, by: &str) -> crate::plan::PromiseDraft {
    let what = crate::guide::actions()[0].what_id();
    let what = Words::english().say_with(&what, &[("called", called.into())]);
    example::promise(Party::Worker, &what, Some(by))
}

#[test]
fn in_urgent_times_only_today_and_this_week_are_there() {
    let html = page(&at(urgent_visit(), Screen::Promises));
    assert!(html.contains("What happens today and this week?"));
    assert!(html.contains("Tap one to promise it for today."));
    assert!(!html.contains("look again") && !html.contains("January"));
    assert!(!html.contains("Something to build up") && !html.contains("Something to get sorted"));
}

#[test]
fn many_promises_are_asked_about_quietly_and_five_are_not() {
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("Which can wait?"));
    assert!(page(&many_promises()).contains("That is 7 promises. Which can wait?"));
}

#[test]
fn a_plan_without_a_workers_promise_by_a_day_says_gently_what_makes_it_shared() {
    let mut model = at(visit(), Screen::Promises);
    let promise = example::promise(Party::Person, "think about Per", None);
    asked(
        &mut model,
        [Intention::Change(Change::MakePromise(promise))],
    );
    let note = "This plan still needs a promise from the worker, with a day.";
    assert!(page(&model).contains(note));
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("This plan still needs a promise"));
}

#[test]
fn a_promise_that_was_begun_lies_open_again() {
    let fields = [
        ("promise-new-what", "find a lamp"),
        ("promise-new-who", "together"),
    ];
    let html = page(&at(typing(full_visit(), &fields), Screen::Promises));
    assert!(html.contains("Bo and Ida will …") && html.contains("Save this promise"));
    assert!(!html.contains("Come with you"));
}

#[test]
fn a_promise_keeps_its_kind_while_it_is_being_made() {
    use crate::view::parts::promise_edit::Making;
    let drafts = |fields: &[(&str, &str)]| -> crate::session::Drafts {
        let owned = |(field, text): &(&str, &str)| ((*field).to_owned(), (*text).to_owned());
        fields.iter().map(owned).collect()
    };
    let begun = Making::begun(&drafts(&[
        ("promise-new-what", "sing"),
        ("promise-new-kind", "grow"),
    ]));
    assert_eq!(begun, Some(Making::New(Kind::Grow)));
    assert_eq!(
        Making::begun(&drafts(&[("promise-new-kind", "grow")])),
        None
    );
}
