//! Every debrief comes back from its line, and what is none is told apart.

use proptest::prelude::*;

use super::*;

fn full() -> Entry {
    let week = Week::of(2026, 11, 16);
    Entry {
        id: EntryId(0xabc),
        revision: 2,
        week,
        debrief: Debrief {
            team: Some("North".to_owned()),
            theme: Some(Theme::Home),
            noticed: Some("The letters were unopened.\n\"All\" of them \u{2028} أ".to_owned()),
            ways: vec![Way {
                kind: Some(Kind::OwnRule),
                rule: Some("Proof of address".to_owned()),
                reality: Some(Reality::Assumed),
                cost: Some("Three weeks".to_owned()),
                thread: vec![Step {
                    week: week.plus(2),
                    stage: Stage::NoAnswer,
                }],
            }],
            made: 3,
            free: 2,
            how: Some("Tired".to_owned()),
            ..Debrief::default()
        },
    }
}

#[test]
fn a_debrief_comes_back_from_the_workers_own_line_and_says_nothing_of_the_worker_in_a_file() {
    let entry = full();
    assert_eq!(read_line(&write_own_line(&entry)), Ok(entry.clone()));

    let line = write_line(&entry);
    assert!(!line.contains("Tired") && !line.contains('\n'));
    let mut without = entry;
    without.debrief.how = None;
    assert_eq!(read_line(&line), Ok(without));
}

#[test]
fn what_is_no_debrief_is_told_apart() {
    let line = write_line(&full());
    for (text, why) in [
        (String::new(), Unreadable::NotOurs),
        ("hello".to_owned(), Unreadable::NotOurs),
        (
            "{\"format\":\"other\",\"version\":1}".to_owned(),
            Unreadable::NotOurs,
        ),
        (line[..line.len() - 9].to_owned(), Unreadable::Damaged),
        (
            line.replace("\"version\":1", "\"version\":2"),
            Unreadable::TooNew,
        ),
        (
            line.replace("2026-11-16\",\"team", "2026-11-17\",\"team"),
            Unreadable::Damaged,
        ),
        (line.replace("0abc", "0xyz"), Unreadable::Damaged),
        (" ".repeat(MAX_LINE) + &line, Unreadable::NotOurs),
    ] {
        assert_eq!(read_line(&text), Err(why), "{text}");
    }
}

#[test]
fn a_broken_line_takes_no_other_with_it() {
    let line = write_line(&full());
    let (read, unread) = read_lines(&format!("{line}\n\n{}\r\n{line}\r\n", &line[..40]));
    assert_eq!((read.len(), unread), (2, 1));
}

#[test]
fn a_value_that_is_not_known_counts_as_not_said() {
    let line = write_line(&full()).replace("\"home\"", "\"space\"");
    let read = read_line(&line).unwrap();
    assert_eq!(read.debrief.theme, None);
    assert_eq!(read.debrief.noticed, full().debrief.noticed);
}

fn some(text: String) -> Option<String> {
    said(&Value::String(text))
}

proptest! {
    #[test]
    fn no_text_breaks_a_line(noticed in "\\PC{0,60}", rule in any::<String>()) {
        let mut entry = full();
        entry.debrief.noticed = some(noticed);
        entry.debrief.ways[0].rule = some(rule);
        let line = write_own_line(&entry);
        prop_assert_eq!(line.lines().count(), 1);
        prop_assert_eq!(read_line(&line), Ok(entry));
    }

    #[test]
    fn no_line_breaks_the_reader(text in any::<String>()) {
        let _ = read_line(&text);
        let _ = read_lines(&text);
    }
}
