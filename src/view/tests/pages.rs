//! Writes every screen as a page of its own with the real style sheets, to be looked at:
//! `cargo test --lib pages -- --ignored`. The folder is named by `ALONGSIDE_PAGES`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path as Folder, PathBuf};
use std::sync::OnceLock;

use super::*;

#[test]
#[ignore = "writes files, for people to look at"]
fn every_screen_is_written_as_a_page() {
    let folder = std::env::var_os("ALONGSIDE_PAGES").map_or_else(std::env::temp_dir, PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    // Here the page itself stands for the element that fills it.
    let sheet = sheet().replace(":host([data-page])", ":root");
    for (name, html) in written() {
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>{name}</title>\
             <meta name=viewport content='width=device-width, initial-scale=1'>\
             <style>{sheet}</style><body>{html}"
        );
        fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}

/// The same pages as text, made once for all tests that look at every page.
pub(super) fn written() -> &'static [(&'static str, String)] {
    static PAGES: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        shown()
            .iter()
            .map(|(name, model)| (*name, page(model)))
            .collect()
    })
}

fn shown() -> Vec<(&'static str, Model)> {
    let card = crate::plan::CardId::parse("where-i-live").unwrap();
    let mut pages = vec![
        ("opening-desk", opening()),
        ("desk", on_the_desk()),
        ("desk-kept", desk_with_plans()),
        ("opening", visit()),
        ("opening-full", at(full_visit(), Screen::Opening)),
        ("today", at(visit(), Screen::Today)),
        ("ways-empty", at(visit(), Screen::Ways)),
        ("ways", at(full_visit(), Screen::Ways)),
        ("mat-empty", at(visit(), Screen::Mat)),
        ("mat", mat_half_sorted()),
        ("settings", at(full_visit(), Screen::Settings)),
        ("talk", at(full_visit(), Screen::Talk(card))),
    ];
    for (name, screen) in [
        ("people", Screen::People),
        ("days", Screen::Days),
        ("gifts", Screen::Gifts),
        ("promises", Screen::Promises),
        ("read", Screen::Read),
        ("take", Screen::Take),
        ("goodbye", Screen::Goodbye),
    ] {
        pages.push((name, alone_at(full_visit(), screen)));
    }
    for (name, asks) in [
        (
            "mat-list",
            Intention::Cards(intention::Cards::ShowAsList(true)),
        ),
        ("put-down", Intention::Frame(intention::Frame::PutDown)),
        ("our-page", Intention::Frame(intention::Frame::LookAtPage)),
        ("hidden", Intention::Frame(intention::Frame::Hide)),
        ("mat-turned", Intention::Frame(intention::Frame::TurnRound)),
    ] {
        let mut model = mat_half_sorted();
        asked(&mut model, [asks]);
        pages.push((name, model));
    }
    pages.extend(troubled());
    pages.extend(super::learning::shown());
    pages.extend(super::locking::shown());
    pages.extend(super::pictures::shown());
    pages.extend(visit::shown());
    pages.extend(visit::plain_words::shown());
    pages.extend(coming_back::shown());
    pages.extend(super::people::shown());
    pages.extend(super::help::shown());
    pages.extend(super::asked::shown());
    pages.extend(visit::taking::shown());
    pages
}

