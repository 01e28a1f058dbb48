//! Several files let drop at once: each is told, and one is opened.

use crate::{hostile, journey, tablet::on_a_tablet};

#[test]
fn of_several_files_each_is_told_and_one_is_opened() {
    let real = &journey::of_ray().file;
    on_a_tablet(async |tablet| {
        let plan = tablet.file("ray.html", real);
        let bread = tablet.file(
            "bread.html",
            b"<!doctype html><title>Bread</title><p>Flour.",
        );
        let (_, newer) = hostile::files(real).swap_remove(6);
        let newer = tablet.file("newer.html", &newer);
        tablet.wait_until_ready().await;
        tablet.drop_files(&[bread, plan, newer]).await;
        tablet.wait_for_notice("notice-several-files").await;
        tablet.wait_for_words("bread.html").await;
        tablet.wait_for_words("That file is not a plan.").await;
        tablet.wait_for_words("newer.html").await;
        tablet
            .wait_for_words("A newer version of Alongside made that file.")
            .await;
        assert!(!tablet.has("Open bread.html").await);
        assert_eq!(tablet.screen().await, "desk");

        tablet.press("Open ray.html").await;
        tablet.wait_for_screen("ways").await;
    });
}
