//! What is shown while people talk: a card, the people, the days.

use super::*;
use crate::plan::{LineDraft, Tongue, Whose};

#[test]
fn a_card_shows_its_question_and_every_line_with_whose_words_and_where_they_go() {
    let html = page(&at(full_visit(), talk("where-i-live")));
    in_order(
        &html,
        &[
            "What makes a place feel like home to you?",
            "A window that opens –  that's all.",
            "my words · in my plan",
            "Ida likes to hear the harbour.",
            "written for me by Bo · in my plan",
            "I slept in the boathouse",
            "my words · only for us today",
            "Write some of your words here, if you like",
        ],
    );
}

#[test]
fn a_line_is_named_once_and_no_button_says_it_again() {
    let html = page(&at(full_visit(), talk("where-i-live")));
    let line = html
        .split("<li ")
        .find(|item| item.contains("A window that opens"))
        .unwrap();
    assert_eq!(
        count(line, "A window that opens"),
        2,
        "the words, and the name of their tools: {line}"
    );
    let tools = line.split("role=\"group\"").nth(1).unwrap();
    assert_eq!(count(tools, "A window that opens"), 1, "{tools}");
}

#[test]
fn words_in_another_alphabet_say_in_which_language_they_are_to_be_read() {
    let lines = example::mine(About::Gift, "أعرف البحر");
    let mut model = full_visit();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::WriteLine(lines),
        ))],
    );
    let html = page(&at(model, Screen::Gifts));
    assert!(
        html.contains("lang=\"ar\" class=\"said__words\">أعرف البحر"),
        "{html}"
    );
}

#[test]
fn what_latin_letters_do_not_show_is_asked_and_holds_for_the_persons_own_words() {
    let mut model = full_visit();
    let say = |change| Intention::Writing(intention::Writing::Change(change));
    let hers = example::mine(About::Gift, "Umiem naprawić każdy zegar.");
    let his = LineDraft {
        whose: Whose::WrittenFor(None),
        ..example::mine(About::Gift, "She mends clocks.")
    };
    let polish = Tongue::parse("pl");
    asked(
        &mut model,
        [
            say(Change::SpeakIn(polish)),
            say(Change::WriteLine(hers)),
            say(Change::WriteLine(his)),
        ],
    );
    let html = page(&at(model, Screen::Gifts));
    assert!(
        html.contains("lang=\"pl\" class=\"said__words\">Umiem"),
        "{html}"
    );
    assert!(html.contains("class=\"said__words\">She mends"), "{html}");
    assert!(
        !html.contains("lang=\"pl\" class=\"said__words\">She"),
        "{html}"
    );
}

#[test]
fn words_are_text_in_their_own_direction_and_never_markup() {
    let html = page(&at(full_visit(), talk("own-1")));
    assert!(
        html.contains("<p dir=\"auto\" class=\"said__words\">&lt;b&gt;12 boats&lt;/b&gt; &amp;")
    );
    assert!(!html.contains("<b>12"));
}

#[test]
fn a_card_of_ones_own_has_a_question_too() {
    let html = page(&at(full_visit(), talk("own-1")));
    assert!(html.contains("What would you like to say about this?"));
    assert!(html.contains("Change the word") && html.contains("Ideas for asking"));
}

#[test]
fn whose_words_they_are_is_asked_once_there_are_words() {
    let empty = page(&at(full_visit(), talk("where-i-live")));
    assert!(!empty.contains("Whose words are these?") && !empty.contains("Save these words"));

    let blank = typing(
        at(full_visit(), talk("where-i-live")),
        &[("say-where-i-live", "  ")],
    );
    assert!(!page(&blank).contains("Save these words"));

    let words = typing(
        at(full_visit(), talk("where-i-live")),
        &[("say-where-i-live", "A key")],
    );
    in_order(
        &page(&words),
        &[
            "Whose words are these?",
            "Where should these words go?",
            "Save these words",
        ],
    );
}

#[test]
fn what_was_chosen_beside_words_is_still_chosen_after_the_screen_was_hidden() {
    let fields = [
        ("say-where-i-live", "A key"),
        ("say-where-i-live-place", "only-for-us-today"),
    ];
    let mut model = typing(at(full_visit(), talk("where-i-live")), &fields);
    asked(
        &mut model,
        [
            Intention::Frame(intention::Frame::Hide),
            Intention::Frame(intention::Frame::Uncover),
        ],
    );
    drop(model.update(Msg::Keeping(event::Keeping::TabletKey(Ok(tablet_key())))));
    let html = page(&model);
    let places = element(&html, "Where should these words go?", "</fieldset>");
    let (plan, today) = places.split_once("in my plan").unwrap();
    assert!(!plan.contains(CHOSEN) && today.contains(CHOSEN), "{places}");
    assert!(
        html.contains("These words are deleted when we stop. I may still have to tell someone.")
    );
}

#[test]
fn the_next_card_to_talk_about_is_one_tap_away_and_the_last_one_ends_the_talk() {
    assert!(page(&at(full_visit(), talk("where-i-live"))).contains("Next: boats"));
    assert!(!page(&at(full_visit(), talk("own-1"))).contains("Next: "));
}

#[test]
fn everybody_stands_in_their_own_ring_and_the_closest_ring_comes_first() {
    in_order(
        &page(&listed(at(full_visit(), Screen::People))),
        &[
            ">Closest</h2>",
            ">Important</h2>",
            ">Paid to support me</h2>",
            ">Bo</span>",
            "must stay",
            ">Used to be close</h2>",
            ">my brother Per</span>",
            "closer",
            ">I would like to be closer</h2>",
        ],
    );
}

#[test]
fn a_ring_is_named_to_who_does_not_see_where_its_button_stands() {
    for model in [
        at(visit(), Screen::People),
        listed(at(visit(), Screen::People)),
    ] {
        let html = page(&model);
        for ring in [
            "Closest",
            "Important",
            "Paid to support me",
            "Used to be close",
        ] {
            assert!(
                html.contains(&format!("aria-label=\"Add someone: {ring}\"")),
                "{ring}"
            );
        }
    }
}
