//! Files in pieces, in all the ways in which files are broken.

use alongside_learning::{Debrief, Entry, EntryId, Kind, Table, Way, write_line};
use serde_json::Value;

use super::*;

fn line(id: u128) -> String {
    write_line(&Entry {
        id: EntryId(id),
        revision: 0,
        week: Week::of(2026, 11, 2),
        debrief: Debrief {
            noticed: Some("Žofie's door, أمينة".to_owned()),
            ways: vec![Way {
                kind: Some(Kind::Habit),
                ..Way::default()
            }],
            ..Debrief::default()
        },
    })
}

fn lines(ids: impl IntoIterator<Item = u128>) -> String {
    ids.into_iter().map(|id| line(id) + "\n").collect()
}

/// Opens files in pieces of so many bytes.
fn opened(files: &[(&str, &[u8])], piece: usize) -> (Value, Table) {
    let mut all = Files::new();
    for (name, bytes) in files {
        all.begin((*name).to_owned());
        for piece in bytes.chunks(piece) {
            if !all.feed(piece) {
                break;
            }
        }
        all.end();
    }
    let answer: Value = serde_json::from_str(&all.answer("2026-11-30")).unwrap();
    let table = Table::decode(answer["table"].as_str().unwrap()).unwrap();
    (answer, table)
}

#[test]
fn a_file_is_the_same_in_pieces_of_any_size() {
    let text = lines(0..7);
    let whole = opened(&[("a.jsonl", text.as_bytes())], text.len());
    assert_eq!(whole.0["debriefs"], 7);
    assert!(!whole.1.rows.is_empty());
    for piece in [1, 2, 3, 7, 64, 1000] {
        assert_eq!(
            opened(&[("a.jsonl", text.as_bytes())], piece),
            whole,
            "{piece}"
        );
    }
}

#[test]
fn what_lies_in_two_files_counts_once_and_without_a_last_line_end_too() {
    let (one, two) = (lines(0..4), lines(2..6));
    let (answer, _) = opened(
        &[("1", one.as_bytes()), ("2", two.trim_end().as_bytes())],
        50,
    );
    assert_eq!(answer["debriefs"], 6);
    assert_eq!(answer["files"][1]["new"], 2);
    assert_eq!(answer["files"][1]["again"], 2);
}

#[test]
fn foreign_files_are_told_by_name_and_take_nothing_with_them() {
    let good = lines(0..5);
    let picture = [0x89, 0x50, 0x0a, 0xff].repeat(1000);
    let later = line(9).replace("\"version\":1", "\"version\":7");
    let long = "x".repeat(1_000_000);
    let mixed = format!("{}\n{}\n{long}\n{}", &line(20)[..50], line(21), line(22));
    let (answer, table) = opened(
        &[
            ("good", good.as_bytes()),
            ("picture", &picture),
            ("empty", b""),
            ("later", later.as_bytes()),
            ("page", b"<!doctype html>\n<p>hello"),
            ("mixed", mixed.as_bytes()),
        ],
        777,
    );
    let troubles: Vec<_> = (0..6)
        .map(|at| answer["files"][at]["trouble"].as_str())
        .collect();
    let not_ours = Some("not-ours");
    assert_eq!(
        troubles,
        [None, not_ours, not_ours, Some("too-new"), not_ours, None]
    );
    assert_eq!(answer["files"][5]["unread"], 2);
    assert_eq!(answer["debriefs"], 7);
    assert!(!table.rows.is_empty());
}

#[test]
fn the_order_of_the_files_changes_nothing() {
    let (one, two) = (lines(0..9), lines(5..17));
    let (a, b) = (("1", one.as_bytes()), ("2", two.as_bytes()));
    assert_eq!(opened(&[a, b], 100).1, opened(&[b, a], 100).1);
}
