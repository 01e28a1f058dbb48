//! Random bytes without end, from a seed that the device gave at the start and from what it gives later. Each draw erases the
//! key that it was made with, so that nothing in memory leads back to what was drawn before: to the key of a plan that is
//! closed, for one.

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher};
use zeroize::Zeroizing;

use super::Key;

/// A generator with fast key erasure (D. J. Bernstein, 2017): of the key stream of `ChaCha20` (RFC 8439 §2.4) under the
/// present key the first 32 bytes are the next key, and what follows is given out.
pub struct Random(Key);

impl Random {
    /// The same seed gives the same bytes, so a seed is used once: in tests, and for one opened page.
    pub fn from_seed(seed: &Key) -> Self {
        Self(seed.clone())
    }

    pub fn bytes<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        let mut stream = ChaCha20::new(self.0.bytes().into(), &[0; 12].into());
        let mut next = Zeroizing::new([0; Key::LENGTH]);
        stream.apply_keystream(next.as_mut());
        let mut bytes = [0; LENGTH];
        stream.apply_keystream(&mut bytes);
        self.0 = Key::from_bytes(*next);
        bytes
    }

    pub fn key(&mut self) -> Key {
        Key::from_bytes(self.bytes())
    }

    /// Takes in bytes of the device's own. Whoever knows only the bytes, or only what was there before, knows nothing of
    /// what is drawn from now on.
    pub fn stir(&mut self, fresh: &Key) {
        let mut mixed = Zeroizing::new(*self.0.bytes());
        for (byte, with) in mixed.iter_mut().zip(fresh.bytes()) {
            *byte ^= with;
        }
        self.0 = Key::from_bytes(*mixed);
        // The key that is left is made from the mixture, and is not the mixture.
        let [] = self.bytes();
    }
}
