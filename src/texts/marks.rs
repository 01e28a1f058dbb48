//! The marks between many texts that are one: `build/texts.rs` writes them, `src/texts.rs` reads them.
//!
//! No text may hold one of these characters; the build refuses it. They are others than those in the sentences, which
//! are one of the texts.

/// After the name of a text.
pub const NAMED: char = '\u{6}';
/// After each text.
pub const END: char = '\u{7}';
