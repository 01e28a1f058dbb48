//! Takes the compiler's part for the words: reads everything the product says and everything the
//! code asks it to say, and names the file, the message and the sentence where something is amiss.
//!
//! Each rule is a function over plain values, so that `proof` can show that it does find what it is for.

mod compiled;
mod hints;
mod messages;
mod plain;
mod plain_words;
mod proof;
mod rules;
mod secrecy;
mod sources;

use std::fs;
use std::path::Path;

use alongside::guide::{Country, Picture, actions, deck, groups, ways};
use alongside::plan::{About, InTheWayKind, Kind, PlanPart, Reality};
use alongside::session::Screen;
use alongside::words::Words;
use messages::Message;
use named::Named;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every message of a language, and every line that could not be read.
fn language(tag: &str) -> (Vec<Message>, Vec<String>) {
    let (mut all, mut unreadable) = (Vec::new(), Vec::new());
    for name in sentence_files(tag) {
        let file = format!("guide/{tag}/{name}");
        let text = fs::read_to_string(root().join(&file)).unwrap_or_default();
        let (messages, errors) = messages::read(&file, &text);
        all.extend(messages);
        unreadable.extend(errors);
    }
    (all, unreadable)
}

fn languages() -> Vec<String> {
    let folders = names_in("guide").into_iter();
    folders
        .filter(|name| !sentence_files(name).is_empty())
        .collect()
}

/// The files of a language that hold sentences.
fn sentence_files(tag: &str) -> Vec<String> {
    let mut names = names_in(&format!("guide/{tag}"));
    names.retain(|name| Path::new(name).extension().is_some_and(|end| end == "ftl"));
    names
}

fn names_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).into_iter().flatten();
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn english() -> Vec<Message> {
    language("en").0
}

#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_file_can_be_read() {
    assert!(languages().contains(&"en".to_owned()));
    for tag in languages() {
        none(&language(&tag).1);
    }
}

#[test]
fn no_message_is_there_twice() {
    for tag in languages() {
        none(&rules::twice(&language(&tag).0));
    }
}

#[test]
fn every_sentence_is_plain() {
    none(&rules::not_plain(&english()));
}

#[test]
fn no_sentence_of_any_language_is_long() {
    for tag in languages() {
        none(&rules::too_long(&language(&tag).0));
    }
}

#[test]
fn no_sentence_of_any_language_promises_that_nobody_will_know() {
    for tag in languages() {
        none(&rules::promises_secrecy(&language(&tag).0));
    }
}

#[test]
fn a_promise_from_the_shelf_is_a_plain_sentence_too() {
    none(&rules::long_promises(&english()));
}

#[test]
fn every_card_asks_open_questions() {
    let cards: Vec<_> = deck().iter().map(|card| card.id).collect();
    none(&rules::cards_that_do_not_ask(&english(), &cards));
}

#[test]
fn the_tables_and_the_messages_name_the_same_things() {
    let messages = english();
    let cards: Vec<_> = deck().iter().map(|card| card.id).collect();
    let groups: Vec<_> = groups().iter().map(|group| group.id).collect();
    let ways: Vec<_> = ways().iter().map(|way| way.id).collect();
    let actions: Vec<_> = actions().iter().map(|action| action.id).collect();
    let contacts = Country::all().flat_map(Country::contacts);
    let contacts: Vec<_> = contacts.map(|contact| contact.id).collect();
    for (family, rows) in [
        ("contact", contacts),
        ("card", cards),
        ("group", groups),
        ("way", ways),
        ("action", actions),
    ] {
        none(&rules::unlike_table(&messages, family, &rows));
    }
}

/// Some messages are called by the name of a value. Without its message a value would be shown by that name.
#[test]
fn every_value_that_is_shown_has_its_messages() {
    let words = Words::english();
    let of_a_visit = Screen::ALL.iter().filter(|screen| screen.needs_plan());
    let of_a_visit = of_a_visit.map(Screen::name).collect();
    let missing: Vec<_> = [
        ("document-heading", named::<About>()),
        ("document-heading", named::<PlanPart>()),
        ("document-stopped", named::<InTheWayKind>()),
        ("document-way", named::<Reality>()),
        ("document-way-kind", named::<InTheWayKind>()),
        ("place", of_a_visit),
        ("promise-kind", named::<Kind>()),
        ("promises", named::<Kind>()),
        ("take-part", named::<PlanPart>()),
    ]
    .into_iter()
    .flat_map(|(family, names)| {
        names
            .into_iter()
            .map(move |name| format!("{family}-{name}"))
    })
    .filter(|id| words.say_if_there(id).is_none())
    .collect();
    assert_eq!(missing, Vec::<String>::new());
}

fn named<T: Named>() -> Vec<&'static str> {
    T::ALL.iter().map(Named::name).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    none(&rules::never_said(&english(), &sources::all(root())));
}

#[test]
fn every_message_that_is_said_exists_and_gets_what_it_asks_for() {
    none(&rules::wrong_calls(&english(), &sources::all(root())));
}

#[test]
fn every_picture_is_used() {
    let mut used: Vec<String> = sources::all(root())
        .into_iter()
        .flat_map(|source| source.strings)
        .collect();
    used.extend(deck().iter().map(|card| card.picture.to_owned()));
    used.extend(ways().iter().map(|way| way.picture.to_owned()));
    used.extend(actions().iter().map(|action| action.picture.to_owned()));
    let names: Vec<_> = Picture::all().iter().map(Picture::name).collect();
    none(&rules::unused_pictures(&names, &used));
}

#[test]
fn every_picture_that_is_shown_exists() {
    let names: Vec<_> = Picture::all().iter().map(Picture::name).collect();
    none(&rules::missing_pictures(&names, &sources::all(root())));
}

#[test]
fn every_language_says_the_same_things() {
    let english = english();
    for tag in languages() {
        none(&rules::unlike(&english, &tag, &language(&tag).0));
    }
}
