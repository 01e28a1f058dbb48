//! Bringing somebody in, what is in the way, and asking for a yes, as two people go through it by touch: until the page is
//! in the folder of downloads and the answer has come back. Each step begins and ends at the ways in.

use serde_json::Value;

use crate::{
    tablet::Tablet,
    visit::{Visit, they_are_alone},
};

/// The page for whoever is brought in.
pub async fn somebody_is_brought_in(tablet: &Tablet, visit: &Visit) -> String {
    let guest = &visit.list("bring_in")[0];
    let (worker, called) = (visit.text("worker"), visit.text("called"));
    tablet.press("Promises").await;
    tablet
        .type_into("Who else would you like to help?", text(&guest["who"]))
        .await;
    tablet.press("Add them").await;
    tablet.wait_for_screen("invite").await;
    tablet
        .type_into(
            "What would you like them to help with?",
            text(&guest["what_for"]),
        )
        .await;
    tablet.press_by("Who will introduce you?", &worker).await;
    tablet
        .press_by(
            &format!("{called}, would you like to be there?"),
            "I want to be there",
        )
        .await;
    tablet.press("Only for us").await;
    tablet
        .type_into("What can we tell them?", text(&guest["may_be_told"]))
        .await;
    tablet
        .wait_for_words(&format!("{worker} will introduce us."))
        .await;
    tablet.press("Take their page").await;
    page_is_taken(tablet).await
}

/// The page of the ask that what is in the way leads to.
pub async fn a_yes_is_asked_for(tablet: &Tablet, visit: &Visit) -> String {
    tablet.press("Promises").await;
    what_is_in_the_way_is_said(tablet, visit).await;
    tablet.press("Ask someone to say yes").await;
    tablet.wait_for_screen("ask").await;
    it_is_asked(tablet, visit).await;
    assert!(!tablet.has("Take the page").await, "nobody agreed yet");
    let may = format!(
        "{}, are you happy for us to send this?",
        visit.text("called")
    );
    tablet.press_by(&may, "Yes, you can send it").await;
    tablet.press("Take the page").await;
    page_is_taken(tablet).await
}

async fn what_is_in_the_way_is_said(tablet: &Tablet, jules: &Visit) {
    let promise = &jules.list("promises")[1];
    let sentence = format!("Femi will {}.", text(&promise["what"]));
    tablet.press_by(&sentence, "What is in the way?").await;
    tablet.wait_for_screen("in-the-way").await;
    assert!(!tablet.has("Ask someone to say yes").await);
    tablet.press("Their own rule").await;
    let rule = text(&promise["in_the_way"]["rule"]);
    tablet
        .press_by(
            "Is it a real rule, or do people just think it is?",
            "Not sure yet",
        )
        .await;
    tablet.press("What we know about it").await;
    tablet.type_into("What does the rule say?", rule).await;
    tablet.press("Done").await;
    tablet.wait_for_screen("promises").await;
    tablet.wait_for_words("In the way: Their own rule").await;
    tablet.press_by(&sentence, "What is in the way?").await;
    tablet.wait_for_screen("in-the-way").await;
    tablet.wait_for_words(&format!("The rule: {rule}")).await;
}

async fn it_is_asked(tablet: &Tablet, jules: &Visit) {
    tablet.press("Three things to think about").await;
    for (question, way) in [
        ("What exactly are we asking for?", "step"),
        ("Who can say yes?", "to"),
        ("What do you want your life to look like?", "life"),
        ("Is it allowed?", "allowed"),
        ("What would get better?", "worth"),
        ("Who will help make it work?", "together"),
    ] {
        let said = jules.text_at(&["ask", way]);
        tablet.type_into(question, &said).await;
    }
    tablet.press("How long it lasts").await;
    for (question, way) in [
        ("When does it start?", "from"),
        ("When will we all check how it is going?", "look_back"),
    ] {
        let day = jules.text_at(&["ask", way]);
        tablet.choose_day(question, &day, &jules.text("day")).await;
    }
    tablet.wait_for_words("Friday 4 December").await;
}

/// The answer comes back, and what can be done next is one tap away.
pub async fn no_comes_back(tablet: &Tablet) {
    tablet.press("Promises").await;
    tablet.wait_for_words("We are waiting for an answer.").await;
    tablet.press_by("What did they say?", "No").await;
    tablet
        .type_into("What reason or rule did they give?", "Paragraph 4.")
        .await;
    tablet.press("Ask who can look at it again").await;
    tablet
        .wait_for_words("ask Mr Adeyemi, head of lettings who can look at it again")
        .await;
    tablet
        .wait_for_words("The answer is no: Paragraph 4.")
        .await;
    tablet.press("Undo").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
}

/// The page in the folder of downloads, as its bytes say it.
async fn page_is_taken(tablet: &Tablet) -> String {
    tablet.wait_for_screen("take").await;
    they_are_alone(tablet).await;
    tablet.press("Yes").await;
    let take = async |tablet: &Tablet| tablet.press("Take it as a file").await;
    let (_, bytes) = tablet.download(take).await;
    while tablet.screen().await != "ways" {
        tablet.press("Back").await;
    }
    String::from_utf8(bytes).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
