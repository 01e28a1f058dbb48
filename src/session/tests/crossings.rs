//! Answers that cross with what people do next. Each of these once lost or brought back somebody's words.

use super::*;

fn word(text: &str) -> SecretWord {
    SecretWord::parse(text).unwrap()
}

fn saved(tablet: &mut Tablet, plan: &str) {
    tablet.hears(event::Keeping::SaveFinished {
        plan: id(plan),
        result: Ok(()),
    });
}

fn ours(tablet: &mut Tablet, plan: &str) {
    tablet.hears(event::Desk::Held {
        plan: id(plan),
        hold: Hold::Ours,
    });
}

/// A plan that was just begun, on a device that has answered nothing about it yet.
fn just_begun() -> Tablet {
    let mut tablet = Tablet::empty();
    tablet.answers = false;
    tablet.does(intention::Desk::StartConversation);
    tablet.hears(event::Desk::PlanIdMade {
        id: id("new-1"),
        today: day("2026-11-24"),
    });
    tablet
}

#[test]
fn what_is_being_cleared_is_not_written_again_by_an_answer_that_comes_late() {
    let mut tablet = just_begun();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    ours(&mut tablet, "new-1");
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(event::Frame::PageHidden);
    assert_eq!(tablet.count(is_save), 0);
}

#[test]
fn what_was_hidden_while_it_was_cleared_does_not_come_back() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::PlanCleared));
    tablet.does(intention::Frame::Uncover);
    assert!(tablet.model.sitting().is_none() && !tablet.model.is_shut());
}

#[test]
fn the_answer_to_a_second_clearing_does_not_close_what_was_begun_after_the_first() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    assert_eq!(
        tablet.count(|effect| matches!(effect, Effect::Keeping(effect::Keeping::ErasePlan(_)))),
        1
    );
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Ok(()),
    });
    tablet.answers = true;
    tablet.does(intention::Desk::StartConversation);
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert!(tablet.model.sitting().is_some());
}

#[test]
fn nobody_begins_while_everything_is_being_cleared() {
    let mut tablet = Tablet::empty();
    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearEverything);
    tablet.does(intention::Desk::StartConversation);
    tablet.does(intention::Goodbye::ClearEverything);
    assert_eq!(
        tablet.count(|effect| *effect == Effect::Desk(effect::Desk::MakePlanId)),
        0
    );
    assert_eq!(
        tablet.count(|effect| *effect == Effect::Desk(effect::Desk::EraseEverything)),
        1
    );
}

#[test]
fn a_plan_that_could_not_be_cleared_is_kept_again_and_says_so_only_then() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::NotCleared));
    assert!(!tablet.model.sitting().unwrap().saving().is_kept());
    saved(&mut tablet, "new-1");
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
}

#[test]
fn a_secret_word_chosen_for_one_plan_is_never_put_on_the_next() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    tablet.answers = true;
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.does(intention::Desk::StartConversation);
    tablet.hears(event::Keeping::Stretched(Ok(tablet_key())));
    assert_eq!(tablet.model.sitting().unwrap().keeping(), Keeping::Tablet);
}

#[test]
fn a_plan_that_waits_for_the_tablets_key_does_not_take_the_place_of_one_begun_meanwhile() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.model.context.keys.tablet = None;
    tablet.answers = false;
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    tablet.does(intention::Desk::StartConversation);
    tablet.hears(event::Desk::PlanIdMade {
        id: id("new-1"),
        today: day("2026-11-24"),
    });
    tablet.hears(event::Keeping::TabletKey(Ok(tablet_key())));
    assert_eq!(tablet.plan().id(), &id("new-1"));
}

#[test]
fn a_file_that_is_dropped_on_an_open_plan_opens_once_that_is_kept() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(file_came(file_of(&full())));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    tablet.answers = true;
    saved(&mut tablet, "new-1");
    assert_eq!(tablet.plan().called(), Some(&words("Ida")));
}

#[test]
fn a_file_that_is_dropped_takes_the_place_of_nothing_that_is_only_here() {
    let mut tablet = started();
    tablet.does(intention::Keeping::As(Keeping::Memory));
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(file_came(file_of(&full())));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert_eq!(tablet.model.notice(), Some(&Notice::OnlyHere));
}

#[test]
fn a_plan_hidden_before_the_device_has_answered_is_written_when_it_does() {
    let mut tablet = just_begun();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Frame::Hide);
    assert_eq!(tablet.count(is_save), 0);
    ours(&mut tablet, "new-1");
    assert_eq!(tablet.count(is_save), 1);
}

