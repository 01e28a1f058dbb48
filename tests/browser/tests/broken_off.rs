//! A visit that is broken off: the window is closed, or the power goes, in the middle of a sentence.

use crate::tablet::{Tablet, on_a_tablet};

const WORDS: &str = "Write some of your words here, if you like";
const HALF: &str = "I want a door I can l";

#[test]
fn when_the_power_goes_in_the_middle_of_a_sentence_the_visit_goes_on_there() {
    on_a_tablet(async |tablet| {
        half_a_sentence(tablet).await;
        tablet.dies_and_is_started_again().await;
        it_goes_on_there(tablet).await;
    });
}

#[test]
fn when_the_browser_is_closed_in_the_middle_of_a_sentence_the_visit_goes_on_there() {
    on_a_tablet(async |tablet| {
        half_a_sentence(tablet).await;
        tablet.is_closed_and_started_again().await;
        it_goes_on_there(tablet).await;
    });
}

#[test]
fn when_the_tab_is_closed_in_the_middle_of_a_word_the_visit_goes_on_there() {
    on_a_tablet(async |tablet| {
        let other = tablet.opens_a_window().await;
        tablet.open_page().await;
        half_a_sentence(tablet).await;
        tablet.closes_this_window_for(other).await;
        tablet.open_page().await;
        it_goes_on_there(tablet).await;
    });
}

/// A card, and the beginning of what somebody wants to say about it, typed key by key and on the device.
async fn half_a_sentence(tablet: &Tablet) {
    for step in ["Start a conversation", "Carry on", "Just talking", "Cards"] {
        tablet.press(step).await;
    }
    tablet.press("Talk about now").await;
    tablet.press("Talk about these").await;
    tablet.type_into(WORDS, "").await;
    tablet.type_keys(HALF).await;
    assert_eq!(tablet.field(WORDS).await, HALF);
    // By then everything typed until now is on the device, and the browser was told of nothing else.
    tablet.wait_for_words("Saved on this tablet").await;
}

async fn it_goes_on_there(tablet: &Tablet) {
    tablet.wait_for_screen("talk").await;
    assert_eq!(tablet.heading().await, "Music");
    assert_eq!(tablet.field(WORDS).await, HALF);
    tablet.type_into(WORDS, "ock").await;
    tablet.press("Save these words").await;
    tablet.wait_for_text(&format!("{HALF}ock")).await;
}
