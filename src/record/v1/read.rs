//! From one stored piece to one of the plan's. A piece is read whole or not at all: nothing in it is
//! guessed, and words are taken exactly as they stand.

use serde_json::Value;

use super::Mark;
use super::marks::{CARD, SOMEONE};
use crate::plan::{
    About, CardId, Day, Line, LineId, OwnCard, Party, Promise, PromiseId, Sorted, Tie, TieId,
    Visit, Whose, Wording,
};

/// The fields of each piece that this version knows.
pub const VISIT: &[&str] = &["day", "path", "worker", "here"];
pub const OWN_CARD: &[&str] = &["id", "word"];
pub const SORTED: &[&str] = &["card", "tray"];
pub const LINE: &[&str] = &[
    "id",
    "visit",
    "about",
    "card",
    "whose",
    "written_by",
    "place",
    "text",
];
pub const TIE: &[&str] = &["id", "name", "ring", "closer", "must_stay"];
pub const PROMISE: &[&str] = &[
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
pub const DRAFT: &[&str] = &["field", "text"];

pub fn visit(piece: &Value) -> Option<Visit> {
    let names = |names: &Value| {
        let names = names.as_array()?.iter();
        names.map(|name| Wording::parse(name.as_str()?)).collect()
    };
    Some(Visit {
        day: day(piece)?,
        path: any(piece, "path", |path| Mark::of(path.as_str()?))?,
        worker: any(piece, "worker", words)?,
        here: any(piece, "here", names)?.unwrap_or_default(),
    })
}

/// The day of a visit, which alone makes one.
pub fn day(piece: &Value) -> Option<Day> {
    Day::parse(text(piece, "day")?)
}

pub fn own_card(piece: &Value) -> Option<OwnCard> {
    Some(OwnCard {
        id: CardId::parse(text(piece, "id")?)?,
        word: Wording::parse(text(piece, "word")?)?,
    })
}

pub fn sorted(piece: &Value) -> Option<Sorted> {
    Some(Sorted {
        card: CardId::parse(text(piece, "card")?)?,
        tray: mark(piece, "tray")?,
    })
}

/// A line, with its visit by the number that it has in the record.
pub fn line(piece: &Value) -> Option<Line> {
    let card = any(piece, "card", |card| CardId::parse(card.as_str()?))?;
    let by = any(piece, "written_by", words)?;
    Some(Line {
        id: LineId(number(piece, "id")?),
        visit: number(piece, "visit")?,
        about: match (text(piece, "about")?, card) {
            (CARD, card) => About::Card(card?),
            (about, None) => About::of(about)?,
            (_, Some(_)) => return None,
        },
        whose: match (mark(piece, "whose")?, by) {
            (Whose::Mine, None) => Whose::Mine,
            (Whose::WrittenFor(_), by) => Whose::WrittenFor(by),
            (Whose::Mine, Some(_)) => return None,
        },
        place: mark(piece, "place")?,
        text: Wording::parse(text(piece, "text")?)?,
    })
}

pub fn tie(piece: &Value) -> Option<Tie> {
    Some(Tie {
        id: TieId(number(piece, "id")?),
        name: Wording::parse(text(piece, "name")?)?,
        ring: mark(piece, "ring")?,
        closer: any(piece, "closer", Value::as_bool)?.unwrap_or_default(),
        must_stay: any(piece, "must_stay", Value::as_bool)?.unwrap_or_default(),
    })
}

/// A promise, with its visit by the number that it has in the record.
pub fn promise(piece: &Value) -> Option<Promise> {
    let name = any(piece, "name", words)?;
    Some(Promise {
        id: PromiseId(number(piece, "id")?),
        visit: number(piece, "visit")?,
        who: match (text(piece, "who")?, name) {
            (SOMEONE, name) => Party::Someone(name?),
            (who, None) => Party::of(who)?,
            (_, Some(_)) => return None,
        },
        what: Wording::parse(text(piece, "what")?)?,
        by: any(piece, "by", |by| Day::parse(by.as_str()?))?,
        kind: mark(piece, "kind")?,
        know: any(piece, "know", words)?,
        otherwise: any(piece, "otherwise", words)?,
    })
}

pub fn draft(piece: &Value) -> Option<(String, String)> {
    Some((
        text(piece, "field")?.to_owned(),
        text(piece, "text")?.to_owned(),
    ))
}

fn text<'a>(piece: &'a Value, field: &str) -> Option<&'a str> {
    piece.get(field)?.as_str()
}

fn mark<T: Mark>(piece: &Value, field: &str) -> Option<T> {
    T::of(text(piece, field)?)
}

fn number<T: TryFrom<u64>>(piece: &Value, field: &str) -> Option<T> {
    T::try_from(piece.get(field)?.as_u64()?).ok()
}

fn words(value: &Value) -> Option<Wording> {
    Wording::parse(value.as_str()?)
}

/// Reads a field that may be absent: nothing is well read then, and what is there must be readable.
#[expect(
    clippy::option_option,
    reason = "absent is one answer and unreadable another"
)]
fn any<T>(piece: &Value, field: &str, read: fn(&Value) -> Option<T>) -> Option<Option<T>> {
    match piece.get(field) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}
