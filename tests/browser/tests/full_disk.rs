//! A disk that is full for a moment. In Chromium that breaks the database for good: it reads and writes on as if nothing
//! were, and at its next start the browser finds it broken and makes it anew.

use crate::{
    tablet::{Setup, Tablet, on_a_tablet_with},
    visit::comes_to_what_i_am_good_at,
};

const MEGABYTES: u32 = 600;
const FIELD: &str = "Write some of your words here, if you like";
const SAVED: &str = "Saved on this tablet";

/// A browser that has no worker has no second place either.
const NO_WORKER: &str =
    "globalThis.Worker = class { constructor() { throw new Error('none here'); } }";

#[test]
fn a_disk_that_was_full_for_a_moment_loses_no_word() {
    on_a_tablet_with(small(), async |tablet| {
        begins(tablet).await;
        goes_through_a_full_disk(tablet).await;
        tablet.open_page().await;
        tablet.wait_for_screen("gifts").await;
        everything_is_there(tablet).await;

        tablet.is_closed_and_started_again().await;
        tablet.wait_for_screen("gifts").await;
        everything_is_there(tablet).await;
        let came_back = tablet.ask("hand.notice()").await;
        println!(
            "the browser had lost its store: {}",
            came_back == "notice-came-back"
        );
        tablet.wait_for_words(SAVED).await;

        // What came back is in its place again.
        tablet.is_closed_and_started_again().await;
        tablet.wait_for_screen("gifts").await;
        everything_is_there(tablet).await;
        assert!(tablet.ask("hand.notice()").await.is_null());
        tablet.forget_complaints().await;
    });
}

#[test]
fn where_there_is_no_second_place_the_desk_says_so_and_says_what_was_lost() {
    on_a_tablet_with(small(), async |tablet| {
        tablet.before_each_page(NO_WORKER).await;
        tablet.open_page().await;
        tablet
            .wait_for_text("There is no second copy on this tablet.")
            .await;
        begins(tablet).await;
        is_full_while_somebody_types(tablet).await;
        tablet.frees_its_disk();
        tablet
            .wait_for_words("Saved, but this tablet has had trouble saving.")
            .await;

        tablet.is_closed_and_started_again().await;
        tablet
            .wait_for_text("Plans were saved here. We cannot find them now.")
            .await;
        tablet.press("I have read this").await;
        tablet
            .wait_for_text("No plans are saved on this tablet.")
            .await;
        tablet.forget_complaints().await;
    });
}

fn small() -> Setup {
    Setup {
        disk: Some(MEGABYTES),
        ..Setup::default()
    }
}

async fn begins(tablet: &Tablet) {
    comes_to_what_i_am_good_at(tablet).await;
    tablet.wait_for_words("Saved").await;
}

async fn goes_through_a_full_disk(tablet: &Tablet) {
    says(tablet, "before it is full").await;
    tablet.wait_for_words(SAVED).await;
    is_full_while_somebody_types(tablet).await;
    tablet.empty(FIELD).await;
    says(tablet, "while it is full").await;
    tablet.frees_its_disk();
    tablet.wait_for_words(SAVED).await;
    says(tablet, "after it was full").await;
    tablet.wait_for_words(SAVED).await;
}

/// A browser tidies up now and then, so that there is room again for a little: the disk is filled until it is said that
/// nothing is saved.
async fn is_full_while_somebody_types(tablet: &Tablet) {
    let said = "hand.root().querySelector('.app').innerText.includes('Not saved')";
    for number in 0.. {
        tablet.fills_its_disk();
        tablet.type_into(FIELD, &format!("{number} ")).await;
        let soon = format!("hand.until(() => {said}, 'full', 2000).then(() => true, () => false)");
        if tablet.ask(&soon).await == true {
            return;
        }
        assert!(number < 20, "it is never full");
    }
}

async fn says(tablet: &Tablet, words: &str) {
    tablet.type_into(FIELD, words).await;
    tablet.press("Save these words").await;
    tablet.wait_for_text(words).await;
}

async fn everything_is_there(tablet: &Tablet) {
    for words in ["before it is full", "while it is full", "after it was full"] {
        tablet.wait_for_text(words).await;
    }
}
