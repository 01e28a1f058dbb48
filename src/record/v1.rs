//! Version 1 of the stored form: bytes on people's devices and in files in their drawers.
//!
//! Never edited after release. What a later release has to say differently is a new file with a new
//! number, and one step that leads from here to there. These types have no rules of their own: they
//! only say which fields there are, in which order, and what the format's own words are.

mod marks;
pub mod read;
pub mod write;

pub use marks::{Mark, is_mark};

use serde::Serialize;

pub const VERSION: u32 = 1;

/// What a plan file holds.
#[derive(Serialize)]
pub struct PlanFile<'a> {
    pub format: &'static str,
    pub version: u32,
    pub plan: Plan<'a>,
}

/// What is kept on the tablet while people talk, and between visits.
#[derive(Serialize)]
pub struct Kept<'a> {
    pub format: &'static str,
    pub version: u32,
    pub plan: Plan<'a>,
    pub screen: &'a str,
    /// The day on which the person last took a copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken: Option<String>,
    pub drafts: Vec<Draft<'a>>,
    /// What an earlier reading could not put in its place, until the people have seen to it.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub left: &'a [String],
}

/// Something typed and not yet said to be finished.
#[derive(Serialize)]
pub struct Draft<'a> {
    pub field: &'a str,
    pub text: &'a str,
}

/// How the app looks on this tablet. What nobody chose is not written.
#[derive(Serialize)]
pub struct Settings<'a> {
    pub format: &'static str,
    pub version: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub text_size: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub theme: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub lock_after: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub shared: &'a str,
}

#[derive(Serialize)]
pub struct Plan<'a> {
    pub id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<&'a str>,
    /// The next number that will be given.
    pub next: u32,
    pub visits: Vec<Visit<'a>>,
    pub own_cards: Vec<OwnCard<'a>>,
    pub mat: Vec<Sorted<'a>>,
    pub lines: Vec<Line<'a>>,
    pub ties: Vec<Tie<'a>>,
    pub promises: Vec<Promise<'a>>,
}

#[derive(Serialize)]
pub struct Visit<'a> {
    pub day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<&'a str>,
    pub here: Vec<&'a str>,
}

#[derive(Serialize)]
pub struct OwnCard<'a> {
    pub id: &'a str,
    pub word: &'a str,
}

#[derive(Serialize)]
pub struct Sorted<'a> {
    pub card: &'a str,
    pub tray: &'static str,
}

#[derive(Serialize)]
pub struct Line<'a> {
    pub id: u32,
    pub visit: usize,
    pub about: &'static str,
    /// Which card; only where the line is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<&'a str>,
    pub whose: &'static str,
    /// Who wrote it for the person; without it, that visit's worker did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_by: Option<&'a str>,
    pub place: &'static str,
    pub text: &'a str,
}

#[derive(Serialize)]
pub struct Tie<'a> {
    pub id: u32,
    pub name: &'a str,
    pub ring: &'static str,
    pub closer: bool,
    pub must_stay: bool,
}

#[derive(Serialize)]
pub struct Promise<'a> {
    pub id: u32,
    pub visit: usize,
    pub who: &'static str,
    /// Who, by name; only where somebody else promises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    pub what: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub know: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<&'a str>,
}
