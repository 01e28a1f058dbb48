//! What is in the way, asks for a yes, invitations, and who is there already.

use crate::plan::example::{day, empty, full, promise, words};
use crate::plan::*;

fn after(mut plan: Plan, changes: impl IntoIterator<Item = Change>) -> Plan {
    for change in changes {
        plan.apply(change).unwrap();
    }
    plan
}

fn cost(kind: CostKind, figure: Option<u32>) -> Cost {
    Cost {
        kind,
        words: None,
        figure,
    }
}

fn asking(to: &str) -> AskDraft {
    AskDraft {
        to: Some(words(to)),
        ..AskDraft::default()
    }
}

#[test]
fn what_is_in_the_way_stays_with_its_promise_when_the_promise_is_made_anew() {
    let plan = full();
    let id = plan.promises()[0].id;
    let way = InTheWay {
        rule: Some(words("Nobody with arrears.")),
        reality: Some(Reality::NotSure),
        ..InTheWay::new(InTheWayKind::OwnRule)
    };
    let say = Change::SayInTheWay {
        promise: id,
        way: Some(Box::new(way.clone())),
    };
    let anew = Change::ChangePromise {
        promise: id,
        draft: promise(Party::Person, "ring them", None),
    };
    let mut plan = after(plan, [say, anew]);
    assert_eq!(plan.promise(id).unwrap().in_the_way.as_deref(), Some(&way));

    let nothing = Change::SayInTheWay {
        promise: id,
        way: None,
    };
    plan.apply(nothing).unwrap();
    assert_eq!(plan.promise(id).unwrap().in_the_way, None);
}

#[test]
fn nothing_is_in_the_way_of_a_promise_that_is_not_there() {
    let mut plan = full();
    let before = plan.clone();
    let say = Change::in_the_way(PromiseId(999), InTheWayKind::Law);

    assert_eq!(plan.apply(say), Err(Refusal::NoSuchPromise));
    assert_eq!(plan, before);
}

#[test]
fn whoever_changes_a_word_of_an_ask_asks_the_person_again() {
    let mut plan = after(empty(), [Change::MakeAsk(Box::new(asking("Mr Adeyemi")))]);
    let ask = plan.asks()[0].id;
    let change = |to| Change::ChangeAsk {
        ask,
        draft: Box::new(asking(to)),
    };
    plan.apply(Change::AgreeToAsk { ask, agreed: true })
        .unwrap();
    plan.apply(change("Mr Adeyemi")).unwrap();
    assert!(plan.ask(ask).unwrap().agreed, "it says the same");

    plan.apply(change("Ms Adeyemi")).unwrap();
    assert!(!plan.ask(ask).unwrap().agreed);
}

#[test]
fn an_ask_waits_from_when_the_person_agrees_until_something_comes_back() {
    let mut plan = after(empty(), [Change::MakeAsk(Box::new(asking("Mr Adeyemi")))]);
    let ask = plan.asks()[0].id;
    assert!(!plan.asks()[0].is_waiting());
    plan.apply(Change::AgreeToAsk { ask, agreed: true })
        .unwrap();
    assert!(plan.asks()[0].is_waiting());

    plan.apply(Change::BeginVisit(day("2026-12-04"))).unwrap();
    let because = Some(words("Paragraph 4."));
    let no = Answer::No {
        because: because.clone(),
    };
    let answer = Some(no.clone());
    plan.apply(Change::AnswerAsk { ask, answer }).unwrap();
    let answered = plan.asks()[0].answered.clone().unwrap();
    assert_eq!((answered.answer, answered.visit), (no, 1));
    assert!(!plan.asks()[0].is_waiting());
    assert_eq!(plan.what_changed(1).answers, 1);
}

#[test]
fn an_ask_outlives_the_promise_it_came_from() {
    let plan = full();
    let promise = plan.promises()[0].id;
    let draft = AskDraft {
        promise: Some(promise),
        ..asking("Mr Adeyemi")
    };
    let made = Change::MakeAsk(Box::new(draft.clone()));
    let plan = after(plan, [made, Change::LetGoOfPromise(promise)]);
    assert_eq!(plan.asks()[0].asked, asking("Mr Adeyemi"));

    let mut plan = plan;
    let before = plan.clone();
    let refused = plan.apply(Change::MakeAsk(Box::new(draft)));
    assert_eq!(refused, Err(Refusal::NoSuchPromise));
    assert_eq!(plan, before);
}

#[test]
fn figures_are_added_up_kind_by_kind_and_only_where_somebody_gave_them() {
    let costs = [
        cost(CostKind::Money, Some(275)),
        cost(CostKind::Visits, None),
        cost(CostKind::Money, None),
        cost(CostKind::Crises, Some(1)),
        cost(CostKind::Money, Some(u32::MAX)),
    ];
    let told: Vec<_> = sums(&costs)
        .into_iter()
        .map(|sum| (sum.kind, sum.figures, sum.total))
        .collect();
    let money = vec![275, u32::MAX];
    assert_eq!(
        told,
        [
            (CostKind::Crises, vec![1], 1),
            (CostKind::Money, money, 4_294_967_570),
        ]
    );
    assert_eq!(sums(&[cost(CostKind::Strain, None)]), []);
}

