//! From one stored piece to one of the plan's. A piece is read whole or not at all: nothing in it is
//! guessed, and words are taken exactly as they stand.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{left, v1};
use crate::plan::{
    About, CardId, Day, Line, LineId, OwnCard, Party, Promise, PromiseId, Tie, TieId, Visit, Whose,
    Wording,
};

/// A piece with a stored form, and the fields that the form knows.
pub trait Stored: DeserializeOwned {
    const FIELDS: &'static [&'static str];
}

impl Stored for v1::Visit {
    const FIELDS: &'static [&'static str] = &["day", "path", "worker", "here"];
}

impl Stored for v1::OwnCard {
    const FIELDS: &'static [&'static str] = &["id", "word"];
}

impl Stored for v1::Sorted {
    const FIELDS: &'static [&'static str] = &["card", "tray"];
}

impl Stored for v1::Line {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "visit",
        "about",
        "card",
        "whose",
        "written_by",
        "place",
        "text",
    ];
}

impl Stored for v1::Tie {
    const FIELDS: &'static [&'static str] = &["id", "name", "ring", "closer", "must_stay"];
}

impl Stored for v1::Promise {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "visit",
        "who",
        "name",
        "what",
        "by",
        "kind",
        "know",
        "otherwise",
    ];
}

impl Stored for v1::Draft {
    const FIELDS: &'static [&'static str] = &["field", "text"];
}

/// One piece in its stored form.
pub fn piece<T: Stored>(value: &Value) -> Option<T> {
    value.is_object().then(|| T::deserialize(value).ok())?
}

/// The words in fields that the form does not know. Numbers and marks in them are passed over: they
/// are nobody's words.
pub fn unknown_words<T: Stored>(value: &Value) -> Option<String> {
    words_beside(value, T::FIELDS)
}

fn words_beside(value: &Value, fields: &[&str]) -> Option<String> {
    let beside = value
        .as_object()?
        .iter()
        .filter(|(name, _)| !fields.contains(&name.as_str()));
    let beside: Map<_, _> = beside
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    left::words_in(&Value::Object(beside))
}

/// A visit, with what in it could not be read. Its day alone makes a visit, because every line that
/// was said in it would be lost with it.
pub fn visit(value: &Value) -> Option<(Visit, Option<String>)> {
    let whole = piece::<v1::Visit>(value).and_then(|visit| whole_visit(&visit));
    if let Some(visit) = whole {
        return Some((visit, unknown_words::<v1::Visit>(value)));
    }
    let day = Day::parse(value.get("day")?.as_str()?)?;
    Some((Visit::on(day), words_beside(value, &["day"])))
}

fn whole_visit(visit: &v1::Visit) -> Option<Visit> {
    Some(Visit {
        day: Day::parse(&visit.day)?,
        path: visit.path.map(Into::into),
        worker: if_any(visit.worker.as_deref(), Wording::parse).ok()?,
        here: visit
            .here
            .iter()
            .map(|name| Wording::parse(name))
            .collect::<Option<_>>()?,
    })
}

pub fn own_card(own: &v1::OwnCard) -> Option<OwnCard> {
    Some(OwnCard {
        id: CardId::parse(&own.id)?,
        word: Wording::parse(&own.word)?,
    })
}

/// A line, in the visit that its own has become.
pub fn line(line: &v1::Line, visits: &[Option<usize>]) -> Option<Line> {
    Some(Line {
        id: LineId(line.id),
        visit: (*visits.get(line.visit)?)?,
        about: about(line.about, line.card.as_deref())?,
        whose: whose(line.whose, line.written_by.as_deref())?,
        place: line.place.into(),
        text: Wording::parse(&line.text)?,
    })
}

pub fn tie(tie: &v1::Tie) -> Option<Tie> {
    Some(Tie {
        id: TieId(tie.id),
        name: Wording::parse(&tie.name)?,
        ring: tie.ring.into(),
        closer: tie.closer,
        must_stay: tie.must_stay,
    })
}

/// A promise, in the visit that its own has become.
pub fn promise(promise: &v1::Promise, visits: &[Option<usize>]) -> Option<Promise> {
    Some(Promise {
        id: PromiseId(promise.id),
        visit: (*visits.get(promise.visit)?)?,
        who: party(promise.who, promise.name.as_deref())?,
        what: Wording::parse(&promise.what)?,
        by: if_any(promise.by.as_deref(), Day::parse).ok()?,
        kind: promise.kind.into(),
        know: if_any(promise.know.as_deref(), Wording::parse).ok()?,
        otherwise: if_any(promise.otherwise.as_deref(), Wording::parse).ok()?,
    })
}

fn about(about: v1::About, card: Option<&str>) -> Option<About> {
    let about = match (about, card) {
        (v1::About::Card, Some(card)) => About::Card(CardId::parse(card)?),
        (v1::About::Card, None) | (_, Some(_)) => return None,
        (v1::About::GoodDay, None) => About::GoodDay,
        (v1::About::HardDay, None) => About::HardDay,
        (v1::About::Helps, None) => About::Helps,
        (v1::About::MakesWorse, None) => About::MakesWorse,
        (v1::About::PleaseDo, None) => About::PleaseDo,
        (v1::About::PleaseDoNot, None) => About::PleaseDoNot,
        (v1::About::Gift, None) => About::Gift,
    };
    Some(about)
}

fn whose(whose: v1::Whose, by: Option<&str>) -> Option<Whose> {
    match (whose, by) {
        (v1::Whose::MyWords, None) => Some(Whose::Mine),
        (v1::Whose::MyWords, Some(_)) => None,
        (v1::Whose::WrittenFor, by) => Some(Whose::WrittenFor(if_any(by, Wording::parse).ok()?)),
    }
}

fn party(who: v1::Party, name: Option<&str>) -> Option<Party> {
    match (who, name) {
        (v1::Party::Worker, None) => Some(Party::Worker),
        (v1::Party::Person, None) => Some(Party::Person),
        (v1::Party::Together, None) => Some(Party::Together),
        (v1::Party::Someone, Some(name)) => Some(Party::Someone(Wording::parse(name)?)),
        (v1::Party::Someone, None) | (_, Some(_)) => None,
    }
}

/// A text that is there and cannot be read.
struct Broken;

/// Reads a text, if there is one to read.
fn if_any<T>(text: Option<&str>, parse: fn(&str) -> Option<T>) -> Result<Option<T>, Broken> {
    text.map(|text| parse(text).ok_or(Broken)).transpose()
}
