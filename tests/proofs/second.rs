//! The second place, story by story: what comes back from it, and what does not.

use alongside::device::StorageError;
use alongside::plan::{About, Change, Day, LineDraft, Place, PlanId, Whose, Wording};
use alongside::record::encode_plan;
use alongside::session::{
    Arrived, DeskState, Intention, Keeping, Notice, Saving, Screen, SecondState, SecretWord, event,
    intention,
};
use alongside::vault::Key;

use crate::device::{Disk, Second};
use crate::page::Page;

const WORD: &str = "four green boats";

#[test]
fn a_plan_comes_back_and_is_in_its_place_again() {
    for keeping in [Keeping::Tablet, Keeping::Word, Keeping::Visit] {
        let (disk, plan) = kept(keeping);
        let mut page = Page::open(disk.loses_its_store(), today());
        assert_eq!(page.model.notice(), Some(&Notice::CameBack), "{keeping:?}");
        assert_eq!(said(&mut page, &plan), ["a door"], "{keeping:?}");

        let mut again = Page::open(page.device.disk, today());
        assert_ne!(again.model.notice(), Some(&Notice::CameBack));
        assert_eq!(said(&mut again, &plan), ["a door"], "{keeping:?}");
    }
}

#[test]
fn what_comes_back_opens_with_what_opened_it_before() {
    let (disk, plan) = kept(Keeping::Word);
    let mut page = Page::open(disk.loses_its_store(), today());
    page.does(intention::Desk::OpenPlan(plan.clone()));
    page.does(intention::Desk::GiveWord(
        SecretWord::parse("four green coats").unwrap(),
    ));
    assert_eq!(page.open_plan(), None);
    assert_eq!(said(&mut page, &plan), ["a door"]);
}

#[test]
fn a_plan_of_a_key_that_the_tablet_has_no_more_is_sealed_with_the_one_that_it_has() {
    let (disk, plan) = kept(Keeping::Tablet);
    let newer = Key::from_bytes([77; 32]);
    let mut disk = disk.loses_its_store();
    disk.second.keys.push(newer.clone());
    disk.tablet_key = Some(newer);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);

    // From now on the store alone is enough.
    page.device.disk.second = Second::default();
    let mut again = Page::open(page.device.disk, today());
    assert_eq!(said(&mut again, &plan), ["a door"]);
}

#[test]
fn a_broken_record_is_replaced_by_its_copy() {
    let (mut disk, plan) = kept(Keeping::Tablet);
    let key = format!("plan/{}", plan.as_str());
    disk.records.get_mut(&key).unwrap().truncate(100);
    let mut page = Page::open(disk, today());
    assert_eq!(page.model.notice(), Some(&Notice::CameBack));
    assert_eq!(said(&mut page, &plan), ["a door"]);
}

#[test]
fn an_older_copy_takes_the_place_of_nothing() {
    let (disk, plan) = kept(Keeping::Tablet);
    let old = disk.second.clone();
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(line("a window"));
    let mut disk = page.device.disk;
    disk.second = old;
    let mut again = Page::open(disk, today());
    assert_eq!(said(&mut again, &plan), ["a door", "a window"]);
    assert_ne!(again.model.notice(), Some(&Notice::CameBack));
}

#[test]
fn a_store_that_does_not_open_does_not_keep_a_plan_from_anybody() {
    let (mut disk, plan) = kept(Keeping::Tablet);
    disk.fails = Some(StorageError::Failed("it is broken".to_owned()));
    let mut page = Page::open(disk, today());
    assert!(matches!(page.model.desk().state, DeskState::Blocked(_)));
    assert_eq!(page.model.notice(), Some(&Notice::CameBack));
    assert_eq!(said(&mut page, &plan), ["a door"]);

    // What is said is not called saved, and is in the second place all the same.
    page.does(line("a window"));
    page.does(intention::Frame::TryAgain);
    let saving = page.model.sitting().unwrap().saving();
    assert!(matches!(saving, Saving::Failed(_)), "{saving:?}");
    page.device.disk.fails = None;
    let mut again = Page::open(page.device.disk, today());
    assert_eq!(said(&mut again, &plan), ["a door", "a window"]);
}

#[test]
fn after_a_failure_nothing_is_called_saved_that_the_second_place_has_not() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.device.disk.fails = Some(StorageError::Full);
    page.does(line("a window"));
    page.does(intention::Frame::TryAgain);
    page.device.disk.fails = None;
    page.does(intention::Frame::TryAgain);
    page.does(line("a garden"));
    assert!(page.model.sitting().unwrap().saving().is_kept());
    let mut back = Page::open(page.device.disk.loses_its_store(), today());
    assert_eq!(said(&mut back, &plan), ["a door", "a window", "a garden"]);
}

