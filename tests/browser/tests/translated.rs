//! A browser that translates the page: every text stands in elements of its own then, and what changes must not keep a word of
//! what was there before.

use crate::tablet::{Tablet, on_a_tablet};

const TRANSLATOR: &str = include_str!("translator.js");

/// What the translator makes of a text.
fn translated(text: &str) -> String {
    format!("«{text}»")
}

#[test]
fn where_the_browser_translates_the_page_no_button_keeps_the_words_of_another() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet
            .ask(&format!("(() => {{ {TRANSLATOR}; translate(); }})()"))
            .await;
        for step in ["Start a conversation", "Carry on", "Just talking"] {
            tablet.press(&translated(step)).await;
        }
        tablet.wait_for_screen("ways").await;
        tablet.press(&translated("Cards")).await;
        tablet.wait_for_screen("mat").await;
        for _ in 0..4 {
            let card = the_one_card(tablet).await;
            tablet.press(&translated("Talk about now")).await;
            tablet
                .wait_until(&format!("hand.all('.mat-pile__card[data-depth=\"0\"] .mat-pile__word')[0]?.innerText !== {card:?}"))
                .await;
        }
        // One button that has two names, each way.
        for (now, then) in [
            ("See them as a list", "See them as cards"),
            ("See them as cards", "See them as a list"),
        ] {
            tablet.press(&translated(now)).await;
            tablet
                .wait_until(&format!(
                    "hand.called(hand.PRESSED, {:?}).length === 1",
                    translated(then)
                ))
                .await;
            assert!(!tablet.has(&translated(now)).await, "“{now}” is gone");
        }
        tablet.press(&translated("Undo")).await;
        the_one_card(tablet).await;
        nothing_is_said_twice(tablet).await;
        tablet.press(&translated("Hide")).await;
        tablet.wait_for_cover("hidden").await;
    });
}

/// The word on the card that lies on top: one, and that of the card that lies there.
async fn the_one_card(tablet: &Tablet) -> String {
    let word = "hand.until(() => {
        const words = hand.all('.mat-pile__card[data-depth=\"0\"] .mat-pile__word');
        return words.length === 1 && /^«[^«»]+»$/.test(words[0].innerText) && words[0].innerText;
    })";
    tablet.ask(word).await.as_str().unwrap().to_owned()
}

/// No label holds two texts, as where one was left behind.
async fn nothing_is_said_twice(tablet: &Tablet) {
    let twice = "hand.all('.button__label').filter(hand.shown).map((one) => one.innerText).filter((text) => !/^«[^«»]+»$/.test(text))";
    assert_eq!(tablet.ask(twice).await, serde_json::json!([]));
}
