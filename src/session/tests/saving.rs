//! What is kept on the device, and when. The first, second, fourth and eighth rule stand as rules of
//! `Saving` itself too; here they hold for the whole loop.

use super::*;

#[test]
fn rule_1_nothing_is_written_before_the_first_load_has_answered() {
    let (mut model, _) = Model::start(Words::english(), day("2026-11-24"), &tablet_key());
    let mut effects = model.update(Msg::Person(intention::Desk::StartConversation.into()));
    effects.extend(model.update(Msg::Desk(event::Desk::PlanIdMade {
        id: id("a"),
        today: day("2026-11-24"),
    })));
    effects.extend(model.update(Msg::Desk(event::Desk::Held {
        plan: id("a"),
        hold: Hold::Ours,
    })));
    effects.extend(
        model.update(Msg::Person(Intention::Writing(intention::Writing::Change(
            Change::Call(Some(words("Ray"))),
        )))),
    );
    effects.extend(model.update(Msg::Frame(event::Frame::PageHidden)));
    assert_eq!(effects.iter().filter(|effect| is_save(effect)).count(), 0);

    let effects = model.update(loaded(Stored {
        tablet_key: Some(tablet_key()),
        ..Stored::default()
    }));
    assert_eq!(effects.iter().filter(|effect| is_save(effect)).count(), 1);
}

#[test]
fn rule_2_one_write_at_a_time_and_the_next_follows() {
    let mut tablet = started();
    tablet.answers = false;
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.hears(event::Frame::PageHidden);
    assert_eq!(tablet.count(is_save), before + 1);

    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(tablet.count(is_save), before + 2);
    assert_eq!(
        tablet.kept().unwrap().plan.called(),
        Some(&words("Raymond"))
    );
}

#[test]
fn rule_3_a_write_carries_the_whole_record_of_one_plan_and_only_that_plan_is_written() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    let before = tablet.records.clone();
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::WriteLine(mine(About::Gift, "I can mend clocks.")));

    assert!(before.iter().all(|other| tablet.records.contains(other)));
    for effect in &tablet.asked {
        if let Effect::Keeping(effect::Keeping::Save { plan, records, .. }) = effect
            && plan.as_str() == "new-1"
        {
            let own = ["key/new-1", "desk/new-1", "plan/new-1"];
            assert!(records.iter().all(|(key, _)| own.contains(&key.as_str())));
            assert!(records.iter().any(|(key, _)| key == "plan/new-1"));
        }
    }
    let kept = tablet.kept_of(&id("new-1")).unwrap();
    assert_eq!(&kept.plan, tablet.plan());
}

#[test]
fn rule_4_a_failed_write_keeps_the_words_says_so_and_is_tried_again() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    let sitting = tablet.model.sitting().unwrap();
    assert_eq!(sitting.saving(), &Saving::Failed(StorageError::Full));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert!(matches!(
        tablet.asked.last(),
        Some(Effect::Frame(effect::Frame::Wait(_)))
    ));

    let before = tablet.count(is_save);
    tablet.hears(event::Frame::PauseOver);
    assert_eq!(tablet.count(is_save), before + 1);
}

#[test]
fn rule_5_a_record_from_a_later_release_is_opened_by_no_one_and_overwritten_by_nothing() {
    let newer = (
        "plan/made-up-1".to_owned(),
        record_of(full(), "ways")
            .1
            .replace("\"version\":2", "\"version\":3"),
    );
    let mut tablet = Tablet::on("2026-11-24", vec![newer.clone()]);
    assert!(tablet.model.desk().entries()[0].is_too_new());

    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert!(tablet.model.sitting().is_none());
    tablet.hears(file_came(file_of(&full())));
    assert_eq!(
        tablet.model.notice(),
        Some(&Notice::FileNotOpened(FileTrouble::NewerOnTablet, vec![]))
    );
    assert_eq!(tablet.records, [newer]);
}

#[test]
fn rule_6_the_same_plan_is_open_in_one_window_and_the_other_can_take_over() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.answers = false;
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    tablet.hears(event::Desk::Held {
        plan: id("made-up-1"),
        hold: Hold::Elsewhere,
    });
    assert!(tablet.model.sitting().unwrap().is_elsewhere());
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Somebody else"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.hears(event::Frame::PageHidden);
    assert_eq!(
        tablet.count(is_save),
        before,
        "the other window's plan is not written"
    );

    tablet.answers = true;
    tablet.does(intention::Desk::TakeOver);
    let sitting = tablet.model.sitting().unwrap();
    assert!(!sitting.is_elsewhere());
    assert_eq!(
        sitting.plan().called(),
        Some(&words("Ida")),
        "read anew from the device"
    );
    let asks = |effect: &Effect| {
        matches!(
            effect,
            Effect::Desk(effect::Desk::HoldPlan {
                take_over: false,
                ..
            })
        )
    };
    assert_eq!(tablet.count(asks), 1, "nobody asks for what they have");
    tablet.changes(Change::Call(Some(words("Ida B"))));
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ida B")));
}

#[test]
fn rule_6_a_window_whose_plan_was_taken_over_writes_no_more() {
    let mut tablet = started();
    tablet.hears(event::Desk::Held {
        plan: id("new-1"),
        hold: Hold::Elsewhere,
    });
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PageHidden);

    assert!(tablet.model.sitting().unwrap().is_elsewhere());
    assert_eq!(tablet.count(is_save), before);
}

