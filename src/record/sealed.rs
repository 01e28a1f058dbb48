//! What lies on the tablet of one plan: its key, its label and its words, none of which can be read
//! without a key that is not in them.
//!
//! Each is bound to the plan, to its form's version and, where it changes, to its revision. So none can
//! stand in for another's, and an older one cannot come back unnoticed: the label and the words are
//! written together and must name the same revision.

use serde::Serialize;
use serde_json::Value;

use super::album::{Album, Apart};
use super::envelope::{self, Fields, Form};
use super::limits::MAX_SEALED_BYTES;
use super::{Kept, Unreadable, decode, draft, encode, json, steps};
use crate::plan::{Day, Held, Place, PlanId, Wording};
use crate::vault::{self, Broken, Key, Lock, Random, Salt, StretchCost, hex};

const KEY: Form = Form::first("alongside-key");
const LABEL: Form = Form::first("alongside-label");
const WORDS: Form = Form {
    name: "alongside-sealed",
    steps: &[steps::only_adds],
};
const STRETCH: &str = "Argon2id";

/// What the desk may know of a plan without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name chosen, unless it should not be shown.
    pub called: Option<Wording>,
    /// Whether the person does not want their name shown.
    pub name_hidden: bool,
    /// The day of the last visit.
    pub day: Day,
    /// The day on which the person last took a copy.
    pub taken: Option<Day>,
    /// Whether the worker keeps it for the person, and until which day.
    pub held: Option<Held>,
    /// Whether a visit was broken off, and goes on by itself.
    pub broken_off: bool,
    /// Whether there are words in it that are only for that day.
    pub for_the_day: bool,
    /// Counts the writes of this plan; it never depends on a clock.
    pub revision: u64,
    /// What the pictures are called that belong to it.
    pub pictures: Vec<String>,
}

/// A wrapped key, as it lies on the tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptKey {
    pub lock: Lock,
    wrapped: String,
}

#[derive(Serialize)]
struct KeyRecord<'a> {
    format: &'static str,
    version: u32,
    kept: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stretch: Option<Stretch>,
    wrapped: &'a str,
}

#[derive(Serialize)]
struct Stretch {
    name: &'static str,
    memory: u32,
    passes: u32,
    salt: String,
}

#[derive(Serialize)]
struct SealedRecord<'a> {
    format: &'static str,
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u64>,
    sealed: &'a str,
}

#[derive(Serialize)]
struct LabelInside<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    called: Option<&'a str>,
    name_hidden: bool,
    day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<HeldInside>,
    broken_off: bool,
    for_the_day: bool,
    revision: u64,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pictures: &'a [String],
}

#[derive(Serialize)]
struct HeldInside {
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

impl KeptKey {
    /// Wraps the key of a plan with the key that the lock stands for.
    pub fn wrap(plan: &PlanId, lock: Lock, with: &Key, key: &Key, random: &mut Random) -> Self {
        let wrapped = vault::seal(with, random, &about_key(plan, lock), key.bytes());
        Self { lock, wrapped }
    }

    /// The key of the plan; [`Broken`] where the wrong secret word was stretched, or something changed.
    pub fn unwrap(&self, plan: &PlanId, with: &Key) -> Result<Key, Broken> {
        let bytes = vault::open(with, &about_key(plan, self.lock), &self.wrapped)?;
        Ok(Key::from_bytes(bytes.try_into().map_err(|_| Broken)?))
    }

    pub fn encode(&self) -> String {
        let stretch = match self.lock {
            Lock::Visit | Lock::Tablet => None,
            Lock::Word { cost, salt } => Some(Stretch {
                name: STRETCH,
                memory: cost.memory_kib(),
                passes: cost.passes(),
                salt: hex(&salt),
            }),
        };
        json(&KeyRecord {
            format: KEY.name,
            version: KEY.version(),
            kept: name(self.lock),
            stretch,
            wrapped: &self.wrapped,
        })
    }

