//! Ray comes back five weeks later, to a tablet that never saw him, with the file of his first visit.

use serde_json::Value;

use crate::{
    journey, plan_file,
    tablet::{Setup, Tablet, on_a_tablet_with},
    visit::{Visit, plan_can_be_taken, plan_file_is_taken},
};

const TRAYS: [(&str, &str); 3] = [
    ("talk now", "Talk about now"),
    ("another day", "Another day"),
    ("not for this", "No thanks"),
];

/// How a promise went, with the question that is asked after it.
const ANSWERS: [(&str, &str, &str); 4] = [
    ("did it", "Did it", "What happened?"),
    (
        "partly",
        "Partly",
        "What happened, and what got in the way?",
    ),
    ("not yet", "Not yet", "What got in the way?"),
    (
        "changed our minds",
        "Changed our minds",
        "What is different now?",
    ),
];

/// Each promise as one sentence, as the screen says it.
const SENTENCES: [(&str, &str); 4] = [
    (
        "come with Ray to look at the flat on Mill Street",
        "Dawn will come with Ray to look at the flat on Mill Street.",
    ),
    (
        "find a second-hand kettle and a lamp",
        "Dawn will find a second-hand kettle and a lamp.",
    ),
    (
        "think about ringing Pauline",
        "I will think about ringing Pauline.",
    ),
    (
        "put Ray on the voting list together",
        "Dawn and I will put Ray on the voting list together.",
    ),
];

fn five_weeks_later() -> Setup {
    Setup {
        begin: "2026-12-29T10:00:00",
        ..Setup::default()
    }
}

#[test]
fn ray_comes_back_with_his_file_and_goes_home_with_what_has_become_of_it() {
    let file = &journey::of_ray().file;
    on_a_tablet_with(five_weeks_later(), async |tablet| {
        let again = Visit::of_ray_again();
        tablet.drop_file(&tablet.file("ray.html", file)).await;
        tablet.wait_for_screen("catch-up").await;
        promises_are_looked_back_on(tablet, &again).await;
        tablet.press("Go to the cards").await;
        tablet.wait_for_screen("mat").await;
        cards_are_sorted_again(tablet, &again).await;
        for screen in ["catch-up", "ways"] {
            tablet.press("Back").await;
            tablet.wait_for_screen(screen).await;
        }
        it_is_catching_up(tablet).await;
        it_is_said_what_moved(tablet, &again).await;
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
        again.promises_are_made(tablet).await;
        plan_can_be_taken(tablet).await;
        let (name, taken) = plan_file_is_taken(tablet).await;
        assert_eq!(name, "notes-2026-12-29.html");
        it_holds_what_was_to_be_kept(tablet, &again, &taken).await;
    });
}

#[test]
fn somebody_at_home_can_just_look_and_saving_changes_no_byte() {
    let file = &journey::of_ray().file;
    on_a_tablet_with(five_weeks_later(), async |tablet| {
        tablet.drop_file(&tablet.file("ray.html", file)).await;
        tablet.wait_for_screen("catch-up").await;
        tablet.press("Quiet").await;
        tablet
            .wait_for_text("Ray sleeps best with the radio on low.")
            .await;
        tablet.press("Back to catching up").await;
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
        plan_can_be_taken(tablet).await;
        let (_, again) = plan_file_is_taken(tablet).await;
        assert!(again == *file, "looking changed the file");
    });
}

async fn promises_are_looked_back_on(tablet: &Tablet, again: &Visit) {
    for then in again.list("promises_then") {
        let (_, sentence) = found(&SENTENCES, |(what, _)| then["what"] == *what);
        let (_, answer, asks) = found(&ANSWERS, |(how, ..)| then["how_it_went"] == *how);
        tablet.press_by(sentence, answer).await;
        let way = &then["in_the_way"];
        let notes = [&then["note"], &way["note"], &way["rule"]];
        if let Some(note) = notes.into_iter().find_map(Value::as_str) {
            tablet.type_into(asks, note).await;
            tablet.press("Save these words").await;
            tablet.wait_for_text(note).await;
        }
    }
}

/// By the list, where every card can be found by its word.
async fn cards_are_sorted_again(tablet: &Tablet, again: &Visit) {
    tablet.press("See them as a list").await;
    for (name, tray) in TRAYS {
        for word in again.texts(&["mat", name]) {
            let (first, rest) = word.split_at(1);
            let dealt = first.to_uppercase() + rest;
            let card = if tablet.has_question(&dealt).await {
                dealt
            } else {
                word
            };
            tablet.press_by(&card, tray).await;
        }
    }
    tablet.wait_for_words("Last time: Another day").await;
    tablet.press("See them as cards").await;
}

async fn it_is_catching_up(tablet: &Tablet) {
    tablet.press("Back").await;
    tablet.wait_for_screen("today").await;
    tablet.press("Catching up").await;
    tablet.wait_for_screen("catch-up").await;
    tablet.wait_for_words("last time: Another day").await;
}

async fn it_is_said_what_moved(tablet: &Tablet, again: &Visit) {
    for line in again.list("moved") {
        let (first, rest) = line["card"].as_str().unwrap().split_at(1);
        let card = first.to_uppercase() + rest;
        tablet.press_what_begins_with(&card).await;
        let said = line["text"].as_str().unwrap();
        tablet
            .type_into("What is different about this now?", said)
            .await;
        tablet.press("Save these words").await;
        tablet.wait_for_text(said).await;
        tablet.press("Back to catching up").await;
    }
}

async fn it_holds_what_was_to_be_kept(tablet: &Tablet, again: &Visit, file: &[u8]) {
    let data = plan_file::data(file);
    assert_eq!(data["plan"]["visits"].as_array().unwrap().len(), 2);
    let data = data.to_string();
    let shown = plan_file::shown(tablet, file).await;
    for words in again.kept() {
        assert!(shown.contains(&words), "“{words}” is not in {shown}");
    }
    for words in again.not_kept() {
        for text in [&shown, &data] {
            assert!(!text.contains(&words), "“{words}” is in {text}");
        }
    }
    for then in again.list("promises_then") {
        let note = then["note"].as_str().unwrap_or_default();
        assert!(data.contains(note), "“{note}” is not in {data}");
    }
}

fn found<T>(all: &[T], is: impl Fn(&&T) -> bool) -> &T {
    all.iter().find(is).unwrap()
}
