//! A picture for a promise: what it is on the shelf, or what its first plain word is about, or else its kind. A picture says
//! nothing that the sentence beside it does not say; one that fits less is only less of a help.

use crate::guide;
use crate::plan::{Kind, Promise};
use crate::words::Words;

use super::meanings::place_of;

/// What people often promise, by the picture for it. The words that are looked for are in `document.ftl`.
const BY_WORDS: [(&str, &str); 13] = [
    ("document-picture-come-with.forms", "friends"),
    ("document-picture-sit-with.forms", "sofa"),
    ("document-picture-phone.forms", "phone"),
    ("document-picture-write.forms", "writing"),
    ("document-picture-letters.forms", "mail-opened"),
    ("document-picture-money.forms", "coins"),
    ("document-picture-furniture.forms", "lamp"),
    ("document-picture-food.forms", "basket"),
    ("document-picture-vote.forms", "checkbox"),
    ("document-picture-find-out.forms", "search"),
    ("document-picture-walk.forms", "shoe"),
    ("document-picture-mend.forms", "hammer"),
    ("document-picture-hello.forms", "message-circle-heart"),
];

/// The name of the picture.
pub fn promise_picture(promise: &Promise, words: &Words) -> &'static str {
    let shelf = promise.shelf.as_ref();
    let action = shelf.and_then(|shelf| guide::action(shelf.action.as_str()));
    match (action, promise.kind) {
        (Some(action), _) => action.picture,
        // That somebody has to be asked is the first thing to know of it.
        (None, kind @ Kind::NeedsYes) => kind_picture(kind),
        (None, kind @ (Kind::ThisWeek | Kind::Sorted | Kind::Grow)) => {
            by_words(promise, words).unwrap_or_else(|| kind_picture(kind))
        }
    }
}

/// The picture of a kind of promise, everywhere.
pub fn kind_picture(kind: Kind) -> &'static str {
    match kind {
        Kind::ThisWeek => "calendar-event",
        Kind::Sorted => "checklist",
        Kind::Grow => "seedling",
        Kind::NeedsYes => "hand-finger",
    }
}

/// The picture of the word that stands first in it.
fn by_words(promise: &Promise, words: &Words) -> Option<&'static str> {
    let text = promise.what.as_str().to_ascii_lowercase();
    let first = |(id, picture): (&str, &'static str)| {
        let forms = words.say(id);
        let places = forms.split(", ").filter_map(|form| place_of(&text, form));
        Some((places.min()?, picture))
    };
    let found = BY_WORDS.into_iter().filter_map(first);
    found
        .min_by_key(|(place, _)| *place)
        .map(|(_, picture)| picture)
}
