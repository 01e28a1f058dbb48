//! Every place of the app that there is to see, one after the other, on the way through a whole visit: each screen as
//! it is at first and filled, what can be opened on it, what lies over it, and every message.

mod again;
mod asked;
mod help;
mod learning;
mod rarely;

use crate::{
    days, hostile,
    tablet::Tablet,
    visit::{Visit, plan_file_is_taken},
};

/// Goes everywhere, and looks round at each place. Each has a name that begins with its screen's.
pub async fn everywhere(tablet: &mut Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let ray = Visit::of_ray();
    before_the_visit(tablet, look).await;
    the_beginning(tablet, &ray, look).await;
    the_mat(tablet, &ray, look).await;
    ray.cards_are_talked_about(tablet).await;
    the_talk(tablet, look).await;
    ray.people_are_named(tablet).await;
    the_people(tablet, look).await;
    ray.days_are_told(tablet).await;
    ray.gifts_are_told(tablet).await;
    the_days_and_gifts(tablet, look).await;
    the_promises(tablet, &ray, look).await;
    over_the_screen(tablet, look).await;
    the_reading(tablet, look).await;
    let file = the_taking(tablet, look).await;
    the_goodbye(tablet, look).await;
    back_at_the_desk(tablet, &file, look).await;
    learning::everywhere(tablet, look).await;
    rarely::everywhere(tablet, &file, look).await;
}

async fn before_the_visit(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    look(tablet, "desk-empty").await;
    tablet.press("Settings").await;
    tablet.wait_for_screen("settings").await;
    look(tablet, "settings").await;
    tablet.press("Delete everything").await;
    look(tablet, "settings-clear").await;
    tablet.press("No, keep it").await;
    tablet.press("Back").await;
    tablet.wait_for_screen("desk").await;
    tablet.press("Practise first").await;
    tablet.wait_for_screen("mat").await;
    look(tablet, "mat-practice").await;
    tablet.press("End practice").await;
    tablet.wait_for_notice("notice-practice-over").await;
    look(tablet, "desk-practice-over").await;
    tablet.press("Close this message").await;
}

async fn the_beginning(tablet: &Tablet, ray: &Visit, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Start a conversation").await;
    tablet.wait_for_screen("opening").await;
    look(tablet, "opening").await;
    tablet.wait_for_words("Saved on this tablet").await;
    tablet.press("Stop here").await;
    tablet.wait_for_screen("take").await;
    look(tablet, "take-nothing").await;
    tablet.press("Choose where to start").await;
    tablet.wait_for_screen("ways").await;
    look(tablet, "ways-empty").await;
    tablet.press("Read it together").await;
    tablet.wait_for_screen("read").await;
    look(tablet, "read-nothing").await;
    for screen in ["ways", "take", "opening"] {
        tablet.press("Back").await;
        tablet.wait_for_screen(screen).await;
    }
    ray.names_are_given(tablet).await;
    look(tablet, "today").await;
    tablet.press("Back").await;
    tablet.wait_for_screen("opening").await;
    tablet.press("Only while we talk").await;
    tablet.wait_for_words("Only on this screen").await;
    look(tablet, "opening-memory").await;
    tablet.press("Back").await;
    tablet.wait_for_notice("notice-only-here").await;
    look(tablet, "goodbye-only-here").await;
    while tablet.screen().await != "opening" {
        tablet.press("Back").await;
    }
    tablet.press("Get it back today").await;
    tablet.wait_for_words("Saved until we stop").await;
    tablet.press("On this tablet").await;
    tablet.wait_for_words("Saved on this tablet").await;
    tablet.press("Carry on").await;
    tablet.wait_for_screen("today").await;
    ray.it_is_just_talking(tablet).await;
}

async fn the_mat(tablet: &Tablet, ray: &Visit, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Cards").await;
    tablet.wait_for_screen("mat").await;
    look(tablet, "mat").await;
    tablet.press("Make our own card").await;
    look(tablet, "mat-own").await;
    tablet.press("Draw it").await;
    look(tablet, "mat-own-drawing").await;
    tablet.press("Draw it").await;
    tablet.press("Choose which cards").await;
    look(tablet, "mat-choose").await;
    tablet.press("Only if you ask").await;
    for _ in 0..3 {
        tablet.press("Skip for now").await;
    }
    look(tablet, "mat-all-seen").await;
    tablet.press("All the cards").await;
    tablet.press("Choose which cards").await;
    tablet.press("Back").await;
    ray.cards_are_sorted(tablet).await;
    look(tablet, "mat-sorted").await;
    tablet.press("See them as a list").await;
    look(tablet, "mat-list").await;
    tablet.press("Change the word: trains").await;
    look(tablet, "mat-list-change").await;
    tablet.press("See them as cards").await;
    how_it_goes(tablet, look).await;
}

