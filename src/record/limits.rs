//! How large and how deep a record may be. Looked at before anything is taken apart, so that a file
//! made to be a burden costs one walk over its bytes and no memory.

use super::Unreadable;
use crate::plan::{Photo, Plan};

/// The most bytes a record or a plan file may have: 20 MB.
pub const MAX_BYTES: usize = 20_000_000;

/// The most bytes of what is kept of one plan: a whole plan file, and what the tablet adds to it.
pub const MAX_KEPT_BYTES: usize = MAX_BYTES + MAX_BYTES / 4;

/// The most bytes of the same, sealed: base64 makes four bytes of three.
pub const MAX_SEALED_BYTES: usize = MAX_KEPT_BYTES / 3 * 4 + 10_000;

/// The most bytes of a picture, sealed: the largest photo in base64, with its envelope, and that in base64 again.
pub const MAX_SEALED_PICTURE_BYTES: usize = (Photo::MAX_BYTES / 3 * 4 + 1_000) / 3 * 4 + 1_000;

/// The most visits, cards, lines, ties, promises, drafts and left words together.
pub const MAX_THINGS: usize = 20_000;

/// The most own cards and cards on the mat together: the deck has fewer than fifty.
pub const MAX_CARDS: usize = Plan::MAX_CARDS;

const MAX_DEPTH: usize = 64;

/// The most JSON values: twenty for each thing, which no record comes near.
const MAX_VALUES: usize = 20 * MAX_THINGS;

/// Turns away what is larger or deeper than any record.
pub fn check(text: &str, bytes: usize) -> Result<(), Unreadable> {
    if text.len() > bytes {
        return Err(Unreadable::TooLarge);
    }
    let (mut depth, mut values) = (0_usize, 1_usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => (depth, values) = (depth + 1, values + 1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Unreadable::TooDeep);
        }
    }
    if values > MAX_VALUES {
        Err(Unreadable::TooLarge)
    } else {
        Ok(())
    }
}
