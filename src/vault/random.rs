//! Random bytes without end, from one seed that the device gave at the start.

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher};

use super::Key;

/// A stream of random bytes: the key stream of `ChaCha20` under the seed (RFC 8439 §2.4).
pub struct Random(Box<ChaCha20>);

impl Random {
    /// The same seed gives the same bytes, so a seed is used once: in tests, and for one opened page.
    pub fn from_seed(seed: &Key) -> Self {
        Self(Box::new(ChaCha20::new(
            seed.bytes().into(),
            &[0; 12].into(),
        )))
    }

    pub fn bytes<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        self.0.apply_keystream(&mut bytes);
        bytes
    }

    pub fn key(&mut self) -> Key {
        Key::from_bytes(self.bytes())
    }
}
