//! What is closed up, and what is kept how. Words are looked for where they could have stayed behind.

use super::*;
use crate::device::StretchError;
use crate::vault::Lock;

const OURS: &str = "I can mend clocks.";

fn word(text: &str) -> SecretWord {
    SecretWord::parse(text).unwrap()
}

/// A visit in which something was said.
fn talking() -> Tablet {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.changes(Change::WriteLine(mine(About::Gift, OURS)));
    tablet.does(intention::Frame::Go(Screen::Gifts));
    tablet
}

fn with_word() -> Tablet {
    let mut tablet = talking();
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    assert_eq!(tablet.model.sitting().unwrap().keeping(), Keeping::Word);
    tablet
}

fn bare(tablet: &Tablet) -> String {
    let lines: Vec<_> = tablet
        .records
        .iter()
        .map(|(key, text)| format!("{key} {text}"))
        .collect();
    lines.join("\n")
}

#[test]
fn nothing_that_was_said_lies_bare_on_the_tablet() {
    let tablet = talking();
    assert!(!tablet.records.is_empty());
    // In quotes, because three letters by chance stand in what is sealed.
    for said in [OURS, "clocks", "\"Ray\""] {
        assert!(!bare(&tablet).contains(said), "{said}");
    }
    assert!(tablet.everything_kept().contains(OURS));
}

#[test]
fn what_was_written_before_plans_were_sealed_is_sealed_when_the_app_opens() {
    let tablet = Tablet::with_key("2026-11-24", vec![record_of(full(), "desk")], None);
    assert!(!bare(&tablet).contains("harbour"), "{}", bare(&tablet));
    assert_eq!(tablet.kept().unwrap().plan, full());
    assert_eq!(
        tablet.model.desk().entries()[0].called(),
        Some(&words("Ida"))
    );
}

#[test]
fn hiding_drops_the_words_and_the_keys_and_a_tap_brings_the_same_place_back() {
    let mut tablet = talking();
    let before = tablet.plan().clone();
    tablet.answers = false;
    tablet.does(intention::Writing::Type {
        field: Field::named("gift"),
        text: "I bake".to_owned(),
    });
    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.sitting().is_none());
    assert!(tablet.model.context.keys.tablet.is_none());
    assert_eq!(tablet.model.cover(), Cover::Hidden);
    assert!(matches!(
        tablet.asked.iter().rev().find(|e| is_save(e)),
        Some(Effect::Keeping(effect::Keeping::Save { .. }))
    ));

    tablet.answers = true;
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan(), &before);
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
    assert_eq!(
        tablet
            .model
            .sitting()
            .unwrap()
            .drafts()
            .get(&Field::named("gift")),
        "I bake"
    );
}

#[test]
fn what_was_said_before_hiding_is_written_even_when_a_write_was_under_way() {
    let mut tablet = talking();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(event::Frame::PauseOver);
    let saves = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Raymond B"))));
    tablet.does(intention::Frame::Hide);
    assert_eq!(tablet.count(is_save), saves, "one write at a time");

    tablet.answers = true;
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(
        tablet.kept().unwrap().plan.called(),
        Some(&words("Raymond B"))
    );
}

#[test]
fn a_plan_with_a_secret_word_opens_with_it_and_with_no_other() {
    let mut tablet = with_word();
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
    assert!(tablet.model.sitting().is_none());

    tablet.does(intention::Desk::GiveWord(word("four green boots")));
    assert_eq!(tablet.model.asked_word(), WordState::Wrong);
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
}

#[test]
fn after_a_reload_it_is_on_the_desk_closed_and_its_name_may_be_left_out() {
    let mut tablet = with_word();
    tablet.does(intention::Keeping::ShowName(false));
    let mut tablet = tablet.reopened("2026-11-24");
    assert!(
        tablet.model.sitting().is_none(),
        "it does not go on by itself"
    );
    let entry = tablet.model.desk().entries()[0].clone();
    assert!(entry.has_word() && entry.can_open());
    assert_eq!(entry.called(), None);

    tablet.does(intention::Desk::OpenPlan(entry.id.clone()));
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    tablet.changes(Change::Call(Some(words("Raymond"))));
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
}

