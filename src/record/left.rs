//! Readable text of a piece that could not be put back: somebody's words, without the marks and
//! numbers around them. It explains nothing and repairs nothing.

use serde::Deserialize;
use serde_json::Value;

use super::v1;
use crate::plan::{CardId, PlanId};

/// The order in which somebody would read the fields of one piece. Fields not named here follow.
const READING_ORDER: [&str; 12] = [
    "called",
    "day",
    "worker",
    "here",
    "word",
    "name",
    "text",
    "written_by",
    "what",
    "by",
    "know",
    "otherwise",
];

/// What a piece says. A piece without any words is shown as it stands.
pub fn text_of(piece: &Value) -> Option<String> {
    match piece {
        Value::Null => None,
        _ => words_in(piece).or_else(|| Some(piece.to_string())),
    }
}

/// The words in a piece, each on its own line, if there are any.
pub fn words_in(piece: &Value) -> Option<String> {
    let mut words = Vec::new();
    gather("", piece, &mut words);
    (!words.is_empty()).then(|| words.join("\n"))
}

/// Whether a text is one of the format's own and nobody's words.
pub fn is_mark(field: &str, text: &str) -> bool {
    let value = Value::from(text);
    match field {
        "about" => is::<v1::About>(&value),
        "format" | "version" => true,
        "id" => PlanId::parse(text).is_some() || CardId::parse(text).is_some(),
        "kind" => is::<v1::Kind>(&value),
        "path" => is::<v1::Path>(&value),
        "place" => is::<v1::Place>(&value),
        "ring" => is::<v1::Ring>(&value),
        "tray" => is::<v1::Tray>(&value),
        "who" => is::<v1::Party>(&value),
        "whose" => is::<v1::Whose>(&value),
        _ => false,
    }
}

fn is<'a, T: Deserialize<'a>>(value: &'a Value) -> bool {
    T::deserialize(value).is_ok()
}

fn gather<'a>(field: &str, value: &'a Value, words: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if text.trim().is_empty() || is_mark(field, text) => {}
        Value::String(text) => words.push(text),
        Value::Array(list) => list.iter().for_each(|value| gather(field, value, words)),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| place_of(name));
            for (name, value) in fields {
                gather(name, value, words);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn place_of(field: &str) -> usize {
    READING_ORDER
        .iter()
        .position(|name| *name == field)
        .unwrap_or(READING_ORDER.len())
}
