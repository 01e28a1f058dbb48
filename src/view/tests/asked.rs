//! What is shown of what needs others: what is in the way, asks for a yes, invitations, and who walks alongside.

use super::visit::typing;
use super::*;
use crate::plan::{
    Alongside, Answer, AskDraft, AskId, Cost, CostKind, InTheWay, InTheWayKind, InvitationDraft,
    InvitationId, Load, PromiseId, Wording,
};

/// These screens, at first and filled.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let mut counted = at(full_visit(), Screen::Alongside);
    asked(
        &mut counted,
        [Intention::Writing(intention::Writing::Change(
            Change::CountLoad(much()),
        ))],
    );
    vec![
        (
            "in-the-way",
            at(full_visit(), Screen::InTheWay(first(&full_visit()))),
        ),
        ("in-the-way-rule", stopped_by(InTheWayKind::OwnRule)),
        ("in-the-way-law", stopped_by(InTheWayKind::Law)),
        ("ask", at(with_asks().0, Screen::Ask(with_asks().1))),
        ("invite", at(with_guest().0, Screen::Invite(with_guest().1))),
        ("alongside-empty", at(full_visit(), Screen::Alongside)),
        ("alongside", counted),
        (
            "promises-asked",
            at(answered(Answer::NoAnswer), Screen::Promises),
        ),
        (
            "promises-answered",
            at(answered(Answer::No { because: None }), Screen::Promises),
        ),
    ]
}

#[test]
fn what_is_in_the_way_is_one_of_five_and_none_is_chosen_for_anybody() {
    let model = at(full_visit(), Screen::InTheWay(first(&full_visit())));
    let html = page(&model);
    for kind in [
        "know how",
        "Nobody has asked yet",
        "A habit",
        "Their own rule",
        "The law",
    ] {
        assert!(html.contains(kind), "{kind}");
    }
    assert_eq!(count(&html, "class=\"choice__answer\""), 5);
    assert!(!html.contains(CHOSEN) && !html.contains("What we can do"));
}

#[test]
fn each_kind_leads_somewhere_and_the_law_to_no_way_round_it() {
    for (kind, leads) in [
        (InTheWayKind::HowUnknown, "Find out together"),
        (InTheWayKind::NotAsked, "Promise to ask"),
        (InTheWayKind::Habit, "Ask someone to say yes"),
        (InTheWayKind::OwnRule, "Ask someone to say yes"),
        (InTheWayKind::Law, "We have to follow it."),
    ] {
        let html = page(&stopped_by(kind));
        assert!(html.contains(leads), "{kind:?}");
        let asks = html.contains("<span class=\"button__label\">Ask someone to say yes");
        assert_eq!(asks, kind.can_bend(), "{kind:?}");
    }
}

#[test]
fn nobody_is_asked_about_a_rule_where_there_is_none() {
    let asks = |kind| {
        page(&stopped_by(kind)).contains("Is it a real rule, or do people just think it is?")
    };
    let with_a_rule: Vec<_> = InTheWayKind::ALL
        .into_iter()
        .filter(|kind| asks(*kind))
        .collect();
    let rules = [
        InTheWayKind::Habit,
        InTheWayKind::OwnRule,
        InTheWayKind::Law,
    ];
    assert_eq!(with_a_rule, rules);
}

#[test]
fn finding_out_together_is_promised_with_one_tap_and_the_tap_stays_pressed() {
    let mut model = stopped_by(InTheWayKind::HowUnknown);
    assert_eq!(pressed(&page(&model)), 0);
    let what = "find out how to come with Ida to see the room";
    let draft = example::promise(crate::plan::Party::Together, what, None);
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::MakePromise(draft),
        ))],
    );
    let html = page(&model);
    assert_eq!(pressed(&html), 1);
}

#[test]
fn what_is_in_the_way_stands_on_the_promise_and_the_rule_lies_open_again_when_it_was_broken_off() {
    let model = stopped_by(InTheWayKind::OwnRule);
    let promises = page(&at(stopped_by(InTheWayKind::OwnRule), Screen::Promises));
    assert!(promises.contains("In the way: Their own rule"));

    let id = first(&model);
    let field = format!("way-{}-rule", id.0);
    let html = page(&typing(model, &[(&field, "Nobody with arr")]));
    assert!(html.contains("Nobody with arr</textarea>"), "{html}");
}

