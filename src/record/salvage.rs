//! What words are still in a record that cannot be opened any more, so that somebody can read and
//! copy them. Puts nothing together: it makes no plan out of a broken one.

use super::MAX_BYTES;
use super::envelope::without_mark;
use super::file_text::OURS;
use super::form::is_mark;
use super::plan_file::{Piece, Pieces};

/// So many texts are shown at the most, and so many bytes of all of them: more than a plan on paper has, and no more than
/// an old tablet shows at once.
const MOST_TEXTS: usize = 1_000;
const MOST_BYTES: usize = 200_000;

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
    bounded(if words.is_empty() && is_our_page {
        words_of_page(text)
    } else {
        words
    })
}

fn is_page(text: &str) -> bool {
    without_mark(text).trim_start().starts_with('<')
}

fn bounded(words: Vec<String>) -> Vec<String> {
    let mut bytes = 0;
    let fits = |text: &String| {
        bytes += text.len();
        bytes <= MOST_BYTES
    };
    words
        .into_iter()
        .take(MOST_TEXTS)
        .take_while(fits)
        .collect()
}

/// What a page says, line by line.
fn words_of_page(html: &str) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for piece in Pieces::of(html) {
        match piece {
            Piece::Text(text) => line.push_str(text),
            Piece::Tag(name) => {
                if !line.is_empty() && LINES.iter().any(|one| one.eq_ignore_ascii_case(name)) {
                    lines.push(std::mem::take(&mut line));
                }
            }
            Piece::Raw { .. } => {}
        }
    }
    lines.push(line);
    let said = lines.iter().map(|line| without_entities(line));
    let said = said.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    said.filter(|line| !line.is_empty()).collect()
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