#[test]
fn a_store_that_is_lost_while_the_page_is_open_gets_everything_again() {
    let (disk, first) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    page.does(intention::Frame::Go(Screen::Desk));
    page.does(intention::Desk::StartConversation);
    page.does(line("a window"));
    let second = page.open_plan().unwrap().clone();
    assert_ne!(first, second);
    // Nor is there a second place from which it could come.
    page.device.disk.second = Second::default();
    page.device.loses_its_store_unseen();
    page.does(line("a garden"));
    assert!(page.model.sitting().unwrap().saving().is_kept());

    let mut again = Page::open(page.device.disk, today());
    assert_eq!(said(&mut again, &first), ["a door"]);
    assert_eq!(said(&mut again, &second), ["a window", "a garden"]);
}

#[test]
fn what_was_to_be_erased_when_the_tablet_stopped_is_gone_when_it_starts() {
    let (mut disk, plan) = kept(Keeping::Tablet);
    disk.second.copies.clear();
    disk.second.erased.insert(plan.as_str().to_owned());
    let page = Page::open(disk, today());
    assert!(page.model.desk().entries().is_empty());
    assert!(
        page.device
            .disk
            .records
            .keys()
            .all(|key| !key.contains(plan.as_str()))
    );

    // Once nothing is left anywhere, nothing is remembered.
    let again = Page::open(page.device.disk, today());
    assert!(again.device.disk.second.erased.is_empty());
}

#[test]
fn everything_that_was_to_be_erased_when_the_tablet_stopped_is_gone_when_it_starts() {
    let (mut disk, _) = kept(Keeping::Tablet);
    disk.second = Second {
        all_erased: true,
        ..Second::default()
    };
    let page = Page::open(disk, today());
    assert_eq!(page.device.disk, Disk::default());
    assert!(!page.model.desk().is_lost);
}

#[test]
fn what_was_erased_does_not_come_back_where_the_tablet_stopped_before_its_copy_was_gone() {
    for with_store in [true, false] {
        let (mut disk, plan) = kept(Keeping::Tablet);
        disk.second.erased.insert(plan.as_str().to_owned());
        if !with_store {
            disk = disk.loses_its_store();
        }
        let page = Page::open(disk.clone(), today());
        assert!(page.model.desk().entries().is_empty(), "{with_store}");
        assert!(page.device.disk.second.copies.is_empty(), "{with_store}");
        disk.fails = Some(StorageError::NoAnswer);
        assert!(Page::open(disk, today()).model.desk().entries().is_empty());
    }
}

#[test]
fn a_store_that_answers_again_takes_what_was_said_meanwhile() {
    let (mut disk, plan) = kept(Keeping::Tablet);
    disk.fails = Some(StorageError::NoAnswer);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(line("a window"));
    page.does(intention::Frame::TryAgain);
    page.device.disk.fails = None;
    page.does(intention::Frame::TryAgain);
    assert!(page.model.sitting().unwrap().saving().is_kept());
    page.does(line("a garden"));
    page.device.disk.second = Second::default();
    let mut again = Page::open(page.device.disk, today());
    assert_eq!(said(&mut again, &plan), ["a door", "a window", "a garden"]);
}

#[test]
fn a_store_that_is_lost_while_a_plan_is_closed_up_has_it_again_when_it_is_open() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(line("a window"));
    page.device.loses_its_store_unseen();
    page.does(intention::Frame::Hide);
    page.does(intention::Frame::Uncover);
    page.does(line("a garden"));
    assert!(page.model.sitting().unwrap().saving().is_kept());
    page.device.disk.second = Second::default();
    let mut again = Page::open(page.device.disk, today());
    assert_eq!(said(&mut again, &plan), ["a door", "a window", "a garden"]);
}

#[test]
fn what_cannot_be_read_for_want_of_the_tablets_key_is_read_with_the_one_that_is_kept_twice() {
    let (disk, plan) = kept(Keeping::Tablet);
    let old = disk.second.clone();
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(line("a window"));
    let mut disk = page.device.disk;
    // The copy is behind, and the store has lost its key.
    disk.second = old;
    disk.tablet_key = None;
    let mut again = Page::open(disk, today());
    assert_eq!(said(&mut again, &plan), ["a door", "a window"]);
}

#[test]
fn a_copy_that_is_refused_does_not_hold_up_the_others() {
    let (disk, first) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    page.does(intention::Desk::StartConversation);
    page.does(line("a window"));
    let second = page.open_plan().unwrap().clone();
    let mut disk = page.device.disk;
    disk.second.copies.clear();
    disk.second.refuses = Some(first.as_str().to_owned());
    let page = Page::open(disk, today());
    assert_eq!(page.model.second(), SecondState::Refuses);
    assert!(page.device.disk.second.copies.contains_key(second.as_str()));
}

