//! The worker's two minutes, and what a team learns.

use crate::{learning::lines, tablet::Tablet};

/// From the desk, with a plan of Ray's on it, and back to it.
pub async fn everywhere(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("For workers").await;
    tablet.wait_for_screen("learning").await;
    look(tablet, "learning-nothing").await;
    tablet.press("Write a debrief").await;
    tablet.wait_for_screen("debrief").await;
    look(tablet, "debrief").await;
    tablet.press("Save this debrief").await;
    tablet.wait_for_notice("notice-nothing-to-keep").await;
    look(tablet, "debrief-nothing").await;
    tablet.press("Close this message").await;
    tablet
        .press_by("What kind of thing was it?", "Their own rule")
        .await;
    tablet
        .type_into("What does the rule say, word for word?", "Proof of address")
        .await;
    tablet.press("For your team's numbers").await;
    look(tablet, "debrief-way").await;
    tablet
        .type_into("What did you notice?", "Ray's letters")
        .await;
    tablet.press("Save this debrief").await;
    tablet.wait_for_words("Is this someone's name?").await;
    look(tablet, "debrief-named").await;
    tablet.press("Save it as it is").await;
    tablet.wait_for_screen("learning").await;
    tablet.press("The debriefs on this tablet").await;
    look(tablet, "learning-mine").await;
    let team = tablet.file("team.jsonl", lines(0..600).as_bytes());
    let other = tablet.file("other.txt", b"Something else");
    tablet.drop_files(&[team, other]).await;
    tablet.wait_for_words("This is about 600 debriefs").await;
    tablet.press("What we noticed").await;
    look(tablet, "learning").await;
    tablet.press("Three months").await;
    look(tablet, "learning-quarter").await;
    tablet.press("Print this sheet").await;
    tablet.wait_for_notice("notice-printed").await;
    look(tablet, "learning-printed").await;
    tablet.press("Close this message").await;
    tablet.press("Back").await;
    tablet.wait_for_screen("desk").await;
}
