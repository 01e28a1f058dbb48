//! What no worker can promise: that a thing said will be known to nobody else. A worker keeps notes, and has to tell
//! someone where a person may not be safe. Whoever was promised a secret and then finds that it was told, tells
//! nothing any more.

use crate::plain;

/// Words and families of words, `*` for any ending, of English. A language that says it in other words adds them.
const PROMISED: &[&str] = &[
    "between us",
    "between you and me",
    "between the two of us",
    "between ourselves",
    "stays with us",
    "stays with me",
    "stay with me",
    "stays in this room",
    "stay in this room",
    "leaves this room",
    "leave this room",
    "go no further",
    "goes no further",
    "off the record",
    // Who will not know.
    "nobody will know",
    "nobody will ever know",
    "nobody knows",
    "nobody needs to know",
    "nobody has to know",
    "nobody will find out",
    "nobody finds out",
    "nobody will see",
    "nobody will read",
    "nobody will hear",
    "nobody will be told",
    "nobody is told",
    "nobody else",
    "no one will know",
    "no one will find out",
    "no one will see",
    "no one will be told",
    "no one else",
    "only you and i will",
    "only we will know",
    "only we know",
    // What we will not do.
    "i will not tell",
    "i wont tell",
    "i will never tell",
    "i will tell nobody",
    "i will tell no one",
    "i tell nobody",
    "i do not tell",
    "we will not tell",
    "we wont tell",
    "we will never tell",
    "we will tell nobody",
    "we tell nobody",
    "promise not to tell",
    "will not pass it on",
    "will not pass this on",
    "will not share it",
    "will not share this",
    // What becomes of it.
    "kept nowhere",
    "saved nowhere",
    "written nowhere",
    "written down nowhere",
    "nothing is written down",
    "safe with me",
    "safe with us",
    "our secret",
    "a secret",
    "keep secrets",
    "it secret",
    "this secret",
    "stay secret",
    "stays secret",
    "secret from",
    "in secret",
    "secrecy",
    "confiden*",
    "in private",
    "private*",
    "privacy",
    "anonym*",
];

/// What is called so and promises nothing. People hope for confidence.
const NAMES: &[&str] = &["private window", "a secret word", "confidence hope"];

/// Every promise of secrecy in a text.
pub fn complaints(text: &str) -> Vec<String> {
    plain::said(text, PROMISED, NAMES)
        .into_iter()
        .map(|promise| format!("no worker can promise \"{promise}\": {text}"))
        .collect()
}
