//! The page round a locked plan: what may run in it, what it says, and that it says nothing about anybody.

use alongside::document::locked_html;
use alongside::record::locked_file::{self, Locked};
use alongside::words::Words;
use sha2::{Digest, Sha256};

use crate::file::base64;
use crate::made::{empty, file};
use crate::page::between;

const SCRIPT: &str = include_str!("../../src/document/locked.js");

/// Every tag that the page may have before it is opened.
const TAGS: [&str; 18] = [
    "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "div", "p", "form",
    "label", "input", "button", "span", "footer", "aside",
];

#[test]
fn the_script_and_the_styles_are_allowed_by_their_hashes_and_nothing_else_is() {
    let page = page();
    let [plan, ours] = styles(&page);
    let script = between(&page, "<script>", "</script>");
    let [script, plan, ours] = [script, plan, ours].map(hash);
    let right = format!(
        "default-src 'none'; script-src {script}; style-src {plan} {ours}; img-src data:; base-uri 'none'; form-action 'none'"
    );

    assert_eq!(
        between(&page, "Content-Security-Policy\" content=\"", "\""),
        right,
        "in src/document/locked.rs the policy must be: {right}"
    );
}

#[test]
fn the_script_is_ours_small_and_calls_nobody() {
    assert_eq!(between(&page(), "<script>", "</script>"), SCRIPT);
    assert!(SCRIPT.lines().count() <= 70, "short enough to be read");
    for never in [
        "fetch",
        "XMLHttp",
        "import(",
        "eval",
        "Function",
        "http",
        "innerHTML",
        "write(",
        "Storage",
        "cookie",
        "postMessage",
        "WebSocket",
        "</",
        "<!--",
        ".src",
        ".href",
        "console",
    ] {
        assert!(!SCRIPT.contains(never), "{never}");
    }
}

#[test]
fn the_page_needs_nothing_and_runs_one_script() {
    let page = page();
    let markup = markup(&page);
    for reference in [
        "href",
        "src=",
        "url(",
        "@import",
        "http://",
        "https://",
        "style=",
        "javascript:",
    ] {
        assert!(!page.contains(reference), "{reference}");
    }
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("<style>").count(), 2);
    for tag in tags(&markup) {
        let name = tag.split(' ').next().unwrap().trim_start_matches('/');
        assert!(TAGS.contains(&name) || name == "script", "<{tag}>");
        assert!(!tag.contains(" on"), "<{tag}>");
    }
}

#[test]
fn the_plan_looks_as_in_an_ordinary_file_because_it_has_the_same_styles() {
    let page = page();
    let file = file(&empty());

    assert_eq!(styles(&page)[0], between(&file, "<style>", "</style>"));
    let rules = without_comments(styles(&page)[1]);
    let before_braces = rules.match_indices('{').map(|(at, _)| &rules[..at]);
    let once_open: Vec<&str> = before_braces
        .filter_map(|before| before.rsplit(['{', '}']).next())
        .filter(|selectors| !selectors.contains('@'))
        .flat_map(|selectors| selectors.split(',').map(str::trim))
        .filter(|selector| !selector.starts_with(".locked"))
        .collect();
    assert_eq!(once_open, ["h1:focus"], "no other rule outlives the lock");
}

#[test]
fn the_page_says_how_to_open_it_where_nothing_runs() {
    let page = page();
    for (shown, id) in [(true, "<div id=\"preview\">"), (false, "<form id=\"ask\"")] {
        let (_, tag) = page.split_once(id).unwrap();
        let tag = tag.split('>').next().unwrap();
        assert_eq!(!tag.contains("hidden"), shown, "{id}");
    }
    let words = Words::english();
    for id in ["locked-preview-browser", "locked-preview-app"] {
        assert!(between(&page, "id=\"preview\">", "</div>").contains(&words.say(id)));
    }
    assert!(between(&page, "<footer>", "</footer>").contains(&words.say("locked-lost")));
}

#[test]
fn the_field_is_labelled_and_keeps_nothing() {
    let page = page();
    let field = between(&page, "<input ", ">");
    for attribute in [
        "id=\"word\"",
        "type=\"password\"",
        "autocomplete=\"off\"",
        "autocapitalize=\"none\"",
        "spellcheck=\"false\"",
        "aria-describedby=\"said\"",
        "dir=\"auto\"",
    ] {
        assert!(field.contains(attribute), "{attribute}");
    }
    assert!(
        !field.contains("name="),
        "a field without a name is never sent or kept"
    );
    assert!(page.contains("<label for=\"word\">"));
    assert!(page.contains("<div id=\"said\" role=\"status\">"));
}

#[test]
fn every_id_that_the_script_asks_for_is_there_once() {
    let page = page();
    for (at, _) in SCRIPT.match_indices("at(\"") {
        let id = SCRIPT[at + 4..].split('"').next().unwrap();
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
    for id in ["opening", "wrong", "not-whole", "old-browser"] {
        assert!(SCRIPT.contains(&format!("\"{id}\"")), "{id}");
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn the_data_is_found_again_in_the_page() {
    let locked = Locked::new(1_000_000, [1; 16], [2; 12], vec![3; 100]).unwrap();
    let page = locked_html(&Words::english(), &locked_file::encode(&locked));

    assert_eq!(locked_file::find(&page), Ok(Some(locked)));
}

#[test]
fn the_page_is_small() {
    let bytes = page().len();

    assert!(bytes < 19_000, "{bytes} bytes beside what is sealed");
}

fn page() -> String {
    locked_html(&Words::english(), "{}")
}

/// The page without what is no markup.
fn markup(page: &str) -> String {
    let mut page = page.to_owned();
    for part in styles(&page.clone()) {
        page = page.replace(part, "");
    }
    page.replace(SCRIPT, "")
}

fn tags(markup: &str) -> Vec<&str> {
    let pieces = markup.split('<').skip(1);
    pieces.filter_map(|piece| piece.split('>').next()).collect()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| all + part.split_once("*/").unwrap().1)
}

fn styles(page: &str) -> [&str; 2] {
    let (_, rest) = page.split_once("<style>").unwrap();
    let (first, rest) = rest.split_once("</style>").unwrap();
    [first, between(rest, "<style>", "</style>")]
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}
