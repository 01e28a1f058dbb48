//! What the page shows before the app is there: the very desk that the app will show in its place.

use std::fs;
use std::path::PathBuf;

use super::*;

const FROM: &str = "<div class=\"app\" part=\"app\">";
const TO: &str = "<div class=\"broken\"";

fn index() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("index.html")
}

/// The first frame, one element a line. What is tapped in it is remembered, but for a file: that can only be chosen in the
/// moment of the tap.
fn first_frame() -> String {
    let file = Words::english().say("desk-open-file");
    let desk = page(&opening());
    let mut buttons = desk.split("<button ");
    let mut lines = buttons.next().unwrap_or_default().to_owned();
    for button in buttons {
        let label = button.split("</button>").next().unwrap_or_default();
        let rests = if label.contains(&file) {
            "disabled "
        } else {
            ""
        };
        lines.extend(["<button ", rests, button]);
    }
    for tag in ["header", "main", "nav", "div", "h1", "p", "button"] {
        for opening in [format!("<{tag} "), format!("<{tag}>")] {
            lines = lines.replace(&opening, &format!("\n{opening}"));
        }
    }
    lines.trim().to_owned()
}

#[test]
fn the_page_looks_like_the_desk_before_the_app_is_there() {
    let index = fs::read_to_string(index()).unwrap();
    let shown = index
        .split(FROM)
        .nth(1)
        .and_then(|rest| rest.split(TO).next())
        .unwrap();
    let shown = shown.trim().trim_end_matches("</div>").trim();
    assert_eq!(
        shown,
        first_frame(),
        "write it anew with `cargo test --lib first_frame -- --ignored`"
    );
}

#[test]
#[ignore = "writes into index.html"]
fn the_first_frame_is_written_into_the_page() {
    let page = fs::read_to_string(index()).unwrap();
    let (before, rest) = page.split_once(FROM).unwrap();
    let (_, after) = rest.split_once(TO).unwrap();
    let page = format!("{before}{FROM}\n{}\n</div>\n{TO}{after}", first_frame());
    fs::write(index(), page).unwrap();
}
