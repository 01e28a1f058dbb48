mod asking;

use super::example::{card, day, empty, full, full_changes, mine, promise, words};
use super::*;

#[test]
fn what_was_said_is_kept_byte_for_byte() {
    for said in [
        "Not a hostel.  Not again.",
        "  £275!!\n\tfor a letter  ",
        "أريد أن أنام",
        "<i>&amp;\u{200f}",
    ] {
        let mut plan = empty();
        plan.apply(Change::WriteLine(mine(About::Gift, said)))
            .unwrap();

        assert_eq!(plan.lines()[0].text.as_str(), said);
    }
}

#[test]
fn only_blanks_are_no_words() {
    assert_eq!(Wording::parse(" \n\t "), None);
}

#[test]
fn a_card_lies_in_one_tray_at_a_time() {
    let mut plan = empty();
    for tray in Tray::ALL {
        plan.apply(Change::SortCard {
            card: card("money"),
            tray,
        })
        .unwrap();
        assert_eq!(plan.mat().len(), 1);
        assert_eq!(plan.tray_of(&card("money")), Some(tray));
    }

    plan.apply(Change::TakeCardBack(card("money"))).unwrap();
    assert_eq!(plan.tray_of(&card("money")), None);
}

#[test]
fn sorting_a_card_where_it_already_lies_keeps_its_place() {
    let mut plan = full();
    let before = plan.clone();
    plan.apply(Change::SortCard {
        card: card("where-i-live"),
        tray: Tray::TalkAboutNow,
    })
    .unwrap();

    assert_eq!(plan, before);
}

#[test]
fn removing_ones_own_card_removes_what_was_said_about_it() {
    let mut plan = full();
    plan.apply(Change::RemoveCard(card("own-1"))).unwrap();

    assert_eq!(plan.own_cards(), []);
    assert_eq!(plan.tray_of(&card("own-1")), None);
    assert_eq!(plan.lines_about(&About::Card(card("own-1"))).count(), 0);
}

#[test]
fn a_refused_change_changes_nothing() {
    let nobody = TieDraft {
        picture: None,
        strength: None,
        name: words("x"),
        ring: Ring::Closest,
        closer: false,
        must_stay: false,
    };
    let refused = [
        (Change::RemoveCard(card("own-99")), Refusal::NoSuchCard),
        (Change::RemoveCard(card("money")), Refusal::NoSuchCard),
        (
            Change::RenameCard {
                card: card("own-99"),
                word: words("x"),
            },
            Refusal::NoSuchCard,
        ),
        (
            Change::SortCard {
                card: card("own-99"),
                tray: Tray::AnotherDay,
            },
            Refusal::NoSuchCard,
        ),
        (Change::TakeCardBack(card("sleep")), Refusal::NoSuchCard),
        (
            Change::WriteLine(mine(About::Card(card("own-99")), "x")),
            Refusal::NoSuchCard,
        ),
        (Change::LeaveOutLine(LineId(99)), Refusal::NoSuchLine),
        (
            Change::RewriteLine {
                line: LineId(99),
                draft: mine(About::Gift, "x"),
            },
            Refusal::NoSuchLine,
        ),
        (Change::RemoveTie(TieId(99)), Refusal::NoSuchTie),
        (
            Change::ChangeTie {
                tie: TieId(99),
                draft: nobody,
            },
            Refusal::NoSuchTie,
        ),
        (
            Change::LetGoOfPromise(PromiseId(99)),
            Refusal::NoSuchPromise,
        ),
        (
            Change::ChangePromise {
                promise: PromiseId(99),
                draft: promise(Party::Person, "x", None),
            },
            Refusal::NoSuchPromise,
        ),
        (
            Change::BeginVisit(day("2026-11-23")),
            Refusal::VisitInThePast,
        ),
    ];
    for (change, refusal) in refused {
        let mut plan = full();
        assert_eq!(plan.apply(change.clone()), Err(refusal), "{change:?}");
        assert_eq!(plan, full(), "{change:?}");
    }
}

