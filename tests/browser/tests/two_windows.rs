//! Two windows with the same plan: one writes, the other says so, and they can change places.

use crate::tablet::on_a_tablet;

const SAYS_SO: &str = "plan is open in another window";

#[test]
fn a_plan_that_is_open_in_another_window_says_so_and_can_be_used_here_instead() {
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet
            .type_into("What would you like to be called?", "Ray")
            .await;
        tablet.press("Carry on").await;
        tablet.press("Just talking").await;
        tablet.wait_for_words("Saved on this tablet").await;

        let first = tablet.opens_a_window().await;
        tablet.open_page().await;
        tablet.wait_for_words("Ray").await;
        tablet.wait_for_screen("desk").await;
        tablet.press("Ray").await;
        tablet.wait_for_words(SAYS_SO).await;
        assert!(
            !tablet.has("Cards").await,
            "nothing can be written in the second window"
        );
        tablet.press("Use it here").await;
        tablet.wait_for_screen("ways").await;
        tablet.press("What I am good at").await;
        tablet
            .type_into("Write some of your words here, if you like", "Clocks.")
            .await;
        tablet.press("Save these words").await;
        tablet.wait_for_words("Saved on this tablet").await;

        let second = tablet.window().await;
        tablet.turns_to(&first).await;
        tablet.wait_for_words(SAYS_SO).await;
        tablet.press("Use it here").await;
        tablet.wait_for_words("Clocks.").await;
        tablet.turns_to(&second).await;
        tablet.wait_for_words(SAYS_SO).await;
    });
}
