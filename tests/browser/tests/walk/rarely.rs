//! Places that people rarely come to: what is urgent, what cannot be opened, what cannot be kept, two windows, large
//! words in strong contrast, and the app that cannot come.

use crate::tablet::Tablet;

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
    what_is_urgent(tablet, look).await;
    another_window(tablet, look).await;
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
        .type_into("Some of your words, if you like", "Knots.")
        .await;
    tablet.press("Keep these words").await;
    tablet.press("Done").await;
    back_to_the_desk(tablet).await;
    tablet.drop_file(&tablet.file("ray.html", file)).await;
    tablet.wait_for_notice("notice-two-copies").await;
    look(tablet, "desk-two-copies").await;
    tablet.press("All right").await;

    let text = std::str::from_utf8(file).unwrap();
    let strange = text.replacen(
        "\"plan\":{\"id\":\"",
        "\"plan\":{\"songs\":\"Words that fit nowhere.\",\"id\":\"x",
        1,
    );
    tablet
        .drop_file(&tablet.file("strange.html", strange.as_bytes()))
        .await;
    tablet.wait_for_notice("notice-some-pieces-left").await;
    look(tablet, "ways-some-pieces-left").await;
    tablet.press("All right").await;
    back_to_the_desk(tablet).await;
}

async fn what_is_urgent(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Start a conversation").await;
    tablet.press("Skip this").await;
    tablet.press("It is urgent").await;
    tablet.wait_for_screen("promises").await;
    look(tablet, "promises-urgent").await;
    tablet.press("Back").await;
    tablet.wait_for_screen("ways").await;
    look(tablet, "ways-urgent").await;
    tablet.wait_for_words("Kept on this tablet").await;
}

async fn another_window(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let first = tablet.opens_a_window().await;
    tablet.lets_axe_in().await;
    tablet.press("Somebody, no name yet").await;
    tablet.wait_for_words("open in another window").await;
    look(tablet, "elsewhere").await;
    tablet.closes_this_window_for(first).await;
    back_to_the_desk(tablet).await;
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
    tablet.wait_for_words("A plan that cannot be read").await;
    look(tablet, "desk-unreadable").await;

    tablet.before_each_page(KEEPS_NOTHING).await;
    tablet.ask("sessionStorage.keepsNothing = 'yes'").await;
    tablet.open_page().await;
    tablet
        .wait_for_words("This browser keeps nothing for us.")
        .await;
    look(tablet, "desk-keeps-nothing").await;
    tablet.press("Start a conversation").await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.press("Promises").await;
    tablet.press("Come with you").await;
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
async fn back_to_the_desk(tablet: &Tablet) {
    while tablet.screen().await != "desk" {
        tablet.press("Back").await;
    }
}
