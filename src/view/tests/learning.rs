//! The worker's two minutes, and what a team learns: what is shown for given values.

use alongside_learning::{Row, Table, Week, What};

use super::*;
use crate::device::{PoolNews, PoolTrouble, PooledFile};
use crate::session::{debrief_field, way_field};

/// Every page of it that there is to look at.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let mut named = debrief_with_a_way();
    asked(
        &mut named,
        [Intention::Workers(intention::Workers::KeepDebrief {
            anyway: false,
        })],
    );
    vec![
        ("learning-nothing", for_workers()),
        ("learning", with_files()),
        ("debrief", at(for_workers(), Screen::Debrief)),
        ("debrief-way", debrief_with_a_way()),
        ("debrief-kept", named),
    ]
}

fn for_workers() -> Model {
    let mut model = on_the_desk();
    asked(
        &mut model,
        [Intention::Frame(intention::Frame::Go(Screen::Learning))],
    );
    drop(model.update(Msg::Keeping(event::Keeping::TabletKey(Ok(tablet_key())))));
    model
}

fn debrief_with_a_way() -> Model {
    let mut model = at(for_workers(), Screen::Debrief);
    let types = |field, text: &str| {
        Intention::Writing(intention::Writing::Type {
            field,
            text: text.to_owned(),
        })
    };
    asked(
        &mut model,
        [
            types(way_field(0, "kind"), "own-rule"),
            types(way_field(0, "rule"), "Proof of address"),
            types(debrief_field("made"), "3"),
        ],
    );
    model
}

fn with_files() -> Model {
    let mut model = for_workers();
    let row = |what, group: &str, count| Row {
        week: Week::of(2026, 11, 9),
        what,
        group: group.to_owned(),
        count,
    };
    let table = Table {
        rows: vec![
            row(What::Debriefs, "", 20),
            row(What::Kind, "habit", 5),
            row(What::Kind, "own-rule", 10),
            row(What::Promises, "made", 40),
            row(What::Promises, "nobodys-yes", 20),
            row(What::Rule, "No <pets>", 10),
        ],
        ..Table::default()
    };
    let files = vec![
        PooledFile {
            name: "north.jsonl".to_owned(),
            new: 23,
            again: 2,
            unread: 1,
            trouble: None,
        },
        PooledFile {
            name: "holiday.png".to_owned(),
            trouble: Some(PoolTrouble::NotOurs),
            ..PooledFile::default()
        },
    ];
    drop(
        model.update(Msg::Workers(event::Workers::PoolCame(PoolNews::Read {
            table: table.encode(),
            debriefs: 23,
            files,
        }))),
    );
    model
}

#[test]
fn a_picture_is_a_table_with_its_numbers_and_one_sentence() {
    let html = page(&with_files());
    for part in [
        "What gets in the way most: Their own rule.",
        "20 of 40 promises needed no permission.",
        "<span class=\"bars__label\">A habit</span>",
        "<rect width=\"50%\"",
        "No &lt;pets&gt;",
        "This is not a learning file, so we skipped it.",
        "23 new debriefs, and 2 that were here already.",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert_eq!(count(&html, "<table"), count(&html, "class=\"bars__table"));
}

#[test]
fn no_question_of_the_debrief_is_required_and_the_next_way_comes_with_the_first() {
    let empty = page(&at(for_workers(), Screen::Debrief));
    assert!(!empty.contains("required"));
    assert!(!empty.contains("Something else got in the way"));
    let begun = page(&debrief_with_a_way());
    assert!(begun.contains("Something else got in the way"));
    assert!(begun.contains("What does the rule say, word for word?"));
    assert!(begun.contains("All promises: 3"), "what is counted");
}

#[test]
fn a_debrief_asks_about_a_rule_only_where_there_is_one_and_hides_none_that_was_written() {
    let rule = "What does the rule say, word for word?";
    let kind = |model: &mut Model, name: &str| {
        let (field, text) = (way_field(0, "kind"), name.to_owned());
        asked(
            model,
            [Intention::Writing(intention::Writing::Type { field, text })],
        );
    };
    let mut model = at(for_workers(), Screen::Debrief);
    kind(&mut model, "not-asked");
    assert!(!page(&model).contains(rule));
    let mut model = debrief_with_a_way();
    kind(&mut model, "not-asked");
    assert!(page(&model).contains("value=\"Proof of address\""));
}