#[test]
fn the_key_from_before_the_secret_word_opens_nothing_that_is_written_after() {
    let mut tablet = talking();
    let old = tablet.record("key/new-1").unwrap().to_owned();
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    tablet.keep("key/new-1".to_owned(), old);
    assert!(tablet.kept().is_none());
    let tablet = tablet.reopened("2026-11-24");
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn a_tablet_with_little_memory_is_asked_for_less_work() {
    let mut tablet = talking();
    tablet.answers = false;
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    tablet.hears(event::Keeping::Stretched(Err(
        StretchError::TooLittleMemory,
    )));
    let asked: Vec<_> = tablet
        .asked
        .iter()
        .filter_map(|effect| {
            if let Effect::Keeping(effect::Keeping::Stretch { cost, .. }) = effect {
                Some(*cost)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(asked, [StretchCost::USUAL, StretchCost::FLOOR]);
    tablet.hears(event::Keeping::Stretched(Err(
        StretchError::TooLittleMemory,
    )));
    assert_eq!(tablet.model.chosen_word(), WordState::CannotTry);
    assert_eq!(tablet.model.sitting().unwrap().keeping(), Keeping::Tablet);
}

#[test]
fn only_while_we_talk_leaves_nothing_on_the_tablet_and_hiding_loses_nothing() {
    let mut tablet = talking();
    tablet.does(intention::Keeping::As(Keeping::Memory));
    assert!(tablet.records.is_empty(), "{:?}", tablet.records);
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(event::Frame::PageHidden);
    assert!(tablet.records.is_empty());
    assert_eq!(tablet.model.sitting().unwrap().saving(), &Saving::OnlyHere);

    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan().called(), Some(&words("Raymond")));
    tablet.does(intention::Frame::Go(Screen::Desk));
    assert_eq!(
        tablet.model.notice(),
        Some(&Notice::OnlyHere),
        "it would be gone"
    );
    assert_eq!(tablet.model.screen(), &Screen::Goodbye);
    assert!(tablet.reopened("2026-11-24").model.sitting().is_none());
}

#[test]
fn what_was_to_be_nowhere_can_be_kept_after_all() {
    let mut tablet = talking();
    tablet.does(intention::Keeping::As(Keeping::Memory));
    tablet.does(intention::Goodbye::KeepHere);
    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));
    assert!(tablet.everything_kept().contains(OURS));
}

#[test]
fn a_plan_for_one_visit_comes_back_the_same_day_and_is_gone_on_the_next() {
    let mut tablet = talking();
    tablet.does(intention::Keeping::As(Keeping::Visit));
    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));

    let tablet = tablet.reopened("2026-11-25");
    assert!(tablet.records.is_empty());
    assert!(tablet.model.desk().entries().is_empty());
}

#[test]
fn an_untouched_tablet_is_closed_up_after_the_chosen_minutes_and_not_before() {
    let mut tablet = with_word();
    tablet.does(intention::Settings::LockAfter(LockAfter::Five));
    tablet.hears(event::Frame::Clock { at: 1_000_000 });
    tablet.hears(event::Frame::Clock { at: 1_299_000 });
    assert!(tablet.model.sitting().is_some());
    tablet.does(intention::Writing::Type {
        field: Field::named("gift"),
        text: "I".to_owned(),
    });
    tablet.hears(event::Frame::Clock { at: 1_299_500 });
    tablet.hears(event::Frame::Clock { at: 1_599_000 });
    assert!(tablet.model.sitting().is_some(), "it was touched meanwhile");
    tablet.hears(event::Frame::Clock { at: 1_599_500 });
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
}

