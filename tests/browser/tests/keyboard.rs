//! The keyboard alone: the whole visit, with a name and a mark at every stop.

use serde_json::json;

use crate::{
    tablet::{PHONE, Tablet, on_a_tablet},
    visit::{Visit, plan_file_is_taken},
};

#[test]
fn a_whole_visit_can_be_made_with_the_keyboard_alone() {
    on_a_tablet(async |tablet| {
        tablet.puts_fingers_away();
        let ray = Visit::of_ray();
        ray.goes_on(tablet).await;

        tablet.press("Pause the screen").await;
        tablet.wait_for_cover("put-down").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Carry on").await;
        it_is_where_it_was(tablet, "Pause the screen").await;
        tablet.press("See it all").await;
        tablet.wait_for_cover("our-page").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Hide").await;
        tablet.wait_for_cover("hidden").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Open").await;
        it_is_on_the_heading(tablet).await;

        tablet.press("Read it together").await;
        tablet.wait_for_screen("read").await;
        while tablet.has("Yes, that is right").await {
            tablet.press("Yes, that is right").await;
            it_is_on_the_heading(tablet).await;
        }
        tablet.press("Take it with you").await;
        tablet.wait_for_screen("take").await;
        tablet.press("Yes").await;
        it_is_on_the_heading(tablet).await;
        let (_, file) = plan_file_is_taken(tablet).await;
        it_is_on_the_message(tablet).await;
        assert!(
            String::from_utf8(file)
                .unwrap()
                .contains("Not a hostel.  Not again.")
        );
        tablet.press("Say goodbye").await;
        tablet.wait_for_screen("goodbye").await;
        tablet.press("Keep it here").await;
        tablet.wait_for_notice("notice-kept-here").await;
        it_is_on_the_message(tablet).await;
        println!("the whole visit with the keyboard: {} keys", tablet.keys());
    });
}

/// From a tablet with nothing on it to a plan in the hand, counted in presses.
const FEW: usize = 50;

#[test]
fn with_two_keys_a_plan_is_taken_in_few_presses() {
    on_a_tablet(async |tablet| {
        tablet.has_only_two_keys();
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        it_is_skipped_to(tablet, "Carry on").await;
        tablet.press("Carry on").await;
        tablet.wait_for_screen("today").await;
        tablet.press("Just talking").await;
        tablet.wait_for_screen("ways").await;
        tablet.press("Promises").await;
        tablet.wait_for_screen("promises").await;
        tablet.press("Come with you").await;
        tablet.press("Save this promise").await;
        tablet.press("Done with promises").await;
        tablet.wait_for_screen("ways").await;
        it_is_skipped_to(tablet, "Finish and take the plan").await;
        tablet.press("Finish and take the plan").await;
        tablet.wait_for_screen("take").await;
        tablet.press("Yes").await;
        it_is_on_the_heading(tablet).await;
        it_is_skipped_to(tablet, "Print it").await;
        let (_, file) = plan_file_is_taken(tablet).await;
        assert!(
            String::from_utf8(file)
                .unwrap()
                .contains("come with me somewhere")
        );
        let keys = tablet.keys();
        println!("a plan with two keys: {keys} presses");
        assert!(keys <= FEW, "{keys} presses");
    });
}

/// What stands between the heading and the next step is skipped.
async fn it_is_skipped_to(tablet: &Tablet, step: &str) {
    tablet.press("Skip to the next step").await;
    it_is_where_it_was(tablet, step).await;
}

#[test]
fn whoever_looks_up_for_a_while_comes_back_to_where_they_were() {
    const FAR_DOWN: &str = "hand.all('.frame__main')[0].scrollTop";
    on_a_tablet(async |tablet| {
        for step in [
            "Start a conversation",
            "Carry on",
            "Just talking",
            "Good days, hard days",
        ] {
            tablet.press(step).await;
        }
        tablet.resize(PHONE).await;
        tablet.press("Please don't").await;
        tablet.settled().await;
        tablet.ask(&format!("{FAR_DOWN} = 300")).await;
        for (cover, name, back) in [
            ("Pause the screen", "put-down", "Carry on"),
            ("See it all", "our-page", "Close"),
        ] {
            tablet.press(cover).await;
            tablet.wait_for_cover(name).await;
            it_is_on_the_heading(tablet).await;
            tablet.press(back).await;
            it_is_where_it_was(tablet, cover).await;
            assert_eq!(tablet.ask(FAR_DOWN).await, 300, "{cover}");
        }
    });
}

#[test]
fn when_something_is_taken_away_the_keyboard_stays_beside_it() {
    const ADDS: &str = "hand.focused()?.innerText.includes('Sheila')";
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet.type_into("Who else is here?", "Bo").await;
        tablet.press("Add them").await;
        tablet.type_into("Who else is here?", "Sheila").await;
        tablet.press("Add them").await;
        tablet.press("Take them off the list: Bo").await;
        tablet.wait_until(ADDS).await;
    });
}

async fn it_is_where_it_was(tablet: &Tablet, button: &str) {
    let button = json!(button);
    tablet
        .wait_until(&format!("hand.focused()?.innerText.trim() === {button}"))
        .await;
}

async fn it_is_on_the_heading(tablet: &Tablet) {
    tablet
        .wait_until("hand.focused() === hand.all('h1').at(-1)")
        .await;
}

async fn it_is_on_the_message(tablet: &Tablet) {
    tablet.wait_until("hand.focused()?.dataset.notice").await;
}
