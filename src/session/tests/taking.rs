//! Whether it is safe to take home, and that each answer is kept to.

use super::*;
use crate::document::{APart, CalendarSays, EndLine, View};
use crate::plan::{
    About, Alongside, AskDraft, Held, LineDraft, Party, PlanPart, Present, TieDraft, Whose,
};
use crate::session::Safe;

#[test]
fn what_a_short_one_leaves_out_is_in_no_copy_of_any_kind() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    leave_out(&mut tablet, PlanPart::People);
    tablet.does(intention::Taking::LeaveOutThese);
    for takes in every_copy() {
        tablet.does(takes);
    }
    tablet.does(intention::Taking::ChooseView(View::EasyRead));
    for takes in every_copy() {
        tablet.does(takes);
    }

    let copies = copies(&tablet);
    assert_eq!(copies.len(), 10);
    assert!(
        copies.iter().all(|copy| !copy.contains("Per")),
        "{copies:?}"
    );
    assert!(copies[0].contains("Clocks"));
    assert!(
        tablet.plan().ties().len() == 1,
        "it is left out and not lost"
    );
}

#[test]
fn a_short_one_can_leave_out_who_was_here_who_helped_and_what_kind_of_plan_it_is() {
    let mut tablet = visited();
    tablet.changes(Change::NameWorker(Some(words("Kate"))));
    tablet.changes(Change::SayWhoIsHere(vec![Present::named(words("Huda"))]));
    tablet.changes(Change::MakePromise(promise(
        Party::Worker,
        "phone at nine",
        Some("2026-11-25"),
    )));
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    for line in EndLine::ALL {
        tablet.does(intention::Taking::LeaveOutEndLine { line, out: true });
    }
    tablet.does(intention::Taking::LeaveOutThese);
    for takes in every_copy() {
        tablet.does(takes);
    }

    let short = copies(&tablet);
    assert!(short[0].contains("Clocks") && short[0].contains("phone at nine"));
    for gone in ["Kate", "Huda", "official"] {
        assert!(
            short.iter().all(|copy| !copy.contains(gone)),
            "{gone}: {short:?}"
        );
    }
    assert_eq!(tablet.plan().visit().here.len(), 1, "left out and not lost");
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Taking::Print);
    assert!(copies(&tablet).last().unwrap().contains("Huda"));
}

#[test]
fn each_line_that_stays_out_takes_its_names_along_also_from_what_somebody_wrote() {
    let mut tablet = visited();
    tablet.changes(Change::NameWorker(Some(words("Kate"))));
    let huda = Present {
        helped: true,
        ..Present::named(words("Huda"))
    };
    tablet.changes(Change::SayWhoIsHere(vec![huda]));
    let written = |by: &str, text: &str| {
        Change::WriteLine(LineDraft {
            whose: Whose::WrittenFor(Some(words(by))),
            ..mine(About::Gift, text)
        })
    };
    tablet.changes(written("Huda", "She sings."));
    tablet.changes(written("Kate", "She swims."));
    let alongside = Alongside {
        who: Some(words("Kate")),
        reach: Some(words("01632 960 000")),
        ..Alongside::default()
    };
    tablet.changes(Change::WalkAlongside(Box::new(alongside)));
    for (line, gone, stays) in [
        (EndLine::WhoWasHere, vec!["Huda"], "Kate"),
        (EndLine::WhoHelped, vec!["Huda", "Kate"], "01632 960 000"),
    ] {
        tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
        tablet.does(intention::Taking::LeaveOutEndLine { line, out: true });
        tablet.does(intention::Taking::LeaveOutThese);
        tablet.asked.clear();
        for takes in every_copy() {
            tablet.does(takes);
        }
        let short = copies(&tablet);
        assert!(short[0].contains("She sings.") && short[0].contains(stays));
        for name in gone {
            assert!(
                short.iter().all(|copy| !copy.contains(name)),
                "{line:?} {name}: {short:?}"
            );
        }
        tablet.does(intention::Taking::LeaveOutEndLine { line, out: false });
    }
}

#[test]
fn who_is_not_to_be_named_is_not_asked_how_to_be_reached() {
    let mut tablet = visited();
    let asks = |tablet: &Tablet| {
        let sitting = tablet.model.sitting().unwrap();
        sitting.taking().asks_for_reach(sitting.plan())
    };
    assert!(asks(&tablet));
    let line = EndLine::WhoHelped;
    tablet.does(intention::Taking::LeaveOutEndLine { line, out: true });
    assert!(!asks(&tablet));
    tablet.does(intention::Taking::LeaveOutEndLine { line, out: false });
    tablet.does(intention::Taking::SkipReach);
    assert!(!asks(&tablet), "once is enough");
}

#[test]
fn who_changes_their_mind_and_says_yes_takes_all_of_it() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    leave_out(&mut tablet, PlanPart::People);
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Taking::Print);

    assert!(copies(&tablet)[0].contains("Per"));
}

#[test]
fn it_is_asked_anew_each_time_until_it_was_taken() {
    let mut tablet = visited();
    let safe = |tablet: &Tablet| tablet.model.sitting().unwrap().safe();
    tablet.does(intention::Frame::Go(Screen::Take));
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Frame::Go(Screen::Ways));
    tablet.does(intention::Frame::Go(Screen::Take));
    assert_eq!(safe(&tablet), None);

    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Taking::Print);
    tablet.does(intention::Frame::Go(Screen::Goodbye));
    tablet.does(intention::Frame::Go(Screen::Take));
    assert_eq!(safe(&tablet), Some(Safe::Yes));

    tablet.does(intention::Taking::SayIfSafe(None));
    assert_eq!(
        safe(&tablet),
        None,
        "asked for, it is asked after that as well"
    );
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    assert!(tablet.model.sitting().unwrap().taking().is_choosing());
}