#[test]
fn a_plan_is_shared_only_once_a_worker_promises_something_by_a_day() {
    for (who, by, shared) in [
        (Party::Worker, Some("2026-11-27"), true),
        (Party::Together, Some("2026-11-27"), true),
        (Party::Worker, None, false),
        (Party::Person, Some("2026-11-27"), false),
        (Party::Someone(words("Per")), Some("2026-11-27"), false),
    ] {
        let mut plan = empty();
        plan.apply(Change::MakePromise(promise(
            who.clone(),
            "come with you",
            by,
        )))
        .unwrap();
        assert_eq!(plan.is_shared(), shared, "{who:?} {by:?}");
    }
}

#[test]
fn what_was_only_for_today_does_not_outlive_the_visit() {
    let kept = full().after_today();

    assert!(
        full()
            .lines()
            .iter()
            .any(|line| line.place == Place::OnlyToday)
    );
    assert!(kept.lines().iter().all(|line| line.place == Place::InPlan));
    assert_eq!(kept.lines().len(), full().lines().len() - 1);
}

#[test]
fn a_later_worker_does_not_take_over_an_earlier_ones_promises_or_words() {
    let mut plan = full();
    plan.apply(Change::BeginVisit(day("2026-12-29"))).unwrap();
    plan.apply(Change::NameWorker(Some(words("Kit")))).unwrap();
    let line = plan
        .lines()
        .iter()
        .find(|line| line.whose == Whose::WrittenFor(None))
        .unwrap();

    assert_eq!(plan.worker_of(&plan.promises()[0]), Some(&words("Bo")));
    assert_eq!(plan.writer_of(line), Some(&words("Bo")));
}

#[test]
fn a_number_is_never_used_for_two_things() {
    let mut plan = empty();
    plan.apply(Change::WriteLine(mine(About::Gift, "one")))
        .unwrap();
    let first = plan.lines()[0].id;
    plan.apply(Change::LeaveOutLine(first)).unwrap();
    plan.apply(Change::WriteLine(mine(About::Gift, "two")))
        .unwrap();

    assert_ne!(plan.lines()[0].id, first);
}

#[test]
fn a_plan_put_back_piece_by_piece_is_the_same_plan() {
    let plan = full();
    let mut again = Plan::begin(plan.id().clone(), plan.visit().day);
    again.apply(Change::Call(plan.called().cloned())).unwrap();
    *again.current() = plan.visit().clone();
    for kept in pieces(&plan) {
        again.restore(kept).unwrap();
    }
    for sorted in plan.mat() {
        let (card, tray) = (sorted.card.clone(), sorted.tray);
        again.apply(Change::SortCard { card, tray }).unwrap();
    }
    again.number_from(plan.next_number());

    assert_eq!(again, plan);
}

#[test]
fn a_piece_that_could_not_have_been_said_is_not_put_back() {
    let plan = full();
    let line = plan.lines()[0].clone();
    let stranger = About::Card(card("own-77"));
    let refused = [
        (Piece::Line(line.clone()), Refusal::NumberTaken),
        (
            Piece::Line(Line {
                id: LineId(500),
                visit: 9,
                ..line.clone()
            }),
            Refusal::NoSuchVisit,
        ),
        (
            Piece::Line(Line {
                id: LineId(500),
                about: stranger,
                ..line
            }),
            Refusal::NoSuchCard,
        ),
        (
            Piece::OwnCard(OwnCard {
                id: card("money"),
                word: words("x"),
                picture: None,
            }),
            Refusal::NoSuchCard,
        ),
        (
            Piece::Visit(Visit::on(day("1999-01-01"))),
            Refusal::VisitInThePast,
        ),
    ];
    for (kept, refusal) in refused {
        let mut again = plan.clone();
        assert_eq!(again.restore(kept.clone()), Err(refusal), "{kept:?}");
        assert_eq!(again, plan, "{kept:?}");
    }
}