async fn how_it_goes(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("How is it going?").await;
    tablet.wait_for_screen("going").await;
    look(tablet, "going").await;
    tablet.press("Ask it another way").await;
    look(tablet, "going-otherwise").await;
    tablet.press("Ask it another way").await;
    tablet.press("Up and down").await;
    while tablet.has("Skip for now").await {
        tablet.press("Skip for now").await;
    }
    look(tablet, "going-all-laid").await;
    tablet.press("Change where a card is").await;
    look(tablet, "going-change").await;
    tablet.press("Back").await;
    tablet.wait_for_screen("mat").await;
}

async fn the_talk(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Cards").await;
    tablet.press("Talk about these").await;
    tablet.wait_for_screen("talk").await;
    look(tablet, "talk").await;
    tablet.press("Ideas for asking").await;
    look(tablet, "talk-ideas").await;
    tablet.press("Ideas for asking").await;
    let words = "Write some of your words here, if you like";
    tablet.type_into(words, "A door that is").await;
    tablet
        .press_by("Where should these words go?", "only for us today")
        .await;
    look(tablet, "talk-writing").await;
    tablet.empty(words).await;
    let line = "Not a hostel.  Not again.";
    tablet.press_by(line, "Read it back").await;
    look(tablet, "talk-read-back").await;
    tablet.press("Change it").await;
    look(tablet, "talk-change").await;
    tablet.press("Leave it as it is").await;
    tablet.press("Take it out").await;
    look(tablet, "talk-left-out").await;
    tablet.press("Put it back").await;
    tablet.press("Next: trains").await;
    tablet.press("Change the word").await;
    look(tablet, "talk-own-card").await;
    tablet.press("Give it a picture").await;
    look(tablet, "talk-own-picture").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
}

async fn the_people(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("People").await;
    look(tablet, "people").await;
    tablet.press("Add someone: Closest").await;
    look(tablet, "people-add").await;
    tablet.type_into("What do you call them?", "Nanna").await;
    tablet.press("Add them").await;
    look(tablet, "people-right").await;
    tablet.press("Take it out").await;
    look(tablet, "people-left-out").await;
    tablet.press("my sister Pauline").await;
    look(tablet, "people-one").await;
    tablet.press("Back to everyone").await;
    tablet.press("Who would you like to be closer to?").await;
    look(tablet, "people-closer").await;
    tablet.press("Back to everyone").await;
    tablet.press("See them as a list").await;
    look(tablet, "people-list").await;
    tablet.press("See them as a map").await;
    tablet.press("Done").await;
}

async fn the_days_and_gifts(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Good days, hard days").await;
    look(tablet, "days").await;
    tablet.press("Please do").await;
    look(tablet, "days-open").await;
    tablet.press("A hard day: Night").await;
    look(tablet, "days-part").await;
    tablet.press("Ideas for asking").await;
    look(tablet, "days-ideas").await;
    days::what_helps_is_said(tablet).await;
    look(tablet, "days-offer").await;
    tablet.press(days::OFFER).await;
    look(tablet, "days-offer-asks").await;
    tablet.press("Yes, put it there too").await;
    look(tablet, "days-offered").await;
    tablet.press("Take it out again").await;
    tablet.press("Undo").await;
    tablet.press("Done").await;
    tablet.press("My story").await;
    look(tablet, "story").await;
    tablet.press("My story").await;
    look(tablet, "story-open").await;
    tablet.press("Done").await;
    tablet.press("A year from now").await;
    look(tablet, "year").await;
    days::the_first_step_is_said(tablet).await;
    look(tablet, "year-step").await;
    tablet.press_what_begins_with("Ray will").await;
    look(tablet, "year-promised").await;
    tablet.press("Drop this promise").await;
    tablet.press("Done").await;
    tablet.press("What I am good at").await;
    look(tablet, "gifts").await;
    tablet.press("Done").await;
}