#[test]
fn while_it_is_asked_anew_what_was_left_out_stays_out() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    leave_out(&mut tablet, PlanPart::People);
    tablet.does(intention::Taking::LeaveOutThese);
    tablet.does(intention::Taking::Print);
    tablet.does(intention::Taking::SayIfSafe(None));
    tablet.does(intention::Taking::Print);

    for copy in copies(&tablet) {
        assert!(!copy.contains("Per"));
    }
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    assert!(tablet.model.sitting().unwrap().taking().is_choosing());
}

#[test]
fn the_worker_keeps_it_until_a_day_and_the_plan_says_so() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::YouKeepIt)));
    tablet.does(intention::Taking::KeepItUntil(Some(day("2026-12-03"))));

    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));
    let until = Some(day("2026-12-03"));
    let kept = tablet.kept().unwrap().plan;
    assert_eq!(kept.visit().held, Some(Held { until }));
    let tablet = tablet.reopened("2026-11-30");
    assert_eq!(
        tablet.model.desk().entries()[0].held(),
        Some(Held { until })
    );
}

#[test]
fn what_is_taken_after_all_is_held_by_nobody() {
    let mut tablet = visited();
    tablet.changes(Change::Hold(Some(Held { until: None })));
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));

    assert_eq!(tablet.plan().visit().held, None);
}

#[test]
fn who_has_only_a_part_has_not_taken_the_plan() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    for view in [
        View::OnePage,
        View::AboutMe,
        View::Promises,
        View::Part(APart::at_first()),
    ] {
        tablet.does(intention::Taking::ChooseView(view));
        tablet.does(intention::Taking::Print);
        assert_eq!(tablet.model.notice(), Some(&Notice::Printed));
        assert!(!tablet.model.sitting().unwrap().is_taken());
    }
    tablet.does(intention::Taking::ChooseView(View::MyPlan));
    tablet.does(every_copy().pop().unwrap());
    assert!(!tablet.model.sitting().unwrap().is_taken(), "a calendar");

    tablet.does(intention::Taking::ChooseView(View::EasyRead));
    tablet.does(intention::Taking::Print);
    assert!(tablet.model.sitting().unwrap().is_taken());
}

#[test]
fn what_was_not_given_to_another_app_is_not_taken() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    assert!(tablet.model.can_share());
    tablet.answers = false;
    let name = "notes.html".to_owned();
    tablet.does(intention::Taking::ShareFile { name });
    tablet.answers = true;
    tablet.hears(event::Taking::CopyShared { done: false });

    assert_eq!(tablet.model.notice(), Some(&Notice::CopyNotTaken));
    assert!(!tablet.model.sitting().unwrap().is_taken());
}

#[test]
fn a_view_for_somebody_else_carries_no_plan_inside() {
    let mut tablet = visited();
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Taking::ChooseView(View::Part(APart::at_first())));
    tablet.does(intention::Taking::Print);

    let copies = copies(&tablet);
    assert!(record::decode_file(&copies[0]).is_err());
    assert!(!copies[0].contains("Clocks"));
}

fn visited() -> Tablet {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    let per = TieDraft::new(words("Per"), crate::plan::Ring::Closest);
    tablet.changes(Change::AddTie(per));
    let ring = promise(Party::Worker, "ring", Some("2026-11-27"));
    tablet.changes(Change::MakePromise(ring));
    tablet
}

fn leave_out(tablet: &mut Tablet, part: PlanPart) {
    tablet.does(intention::Taking::LeaveOutPart { part, out: true });
}

fn every_copy() -> Vec<Intention> {
    let name = || "notes".to_owned();
    let says = CalendarSays::ThePromise;
    vec![
        Intention::Taking(intention::Taking::Print),
        Intention::Taking(intention::Taking::TakeFile { name: name() }),
        Intention::Taking(intention::Taking::ShareFile { name: name() }),
        Intention::Taking(intention::Taking::TakeText { name: name() }),
        Intention::Taking(intention::Taking::TakeCalendar { name: name(), says }),
    ]
}

/// Everything that was handed over.
fn copies(tablet: &Tablet) -> Vec<String> {
    let mut copies: Vec<String> = Vec::new();
    for effect in &tablet.asked {
        if let Effect::Taking(
            effect::Taking::Print { html: text }
            | effect::Taking::Offer { text, .. }
            | effect::Taking::Share { text, .. },
        ) = effect
        {
            copies.push(text.clone());
        }
    }
    copies
}

#[test]
fn an_ask_that_nobody_agreed_to_is_handed_over_in_no_form() {
    let draft = AskDraft {
        to: Some(words("Ms Lund")),
        ..AskDraft::default()
    };
    let mut tablet = started();
    tablet.changes(Change::MakeAsk(Box::new(draft)));
    let ask = tablet.plan().asks()[0].id;
    tablet.does(intention::Taking::ChooseView(View::Ask(ask)));
    // A calendar is of promises, and there is none.
    for takes in every_copy() {
        tablet.does(takes);
    }
    assert_eq!(copies(&tablet), Vec::<String>::new());

    tablet.changes(Change::AgreeToAsk { ask, agreed: true });
    tablet.does(intention::Taking::TakeText {
        name: "notes".to_owned(),
    });
    assert!(copies(&tablet)[0].contains("For Ms Lund"));
}
