//! How a visit ends: kept, cleared, or put away for the next person.

use super::*;

#[test]
fn keeping_a_visit_ends_it_and_what_was_only_for_today_is_gone_for_good() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Goodbye::KeepHere);

    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));
    assert!(tablet.model.sitting().is_none());
    assert!(!tablet.everything_kept().contains("back on Sunday"));
    assert_eq!(tablet.model.desk().entries().len(), 1);
    assert!(
        tablet.reopened("2026-11-24").model.sitting().is_none(),
        "it is over"
    );
}

#[test]
fn the_desk_knows_when_a_copy_was_last_taken() {
    let mut tablet = started();
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::CopyOffered));
    tablet.does(intention::Taking::SayIfThere(true));
    tablet.does(intention::Goodbye::KeepHere);
    let tablet = tablet.reopened("2026-11-30");

    assert_eq!(
        tablet.model.desk().entries()[0].last_copy(),
        Some(day("2026-11-24"))
    );
}

#[test]
fn a_copy_that_nobody_has_seen_is_not_called_taken() {
    let mut tablet = started();
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });
    let open = tablet.model.sitting().unwrap();
    assert_eq!((open.copy(), open.is_taken()), (CopyState::Offered, true));
    tablet.does(intention::Taking::SayIfThere(false));
    let open = tablet.model.sitting().unwrap();
    assert_eq!((open.copy(), open.is_taken()), (CopyState::None, false));
    assert_eq!(tablet.model.notice(), Some(&Notice::CopyNotTaken));
    assert_eq!(tablet.model.screen(), &Screen::Take);

    tablet.does(intention::Goodbye::ClearThisPlan);
    assert_eq!(tablet.model.notice(), Some(&Notice::TakeACopyFirst));
    assert!(tablet.model.sitting().is_some());
}

#[test]
fn clearing_comes_after_taking_and_is_said_only_when_the_device_has_confirmed() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Goodbye::ClearThisPlan);
    assert_eq!(tablet.model.notice(), Some(&Notice::TakeACopyFirst));
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });

    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearThisPlan);
    assert_eq!(
        tablet.plan().called(),
        Some(&words("Ray")),
        "not gone before it is gone"
    );
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Err(StorageError::Failed("x".to_owned())),
    });
    assert_eq!(tablet.model.notice(), Some(&Notice::NotCleared));
    tablet.answers = true;
    // What may be gone in part is written again first.
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    tablet.does(intention::Goodbye::ClearThisPlan);
    assert_eq!(tablet.model.notice(), Some(&Notice::PlanCleared));
    assert!(tablet.model.sitting().is_none());
    assert!(tablet.records.is_empty());
    assert!(tablet.model.desk().entries().is_empty());
}

#[test]
fn a_plan_that_nobody_may_find_can_be_cleared_without_a_copy_and_no_other_plan_goes_with_it() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    let before = tablet.records.clone();
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Goodbye::ClearThisPlan);
    tablet.does(intention::Goodbye::ClearWithoutACopy);

    assert_eq!(tablet.model.notice(), Some(&Notice::PlanCleared));
    assert_eq!(tablet.records, before);
}

#[test]
fn clearing_waits_for_a_write_that_is_under_way_and_nothing_is_written_after_it() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.does(intention::Goodbye::ClearEverything);
    let erases = |effect: &Effect| matches!(effect, Effect::Desk(effect::Desk::EraseEverything));
    assert_eq!(tablet.count(erases), 0);
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(tablet.count(erases), 1);

    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(event::Frame::PauseOver);
    tablet.hears(event::Frame::PageHidden);
    assert_eq!(tablet.count(is_save), before);
    tablet.hears(event::Desk::EverythingErased(Ok(())));
    assert_eq!(tablet.model.notice(), Some(&Notice::EverythingCleared));
}

#[test]
fn a_visit_that_cannot_be_kept_stays_open_and_says_so() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Goodbye::KeepHere);
    tablet.hears(event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });

    assert_eq!(tablet.model.notice(), Some(&Notice::StillOpen));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert_eq!(
        tablet.model.screen(),
        &Screen::Take,
        "where a file can be taken"
    );
}

#[test]
fn starting_with_the_next_person_first_keeps_and_puts_away_the_last_ones_plan() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.does(intention::Desk::StartConversation);

    assert_eq!(tablet.plan().called(), None);
    assert!(tablet.everything_kept().contains("Ray"));
    assert!(!tablet.model.sitting().unwrap().can_undo());
}

#[test]
fn what_was_only_for_a_day_goes_on_any_other_day_also_when_the_clock_was_ahead() {
    for other in ["2026-11-25", "2026-11-23", "2025-01-01"] {
        let mut tablet = started();
        tablet.changes(Change::Call(Some(words("Ray"))));
        tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
        let mut tablet = tablet.reopened(other);
        assert!(
            !tablet.everything_kept().contains("back on Sunday"),
            "{other}"
        );
        tablet.does(intention::Desk::OpenPlan(id("new-1")));
        assert!(tablet.plan().lines().is_empty(), "{other}");
        let is_behind = other < "2026-11-24";
        let said = tablet.model.notice() == Some(&Notice::ClockWentBack);
        assert_eq!(said, is_behind, "{other}");
    }
}

