//! Readable text of a piece that could not be put back: somebody's words, without the marks and
//! numbers around them. It explains nothing and repairs nothing.

use serde_json::Value;

use super::form::is_mark;

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

/// What a piece says. Where nobody's words are in it, everything that is, so that its place does not
/// simply stay empty.
pub fn text_of(piece: &Value) -> Option<String> {
    words_beside(piece, &[]).or_else(|| {
        let mut all = Vec::new();
        gather_all(piece, &mut all);
        joined(all)
    })
}

/// The words in the fields of a piece that are not among these, each on its own line.
pub fn words_beside(piece: &Value, known: &[&str]) -> Option<String> {
    let mut words = Vec::new();
    gather("", piece, known, &mut words);
    joined(words)
}

fn joined(mut texts: Vec<String>) -> Option<String> {
    // One text may be as large as a file, and is not copied once more.
    let last = texts.pop()?;
    if texts.is_empty() {
        return Some(last);
    }
    texts.push(last);
    Some(texts.join("\n"))
}

fn gather(field: &str, value: &Value, known: &[&str], words: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().is_empty() || is_mark(field, text) => {}
        Value::String(text) => words.push(text.clone()),
        Value::Array(list) => list
            .iter()
            .for_each(|value| gather(field, value, known, words)),
        Value::Object(fields) => {
            let first = READING_ORDER
                .iter()
                .filter_map(|name| fields.get_key_value(*name));
            let then = fields
                .iter()
                .filter(|(name, _)| !READING_ORDER.contains(&name.as_str()));
            for (name, value) in first.chain(then) {
                if !known.contains(&name.as_str()) {
                    gather(name, value, &[], words);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn gather_all(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| gather_all(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| gather_all(value, texts)),
        // Whole numbers only: writing the others out takes more code than all of this module.
        Value::Number(number) => texts.extend(number.as_i64().map(|number| number.to_string())),
        Value::Null | Value::Bool(_) => {}
    }
}