#[test]
fn a_tablet_that_slept_is_closed_up_before_it_is_seen_again() {
    let mut tablet = with_word();
    tablet.hears(event::Frame::Clock { at: 0 });
    tablet.hears(event::Frame::PageHidden);
    tablet.hears(event::Frame::Clock { at: 3_600_000 });
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn a_visit_that_nobody_wants_to_open_now_lies_on_the_desk_and_the_next_can_begin() {
    let mut tablet = with_word();
    tablet.does(intention::Frame::Lock);
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
    tablet.does(intention::Desk::NotNow);
    assert_eq!(tablet.model.screen(), &Screen::Desk);
    assert!(!tablet.model.is_shut());
    assert!(tablet.model.desk().entry(&id("new-1")).unwrap().has_word());

    tablet.does(intention::Desk::StartConversation);
    assert_eq!(tablet.plan().called(), None);
}

#[test]
fn a_plan_with_a_secret_word_has_it_after_the_visit_as_well() {
    let mut tablet = with_word();
    tablet.does(intention::Goodbye::KeepHere);
    assert_eq!(tablet.model.notice(), Some(&Notice::KeptLocked));
    assert!(tablet.model.desk().entry(&id("new-1")).unwrap().has_word());
    let tablet = tablet.reopened("2026-11-25");
    assert!(tablet.model.desk().entry(&id("new-1")).unwrap().has_word());
}

#[test]
fn an_older_record_that_was_put_back_does_not_pass_for_the_one_kept_last() {
    let mut tablet = talking();
    let old = tablet.record("plan/new-1").unwrap().to_owned();
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.does(intention::Goodbye::KeepHere);
    tablet.keep("plan/new-1".to_owned(), old);
    let mut tablet = tablet.reopened("2026-11-24");
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    assert_eq!(tablet.model.notice(), Some(&Notice::NotAsKept));
}

#[test]
fn records_of_two_people_do_not_open_in_each_others_place() {
    let mut tablet = talking();
    tablet.does(intention::Goodbye::KeepHere);
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Jo"))));
    tablet.does(intention::Goodbye::KeepHere);
    for kind in ["plan", "key", "desk"] {
        let mut records = tablet.records.clone();
        for (key, _) in &mut records {
            *key = match key.strip_prefix(&format!("{kind}/new-")) {
                Some("1") => format!("{kind}/new-2"),
                Some("2") => format!("{kind}/new-1"),
                _ => key.clone(),
            };
        }
        let swapped = Tablet::on("2026-11-24", records);
        for entry in swapped.model.desk().entries() {
            assert!(entry.called().is_none() || kind == "plan", "{kind}");
            let mut opened = Tablet::on("2026-11-24", swapped.records.clone());
            opened.does(intention::Desk::OpenPlan(entry.id.clone()));
            let unnoticed = opened.model.sitting().is_some()
                && opened.model.notice() != Some(&Notice::NotAsKept);
            assert!(!unnoticed, "{kind}");
        }
    }
}

#[test]
fn clearing_erases_the_key_first() {
    let mut tablet = talking();
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    let erased = tablet.asked.iter().find_map(|effect| {
        if let Effect::Keeping(effect::Keeping::ErasePlan(all)) = effect {
            Some(all.keys.clone())
        } else {
            None
        }
    });
    assert_eq!(erased.unwrap(), ["key/new-1", "desk/new-1", "plan/new-1"]);
    assert!(tablet.records.is_empty());
}

#[test]
fn after_everything_was_cleared_the_next_plan_is_kept_under_a_new_key_of_the_tablet() {
    let mut tablet = talking();
    tablet.does(intention::Goodbye::ClearEverything);
    assert!(tablet.records.is_empty());
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Jo"))));
    assert_eq!(
        tablet.count(|effect| *effect == Effect::Keeping(effect::Keeping::TabletKey)),
        1
    );
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Jo")));
}

#[test]
fn another_windows_write_is_never_written_over() {
    let mut tablet = talking();
    let mut other = Tablet::on("2026-11-24", tablet.records.clone());
    other.changes(Change::Call(Some(words("From the other window"))));
    tablet.records.clone_from(&other.records);
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray B"))));
    tablet.answers = true;
    tablet.hears(event::Frame::PageHidden);

    let sitting = tablet.model.sitting().unwrap();
    assert_eq!(sitting.saving(), &Saving::Failed(StorageError::Changed));
    assert_eq!(tablet.records, other.records);
    assert_eq!(
        tablet.plan().called(),
        Some(&words("Ray B")),
        "still on this screen"
    );
}

#[test]
fn a_locked_file_opens_with_its_word_and_with_no_other() {
    let mut tablet = talking();
    let plan = tablet.plan().to_take_home();
    let word_of_file = word("one slow train");
    tablet.does(intention::Taking::TakeLockedFile {
        name: "notes.html".to_owned(),
        word: word_of_file.clone(),
    });
    assert!(tablet.model.sitting().unwrap().is_taken());
    let file = tablet.asked.iter().find_map(|effect| {
        if let Effect::Taking(effect::Taking::Offer { text, .. }) = effect {
            Some(text.clone())
        } else {
            None
        }
    });
    tablet.does(intention::Goodbye::ClearEverything);

    tablet.hears(file_came(file.unwrap()));
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
    tablet.does(intention::Desk::GiveWord(word("one fast train")));
    assert_eq!(tablet.model.asked_word(), WordState::Wrong);
    assert!(tablet.records.is_empty() && tablet.model.sitting().is_none());
    tablet.does(intention::Desk::GiveWord(word_of_file));
    assert_eq!(*tablet.plan(), plan);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn what_was_hidden_does_not_open_by_itself_when_the_page_is_loaded_anew() {
    let mut tablet = talking();
    tablet.does(intention::Frame::Hide);
    let mut tablet = tablet.reopened("2026-11-24");
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.desk().entries().len(), 1);

    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(
        tablet.plan().called(),
        Some(&words("Ray")),
        "it was open again"
    );
}

#[test]
fn a_tablet_that_keeps_nothing_hides_all_the_same() {
    let mut tablet = Tablet::empty();
    tablet.hears(not_loaded(StorageError::Unavailable));
    tablet.model.context.keys.tablet = None;
    tablet.answers = false;
    tablet.does(intention::Desk::StartConversation);
    tablet.hears(event::Desk::PlanIdMade {
        id: id("new-1"),
        today: day("2026-11-24"),
    });
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
}

#[test]
fn a_plan_with_a_secret_word_asks_for_it_even_before_the_tablets_key_has_come() {
    let tablet = with_word();
    let mut tablet = tablet.reopened("2026-11-24");
    tablet.model.context.keys.tablet = None;
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    tablet.answers = false;
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    let key = stretch_of(&tablet, "four green boats");
    tablet.hears(event::Keeping::Stretched(Ok(key)));
    tablet.hears(event::Desk::Held {
        plan: id("new-1"),
        hold: Hold::Ours,
    });
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.model.cover(), Cover::SecretWord);

    tablet.answers = true;
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    assert_eq!(tablet.plan().called(), Some(&words("Raymond")));
    assert_eq!(
        tablet.model.sitting().unwrap().saving(),
        &Saving::Kept,
        "written once it could be"
    );
}

