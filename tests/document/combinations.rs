//! Every sentence about a promise that the product puts together from parts: kind × who × day × what is in the way, and
//! everything on the shelves. People have read the list in `tests/words/combinations.txt`; what is put together now is
//! that list, so that nobody changes one part and breaks another sentence unseen.

use std::fmt::Write;

use alongside::document::{Outline, Part};
use alongside::guide;
use alongside::plan::{
    ActionId, Change, InTheWay, InTheWayKind, Kind, Party, Plan, PromiseDraft, PromiseId, Shelf,
};
use alongside::words::Words;

use crate::made::{outline, promise, with, wording};

const READ: &str = include_str!("../words/combinations.txt");

#[test]
fn every_sentence_put_together_from_parts_is_one_that_people_have_read() {
    let (now, read) = (combinations(), READ.lines());
    let unread: Vec<_> = now.lines().filter(|line| !READ.contains(line)).collect();
    assert!(unread.is_empty(), "nobody has read: {unread:#?}");
    assert_eq!(now.lines().count(), read.count(), "and none is gone");
}

#[test]
fn each_of_them_is_a_whole_sentence_that_speaks_as_me() {
    for line in combinations().lines().filter(|line| !line.starts_with('#')) {
        let sentence = line.rsplit(" | ").next().unwrap();
        assert!(
            sentence.ends_with(['.', '?']) && !sentence.ends_with(".."),
            "{line}"
        );
        assert!(
            !sentence.contains("Ray") && !sentence.contains(" the person"),
            "{line}"
        );
        assert!(
            !sentence.contains("{ ") && !sentence.contains("  "),
            "{line}"
        );
    }
}

/// Writes the list anew, to be read and committed: `cargo test --test document -- --ignored combinations`.
#[test]
#[ignore = "for reading"]
fn write_the_combinations_down() {
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/words/combinations.txt");
    std::fs::write(place, combinations()).unwrap();
}

fn combinations() -> String {
    let mut all = String::from("# Promises of one's own: kind | by which day | sentence\n");
    for kind in Kind::ALL {
        for (who, worker) in whoever() {
            for by in [Some("2026-11-27"), None] {
                let draft = PromiseDraft {
                    kind,
                    ..promise(who.clone(), "find a lamp", by)
                };
                let plan = made(worker, draft, None);
                writeln!(all, "{} | {}", kind_of(kind), said(&plan, "next")).unwrap();
            }
        }
    }
    all.push_str("# What is in the way: kind | by which day | sentence\n");
    for kind in Kind::ALL {
        for stopped in InTheWayKind::ALL {
            for (who, worker) in whoever() {
                for by in [Some("2026-11-27"), None] {
                    let draft = PromiseDraft {
                        kind,
                        ..promise(who.clone(), "find a lamp", by)
                    };
                    let plan = made(worker, draft, Some(stopped));
                    writeln!(all, "{} | {}", kind_of(kind), said(&plan, "in-the-way")).unwrap();
                }
            }
        }
    }
    all.push_str("# From the shelves: by which day | sentence\n");
    for action in guide::actions() {
        let someone = Party::Someone(wording("Pauline"));
        for (who, worker) in [
            (Party::Worker, Some("Dawn")),
            (Party::Worker, None),
            (someone, Some("Dawn")),
        ] {
            for detail in [None, action.asks().map(|_| "what we talked about")] {
                let shelf = Shelf {
                    action: ActionId::parse(action.id).unwrap(),
                    detail: detail.map(wording),
                };
                let draft = PromiseDraft {
                    shelf: Some(shelf),
                    ..promise(who.clone(), "as it was said then", Some("2026-11-27"))
                };
                let line = said(&made(worker, draft, None), "next");
                if !all.contains(&line) {
                    writeln!(all, "{line}").unwrap();
                }
            }
        }
    }
    all
}

fn whoever() -> [(Party, Option<&'static str>); 6] {
    [
        (Party::Worker, Some("Dawn")),
        (Party::Worker, None),
        (Party::Person, Some("Dawn")),
        (Party::Together, Some("Dawn")),
        (Party::Together, None),
        (Party::Someone(wording("Pauline")), Some("Dawn")),
    ]
}

fn made(worker: Option<&str>, draft: PromiseDraft, stopped: Option<InTheWayKind>) -> Plan {
    let way = stopped.map(|kind| Box::new(InTheWay::new(kind)));
    with([
        Change::Call(Some(wording("Ray"))),
        Change::NameWorker(worker.map(wording)),
        Change::MakePromise(draft),
        Change::SayInTheWay {
            promise: PromiseId(1),
            way,
        },
    ])
}

fn kind_of(kind: Kind) -> String {
    Words::english().say(match kind {
        Kind::ThisWeek => "promise-kind-this-week",
        Kind::Sorted => "promise-kind-sorted",
        Kind::Grow => "promise-kind-grow",
        Kind::NeedsYes => "promise-kind-needs-a-yes",
    })
}

/// The one thing agreed in a section, with its day or what it is, and what is noted about it.
fn said(plan: &Plan, section: &str) -> String {
    let Outline { sections, .. } = outline(plan);
    let found = sections.into_iter().find(|one| one.id == section).unwrap();
    let Some(Part::Promises(agreed)) = found.parts.into_iter().next() else {
        panic!("{section} holds what was agreed")
    };
    let agreed = agreed.into_iter().next().unwrap();
    let sentences = [agreed.sentence].into_iter().chain(agreed.notes);
    format!(
        "{} | {}",
        agreed.day,
        sentences.collect::<Vec<_>>().join(" ")
    )
}
