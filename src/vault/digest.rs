//! Digests: of what anybody may check, and, with a key, of what nobody else may.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::Key;

/// What the key of a plan is used for here, so that the same key says nothing where it seals.
const NAMES: &[u8] = b"alongside/names/1";

/// How many bytes of a digest make a name: 128 bits, of which no two are ever alike.
const NAME: usize = 16;

/// SHA-256 (FIPS 180-4) in lower-case hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A name for these bytes that is the same each time, and that nobody can tell from any other without the key: 32 lower-case
/// hexadecimal digits of HMAC-SHA-256 (RFC 2104), under a key that is made from this one in the same way.
pub fn name_of(key: &Key, bytes: &[u8]) -> String {
    let names = mac(key.bytes(), NAMES);
    hex(&mac(&names, bytes)[..NAME])
}

fn mac(key: &[u8], bytes: &[u8]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key);
    let mac = mac.unwrap_or_else(|_| unreachable!("a key may have any length"));
    mac.chain_update(bytes).finalize().into_bytes().into()
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16);
    let digits = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.flatten().collect()
}
