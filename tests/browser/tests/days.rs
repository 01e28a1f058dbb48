//! Days along their line, and a year from now: what one tap does there, and what it does not do before somebody has
//! said yes.

use crate::{
    tablet::{Tablet, on_a_tablet},
    visit::Visit,
};

const HELPS: &str = "The radio, low.";
const STEP: &str = "ring the harbour office";
pub const OFFER: &str = "Shall we put this in Please do as well?: The radio, low.";

#[test]
fn words_are_kept_at_the_part_of_the_day_and_lie_open_again_when_the_visit_is_broken_off() {
    on_a_tablet(async |tablet| {
        Visit::of_ray().begins(tablet).await;
        tablet.press("Good days, hard days").await;
        tablet.press("A hard day: Night").await;
        tablet
            .type_into("What is a hard night like?", "I lie and count.")
            .await;
        tablet.press("Save these words").await;
        tablet.wait_for_text("I lie and count.").await;
        tablet.press("A good day: Morning").await;
        tablet.type_into("What is a good morning like?", "").await;
        tablet.type_keys("Tea, and").await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.dies_and_is_started_again().await;

        tablet.wait_for_screen("days").await;
        assert_eq!(
            tablet.field("What is a good morning like?").await,
            "Tea, and"
        );
        let night =
            "hand.all('.day__part[data-part=night]').map((part) => part.innerText).join(' | ')";
        let night = tablet.ask(night).await;
        assert_eq!(
            night.as_str().unwrap().matches("I lie and count.").count(),
            1
        );
    });
}

#[test]
fn what_helps_goes_to_please_do_only_after_somebody_has_said_yes_and_comes_out_again() {
    on_a_tablet(async |tablet| {
        Visit::of_ray().begins(tablet).await;
        tablet.press("Good days, hard days").await;
        what_helps_is_said(tablet).await;

        tablet.press(OFFER).await;
        assert!(tablet.heading().await.contains(HELPS));
        tablet.press("No, leave it as it is").await;
        assert_eq!(in_please_do(tablet).await, 0);

        tablet.press(OFFER).await;
        assert_eq!(in_please_do(tablet).await, 0);
        tablet.press("Yes, put it there too").await;
        tablet.wait_for_words("It is in Please do now.").await;
        assert_eq!(in_please_do(tablet).await, 1);

        tablet.press("Take it out again").await;
        assert!(tablet.has(OFFER).await);
        assert_eq!(in_please_do(tablet).await, 0);
        tablet.press("Undo").await;
        assert_eq!(in_please_do(tablet).await, 1);
    });
}

#[test]
fn a_first_step_becomes_a_promise_with_one_tap_and_one_tap_takes_it_back() {
    on_a_tablet(async |tablet| {
        Visit::of_ray().begins(tablet).await;
        tablet.press("A year from now").await;
        tablet
            .type_into("What would your life be like then?", "A garden.")
            .await;
        tablet.press("Save these words").await;
        tablet.press("Then: Half a year from now").await;
        assert_eq!(
            tablet.ask("hand.tidy(hand.focused().innerText)").await,
            "Half a year from now"
        );
        the_first_step_is_said(tablet).await;

        let mine = format!("Ray will: {STEP}");
        tablet.press(&mine).await;
        tablet.wait_for_words(STEP).await;
        assert!(!tablet.has(&mine).await);
        tablet.press("Done").await;
        tablet.press("Promises").await;
        tablet.wait_for_text(&format!("I will {STEP}.")).await;
        tablet.press("Done").await;

        tablet.press("A year from now").await;
        tablet.press("This week").await;
        tablet.press("Drop this promise").await;
        assert!(tablet.has(&mine).await);
        tablet.press("Undo").await;
        assert!(!tablet.has(&mine).await);
    });
}

pub async fn what_helps_is_said(tablet: &Tablet) {
    tablet.press("What helps").await;
    tablet.type_into("What helps on a hard day?", HELPS).await;
    tablet.press("Save these words").await;
    tablet.wait_for_text(HELPS).await;
}

pub async fn the_first_step_is_said(tablet: &Tablet) {
    tablet.press("This week").await;
    tablet.type_into("What is the first step?", STEP).await;
    tablet.press("Save these words").await;
    tablet.wait_for_text(STEP).await;
}

/// How often the words stand in the closed place for what people should do; none while there is no such place.
async fn in_please_do(tablet: &Tablet) -> usize {
    let place = "hand.all('.area').map((area) => area.textContent).filter((text) => /^Please do(?!n)/.test(text))";
    let text = tablet.ask(&format!("{place}.join('')")).await;
    text.as_str().unwrap().matches(HELPS).count()
}
