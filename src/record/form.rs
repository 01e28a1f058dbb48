//! The form in which this release writes a record: bytes on people's devices and in files in their drawers.
//!
//! Version 2 of a plan file and of what is kept on the tablet is a draft until it is first released; from then on it is
//! never edited. What has to be said differently after that raises the version, and a frozen step in `steps` leads from
//! here to there. These types have no rules of their own: they only say which fields there are, in which order, and what
//! the format's own words are.

pub mod asked;
mod drawing;
mod marks;
pub mod read;
pub mod write;

use asked::{Alongside, Ask, InTheWay, Invitation, Load};
pub use marks::is_mark;

use serde::Serialize;

/// What a plan file holds.
#[derive(Serialize)]
pub struct PlanFile<'a> {
    pub format: &'static str,
    pub version: u32,
    /// Of the plan that follows, so that whoever opens it can tell whether a letter of it was changed.
    pub digest: String,
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Making<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced: Option<Plan<'a>>,
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

/// A picture that is being made, by the field for the word of what it is for.
#[derive(Serialize)]
pub struct Making<'a> {
    pub field: &'a str,
    pub picture: OwnPicture<'a>,
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
    #[serde(skip_serializing_if = "str::is_empty")]
    pub keys: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub country: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact<'a>>,
}

/// Somebody to phone, whom an organisation has added.
#[derive(Serialize)]
pub struct Contact<'a> {
    pub name: &'a str,
    pub number: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub when: &'a str,
}

#[derive(Serialize)]
pub struct Plan<'a> {
    pub id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tongue: Option<&'a str>,
    /// Whether it is only to practise with; not written where it is not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
    /// The next number that will be given.
    pub next: u32,
    pub visits: Vec<Visit<'a>>,
    pub own_cards: Vec<OwnCard<'a>>,
    pub mat: Vec<Sorted<'a>>,
    /// The mat as it lay when the visit before ended.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Sorted<'a>>,
    /// How it is going with the cards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub laid: Vec<Laid<'a>>,
    pub lines: Vec<Line<'a>>,
    pub ties: Vec<Tie<'a>>,
    pub promises: Vec<Promise<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Ask<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<Invitation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alongside: Option<Alongside<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub load: Option<Load>,
}

#[derive(Serialize)]
pub struct Visit<'a> {
    pub day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<&'a str>,
    pub here: Vec<Present<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_out: Option<TakenOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
}

/// Somebody else who was there: a name alone, or a name with what else was said of them.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Present<'a> {
    Name(&'a str),
    More {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        role: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        helped: Option<bool>,
    },
}

/// How many things of earlier visits were taken out in this one.
#[derive(Serialize)]
pub struct TakenOut {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promises: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cards: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitations: Option<u32>,
}

/// The worker keeps the plan for the person.
#[derive(Serialize)]
pub struct Held {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// A picture of the person's own: `drawing` with its strokes, or `photo` with its JPEG in base64. On the tablet it may be
/// `apart`, with the name of the record in which it lies.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OwnPicture<'a> {
    Drawing(String),
    Photo(&'a str),
    Apart(&'a str),
}

#[derive(Serialize)]
pub struct OwnCard<'a> {
    pub id: &'a str,
    pub word: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<OwnPicture<'a>>,
}

#[derive(Serialize)]
pub struct Sorted<'a> {
    pub card: &'a str,
    pub tray: &'static str,
    /// Not written of the first visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<usize>,
}

/// A card on the second mat.
#[derive(Serialize)]
pub struct Laid<'a> {
    pub card: &'a str,
    pub scale: &'static str,
    pub view: &'static str,
    pub going: &'static str,
    /// Not written of the first visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Spot>,
}

/// Where it lay before.
#[derive(Serialize)]
pub struct Spot {
    pub going: &'static str,
    /// Not written of the first visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<usize>,
}

#[derive(Serialize)]
pub struct Line<'a> {
    pub id: u32,
    pub visit: usize,
    pub about: &'static str,
    /// Which card; only where the line is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<&'a str>,
    /// The part of the day; only where the line is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static str>,
    /// The line beside which it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside: Option<u32>,
    pub whose: &'static str,
    /// Who wrote it for the person, or whose view it is; without it, that visit's worker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_by: Option<&'a str>,
    pub place: &'static str,
    pub text: &'a str,
}

#[derive(Serialize)]
pub struct Tie<'a> {
    pub id: u32,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<OwnPicture<'a>>,
    pub ring: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<&'static str>,
    pub closer: bool,
    pub must_stay: bool,
    /// Not written of the first visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<usize>,
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
    /// What it is on the shelf, where it was taken from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<&'a str>,
    /// Where, which, what or who; only beside an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub know: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub news: Option<News<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_the_way: Option<InTheWay<'a>>,
}

/// What became of a promise.
#[derive(Serialize)]
pub struct News<'a> {
    pub outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
    pub visit: usize,
}
