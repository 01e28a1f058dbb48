//! A key: 32 bytes that nobody prints, and that are overwritten when they are let go.

use std::fmt;

use zeroize::Zeroize;

/// In one place of its own on the heap: what is moved about is where it lies, and no copy of it stays behind.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Box<[u8; 32]>);

impl Key {
    pub const LENGTH: usize = 32;

    pub fn from_bytes(mut bytes: [u8; Self::LENGTH]) -> Self {
        let key = Self(Box::new(bytes));
        bytes.zeroize();
        key
    }

    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}
