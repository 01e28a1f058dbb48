//! The printed sheet *What gets in the way*: numbers, rules as text, and nothing that runs.

use alongside::document::learning_sheet;
use alongside::words::Words;
use alongside_learning::{Length, Period, Question, Row, Said, Table, Week, What};
use sha2::{Digest, Sha256};

use crate::file::base64;
use crate::page::between;

const RULE: &str = "<script>alert(1)</script> & \"no pets\"";

fn sheet() -> String {
    let week = Week::of(2026, 11, 9);
    let row = |what, group: &str, count| Row {
        week,
        what,
        group: group.to_owned(),
        count,
    };
    let table = Table {
        rows: vec![
            row(What::Debriefs, "", 20),
            row(What::Kind, "habit", 5),
            row(What::Kind, "own-rule", 20),
            row(What::Promises, "made", 40),
            row(What::Promises, "nobodys-yes", 20),
            row(What::Rule, RULE, 10),
            row(What::RuleYes, RULE, 5),
        ],
        said: vec![Said {
            week,
            question: Question::Noticed,
            text: "Only for the team".to_owned(),
        }],
        said_more: false,
    };
    let period = Period::of(Length::Month, week);
    learning_sheet(&table, &period, &Words::english())
}

#[test]
fn its_styles_are_allowed_by_their_hashes_and_nothing_else_is() {
    let sheet = sheet();
    let mut styles = sheet.split("<style>").skip(1);
    let mut hash = || {
        let style = styles.next().unwrap().split("</style>").next().unwrap();
        base64(&Sha256::digest(style))
    };
    let (plan, learning) = (hash(), hash());
    assert_eq!(
        between(&sheet, "Content-Security-Policy\" content=\"", "\""),
        format!(
            "default-src 'none'; style-src 'sha256-{plan}' 'sha256-{learning}'; base-uri 'none'; form-action 'none'"
        ),
        "these are the hashes for src/document/learning.rs"
    );
}

#[test]
fn what_somebody_wrote_is_text_and_the_teams_own_words_are_not_there() {
    let sheet = sheet();
    assert!(!sheet.contains("<script"));
    assert!(sheet.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"no pets\""));
    assert!(!sheet.contains("Only for the team"));
}

#[test]
fn each_picture_has_its_numbers_and_one_sentence() {
    let sheet = sheet();
    for part in [
        "<p>November 2026. There are no names in it.</p>",
        "<p>What gets in the way most: Their own rule.</p>",
        "<rect width=\"25%\" height=\"100%\"/>",
        "20 of 40 promises needed no permission. The people who started this work say about half.",
        "<td>10</td><td>Yes:\u{a0}5</td>",
    ] {
        assert!(sheet.contains(part), "{part}");
    }
    let order = ["id=\"kind\"", "id=\"promises\"", "id=\"rules\""].map(|id| sheet.find(id));
    assert!(order.is_sorted() && order[0].is_some());
}