#[test]
fn what_was_kept_only_for_its_visit_goes_on_any_other_day() {
    for other in ["2026-11-25", "2026-11-23"] {
        let mut tablet = started();
        tablet.does(intention::Keeping::As(Keeping::Visit));
        tablet.changes(Change::Call(Some(words("Ray"))));
        assert!(tablet.reopened(other).records.is_empty(), "{other}");
    }
}

#[test]
fn a_clock_that_goes_back_while_the_page_is_open_is_said() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    for (today, is_behind) in [("2026-11-25", false), ("2026-11-20", true)] {
        tablet.hears(event::Frame::DayChanged { today: day(today) });
        let said = tablet.model.notice() == Some(&Notice::ClockWentBack);
        assert_eq!((said, tablet.model.today()), (is_behind, day(today)));
    }
}

#[test]
fn what_is_begun_at_goodbye_is_there_at_the_next_visit() {
    let (said, for_us) = (Field::about(&About::Gift), Field::about(&About::Helps));
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Knots")));
    tablet.does(intention::Writing::ChoosePlace {
        field: for_us.clone(),
        about: About::Helps,
        place: Place::OnlyToday,
    });
    type_into(&mut tablet, &said, "I can f");
    type_into(&mut tablet, &for_us, "Not for th");
    tablet.does(intention::Goodbye::KeepHere);
    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));

    for day in ["2026-11-24", "2026-12-01"] {
        let mut again = Tablet::with_key(day, tablet.records.clone(), tablet.own_key.clone());
        again.does(intention::Desk::OpenPlan(id("new-1")));
        let drafts = again.model.sitting().unwrap().drafts();
        assert_eq!(drafts.get(&said), "I can f", "on {day}");
        assert_eq!(drafts.get(&for_us), "", "on {day}");
    }
}

#[test]
fn what_is_begun_and_left_out_can_be_put_back() {
    let field = Field::about(&About::Gift);
    let mut tablet = started();
    type_into(&mut tablet, &field, "I can f");
    tablet.does(intention::Writing::Leave(vec![field.clone()]));
    assert_eq!(tablet.model.notice(), Some(&Notice::BegunLeftOut));
    assert!(!tablet.model.sitting().unwrap().drafts().hold_words());
    tablet.does(intention::Writing::PutBack);
    assert_eq!(tablet.model.notice(), None);
    assert_eq!(tablet.kept().unwrap().drafts[0].1, "I can f");
}

fn type_into(tablet: &mut Tablet, field: &Field, text: &str) {
    let (field, text) = (field.clone(), text.to_owned());
    tablet.does(intention::Writing::Type { field, text });
}

#[test]
fn a_conversation_in_which_nobody_said_anything_leaves_nothing_behind() {
    for keeping in [Keeping::Tablet, Keeping::Memory] {
        let mut tablet = looked_at(keeping);
        tablet.does(intention::Frame::Go(Screen::Desk));

        assert!(tablet.model.sitting().is_none());
        assert_eq!(tablet.model.screen(), &Screen::Desk);
        assert!(tablet.model.desk().entries().is_empty());
        let said = tablet.model.notice();
        assert_eq!(said, None, "nothing was there to be cleared");
        let tablet = tablet.reopened("2026-11-24");
        assert!(tablet.model.desk().entries().is_empty());
    }
}

#[test]
fn whoever_begins_another_one_instead_comes_to_it() {
    let mut tablet = looked_at(Keeping::Tablet);
    tablet.does(intention::Desk::StartConversation);

    assert_eq!(tablet.plan().id(), &id("new-2"));
    assert_eq!(tablet.model.screen(), &Screen::Opening);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(intention::Frame::Go(Screen::Desk));
    assert_eq!(tablet.model.desk().entries().len(), 1);
}

#[test]
fn one_word_or_who_is_here_or_a_word_half_typed_or_a_secret_one_makes_it_somebodys() {
    let said: [fn(&mut Tablet); 4] = [
        |tablet| {
            let word = SecretWord::parse("four green boats").unwrap();
            tablet.does(intention::Keeping::WithWord(word));
        },
        |tablet| tablet.changes(Change::Call(Some(words("Ray")))),
        |tablet| tablet.changes(Change::NameWorker(Some(words("Ann")))),
        |tablet| {
            tablet.does(intention::Writing::Type {
                field: Field::named("called"),
                text: "R".to_owned(),
            });
        },
    ];
    for says in said {
        let mut tablet = looked_at(Keeping::Tablet);
        says(&mut tablet);
        tablet.does(intention::Frame::Go(Screen::Desk));
        assert_eq!(tablet.model.desk().entries().len(), 1);
    }
}

#[test]
fn where_nothing_can_be_erased_it_is_left_all_the_same() {
    let mut tablet = looked_at(Keeping::Tablet);
    tablet.answers = false;
    tablet.does(intention::Frame::Go(Screen::Desk));
    assert!(
        tablet.model.sitting().is_some(),
        "not gone before it is gone"
    );
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Err(StorageError::Failed("x".to_owned())),
    });

    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.desk().entries().len(), 1, "it is still there");
}

/// Two have begun, kept it in this way, and only looked round.
fn looked_at(keeping: Keeping) -> Tablet {
    let mut tablet = started();
    tablet.does(intention::Keeping::As(keeping));
    tablet.changes(Change::ChoosePath(Path::JustTalking));
    tablet
}