#[test]
fn an_ask_begins_with_the_life_that_was_told_and_is_taken_only_once_agreed() {
    let (mut model, ask) = with_asks();
    asked(
        &mut model,
        [Intention::Frame(intention::Frame::Go(Screen::Ask(ask)))],
    );
    let html = page(&model);
    assert!(html.contains("Ida, are you happy for us to send this?"));
    assert!(!html.contains("Take the page"));

    let agreed = true;
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::AgreeToAsk { ask, agreed },
        ))],
    );
    assert!(page(&model).contains("Take the page"));
    let (field, text) = (format!("ask-{}-step", ask.0), "another step");
    let waits = page(&typing(model, &[(&field, text)]));
    assert!(!waits.contains("Take the page"), "words wait to be kept");
}

#[test]
fn an_ask_begins_with_the_step_and_what_lies_closed_shows_what_was_said_in_it() {
    let (mut model, ask) = with_asks();
    let draft = AskDraft {
        step: Wording::parse("Let the dog live in room 4."),
        allowed: Wording::parse("It does not say never."),
        look_back: Some(day("2027-06-01")),
        costs_now: vec![Cost {
            kind: CostKind::Money,
            words: None,
            figure: Some(275),
        }],
        ..AskDraft::default()
    };
    let draft = Box::new(draft);
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::ChangeAsk { ask, draft })),
            Intention::Frame(intention::Frame::Go(Screen::Ask(ask))),
        ],
    );
    let html = page(&model);
    let (first, closed) = html.split_once("Three things to think about").unwrap();
    assert!(first.contains("Let the dog live in room 4.</textarea>"));
    assert!(html.contains("We will check how it is going on 1 June 2027."));
    assert!(closed.contains("Is it allowed? It does not say never."));
    assert!(closed.contains("If nothing changes: £275"));
    assert!(!closed.contains("What lets them say yes"), "it lies closed");

    let field = format!("ask-{}-worth", ask.0);
    let html = page(&typing(model, &[(&field, "Two shifts")]));
    assert!(html.contains("Two shifts</textarea>"), "it was broken off");
}

#[test]
fn what_is_known_about_a_rule_is_read_without_opening_it() {
    let mut model = stopped_by(InTheWayKind::OwnRule);
    let way = InTheWay {
        rule: Wording::parse("Nobody with arrears."),
        ..InTheWay::new(InTheWayKind::OwnRule)
    };
    let (promise, way) = (first(&model), Some(Box::new(way)));
    let change = Change::SayInTheWay { promise, way };
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(change))],
    );
    let html = page(&model);
    assert!(html.contains("The rule: Nobody with arrears."));
    assert!(!html.contains("What does the rule say?"));
}

#[test]
fn only_what_was_agreed_to_is_among_what_can_be_taken() {
    let (mut model, ask) = with_asks();
    let take = |model: &mut Model| {
        let safe = Some(crate::session::Safe::Yes);
        asked(
            model,
            [
                Intention::Frame(intention::Frame::Go(Screen::Take)),
                Intention::Taking(intention::Taking::SayIfSafe(safe)),
            ],
        );
        asked(
            model,
            [Intention::Taking(intention::Taking::ChooseView(
                crate::document::View::Ask(ask),
            ))],
        );
        page(model)
    };
    let which = |html: &str| html.contains(&format!("ask-{}", ask.0));
    assert!(!which(&take(&mut model)));
    let agreed = true;
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::AgreeToAsk { ask, agreed },
        ))],
    );
    let html = take(&mut model);
    assert!(html.contains("Ask someone to say yes: Ms Lund"), "{html}");
}

#[test]
fn each_answer_has_something_that_can_be_done_next() {
    let because = Wording::parse("Rule 7.");
    for (answer, next) in [
        (Answer::Yes, "Start on it this week"),
        (Answer::No { because }, "Ask who can look at it again"),
        (Answer::NoAnswer, "Phone them together"),
    ] {
        let html = page(&at(answered(answer.clone()), Screen::Promises));
        assert!(html.contains(next), "{answer:?}");
        let rule = matches!(answer, Answer::No { .. });
        assert_eq!(html.contains("What reason or rule did they give?"), rule);
    }
}

