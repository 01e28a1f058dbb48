//! How a plan is kept, as it is asked and as it is shown; and what a closed plan lets be seen.

use super::*;
use crate::device::{Storage, StorageError};
use crate::session::{Keeping, SecretWord};

fn full_visit_at(screen: Screen) -> Model {
    at(full_visit(), screen)
}

/// Locks the open plan with a word, as a tablet that stretches it to this key.
fn with_word(mut model: Model) -> Model {
    let word = SecretWord::parse("four green boats").unwrap();
    asked(
        &mut model,
        [Intention::Keeping(intention::Keeping::WithWord(word))],
    );
    drop(model.update(Msg::Keeping(event::Keeping::Stretched(Ok(
        Key::from_bytes([3; 32]),
    )))));
    kept(&mut model);
    model
}

/// Every place that asks for a secret word, or says how a plan is kept.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let mut closed = with_word(full_visit_at(Screen::Gifts));
    asked(
        &mut closed,
        [
            Intention::Frame(intention::Frame::Hide),
            Intention::Frame(intention::Frame::Uncover),
        ],
    );
    let mut wrong = with_word(full_visit_at(Screen::Gifts));
    let word = || SecretWord::parse("boats").unwrap();
    asked(
        &mut wrong,
        [
            Intention::Frame(intention::Frame::Hide),
            Intention::Frame(intention::Frame::Uncover),
            Intention::Desk(intention::Desk::GiveWord(word())),
        ],
    );
    drop(wrong.update(Msg::Keeping(event::Keeping::Stretched(Ok(
        Key::from_bytes([4; 32]),
    )))));
    let mut memory = full_visit_at(Screen::Opening);
    asked(
        &mut memory,
        [Intention::Keeping(intention::Keeping::As(Keeping::Memory))],
    );
    let plan = memory.sitting().unwrap().plan().id().clone();
    drop(memory.update(Msg::Keeping(event::Keeping::Forgotten {
        plan,
        result: Ok(()),
    })));
    let mut desk = with_word(full_visit_at(Screen::Opening));
    asked(
        &mut desk,
        [Intention::Keeping(intention::Keeping::ShowName(false))],
    );
    kept(&mut desk);
    asked(
        &mut desk,
        [Intention::Goodbye(intention::Goodbye::KeepHere)],
    );
    kept(&mut desk);
    let mut settings = full_visit_at(Screen::Settings);
    drop(
        settings.update(Msg::Settings(event::Settings::StorageSeen(Storage {
            forgets: true,
            room: Some(12),
            ..Storage::default()
        }))),
    );
    let locked = with_word(full_visit_at(Screen::Opening));
    vec![
        ("secret-word", closed),
        ("secret-word-wrong", wrong),
        ("opening-memory", memory),
        ("opening-locked", locked),
        ("desk-locked", desk),
        ("settings-open", settings),
    ]
}

#[test]
fn three_ways_to_keep_it_stand_side_by_side_and_the_tablet_is_the_usual_one() {
    let html = page(&at(visit(), Screen::Opening));
    let ways = super::visit::element(&html, "Where should we save it?", "</fieldset>");
    for way in ["Only while we talk", "On this tablet", "With a secret word"] {
        assert!(ways.contains(way), "{way}");
    }
    assert_eq!(count(ways, CHOSEN), 1);
    assert!(html.contains("Anyone who uses this tablet can open it."));
}

#[test]
fn only_while_we_talk_says_that_it_is_nowhere_and_asks_what_if_the_tablet_stops() {
    let mut model = full_visit_at(Screen::Opening);
    asked(
        &mut model,
        [Intention::Keeping(intention::Keeping::As(Keeping::Memory))],
    );
    let plan = model.sitting().unwrap().plan().id().clone();
    drop(model.update(Msg::Keeping(event::Keeping::Forgotten {
        plan,
        result: Ok(()),
    })));
    let html = page(&model);
    assert!(html.contains("It will be gone when we close it."), "{html}");
    assert!(html.contains("What if the tablet stops while we talk?"));
    assert!(
        html.contains("Only on this screen</span>"),
        "the frame says so as well"
    );

    asked(
        &mut model,
        [Intention::Keeping(intention::Keeping::As(Keeping::Visit))],
    );
    kept(&mut model);
    assert!(page(&model).contains("Saved until we stop"));
}

#[test]
fn a_locked_plan_says_so_and_asks_whether_its_name_may_be_seen() {
    let html = page(&with_word(full_visit_at(Screen::Opening)));
    assert!(html.contains("Saved here, locked"), "{html}");
    assert!(html.contains("Can the tablet show your name?"));
    assert!(!html.contains("four green boats"));
}

#[test]
fn a_closed_plan_asks_for_its_word_and_shows_no_word_of_it() {
    let mut model = with_word(full_visit_at(Screen::Gifts));
    asked(
        &mut model,
        [
            Intention::Frame(intention::Frame::Hide),
            Intention::Frame(intention::Frame::Uncover),
        ],
    );
    let html = page(&model);
    assert!(html.contains("This opens with a secret word"), "{html}");
    for word in ["Ida", "Bo<", "rope", "harbour", "Gifts"] {
        assert!(!html.contains(word), "{word}");
    }
}

#[test]
fn a_plan_whose_name_is_not_shown_lies_on_the_desk_without_it() {
    let mut model = with_word(full_visit_at(Screen::Opening));
    asked(
        &mut model,
        [Intention::Keeping(intention::Keeping::ShowName(false))],
    );
    kept(&mut model);
    asked(
        &mut model,
        [Intention::Goodbye(intention::Goodbye::KeepHere)],
    );
    kept(&mut model);
    let html = page(&model);
    assert!(
        html.contains("A locked plan") && !html.contains("Ida") && !html.contains("2026"),
        "{html}"
    );
}

#[test]
fn a_plan_that_another_window_changed_is_not_tried_again_over_it() {
    let mut model = full_visit_at(Screen::Gifts);
    asked(&mut model, [Intention::Writing(intention::Writing::Undo)]);
    drop(model.update(Msg::Frame(event::Frame::PauseOver)));
    let plan = PlanId::parse("made-up-1").unwrap();
    let result = Err(StorageError::Changed);
    drop(model.update(Msg::Keeping(event::Keeping::SaveFinished { plan, result })));
    let html = page(&model);
    assert!(
        html.contains("Take a file now") && !html.contains("Try again"),
        "{html}"
    );
}

#[test]
fn the_settings_tell_how_words_are_kept_and_never_more_than_the_browser_said() {
    let told = |storage: Storage| {
        let mut model = at(on_the_desk(), Screen::Settings);
        drop(model.update(Msg::Settings(event::Settings::StorageSeen(storage))));
        page(&model)
    };
    let unknown = page(&at(on_the_desk(), Screen::Settings));
    assert!(unknown.contains("The browser does not say how it saves them."));

    let tab = told(Storage {
        forgets: true,
        stays: true,
        ..Storage::default()
    });
    assert!(tab.contains("for seven days") && !tab.contains("will not delete"));
    let little = told(Storage {
        room: Some(12),
        ..Storage::default()
    });
    assert!(little.contains("There is not much space left: 12 megabytes."));
    let home = told(Storage {
        home_screen: true,
        stays: true,
        ..Storage::default()
    });
    assert!(home.contains("will not delete") && home.contains("on the home screen. It has"));
}
