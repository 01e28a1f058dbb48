//! The stored form: what is kept on the tablet, and what a plan file carries inside.
//!
//! Everything read here is untrusted: its size and depth are bounded before it is taken apart, and a
//! plan is put together again only by the plan's own rules. What breaks a rule is handed back as text
//! and never dropped; what a later release wrote is refused and never guessed at.

mod album;
pub mod draft;
mod envelope;
mod file_text;
mod form;
mod in_file;
mod learning;
mod left;
mod limits;
pub mod locked_file;
pub mod plan_file;
mod put_back;
mod salvage;
pub mod sealed;
pub mod second;
mod steps;

pub use album::Album;
pub use file_text::text_of;
pub use in_file::{Found, InFile, Nothing, hear, look_into, tell};
pub use learning::{KeptLearning, open_learning, seal_learning};
pub use limits::MAX_BYTES;
pub use salvage::readable_words;

use serde::Serialize;

use crate::plan::{Day, OwnPicture, Place, Plan};
use album::Apart;
use envelope::Form;

const PLAN: Form = Form {
    name: "alongside-plan",
    steps: &[steps::only_adds],
};
const KEPT: Form = Form {
    name: "alongside-kept",
    steps: &[steps::kept_1_to_2],
};
const SETTINGS: Form = Form {
    name: "alongside-settings",
    steps: &[steps::only_adds],
};

/// What is kept of one plan on this tablet: enough to go on exactly where the two stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub plan: Plan,
    /// Where they were, by a name that is the session's.
    pub screen: String,
    /// The day on which the person last took a copy.
    pub taken: Option<Day>,
    /// What was typed and not yet finished, by the field it stands in.
    pub drafts: Vec<(String, String)>,
    /// The pictures that are being made, by the field for the word of what they are for.
    pub pictures: Vec<(String, OwnPicture)>,
    /// The plan that lay here before one from a file took its place, until the visit ends.
    pub replaced: Option<Plan>,
    /// Words that found no place in the plan when it was opened. They stay until people have seen to
    /// them: the next write would otherwise be the end of them.
    pub left: Vec<String>,
}

/// A plan that was opened, with the words that found no place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub plan: Plan,
    pub left: Vec<String>,
    /// Whether the plan in the file is not the one that was saved in it. It is opened all the same.
    pub is_changed: bool,
}

/// How the app looks here, by names that are the session's. Empty where nobody chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub text_size: String,
    pub theme: String,
    pub lock_after: String,
    pub shared: String,
    /// Whether the keys for the trays are off.
    pub keys: String,
    /// Whose numbers to phone are shown.
    pub country: String,
    /// The numbers that the people who use this tablet have added.
    pub contacts: Vec<OwnContact>,
}

/// Somebody to phone whom an organisation has added: each part as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnContact {
    pub name: String,
    pub number: String,
    /// When they can be phoned, in words.
    pub when: String,
}

/// Why stored text could not be opened. Nothing has changed anywhere because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is something else: perhaps the wrong file was chosen.
    NotOurs,
    /// Larger than any plan; it was not looked into.
    TooLarge,
    /// Nested deeper than any plan; it was not taken apart.
    TooDeep,
    /// It ends in the middle: fetch it, copy it or save it once more.
    CutShort,
    /// The page is whole, and another program has left out what opens again. [`readable_words`] shows what it says.
    NoPlan,
    /// A later release wrote it: open it with that one, and leave it as it is.
    TooNew { found: u32 },
    /// Ours, and broken. [`readable_words`] shows what words are still in it.
    Damaged,
}

/// The whole record of one plan, with what was said only for today and with every picture in it.
pub fn encode_kept(kept: &Kept) -> String {
    encode(kept, None)
}

/// The same, with only the names of the pictures that are in the album.
fn encode(kept: &Kept, album: Option<&Album>) -> String {
    let making = |made| form::write::making(made, album);
    json(&form::Kept {
        format: KEPT.name,
        version: KEPT.version(),
        plan: form::Plan::of(&kept.plan, album),
        replaced: kept
            .replaced
            .as_ref()
            .map(|plan| form::Plan::of(plan, album)),
        screen: &kept.screen,
        taken: kept.taken.map(Day::iso),
        drafts: kept.drafts.iter().map(form::write::draft).collect(),
        pictures: kept.pictures.iter().map(making).collect(),
        left: &kept.left,
    })
}

pub fn decode_kept(text: &str) -> Result<Kept, Unreadable> {
    decode(text, &mut Apart::nowhere())
}

/// The same, where pictures may lie apart.
fn decode(text: &str, apart: &mut Apart) -> Result<Kept, Unreadable> {
    let fields = envelope::open_within(text, &KEPT, limits::MAX_KEPT_BYTES)?;
    put_back::kept(fields, apart)
}

/// The data inside a plan file. What was said only for today is never in it, and neither are the cards that were not for
/// this.
pub fn encode_plan(plan: &Plan) -> String {
    let plan = plan.to_take_home();
    let plan = form::Plan::of(&plan, None);
    json(&form::PlanFile {
        format: PLAN.name,
        version: PLAN.version(),
        digest: envelope::digest_of_text(&json(&plan)),
        plan,
    })
}

/// Reads the data inside a plan file. A line that says it is only for today has no business in one,
/// and is handed back as text.
pub fn decode_plan(text: &str) -> Result<Opened, Unreadable> {
    let (fields, is_changed) = envelope::open_signed(text, &PLAN, "plan")?;
    let (plan, mut left) = put_back::plan_file(fields)?;
    let lines = plan.lines().iter();
    let astray = lines.filter(|line| line.place == Place::OnlyToday);
    left.extend(astray.map(|line| line.text.as_str().to_owned()));
    Ok(Opened {
        plan: plan.after_today(),
        left,
        is_changed,
    })
}

/// Reads a plan file, or the bare data out of one.
pub fn decode_file(text: &str) -> Result<Opened, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = envelope::without_mark(text);
    if text.trim_start().starts_with('{') {
        decode_plan(text)
    } else {
        decode_plan(plan_file::data_of(text, plan_file::ID)?)
    }
}

pub fn encode_settings(settings: &Settings) -> String {
    json(&form::Settings {
        format: SETTINGS.name,
        version: SETTINGS.version(),
        text_size: &settings.text_size,
        theme: &settings.theme,
        lock_after: &settings.lock_after,
        shared: &settings.shared,
        keys: &settings.keys,
        country: &settings.country,
        contacts: settings.contacts.iter().map(form::write::contact).collect(),
    })
}

/// Reads settings. A value that is missing or is no text counts as not chosen.
pub fn decode_settings(text: &str) -> Result<Settings, Unreadable> {
    let mut fields = envelope::open(text, &SETTINGS)?;
    let contacts = fields.take_list("contacts", &mut Vec::new());
    let mut chosen = |name| fields.take(name).as_str().unwrap_or_default().to_owned();
    Ok(Settings {
        text_size: chosen("text_size"),
        theme: chosen("theme"),
        lock_after: chosen("lock_after"),
        shared: chosen("shared"),
        keys: chosen("keys"),
        country: chosen("country"),
        contacts: contacts.iter().filter_map(form::read::contact).collect(),
    })
}

/// The record as one line of JSON, with its fields always in the same order.
fn json(record: &impl Serialize) -> String {
    // An empty text in place of a record would erase a plan, so there is nothing to fall back on.
    serde_json::to_string(record).unwrap_or_else(|_| unreachable!("text and numbers have a form"))
}

#[cfg(test)]
mod tests;
