//! What needs others: who is brought in, what is in the way, what is asked for, and who walks alongside. It is let go of
//! again, so that the visit goes on as it was.

use crate::tablet::Tablet;

/// From the promises, and back to them.
pub async fn everywhere(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    somebody_is_brought_in(tablet, look).await;
    it_is_asked(tablet, look).await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
    tablet.press("My main worker").await;
    tablet.wait_for_screen("alongside").await;
    look(tablet, "alongside").await;
    tablet.press("When they are away").await;
    look(tablet, "alongside-away").await;
    for _ in 0..3 {
        tablet.press("Add one: Letters").await;
    }
    look(tablet, "alongside-counted").await;
    for _ in 0..3 {
        tablet.press("Take one off: Letters").await;
    }
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
    tablet.press("Promises").await;
    tablet.wait_for_screen("promises").await;
}

async fn somebody_is_brought_in(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let who = "Who else would you like to help?";
    tablet.type_into(who, "Sal from the law centre").await;
    tablet.press("Add them").await;
    tablet.wait_for_screen("invite").await;
    look(tablet, "invite").await;
    tablet
        .press_by("Who will introduce you?", "Someone else")
        .await;
    look(tablet, "invite-by-somebody").await;
    tablet.press("Change the name").await;
    tablet.press("How we will meet").await;
    tablet.press("Only for us").await;
    look(tablet, "invite-open").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("promises").await;
    look(tablet, "promises-guest").await;
    tablet.press("Open it: Sal from the law centre").await;
    tablet.press("Take this invitation out").await;
    tablet.wait_for_screen("promises").await;
}

async fn it_is_asked(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    let first = "hand.tidy(hand.all('.promise-card__will')[0].innerText)";
    let first = tablet.ask(first).await;
    let first = first.as_str().unwrap();
    tablet.press_by(first, "What is in the way?").await;
    tablet.wait_for_screen("in-the-way").await;
    look(tablet, "in-the-way").await;
    tablet.press("The law").await;
    look(tablet, "in-the-way-law").await;
    tablet.press("Their own rule").await;
    look(tablet, "in-the-way-rule").await;
    tablet.press("What we know about it").await;
    look(tablet, "in-the-way-known").await;
    tablet.press("Ask someone to say yes").await;
    tablet.wait_for_screen("ask").await;
    look(tablet, "ask").await;
    tablet.press("How long it lasts").await;
    tablet.press("Three things to think about").await;
    look(tablet, "ask-open").await;
    tablet.press("What it costs").await;
    tablet.press("Money: If nothing changes").await;
    look(tablet, "ask-costs").await;
    tablet.press("Look at it first").await;
    look(tablet, "ask-page").await;
    tablet.press("Yes, you can send it").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("promises").await;
    tablet.press_by("What did they say?", "No").await;
    look(tablet, "promises-answer").await;
    tablet.press_what_begins_with("Open it").await;
    tablet.wait_for_screen("ask").await;
    tablet.press("Take this request out").await;
    tablet.wait_for_screen("promises").await;
    tablet.press_by(first, "What is in the way?").await;
    tablet.wait_for_screen("in-the-way").await;
    tablet.press("Nothing is in the way").await;
    tablet.wait_for_screen("promises").await;
}