#[test]
fn a_plan_that_could_not_be_opened_again_is_not_made() {
    let mut plan = empty();
    let pages = "x".repeat(Plan::MAX_TEXT / 2);
    plan.apply(Change::WriteLine(mine(About::Gift, &pages)))
        .unwrap();
    plan.apply(Change::WriteLine(mine(About::Gift, &pages)))
        .unwrap();
    let before = plan.clone();

    assert_eq!(
        plan.apply(Change::WriteLine(mine(About::Gift, "x"))),
        Err(Refusal::Full)
    );
    assert_eq!(plan, before);
    plan.apply(Change::SortCard {
        card: card("money"),
        tray: Tray::AnotherDay,
    })
    .unwrap();
    plan.apply(Change::LeaveOutLine(before.lines()[0].id))
        .unwrap();
    plan.apply(Change::WriteLine(mine(About::Gift, "x")))
        .unwrap();
}

#[test]
fn ids_from_outside_are_short_and_plain() {
    assert!(PlanId::parse("3f2a-0").is_some());
    for text in ["", "a b", "../x", "ünal", &"a".repeat(65)] {
        assert_eq!(PlanId::parse(text), None, "{text}");
        assert_eq!(CardId::parse(text), None, "{text}");
    }
}

#[test]
fn an_empty_plan_says_so() {
    assert!(empty().is_empty());
    for change in full_changes().into_iter().take(1) {
        let mut plan = empty();
        plan.apply(change).unwrap();
        assert!(!plan.is_empty());
    }
}

fn pieces(plan: &Plan) -> Vec<Piece> {
    let own = plan.own_cards().iter().cloned().map(Piece::OwnCard);
    let lines = plan.lines().iter().cloned().map(Piece::Line);
    let ties = plan.ties().iter().cloned().map(Piece::Tie);
    let promises = plan.promises().iter().cloned().map(Piece::Promise);
    own.chain(lines).chain(ties).chain(promises).collect()
}

#[test]
fn how_a_day_goes_is_said_of_days_alone() {
    let mut plan = empty();
    let when = Some(PartOfDay::Night);
    let on_a = |about| {
        Change::WriteLine(LineDraft {
            when,
            ..mine(about, "The radio on low.")
        })
    };
    assert_eq!(plan.apply(on_a(About::Gift)), Err(Refusal::NotADay));
    assert_eq!(plan.apply(on_a(About::HardDay)), Ok(()));
    assert_eq!(plan.lines()[0].when, when);
}

#[test]
fn a_line_stands_beside_another_until_that_one_is_left_out() {
    let mut plan = empty();
    plan.apply(Change::WriteLine(mine(About::Helps, "Quiet.")))
        .unwrap();
    let first = plan.lines()[0].id;
    let beside = |other| {
        Change::WriteLine(LineDraft {
            beside: Some(other),
            whose: Whose::Theirs(Some(words("Bo"))),
            ..mine(About::Helps, "I think company helps, too.")
        })
    };
    assert_eq!(plan.apply(beside(LineId(90))), Err(Refusal::NoSuchLine));
    plan.apply(beside(first)).unwrap();
    assert_eq!(plan.lines()[1].beside, Some(first));
    assert_eq!(plan.writer_of(&plan.lines()[1]), Some(&words("Bo")));

    plan.apply(Change::LeaveOutLine(first)).unwrap();
    assert_eq!(plan.lines().len(), 1);
    assert_eq!(plan.lines()[0].beside, None);
}

#[test]
fn what_was_said_beside_a_line_for_today_stands_alone_tomorrow() {
    let mut plan = empty();
    plan.apply(Change::WriteLine(LineDraft {
        place: Place::OnlyToday,
        ..mine(About::Helps, "Quiet.")
    }))
    .unwrap();
    let first = plan.lines()[0].id;
    plan.apply(Change::WriteLine(LineDraft {
        beside: Some(first),
        ..mine(About::Helps, "Company.")
    }))
    .unwrap();
    assert_eq!(plan.after_today().lines()[0].beside, None);
}

