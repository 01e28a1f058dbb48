//! The frame, what lies over the screen, and what is said about where the words are.

use super::*;
use crate::device::{Hold, StorageError};
use crate::session::{Copies, CopyFacts, FileTrouble, Notice};
use crate::view::UiContext;
use crate::view::parts::{NoticeProps, notice_card};

fn our_plan() -> PlanId {
    PlanId::parse("made-up-1").unwrap()
}

#[test]
fn the_tools_are_there_in_a_visit_and_only_hide_is_on_the_desk() {
    let desk = page(&on_the_desk());
    assert!(desk.contains("Hide") && !desk.contains("Turn it round") && !desk.contains("Back"));

    let visit = page(&visit());
    for tool in [
        "Back",
        "Hide",
        "Undo",
        "Redo",
        "Pause the screen",
        "Turn it round",
        "See it all",
        "Read it out",
        "Stop here",
    ] {
        assert!(visit.contains(tool), "{tool}");
    }
}

#[test]
fn undo_rests_where_there_is_nothing_to_take_back_and_keeps_its_place() {
    let resting = |model: &Model| {
        let html = page(model);
        let tools = html.split("<main").next().unwrap_or_default();
        count(tools, "aria-disabled=\"true\"")
    };
    assert_eq!(resting(&visit()), 2);
    let mut model = full_visit();
    assert_eq!(resting(&model), 1);
    asked(&mut model, [Intention::Writing(intention::Writing::Undo)]);
    assert_eq!(resting(&model), 0);
}

#[test]
fn it_says_kept_only_when_the_tablet_has_said_so() {
    let mut model = visit();
    assert!(page(&model).contains("Saved on this tablet"));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::ChoosePath(Path::JustTalking),
        ))],
    );
    assert!(page(&model).contains("Saving") && !page(&model).contains("Saved on this tablet"));
    kept(&mut model);
    assert!(page(&model).contains("Saved on this tablet"));
}

#[test]
fn words_that_could_not_be_kept_are_told_of_with_what_to_do() {
    let mut model = visit();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::ChoosePath(Path::JustTalking),
        ))],
    );
    drop(model.update(Msg::Frame(event::Frame::PauseOver)));
    drop(model.update(Msg::Keeping(event::Keeping::SaveFinished {
        plan: our_plan(),
        result: Err(StorageError::Full),
    })));
    let html = page(&model);
    for said in [
        "Not saved. The tablet is full.",
        "Take a file now",
        "Try again",
        "role=\"alert\"",
    ] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn when_everything_is_hidden_nothing_of_anybody_is_in_the_page() {
    let mut model = at(full_visit(), Screen::People);
    asked(&mut model, [Intention::Frame(intention::Frame::Hide)]);
    let html = page(&model);
    for word in [
        "Ida",
        "Bo",
        "Per",
        "boats",
        "Alongside",
        "people",
        "plan",
        "kept",
        "card",
    ] {
        assert!(!html.contains(word), "{word}: {html}");
    }
    assert_eq!(count(&html, "<button"), 1);
}

#[test]
fn a_covered_screen_is_out_of_reach_until_it_is_uncovered() {
    for cover in [
        Intention::Frame(intention::Frame::PutDown),
        Intention::Frame(intention::Frame::LookAtPage),
    ] {
        let mut model = at(full_visit(), Screen::Ways);
        asked(&mut model, [cover]);
        let html = page(&model);
        assert!(
            html.contains("frame__cover") && count(&html, " inert") == 2,
            "{html}"
        );
        asked(&mut model, [Intention::Frame(intention::Frame::Uncover)]);
        assert!(!page(&model).contains("inert"));
    }
}

#[test]
fn the_whole_frame_turns_round_and_the_tool_says_that_it_is_turned() {
    let mut model = visit();
    asked(&mut model, [Intention::Frame(intention::Frame::TurnRound)]);
    let html = page(&model);
    assert!(
        html.contains("data-turned")
            && count(&html, "aria-pressed=\"true\" class=\"button button--tool\"") == 1
    );
}

#[test]
fn our_page_can_be_turned_round_while_it_lies_open() {
    let mut model = at(full_visit(), Screen::Ways);
    asked(&mut model, [Intention::Frame(intention::Frame::LookAtPage)]);
    let cover = |model: &Model| {
        let html = page(model);
        let (_, cover) = html.split_once("class=\"our-page__close\"").unwrap();
        cover.to_owned()
    };
    assert!(
        cover(&model).contains("Turn it round") && !cover(&model).contains("aria-pressed=\"true\"")
    );
    asked(&mut model, [Intention::Frame(intention::Frame::TurnRound)]);
    assert_eq!(count(&cover(&model), "aria-pressed=\"true\""), 1);
}

