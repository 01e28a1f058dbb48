//! Drives the built files of Alongside in a real browser, as two people at one tablet would.
//!
//! Each test has a browser of its own with nothing in it. Controls are found by what they are and what they are called;
//! nothing here reaches into the app, and nothing waits for a time to pass where it can wait for a thing to happen.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what a test needs and does not find is its failure"
)]

mod site;
mod tablet;

use tablet::on_a_tablet;

#[test]
fn the_desk_is_there() {
    on_a_tablet(async |tablet| {
        tablet.wait_for_screen("desk").await;
        println!("{}", tablet.words().await);
    });
}
