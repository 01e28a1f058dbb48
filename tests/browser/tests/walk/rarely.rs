//! Places that people rarely come to: what is urgent, what cannot be opened, what cannot be kept, two windows, large
//! words in strong contrast, and the app that cannot come.

use super::{again, help};
use crate::{secret_word, tablet::Tablet};

/// Two records that this release cannot open: one from a later release, and one that is broken.
const UNREADABLE: &str = "new Promise((done) => {
    indexedDB.open('alongside').onsuccess = ({ target: { result: database } }) => {
        const writing = database.transaction('records', 'readwrite');
        const records = writing.objectStore('records');
        records.put('{\"format\":\"alongside-kept\",\"version\":99,\"plan\":{}}', 'plan/later');
        records.put('{\"format\":\"alongside-kept\",\"version\":1,', 'plan/broken');
        writing.oncomplete = () => (database.close(), done());
    };
})";

/// A browser that keeps nothing for anybody.
const KEEPS_NOTHING: &str = "if (sessionStorage.keepsNothing) {
    Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('', 'SecurityError') } });
}";

/// From the desk with one plan on it, which is also in the file.
pub async fn everywhere(
    tablet: &mut Tablet,
    file: &[u8],
    look: &mut impl AsyncFnMut(&Tablet, &str),
) {
    what_differs(tablet, file, look).await;
    again::everywhere(tablet, file, look).await;
    help::everywhere(tablet, look).await;
    what_is_urgent(tablet, look).await;
    another_window(tablet, look).await;
    what_is_locked(tablet, look).await;
    large_and_strong(tablet, look).await;
    what_cannot_be_kept(tablet, look).await;
    the_app_cannot_come(tablet, look).await;
}

/// The tablet has other words than the file; and a file has words that fit nowhere.
async fn what_differs(tablet: &Tablet, file: &[u8], look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Ray").await;
    tablet.wait_for_screen("ways").await;
    tablet.press("What I am good at").await;
    tablet
        .type_into("Write some of your words here, if you like", "Knots.")
        .await;
    tablet.press("Save these words").await;
    tablet.press("Done").await;
    back_to_the_desk(tablet).await;
    tablet.drop_file(&tablet.file("ray.html", file)).await;
    tablet.wait_for_notice("notice-two-copies").await;
    look(tablet, "desk-two-copies").await;
    tablet.press("Close this message").await;

    let text = std::str::from_utf8(file).unwrap();
    let strange = text.replacen(
        "\"plan\":{\"id\":\"",
        "\"plan\":{\"songs\":\"Words that fit nowhere.\",\"id\":\"x",
        1,
    );
    tablet
        .drop_file(&tablet.file("changed.html", strange.as_bytes()))
        .await;
    tablet.wait_for_notice("notice-file-changed").await;
    look(tablet, "ways-file-changed").await;
    back_to_the_desk(tablet).await;

    // As another writer may make one: the digest may be left out.
    let (before, rest) = strange.split_once("\"digest\":").unwrap();
    let (_, after) = rest.split_once(',').unwrap();
    let strange = format!("{before}{after}").replacen("\"id\":\"x", "\"id\":\"z", 1);
    tablet
        .drop_file(&tablet.file("strange.html", strange.as_bytes()))
        .await;
    tablet.wait_for_notice("notice-some-pieces-left").await;
    look(tablet, "ways-some-pieces-left").await;
    tablet.press("Close this message").await;
    back_to_the_desk(tablet).await;
}

async fn what_is_urgent(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Start a conversation").await;
    tablet.press("Skip this").await;
    tablet.press("It is urgent").await;
    tablet.wait_for_screen("promises").await;
    look(tablet, "promises-urgent").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
    look(tablet, "ways-urgent").await;
    tablet.wait_for_words("Saved on this tablet").await;
}

async fn another_window(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let first = tablet.opens_a_window().await;
    tablet.lets_axe_in().await;
    tablet.press("No name yet").await;
    tablet.wait_for_words("open in another window").await;
    look(tablet, "elsewhere").await;
    tablet.closes_this_window_for(first).await;
    back_to_the_desk(tablet).await;
}

