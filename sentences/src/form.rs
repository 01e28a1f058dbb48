//! The marks in the compact form of the sentences: `write` writes them, `read` reads them.
//!
//! No sentence may hold one of these characters; the build refuses it. A message with a choice:
//!
//! ```text
//! id NAMED text PUT_IN value PUT_IN text CHOICE value WAY key NAMED text WAY *key NAMED text CHOICE text END
//! ```

/// After the name of a message, and after the key of a way to say it.
pub const NAMED: char = '\u{1}';
/// Before and after the name of what is put in.
pub const PUT_IN: char = '\u{2}';
/// Before and after a choice, which begins with the name of what decides.
pub const CHOICE: char = '\u{3}';
/// Before each way that a choice can come out.
pub const WAY: char = '\u{4}';
/// Before the key of the way that is taken when no other fits.
pub const OTHERWISE: char = '*';
/// After each message. The messages stand in the order of the bytes of their names.
pub const END: char = '\u{5}';

/// The categories of the official plural rules. A table of plurals names each by its place in here.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// How many numbers have their category in a table of plurals: 0 and the next 199.
pub const COUNTED: usize = 200;
