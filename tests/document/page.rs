//! A plan file as a browser would see it: its tags, and the text between them.
//!
//! It is no reader of HTML in general. In our files `<` and `>` stand at tags only, which is what the tests rely on: a
//! bracket of somebody's that got through would show as one tag more.

pub struct Page {
    /// Each tag as it stands in the file, without its brackets.
    pub tags: Vec<String>,
    /// What is there to read.
    pub text: String,
}

/// Reads a file without its styles, its data and the numbers for printed pages, of which there are more the more is
/// said. As in a browser, each end of a line becomes a line feed.
pub fn read(file: &str) -> Page {
    let file = file.replace("\r\n", "\n").replace('\r', "\n");
    let mut page = without(&file, "<style>", "</style>");
    if page.contains("</style>\n<style>") {
        page = without(&page, "</style>\n<style>", "</style>");
    }
    if page.contains("id=\"alongside-plan\">") {
        page = without(&page, "id=\"alongside-plan\">", "</script>");
    }
    page = without(&page, "<div class=\"pages\" hidden>", "</div>");
    let (mut tags, mut text) = (Vec::new(), String::new());
    for piece in page.split('<').skip(1) {
        let (tag, after) = piece.split_once('>').unwrap();
        tags.push(tag.to_owned());
        text.push_str(after);
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#13;", "\r")
        .replace("&amp;", "&");
    Page { tags, text }
}

/// What stands between two marks, the first of each.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

fn without(text: &str, before: &str, after: &str) -> String {
    let (start, rest) = text.split_once(before).unwrap();
    let (_, end) = rest.split_once(after).unwrap();
    format!("{start}{before}{after}{end}")
}