fn stretch_of(tablet: &Tablet, text: &str) -> Key {
    let asked = tablet.asked.iter().rev().find_map(|effect| {
        if let Effect::Keeping(effect::Keeping::Stretch { cost, salt, .. }) = effect {
            Some((*cost, *salt))
        } else {
            None
        }
    });
    let (cost, salt) = asked.unwrap();
    stretch(&word(text), cost, salt)
}

#[test]
fn what_is_left_in_the_background_is_closed_up_sooner() {
    let mut tablet = with_word();
    tablet.hears(event::Frame::Clock { at: 0 });
    tablet.hears(event::Frame::PageHidden);
    tablet.hears(event::Frame::Clock { at: 299_000 });
    assert!(tablet.model.sitting().is_some());
    tablet.hears(event::Frame::Clock { at: 300_000 });
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn a_clock_that_is_set_back_does_not_keep_a_plan_open() {
    let mut tablet = with_word();
    tablet.hears(event::Frame::Clock { at: 10_000_000 });
    tablet.hears(event::Frame::Clock { at: 1_000 });
    tablet.hears(event::Frame::Clock { at: 901_000 });
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn a_plan_begun_while_another_window_clears_everything_is_kept_under_the_new_key() {
    let mut tablet = talking();
    tablet.does(intention::Goodbye::KeepHere);
    tablet.answers = false;
    tablet.does(intention::Desk::StartConversation);
    tablet.records.clear();
    tablet.own_key = None;
    tablet.answers = true;
    tablet.hears(event::Desk::PlanIdMade {
        id: id("new-9"),
        today: day("2026-11-24"),
    });
    tablet.changes(Change::Call(Some(words("Jo"))));
    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(tablet.plan().called(), Some(&words("Jo")));
}

#[test]
fn a_plan_of_which_a_part_is_gone_is_shown_and_can_be_taken_as_it_lies() {
    let mut tablet = talking();
    tablet.does(intention::Goodbye::KeepHere);
    for gone in ["plan/new-1", "key/new-1"] {
        let mut records = tablet.records.clone();
        records.retain(|(key, _)| key != gone);
        let mut broken = Tablet::on("2026-11-24", records);
        let entry = broken.model.desk().entries()[0].clone();
        assert!(!entry.can_open(), "{gone}");
        broken.does(intention::Desk::TakeRecord(entry.id.clone()));
        let offered = |effect: &Effect| matches!(effect, Effect::Taking(effect::Taking::Offer { text, .. }) if text.contains("desk/new-1"));
        assert_eq!(broken.count(offered), 1, "{gone}");
    }
}

#[test]
fn opening_again_asks_for_one_write_and_hiding_once_more_is_no_other_windows_doing() {
    let mut tablet = talking();
    for _ in 0..3 {
        tablet.does(intention::Frame::Hide);
        let before = tablet.count(is_save);
        tablet.does(intention::Frame::Uncover);
        assert_eq!(tablet.count(is_save), before + 1);
        assert!(tablet.model.sitting().unwrap().saving().is_kept());
    }
}

#[test]
fn a_visit_that_goes_on_by_itself_is_not_closed_up_by_the_first_word_of_the_clock() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Frame::Go(Screen::Gifts));
    tablet.hears(event::Frame::PageHidden);
    let mut tablet = tablet.reopened("2026-11-24");
    assert!(tablet.model.sitting().is_some());
    tablet.hears(event::Frame::Clock {
        at: 1_795_514_400_000,
    });
    assert!(tablet.model.sitting().is_some());
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn what_was_to_be_cleared_is_cleared_even_if_it_is_hidden_before_that() {
    for (asks, everything) in [
        (
            Intention::Goodbye(intention::Goodbye::ClearWithoutACopy),
            false,
        ),
        (
            Intention::Goodbye(intention::Goodbye::ClearEverything),
            true,
        ),
    ] {
        let mut tablet = talking();
        tablet.answers = false;
        tablet.changes(Change::Call(Some(words("Raymond"))));
        tablet.hears(event::Frame::PauseOver);
        tablet.does(asks);
        tablet.does(intention::Frame::Hide);
        tablet.answers = true;
        tablet.hears(event::Keeping::SaveFinished {
            plan: id("new-1"),
            result: Ok(()),
        });
        assert!(tablet.records.is_empty(), "everything: {everything}");
        assert!(!tablet.model.is_shut());
        assert_eq!(tablet.model.cover(), Cover::Hidden);
        tablet.does(intention::Frame::Uncover);
        assert_eq!(tablet.model.screen(), &Screen::Desk);
    }
}

#[test]
fn a_tablet_that_was_put_down_leaves_people_alone_for_longer() {
    let mut tablet = with_word();
    tablet.does(intention::Frame::PutDown);
    tablet.hears(event::Frame::Clock { at: 0 });
    tablet.hears(event::Frame::Clock { at: 59 * 60_000 });
    assert_eq!(tablet.model.cover(), Cover::PutDown);
    tablet.hears(event::Frame::Clock { at: 60 * 60_000 });
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn a_word_that_is_still_tried_when_everything_is_hidden_opens_nothing() {
    let tablet = with_word();
    let mut tablet = tablet.reopened("2026-11-24");
    tablet.answers = false;
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    let key = stretch_of(&tablet, "four green boats");
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Keeping::Stretched(Ok(key)));
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.cover(), Cover::Hidden);
}

