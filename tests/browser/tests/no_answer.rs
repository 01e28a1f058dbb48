//! A database that says nothing: no success, no error, nothing is complete. It is not waited for without an end.

use crate::{tablet::on_a_tablet, visit::comes_to_what_i_am_good_at};

const FIELD: &str = "Write some of your words here, if you like";
const NO_ANSWER: &str = "Not saved yet. The tablet did not answer.";

/// Where there is no second place to save in, it goes on to say that there was trouble.
const IS_SAVED: &str = "/^\\s*Saved\\b/.test(hand.all('.keeping')[0]?.innerText)";

/// Something else in the page is in the middle of a transaction, and stays there until it lets go.
const HOLDS: &str = "(async () => {
    const asked = indexedDB.open('alongside');
    const database = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
    const store = database.transaction('records', 'readwrite').objectStore('records');
    globalThis.holds = true;
    const on = () => {
        if (holds) store.get('settings').onsuccess = on;
    };
    on();
})()";

/// Another page is about to delete everything, and a third one does not let it.
const IS_BEING_DELETED: &str = "{
    const asked = indexedDB.open('alongside', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('records');
    asked.onsuccess = () => {
        globalThis.third = asked.result;
        indexedDB.deleteDatabase('alongside');
    };
}";

#[test]
fn a_write_that_is_not_answered_is_not_called_saved_and_nothing_ends_on_it() {
    on_a_tablet(async |tablet| {
        comes_to_what_i_am_good_at(tablet).await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.ask(HOLDS).await;
        tablet.type_into(FIELD, "a door").await;
        tablet.wait_for_words(NO_ANSWER).await;
        tablet.wait_for_words("Take a file now").await;

        tablet.press("Stop here").await;
        tablet.press("Say goodbye").await;
        tablet.press("Keep it here").await;
        tablet.wait_for_notice("notice-still-open").await;

        tablet.ask("globalThis.holds = false").await;
        tablet.wait_until(IS_SAVED).await;
        tablet.open_page().await;
        tablet.wait_for_words("a door").await;
    });
}

#[test]
fn a_desk_that_is_not_answered_says_so_and_people_can_talk() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(IS_BEING_DELETED).await;
        tablet.open_without_waiting().await;
        tablet
            .wait_for_words("This browser does not answer. Open this page again in a while.")
            .await;
        comes_to_what_i_am_good_at(tablet).await;
        tablet.type_into(FIELD, "a door").await;
        tablet.ask("third.close()").await;
        tablet.wait_until(IS_SAVED).await;
    });
}