#[test]
fn rule_6_a_plan_that_another_window_wants_is_written_before_it_is_given_up() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Desk::PlanWanted { plan: id("new-1") });
    assert_eq!(
        tablet.count(|effect| *effect == Effect::Desk(effect::Desk::LetGoOfPlan)),
        0
    );

    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(
        tablet
            .asked
            .iter()
            .filter(|e| **e == Effect::Desk(effect::Desk::LetGoOfPlan))
            .count(),
        1
    );
    assert!(tablet.model.sitting().unwrap().is_elsewhere());
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ray")));
}

#[test]
fn rule_7_hiding_leaving_and_covering_write_at_once() {
    let hide = Msg::Person(Intention::Frame(intention::Frame::Hide));
    let leave = Msg::Person(Intention::Frame(intention::Frame::Go(Screen::Desk)));
    for at_once in [Msg::Frame(event::Frame::PageHidden), hide, leave] {
        let mut tablet = started();
        tablet.answers = false;
        tablet.changes(Change::Call(Some(words("Ray"))));
        let before = tablet.count(is_save);
        tablet.hears(at_once.clone());
        assert_eq!(tablet.count(is_save), before + 1, "{at_once:?}");
    }
}

#[test]
fn rule_8_what_is_shown_as_kept_is_kept() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    let kept = |tablet: &Tablet| *tablet.model.sitting().unwrap().saving() == Saving::Kept;
    assert!(!kept(&tablet));
    tablet.hears(event::Frame::PauseOver);
    assert!(!kept(&tablet), "asked for is not done");
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert!(kept(&tablet));
}

#[test]
fn a_visit_goes_on_where_it_was_broken_off_with_half_a_sentence_in_its_field() {
    let mut tablet = started();
    let about = About::Card(card("quiet"));
    tablet.changes(Change::SortCard {
        card: card("quiet"),
        tray: Tray::TalkAboutNow,
    });
    tablet.does(intention::Frame::Go(Screen::Talk(card("quiet"))));
    let field = Field::about(&about);
    tablet.does(intention::Writing::Type {
        field: field.clone(),
        text: "Nights are the ".to_owned(),
    });
    let before = tablet.plan().clone();

    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(tablet.model.screen(), &Screen::Talk(card("quiet")));
    assert_eq!(tablet.plan(), &before);
    assert_eq!(
        tablet.model.sitting().unwrap().drafts().get(&field),
        "Nights are the "
    );
}

#[test]
fn a_visit_of_an_earlier_day_does_not_open_by_itself_and_loses_what_was_only_for_that_day() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    assert!(tablet.everything_kept().contains("back on Sunday"));

    let tablet = tablet.reopened("2026-11-25");
    assert!(tablet.model.sitting().is_none());
    assert!(!tablet.everything_kept().contains("back on Sunday"));
    assert!(tablet.everything_kept().contains("Clocks"));
}

#[test]
fn a_plan_that_is_gone_when_it_is_taken_over_leaves_the_next_one_free_to_be_kept() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    tablet.hears(event::Desk::Held {
        plan: id("made-up-1"),
        hold: Hold::Elsewhere,
    });
    tablet.records.clear();
    tablet.does(intention::Desk::TakeOver);
    assert!(tablet.model.sitting().is_none());

    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Ray"))));
    assert!(tablet.everything_kept().contains("Ray"));
}

#[test]
fn a_tablet_that_keeps_nothing_still_carries_a_conversation_and_a_copy() {
    let mut tablet = Tablet::empty();
    tablet.hears(not_loaded(StorageError::Unavailable));
    tablet.does(intention::Desk::StartConversation);
    tablet.answers = false;
    tablet.changes(Change::MakePromise(promise(
        Party::Worker,
        "come with you",
        Some("2026-11-27"),
    )));
    tablet.hears(event::Frame::PauseOver);
    let failed = Err(StorageError::Unavailable);
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: failed,
    });
    tablet.answers = true;
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });

    assert!(matches!(tablet.model.desk().state, DeskState::Blocked(_)));
    assert!(tablet.model.sitting().unwrap().is_taken());
}

#[test]
fn one_broken_record_takes_no_other_with_it_and_shows_what_can_be_read() {
    let text = "{\"format\":\"alongside-kept\",\"plan\":{\"lines\":[{\"text\":\"Not a hostel.  Not again.\"}]";
    let broken = ("plan/other".to_owned(), text.to_owned());
    let tablet = Tablet::on("2026-11-24", vec![broken, record_of(full(), "desk")]);
    let desk = tablet.model.desk();

    assert_eq!(desk.entries().len(), 2);
    assert_eq!(
        desk.entry(&id("made-up-1")).unwrap().called(),
        Some(&words("Ida"))
    );
    let other = desk.entry(&id("other")).unwrap();
    assert!(!other.can_open());
    assert_eq!(other.readable_words(), ["Not a hostel.  Not again."]);
}

#[test]
fn settings_are_kept_and_found_again() {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Settings::Theme(Theme::Dark));
    tablet.does(intention::Settings::TextSize(TextSize::Largest));
    tablet.does(intention::Settings::LockAfter(LockAfter::Five));
    tablet.does(intention::Settings::Shared(false));
    let settings = tablet.reopened("2026-11-24").model.settings();

    assert_eq!(
        settings,
        Settings {
            text_size: TextSize::Largest,
            theme: Theme::Dark,
            lock_after: LockAfter::Five,
            shared: false,
            keys: true,
            country: None,
        }
    );
}
