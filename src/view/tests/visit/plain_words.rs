//! What is shown under words that a worker writes, and that nothing is shown under anybody else's.

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::view::UiContext;
use crate::view::parts::promise_edit::Making;

const FIELD: &str = "say-where-i-live";
const WHOSE: &str = "say-where-i-live-whose";
const WRITTEN: &str = r#"{"whose":"written-for"}"#;
const MINE: &str = r#"{"whose":"my-words"}"#;
const NOTE: &str = "say-where-i-live-plain";

/// A line under the words, with a better one, and after it was taken.
pub(in crate::view::tests) fn shown() -> Vec<(&'static str, Model)> {
    let writing = |text, note| {
        let typed = [(FIELD, text), (WHOSE, WRITTEN), (NOTE, note)];
        at(typing(full_visit(), &typed), talk("where-i-live"))
    };
    let swapped = "Jules was upset on the bus. Ring soon.";
    let note = r#"{"swap":{"at":6,"length":38,"before":"was challenging","after":"was upset"}}"#;
    vec![
        (
            "talk-plain",
            writing("I will refer Ida to the art group.", ""),
        ),
        (
            "talk-plain-many",
            writing("Jules was challenging on the bus.", ""),
        ),
        ("talk-plain-swapped", writing(swapped, note)),
    ]
}

fn writing(typed: &[(&str, &str)]) -> String {
    page(&typing(at(full_visit(), talk("where-i-live")), typed))
}

/// The line under the field of this name.
fn line<'a>(html: &'a str, field: &str) -> Option<&'a str> {
    let (_, line) = html.split_once(&format!("<div id=\"{field}-plain\">"))?;
    line.split("class=\"marks\"").next()
}

#[test]
fn a_promise_that_calls_the_person_by_name_is_offered_me() {
    let writing = |text: &str, who: &str| {
        let typed = [("promise-new-what", text), ("promise-new-who", who)];
        page(&at(typing(full_visit(), &typed), Screen::Promises))
    };
    for (text, who) in [
        ("put Ida on the list", "together"),
        ("come with Ida", "worker"),
    ] {
        let html = writing(text, who);
        let shown = line(&html, "promise-new-what").unwrap();
        in_order(
            shown,
            &["The plan says \"me\" here.", "Say \"me\"", "Leave it"],
        );
    }
    assert!(writing("find Ida\u{2019}s keys", "worker").contains("Say \"my\""));
    for (text, who) in [("put Ida on the list", "person"), ("go to Idaho", "worker")] {
        assert!(
            !writing(text, who).contains("The plan says"),
            "{text} {who}"
        );
    }
}

#[test]
fn words_written_for_somebody_get_a_better_word_and_their_own_words_never_do() {
    let text = "I will refer Ida. ";
    let written = writing(&[(FIELD, text), (WHOSE, WRITTEN)]);
    let shown = line(&written, FIELD).unwrap();
    in_order(
        shown,
        &[
            "\"refer\" is an office word.",
            "Say \"introduce\"",
            "Leave it",
        ],
    );
    let mine = [(FIELD, text), (WHOSE, MINE)];
    for own in [&mine[..1], &mine] {
        let html = writing(own);
        assert!(html.contains("refer"));
        assert!(!html.contains("plain-words") && !html.contains("an office word"));
    }
}

#[test]
fn the_field_is_described_by_the_line_and_what_may_still_change_is_not_said_aloud() {
    let typed = |text| writing(&[(FIELD, text), (WHOSE, WRITTEN)]);
    let aloud = |html: &str| {
        words(element(
            html,
            "role=\"status\" class=\"plain-words__what\"",
            "</p>",
        ))
        .trim()
        .to_owned()
    };
    let growing = typed("I come soon");
    assert!(growing.contains(&format!("aria-describedby=\"{NOTE}\"")));
    assert_eq!(aloud(&growing), "");
    assert!(
        line(&growing, FIELD)
            .unwrap()
            .contains("\"soon\": Which day is that?")
    );

    let settled = typed("I come soon, ");
    assert_eq!(aloud(&settled), "\"soon\": Which day is that?");
    assert_eq!(count(line(&settled, FIELD).unwrap(), "Which day"), 1);
    assert_eq!(aloud(&typed("I come on Friday. ")), "");
}

