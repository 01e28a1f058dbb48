//! What somebody said, exactly as it was written down. Never trimmed, never corrected.

/// Some words: any characters in any alphabet, never only blanks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wording(String);

impl Wording {
    /// Takes the text as it is, or nothing where there is nothing to read in it.
    pub fn parse(text: &str) -> Option<Self> {
        (!text.trim().is_empty()).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}