async fn what_is_locked(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    secret_word::can_be_held(tablet).await;
    back_to_the_desk(tablet).await;
    tablet.press("Start a conversation").await;
    tablet.press("With a secret word").await;
    look(tablet, "opening-word").await;
    tablet.type_into("Secret word", secret_word::WORD).await;
    tablet
        .type_into("Type the same word again", "another")
        .await;
    tablet.press("Lock it with this word").await;
    look(tablet, "opening-word-differs").await;
    tablet.empty("Type the same word again").await;
    tablet
        .type_into("Type the same word again", secret_word::WORD)
        .await;
    secret_word::waits(tablet).await;
    tablet.press("Lock it with this word").await;
    tablet.wait_for_words("Locking.").await;
    look(tablet, "opening-word-busy").await;
    secret_word::goes_on(tablet).await;
    tablet.wait_for_words("Saved here, locked").await;
    look(tablet, "opening-locked").await;
    tablet.press("Do not show my name").await;
    back_to_the_desk(tablet).await;
    tablet.wait_for_words("A locked plan").await;
    look(tablet, "desk-locked").await;
    what_asks_for_its_word(tablet, look).await;
}

async fn what_asks_for_its_word(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("A locked plan").await;
    tablet.wait_for_cover("secret-word").await;
    look(tablet, "unlock").await;
    secret_word::waits(tablet).await;
    secret_word::is_given(tablet, "another").await;
    tablet.wait_for_words("Trying the word.").await;
    look(tablet, "unlock-busy").await;
    secret_word::goes_on(tablet).await;
    tablet
        .wait_until("hand.all('.secret-word__wrong').length === 1")
        .await;
    look(tablet, "unlock-wrong").await;
    tablet.empty("Secret word").await;
    secret_word::is_given(tablet, secret_word::WORD).await;
    tablet.wait_for_screen("ways").await;
    tablet.press("Settings").await;
    look(tablet, "settings-open").await;
    tablet.press("Lock it now").await;
    tablet.wait_for_cover("secret-word").await;
    tablet.press("Not now").await;
    tablet.wait_for_screen("desk").await;
}

async fn large_and_strong(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Settings").await;
    tablet.press("Very large").await;
    tablet.press("Strong contrast").await;
    look(tablet, "settings-large").await;
    tablet.press("Back").await;
    tablet.press_what_begins_with("Ray ").await;
    for (way, place) in [
        ("Cards", "mat-large"),
        ("People", "people-large"),
        ("Promises", "promises-large"),
        ("Read it together", "read-large"),
    ] {
        tablet.wait_for_screen("ways").await;
        tablet.press(way).await;
        look(tablet, place).await;
        tablet.press("Back").await;
    }
    tablet.wait_for_screen("ways").await;
    look(tablet, "ways-large").await;
    back_to_the_desk(tablet).await;
}

async fn what_cannot_be_kept(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.ask(UNREADABLE).await;
    tablet.open_page().await;
    tablet.wait_for_words("A plan that we cannot read").await;
    look(tablet, "desk-unreadable").await;

    tablet.before_each_page(KEEPS_NOTHING).await;
    tablet.ask("sessionStorage.keepsNothing = 'yes'").await;
    tablet.open_page().await;
    tablet
        .wait_for_words("This browser cannot save anything.")
        .await;
    look(tablet, "desk-keeps-nothing").await;
    tablet.press("Start a conversation").await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.press("Promises").await;
    tablet.press("Come with you").await;
    tablet.press("Save this promise").await;
    look(tablet, "promises-keeps-nothing").await;
    tablet.press("Stop here").await;
    tablet.press("Yes").await;
    tablet.press("Say goodbye").await;
    tablet.wait_for_screen("goodbye").await;
    look(tablet, "goodbye-keeps-nothing").await;
    tablet.ask("sessionStorage.clear()").await;
}

async fn the_app_cannot_come(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.refuse("*.wasm").await;
    tablet.open_without_waiting().await;
    tablet
        .wait_until("hand.root().querySelector('[data-broken]').checkVisibility()")
        .await;
    look(tablet, "broken").await;
    tablet.forget_complaints().await;
}

/// By *Back*, from wherever it is.
pub(super) async fn back_to_the_desk(tablet: &Tablet) {
    while tablet.screen().await != "desk" {
        tablet.press("Back").await;
    }
}
