//! What is there when something serious is said, and what is asked alone; and an organisation's own numbers.

use super::rarely::back_to_the_desk;
use crate::tablet::Tablet;

/// From the desk and back to it.
pub async fn everywhere(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    numbers_are_added(tablet, look).await;
    tablet.press("Start a conversation").await;
    tablet
        .type_into("What would you like to be called?", "Noor")
        .await;
    tablet.type_into("Who else is here?", "Karim").await;
    tablet.press("Add them").await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.press("Cards").await;
    tablet.press("See them as a list").await;
    tablet.press_by("Feeling safe", "Talk about now").await;
    tablet.press("See them as cards").await;
    tablet.press("Talk about these").await;
    look(tablet, "alone-card").await;
    tablet.press("Yes, we are alone").await;
    look(tablet, "talk-safety").await;
    help(tablet, look).await;
    tablet.press("Stop here").await;
    look(tablet, "alone-take").await;
    tablet.press("Leave it for later").await;
    tablet.wait_for_screen("talk").await;
    back_to_the_desk(tablet).await;
}

async fn numbers_are_added(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Settings").await;
    for (name, number) in [("Night team", "01632 960 001"), ("Sam", "Ask at the desk")] {
        tablet.type_into("Who is it?", name).await;
        tablet.type_into("Which number?", number).await;
        tablet.press("Add this number").await;
    }
    tablet.press("Take it out: Sam").await;
    look(tablet, "settings-contacts").await;
    tablet.press("Put it back").await;
    tablet.press("Change: Sam").await;
    look(tablet, "settings-contact-change").await;
    tablet.press("Leave it as it is").await;
    tablet.press("Back").await;
}

async fn help(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Help now").await;
    tablet.wait_for_cover("help").await;
    look(tablet, "help").await;
    for (country, most) in [
        ("Australia", "Another language"),
        ("United Kingdom", "Nowhere to sleep"),
    ] {
        tablet.press(country).await;
        tablet.press("More ways, if you cannot talk or hear").await;
        for words in [
            "About thoughts of ending your life",
            "About violence or fear at home",
        ] {
            tablet.press(words).await;
        }
        for need in [
            "Thoughts of ending your life",
            "Violence or fear at home",
            most,
        ] {
            tablet.press(need).await;
        }
        look(
            tablet,
            &format!("help-{}", country.to_lowercase().replace(' ', "-")),
        )
        .await;
        tablet.press("Not chosen").await;
        tablet.press("Carry on").await;
        tablet.press("Help now").await;
    }
    tablet.press("United Kingdom").await;
    tablet.press("Carry on").await;
}
