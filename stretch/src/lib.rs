//! Stretches a secret word: makes a key out of it with so much memory and time that guessing words is dear.
//!
//! A module of its own, so that the page can run it in a worker and throw worker, word and memory away together. It knows
//! one thing, Argon2id, and refuses numbers that would make guessing cheap or this device stand still.

use std::ops::RangeInclusive;

use argon2::{Algorithm, Argon2, Params, Version};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// From 19 MiB, the least that OWASP names for this function, to what a small tablet can still spare.
pub const MEMORY_KIB: RangeInclusive<u32> = 19_456..=262_144;
/// Beside the memory, two is the least that OWASP names. Ten take an old tablet half a minute.
pub const PASSES: RangeInclusive<u32> = 2..=10;
pub const SALT_BYTES: usize = 16;
pub const MOST_WORD_BYTES: usize = 1024;
pub const KEY_BYTES: usize = 32;

/// Why no key was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The word, the salt or a number is outside what is allowed here.
    OutOfBounds,
    /// The device could not spare the memory.
    TooLittleMemory,
}

/// What the page is told. `src/browser/stretch.rs` reads these names.
impl From<Refusal> for JsValue {
    fn from(refusal: Refusal) -> Self {
        Self::from_str(match refusal {
            Refusal::OutOfBounds => "out-of-bounds",
            Refusal::TooLittleMemory => "too-little-memory",
        })
    }
}

/// The key that belongs to a word: Argon2id, version 1.3, one lane, 32 bytes.
#[wasm_bindgen]
pub fn stretch(word: &[u8], salt: &[u8], memory_kib: u32, passes: u32) -> Result<Vec<u8>, Refusal> {
    let allowed = (1..=MOST_WORD_BYTES).contains(&word.len())
        && salt.len() == SALT_BYTES
        && MEMORY_KIB.contains(&memory_kib)
        && PASSES.contains(&passes);
    if !allowed {
        return Err(Refusal::OutOfBounds);
    }
    let params = Params::new(memory_kib, passes, 1, Some(KEY_BYTES)).map_err(meant)?;
    let mut key = vec![0; KEY_BYTES];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(word, salt, &mut key)
        .map_err(meant)?;
    Ok(key)
}

fn meant(error: argon2::Error) -> Refusal {
    match error {
        argon2::Error::OutOfMemory => Refusal::TooLittleMemory,
        _ => Refusal::OutOfBounds,
    }
}

#[cfg(test)]
mod tests;
