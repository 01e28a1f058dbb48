//! Bringing somebody in, what is in the way, and asking for a yes: as the two of the third visit go through it by touch,
//! until the page is in the folder of downloads and the answer has come back.

use serde_json::Value;

use crate::{
    tablet::{Tablet, on_a_tablet},
    visit::Visit,
};

#[test]
fn the_invitation_that_is_taken_says_nothing_that_sal_may_not_be_told() {
    on_a_tablet(async |tablet| {
        let jules = Visit::of_jules();
        jules.begins(tablet).await;
        the_year_can_wait(tablet).await;
        tablet.press("Promises").await;
        let sal = &jules.list("bring_in")[0];
        tablet
            .type_into("Who would you like to bring in?", text(&sal["who"]))
            .await;
        tablet.press("Bring them in").await;
        tablet.wait_for_screen("invite").await;
        let what_for = text(&sal["what_for"]);
        tablet
            .type_into("What would you like them to come for?", what_for)
            .await;
        tablet.press_by("Who makes the introduction?", "Femi").await;
        tablet
            .press_by("Jules, would you like to be there?", "I want to be there")
            .await;
        let note = text(&sal["may_be_told"]);
        tablet.type_into("What may they be told?", note).await;
        tablet.wait_for_words("Femi makes the introduction.").await;
        tablet.press("Take their page").await;
        let page = page_is_taken(tablet).await;

        for held in [
            "An invitation from Jules",
            text(&sal["who"]),
            what_for,
            "Femi makes the introduction.",
            "I want to be there.",
        ] {
            assert!(page.contains(held), "{held}: {page}");
        }
        assert!(!page.contains("next door") && !page.contains("<script"));
        tablet.press("Our page").await;
        tablet.wait_for_words(note).await;
    });
}

#[test]
fn what_is_in_the_way_leads_to_an_ask_and_its_answer_back_into_the_plan() {
    on_a_tablet(async |tablet| {
        let jules = Visit::of_jules();
        jules.begins(tablet).await;
        the_year_can_wait(tablet).await;
        jules.promises_are_made(tablet).await;
        tablet.press("Promises").await;
        what_is_in_the_way_is_said(tablet, &jules).await;
        tablet.press("Ask for a yes").await;
        tablet.wait_for_screen("ask").await;
        it_is_asked(tablet, &jules).await;

        assert!(!tablet.has("Take the page").await, "nobody agreed yet");
        tablet
            .press_by("Jules, may this go out as it is?", "Yes, it may go out")
            .await;
        tablet.press("Take the page").await;
        let page = page_is_taken(tablet).await;
        for way in ["to", "life", "step", "allowed", "worth", "together"] {
            let said = jules.text_at(&["ask", way]);
            assert!(page.contains(&said), "{said}: {page}");
        }
        for held in ["4 December 2026", "1 March 2027"] {
            assert!(page.contains(held), "{held}");
        }
        assert!(!page.contains("council tax") && !page.contains("<script"));

        no_comes_back(tablet).await;
    });
}

/// Who looks ahead begins with a year from now.
async fn the_year_can_wait(tablet: &Tablet) {
    tablet.wait_for_screen("year").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
}

async fn what_is_in_the_way_is_said(tablet: &Tablet, jules: &Visit) {
    let promise = &jules.list("promises")[1];
    let sentence = format!("Femi will {}.", text(&promise["what"]));
    tablet
        .press(&format!("What is in the way?: {sentence}"))
        .await;
    tablet.wait_for_screen("in-the-way").await;
    assert!(!tablet.has("Ask for a yes").await);
    tablet.press("Their own rule").await;
    let rule = text(&promise["in_the_way"]["rule"]);
    tablet.type_into("What does the rule say?", rule).await;
    tablet
        .press_by(
            "Is it real, or does everybody only think so?",
            "Not sure yet",
        )
        .await;
    tablet.press("Done").await;
    tablet.wait_for_screen("promises").await;
    tablet.wait_for_words("In the way: Their own rule").await;
    tablet
        .press(&format!("What is in the way?: {sentence}"))
        .await;
    tablet.wait_for_screen("in-the-way").await;
    assert_eq!(tablet.field("What does the rule say?").await, rule);
}

async fn it_is_asked(tablet: &Tablet, jules: &Visit) {
    for (question, way) in [
        ("What do you want your life to look like?", "life"),
        ("Which step needs a yes?", "step"),
        ("Is it allowed?", "allowed"),
        ("Is it worth it?", "worth"),
        ("Together?", "together"),
        ("Who can say yes?", "to"),
    ] {
        let said = jules.text_at(&["ask", way]);
        tablet.type_into(question, &said).await;
    }
    for (question, way) in [
        ("From which day?", "from"),
        ("When do we all look at it again?", "look_back"),
    ] {
        let day = jules.text_at(&["ask", way]);
        tablet.choose_day(question, &day).await;
    }
    let by = tablet.field("By which day do we need an answer?").await;
    assert_eq!(by, "2026-12-04", "the day of the promise");
}

/// The answer comes back, and what can be done next is one tap away.
async fn no_comes_back(tablet: &Tablet) {
    tablet.press("Back").await;
    tablet.wait_for_screen("ways").await;
    tablet.press("Promises").await;
    tablet.wait_for_words("We wait for an answer.").await;
    tablet.press_by("What came back?", "No").await;
    tablet
        .type_into("Which rule did they name?", "Paragraph 4.")
        .await;
    tablet.press("Ask who can look again").await;
    tablet
        .wait_for_words("ask Mr Adeyemi, head of lettings who can look at it again")
        .await;
    tablet
        .wait_for_words("The answer is no: Paragraph 4.")
        .await;
    tablet.press("Undo").await;
    tablet.press("Our page").await;
    tablet
        .wait_for_words("The answer is no: Paragraph 4.")
        .await;
}

/// The page in the folder of downloads, as its bytes say it.
async fn page_is_taken(tablet: &Tablet) -> String {
    tablet.wait_for_screen("take").await;
    tablet.press("Yes").await;
    let take = async |tablet: &Tablet| tablet.press("Take it as a file").await;
    let (_, bytes) = tablet.download(take).await;
    String::from_utf8(bytes).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
