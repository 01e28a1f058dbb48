//! *Help now*: one tap away, by finger and by key; it leaves no trace and leads back to where people were.

use serde_json::json;

use crate::tablet::{Tablet, on_a_tablet};

const SAY: &str = "Write some of your words here, if you like";
const LINKS: &str = "hand.all('.help a[href]').map((link) => link.getAttribute('href'))";

#[test]
fn whoever_asks_for_help_and_carries_on_is_where_they_were_and_nothing_of_it_is_kept() {
    on_a_tablet(async |tablet| {
        two_people_and_somebody_else(tablet).await;
        tablet.press("What I am good at").await;
        tablet.type_into(SAY, "He says he will").await;
        tablet.wait_for_words("Saved on this tablet").await;
        let before = tablet.everything_kept().await;

        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        it_is_on_the_heading(tablet).await;
        assert_eq!(tablet.ask(LINKS).await, json!([]), "no country is guessed");
        tablet.press("Carry on").await;
        tablet
            .wait_until("hand.focused()?.innerText.trim() === 'Help now'")
            .await;
        assert_eq!(tablet.screen().await, "gifts");
        assert_eq!(tablet.field(SAY).await, "He says he will");
        assert_eq!(tablet.everything_kept().await, before);
    });
}

#[test]
fn numbers_can_be_pressed_once_the_country_is_chosen_and_nothing_is_fetched_for_it() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet.refuse("*").await;
        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        tablet.press("United Kingdom").await;
        tablet.wait_for_words("Phone 999").await;
        assert_eq!(tablet.ask(LINKS).await, json!(["tel:999"]));
        tablet
            .press_by("Who to phone", "Thoughts of ending your life")
            .await;
        tablet.wait_for_words("Text SHOUT to 85258").await;
        let links = tablet.ask(LINKS).await;
        assert_eq!(links[1], "tel:116123");
        assert_eq!(links[2], "sms:85258?body=SHOUT");

        assert!(!tablet.has("Stop here").await, "no visit is open");
        tablet.press("Back").await;
        tablet.wait_for_screen("desk").await;

        tablet.press("Settings").await;
        tablet.wait_for_screen("settings").await;
        tablet
            .wait_until(
                "hand.one(hand.PRESSED, 'United Kingdom', null).control?.ariaPressed === 'true'",
            )
            .await;

        // Nothing here may keep somebody from phoning. At last, because a device may ask in front of the page whom it is to call.
        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        tablet.ask("hand.all('.help__number')[0].click()").await;
        assert_eq!(tablet.ask("hand.refused").await, json!([]));
        assert_eq!(tablet.ask("hand.cover()").await, "help");
    });
}

#[test]
fn hide_closes_it_and_opening_again_does_not_bring_it_back() {
    on_a_tablet(async |tablet| {
        two_people_and_somebody_else(tablet).await;
        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        tablet.press("Hide").await;
        tablet.wait_for_cover("hidden").await;
        let page = tablet.everything_in_the_page().await;
        assert!(
            !page.contains("danger") && !page.contains("Help now"),
            "{page}"
        );
        tablet.press("Open").await;
        tablet.wait_for_screen("ways").await;
        assert_eq!(tablet.ask("hand.all('.help').length").await, 0);
    });
}

#[test]
fn it_is_opened_read_and_left_with_the_keyboard_alone() {
    on_a_tablet(async |tablet| {
        tablet.puts_fingers_away();
        two_people_and_somebody_else(tablet).await;
        tablet.press("See it all").await;
        tablet.wait_for_cover("our-page").await;
        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Australia").await;
        tablet.press_by("Who to phone", "A child").await;
        tablet.wait_for_words("Kids Helpline").await;
        tablet.key("Escape").await;
        tablet.wait_for_cover("our-page").await;
        it_is_on_the_heading(tablet).await;
        tablet.key("Escape").await;
        tablet
            .wait_until("hand.focused()?.innerText.trim() === 'See it all'")
            .await;
        tablet.press("Help now").await;
        tablet.wait_for_cover("help").await;
        tablet.press("Stop here").await;
        tablet.wait_for_screen("take").await;
    });
}

#[test]
fn a_card_on_safety_is_asked_about_alone_and_help_is_beside_it() {
    on_a_tablet(async |tablet| {
        two_people_and_somebody_else(tablet).await;
        for step in ["Cards", "See them as a list"] {
            tablet.press(step).await;
        }
        tablet.press_by("Feeling safe", "Talk about now").await;
        for step in ["See them as cards", "Talk about these"] {
            tablet.press(step).await;
        }
        tablet.wait_for_screen("talk").await;
        assert!(!tablet.has("Ideas for asking").await);
        tablet.press("Leave it for later").await;
        tablet.wait_for_screen("mat").await;
        tablet.press("Talk about these").await;
        tablet.press("Yes, we are alone").await;
        it_is_on_the_heading(tablet).await;
        assert_eq!(tablet.heading().await, "Feeling safe");

        tablet.press("Help now: Feeling safe").await;
        tablet.wait_for_cover("help").await;
        tablet.press("Carry on").await;
        tablet
            .wait_until("hand.nameOf(hand.focused() ?? document.body) === 'Help now: Feeling safe'")
            .await;
        tablet.type_into(SAY, "He has a key.").await;
        tablet
            .press_by("Where should these words go?", "only for us today")
            .await;
        tablet.press("Save these words").await;
        tablet
            .wait_for_words("These words are deleted when we stop.")
            .await;
        tablet.type_into(SAY, "He counts the money.").await;
        tablet.press("Save these words").await;
        let marks = "hand.all('.said__label').map((label) => label.innerText.split(' · ')[1])";
        let today = "only for us today";
        tablet.wait_until(&format!("{marks}.length === 2")).await;
        assert_eq!(tablet.ask(marks).await, json!([today, today]));
    });
}

async fn two_people_and_somebody_else(tablet: &Tablet) {
    tablet.press("Start a conversation").await;
    tablet.wait_for_screen("opening").await;
    tablet.type_into("Who else is here?", "Karim").await;
    tablet.press("Add them").await;
    tablet.press("Carry on").await;
    tablet.wait_for_screen("today").await;
    tablet.press("Just talking").await;
    tablet.wait_for_screen("ways").await;
}

async fn it_is_on_the_heading(tablet: &Tablet) {
    tablet
        .wait_until("hand.focused() === hand.all('h1').at(-1)")
        .await;
}
