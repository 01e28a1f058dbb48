//! There and back: the same plan, the same bytes, and every word somewhere.

use alongside::record::{self, Kept, Opened, plan_file};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::made_up::{self, ONLY_TODAY};

/// Fields whose texts are the format's and nobody's words.
const MARKS: [&str; 25] = [
    "format",
    "digest",
    "id",
    "about",
    "card",
    "kind",
    "path",
    "place",
    "ring",
    "tray",
    "who",
    "whose",
    "drawing",
    "photo",
    "outcome",
    "role",
    "strength",
    "when",
    "reality",
    "answer",
    "introduced_by",
    "action",
    "scale",
    "view",
    "going",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn what_is_kept_comes_back_whole(
        plan in made_up::plan(),
        screen in made_up::text(),
        drafts in vec((made_up::text(), made_up::text()), 0..4),
        pictures in made_up::pictures(),
        left in vec(made_up::text(), 0..3),
    ) {
        let kept = Kept { plan, screen, drafts, pictures, taken: None, replaced: None, left };

        prop_assert_eq!(record::decode_kept(&record::encode_kept(&kept)), Ok(kept));
    }

    #[test]
    fn a_plan_file_saved_opened_and_saved_again_has_the_same_bytes(plan in made_up::plan()) {
        let saved = page(&record::encode_plan(&plan));
        let opened = record::decode_file(&saved);
        let after = plan.to_take_home();

        prop_assert_eq!(&opened, &Ok(Opened { plan: after.clone(), left: vec![], is_changed: false }));
        prop_assert_eq!(page(&record::encode_plan(&after)), saved);
    }

    #[test]
    fn nothing_said_only_for_today_is_in_a_plan_file(plan in made_up::plan()) {
        let saved = record::encode_plan(&plan);

        prop_assert!(!saved.contains(ONLY_TODAY), "{}", saved);
        prop_assert!(!saved.contains("only-for-us-today"), "{}", saved);
    }

    #[test]
    fn the_data_in_a_page_neither_ends_its_element_nor_opens_another(plan in made_up::plan()) {
        let data = plan_file::embed(&record::encode_plan(&plan));

        prop_assert!(!data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{}", data);
    }

    #[test]
    fn every_word_of_a_broken_record_is_in_the_plan_or_beside_it(
        plan in made_up::plan(),
        places in vec((any::<prop::sample::Index>(), odd_piece()), 1..4),
    ) {
        let mut record: Value = serde_json::from_str(&record::encode_plan(&plan)).unwrap();
        for (place, piece) in places {
            let count = leaves(&mut record).len();
            *leaves(&mut record).swap_remove(place.index(count)) = piece;
        }
        if let Ok(opened) = record::decode_plan(&record.to_string()) {
            let mut found: Vec<String> = opened.left.iter().map(String::clone).collect();
            said("", &serde_json::from_str(&record::encode_plan(&opened.plan)).unwrap(), &mut found);
            let mut wanted = Vec::new();
            said("", &record, &mut wanted);
            for text in wanted {
                let there = found.iter().any(|found| found.contains(&text));
                prop_assert!(there, "{:?} is lost from {}; left is {:?}", text, record, opened.left);
            }
            let again = record::decode_plan(&record::encode_plan(&opened.plan));
            prop_assert_eq!(again, Ok(Opened { plan: opened.plan, left: vec![], is_changed: false }));
        }
    }

    #[test]
    fn bytes_that_were_changed_never_end_the_program(
        plan in made_up::plan(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = page(&record::encode_plan(&plan)).into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let text = String::from_utf8_lossy(&bytes);
        record::decode_file(&text).ok();
        record::readable_words(&text);
    }
}

/// A page as small as one can be; the real one has the same element in it.
fn page(json: &str) -> String {
    let data = plan_file::embed(json);
    format!(
        "<!DOCTYPE html>\n<title>My plan</title>\n\
         <script type=\"application/json\" id=\"alongside-plan\">{data}</script>\n"
    )
}

/// What somebody may have put in the place of anything at all.
fn odd_piece() -> impl Strategy<Value = Value> {
    prop_oneof![
        made_up::text().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(Value::Null),
        Just(Value::from("own-3")),
        vec(made_up::text(), 0..3).prop_map(Value::from),
        made_up::text().prop_map(|text| serde_json::json!({ "text": text, "id": 3 })),
    ]
}

/// Every place in a plan, the lists and pieces included, where something else could stand.
fn leaves(record: &mut Value) -> Vec<&mut Value> {
    let plan = record["plan"].as_object_mut().unwrap();
    let mut places = Vec::new();
    for value in plan.values_mut() {
        match value {
            Value::Array(pieces) => {
                for piece in pieces {
                    match piece {
                        Value::Object(fields) => places.extend(fields.values_mut()),
                        other => places.push(other),
                    }
                }
            }
            other => places.push(other),
        }
    }
    places
}

/// Every text in a record that may be somebody's words.
fn said(field: &str, value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() && !MARKS.contains(&field) => {
            texts.push(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| said(field, value, texts)),
        Value::Object(fields) => {
            fields
                .iter()
                .for_each(|(name, value)| said(name, value, texts));
        }
        _ => {}
    }
}