#[test]
fn a_tablets_key_that_comes_when_everything_is_hidden_opens_nothing_and_is_not_kept() {
    let mut tablet = Tablet::on("2026-11-24", vec![]);
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Goodbye::KeepHere);
    tablet.model.context.keys.tablet = None;
    tablet.answers = false;
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Keeping::TabletKey(Ok(tablet_key())));
    assert!(tablet.model.sitting().is_none());
    assert!(tablet.model.context.keys.tablet.is_none());
}

#[test]
fn what_was_hidden_before_the_tablet_had_a_key_is_written_once_it_is_open_again() {
    let mut tablet = Tablet::with_key("2026-11-24", vec![], None);
    tablet.does(intention::Desk::StartConversation);
    tablet.model.context.keys.tablet = None;
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.does(intention::Frame::Hide);
    tablet.answers = true;
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ray")));
    assert_eq!(tablet.model.sitting().unwrap().saving(), &Saving::Kept);
}

#[test]
fn hiding_once_more_before_the_tablets_key_has_come_leaves_everything_hidden() {
    let mut tablet = talking();
    tablet.does(intention::Frame::Hide);
    tablet.answers = false;
    tablet.does(intention::Frame::Uncover);
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Keeping::TabletKey(Ok(tablet_key())));
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.cover(), Cover::Hidden);

    tablet.answers = true;
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
}

