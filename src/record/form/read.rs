//! From one stored piece to one of the plan's. A piece is read whole or not at all: nothing in it is
//! guessed, and words are taken exactly as they stand.

use named::Named;
use serde_json::Value;

use super::asked;
use super::drawing::drawing_of;
use super::marks::{CARD, SOMEONE};
use crate::plan::{
    About, ActionId, CardId, Day, Held, Laid, LaidCard, Line, LineId, News, OwnCard, OwnPicture,
    Party, Photo, Present, Promise, PromiseId, Shelf, Sorted, Spot, TakenOut, Tie, TieId, Visit,
    Whose, Wording,
};
use crate::record::OwnContact;
use crate::record::album::Apart;

/// The fields of each piece that this version knows.
pub const VISIT: &[&str] = &["day", "path", "worker", "here", "taken_out", "held"];
pub const OWN_CARD: &[&str] = &["id", "word", "picture"];
pub const SORTED: &[&str] = &["card", "tray", "visit"];
pub const LAID: &[&str] = &["card", "scale", "view", "going", "visit", "before"];
pub const LINE: &[&str] = &[
    "id",
    "visit",
    "about",
    "card",
    "when",
    "beside",
    "whose",
    "written_by",
    "place",
    "text",
];
pub const TIE: &[&str] = &[
    "id",
    "name",
    "picture",
    "ring",
    "strength",
    "closer",
    "must_stay",
    "visit",
];
pub const PROMISE: &[&str] = &[
    "id",
    "visit",
    "who",
    "name",
    "what",
    "action",
    "detail",
    "by",
    "kind",
    "know",
    "otherwise",
    "news",
    "in_the_way",
];
pub const DRAFT: &[&str] = &["field", "text"];
pub const MAKING: &[&str] = &["field", "picture"];

pub fn visit(piece: &Value) -> Option<Visit> {
    let all = |here: &Value| here.as_array()?.iter().map(present).collect();
    let visit = Visit {
        day: day(piece)?,
        path: any(piece, "path", |path| Named::named(path.as_str()?))?,
        worker: any(piece, "worker", words)?,
        here: any(piece, "here", all)?.unwrap_or_default(),
        taken_out: any(piece, "taken_out", taken_out)?.unwrap_or_default(),
        held: any(piece, "held", held)?,
    };
    visit.has_names_that_fit().then_some(visit)
}

/// A name alone, or a name with what else was said. What nobody knows beside it makes it unreadable, so that no word of
/// it is lost.
fn present(piece: &Value) -> Option<Present> {
    if let Some(name) = words(piece) {
        return Some(Present::named(name));
    }
    only(piece, &["name", "role", "helped"])?;
    Some(Present {
        name: Wording::parse(text(piece, "name")?)?,
        role: any(piece, "role", |role| Named::named(role.as_str()?))?,
        helped: any(piece, "helped", Value::as_bool)?.unwrap_or_default(),
    })
}

fn taken_out(piece: &Value) -> Option<TakenOut> {
    only(
        piece,
        &[
            "lines",
            "people",
            "promises",
            "cards",
            "asks",
            "invitations",
        ],
    )?;
    let count = |field| {
        let count = any(piece, field, |count| u32::try_from(count.as_u64()?).ok())?;
        Some(count.unwrap_or_default())
    };
    Some(TakenOut {
        lines: count("lines")?,
        people: count("people")?,
        promises: count("promises")?,
        cards: count("cards")?,
        asks: count("asks")?,
        invitations: count("invitations")?,
    })
}

fn held(piece: &Value) -> Option<Held> {
    only(piece, &["until"])?;
    let until = any(piece, "until", |day| Day::parse(day.as_str()?))?;
    Some(Held { until })
}

/// A picture that is inside.
pub fn picture(piece: &Value) -> Option<OwnPicture> {
    only(piece, &["drawing", "photo"])?;
    match (piece.get("drawing"), piece.get("photo")) {
        (Some(strokes), None) => drawing_of(strokes.as_str()?).map(OwnPicture::Drawing),
        (None, Some(jpeg)) => Photo::parse(jpeg.as_str()?).map(OwnPicture::Photo),
        _ => None,
    }
}

/// The picture of a piece, inside or apart. Where the one that is named is missing, the piece has none.
#[expect(
    clippy::option_option,
    reason = "absent is one answer and unreadable another"
)]
fn picture_of(piece: &Value, apart: &mut Apart) -> Option<Option<OwnPicture>> {
    let name = piece.get("picture").and_then(|picture| {
        only(picture, &["apart"])?;
        text(picture, "apart")
    });
    match name {
        Some(name) => apart.find(name),
        None => any(piece, "picture", picture),
    }
}

fn news(piece: &Value) -> Option<News> {
    only(piece, &["outcome", "note", "visit"])?;
    Some(News {
        outcome: mark(piece, "outcome")?,
        note: any(piece, "note", words)?,
        visit: number(piece, "visit")?,
    })
}

/// The day of a visit, which alone makes one.
pub fn day(piece: &Value) -> Option<Day> {
    Day::parse(text(piece, "day")?)
}

pub fn own_card(piece: &Value, apart: &mut Apart) -> Option<OwnCard> {
    Some(OwnCard {
        id: CardId::parse(text(piece, "id")?)?,
        word: Wording::parse(text(piece, "word")?)?,
        picture: picture_of(piece, apart)?,
    })
}

/// A card in a tray, with its visit by the number that it has in the record.
pub fn sorted(piece: &Value) -> Option<Sorted> {
    Some(Sorted {
        card: CardId::parse(text(piece, "card")?)?,
        tray: mark(piece, "tray")?,
        visit: visit_number(piece)?,
    })
}