    /// Reads a wrapped key. One that asks for more work than allowed, or for less, is refused.
    pub fn decode(text: &str) -> Result<Self, Unreadable> {
        let mut fields = envelope::open(text, &KEY)?;
        let wrapped = text_in(&mut fields, "wrapped")?;
        let lock = match fields.take("kept").as_str() {
            Some("visit") => Lock::Visit,
            Some("tablet") => Lock::Tablet,
            Some("word") => word(fields.take("stretch")).ok_or(Unreadable::Damaged)?,
            _ => return Err(Unreadable::Damaged),
        };
        Ok(Self { lock, wrapped })
    }
}

impl Label {
    /// What the desk may know of what is kept.
    pub fn of(kept: &Kept, broken_off: bool) -> Self {
        let plan = &kept.plan;
        let for_the_day = |line: &crate::plan::Line| line.place == Place::OnlyToday;
        Self {
            called: plan.called().cloned(),
            name_hidden: false,
            day: plan.visit().day,
            taken: kept.taken,
            held: plan.visit().held,
            broken_off,
            for_the_day: plan.lines().iter().any(for_the_day)
                || !draft::for_the_day(&kept.drafts).is_empty(),
            revision: 0,
            pictures: Vec::new(),
        }
    }

    pub fn seal(&self, plan: &PlanId, with: &Key, random: &mut Random) -> String {
        let inside = json(&LabelInside {
            called: self.called.as_ref().map(Wording::as_str),
            name_hidden: self.name_hidden,
            day: self.day.iso(),
            taken: self.taken.map(Day::iso),
            held: self.held.map(|held| HeldInside {
                until: held.until.map(Day::iso),
            }),
            broken_off: self.broken_off,
            for_the_day: self.for_the_day,
            revision: self.revision,
            pictures: &self.pictures,
        });
        let sealed = vault::seal(with, random, &about_label(plan), inside.as_bytes());
        sealed_record(&LABEL, None, &sealed)
    }

    pub fn open(text: &str, plan: &PlanId, with: &Key) -> Result<Self, Unreadable> {
        let mut fields = envelope::open(text, &LABEL)?;
        let sealed = text_in(&mut fields, "sealed")?;
        let inside = vault::open(with, &about_label(plan), &sealed);
        let inside = inside.map_err(|Broken| Unreadable::Damaged)?;
        let inside = serde_json::from_slice(&inside).ok().and_then(Fields::of);
        let mut inside = inside.ok_or(Unreadable::Damaged)?;
        let pictures = inside.take_list("pictures", &mut Vec::new());
        let name = |name: &Value| name.as_str().map(str::to_owned);
        let mut day = |field| inside.take(field).as_str().and_then(Day::parse);
        Ok(Self {
            day: day("day").ok_or(Unreadable::Damaged)?,
            taken: day("taken"),
            held: Fields::of(inside.take("held")).map(|mut held| Held {
                until: held.take("until").as_str().and_then(Day::parse),
            }),
            called: inside.take("called").as_str().and_then(Wording::parse),
            name_hidden: inside.take("name_hidden").as_bool().unwrap_or_default(),
            broken_off: inside.take("broken_off").as_bool().unwrap_or_default(),
            for_the_day: inside.take("for_the_day").as_bool().unwrap_or_default(),
            revision: inside
                .take("revision")
                .as_u64()
                .ok_or(Unreadable::Damaged)?,
            pictures: pictures.iter().filter_map(name).collect(),
        })
    }
}

/// Seals everything that is kept of one plan but the pictures, which the album has sealed.
pub fn seal_kept(
    kept: &Kept,
    album: &Album,
    revision: u64,
    key: &Key,
    random: &mut Random,
) -> String {
    let about = about(
        &WORDS,
        WORDS.version(),
        kept.plan.id(),
        &revision.to_string(),
    );
    let inside = encode(kept, Some(album));
    let sealed = vault::seal(key, random, &about, inside.as_bytes());
    sealed_record(&WORDS, Some(revision), &sealed)
}

/// What was sealed, open again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsealed {
    pub kept: Kept,
    pub revision: u64,
    /// Whether every picture that belongs to it is there.
    pub is_whole: bool,
}