/// What a record says of the secret word: memory, passes and salt.
fn salt_of(tablet: &Tablet) -> Salt {
    let key = KeptKey::decode(tablet.record("key/new-1").unwrap()).unwrap();
    let Lock::Word { salt, .. } = key.lock else {
        panic!("a secret word")
    };
    salt
}

#[test]
fn no_two_words_are_stretched_with_the_same_salt() {
    let mut tablet = with_word();
    let first = salt_of(&tablet);
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    assert_ne!(salt_of(&tablet), first, "not even for the same word");
    assert_ne!(first, [0; 16]);
}

#[test]
fn another_way_of_keeping_is_another_key_and_the_one_before_opens_nothing() {
    let ways: [fn(&mut Tablet); 3] = [
        |tablet| tablet.does(intention::Keeping::As(Keeping::Visit)),
        |tablet| tablet.does(intention::Keeping::WithWord(word("four green boats"))),
        |tablet| {
            tablet.does(intention::Keeping::As(Keeping::Memory));
            tablet.does(intention::Keeping::As(Keeping::Tablet));
        },
    ];
    for (number, way) in ways.into_iter().enumerate() {
        let mut tablet = talking();
        let before = KeptKey::decode(tablet.record("key/new-1").unwrap()).unwrap();
        let before = before.unwrap(&id("new-1"), &tablet_key()).unwrap();
        way(&mut tablet);
        let now = tablet.record("plan/new-1").unwrap();
        let opened = sealed::open_kept(now, &mut Album::default(), &id("new-1"), &before);
        assert!(opened.is_err(), "way {number}");
    }
}

