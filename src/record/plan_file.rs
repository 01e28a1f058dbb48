//! The data inside a plan file: how it is made safe to stand in a page, and how it is found again in
//! a page that a browser may have saved anew. Looks at nothing else in the page and runs nothing. A
//! locked file is looked through in the same way, for data under another name.

use super::{MAX_BYTES, Unreadable, locked_file};

/// The `id` of the script element that holds the data.
pub const ID: &str = "alongside-plan";

/// Elements whose content is text up to their end tag, whatever it looks like.
const RAW_TEXT: [&str; 8] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
];

/// JSON that may stand inside a script element: no character in it can end the element, open a
/// comment or end a line of script.
pub fn embed(json: &str) -> String {
    let mut safe = String::with_capacity(json.len() + json.len() / 16);
    for character in json.chars() {
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

/// The data in the first `<script type="application/json" id="…">` of a page that has this id.
pub fn data_of<'a>(html: &'a str, id: &str) -> Result<&'a str, Unreadable> {
    if html.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if rest.starts_with("<!--") {
            // A comment may end with the hyphens it began with.
            rest = rest[2..].find("-->").map_or("", |end| &rest[2 + end..]);
        } else if rest[1..].starts_with(|next: char| next.is_ascii_alphabetic()) {
            let Some(tag) = Tag::read(rest) else { break };
            rest = tag.after;
            if RAW_TEXT.iter().any(|name| tag.is(name)) {
                let end = end_of(tag.name, rest);
                if tag.is("script") && tag.id == Some(id) {
                    return end
                        .map(|end| rest[..end].trim())
                        .ok_or(Unreadable::CutShort);
                }
                rest = end.map_or("", |end| &rest[end..]);
            }
        } else {
            rest = &rest[1..];
        }
    }
    Err(
        if html.contains(id) || begins_as(id).is_some_and(|mark| html.contains(mark)) {
            Unreadable::CutShort
        } else {
            Unreadable::NotOurs
        },
    )
}

/// What stands in the head of a file whose data has this id. A file that was cut short may have no more of it.
fn begins_as(id: &str) -> Option<&'static str> {
    let marks = [
        (ID, "content=\"plan-file 1\""),
        (locked_file::ID, "content=\"locked-file 1\""),
    ];
    let mark = marks.into_iter().find(|(of, _)| *of == id);
    mark.map(|(_, mark)| mark)
}

/// Where the text of an element ends: at its end tag, in either case.
fn end_of(name: &str, text: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let tag = text.as_bytes()[at + 2..].get(..name.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
    })
}

/// A start tag, with its `id` and what comes after it.
struct Tag<'a> {
    name: &'a str,
    id: Option<&'a str>,
    after: &'a str,
}

impl<'a> Tag<'a> {
    /// Reads the tag that a text begins with, or nothing if the text ends inside it.
    fn read(text: &'a str) -> Option<Self> {
        let (name, mut rest) = split(&text[1..], |c| is_space(c) || c == '/' || c == '>')?;
        let mut id = None;
        loop {
            rest = rest.trim_start_matches(|c| is_space(c) || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                return Some(Self { name, id, after });
            }
            let attribute;
            (attribute, rest) = split(rest, |c| is_space(c) || matches!(c, '/' | '>' | '='))?;
            let value;
            (value, rest) = value_of(rest)?;
            if attribute.eq_ignore_ascii_case("id") && id.is_none() {
                id = value;
            }
        }
    }

    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// An attribute's value, if one follows: in double quotes, in single quotes or bare.
fn value_of(text: &str) -> Option<(Option<&str>, &str)> {
    let Some(rest) = text.trim_start_matches(is_space).strip_prefix('=') else {
        return Some((None, text));
    };
    let rest = rest.trim_start_matches(is_space);
    let quote = rest
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''));
    let (value, rest) = match quote {
        Some(quote) => rest[1..].split_once(quote)?,
        None => split(rest, |c| is_space(c) || c == '>')?,
    };
    Some((Some(value), rest))
}

/// What comes before a character of that kind, and the rest from it on.
fn split(text: &str, ends: impl Fn(char) -> bool) -> Option<(&str, &str)> {
    text.find(ends).map(|end| text.split_at(end))
}

/// What HTML takes for a space, which is less than Unicode does.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &str = r#"{"format":"alongside-plan"}"#;

    #[test]
    fn the_data_is_found_however_a_browser_wrote_the_tag() {
        for tag in [
            r#"<script type="application/json" id="alongside-plan">"#,
            r"<script id='alongside-plan' type='application/json'>",
            r"<SCRIPT ID=alongside-plan TYPE=application/json>",
            "<script\r\n  type = \"application/json\"\r\n  id = \"alongside-plan\"\r\n>",
            r#"<script data-x="a > b" hidden id="alongside-plan" type="application/json">"#,
            r#"<script type="application/json" id="alongside-plan"/>"#,
        ] {
            for end in ["</script>", "</SCRIPT\n>", "\r\n</script >"] {
                let page = format!("\u{feff}<!DOCTYPE html>\r\n<p>x</p>{tag}\r\n{DATA}{end}<p>y");
                assert_eq!(data_of(&page, ID), Ok(DATA), "{page}");
            }
        }
    }

    #[test]
    fn what_only_looks_like_the_data_is_passed_over() {
        let lure = r#"<script id="alongside-plan">{"a":1}</script>"#;
        for before in [
            format!("<!-- saved from {lure} -->"),
            format!("<!--> <!---> <!-- {lure} -->"),
            format!("<style>/* {lure} */</style>"),
            format!("<title>{lure}</title>"),
            format!("<TEXTAREA>{lure}</textarea>"),
            format!("<p title='{lure}'>x</p>"),
            "<p id=alongside-plan>1 < 2 <3 </p><script>\"<!--\"</script>".to_owned(),
            r#"<script data-id="alongside-plan" class="id">0</script>"#.to_owned(),
        ] {
            let page = format!(r#"{before}<script id="alongside-plan">{DATA}</script>"#);
            assert_eq!(data_of(&page, ID), Ok(DATA), "{page}");
        }
    }

    #[test]
    fn a_page_of_somebody_elses_is_not_ours() {
        for page in [
            "",
            "<",
            "<a",
            "<p>hello</p>",
            "<script>1</script>",
            "<!-- x",
            "\u{feff}plain",
        ] {
            assert_eq!(data_of(page, ID), Err(Unreadable::NotOurs), "{page}");
        }
    }

    #[test]
    fn data_without_an_end_was_cut_short() {
        for page in [
            r#"<script id="alongside-plan">{"a":"#,
            r#"<script id="alongside-plan""#,
            r#"<meta name="generator" content="alongside-plan 1"><p>Then it st"#,
            r#"<meta name="generator" content="plan-file 1"><p>Then it st"#,
        ] {
            assert_eq!(data_of(page, ID), Err(Unreadable::CutShort), "{page}");
        }
    }

    #[test]
    fn nothing_that_could_end_the_element_stands_in_the_data() {
        let json = serde_json::to_string("</script><!--<script>&lt;\u{2028}\u{2029}").unwrap();
        let safe = embed(&json);

        assert!(
            !safe.contains(['<', '>', '&', '\u{2028}', '\u{2029}']),
            "{safe}"
        );
        assert_eq!(
            serde_json::from_str::<String>(&safe).unwrap(),
            "</script><!--<script>&lt;\u{2028}\u{2029}"
        );
    }
}