#[test]
fn a_plan_in_another_window_shows_no_word_of_it_but_the_name() {
    let mut model = at(full_visit(), Screen::Gifts);
    drop(model.update(Msg::Desk(event::Desk::Held {
        plan: our_plan(),
        hold: Hold::Elsewhere,
    })));
    let html = page(&model);
    assert!(
        html.contains("plan is open in another window.") && html.contains("Ida"),
        "{html}"
    );
    assert!(html.contains("Use it here") && !html.contains("splice"));
}

#[test]
fn what_a_screen_reader_is_told_is_in_a_place_of_its_own() {
    let mut model = at(visit(), Screen::Mat);
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::Sort(Tray::TalkAboutNow))],
    );
    let html = page(&model);
    let told = html.split("aria-live=\"polite\"").nth(1).unwrap();
    assert!(told.contains("Music: Talk about now."), "{told}");
}

#[test]
fn every_notice_says_what_happened_what_it_means_and_what_to_do_now() {
    for notice in every_notice() {
        let html = super::html(notice_card(
            &nowhere(),
            &NoticeProps {
                notice: notice.clone(),
            },
        ));
        let lines: Vec<String> = words(&html)
            .lines()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        assert!(lines.len() >= 4, "{notice:?}: {lines:?}");
        assert!(
            lines.iter().all(|line| !line.starts_with("notice-")),
            "{notice:?}: {lines:?}"
        );
        assert!(
            html.contains("data-notice=") && html.contains("tabindex=\"-1\""),
            "{html}"
        );
    }
}

#[test]
fn pieces_that_found_no_place_are_shown_as_text() {
    let notice = Notice::SomePiecesLeft(vec!["<b>my word</b>".to_owned()]);
    let html = super::html(notice_card(&nowhere(), &NoticeProps { notice }));
    assert!(html.contains("&lt;b&gt;my word"), "{html}");
}

/// A plan of Ray's on the tablet, and this file.
fn two_copies(called: Option<&str>, last: &str, file_changed: bool) -> Notice {
    let facts = |called: Option<&str>, last, only_here| CopyFacts {
        called: called.and_then(crate::plan::Wording::parse),
        last: crate::plan::Day::parse(last),
        visits: Some(1),
        only_here,
    };
    Notice::TwoCopies(Box::new(Copies {
        here: facts(Some("Ray"), "2026-11-24", Some(2)),
        file: facts(called, last, Some(0)),
        file_changed,
    }))
}

#[test]
fn two_copies_are_told_apart_before_somebody_chooses() {
    let shown = |notice| super::html(notice_card(&nowhere(), &NoticeProps { notice }));
    let html = shown(two_copies(None, "2026-10-20", false));
    for said in [
        "The file is older",
        "On this tablet: ",
        "Last visit: ",
        "24 November 2026",
        "things are only in this one.",
        "In the file: ",
        "No name yet",
        "20 October 2026",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(
        shown(two_copies(Some("Jo"), "2026-11-24", false)).contains("The names on this tablet")
    );
}

fn every_notice() -> Vec<Notice> {
    let troubles = [
        FileTrouble::NotOurs,
        FileTrouble::TooLarge,
        FileTrouble::Tangled,
        FileTrouble::CutShort,
        FileTrouble::NoPlan,
        FileTrouble::TooNew,
        FileTrouble::Damaged,
        FileTrouble::NewerOnTablet,
    ];
    let others = [
        Notice::SomePiecesLeft(Vec::new()),
        two_copies(Some("Ray"), "2026-11-24", false),
        two_copies(Some("Ray"), "2026-11-24", true),
        two_copies(Some("Ray"), "2026-10-20", false),
        two_copies(Some("Jo"), "2026-11-24", false),
        Notice::FileChanged(Vec::new()),
        Notice::ClockWentBack,
        Notice::CameBack,
        Notice::Replaced,
        Notice::BegunLeftOut,
        Notice::WasPractice,
        Notice::OpenedBeside,
        Notice::WordNotChosen,
        Notice::KeptHere,
        Notice::PlanCleared,
        Notice::EverythingCleared,
        Notice::NotCleared,
        Notice::CopyNotTaken,
        Notice::CopyTaken,
        Notice::Printed,
        Notice::TakeACopyFirst,
        Notice::StillOpen,
        Notice::TooLong,
        Notice::NoPhoto(crate::device::PhotoError::TooLarge),
        Notice::NoPhoto(crate::device::PhotoError::NotAPicture),
        Notice::DrawingFull,
        Notice::Refused(crate::plan::Refusal::Full),
        Notice::Refused(crate::plan::Refusal::NoSuchCard),
    ];
    troubles
        .map(|trouble| Notice::FileNotOpened(trouble, Vec::new()))
        .into_iter()
        .chain(others)
        .collect()
}

fn nowhere() -> UiContext {
    UiContext {
        words: Words::english(),
        send: yew::Callback::noop(),
    }
}
