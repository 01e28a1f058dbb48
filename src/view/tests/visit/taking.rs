//! The screen on which the plan is taken home, after each answer to whether that is safe.

use super::super::*;
use super::{count, in_order};
use crate::document::{APart, View};
use crate::plan::PlanPart;
use crate::session::{Safe, event, intention};

#[test]
fn people_and_danger_come_first_where_something_is_to_stay_out() {
    let mut model = saying(Safe::AShortOne);
    let card = crate::plan::CardId::parse("feeling-safe").unwrap();
    let tray = Tray::TalkAboutNow;
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::SortCard { card, tray },
        ))],
    );

    in_order(
        &page(&model),
        &[
            "What should we leave out?",
            "out-people",
            "out-card-feeling-safe",
            "out-next",
            "Done",
        ],
    );
}

#[test]
fn what_stays_out_is_named_and_can_be_chosen_again() {
    let html = page(&short());
    in_order(
        &html,
        &[
            "We will leave this out:",
            "My people",
            "Change what we leave out",
            "Print it",
        ],
    );
}

#[test]
fn my_plan_is_chosen_and_only_it_can_be_locked() {
    let mut model = saying(Safe::Yes);
    let html = page(&model);
    assert!(html.contains("What we take: My plan"));
    assert!(html.contains("Take the plan file") && html.contains("Take a locked plan file"));

    asked(
        &mut model,
        [Intention::Taking(intention::Taking::ChooseView(
            View::EasyRead,
        ))],
    );
    let html = page(&model);
    assert!(html.contains("What we take: With pictures"));
    assert!(html.contains("Take it as a file") && !html.contains("Take a locked plan file"));
}

#[test]
fn a_device_that_cannot_share_does_not_offer_it() {
    let mut model = saying(Safe::Yes);
    assert!(!page(&model).contains("Share it"));
    drop(model.update(Msg::Taking(event::Taking::SharingSeen(true))));
    assert!(page(&model).contains("Share it"));
}

#[test]
fn nothing_can_be_taken_where_the_worker_keeps_it_or_nobody_does() {
    for (safe, said) in [
        (Safe::YouKeepIt, "Bo will keep it for you"),
        (Safe::DoNotKeepIt, "Then nothing is saved here"),
    ] {
        let html = page(&saying(safe));
        assert!(html.contains(said) && !html.contains("Print it"), "{said}");
        assert_eq!(count(&html, "Ask again if it is safe"), 1);
    }
}

/// After each answer that is not *yes*.
pub fn shown() -> Vec<(&'static str, Model)> {
    vec![
        ("take-short", saying(Safe::AShortOne)),
        ("take-short-copies", short()),
        ("take-keep", saying(Safe::YouKeepIt)),
        ("take-none", saying(Safe::DoNotKeepIt)),
    ]
}

fn saying(safe: Safe) -> Model {
    let mut model = at(full_visit(), Screen::Take);
    asked(
        &mut model,
        [Intention::Taking(intention::Taking::SayIfSafe(Some(safe)))],
    );
    kept(&mut model);
    model
}

fn short() -> Model {
    let mut model = saying(Safe::AShortOne);
    let part = PlanPart::People;
    asked(
        &mut model,
        [
            Intention::Taking(intention::Taking::LeaveOutPart { part, out: true }),
            Intention::Taking(intention::Taking::LeaveOutThese),
            Intention::Taking(intention::Taking::ChooseView(View::Part(APart::at_first()))),
        ],
    );
    kept(&mut model);
    model
}