#[test]
fn what_was_chosen_asked_or_said_is_gone_when_everything_is_hidden() {
    // A file that is another copy of the plan: somebody is asked which of the two.
    let mut other = full();
    other.apply(Change::Call(Some(words("Ida B")))).unwrap();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(file_came(file_of(&other)));
    assert!(tablet.model.notice().is_some());
    tablet.does(intention::Frame::Hide);
    assert_eq!(tablet.model.notice(), None);
    tablet.does(intention::Frame::Uncover);
    tablet.does(intention::Desk::OpenFiles);
    assert!(
        tablet.model.sitting().is_none(),
        "the file is not there any more"
    );

    // A file that comes while everything is hidden.
    let mut tablet = talking();
    tablet.does(intention::Frame::Hide);
    tablet.hears(file_came(file_of(&other)));
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));

    // What was said aloud of somebody's words.
    let mut tablet = talking();
    tablet.changes(Change::WriteLine(mine(About::Helps, "tea")));
    tablet.does(intention::Writing::Undo);
    assert!(!tablet.model.announced().1.is_empty());
    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.announced().1.is_empty());
}

#[test]
fn a_secret_word_that_is_half_chosen_is_asked_about_before_somebody_leaves() {
    let leaves: [intention::Frame; 3] = [
        intention::Frame::Go(Screen::Today),
        intention::Frame::Back,
        intention::Frame::StopHere,
    ];
    for leave in leaves {
        let mut tablet = started();
        tablet.does(intention::Keeping::ChooseWord);
        tablet.does(leave.clone());
        assert_eq!(tablet.model.screen(), &Screen::Opening, "{leave:?}");
        assert_eq!(tablet.model.notice(), Some(&Notice::WordNotChosen));

        tablet.does(intention::Keeping::WithWord(word("four green boats")));
        tablet.does(intention::Frame::Go(Screen::Today));
        assert_eq!(tablet.model.screen(), &Screen::Today);
        assert_eq!(tablet.model.sitting().unwrap().keeping(), Keeping::Word);
    }
}

#[test]
fn whoever_wants_no_secret_word_after_all_carries_on() {
    let ways: [(Intention, Screen); 2] = [
        (intention::Keeping::CarryOnWithoutWord.into(), Screen::Today),
        (
            intention::Keeping::As(Keeping::Tablet).into(),
            Screen::Opening,
        ),
    ];
    for (way, screen) in ways {
        let mut tablet = started();
        tablet.does(intention::Keeping::ChooseWord);
        tablet.does(way);
        assert_eq!(tablet.model.screen(), &screen);
        tablet.does(intention::Frame::Go(Screen::Ways));
        assert_eq!(tablet.model.screen(), &Screen::Ways);
        assert_eq!(tablet.model.notice(), None);
        assert_eq!(tablet.model.sitting().unwrap().keeping(), Keeping::Tablet);
    }
}

#[test]
fn before_it_closes_by_itself_it_says_so_once_and_a_touch_keeps_it_open() {
    let minute = |minutes: u64| event::Frame::Clock {
        at: minutes * 60_000,
    };
    let mut tablet = talking();
    tablet.hears(minute(100));
    tablet.hears(minute(113));
    assert_eq!(tablet.model.notice(), None);
    tablet.hears(minute(114));
    assert_eq!(tablet.model.notice(), Some(&Notice::ClosesSoon));
    tablet.does(intention::Frame::PutNoticeAway);
    tablet.hears(minute(115));
    assert!(!tablet.model.is_shut(), "somebody touched it");
    assert_eq!(tablet.model.notice(), None);
    tablet.hears(minute(129));
    assert_eq!(tablet.model.notice(), Some(&Notice::ClosesSoon));
    tablet.hears(minute(130));
    assert!(tablet.model.is_shut());
}

#[test]
fn who_looks_at_the_whole_page_or_is_read_to_is_not_away() {
    let minute = |minutes: u64| event::Frame::Clock {
        at: minutes * 60_000,
    };
    let mut tablet = talking();
    tablet.does(intention::Frame::LookAtPage);
    tablet.hears(minute(100));
    tablet.hears(minute(130));
    assert!(!tablet.model.is_shut());
    tablet.hears(minute(161));
    assert!(tablet.model.is_shut(), "but not for ever");

    let mut tablet = talking();
    tablet.does(intention::Frame::ReadOut(None));
    for at in [100, 120, 140] {
        tablet.hears(minute(at));
        assert!(!tablet.model.is_shut(), "{at}");
    }
}

