//! Opens the envelope around a record: is it ours, is it whole, which version is it? Knows nothing of
//! plans, and stops before the content of a version that this release does not know.

use serde_json::error::Category;
use serde_json::{Map, Value};

use super::steps::Step;
use super::{Unreadable, left, limits};
use crate::vault;

/// Where the digest of what it carries stands in an envelope.
const DIGEST: &str = "digest";

/// What lay in an object. Whatever is taken out is accounted for; the rest is nobody's yet.
pub struct Fields(Map<String, Value>);

/// A kind of record, with a version of its own: what one kind comes to say differently changes no other.
pub struct Form {
    pub name: &'static str,
    /// From an older version to the next one, the oldest first. The version that this release writes has none after it.
    pub steps: &'static [Step],
}

impl Form {
    /// A kind of record of which there has only ever been one version.
    pub const fn first(name: &'static str) -> Self {
        Self { name, steps: &[] }
    }

    /// The version that this release writes.
    pub const fn version(&self) -> u32 {
        let mut version = 1;
        let mut steps = self.steps;
        while let [_, later @ ..] = steps {
            version += 1;
            steps = later;
        }
        version
    }

    /// The steps from this version to the one that this release writes.
    fn steps_from(&self, found: u64) -> Result<&'static [Step], Unreadable> {
        let later = Unreadable::TooNew {
            found: u32::try_from(found).unwrap_or(u32::MAX),
        };
        let before = found.checked_sub(1).ok_or(Unreadable::Damaged)?;
        let before = usize::try_from(before).map_err(|_| later)?;
        self.steps.get(before..).ok_or(later)
    }
}

/// Opens an envelope of this kind, whose version is one that this release reads, and brings it up to date.
pub fn open(text: &str, form: &Form) -> Result<Fields, Unreadable> {
    open_within(text, form, limits::MAX_BYTES)
}

/// The same for what this app has made larger itself.
pub fn open_within(text: &str, form: &Form, bytes: usize) -> Result<Fields, Unreadable> {
    open_version(text, form, bytes).map(|(fields, _)| fields)
}

/// The same, with the version that it had.
pub fn open_version(text: &str, form: &Form, bytes: usize) -> Result<(Fields, u32), Unreadable> {
    let (mut fields, version) = found(text, form, bytes)?;
    fields.step(form, version)?;
    let version = u32::try_from(version).map_err(|_| Unreadable::Damaged)?;
    Ok((fields, version))
}

/// Opens an envelope, and says whether one field is not what it was when its digest was put beside it. Where none stands
/// there, only a letter that could not be read tells.
pub fn open_signed(text: &str, form: &Form, name: &str) -> Result<(Fields, bool), Unreadable> {
    let (mut fields, version) = found(text, form, limits::MAX_BYTES)?;
    let signed = fields.take(DIGEST);
    let field = fields.0.get_mut(name);
    let is_changed = match (signed.as_str(), field) {
        (Some(signed), Some(value)) => digest_of(value) != signed,
        (Some(_), None) => true,
        (None, _) => text.contains(char::REPLACEMENT_CHARACTER),
    };
    fields.step(form, version)?;
    Ok((fields, is_changed))
}

/// SHA-256 of a value's canonical text (RFC 8785), for which the keys of every object are sorted and there are no blanks.
/// Our values are texts, whole numbers, truths, lists and objects, so that there is nothing else to agree on.
fn digest_of(value: &mut Value) -> String {
    value.sort_all_objects();
    vault::digest(value.to_string().as_bytes())
}

/// The same of what we have just written.
pub fn digest_of_text(text: &str) -> String {
    let value = serde_json::from_str(text);
    digest_of(&mut value.unwrap_or_else(|_| unreachable!("we have just written it")))
}

/// An envelope of this kind, as it was found, and its version.
fn found(text: &str, form: &Form, bytes: usize) -> Result<(Fields, u64), Unreadable> {
    limits::check(text, bytes)?;
    let value: Value = serde_json::from_str(without_mark(text))
        .map_err(|error| why(text, form.name, error.classify()))?;
    let mut fields = Fields::of(value).ok_or(Unreadable::NotOurs)?;
    if fields.take("format").as_str() != Some(form.name) {
        return Err(Unreadable::NotOurs);
    }
    let version = fields.take("version").as_u64();
    Ok((fields, version.ok_or(Unreadable::Damaged)?))
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
        Category::Io | Category::Syntax | Category::Data => Unreadable::Damaged,
    }
}

impl Fields {
    pub fn of(value: Value) -> Option<Self> {
        if let Value::Object(fields) = value {
            Some(Self(fields))
        } else {
            None
        }
    }

    /// Brings what was found of this version up to date.
    fn step(&mut self, form: &Form, version: u64) -> Result<(), Unreadable> {
        for step in form.steps_from(version)? {
            step(&mut self.0);
        }
        Ok(())
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
            other @ (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
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