async fn the_promises(tablet: &Tablet, ray: &Visit, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Promises").await;
    look(tablet, "promises-none").await;
    tablet.press("Done").await;
    ray.promises_are_made(tablet).await;
    look(tablet, "ways").await;
    tablet.press("Promises").await;
    look(tablet, "promises").await;
    tablet.press("Something to get sorted").await;
    look(tablet, "promises-new").await;
    tablet.press("Someone else").await;
    tablet.press("Another day").await;
    tablet
        .press("How will we know it is done? What if it is not?")
        .await;
    look(tablet, "promises-new-more").await;
    tablet.press("Not now").await;
    asked::everywhere(tablet, look).await;
}

async fn over_the_screen(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Turn it round").await;
    look(tablet, "promises-turned").await;
    tablet.press("Turn it round").await;
    tablet.press("Pause the screen").await;
    tablet.wait_for_cover("put-down").await;
    look(tablet, "put-down").await;
    tablet.press("Carry on").await;
    tablet.press("See it all").await;
    tablet.wait_for_cover("our-page").await;
    look(tablet, "our-page").await;
    tablet.press("Hide").await;
    tablet.wait_for_cover("hidden").await;
    look(tablet, "hidden").await;
    tablet.press("Open").await;
    tablet.wait_for_screen("promises").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
}

async fn the_reading(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("Read it together").await;
    tablet.wait_for_screen("read").await;
    look(tablet, "read-promise").await;
    let (mut line, mut person) = (false, false);
    while tablet.has("Yes, that is right").await {
        let heading = tablet.heading().await;
        if !line && heading.contains("Not a hostel.") {
            look(tablet, "read-line").await;
            line = true;
        } else if !person
            && heading.contains("Pauline")
            && heading.contains("Somebody in your life")
        {
            look(tablet, "read-person").await;
            tablet.press("Change it").await;
            look(tablet, "read-person-change").await;
            tablet.key("Escape").await;
            person = true;
        }
        tablet.press("Yes, that is right").await;
    }
    look(tablet, "read-all").await;
    tablet.press("Take it with you").await;
}

async fn the_taking(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) -> Vec<u8> {
    tablet.wait_for_screen("take").await;
    look(tablet, "take-safe").await;
    for (answer, name) in [
        ("You keep it for me", "take-keep"),
        ("Don't keep it", "take-none"),
        ("A short one", "take-short"),
    ] {
        tablet.press(answer).await;
        look(tablet, name).await;
        tablet.press("Ask again if it is safe").await;
    }
    tablet.press("Yes").await;
    look(tablet, "take").await;
    let (_, file) = plan_file_is_taken(tablet).await;
    tablet.wait_for_notice("notice-copy-offered").await;
    look(tablet, "take-copy-offered").await;
    tablet.press("Yes, it is there").await;
    tablet.press("Take a locked plan file").await;
    look(tablet, "take-locked").await;
    tablet.press("Take a locked plan file").await;
    tablet.press("Say goodbye").await;
    file
}

async fn the_goodbye(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.wait_for_screen("goodbye").await;
    look(tablet, "goodbye").await;
    tablet.press("Take it and delete it here").await;
    look(tablet, "goodbye-clear-this").await;
    tablet.press("No, go back").await;
    tablet.press("Delete everything").await;
    look(tablet, "goodbye-clear-all").await;
    tablet.press("No, go back").await;
    tablet.press("Keep it here").await;
    tablet.wait_for_notice("notice-kept-here").await;
    look(tablet, "desk-kept").await;
    tablet.press("Close this message").await;
    look(tablet, "desk").await;
}

async fn back_at_the_desk(
    tablet: &mut Tablet,
    file: &[u8],
    look: &mut impl AsyncFnMut(&Tablet, &str),
) {
    for (notice, bytes) in hostile::files(file) {
        let path = tablet.file("plan.html", &bytes);
        tablet.drop_file(&path).await;
        tablet.wait_for_notice(notice).await;
        if !hostile::LOOKS_LIKE_ANOTHER.contains(&notice) {
            look(tablet, &format!("desk-{notice}")).await;
        }
        tablet.press("Close this message").await;
    }
}
