//! The worker's debriefs, as they lie on the tablet: sealed, in a record of their own, under a key of their own, with a
//! version of their own. Nothing in it names a plan, and no plan names it.

use alongside_learning::{Entry, read_line, write_own_line};
use serde::{Deserialize, Serialize};

use super::envelope::Form;
use super::limits::MAX_SEALED_BYTES;
use super::{Unreadable, envelope, json};
use crate::vault::{self, Key, Random};

const FORM: Form = Form::first("alongside-debriefs");

/// Everything that is kept of debriefs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptLearning {
    pub entries: Vec<Entry>,
    /// The debrief that is being written, by its fields.
    pub drafts: Vec<(String, String)>,
    /// Lines that this release cannot read. They are kept as they are.
    pub left: Vec<String>,
}

#[derive(Serialize)]
struct Record<'a> {
    format: &'static str,
    version: u32,
    wrapped: &'a str,
    sealed: &'a str,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Inside {
    drafts: Vec<(String, String)>,
    lines: Vec<String>,
}

/// Seals all of it under a new key, and that key under the tablet's.
pub fn seal_learning(kept: &KeptLearning, tablet: &Key, random: &mut Random) -> String {
    let lines = kept.entries.iter().map(write_own_line);
    let inside = json(&Inside {
        drafts: kept.drafts.clone(),
        lines: lines.chain(kept.left.iter().cloned()).collect(),
    });
    let key = random.key();
    let sealed = vault::seal(&key, random, &about("words"), inside.as_bytes());
    let wrapped = vault::seal(tablet, random, &about("key"), key.bytes());
    json(&Record {
        format: FORM.name,
        version: FORM.version(),
        wrapped: &wrapped,
        sealed: &sealed,
    })
}

/// Opens what [`seal_learning`] made. What a later release wrote is refused.
pub fn open_learning(text: &str, tablet: &Key) -> Result<KeptLearning, Unreadable> {
    let mut fields = envelope::open_within(text, &FORM, MAX_SEALED_BYTES)?;
    let mut open = |field: &str, what: &str, key: &Key| {
        let sealed = fields.take(field);
        let sealed = sealed.as_str().ok_or(Unreadable::Damaged)?;
        vault::open(key, &about(what), sealed).map_err(|_| Unreadable::Damaged)
    };
    let key = open("wrapped", "key", tablet)?;
    let key = Key::from_bytes(key.try_into().map_err(|_| Unreadable::Damaged)?);
    let inside = open("sealed", "words", &key)?;
    let inside: Inside = serde_json::from_slice(&inside).map_err(|_| Unreadable::Damaged)?;
    let mut kept = KeptLearning {
        drafts: inside.drafts,
        ..KeptLearning::default()
    };
    for line in inside.lines {
        match read_line(&line) {
            Ok(entry) => kept.entries.push(entry),
            Err(_) => kept.left.push(line),
        }
    }
    Ok(kept)
}

fn about(what: &str) -> String {
    format!("{}/{}/{what}", FORM.name, FORM.version())
}

#[cfg(test)]
mod tests {
    use alongside_learning::{Debrief, EntryId, Week};

    use super::*;

    fn kept() -> KeptLearning {
        KeptLearning {
            entries: vec![Entry {
                id: EntryId(7),
                revision: 1,
                week: Week::of(2026, 11, 16),
                debrief: Debrief {
                    how: Some("Tired, and glad.".to_owned()),
                    ..Debrief::default()
                },
            }],
            drafts: vec![("debrief-noticed".to_owned(), "  half a".to_owned())],
            left: vec!["{\"format\":\"alongside-learning\",\"version\":9}".to_owned()],
        }
    }

    #[test]
    fn debriefs_come_back_with_what_is_half_written_and_what_cannot_be_read() {
        let (tablet, mut random) = (
            Key::from_bytes([9; 32]),
            Random::from_seed(&Key::from_bytes([1; 32])),
        );
        let text = seal_learning(&kept(), &tablet, &mut random);
        assert!(!text.contains("Tired") && !text.contains("half"));
        assert_eq!(open_learning(&text, &tablet), Ok(kept()));

        let other = Key::from_bytes([8; 32]);
        assert_eq!(open_learning(&text, &other), Err(Unreadable::Damaged));
        let later = text.replace("\"version\":1", "\"version\":2");
        assert_eq!(
            open_learning(&later, &tablet),
            Err(Unreadable::TooNew { found: 2 })
        );
    }

    #[test]
    fn no_two_writes_have_the_same_key() {
        let (tablet, mut random) = (
            Key::from_bytes([9; 32]),
            Random::from_seed(&Key::from_bytes([1; 32])),
        );
        let mut parts = || {
            let text = seal_learning(&kept(), &tablet, &mut random);
            let record: serde_json::Value = serde_json::from_str(&text).unwrap();
            record["wrapped"].as_str().unwrap().to_owned()
        };
        assert_ne!(parts(), parts());
    }
}