#[test]
fn strain_has_no_figure_and_no_ask_more_costs_than_a_page_has_room_for() {
    let mut plan = empty();
    let strained = AskDraft {
        costs_now: vec![cost(CostKind::Strain, Some(3))],
        ..AskDraft::default()
    };
    let many = AskDraft {
        costs_later: vec![cost(CostKind::Visits, None); AskDraft::MAX_COSTS + 1],
        ..AskDraft::default()
    };
    assert_eq!(
        plan.apply(Change::MakeAsk(Box::new(strained))),
        Err(Refusal::NotCounted)
    );
    assert_eq!(
        plan.apply(Change::MakeAsk(Box::new(many))),
        Err(Refusal::Full)
    );
    assert!(plan.is_empty());
}

#[test]
fn somebody_may_be_invited_and_not_invited_after_all() {
    let draft = InvitationDraft::new(words("Sal from the law centre"));
    let mut plan = after(empty(), [Change::Invite(Box::new(draft.clone()))]);
    let invitation = plan.invitations()[0].id;
    let there = InvitationDraft {
        person_there: Some(true),
        ..draft
    };
    let change = Change::ChangeInvitation {
        invitation,
        draft: Box::new(there.clone()),
    };
    plan.apply(change).unwrap();
    assert_eq!(plan.invitation(invitation).unwrap().asked, there);

    plan.apply(Change::RemoveInvitation(invitation)).unwrap();
    assert!(plan.is_empty(), "nobody is invited");
    let gone = plan.apply(Change::RemoveInvitation(invitation));
    assert_eq!(gone, Err(Refusal::NoSuchInvitation));
}

#[test]
fn what_an_earlier_visit_asked_for_is_counted_when_it_is_taken_out() {
    let invite = Change::Invite(Box::new(InvitationDraft::new(words("Sal"))));
    let plan = after(empty(), [Change::MakeAsk(Box::new(asking("Mr A"))), invite]);
    let (ask, invitation) = (plan.asks()[0].id, plan.invitations()[0].id);
    let first = plan.what_changed(0);
    assert_eq!((first.asks, first.invitations), (1, 1));

    let out = [
        Change::BeginVisit(day("2026-12-29")),
        Change::RemoveAsk(ask),
        Change::RemoveInvitation(invitation),
    ];
    let taken_out = after(plan, out).what_changed(1).taken_out;
    assert_eq!((taken_out.asks, taken_out.invitations), (1, 1));
}

#[test]
fn each_of_the_new_parts_can_be_left_behind_by_itself() {
    let plan = full();
    let promise = plan.promises()[0].id;
    let who = Alongside {
        who: Some(words("Femi")),
        ..Alongside::default()
    };
    let load = Load {
        letters: 9,
        ..Load::default()
    };
    let draft = AskDraft {
        promise: Some(promise),
        ..asking("Mr Adeyemi")
    };
    let plan = after(
        plan,
        [
            Change::in_the_way(promise, InTheWayKind::Habit),
            Change::MakeAsk(Box::new(draft)),
            Change::Invite(Box::new(InvitationDraft::new(words("Sal")))),
            Change::WalkAlongside(Box::new(who)),
            Change::CountLoad(load),
        ],
    );
    let new = [
        PlanPart::InTheWay,
        PlanPart::Asks,
        PlanPart::Invitations,
        PlanPart::Load,
        PlanPart::Alongside,
    ];
    for part in &new {
        assert!(plan.parts().contains(part), "{part:?}");
        let without = plan.without(std::slice::from_ref(part));
        let left: Vec<_> = plan.parts().into_iter().filter(|p| p != part).collect();
        assert_eq!(without.parts(), left, "{part:?}");
    }
    let alone = plan.without(&[PlanPart::Promises]);
    assert_eq!(alone.asks()[0].asked.promise, None, "its promise is gone");
}

#[test]
fn a_plan_that_is_full_takes_no_more_words_in_an_ask() {
    let long = words(&"a".repeat(Plan::MAX_TEXT));
    let mut plan = empty();
    let much = AskDraft {
        life: Some(long.clone()),
        ..AskDraft::default()
    };
    assert_eq!(
        plan.apply(Change::MakeAsk(Box::new(much))),
        Err(Refusal::Full)
    );
    let reach = Alongside {
        reach: Some(long),
        ..Alongside::default()
    };
    plan.apply(Change::WalkAlongside(Box::new(reach))).unwrap();
    let more = plan.apply(Change::Invite(Box::new(InvitationDraft::new(words("Sal")))));
    assert_eq!(more, Err(Refusal::Full));
}
