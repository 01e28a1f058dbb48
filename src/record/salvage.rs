//! What words are still in a record that cannot be opened any more, so that somebody can read and
//! copy them. Puts nothing together: it makes no plan out of a broken one.

use super::MAX_BYTES;
use super::form::is_mark;

/// Every readable text in a broken record or plan file, in the order in which they stand there.
pub fn readable_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = if text.len() > MAX_BYTES {
        ""
    } else {
        data_in(text)
    };
    let mut field = String::new();
    while let Some((_, quoted)) = rest.split_once('"') {
        let (inside, after) = quoted.split_at(end_of(quoted));
        rest = after.strip_prefix('"').unwrap_or(after);
        let said = unescaped(inside);
        if rest.trim_start().starts_with(':') {
            field = said;
        } else if !said.trim().is_empty() && !is_mark(&field, &said) {
            words.push(said);
        }
    }
    words
}

/// From where the data begins to where its element ends. In bare data nothing ends before the text.
fn data_in(text: &str) -> &str {
    let data = text.find("\"format\"").map_or("", |start| &text[start..]);
    if text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
    {
        data.split("</").next().unwrap_or(data)
    } else {
        data
    }
}

/// Where a quoted text ends: at the first quote that is not escaped, or with the text.
fn end_of(quoted: &str) -> usize {
    let mut escaped = false;
    let end = quoted.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(quoted.len())
}

/// The text as it was said; where its escapes are broken too, as it stands.
fn unescaped(inside: &str) -> String {
    serde_json::from_str(&format!("\"{inside}\"")).unwrap_or_else(|_| inside.to_owned())
}