#[test]
fn one_thing_is_said_at_a_time_and_what_was_left_is_not_said_again() {
    let text = "I will refer my client soon. I refer.";
    let first = writing(&[(FIELD, text), (WHOSE, WRITTEN)]);
    assert!(!first.contains("\"client\" is") && !first.contains("Which day"));

    let left = writing(&[
        (FIELD, text),
        (WHOSE, WRITTEN),
        (NOTE, r#"{"left":["refer"]}"#),
    ]);
    assert!(left.contains("\"client\" is") && !left.contains("\"refer\" is"));

    let all = r#"{"left":["refer","client","soon"]}"#;
    let none = writing(&[(FIELD, text), (WHOSE, WRITTEN), (NOTE, all)]);
    assert_eq!(words(line(&none, FIELD).unwrap()).trim(), "");
}

#[test]
fn what_was_swapped_is_said_and_can_be_put_back() {
    let note = format!(
        r#"{{"swap":{{"at":7,"length":{},"before":"refer","after":"introduce"}}}}"#,
        "I will introduce Ida soon.".len()
    );
    let html = |text| writing(&[(FIELD, text), (WHOSE, WRITTEN), (NOTE, &note)]);
    in_order(
        &html("I will introduce Ida soon."),
        &[
            "Changed to \"introduce\". \"soon\": Which day is that?",
            "Leave it",
            "Put \"refer\" back",
        ],
    );
    assert!(!html("I will introduce Ida soon. Yes").contains("Changed to"));
}

#[test]
fn every_kind_of_hint_is_said_in_words() {
    let long = format!("{}.", ["word"; 17].join(" "));
    let growing = ["word"; 30].join(" ");
    for (text, said) in [
        (
            "a hard-to-reach man ",
            "\"hard-to-reach\" may hurt to read. How could we reach them?",
        ),
        (
            "the QZX rang",
            "Not everyone knows \"QZX\". What is it in full?",
        ),
        ("the DWP rang", "Not everyone knows \"DWP\"."),
        (
            "Tea will be provided.",
            "\"will be provided\": Who will do it?",
        ),
        ("It was agreed. ", "\"It was agreed\": Who said so?"),
        (
            long.as_str(),
            "This sentence has 17 words. Could it be two?",
        ),
        (
            growing.as_str(),
            "This sentence has over 25 words. Could it be two?",
        ),
    ] {
        let html = writing(&[(FIELD, text), (WHOSE, WRITTEN)]);
        let shown = words(line(&html, FIELD).unwrap());
        assert!(shown.contains(said), "{shown}");
    }
}

#[test]
fn nothing_waits_for_an_answer_to_a_hint() {
    let text = "I will refer my client soon to the DWP.";
    let html = writing(&[(FIELD, text), (WHOSE, WRITTEN)]);
    let keep = html
        .split("<button")
        .find(|button| button.contains("Save these words"));
    let keep = keep.unwrap();
    assert!(
        !keep.contains("disabled") && keep.contains("button--main"),
        "{keep}"
    );
}

#[test]
fn a_line_that_is_written_anew_gets_hints_if_it_is_written_for_somebody() {
    let change = |field: &str, whose: &str| {
        let typed = [
            (field, "The client rang."),
            (&format!("{field}-whose"), whose),
        ];
        page(&at(typing(full_visit(), &typed), talk("where-i-live")))
    };
    assert!(!change("change-2", "").contains("plain-words"));
    assert!(change("change-3", "").contains("Say \"person\""));
    assert!(!change("change-3", MINE).contains("plain-words"));
    assert!(change("change-2", WRITTEN).contains("Say \"person\""));
}

#[test]
fn only_the_workers_promise_gets_hints() {
    let promising = |who: &str, part: &str| {
        let fields = [
            ("promise-new-what", "come"),
            ("promise-new-who", who),
            ("promise-new-name", "Col"),
            (part, "come soon, I think"),
        ];
        page(&typing(at(full_visit(), Screen::Promises), &fields))
    };
    for part in [
        "promise-new-what",
        "promise-new-know",
        "promise-new-otherwise",
    ] {
        for who in ["", "worker"] {
            let html = promising(who, part);
            assert!(
                line(&html, part).unwrap().contains("Which day is that?"),
                "{part}"
            );
            assert!(html.contains(&format!("{part}-plain\"")));
        }
        for who in ["person", "together", "someone"] {
            assert!(
                !promising(who, part).contains("plain-words"),
                "{who}: {part}"
            );
        }
    }
}

#[test]
fn what_was_answered_goes_with_the_words() {
    let sent: Rc<RefCell<Vec<Intention>>> = Rc::default();
    let there = sent.clone();
    let ui = UiContext {
        words: Words::english(),
        send: Callback::from(move |intention| there.borrow_mut().push(intention)),
    };
    Making::New(Kind::Sorted).forget(&ui);
    let sent = sent.borrow();
    let [Intention::Writing(intention::Writing::Fill(emptied))] = &sent[..] else {
        panic!("one act, and not {sent:?}");
    };
    for part in ["what", "know", "otherwise"] {
        let noted = Field::named(&format!("promise-new-{part}-plain"));
        assert!(emptied.contains(&(noted, String::new())), "{part}");
    }
}