#[test]
fn how_it_is_to_be_kept_is_written_even_when_it_was_said_before_the_device_answered() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.answers = false;
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    tablet.does(intention::Keeping::As(Keeping::Visit));
    tablet.answers = true;
    ours(&mut tablet, "made-up-1");
    assert!(tablet.record("key/made-up-1").unwrap().contains("visit"));
}

#[test]
fn an_answer_about_a_write_from_before_it_was_open_is_not_taken_for_its_own() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    let mut tablet = Tablet::with_key("2026-11-25", tablet.records, tablet.own_key);
    tablet.model.desk.unheard = vec![id("new-1")];
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    saved(&mut tablet, "new-1");
    assert!(!tablet.model.sitting().unwrap().saving().is_kept());
    saved(&mut tablet, "new-1");
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
}

#[test]
fn nothing_that_was_only_for_today_is_written_when_a_plan_is_kept_after_all() {
    let mut tablet = started();
    tablet.does(intention::Keeping::As(Keeping::Memory));
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    tablet.answers = false;
    tablet.does(intention::Goodbye::KeepHere);
    let Some(Effect::Keeping(effect::Keeping::Save { records, .. })) =
        tablet.asked.iter().rev().find(|e| is_save(e))
    else {
        panic!("it is written");
    };
    tablet.records.clone_from(records);
    assert!(!tablet.everything_kept().contains("back on Sunday"));
}

#[test]
fn the_next_person_begins_once_the_closed_plan_is_on_the_desk() {
    let mut tablet = locked_and_left();
    tablet.does(intention::Desk::StartConversation);
    assert!(tablet.model.sitting().is_none());
    tablet.answers = true;
    saved(&mut tablet, "new-1");
    assert!(tablet.model.desk().entry(&id("new-1")).is_some());
    assert_eq!(tablet.plan().called(), None);
    tablet.changes(Change::Call(Some(words("Jo"))));
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
}

#[test]
fn a_closed_plan_that_the_device_cannot_keep_stays_within_reach_and_says_so() {
    let mut tablet = locked_and_left();
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::StillOpen));
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
    tablet.answers = true;
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
}

/// A plan with a secret word, closed with words that are not on the device yet, and left for the desk.
fn locked_and_left() -> Tablet {
    let mut tablet = started();
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Frame::Lock);
    tablet.does(intention::Desk::NotNow);
    tablet
}

#[test]
fn what_the_device_does_not_let_go_of_is_asked_for_again_after_a_pause() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.does(intention::Keeping::As(Keeping::Memory));
    let forgets = |effect: &Effect| matches!(effect, Effect::Keeping(effect::Keeping::Forget(_)));
    tablet.hears(event::Keeping::Forgotten {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::NotCleared));
    assert_eq!(tablet.count(forgets), 1);
    assert!(matches!(
        tablet.asked.iter().rev().nth(1),
        Some(Effect::Frame(effect::Frame::Wait(_)))
    ));
    tablet.hears(event::Frame::PauseOver);
    assert_eq!(tablet.count(forgets), 2);
}

#[test]
fn how_the_app_looks_is_not_lost_in_silence() {
    let mut tablet = Tablet::empty();
    tablet.hears(event::Settings::Saved(Err(StorageError::Full)));
    assert_eq!(tablet.model.notice(), Some(&Notice::SettingsNotKept));
}

#[test]
fn what_is_to_be_kept_after_all_is_kept_even_while_the_device_is_still_letting_go_of_it() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    let before = tablet.records.clone();
    tablet.answers = false;
    tablet.does(intention::Keeping::As(Keeping::Memory));
    tablet.records = before;
    tablet.does(intention::Keeping::As(Keeping::Tablet));
    tablet.hears(event::Keeping::Forgotten {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    let saves: Vec<_> = tablet
        .asked
        .iter()
        .filter(|effect| is_save(effect))
        .collect();
    let Some(Effect::Keeping(effect::Keeping::Save {
        over: (_, there), ..
    })) = saves.last()
    else {
        panic!("it is written");
    };
    assert!(
        there.contains(&None),
        "the device may have let go of it by then"
    );
    assert_eq!(there.len(), 2, "or not yet");
}

#[test]
fn what_may_be_gone_in_spite_of_what_the_device_says_is_written_again() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    assert!(
        tablet.records.is_empty(),
        "it is gone, and this is not what is said"
    );
    tablet.answers = true;
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Err(StorageError::Failed("lost".to_owned())),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::NotCleared));
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ray")));
}
