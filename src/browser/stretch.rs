//! Makes a key of a secret word, away from the page. `src/shell/workers.js` does it; `stretch/` is the arithmetic.
//!
//! A word is trimmed and normalised here, as JavaScript does both, because a locked plan file does the same in its own
//! script. Nothing is kept: the word's bytes leave with the question, and the key's are wiped once they are copied.

use std::cell::RefCell;

use js_sys::{Function, JsString, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::StretchError;

thread_local! {
    static FUNCTION: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function that `element.js` hands over.
pub fn provide(function: Function) {
    FUNCTION.set(Some(function));
}

/// The key that belongs to a word. The page goes on meanwhile.
pub async fn stretch(
    word: &str,
    salt: &[u8; 16],
    memory_kib: u32,
    passes: u32,
) -> Result<[u8; 32], StretchError> {
    let promise = asked(word, salt, memory_kib, passes).ok_or(StretchError::Unavailable)?;
    let answer = promise.await.map_err(|reason| meant(&reason))?;
    let bytes: Uint8Array = answer.dyn_into().map_err(|_| StretchError::Unavailable)?;
    let mut key = [0; 32];
    if bytes.length() != 32 {
        return Err(StretchError::Unavailable);
    }
    bytes.copy_to(&mut key);
    bytes.fill(0, 0, 32);
    Ok(key)
}

fn asked(word: &str, salt: &[u8; 16], memory_kib: u32, passes: u32) -> Option<Promise> {
    let function = FUNCTION.with_borrow(Clone::clone)?;
    let (word, salt) = (in_bytes(word), Uint8Array::from(salt.as_slice()));
    let numbers = (memory_kib.into(), passes.into());
    let promise = function.call4(&JsValue::NULL, &word, &salt, &numbers.0, &numbers.1);
    promise.ok()?.dyn_into().ok()
}

/// Plain letters need no detour through a string of the browser's, which nobody can wipe.
pub(super) fn in_bytes(word: &str) -> Uint8Array {
    if word.is_ascii() {
        return Uint8Array::from(word.trim().as_bytes());
    }
    let word = JsString::from(word).trim().normalize("NFC");
    Uint8Array::from(String::from(word).as_bytes())
}

fn meant(reason: &JsValue) -> StretchError {
    match reason.as_string().as_deref() {
        Some("too-little-memory") => StretchError::TooLittleMemory,
        Some("out-of-bounds") => StretchError::OutOfBounds,
        _ => StretchError::Unavailable,
    }
}