#[test]
fn a_word_that_is_still_tried_for_a_closed_plan_opens_nothing_when_it_is_hidden_again() {
    let mut tablet = with_word();
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    tablet.answers = false;
    tablet.does(intention::Desk::GiveWord(word("four green boats")));
    let key = stretch_of(&tablet, "four green boats");
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Keeping::Stretched(Ok(key)));
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.cover(), Cover::Hidden);
}

#[test]
fn what_was_open_is_where_it_was_when_it_is_open_again() {
    let mut tablet = talking();
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.does(intention::Cards::Pass);
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Signals")));
    tablet.does(intention::Frame::Go(Screen::Read));
    tablet.does(intention::Reading::On);
    tablet.does(intention::Taking::Print);
    let of = |tablet: &Tablet| {
        let open = tablet.model.sitting().unwrap();
        (open.mat.clone(), open.reading, open.copy)
    };
    let before = of(&tablet);
    assert!(before.1 > 0 && before.0 != Mat::default() && before.2 != CopyState::default());
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert_eq!(of(&tablet), before);
}

#[test]
fn blanks_are_no_secret_word() {
    for text in ["", " ", "\t\n", "\u{feff}", "\u{a0}\u{feff} "] {
        assert!(SecretWord::parse(text).is_none(), "{text:?}");
    }
    assert!(SecretWord::parse(" \u{feff}a").is_some());
}

#[test]
fn how_far_a_chosen_word_is_is_said_while_it_is_made_and_when_it_cannot_be() {
    let mut tablet = talking();
    assert_eq!(tablet.model.context.chosen_word(), WordState::Waiting);
    tablet.answers = false;
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    assert_eq!(tablet.model.context.chosen_word(), WordState::Busy);
    tablet.hears(event::Keeping::Stretched(Err(StretchError::Unavailable)));
    assert_eq!(tablet.model.context.chosen_word(), WordState::CannotTry);
    tablet.answers = true;
    tablet.does(intention::Keeping::WithWord(word("four green boats")));
    assert_eq!(tablet.model.context.chosen_word(), WordState::Waiting);
}

#[test]
fn a_name_that_is_not_to_be_shown_is_not_shown_after_the_next_visit_either() {
    for shown in [true, false] {
        let mut tablet = with_word();
        tablet.does(intention::Keeping::ShowName(shown));
        tablet.does(intention::Goodbye::KeepHere);
        let mut tablet = tablet.reopened("2026-12-01");
        tablet.does(intention::Desk::OpenPlan(id("new-1")));
        tablet.does(intention::Desk::GiveWord(word("four green boats")));
        tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
        tablet.does(intention::Goodbye::KeepHere);
        let tablet = tablet.reopened("2026-12-02");
        let entry = tablet.model.desk().entry(&id("new-1")).unwrap();
        assert_eq!(entry.called().is_some(), shown);
    }
}

#[test]
fn whoever_phones_with_it_has_four_times_as_long_and_an_hour_at_the_least() {
    for (after, minutes) in [(LockAfter::Thirty, 120), (LockAfter::Five, 60)] {
        let mut tablet = talking();
        tablet.does(intention::Settings::LockAfter(after));
        tablet.does(intention::Frame::GetHelp);
        let at = |minutes: u64| event::Frame::Clock {
            at: (1_000 + minutes) * 60_000,
        };
        tablet.hears(at(0));
        tablet.hears(at(minutes - 1));
        assert!(!tablet.model.is_shut(), "{after:?}");
        tablet.hears(at(minutes));
        assert!(tablet.model.is_shut(), "{after:?}");
    }
}
