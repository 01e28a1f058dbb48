//! `docs/plan-file.schema.json` says exactly what is written: everything written is like it, and what
//! is not like it is not something that the app would write.

use std::sync::LazyLock;

use alongside::plan::{Day, Plan, PlanId};
use alongside::record;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::made_up;

const SCHEMA_TEXT: &str = include_str!("../../docs/plan-file.schema.json");
const DESCRIPTION: &str = include_str!("../../docs/plan-file.md");

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(SCHEMA_TEXT).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
});

/// A record that has something in every field.
static WHOLE: LazyLock<String> = LazyLock::new(|| as_now(include_str!("v1-plan-two-visits.json")));

/// One in which somebody is asked for something.
static ASKED: LazyLock<String> = LazyLock::new(|| as_now(include_str!("v1-plan-asked.json")));

/// One in which it was said how it is going.
static LAID: LazyLock<String> = LazyLock::new(|| as_now(include_str!("v2-plan-how-it-goes.json")));

/// A record of an older version, as it is written now.
fn as_now(text: &str) -> String {
    record::encode_plan(&record::decode_plan(text).unwrap().plan)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn every_plan_is_written_as_the_schema_says(plan in made_up::plan()) {
        let written: Value = serde_json::from_str(&record::encode_plan(&plan)).unwrap();
        let problem = SCHEMA.validate(&written).map_err(|problem| problem.to_string());

        prop_assert_eq!(problem, Ok(()));
    }
}

#[test]
fn a_plan_that_has_only_just_begun_is_as_the_schema_says() {
    let day = Day::parse("0001-01-01").unwrap();
    let written = record::encode_plan(&Plan::begin(PlanId::parse("a").unwrap(), day));

    assert!(
        SCHEMA.is_valid(&serde_json::from_str(&written).unwrap()),
        "{written}"
    );
}

