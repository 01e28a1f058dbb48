//! The sealed form: a nonce and what the cipher made, bound to what it is about.

use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use super::{Key, Random};

const NONCE: usize = 24;

/// It was not sealed with this key, or not about this, or it was changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// Seals bytes. `about` is not secret and not inside: whoever opens must say the same, so that what was
/// sealed for one plan and one revision opens for no other.
pub fn seal(key: &Key, random: &mut Random, about: &str, plain: &[u8]) -> String {
    let nonce: [u8; NONCE] = random.bytes();
    let message = Payload {
        msg: plain,
        aad: about.as_bytes(),
    };
    let sealed = XChaCha20Poly1305::new(key.bytes().into()).encrypt(&nonce.into(), message);
    // The cipher refuses only what is longer than 256 GiB.
    let sealed = sealed.unwrap_or_else(|_| unreachable!("a record is shorter than 256 GiB"));
    Base64::encode_string(&[&nonce[..], &sealed].concat())
}

/// Opens what [`seal`] made.
pub fn open(key: &Key, about: &str, sealed: &str) -> Result<Vec<u8>, Broken> {
    open_about(key, about.as_bytes(), sealed)
}

pub(super) fn open_about(key: &Key, about: &[u8], sealed: &str) -> Result<Vec<u8>, Broken> {
    let bytes = Base64::decode_vec(sealed).map_err(|_| Broken)?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let message = Payload {
        msg: sealed,
        aad: about,
    };
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    cipher
        .decrypt(&(*nonce).into(), message)
        .map_err(|_| Broken)
}
