//! Takes out of a style sheet what only a developer reads: comments and indentation. Everything else stays as it was
//! written. It knows just enough of the language to leave strings alone.

/// A style sheet without comments, and with one space or one new line where there were more.
pub fn slim(sheet: &str) -> String {
    let mut slim = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            let length = string_length(rest, first);
            slim.push_str(&rest[..length]);
            length
        } else if first.is_whitespace() {
            let length = rest.len() - rest.trim_start().len();
            one_gap(&mut slim, &rest[..length]);
            length
        } else {
            slim.push(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    slim
}

/// How long the string at the start is, with both its quotes.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, each) in text.char_indices().skip(1) {
        if each == quote && !escaped {
            return at + 1;
        }
        escaped = each == '\\' && !escaped;
    }
    text.len()
}

fn one_gap(slim: &mut String, gap: &str) {
    if slim.is_empty() || slim.ends_with('\n') {
        return;
    }
    if gap.contains('\n') {
        slim.truncate(slim.trim_end().len());
        slim.push('\n');
    } else if !slim.ends_with(' ') {
        slim.push(' ');
    }
}
