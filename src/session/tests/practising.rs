//! Practise first: never kept, never mixed with a real plan, ended without a question.

use super::*;
use crate::session::PracticeStep;

fn practising() -> Tablet {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Desk::Practise);
    tablet
}

fn sorts(tablet: &mut Tablet, cards: &[&str]) {
    for id in cards {
        tablet.changes(Change::SortCard {
            card: card(id),
            tray: Tray::TalkAboutNow,
        });
    }
}

#[test]
fn practice_begins_at_the_cards_with_somebody_made_up_and_writes_nothing() {
    let mut tablet = practising();
    let plan = tablet.model.sitting().unwrap().plan().clone();
    assert!(plan.is_practice());
    assert_eq!(tablet.model.screen(), &Screen::Mat);
    assert_eq!(plan.called(), Some(&words("Sam")));

    sorts(&mut tablet, &["money", "music", "sleep"]);
    tablet.hears(event::Frame::PageHidden);
    tablet.hears(event::Frame::PauseOver);
    assert!(!tablet.asked.iter().any(is_save), "nothing is written");
    assert!(tablet.records.is_empty());
}

#[test]
fn practice_cannot_be_kept_however_it_is_asked_for() {
    for wish in [
        Intention::Keeping(intention::Keeping::As(Keeping::Tablet)),
        Intention::Keeping(intention::Keeping::As(Keeping::Visit)),
        Intention::Keeping(intention::Keeping::WithWord(
            SecretWord::parse("harbour").unwrap(),
        )),
        Intention::Goodbye(intention::Goodbye::KeepHere),
    ] {
        let mut tablet = practising();
        sorts(&mut tablet, &["money"]);
        tablet.does(wish.clone());
        tablet.hears(event::Frame::PauseOver);
        assert!(tablet.records.is_empty(), "{wish:?}");
        assert!(!tablet.asked.iter().any(is_save), "{wish:?}");
    }
}

#[test]
fn it_goes_from_three_cards_to_a_promise_and_is_over() {
    let mut tablet = practising();
    let step = |tablet: &Tablet| PracticeStep::of(tablet.model.sitting().unwrap().plan());
    sorts(&mut tablet, &["money", "music"]);
    assert_eq!(step(&tablet), PracticeStep::Cards);
    sorts(&mut tablet, &["sleep"]);
    assert_eq!(step(&tablet), PracticeStep::Promise);
    tablet.changes(Change::MakePromise(promise(
        Party::Worker,
        "put the kettle on",
        None,
    )));
    assert_eq!(step(&tablet), PracticeStep::Over);
}

#[test]
fn practice_ends_without_a_question_and_leaves_nothing_behind() {
    let mut tablet = practising();
    sorts(&mut tablet, &["money"]);
    tablet.does(intention::Frame::Go(Screen::Desk));
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.screen(), &Screen::Desk);
    assert_eq!(tablet.model.notice(), Some(&Notice::PracticeOver));
    assert!(tablet.model.desk().entries().is_empty());
    assert!(tablet.records.is_empty());
}

#[test]
fn a_real_conversation_can_follow_at_once_and_is_a_real_one() {
    let mut tablet = practising();
    tablet.does(intention::Desk::StartConversation);
    let sitting = tablet.model.sitting().unwrap();
    assert!(!sitting.plan().is_practice());
    assert_eq!(tablet.model.screen(), &Screen::Opening);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    assert!(!tablet.records.is_empty(), "a real one is kept");
}

#[test]
fn practice_that_comes_back_in_a_file_is_practice_again() {
    let mut tablet = practising();
    sorts(&mut tablet, &["money"]);
    tablet.does(intention::Taking::TakeFile {
        name: "notes.html".to_owned(),
    });
    let offered = tablet.asked.iter().find_map(|effect| {
        if let Effect::Taking(effect::Taking::Offer { text, .. }) = effect {
            Some(text.clone())
        } else {
            None
        }
    });
    let text = offered.expect("a file is handed over");
    let mut other = Tablet::empty();
    other.hears(file_came(text.clone()));
    let sitting = other.model.sitting().unwrap();
    assert!(sitting.plan().is_practice());
    other.changes(Change::Call(Some(words("Ray"))));
    other.hears(event::Frame::PauseOver);
    assert!(other.records.is_empty());

    // Or it is somebody's plan after all, and another one. One on the desk that has the same id is left alone.
    let mut third = started();
    third.changes(Change::Call(Some(words("Jo"))));
    third.does(intention::Frame::Go(Screen::Desk));
    let before = third.records.clone();
    third.hears(file_came(text));
    let practised = third.plan().clone();
    assert_eq!(third.model.notice(), Some(&Notice::WasPractice));
    assert_eq!(practised.id(), &id("new-1"));
    assert_eq!(third.records, before);
    third.does(intention::Desk::SavePractice);
    third.hears(event::Frame::PauseOver);
    let plan = third.plan();
    assert!(!plan.is_practice() && plan.id() != practised.id());
    assert_eq!(plan.called(), practised.called());
    assert_eq!(plan.mat(), practised.mat());
    assert_eq!(
        third.kept_of(plan.id()).as_ref().map(|kept| &kept.plan),
        Some(plan)
    );
}

#[test]
fn an_id_makes_no_plan_practice() {
    let real = Plan::begin(id("practice-7"), day("2026-11-24"));
    let mut tablet = Tablet::empty();
    tablet.hears(file_came(file_of(&real)));
    tablet.changes(Change::Call(Some(words("Ray"))));
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ray")));
}

#[test]
fn practice_comes_back_after_it_was_hidden() {
    let mut tablet = practising();
    sorts(&mut tablet, &["money"]);
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    let plan = tablet.model.sitting().unwrap().plan();
    assert_eq!(plan.mat().len(), 1);
    assert!(tablet.records.is_empty());
}