#[test]
fn a_new_visit_remembers_how_the_mat_lay_and_begins_with_what_was_promised() {
    let mut plan = full();
    let before = plan.mat().to_vec();
    let then = plan.visit().day;
    assert!(
        plan.promises_to_catch_up(then).is_empty(),
        "they were made today"
    );

    let now = day("2026-12-29");
    plan.apply(Change::BeginVisit(now)).unwrap();
    assert_eq!(plan.mat_last_visit(), before);
    plan.apply(Change::SortCard {
        card: card("money"),
        tray: Tray::TalkAboutNow,
    })
    .unwrap();
    assert_eq!(plan.mat_last_visit(), before, "then stays then");
    let moved = plan
        .mat()
        .iter()
        .find(|sorted| sorted.card == card("money"));
    assert_eq!(moved.unwrap().visit, 1);

    let first = plan.promises_to_catch_up(now)[0].clone();
    assert!(first.who.includes_worker(), "the worker's come first");
    let count = plan.promises_to_catch_up(now).len();
    plan.apply(Change::LookBack {
        promise: first.id,
        outcome: Outcome::DidIt,
        note: Some(words("It has a window.")),
    })
    .unwrap();
    let again = plan.promises_to_catch_up(now);
    assert_eq!(
        again.len(),
        count,
        "what was answered today stays to be seen"
    );
    assert!(plan.promises_for_now().iter().all(|now| now.id != first.id));

    let later = day("2027-01-29");
    plan.apply(Change::BeginVisit(later)).unwrap();
    assert_eq!(plan.promises_to_catch_up(later).len(), count - 1);
}

#[test]
fn what_an_earlier_visit_put_in_is_counted_when_it_is_taken_out_and_is_gone() {
    let mut plan = full();
    let gone = plan.lines()[0].clone();
    plan.apply(Change::LeaveOutLine(gone.id)).unwrap();
    assert_eq!(
        plan.visit().taken_out,
        TakenOut::default(),
        "it was of today"
    );

    plan.apply(Change::BeginVisit(day("2026-12-29"))).unwrap();
    let (line, tie, promise) = (plan.lines()[0].id, plan.ties()[0].id, plan.promises()[0].id);
    for change in [
        Change::LeaveOutLine(line),
        Change::RemoveTie(tie),
        Change::LetGoOfPromise(promise),
        Change::RemoveCard(card("own-1")),
    ] {
        plan.apply(change).unwrap();
    }
    let once = TakenOut {
        lines: 1,
        people: 1,
        promises: 1,
        cards: 1,
        ..TakenOut::default()
    };
    assert_eq!(plan.visit().taken_out, once);
    assert!(
        plan.mat_last_visit()
            .iter()
            .all(|sorted| sorted.card != card("own-1"))
    );
}

#[test]
fn a_plan_without_some_parts_has_nothing_of_them() {
    let plan = full();
    assert_eq!(plan.without(&[]), plan);
    for part in plan.parts() {
        let left = plan.without(std::slice::from_ref(&part));
        assert!(!left.parts().contains(&part), "{part:?}");
        assert_eq!(left.parts().len() + 1, plan.parts().len(), "{part:?}");
    }
    let nobody = plan.without(&[PlanPart::People]);
    assert!(nobody.ties().is_empty() && nobody.visit().here.is_empty());
    let nothing = plan.without(&plan.parts());
    assert!(nothing.parts().is_empty());
    assert!(nothing.lines().is_empty() && nothing.mat().is_empty());
}

#[test]
fn practice_is_what_the_plan_says_and_never_what_its_id_says() {
    let id = |text: &str| PlanId::parse(text).unwrap();
    assert!(!Plan::begin(id("practice-7"), day("2026-11-24")).is_practice());
    let mut practice = Plan::begin_practice(id("made-up-1"), day("2026-11-24"));
    practice.apply(Change::Call(Some(words("Sam")))).unwrap();
    assert!(practice.is_practice() && practice.to_take_home().is_practice());

    let plan = practice.in_earnest(id("made-up-2"));
    assert!(!plan.is_practice());
    assert_eq!(
        (plan.id(), plan.called()),
        (&id("made-up-2"), practice.called())
    );
}