#[test]
fn an_ask_of_an_earlier_visit_is_caught_up_with() {
    let (mut model, ask) = with_asks();
    let agreed = true;
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::AgreeToAsk { ask, agreed },
        ))],
    );
    drop(model.update(Msg::Frame(event::Frame::PageShown {
        today: day("2026-12-29"),
    })));
    let html = page(&at(model, Screen::CatchUp));
    assert!(html.contains("What we asked for") && html.contains("We are waiting for an answer."));
}

#[test]
fn what_may_not_be_told_is_asked_for_beside_the_page_and_is_not_on_it() {
    let (model, guest) = with_guest();
    let html = page(&at(model, Screen::Invite(guest)));
    let (asked, paper) = html.split_once("<article").unwrap();
    assert!(asked.contains("Do not tell them: the boathouse"));
    assert!(!paper.contains("the boathouse"), "not on their page");
    assert!(paper.contains("For Sal"));
}

#[test]
fn in_urgent_times_nobody_is_asked_for_what_can_wait() {
    let (mut model, _) = with_asks();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::ChoosePath(Path::Urgent),
        ))],
    );
    let html = page(&at(model, Screen::Promises));
    assert!(!html.contains("Ms Lund"), "the answer is due in March");
    assert!(!html.contains("Ask someone to say yes") && html.contains("Ask someone else to help"));
}

#[test]
fn each_thing_that_was_counted_is_a_picture_and_nothing_is_added_up() {
    let mut model = at(full_visit(), Screen::Alongside);
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::CountLoad(much()),
        ))],
    );
    let html = page(&model);
    assert_eq!(count(&html, "class=\"picture picture--line\""), {
        let none = page(&at(full_visit(), Screen::Alongside));
        count(&none, "class=\"picture picture--line\"") + 7 + 12
    });
    assert!(html.contains("7 workers") && html.contains("12 letters"));
    assert!(!words(&html).contains("19"), "a sum would be a score");
}

#[test]
fn who_walks_alongside_is_on_the_tile_of_the_way_there() {
    let alongside = Alongside {
        who: Wording::parse("Bo from the harbour"),
        ..Alongside::default()
    };
    let mut model = full_visit();
    let change = Change::WalkAlongside(Box::new(alongside));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(change))],
    );
    assert!(page(&at(model, Screen::Ways)).contains("Bo from the harbour"));
}

#[test]
fn who_undoes_an_ask_that_lies_open_comes_back_to_the_promises() {
    let (mut model, ask) = with_asks();
    asked(
        &mut model,
        [
            Intention::Frame(intention::Frame::Go(Screen::Ask(ask))),
            Intention::Writing(intention::Writing::Undo),
        ],
    );
    assert_eq!(model.screen(), &Screen::Promises);
}

fn much() -> Load {
    Load {
        workers: 7,
        letters: 12,
        ..Load::default()
    }
}

fn first(model: &Model) -> PromiseId {
    model.sitting().unwrap().plan().promises()[0].id
}

fn stopped_by(kind: InTheWayKind) -> Model {
    let mut model = full_visit();
    let promise = first(&model);
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::in_the_way(
                promise, kind,
            ))),
            Intention::Frame(intention::Frame::Go(Screen::InTheWay(promise))),
        ],
    );
    model
}

fn with_asks() -> (Model, AskId) {
    let mut model = full_visit();
    let ask = AskId(model.sitting().unwrap().plan().next_number());
    let draft = AskDraft {
        promise: Some(first(&model)),
        to: Wording::parse("Ms Lund"),
        step: Wording::parse("Let the dog live in room 4."),
        decide_by: Some(day("2027-03-01")),
        ..AskDraft::default()
    };
    let change = Change::MakeAsk(Box::new(draft));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(change))],
    );
    (model, ask)
}

fn answered(answer: Answer) -> Model {
    let (mut model, ask) = with_asks();
    let (agreed, answer) = (true, Some(answer));
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::AgreeToAsk {
                ask,
                agreed,
            })),
            Intention::Writing(intention::Writing::Change(Change::AnswerAsk {
                ask,
                answer,
            })),
        ],
    );
    model
}

fn with_guest() -> (Model, InvitationId) {
    let mut model = full_visit();
    let guest = InvitationId(model.sitting().unwrap().plan().next_number());
    let draft = InvitationDraft {
        what_for: Wording::parse("to look at the fine"),
        may_not_be_told: Wording::parse("the boathouse"),
        ..InvitationDraft::new(Wording::parse("Sal").unwrap())
    };
    let change = Change::Invite(Box::new(draft));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(change))],
    );
    (model, guest)
}
