//! What is not a plan of ours, or no longer one: a clear message, and everything stays as it is.

use crate::{
    hostile, sealed,
    tablet::on_a_tablet,
    visit::{Visit, plan_file_is_taken},
};

#[test]
fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    on_a_tablet(async |tablet| {
        let ray = Visit::of_ray();
        ray.is_short(tablet).await;
        let (_, real) = plan_file_is_taken(tablet).await;
        tablet.wait_for_words("Saved on this tablet").await;
        let before = tablet.everything_kept().await;
        let opened = sealed::all_that_is_kept(tablet).await;
        let said = "I can fix any clock you've got.";
        assert!(opened.contains(said) && !before.contains(said), "{before}");

        for (notice, bytes) in hostile::files(&real) {
            let file = tablet.file("plan.html", &bytes);
            tablet.drop_file(&file).await;
            tablet.wait_for_notice(notice).await;
            assert_eq!(tablet.screen().await, "take", "after {notice}");
            assert_eq!(tablet.everything_kept().await, before, "after {notice}");
            tablet.press("Close this message").await;
            tablet.wait_until("hand.notice() === null").await;
        }
    });
}