#[test]
fn more_cards_than_a_stored_plan_may_have_are_refused_and_what_is_there_can_be_sorted() {
    let mut plan = empty();
    let make = || Change::MakeCard {
        word: words("boats"),
        picture: None,
        tray: Tray::AnotherDay,
    };
    while plan.apply(make()).is_ok() {}
    assert_eq!(plan.own_cards().len() + plan.mat().len(), Plan::MAX_CARDS);
    let sorted = Change::SortCard {
        card: plan.mat()[0].card.clone(),
        tray: Tray::TalkAboutNow,
    };
    assert_eq!(plan.apply(sorted), Ok(()));
    let another = Change::SortCard {
        card: card("quiet"),
        tray: Tray::TalkAboutNow,
    };
    assert_eq!(plan.apply(another), Err(Refusal::Full));
}

#[test]
fn names_are_counted_among_the_words() {
    let long = || words(&"R".repeat(Plan::MAX_TEXT + 1));
    for change in [
        Change::MakePromise(promise(Party::Someone(long()), "come along", None)),
        Change::WriteLine(LineDraft {
            whose: Whose::WrittenFor(Some(long())),
            ..mine(About::Gift, "Clocks")
        }),
    ] {
        assert_eq!(empty().apply(change), Err(Refusal::Full));
    }
}

#[test]
fn a_name_that_nobody_has_is_refused_and_so_are_more_people_than_a_room_holds() {
    let here = |name: &str| Present::named(words(name));
    let long = "e\u{301}".repeat(Plan::MAX_NAME / 3 + 1);
    for change in [
        Change::Call(Some(words(&long))),
        Change::NameWorker(Some(words(&long))),
        Change::SayWhoIsHere(vec![here(&long)]),
    ] {
        assert_eq!(empty().apply(change), Err(Refusal::NameTooLong));
    }
    let crowd = vec![here("Per"); Plan::MAX_HERE + 1];
    assert_eq!(
        empty().apply(Change::SayWhoIsHere(crowd)),
        Err(Refusal::Full)
    );
    let longest = words(&"R".repeat(Plan::MAX_NAME));
    assert_eq!(empty().apply(Change::Call(Some(longest))), Ok(()));
}

#[test]
fn more_pictures_than_a_file_can_carry_are_refused() {
    let mut plan = empty();
    let much = vec![vec![(1, 1); Drawing::MAX_POINTS]];
    let picture = OwnPicture::Drawing(Drawing::parse(much).unwrap());
    let fits = Plan::MAX_PICTURES / picture.size();
    let make = || Change::MakeCard {
        word: words("boats"),
        picture: Some(picture.clone()),
        tray: Tray::AnotherDay,
    };
    for _ in 0..fits {
        plan.apply(make()).unwrap();
    }
    assert_eq!(plan.apply(make()), Err(Refusal::Full));
}

#[test]
fn what_was_not_for_this_leaves_no_trace_in_what_goes_home() {
    let mut plan = empty();
    let sorted = |plan: &mut Plan, id: &str, tray| {
        let card = card(id);
        plan.apply(Change::SortCard { card, tray }).unwrap();
    };
    sorted(&mut plan, "money", Tray::TalkAboutNow);
    for word in ["the stairs", "the boat"] {
        let made = Change::MakeCard {
            word: words(word),
            picture: None,
            tray: Tray::NotForThis,
        };
        plan.apply(made).unwrap();
    }
    let boat = plan.own_cards()[1].id.clone();
    plan.apply(Change::WriteLine(mine(
        About::Card(boat.clone()),
        "It leaks.",
    )))
    .unwrap();
    plan.apply(Change::BeginVisit(day("2026-12-08"))).unwrap();
    sorted(&mut plan, "money", Tray::NotForThis);

    let home = plan.to_take_home();
    assert!(home.mat().is_empty() && home.mat_last_visit().is_empty());
    let kept: Vec<_> = home.own_cards().iter().map(|own| &own.id).collect();
    assert_eq!(kept, [&boat], "what was said about it needs its card");
    assert_eq!(plan.own_cards().len(), 2, "and nothing is lost here");
}
