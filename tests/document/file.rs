//! The plan file as a page: it needs nothing and nobody, and it is well made.

use std::collections::HashSet;

use alongside::document::{APart, View, file_name};
use alongside::plan::{AskId, InvitationId};
use alongside::record;
use sha2::{Digest, Sha256};

use crate::made::{day, empty, file};
use crate::page::{between, read};
use crate::visit;

/// Every tag that a plan may have.
const TAGS: [&str; 33] = [
    "!doctype",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "h1",
    "h2",
    "h3",
    "p",
    "section",
    "div",
    "ul",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "span",
    "bdi",
    "svg",
    "path",
    "img",
    "h4",
    "footer",
    "aside",
    "script",
    "desc",
    "i",
    "text",
];

/// Every attribute that a tag may have, but for those of `meta`.
const ATTRIBUTES: [&str; 20] = [
    "lang",
    "dir",
    "id",
    "class",
    "hidden",
    "role",
    "viewBox",
    "aria-hidden",
    "d",
    "type",
    "html",
    "aria-label",
    "alt",
    "src",
    "width",
    "height",
    "x",
    "y",
    "font-size",
    "transform",
];

#[test]
fn the_styles_are_allowed_by_their_hash() {
    let file = file(&empty());
    let right = base64(&Sha256::digest(between(&file, "<style>", "</style>")));

    assert!(
        file.contains(&format!("style-src 'sha256-{right}'")),
        "in src/document/html.rs the hash must be: sha256-{right}"
    );
}

#[test]
fn the_policy_allows_nothing_else() {
    let file = file(&empty());
    let policy = between(&file, "Content-Security-Policy\" content=\"", "\"");
    let rules: Vec<&str> = policy.split("; ").collect();

    assert_eq!(rules[0], "default-src 'none'");
    assert!(rules[1].starts_with("style-src 'sha256-"));
    assert_eq!(
        rules[2..],
        ["img-src data:", "base-uri 'none'", "form-action 'none'"]
    );
}

#[test]
fn the_page_asks_nobody_for_anything_and_runs_nothing() {
    for file in [file(&empty()), file(&visit::named("ray").plan)] {
        for tag in read(&file).tags {
            let mut words = tag.split(' ');
            let name = words.next().unwrap().trim_matches('/');
            assert!(TAGS.contains(&name), "<{tag}>");
            let known = |attribute: &str| ATTRIBUTES.contains(&attribute);
            assert!(name == "meta" || attributes(&tag).all(known), "<{tag}>");
        }
        for reference in [
            "href", "src=", "url(", "@import", "http://", "https://", "style=",
        ] {
            assert!(!file.contains(reference), "{reference}");
        }
        assert_eq!(file.matches("<script").count(), 1);
        assert!(file.contains("<script type=\"application/json\" id=\"alongside-plan\">{"));
    }
}

#[test]
fn the_headings_go_down_one_step_at_a_time() {
    for name in ["ray", "amina", "jules"] {
        let tags = read(&file(&visit::named(name).plan)).tags;
        let levels = tags.iter().filter_map(|tag| match tag.as_str() {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            _ => None,
        });
        let levels: Vec<i32> = levels.collect();

        assert_eq!(levels[0], 1);
        assert!(levels[1..].iter().all(|level| *level > 1), "one title");
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
}

#[test]
fn every_tag_that_opens_closes_in_its_turn() {
    for name in ["ray", "amina", "jules"] {
        let mut open = Vec::new();
        for tag in read(&file(&visit::named(name).plan)).tags {
            let name = tag.split(' ').next().unwrap().to_owned();
            if let Some(closed) = name.strip_prefix('/') {
                assert_eq!(open.pop().as_deref(), Some(closed));
            } else if !tag.ends_with('/') && name != "meta" && name != "!doctype" {
                open.push(name);
            }
        }
        assert_eq!(open, [""; 0]);
    }
}

#[test]
fn the_same_plan_is_always_the_same_file() {
    let plan = || visit::named("ray").plan;

    assert_eq!(file(&plan()), file(&plan()));
}

#[test]
fn the_file_opens_again_and_nothing_is_lost_but_what_was_only_for_today() {
    for name in ["ray", "amina", "jules"] {
        let plan = visit::named(name).plan;
        let opened = record::decode_file(&file(&plan)).unwrap();

        assert_eq!(opened.plan, plan.to_take_home());
        assert_eq!(
            file(&opened.plan),
            file(&plan),
            "saved again, it is the same"
        );
    }
}

#[test]
fn a_plan_is_small_enough_for_any_post() {
    let bytes = file(&visit::named("ray").plan).len();

    assert!(bytes < 24_000, "{bytes} bytes");
}

#[test]
fn the_name_of_the_file_gives_nothing_away() {
    let name = |view: &View| file_name(day("2026-11-24"), view);
    assert_eq!(name(&View::MyPlan), "notes-2026-11-24.html");
    let other = [
        View::EasyRead,
        View::OnePage,
        View::AboutMe,
        View::Promises,
        View::Part(APart::default()),
        View::Ask(AskId(0)),
        View::Invitation(InvitationId(0)),
    ];
    let names: HashSet<_> = other.iter().map(name).collect();
    assert_eq!(names.len(), other.len(), "each has its own");
    let says = ["plan", "promise", "alongside", "support", "help"];
    assert!(
        names
            .iter()
            .all(|name| says.iter().all(|word| !name.contains(word)))
    );
}

/// The names of a tag's attributes. No value of ours has an equals sign in it.
fn attributes(tag: &str) -> impl Iterator<Item = &str> {
    tag.split('"')
        .step_by(2)
        .filter_map(|piece| piece.trim().trim_end_matches('=').split(' ').next_back())
        .filter(|name| !name.is_empty() && *name != "/")
        .skip(usize::from(!tag.contains('"')))
}

pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .chunks(3)
        .flat_map(|chunk| {
            let word = (0..3).fold(0, |word, at| {
                word << 8 | usize::from(chunk.get(at).copied().unwrap_or(0))
            });
            (0..4).map(move |at| {
                if at <= chunk.len() {
                    char::from(LETTERS[word >> (18 - 6 * at) & 63])
                } else {
                    '='
                }
            })
        })
        .collect()
}
