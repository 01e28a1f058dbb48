//! Opens the envelope around a record: is it ours, is it whole, which version is it? Knows nothing of
//! plans, and stops before the content of a version that this release does not know.

use serde_json::error::Category;
use serde_json::{Map, Value};

use super::{Unreadable, left, limits, v1};

/// What lay in an object. Whatever is taken out is accounted for; the rest is nobody's yet.
pub struct Fields(Map<String, Value>);

/// Opens an envelope of this format, whose version is one that this release reads.
pub fn open(text: &str, format: &str) -> Result<Fields, Unreadable> {
    open_within(text, format, limits::MAX_BYTES)
}

/// The same for what this app has made larger itself.
pub fn open_within(text: &str, format: &str, bytes: usize) -> Result<Fields, Unreadable> {
    limits::check(text, bytes)?;
    let value: Value = serde_json::from_str(without_mark(text))
        .map_err(|error| why(text, format, error.classify()))?;
    let mut fields = Fields::of(value).ok_or(Unreadable::NotOurs)?;
    if fields.take("format").as_str() != Some(format) {
        return Err(Unreadable::NotOurs);
    }
    match fields.take("version").as_u64() {
        Some(version) if version == u64::from(v1::VERSION) => Ok(fields),
        Some(0) | None => Err(Unreadable::Damaged),
        Some(later) => Err(Unreadable::TooNew {
            found: u32::try_from(later).unwrap_or(u32::MAX),
        }),
    }
}

/// The text without the byte order mark that some programs put before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn why(text: &str, format: &str, category: Category) -> Unreadable {
    let ours = text.contains(&format!("\"{format}\""));
    match category {
        _ if !ours => Unreadable::NotOurs,
        Category::Eof => Unreadable::CutShort,
        _ => Unreadable::Damaged,
    }
}

impl Fields {
    pub fn of(value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    /// Takes a field out; `Null` when it is not there.
    pub fn take(&mut self, name: &str) -> Value {
        self.0.get_mut(name).map(Value::take).unwrap_or_default()
    }

    /// Takes a list out. What stands in its place and is no list is left.
    pub fn take_list(&mut self, name: &str, left: &mut Vec<String>) -> Vec<Value> {
        match self.take(name) {
            Value::Array(list) => list,
            Value::Null => Vec::new(),
            other => {
                left.extend(left::text_of(&other));
                Vec::new()
            }
        }
    }

    /// What nobody took: the words in fields that this version does not know.
    pub fn leave(self, left: &mut Vec<String>) {
        left.extend(left::words_beside(&Value::Object(self.0), &[]));
    }
}
