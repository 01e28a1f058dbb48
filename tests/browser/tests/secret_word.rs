//! A secret word, as people choose one and give it again; and a tablet that takes as long over it as a test likes.

use crate::tablet::Tablet;

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
