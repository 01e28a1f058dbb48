//! Version 1 of the stored form: bytes on people's devices and in files in their drawers.
//!
//! Never edited after release. What a later release has to say differently is a new file with a new
//! number, and one step that leads from here to there. What is written here has no rules of its own:
//! they are the plan's, and [`super::put_back`] asks it.

use serde::{Deserialize, Serialize};

pub const VERSION: u32 = 1;

/// What a plan file holds.
#[derive(Serialize)]
pub struct PlanFile {
    pub format: &'static str,
    pub version: u32,
    pub plan: Plan,
}

/// What is kept on the tablet while people talk, and between visits.
#[derive(Serialize)]
pub struct Kept {
    pub format: &'static str,
    pub version: u32,
    pub plan: Plan,
    pub screen: String,
    pub drafts: Vec<Draft>,
    /// What an earlier reading could not put in its place, until the people have seen to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
}

/// How the app looks on this tablet. What nobody chose is not written.
#[derive(Serialize)]
pub struct Settings {
    pub format: &'static str,
    pub version: u32,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text_size: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub theme: String,
}

#[derive(Serialize)]
pub struct Plan {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<String>,
    /// The next number that will be given.
    pub next: u32,
    pub visits: Vec<Visit>,
    pub own_cards: Vec<OwnCard>,
    pub mat: Vec<Sorted>,
    pub lines: Vec<Line>,
    pub ties: Vec<Tie>,
    pub promises: Vec<Promise>,
}

#[derive(Serialize, Deserialize)]
pub struct Visit {
    pub day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Path>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<String>,
    #[serde(default)]
    pub here: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub struct OwnCard {
    pub id: String,
    pub word: String,
}

#[derive(Serialize, Deserialize)]
pub struct Sorted {
    pub card: String,
    pub tray: Tray,
}

#[derive(Serialize, Deserialize)]
pub struct Line {
    pub id: u32,
    pub visit: usize,
    pub about: About,
    /// Which card; only where the line is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    pub whose: Whose,
    /// Who wrote it for the person; without it, that visit's worker did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_by: Option<String>,
    pub place: Place,
    pub text: String,
}

#[derive(Serialize, Deserialize)]
pub struct Tie {
    pub id: u32,
    pub name: String,
    pub ring: Ring,
    #[serde(default)]
    pub closer: bool,
    #[serde(default)]
    pub must_stay: bool,
}

#[derive(Serialize, Deserialize)]
pub struct Promise {
    pub id: u32,
    pub visit: usize,
    pub who: Party,
    /// Who, by name; only where somebody else promises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub know: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<String>,
}

/// Something typed and not yet said to be finished.
#[derive(Serialize, Deserialize)]
pub struct Draft {
    pub field: String,
    pub text: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Path {
    JustTalking,
    Urgent,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tray {
    TalkAboutNow,
    AnotherDay,
    NotForThis,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    Card,
    GoodDay,
    HardDay,
    Helps,
    MakesWorse,
    PleaseDo,
    PleaseDoNot,
    Gift,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    MyWords,
    WrittenFor,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    InMyPlan,
    OnlyForUsToday,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ring {
    Closest,
    Important,
    PaidToBeHere,
    UsedToBeClose,
    WouldLikeToBe,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    Worker,
    Person,
    Together,
    Someone,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    ThisWeek,
    Sorted,
    Grow,
}
