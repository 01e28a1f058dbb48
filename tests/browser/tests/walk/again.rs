//! Places for who comes back, and for more than two: catching up, the last mat under today's, two views of one thing, and
//! who else is here.

use super::rarely::back_to_the_desk;
use crate::tablet::Tablet;

const PROMISE: &str = "Dawn will find a second-hand kettle and a lamp.";

/// From the desk, with the file of a visit as if it had been five weeks earlier.
pub async fn everywhere(tablet: &Tablet, file: &[u8], look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let text = std::str::from_utf8(file).unwrap();
    let earlier = text
        .replace("{\"day\":\"2026-11-24\"", "{\"day\":\"2026-10-20\"")
        .replacen("\"plan\":{\"id\":\"", "\"plan\":{\"id\":\"y", 1);
    tablet
        .drop_file(&tablet.file("earlier.html", earlier.as_bytes()))
        .await;
    tablet.wait_for_screen("catch-up").await;
    look(tablet, "catch-up").await;
    what_was_promised(tablet, look).await;
    what_moved(tablet, look).await;
    who_is_here(tablet, look).await;
    back_to_the_desk(tablet).await;
}

async fn what_was_promised(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press_by(PROMISE, "Partly").await;
    let asks = "What happened, and what got in the way?";
    tablet.type_into(asks, "Kettle yes. No lamp.").await;
    look(tablet, "catch-up-writing").await;
    tablet.press("Save these words").await;
    tablet.wait_for_text("Kettle yes. No lamp.").await;
    look(tablet, "catch-up-answered").await;
    tablet.press("Set a new day").await;
    look(tablet, "catch-up-carry-on").await;
    tablet.press("Not now").await;
    tablet.press("Drop this promise").await;
    look(tablet, "catch-up-let-go").await;
    tablet.press("Put it back").await;
}

async fn what_moved(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Quiet").await;
    let line = "Nights are the worst, it's when I see it.";
    tablet.wait_for_text(line).await;
    look(tablet, "catch-up-card").await;
    tablet.press_by(line, "Add another view").await;
    tablet
        .type_into("How do you see it?", "I see it most in the mornings.")
        .await;
    look(tablet, "catch-up-differ").await;
    tablet.press("Save these words").await;
    tablet.wait_for_words("how Dawn sees it").await;
    look(tablet, "catch-up-two-views").await;
    tablet.press("Back to catching up").await;
    tablet.press("Go to the cards").await;
    tablet.wait_for_screen("mat").await;
    tablet.press("See them as a list").await;
    tablet.press_by("Money", "Talk about now").await;
    tablet.wait_for_words("Last time: Another day").await;
    look(tablet, "mat-list-again").await;
    tablet.press("See them as cards").await;
    look(tablet, "mat-again").await;
    for screen in ["catch-up", "ways", "today"] {
        tablet.press("Back").await;
        tablet.wait_for_screen(screen).await;
    }
    look(tablet, "today-again").await;
    tablet.press("Catching up").await;
    tablet.wait_for_words("last time: Another day").await;
    look(tablet, "catch-up-moved").await;
}

async fn who_is_here(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    for screen in ["today", "opening"] {
        tablet.press("Back").await;
        tablet.wait_for_screen(screen).await;
    }
    tablet
        .type_into("Who else is here?", "my sister Pauline")
        .await;
    tablet.key("Enter").await;
    tablet.press("Family").await;
    tablet.press("They help to write this").await;
    look(tablet, "opening-here").await;
}