/// Opens what [`seal_kept`] made, and the pictures in the album that are named in it. Of version 1 the pictures are inside.
pub fn open_kept(
    text: &str,
    album: &mut Album,
    plan: &PlanId,
    key: &Key,
) -> Result<Unsealed, Unreadable> {
    let (mut fields, version) = envelope::open_version(text, &WORDS, MAX_SEALED_BYTES)?;
    let revision = fields.take("revision").as_u64();
    let revision = revision.ok_or(Unreadable::Damaged)?;
    let sealed = text_in(&mut fields, "sealed")?;
    let about = about(&WORDS, version, plan, &revision.to_string());
    let inside = vault::open(key, &about, &sealed).ok();
    let inside = inside.and_then(|inside| String::from_utf8(inside).ok());
    let mut apart = Apart::within(album, plan, key);
    let kept = decode(&inside.ok_or(Unreadable::Damaged)?, &mut apart)?;
    let (opened, is_whole) = apart.done()?;
    if kept.plan.id() != plan {
        return Err(Unreadable::Damaged);
    }
    album.remember(opened);
    Ok(Unsealed {
        kept,
        revision,
        is_whole,
    })
}

/// The revision that stands on the outside of sealed words, of a version that is known. What was
/// written before plans were sealed is [`Unreadable::NotOurs`].
pub fn revision_of(text: &str) -> Result<u64, Unreadable> {
    let revision = envelope::open_within(text, &WORDS, MAX_SEALED_BYTES)?
        .take("revision")
        .as_u64();
    revision.ok_or(Unreadable::Damaged)
}

pub(super) fn sealed_record(form: &Form, revision: Option<u64>, sealed: &str) -> String {
    json(&SealedRecord {
        format: form.name,
        version: form.version(),
        revision,
        sealed,
    })
}

/// What a record of this version is bound to.
pub(super) fn about(form: &Form, version: u32, plan: &PlanId, more: &str) -> String {
    format!("{}/{version}/{}/{more}", form.name, plan.as_str())
}

fn about_label(plan: &PlanId) -> String {
    about(&LABEL, LABEL.version(), plan, "")
}

fn about_key(plan: &PlanId, lock: Lock) -> String {
    let more = match lock {
        Lock::Visit | Lock::Tablet => name(lock).to_owned(),
        Lock::Word { cost, salt } => {
            let (memory, passes) = (cost.memory_kib(), cost.passes());
            format!("{}/{memory}/{passes}/{}", name(lock), hex(&salt))
        }
    };
    about(&KEY, KEY.version(), plan, &more)
}

fn name(lock: Lock) -> &'static str {
    match lock {
        Lock::Visit => "visit",
        Lock::Tablet => "tablet",
        Lock::Word { .. } => "word",
    }
}

fn word(stretch: Value) -> Option<Lock> {
    let mut stretch = Fields::of(stretch)?;
    if stretch.take("name").as_str() != Some(STRETCH) {
        return None;
    }
    let mut number = |field| u32::try_from(stretch.take(field).as_u64()?).ok();
    let cost = StretchCost::parse(number("memory")?, number("passes")?)?;
    let salt = unhex(stretch.take("salt").as_str()?)?;
    Some(Lock::Word { cost, salt })
}

pub(super) fn text_in(fields: &mut Fields, field: &str) -> Result<String, Unreadable> {
    if let Value::String(text) = fields.take(field) {
        Ok(text)
    } else {
        Err(Unreadable::Damaged)
    }
}

fn unhex(text: &str) -> Option<Salt> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .map(|digit| u8::try_from(digit.to_digit(16)?).ok())
        .collect();
    let bytes: Vec<u8> = digits?
        .chunks_exact(2)
        .map(|two| two[0] << 4 | two[1])
        .collect();
    let salt: Salt = bytes.try_into().ok()?;
    // One salt has one form, so that no change of it goes unnoticed.
    (hex(&salt) == text).then_some(salt)
}