fn troubled() -> Vec<(&'static str, Model)> {
    let mut not_ours = on_the_desk();
    let holiday = vec![Arrived::of("holiday.html", b"<html>".to_vec())];
    drop(not_ours.update(came(holiday.into())));
    let mut reading = on_the_desk();
    drop(reading.update(Msg::Desk(event::Desk::FilesComing { done: 2, of: 5 })));
    let mut several = on_the_desk();
    let plan = include_str!("../../../tests/records/v1-plan-by-hand.json");
    let files = vec![
        Arrived::of("holiday.html", b"<html>".to_vec()),
        Arrived::of("plan.html", plan.into()),
        Arrived::of("notes-2026-11-24.html", plan.into()),
    ];
    drop(several.update(came(Several { files, unread: 3 })));
    let mut full = full_visit();
    let plan = PlanId::parse("made-up-1").unwrap();
    asked(
        &mut full,
        [
            Intention::Writing(intention::Writing::Undo),
            Intention::Frame(intention::Frame::Go(Screen::Ways)),
        ],
    );
    drop(full.update(Msg::Frame(event::Frame::PauseOver)));
    let full_disk = Err(crate::device::StorageError::Full);
    drop(full.update(Msg::Keeping(event::Keeping::SaveFinished {
        plan: plan.clone(),
        result: full_disk,
    })));
    let mut elsewhere = full_visit();
    drop(elsewhere.update(Msg::Desk(event::Desk::Held {
        plan,
        hold: crate::device::Hold::Elsewhere,
    })));
    let mut all_seen = at(visit(), Screen::Mat);
    asked(
        &mut all_seen,
        [Intention::Cards(intention::Cards::ChoosePile(
            Pile::OnRequest,
        ))],
    );
    asked(
        &mut all_seen,
        vec![Intention::Cards(intention::Cards::Pass); 3],
    );
    let mut cleared = full_visit();
    let plan = cleared.sitting().unwrap().plan().id().clone();
    drop(cleared.update(Msg::Keeping(event::Keeping::PlanErased {
        plan,
        result: Ok(()),
    })));
    let mut broken = opening();
    let torn = (
        "plan/torn",
        r#"{"format":"alongside","version":1,"plan":{"called":"Ida","#,
    );
    let later = ("plan/later", r#"{"version":99}"#);
    drop(broken.update(loaded(Ok(stored([torn, later])))));
    vec![
        ("cleared", cleared),
        ("desk-broken", broken),
        ("notice", not_ours),
        ("notice-reading", reading),
        ("notice-several-files", several),
        ("not-kept", full),
        ("elsewhere", elsewhere),
        ("mat-all-seen", all_seen),
    ]
}

fn mat_half_sorted() -> Model {
    let mut model = at(full_visit(), Screen::Mat);
    let trays = [
        Tray::TalkAboutNow,
        Tray::AnotherDay,
        Tray::TalkAboutNow,
        Tray::NotForThis,
    ];
    asked(
        &mut model,
        trays.map(|of| Intention::Cards(intention::Cards::Sort(of))),
    );
    kept(&mut model);
    model
}

fn desk_with_plans() -> Model {
    let mut model = full_visit();
    asked(
        &mut model,
        [Intention::Goodbye(intention::Goodbye::KeepHere)],
    );
    kept(&mut model);
    let id = PlanId::parse("made-up-2").unwrap();
    asked(&mut model, [intention::Desk::StartConversation.into()]);
    drop(model.update(Msg::Desk(event::Desk::PlanIdMade {
        id: id.clone(),
        today: day("2026-11-25"),
    })));
    drop(model.update(Msg::Desk(event::Desk::Held {
        plan: id.clone(),
        hold: crate::device::Hold::Ours,
    })));
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::ChoosePath(
                Path::JustTalking,
            ))),
            Intention::Goodbye(intention::Goodbye::KeepHere),
        ],
    );
    drop(model.update(Msg::Frame(event::Frame::PauseOver)));
    for _ in 0..3 {
        drop(model.update(Msg::Keeping(event::Keeping::SaveFinished {
            plan: id.clone(),
            result: Ok(()),
        })));
    }
    model
}

/// The style sheets in the order of the layers, as the build joins them.
fn sheet() -> String {
    let styles = Folder::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut files: Vec<PathBuf> = ["layers", "tokens", "base", "frame"]
        .map(|name| styles.join(name).with_extension("css"))
        .into();
    for folder in ["parts", "screens"] {
        let mut found: Vec<_> = fs::read_dir(styles.join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        found.sort();
        files.append(&mut found);
    }
    files.push(styles.join("print.css"));
    files.iter().fold(String::new(), |mut sheet, file| {
        writeln!(sheet, "{}", fs::read_to_string(file).unwrap()).unwrap();
        sheet
    })
}

#[test]
fn how_many_files_nobody_looked_at_is_said() {
    let plan = include_str!("../../../tests/records/v1-plan-by-hand.json");
    let files = || {
        vec![
            Arrived::of("plan.html", plan.into()),
            Arrived::of("notes.html", plan.into()),
        ]
    };
    for (unread, says) in [
        (0, None),
        (1, Some("We did not look at one more file.")),
        (9, Some("We did not look at 9 more files.")),
    ] {
        let mut model = on_the_desk();
        let several = Several {
            files: files(),
            unread,
        };
        drop(model.update(came(several)));
        let page = page(&model);
        assert_eq!(page.contains("We did not look at"), says.is_some());
        assert!(says.is_none_or(|says| page.contains(says)), "{page}");
    }
}
