//! Hurried hands: double taps, held keys, and keys of the page around us.

use serde_json::json;

use crate::tablet::{Tablet, on_a_tablet};

/// Taps a control twice, as fast as a finger can.
async fn double_tap(tablet: &Tablet, name: &str) {
    let script = format!("hand.where(hand.PRESSED, {}, null)", json!(name));
    let place = tablet.ask(&script).await;
    let (x, y) = (place["x"].as_f64().unwrap(), place["y"].as_f64().unwrap());
    for count in [1, 2] {
        for kind in ["mousePressed", "mouseReleased"] {
            let touch =
                json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": count });
            tablet
                .try_command("Input.dispatchMouseEvent", touch)
                .await
                .unwrap();
        }
    }
    tablet.settled().await;
}

#[test]
fn a_double_tap_goes_one_step() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        for (control, screen) in [
            ("Start a conversation", "opening"),
            ("Carry on", "today"),
            ("Just talking", "ways"),
            ("Promises", "promises"),
        ] {
            double_tap(tablet, control).await;
            tablet.wait_for_screen(screen).await;
            let cover = tablet.ask("hand.cover()").await;
            assert_eq!(
                (tablet.screen().await.as_str(), cover),
                (screen, json!(null))
            );
        }
        assert_eq!(
            tablet.ask("hand.all('.promise-card').length").await,
            json!(0)
        );
    });
}

#[test]
fn a_double_tap_on_hide_hides() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        double_tap(tablet, "Hide").await;
        tablet.wait_for_cover("hidden").await;
    });
}

#[test]
fn what_opens_stays_open_under_a_double_tap() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        tablet.press("Carry on").await;
        tablet.press("Just talking").await;
        tablet.press("Good days, hard days").await;
        let open = "hand.all('[aria-expanded=true]').length";
        let before = tablet.ask(open).await;
        let opens = tablet
            .ask("hand.nameOf(hand.all('[aria-expanded=false]').filter(hand.shown)[0])")
            .await;
        double_tap(tablet, opens.as_str().unwrap()).await;
        let after = tablet.ask(open).await;
        assert_eq!(after.as_u64().unwrap(), before.as_u64().unwrap() + 1);
    });
}

#[test]
fn a_key_that_is_held_sorts_one_card_and_only_on_the_cards() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        tablet.press("Carry on").await;
        tablet.press("Just talking").await;
        tablet.press("Cards").await;
        let sorted = "hand.all('.mat-trays__held > li').length";
        let key = |auto: bool| json!({ "type": "keyDown", "key": "1", "code": "Digit1", "text": "1", "autoRepeat": auto });
        for auto in [false, true, true, true] {
            tablet
                .try_command("Input.dispatchKeyEvent", key(auto))
                .await
                .unwrap();
        }
        tablet.settled().await;
        assert_eq!(tablet.ask(sorted).await, json!(1));

        // A control of the page around us has the keyboard.
        tablet.ask("document.body.prepend(document.createElement('button')), document.querySelector('body > button').focus()").await;
        tablet
            .try_command("Input.dispatchKeyEvent", key(false))
            .await
            .unwrap();
        tablet.settled().await;
        assert_eq!(tablet.ask(sorted).await, json!(1));
    });
}
