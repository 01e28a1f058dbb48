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
        (Kept::Line(line.clone()), Refusal::NumberTaken),
        (
            Kept::Line(Line {
                id: LineId(500),
                visit: 9,
                ..line.clone()
            }),
            Refusal::NoSuchVisit,
        ),
        (
            Kept::Line(Line {
                id: LineId(500),
                about: stranger,
                ..line
            }),
            Refusal::NoSuchCard,
        ),
        (
            Kept::OwnCard(OwnCard {
                id: card("money"),
                word: words("x"),
            }),
            Refusal::NoSuchCard,
        ),
        (
            Kept::Visit(Visit::on(day("1999-01-01"))),
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

fn pieces(plan: &Plan) -> Vec<Kept> {
    let own = plan.own_cards().iter().cloned().map(Kept::OwnCard);
    let lines = plan.lines().iter().cloned().map(Kept::Line);
    let ties = plan.ties().iter().cloned().map(Kept::Tie);
    let promises = plan.promises().iter().cloned().map(Kept::Promise);
    own.chain(lines).chain(ties).chain(promises).collect()
}
