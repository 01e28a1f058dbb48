//! Initials that somebody may not know. Those that everybody says stand in the table as fine; two letters may be
//! somebody's name, and are only pointed out where the table knows them.

use super::text::{Text, Token};
use super::{Hint, Instead, Kind, Stage};

/// Initials that no table knows.
pub fn unknown(text: &Text, at: usize, token: &Token) -> Option<Hint> {
    let is_one = plural_less(token.text).len() >= 3
        && are_open(text, at)
        && text.stands_alone(token, token)
        && !token.quoted;
    is_one.then(|| Hint {
        at: token.at.clone(),
        kind: Kind::Initials,
        instead: Instead::Open,
        stage: if token.full_end < text.whole.len() {
            Stage::Settled
        } else {
            Stage::Growing
        },
    })
}

/// Whether a word is initials, in a sentence that is not all in capitals, and is explained nowhere.
pub fn are_open(text: &Text, at: usize) -> bool {
    let Some(token) = text.tokens.get(at) else {
        return false;
    };
    let letters = plural_less(token.text);
    let capitals = letters.len() >= 2 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    let sentence = text.sentences.get(token.sentence);
    let shouted = sentence.is_some_and(|sentence| {
        let said = &text.whole[sentence.at.clone()];
        sentence.words > 1 && !said.contains(|c: char| c.is_ascii_lowercase())
    });
    capitals && !shouted && !is_explained(text, token)
}

/// "GPs" is more than one GP.
fn plural_less(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// Somewhere in the text they stand in brackets after what they are, or what they are stands in brackets after them.
fn is_explained(text: &Text, token: &Token) -> bool {
    let is_same = |other: &&Token| plural_less(other.text) == plural_less(token.text);
    text.tokens.iter().filter(is_same).any(|other| {
        let before = text.whole[..other.at.start].trim_end();
        let after = text.whole[other.full_end..].trim_start();
        let in_brackets = before.len() > 1 && before.ends_with('(') && after.starts_with(')');
        let bracket = after
            .strip_prefix('(')
            .and_then(|rest| rest.split(')').next());
        in_brackets || bracket.is_some_and(|inside| inside.trim().contains(' '))
    })
}
