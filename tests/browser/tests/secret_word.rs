//! A secret word, as people choose one and give it again; and a tablet that takes as long over it as a test likes.

use serde_json::json;

use crate::tablet::{Tablet, on_a_tablet};

pub const WORD: &str = "the dog walks Pauline";

/// What a page gets before its own scripts: while `held` is a list, no worker is given its work.
const HELD: &str = "{
    const Real = globalThis.Worker;
    globalThis.held = null;
    globalThis.Worker = class extends Real {
        postMessage(...given) {
            if (held) held.push(() => super.postMessage(...given));
            else super.postMessage(...given);
        }
    };
}";

#[test]
fn what_is_wrong_with_a_word_is_said_at_the_field_it_belongs_to() {
    let said = "hand.all('.secret-word__input').map((field) => {
        const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
        const words = ids.map((id) => field.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
        return [field.ariaInvalid, /There is no word|are not the same/.exec(words)?.[0] ?? null, hand.focused() === field];
    })";
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet.press("With a secret word").await;
        tablet.press("Lock it with this word").await;
        tablet.wait_for_words("There is no word here yet.").await;
        let first = json!([["true", "There is no word", true], [null, null, false]]);
        assert_eq!(tablet.ask(said).await, first);
        tablet.type_into("Secret word", "kettle").await;
        tablet.type_into("Type the same word again", "kettel").await;
        tablet.press("Lock it with this word").await;
        tablet
            .wait_for_words("The two words are not the same.")
            .await;
        let second = json!([[null, null, false], ["true", "are not the same", true]]);
        assert_eq!(tablet.ask(said).await, second);
    });
}

/// On the screen where a visit begins: the plan is kept with a secret word from now on.
pub async fn is_chosen(tablet: &Tablet) {
    tablet.press("With a secret word").await;
    is_typed_twice(tablet, WORD).await;
    tablet.press("Lock it with this word").await;
    tablet.wait_for_words("Saved here, locked").await;
}

pub async fn is_typed_twice(tablet: &Tablet, word: &str) {
    tablet.type_into("Secret word", word).await;
    tablet.type_into("Type the same word again", word).await;
}

/// On the page that asks for it. What comes of it is for the caller to wait for.
pub async fn is_given(tablet: &Tablet, word: &str) {
    tablet.type_into("Secret word", word).await;
    tablet.press("Open it").await;
}

/// From now on each page can be made to wait with [`waits`] and to go on with [`goes_on`].
pub async fn can_be_held(tablet: &Tablet) {
    tablet.before_each_page(HELD).await;
    tablet.open_page().await;
    tablet.wait_until_ready().await;
}

pub async fn waits(tablet: &Tablet) {
    tablet.ask("held = []").await;
}

pub async fn goes_on(tablet: &Tablet) {
    tablet
        .ask("(held.forEach((one) => one()), held = null)")
        .await;
}
