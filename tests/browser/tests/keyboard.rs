//! The keyboard alone: the whole visit, with a name and a mark at every stop.

use crate::{
    tablet::{Tablet, on_a_tablet},
    visit::{Visit, plan_file_is_taken},
};

#[test]
fn a_whole_visit_can_be_made_with_the_keyboard_alone() {
    on_a_tablet(async |tablet| {
        tablet.puts_fingers_away();
        let ray = Visit::of_ray();
        ray.goes_on(tablet).await;

        tablet.press("Put it down").await;
        tablet.wait_for_cover("put-down").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Pick it up again").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Our page").await;
        tablet.wait_for_cover("our-page").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Hide").await;
        tablet.wait_for_cover("hidden").await;
        it_is_on_the_heading(tablet).await;
        tablet.press("Open").await;
        it_is_on_the_heading(tablet).await;

        tablet.press("Read it together").await;
        tablet.wait_for_screen("read").await;
        while tablet.has("Yes, that is it").await {
            tablet.press("Yes, that is it").await;
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

async fn it_is_on_the_heading(tablet: &Tablet) {
    tablet
        .wait_until("hand.focused() === hand.all('h1').at(-1)")
        .await;
}

async fn it_is_on_the_message(tablet: &Tablet) {
    tablet.wait_until("hand.focused()?.dataset.notice").await;
}
