//! Asking for a secret word: what is tied to the field, what is no word, and that nobody else is offered the word.

use yew::{Callback, html};

use super::html;
use crate::session::{SecretWord as Word, WordState};
use crate::view::parts::{SecretWord, SecretWordUse, Slip};

fn asked(usage: SecretWordUse, state: WordState) -> String {
    html(html! {
        <SecretWord name="word" button="Open it" {usage} {state} onsend={Callback::<Word>::noop()} />
    })
}

#[test]
fn the_field_has_a_label_and_is_offered_to_nobody() {
    let page = asked(SecretWordUse::Open, WordState::Waiting);

    assert!(
        page.contains(r#"<label for="word">Secret word</label>"#),
        "{page}"
    );
    assert_eq!(page.matches("<input").count(), 1, "{page}");
    for attribute in [
        r#"id="word""#,
        r#"autocomplete="off""#,
        r#"autocapitalize="none""#,
        r#"spellcheck="false""#,
        // In a field for passwords browsers offer to keep it.
        r#"type="text""#,
        "data-dots",
        "data-bwignore",
    ] {
        assert!(page.contains(attribute), "{attribute}: {page}");
    }
    assert!(!page.contains("value="), "nothing is put into it: {page}");
    assert!(page.contains("Show the word"), "{page}");
    assert!(
        page.contains(r#"type="submit""#),
        "so that Enter does it: {page}"
    );
}

#[test]
fn a_word_that_is_chosen_is_asked_for_twice() {
    let page = asked(SecretWordUse::Choose, WordState::Waiting);

    assert_eq!(page.matches("data-dots").count(), 2, "{page}");
    assert!(page.contains("Type the same word again"), "{page}");
    assert!(page.contains(r#"for="word-again""#), "{page}");
}

#[test]
fn what_is_wrong_and_what_helps_is_read_out_with_the_field() {
    let page = asked(SecretWordUse::Choose, WordState::CannotTry);

    assert!(
        page.contains(r#"aria-describedby="word-hint word-wrong""#),
        "{page}"
    );
    assert!(page.contains(r#"aria-invalid="true""#), "{page}");
    for (id, words) in [
        ("word-hint", "Use a few words"),
        ("word-wrong", "This tablet cannot do that now."),
    ] {
        let (_, after) = page.split_once(&format!("id=\"{id}\"")).unwrap();
        assert!(after.contains(words), "{page}");
    }
}

#[test]
fn while_a_word_is_tried_the_button_rests_and_says_so() {
    let page = asked(SecretWordUse::Open, WordState::Busy);

    assert!(page.contains(r#"aria-disabled="true""#), "{page}");
    assert!(page.contains("<progress"), "{page}");
    assert!(page.contains("Trying the word."), "{page}");
    assert!(!asked(SecretWordUse::Open, WordState::Waiting).contains("<progress"));
}

#[test]
fn a_blank_word_opens_nothing_and_takes_no_file() {
    for blank in ["", " ", "\u{feff}", "\u{a0}\u{feff}\t", "\u{2003}", "\n"] {
        for usage in [SecretWordUse::Open, SecretWordUse::Choose] {
            let given = usage.word(blank, blank);
            assert_eq!(given, Err(Slip::Blank), "{usage:?} {blank:?}");
        }
    }
}

#[test]
fn a_word_is_handed_on_as_it_was_typed_once_both_are_the_same() {
    let word = |text| Ok(Word::parse(text).unwrap());

    assert_eq!(SecretWordUse::Open.word(" boats", ""), word(" boats"));
    assert_eq!(
        SecretWordUse::Choose.word(" boats", "boats"),
        word(" boats")
    );
    let differ = SecretWordUse::Choose.word("boats", "boots");
    assert_eq!(differ, Err(Slip::Differ));
}