/// A card on the second mat, with its visits by the numbers that they have in the record.
pub fn laid(piece: &Value) -> Option<Laid> {
    Some(Laid {
        what: LaidCard {
            card: CardId::parse(text(piece, "card")?)?,
            scale: mark(piece, "scale")?,
            by: mark(piece, "view")?,
        },
        spot: spot(piece)?,
        before: any(piece, "before", |before| {
            only(before, &["going", "visit"])?;
            spot(before)
        })?,
    })
}

fn spot(piece: &Value) -> Option<Spot> {
    Some(Spot {
        going: mark(piece, "going")?,
        visit: visit_number(piece)?,
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
            (about, None) => About::named(about)?,
            (_, Some(_)) => return None,
        },
        when: any(piece, "when", |when| Named::named(when.as_str()?))?,
        beside: any(piece, "beside", |other| u32::try_from(other.as_u64()?).ok())?.map(LineId),
        whose: match (mark(piece, "whose")?, by) {
            (Whose::Mine, None) => Whose::Mine,
            (Whose::Theirs(_), by) => Whose::Theirs(by),
            (Whose::WrittenFor(_), by) => Whose::WrittenFor(by),
            (Whose::Mine, Some(_)) => return None,
        },
        place: mark(piece, "place")?,
        text: Wording::parse(text(piece, "text")?)?,
    })
}

/// Somebody, with the visit in which they were added by the number that it has in the record.
pub fn tie(piece: &Value, apart: &mut Apart) -> Option<Tie> {
    Some(Tie {
        id: TieId(number(piece, "id")?),
        name: Wording::parse(text(piece, "name")?)?,
        picture: picture_of(piece, apart)?,
        ring: mark(piece, "ring")?,
        strength: any(piece, "strength", |strength| {
            Named::named(strength.as_str()?)
        })?,
        visit: visit_number(piece)?,
        closer: any(piece, "closer", Value::as_bool)?.unwrap_or_default(),
        must_stay: any(piece, "must_stay", Value::as_bool)?.unwrap_or_default(),
    })
}

/// A promise, with its visit by the number that it has in the record.
pub fn promise(piece: &Value) -> Option<Promise> {
    let name = any(piece, "name", words)?;
    let action = any(piece, "action", |action| ActionId::parse(action.as_str()?))?;
    Some(Promise {
        id: PromiseId(number(piece, "id")?),
        visit: number(piece, "visit")?,
        who: match (text(piece, "who")?, name) {
            (SOMEONE, name) => Party::Someone(name?),
            (who, None) => Party::named(who)?,
            (_, Some(_)) => return None,
        },
        what: Wording::parse(text(piece, "what")?)?,
        shelf: match (action, any(piece, "detail", words)?) {
            (Some(action), detail) => Some(Shelf { action, detail }),
            (None, None) => None,
            (None, Some(_)) => return None,
        },
        by: any(piece, "by", |by| Day::parse(by.as_str()?))?,
        kind: mark(piece, "kind")?,
        know: any(piece, "know", words)?,
        otherwise: any(piece, "otherwise", words)?,
        news: any(piece, "news", news)?,
        in_the_way: any(piece, "in_the_way", asked::read_in_the_way)?.map(Box::new),
    })
}

/// Somebody to phone. One without a number is nobody to phone.
pub fn contact(piece: &Value) -> Option<OwnContact> {
    Some(OwnContact {
        name: text(piece, "name")?.to_owned(),
        number: text(piece, "number")?.to_owned(),
        when: text(piece, "when").unwrap_or_default().to_owned(),
    })
}

pub fn draft(piece: &Value) -> Option<(String, String)> {
    Some((
        text(piece, "field")?.to_owned(),
        text(piece, "text")?.to_owned(),
    ))
}

/// A picture that is being made, with its field. Nothing where it lies apart and is missing.
#[expect(
    clippy::option_option,
    reason = "missing is one answer and unreadable another"
)]
pub fn making(piece: &Value, apart: &mut Apart) -> Option<Option<(String, OwnPicture)>> {
    let field = text(piece, "field")?.to_owned();
    piece.get("picture")?;
    let picture = picture_of(piece, apart)?;
    Some(picture.map(|picture| (field, picture)))
}

pub(super) fn text<'a>(piece: &'a Value, field: &str) -> Option<&'a str> {
    piece.get(field)?.as_str()
}

pub(super) fn mark<T: Named>(piece: &Value, field: &str) -> Option<T> {
    T::named(text(piece, field)?)
}

pub(super) fn number<T: TryFrom<u64>>(piece: &Value, field: &str) -> Option<T> {
    T::try_from(piece.get(field)?.as_u64()?).ok()
}

/// Which visit; the first, where nothing is said.
pub(super) fn visit_number(piece: &Value) -> Option<usize> {
    let visit = any(piece, "visit", |visit| {
        usize::try_from(visit.as_u64()?).ok()
    })?;
    Some(visit.unwrap_or_default())
}

/// Nothing where a piece inside another has a field that this version does not know.
pub(super) fn only(piece: &Value, fields: &[&str]) -> Option<()> {
    let mut names = piece.as_object()?.keys();
    names
        .all(|name| fields.contains(&name.as_str()))
        .then_some(())
}

pub(super) fn words(value: &Value) -> Option<Wording> {
    Wording::parse(value.as_str()?)
}

/// Reads a field that may be absent: nothing is well read then, and what is there must be readable.
#[expect(
    clippy::option_option,
    reason = "absent is one answer and unreadable another"
)]
pub(super) fn any<T>(
    piece: &Value,
    field: &str,
    read: fn(&Value) -> Option<T>,
) -> Option<Option<T>> {
    match piece.get(field) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}
