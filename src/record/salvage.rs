//! What words are still in a record that cannot be opened any more, so that somebody can read and
//! copy them. Puts nothing together: it makes no plan out of a broken one.

use super::MAX_BYTES;
use super::envelope::without_mark;
use super::file_text::OURS;
use super::form::is_mark;
use super::plan_file::{Piece, Pieces};

/// So many texts are shown at the most, and so many bytes of all of them: forty pages, and no more than an old tablet shows
/// at once.
pub(super) const MOST_TEXTS: usize = 1_000;
pub(super) const MOST_BYTES: usize = 100_000;

/// What begins a new line of a page, wherever it stands.
const LINES: [&str; 22] = [
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "div",
    "br",
    "tr",
    "dt",
    "dd",
    "ul",
    "ol",
    "blockquote",
    "section",
    "header",
    "footer",
    "main",
    "aside",
    "table",
    "body",
    "html",
];

/// Every readable text in a broken record or plan file, in the order in which they stand there: of its data, or where a page
/// has none, of the page.
pub fn readable_words(text: &str) -> Vec<String> {
    if text.len() > MAX_BYTES {
        return Vec::new();
    }
    let words = words_of_data(text);
    let is_our_page = is_page(text) && OURS.iter().any(|mark| text.contains(mark));
    let words = if words.is_empty() && is_our_page {
        words_of_page(text)
    } else {
        words
    };
    bounded(words, MOST_TEXTS, MOST_BYTES)
}

fn is_page(text: &str) -> bool {
    without_mark(text).trim_start().starts_with('<')
}

/// So many of these texts and so many bytes of them. The last one is cut where there is no more room.
pub(super) fn bounded(texts: Vec<String>, most: usize, bytes: usize) -> Vec<String> {
    let mut room = bytes;
    let mut taken = Vec::new();
    for mut text in texts.into_iter().take(most) {
        text.truncate(text.floor_char_boundary(room));
        room -= text.len();
        taken.push(text);
        if room == 0 {
            break;
        }
    }
    taken
}

/// What a page says, line by line, as far as it is shown.
fn words_of_page(html: &str) -> Vec<String> {
    let (mut said, mut line) = (Vec::new(), String::new());
    for piece in Pieces::of(html) {
        match piece {
            Piece::Text(text) => line.push_str(text),
            Piece::Tag(name) => {
                if LINES.iter().any(|one| one.eq_ignore_ascii_case(name)) {
                    said.extend(line_of(&std::mem::take(&mut line)));
                }
            }
            Piece::Raw { .. } => {}
        }
        if said.len() >= MOST_TEXTS || line.len() >= MOST_BYTES {
            break;
        }
    }
    said.extend(line_of(&line));
    said
}

fn line_of(text: &str) -> Option<String> {
    let text = without_entities(text);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

/// The entities that a page of ours has, and what other programs make of its blanks.
fn without_entities(text: &str) -> String {
    const ENTITIES: [(&str, &str); 6] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    let replaced = |text: String, (entity, letter): (&str, &str)| text.replace(entity, letter);
    ENTITIES.into_iter().fold(text.to_owned(), replaced)
}

fn words_of_data(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = data_in(text);
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
        if words.len() >= MOST_TEXTS {
            break;
        }
    }
    words
}

/// From where the data begins to where its element ends. In bare data nothing ends before the text.
fn data_in(text: &str) -> &str {
    let data = text.find("\"format\"").map_or("", |start| &text[start..]);
    if is_page(text) {
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
