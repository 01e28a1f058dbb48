//! Asking for a secret word: what is tied to the field, and that nobody else is offered the word.

use yew::{AttrValue, Callback, html};

use super::html;
use crate::view::parts::{SecretWord, SecretWordUse};

#[derive(Default)]
struct Shown {
    hint: Option<AttrValue>,
    busy: Option<AttrValue>,
    wrong: Option<AttrValue>,
}

fn asked(usage: SecretWordUse, shown: Shown) -> String {
    let Shown { hint, busy, wrong } = shown;
    html(html! {
        <SecretWord
            name="word" label="Secret word" button="Open it" {usage} {hint} {busy} {wrong}
            onsend={Callback::<String>::noop()}
        />
    })
}

#[test]
fn the_field_has_a_label_and_is_offered_to_nobody() {
    let page = asked(SecretWordUse::Open, Shown::default());

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
    let page = asked(SecretWordUse::Choose, Shown::default());

    assert_eq!(page.matches("data-dots").count(), 2, "{page}");
    assert!(page.contains("The same word once more"), "{page}");
    assert!(page.contains(r#"for="word-again""#), "{page}");
}

#[test]
fn what_is_wrong_and_what_helps_is_read_out_with_the_field() {
    let shown = Shown {
        hint: Some("A few words".into()),
        wrong: Some("That is not it.".into()),
        busy: None,
    };
    let page = asked(SecretWordUse::Open, shown);

    assert!(
        page.contains(r#"aria-describedby="word-hint word-wrong""#),
        "{page}"
    );
    assert!(page.contains(r#"aria-invalid="true""#), "{page}");
    for (id, words) in [
        ("word-hint", "A few words"),
        ("word-wrong", "That is not it."),
    ] {
        let (_, after) = page.split_once(&format!("id=\"{id}\"")).unwrap();
        assert!(after.contains(words), "{page}");
    }
}

#[test]
fn while_a_word_is_tried_the_button_rests_and_says_so() {
    let shown = Shown {
        busy: Some("Trying the word.".into()),
        ..Shown::default()
    };
    let page = asked(SecretWordUse::Open, shown);

    assert!(page.contains(r#"aria-disabled="true""#), "{page}");
    assert!(page.contains("<progress"), "{page}");
    assert!(page.contains("Trying the word."), "{page}");
    assert!(!asked(SecretWordUse::Open, Shown::default()).contains("<progress"));
}
