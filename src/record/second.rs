//! The sealed records of one plan as one text, as they lie in the second place. They stay sealed: whoever has the key that
//! opens them in the store opens them here.

use serde::Serialize;
use serde_json::{Map, Value};

use super::envelope::{self, Form};
use super::limits::MAX_SEALED_BYTES;
use super::{Unreadable, json};

const SECOND: Form = Form::first("alongside-second");

/// A sealed text within a text: each of its quotation marks takes two characters, and there are few.
const MOST: usize = MAX_SEALED_BYTES + MAX_SEALED_BYTES / 8;

#[derive(Serialize)]
struct Second {
    format: &'static str,
    version: u32,
    records: Map<String, Value>,
}

/// The records of a plan but for its pictures, by their keys.
pub fn encode(records: Vec<(String, String)>) -> String {
    let records = records.into_iter();
    json(&Second {
        format: SECOND.name,
        version: SECOND.version(),
        records: records
            .map(|(key, text)| (key, Value::String(text)))
            .collect(),
    })
}

/// The same, read again. What is no text is not one of ours.
pub fn decode(text: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let mut fields = envelope::open_within(text, &SECOND, MOST)?;
    let Value::Object(records) = fields.take("records") else {
        return Err(Unreadable::Damaged);
    };
    let records = records.into_iter().map(|(key, value)| match value {
        Value::String(text) => Ok((key, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(Unreadable::Damaged)
        }
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(text: &str) -> Vec<(String, String)> {
        vec![("plan/a".to_owned(), text.to_owned())]
    }

    #[test]
    fn the_records_are_as_the_document_says_and_come_back_as_they_were() {
        let text = encode(record(r#"{"format":"alongside-sealed"}"#));
        let inside = r#"{"plan/a":"{\"format\":\"alongside-sealed\"}"}"#;
        let whole = format!(r#"{{"format":"alongside-second","version":1,"records":{inside}}}"#);
        assert_eq!(text, whole);
        assert_eq!(
            decode(&text),
            Ok(record(r#"{"format":"alongside-sealed"}"#))
        );
    }

    #[test]
    fn what_is_no_copy_is_refused() {
        assert_eq!(decode("{}"), Err(Unreadable::NotOurs));
        let strange = encode(record("x")).replace("\"x\"", "7");
        assert_eq!(decode(&strange), Err(Unreadable::Damaged));
    }

    #[test]
    fn what_may_be_kept_sealed_may_be_kept_twice_and_nothing_much_larger() {
        let largest = encode(record(&"A".repeat(MAX_SEALED_BYTES)));
        assert!(decode(&largest).is_ok());
        let larger = encode(record(&"A".repeat(MAX_SEALED_BYTES / 4 * 5)));
        assert_eq!(decode(&larger), Err(Unreadable::TooLarge));
    }
}
