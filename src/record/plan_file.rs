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

/// The data in the first `<script type="application/json" id="…">` of a page that has this id. One walk over the page.
pub fn data_of<'a>(html: &'a str, id: &str) -> Result<&'a str, Unreadable> {
    if html.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    for piece in Pieces::of(html) {
        if let Piece::Raw { tag, text } = piece
            && tag.is("script")
            && tag.id == Some(id)
        {
            match text.map(bare) {
                None => return Err(Unreadable::CutShort),
                // Another program has left the place and taken what was in it.
                Some("") => {}
                Some(data) => return Ok(data),
            }
        }
    }
    let is_ours = html.contains(id) || begins_as(id).is_some_and(|mark| html.contains(mark));
    Err(if !is_ours {
        Unreadable::NotOurs
    } else if is_whole(html) {
        Unreadable::NoPlan
    } else {
        Unreadable::CutShort
    })
}

/// What tidy programs wrap data in, so that it stands in XML as well.
const WRAPS: [(&str, &str); 4] = [
    ("//<![CDATA[", "//]]>"),
    ("/*<![CDATA[*/", "/*]]>*/"),
    ("<![CDATA[", "]]>"),
    ("<!--", "-->"),
];

/// The data without what a tidy program has put round it.
fn bare(data: &str) -> &str {
    let data = data.trim();
    let unwrapped = WRAPS.iter().find_map(|(before, after)| {
        let inside = data.strip_prefix(before)?.strip_suffix(after)?;
        Some(inside.trim_end_matches('/').trim())
    });
    unwrapped.unwrap_or(data)
}

/// Whether a page is there to its end.
fn is_whole(html: &str) -> bool {
    const END: &str = "</html>";
    let html = html.trim_end().trim_end_matches(['-', '\u{0}']);
    let end = html.len().saturating_sub(END.len());
    html.get(end..)
        .is_some_and(|end| end.eq_ignore_ascii_case(END))
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

/// A page, piece by piece.
pub(super) struct Pieces<'a> {
    rest: &'a str,
}

/// A piece of a page, as far as anything of ours asks for it.
pub(super) enum Piece<'a> {
    /// What is said between two tags, as it stands.
    Text(&'a str),
    /// A tag, a start or an end.
    Tag(&'a str),
    /// An element whose content is no markup, and its content where it has an end.
    Raw { tag: Tag<'a>, text: Option<&'a str> },
}

impl<'a> Pieces<'a> {
    pub fn of(html: &'a str) -> Self {
        Self { rest: html }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let rest = self.rest;
            // Most of what begins like a tag and is none is text, however much of it there is.
            let bytes = rest.as_bytes();
            let mut start = 0;
            while start < bytes.len() && !(bytes[start] == b'<' && is_begun(&bytes[start + 1..])) {
                start += 1;
            }
            if start > 0 {
                self.rest = &rest[start..];
                return Some(Piece::Text(&rest[..start]));
            }
            if rest.is_empty() {
                return None;
            }
            if rest.starts_with("<!--") {
                // A comment may end with the hyphens it began with.
                self.rest = rest[2..].find("-->").map_or("", |end| &rest[end + 5..]);
                continue;
            }
            if rest.starts_with("</") || rest.starts_with("<!") {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                self.rest = &rest[end..];
                let name = rest[2..].split(|c: char| !c.is_ascii_alphanumeric()).next();
                return name.map(Piece::Tag);
            }
            let Some(tag) = Tag::read(rest) else {
                self.rest = "";
                return None;
            };
            self.rest = tag.after;
            if !RAW_TEXT.iter().any(|name| tag.is(name)) {
                return Some(Piece::Tag(tag.name));
            }
            let end = end_of(tag.name, tag.after);
            self.rest = end.map_or("", |end| &tag.after[end..]);
            let text = end.map(|end| &tag.after[..end]);
            return Some(Piece::Raw { tag, text });
        }
    }
}

/// Whether a tag or a comment begins here, after its first character.
fn is_begun(after: &[u8]) -> bool {
    match after {
        [b'!', ..] => true,
        [b'/', next, ..] | [next, ..] => next.is_ascii_alphabetic(),
        [] => false,
    }
}

/// A start tag, with its `id` and what comes after it.
pub(super) struct Tag<'a> {
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
    fn data_that_another_program_has_emptied_is_told_as_left_out() {
        let page = r#"<p>Ida</p><script id="alongside-plan"> </script></html>"#;
        assert_eq!(data_of(page, ID), Err(Unreadable::NoPlan));
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
    fn a_page_is_walked_over_once_whatever_it_is_made_of() {
        let many = 2_000_000;
        for piece in ["<", "<a", "</", "<!", "<!--", "<script>", "&lt;", "\""] {
            let page = piece.repeat(many / piece.len());
            assert_eq!(data_of(&page, ID), Err(Unreadable::NotOurs), "{piece}");
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