#[test]
fn the_example_in_the_description_is_a_record_that_opens() {
    let example = DESCRIPTION
        .split("```json\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let opened = record::decode_plan(example).unwrap();

    assert!(SCHEMA.is_valid(&serde_json::from_str(example).unwrap()));
    assert_eq!(opened.left, Vec::<String>::new());
    assert_eq!(opened.plan.next_number(), 4);
}

#[test]
fn the_description_names_every_field_and_every_mark_of_the_schema() {
    let mut names = Vec::new();
    names_in(&serde_json::from_str(SCHEMA_TEXT).unwrap(), &mut names);

    assert!(names.len() > 60, "{names:?}");
    for name in names {
        assert!(
            DESCRIPTION.contains(&format!("`{name}`")),
            "{name} is not described"
        );
    }
}

#[test]
fn what_is_not_a_record_fails() {
    for (place, piece) in [
        ("/format", json!("alongside-kept")),
        ("/version", json!(1)),
        ("/version", json!(3)),
        ("/version", json!("1")),
        ("/saved_by", json!("another program")),
        ("/plan", json!([])),
        ("/plan/id", json!("a b")),
        ("/plan/id", json!("x".repeat(65))),
        ("/plan/called", json!(" \u{2003}\u{85}\n")),
        ("/plan/next", json!(0)),
        ("/plan/next", json!(-1)),
        ("/plan/visits", json!([])),
        ("/plan/visits", Value::Null),
        ("/plan/pinned", json!(true)),
        ("/plan/visits/0/day", json!("24 November 2026")),
        ("/plan/visits/0/day", json!("2026-02-30")),
        ("/plan/visits/0/day", json!("0000-01-01")),
        ("/plan/visits/0/path", json!("looking-inwards")),
        ("/plan/visits/0/here", json!([""])),
        ("/plan/own_cards/0/id", json!("boats")),
        ("/plan/own_cards/0/id", json!("own-03")),
        ("/plan/own_cards/0/word", json!(7)),
        ("/plan/mat/0/tray", json!("later")),
        ("/plan/mat/0/card", json!("Where I live")),
        ("/plan/lines/0/id", json!(0)),
        ("/plan/lines/0/id", json!(4_294_967_295_u32)),
        ("/plan/lines/0/visit", json!(-1)),
        ("/plan/lines/0/about", json!("gift")),
        ("/plan/lines/0/about", json!("a-door")),
        ("/plan/lines/0/card", Value::Null),
        ("/plan/lines/0/whose", json!("ours")),
        ("/plan/lines/0/written_by", json!("Bo")),
        ("/plan/lines/0/place", json!("only-for-us-today")),
        ("/plan/lines/0/text", json!("\t ")),
        ("/plan/ties/0/ring", json!("far")),
        ("/plan/ties/0/closer", json!("yes")),
        ("/plan/promises/0/by", json!("soon")),
        ("/plan/promises/0/kind", json!("urgent")),
        ("/plan/promises/0/name", json!("Per")),
        ("/plan/promises/0/who", json!("someone")),
        ("/plan/promises/0/know", json!("")),
        ("/plan/promises/0/action", json!("Come with")),
        ("/plan/promises/0/detail", json!("the flat")),
    ] {
        let mut record: Value = serde_json::from_str(&WHOLE).unwrap();
        assert!(SCHEMA.is_valid(&record));
        let (above, name) = place.rsplit_once('/').unwrap();
        record.pointer_mut(above).unwrap()[name] = piece.clone();

        assert!(!SCHEMA.is_valid(&record), "{place}: {piece}");
    }
}

#[test]
fn what_is_not_asked_as_in_a_record_fails() {
    for (place, piece) in [
        ("/plan/asks", json!([])),
        ("/plan/load", json!({})),
        ("/plan/alongside", json!({})),
        ("/plan/alongside/name", json!(" ")),
        ("/plan/load/workers", json!(0)),
        ("/plan/load/workers", json!(256)),
        ("/plan/promises/0/in_the_way/kind", json!("bad-luck")),
        ("/plan/promises/0/in_the_way/reality", json!("real?")),
        ("/plan/promises/0/in_the_way/who", json!("Bo")),
        ("/plan/asks/0/decide_by", json!("soon")),
        ("/plan/asks/0/agreed", json!(false)),
        ("/plan/asks/0/answered/answer", json!("yes")),
        ("/plan/asks/0/answered/answer", json!("maybe")),
        ("/plan/asks/0/costs_now/0/figure", json!(-1)),
        ("/plan/asks/0/costs_now/2/figure", json!(1)),
        ("/plan/asks/0/costs_later", json!([])),
        ("/plan/invitations/0/introduced_by", json!("worker")),
        ("/plan/invitations/0/introducer", Value::Null),
        ("/plan/invitations/0/person_there", json!("yes")),
        ("/plan/invitations/1/name", json!("")),
        ("/plan/invitations/1/introducer", json!("Per")),
    ] {
        let mut record: Value = serde_json::from_str(&ASKED).unwrap();
        assert!(SCHEMA.is_valid(&record));
        let (above, name) = place.rsplit_once('/').unwrap();
        record.pointer_mut(above).unwrap()[name] = piece.clone();

        assert!(!SCHEMA.is_valid(&record), "{place}: {piece}");
    }
}

#[test]
fn nothing_that_the_schema_asks_for_may_be_missing() {
    let required = |definition: &str| {
        let schema: Value = serde_json::from_str(SCHEMA_TEXT).unwrap();
        let names = schema["$defs"][definition]["required"]
            .as_array()
            .unwrap()
            .clone();
        names
            .into_iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for (whole, place, definition) in [
        (&*ASKED, "/plan/asks/0", "ask"),
        (&*ASKED, "/plan/invitations/0", "invitation"),
        (&*WHOLE, "/plan", "plan"),
        (&*WHOLE, "/plan/visits/0", "visit"),
        (&*WHOLE, "/plan/own_cards/0", "own-card"),
        (&*WHOLE, "/plan/mat/0", "sorted"),
        (&*LAID, "/plan/laid/0", "laid"),
        (&*WHOLE, "/plan/lines/0", "line"),
        (&*WHOLE, "/plan/ties/0", "tie"),
        (&*WHOLE, "/plan/promises/0", "promise"),
    ] {
        for name in required(definition) {
            let mut record: Value = serde_json::from_str(whole).unwrap();
            let piece = record.pointer_mut(place).unwrap().as_object_mut().unwrap();
            assert!(piece.remove(&name).is_some(), "{place} has no {name}");

            assert!(!SCHEMA.is_valid(&record), "{place} without {name}");
        }
    }
}

/// The fields of every object, and the words that a field may have.
fn names_in(schema: &Value, names: &mut Vec<String>) {
    let Value::Object(fields) = schema else {
        return;
    };
    for (keyword, value) in fields {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => names.extend(properties.keys().cloned()),
            ("enum", Value::Array(marks)) => {
                names.extend(marks.iter().map(|mark| mark.as_str().unwrap().to_owned()));
            }
            _ => {}
        }
        names_in(value, names);
    }
}
