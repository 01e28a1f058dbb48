//! Text for an element of HTML, where only text may stand, and for the one attribute that holds somebody's words: what
//! a picture of their own is called.

use std::borrow::Cow;

/// The text so written that a browser reads back exactly these characters in an element. Not for attributes:
/// quotation marks stay as they are.
///
/// A carriage return is named, because a browser would read a bare one as a line feed. The one character that no page
/// can hold, U+0000, becomes the sign for something unreadable; the data keeps it.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '\r', '\0']) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            '\0' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped.into()
}

/// The same for an attribute that stands in double quotation marks.
pub fn attribute(text: &str) -> String {
    escape(text).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{attribute, escape};

    #[test]
    fn no_quotation_mark_ends_an_attribute() {
        assert_eq!(
            attribute("\" onload=\"alert(1)\"><b>&'"),
            "&quot; onload=&quot;alert(1)&quot;&gt;&lt;b&gt;&amp;'"
        );
    }

    #[test]
    fn markup_becomes_text() {
        assert_eq!(
            escape("<b class='a' id=\"b\">&amp;</b>"),
            "&lt;b class='a' id=\"b\"&gt;&amp;amp;&lt;/b&gt;"
        );
    }

    #[test]
    fn other_letters_and_spaces_stay_as_they_are() {
        for text in [
            "",
            "Not a hostel.  Not again.",
            "it's \"£1\"\n\t– أمينة \u{202e}\u{feff}",
        ] {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn what_a_page_would_change_is_named() {
        assert_eq!(escape("a\r\nb\0"), "a&#13;\nb\u{fffd}");
    }
}