#[test]
fn a_plan_that_was_erased_can_be_opened_again_from_its_file_and_stays() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    let plan_now = page.model.sitting().unwrap().plan().clone();
    let file = encode_plan(&plan_now);
    page.does(intention::Goodbye::ClearWithoutACopy);
    assert!(page.device.disk.second.copies.is_empty());
    page.hears(event::Desk::FilesRead(
        vec![Arrived::of("plan.html", file.into())].into(),
    ));
    assert_eq!(page.open_plan(), Some(&plan));
    let mut again = Page::open(page.device.disk.loses_its_store(), today());
    assert_eq!(said(&mut again, &plan), ["a door"]);
}

#[test]
fn what_is_only_kept_while_we_talk_is_in_neither_place() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(intention::Keeping::As(Keeping::Memory));
    page.does(line("a window"));
    let disk = &page.device.disk;
    assert!(
        disk.second.copies.is_empty() && disk.records.is_empty(),
        "{disk:?}"
    );
}

#[test]
fn a_copy_never_opens_with_less_than_what_it_is_a_copy_of() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.device.stops_before_the_store_is_written();
    page.does(intention::Keeping::WithWord(
        SecretWord::parse(WORD).unwrap(),
    ));
    let mut back = Page::open(page.device.disk.loses_its_store(), today());
    back.does(intention::Desk::OpenPlan(plan.clone()));
    assert_eq!(back.open_plan(), None, "it asks for the word");
    assert_eq!(said(&mut back, &plan), ["a door"]);
}

#[test]
fn a_desk_that_finds_nothing_where_plans_were_says_so_until_somebody_has_read_it() {
    let (disk, _) = kept(Keeping::Tablet);
    assert!(disk.marked);
    let nothing = Disk {
        marked: true,
        ..Disk::default()
    };
    let mut page = Page::open(nothing, today());
    assert!(page.model.desk().is_lost && page.device.disk.marked);
    page.does(intention::Desk::PutLossAway);
    assert!(!page.model.desk().is_lost && !page.device.disk.marked);
    assert!(!Page::open(page.device.disk, today()).model.desk().is_lost);
}

#[test]
fn where_the_last_plan_is_deleted_nobody_remembers_that_there_was_one() {
    let (disk, plan) = kept(Keeping::Tablet);
    let mut page = Page::open(disk, today());
    assert_eq!(said(&mut page, &plan), ["a door"]);
    page.does(intention::Goodbye::ClearWithoutACopy);
    assert!(!page.device.disk.marked);
}

#[test]
fn where_there_is_no_second_place_the_model_says_so() {
    let alone = Disk {
        second: Second {
            is_missing: true,
            ..Second::default()
        },
        ..Disk::default()
    };
    let mut page = Page::open(alone, today());
    assert_eq!(page.model.second(), SecondState::NotThere);
    assert!(!page.model.is_alone_in_doubt());
    page.does(intention::Desk::StartConversation);
    page.device.disk.fails = Some(StorageError::Full);
    page.does(line("a door"));
    page.does(intention::Frame::TryAgain);
    page.device.disk.fails = None;
    page.does(intention::Frame::TryAgain);
    assert!(page.model.is_alone_in_doubt());
}

/// A tablet on which one plan is kept in this way, and its id.
fn kept(keeping: Keeping) -> (Disk, PlanId) {
    let mut page = Page::open(Disk::default(), today());
    page.does(intention::Desk::StartConversation);
    page.does(match keeping {
        Keeping::Word => intention::Keeping::WithWord(SecretWord::parse(WORD).unwrap()),
        other => intention::Keeping::As(other),
    });
    page.does(line("a door"));
    let plan = page.open_plan().unwrap().clone();
    (page.device.disk, plan)
}

fn line(text: &str) -> Intention {
    Intention::Writing(intention::Writing::Change(Change::WriteLine(LineDraft {
        about: About::Gift,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place: Place::InPlan,
        text: Wording::parse(text).unwrap(),
    })))
}

/// What is said in a plan, which is opened for it where it is not open.
fn said(page: &mut Page, plan: &PlanId) -> Vec<String> {
    if page.open_plan() != Some(plan) {
        page.opens(plan, &[WORD.to_owned()]);
    }
    let open = page.model.sitting().filter(|open| open.plan().id() == plan);
    let lines = open.map(|open| open.plan().lines()).into_iter().flatten();
    lines.map(|line| line.text.as_str().to_owned()).collect()
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}
