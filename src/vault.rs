//! Secrecy: the keys of what is kept on this tablet, and its sealed form.
//!
//! Every plan has a random key of its own. That key is wrapped: by the tablet's key, or by one that is
//! stretched from a secret word. Pure: randomness comes in as a seed and a stretched word as a key, so
//! nothing here waits, and every rule is tested without a browser.
//!
//! The cipher is XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): its 24-byte nonces can be drawn at random for
//! ever, so that no counter can repeat after a crash, and it is quick without help from the hardware.

mod cost;
mod digest;
mod keeping;
mod key;
mod random;
mod seal;

pub use cost::StretchCost;
pub use digest::{digest, hex, name_of};
pub use keeping::{Keeping, Lock, Salt};
pub use key::Key;
pub use random::Random;
pub use seal::{Broken, open, seal};

#[cfg(test)]
mod tests;
