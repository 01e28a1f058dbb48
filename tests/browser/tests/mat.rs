//! The mat: a card goes into a tray by finger, by tap and by key, and can be had back.

use serde_json::{Value, json};

use crate::tablet::{Look, Tablet, on_a_tablet};

const TOP: &str = "hand.all('[data-card]')[0]";
const NAME_ON_TOP: &str = "hand.tidy(hand.all('[data-card] h2')[0]?.innerText)";
const QUESTION_ON_TOP: &str = "hand.tidy(hand.all('[data-card] .mat-pile__question')[0].innerText)";
/// What a screen reader is told: the words of a live region that it can find.
const HEARD: &str = "hand.tidy(hand.all('[aria-live=polite]').find((one) => hand.shown(one) && one.matches('[role=status]'))?.innerText)";

/// Counts everything that begins to move, if only for a moment.
const WATCH: &str = "{
    globalThis.moved = 0;
    const lasts = (durations) => durations.split(',').some((one) => parseFloat(one) > 0);
    const count = ({ type, target, pseudoElement }) => {
        const { animationDuration, transitionDuration } = getComputedStyle(target, pseudoElement || null);
        if (lasts(type === 'animationstart' ? animationDuration : transitionDuration)) globalThis.moved += 1;
    };
    for (const begins of ['animationstart', 'transitionrun']) hand.root().addEventListener(begins, count, true);
}";

#[test]
fn a_card_follows_the_finger_and_lands_in_the_tray_where_it_is_let_go() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        let (card, name) = (middle(tablet, TOP).await, tablet.ask(NAME_ON_TOP).await);
        let tray = middle(tablet, "hand.all('[data-tray=\"1\"]')[0]").await;

        tablet.finger_down(card).await;
        tablet.finger_moves((card.0 + 40.0, card.1 + 60.0)).await;
        assert_eq!(
            tablet
                .ask(&format!("{TOP}.hasAttribute('data-held')"))
                .await,
            true
        );
        it_lies_at(tablet, (card.0 + 40.0, card.1 + 60.0)).await;
        tablet.finger_moves(tray).await;
        tablet
            .wait_until("hand.all('[data-over]').map((tray) => tray.dataset.tray).join() === '1'")
            .await;
        tablet.finger_up().await;
        it_is_in(tablet, "Another day", &name).await;
        assert_eq!(
            tablet
                .ask("hand.all('[data-over], [data-held]').length")
                .await,
            0
        );
    });
}

#[test]
fn a_card_that_is_let_go_over_nothing_comes_back() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        let (card, name) = (middle(tablet, TOP).await, tablet.ask(NAME_ON_TOP).await);
        for (x, y) in [(90.0, -50.0), (4.0, 3.0), (0.0, 0.0)] {
            tablet.finger_down(card).await;
            tablet.finger_moves((card.0 + x, card.1 + y)).await;
            tablet.finger_up().await;
            tablet
                .wait_until(&format!("!{TOP}.hasAttribute('data-held')"))
                .await;
            it_lies_at(tablet, card).await;
            assert_eq!(tablet.ask(NAME_ON_TOP).await, name);
        }
        assert!(!tablet.has("Talk about these").await, "nothing was sorted");
    });
}

#[test]
fn when_the_screen_is_turned_round_a_card_still_follows_the_finger() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        tablet.press("Turn it round").await;
        let (card, name) = (middle(tablet, TOP).await, tablet.ask(NAME_ON_TOP).await);
        let tray = middle(tablet, "hand.all('[data-tray=\"2\"]')[0]").await;
        assert!(tray.1 < card.1, "the trays are at the other end");
        tablet.finger_down(card).await;
        tablet.finger_moves((card.0 + 50.0, card.1 - 30.0)).await;
        it_lies_at(tablet, (card.0 + 50.0, card.1 - 30.0)).await;
        tablet.finger_moves(tray).await;
        tablet.finger_up().await;
        it_is_in(tablet, "No thanks", &name).await;
    });
}

#[test]
fn the_keys_1_2_and_3_sort_and_what_happened_is_said_and_can_be_undone() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        let first = tablet.ask(NAME_ON_TOP).await;
        for (key, tray) in [
            ("1", "Talk about now"),
            ("2", "Another day"),
            ("3", "No thanks"),
        ] {
            let name = tablet.ask(NAME_ON_TOP).await;
            tablet.key(key).await;
            it_is_in(tablet, tray, &name).await;
            let next = tablet.ask(NAME_ON_TOP).await;
            let question = tablet.ask(QUESTION_ON_TOP).await;
            let heard = format!(
                "{}: {tray}. Next card: {}. {}",
                text(&name),
                text(&next),
                text(&question)
            );
            tablet
                .wait_until(&format!("{HEARD} === {}", json!(heard)))
                .await;
        }
        for _ in 0..3 {
            tablet.press("Undo").await;
            tablet
                .wait_until(&format!("{HEARD} === 'Undone: where a card goes.'"))
                .await;
        }
        assert_eq!(tablet.ask(NAME_ON_TOP).await, first);
        assert!(
            !tablet.has("Talk about these").await,
            "all three trays are empty again"
        );
        tablet.press("Redo").await;
        it_is_in(tablet, "Talk about now", &first).await;
    });
}

#[test]
fn a_number_that_is_typed_into_a_field_sorts_nothing() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        let first = tablet.ask(NAME_ON_TOP).await;
        tablet.press("Make our own card").await;
        tablet.type_into("A word or two for it", "").await;
        tablet.type_keys("route 123").await;
        assert_eq!(tablet.field("A word or two for it").await, "route 123");
        assert_eq!(tablet.ask(NAME_ON_TOP).await, first);
    });
}

#[test]
fn a_card_lands_with_a_movement_and_without_any_when_the_person_asked_for_none() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        tablet.ask(WATCH).await;
        tablet.key("1").await;
        tablet.wait_until("moved > 0").await;

        tablet
            .look(Look {
                still: true,
                ..Look::default()
            })
            .await;
        let moving = "hand.root().getAnimations({ subtree: true }).some((one) => one.playState === 'running')";
        tablet.wait_until(&format!("!{moving}")).await;
        tablet.ask("globalThis.moved = 0").await;
        for key in ["1", "2", "3"] {
            tablet.key(key).await;
        }
        for cover in ["Pause the screen", "Carry on", "See them as a list"] {
            tablet.press(cover).await;
        }
        assert_eq!(tablet.ask("moved").await, 0);
    });
}

#[test]
fn a_card_keeps_up_with_the_finger() {
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        let card = middle(tablet, TOP).await;
        tablet.finger_down(card).await;
        tablet.ask("globalThis.frames_at = [], (function frame(at) { frames_at.push(at); requestAnimationFrame(frame) })(performance.now())").await;
        for step in 0..60 {
            tablet
                .finger_moves((card.0 + f64::from(step), card.1 - f64::from(step)))
                .await;
        }
        let frames = tablet
            .ask("frames_at.slice(1).map((at, index) => at - frames_at[index])")
            .await;
        tablet.finger_up().await;
        let mut frames: Vec<f64> = frames
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_f64)
            .collect();
        frames.sort_by(f64::total_cmp);
        println!(
            "a card under a finger: {} frames, half of them within {:.1} ms, 95 of 100 within {:.1} ms",
            frames.len(),
            frames[frames.len() / 2],
            frames[frames.len() * 95 / 100]
        );
    });
}

#[test]
fn how_it_is_going_is_said_by_key_by_tap_and_by_finger_and_is_there_when_the_page_is_opened_again()
{
    on_a_tablet(async |tablet| {
        goes_to_the_mat(tablet).await;
        for _ in 0..3 {
            let card = tablet.ask(NAME_ON_TOP).await;
            tablet.press("Talk about now").await;
            tablet
                .wait_until(&format!("{NAME_ON_TOP} !== {card}"))
                .await;
        }
        tablet.press("How is it going?").await;
        tablet.wait_for_screen("going").await;
        let first = tablet.ask(NAME_ON_TOP).await;
        tablet.key("2").await;
        it_is_in(tablet, "Up and down", &first).await;
        let second = tablet.ask(NAME_ON_TOP).await;
        tablet.press("Not good").await;
        it_is_in(tablet, "Not good", &second).await;
        let third = tablet.ask(NAME_ON_TOP).await;
        let card = middle(tablet, TOP).await;
        let tray = middle(tablet, "hand.all('[data-tray=\"0\"]')[0]").await;
        tablet.finger_down(card).await;
        tablet.finger_moves(tray).await;
        tablet.finger_up().await;
        it_lies_in(tablet, "Going well", &third).await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.open_page().await;
        tablet.wait_for_screen("going").await;
        it_lies_in(tablet, "Going well", &third).await;
        it_lies_in(tablet, "Up and down", &first).await;
    });
}

async fn goes_to_the_mat(tablet: &Tablet) {
    for step in ["Start a conversation", "Carry on", "Just talking", "Cards"] {
        tablet.press(step).await;
    }
    tablet.wait_for_screen("mat").await;
}

/// A card is in a tray, and another one lies on top.
async fn it_is_in(tablet: &Tablet, tray: &str, card: &Value) {
    it_lies_in(tablet, tray, card).await;
    tablet
        .wait_until(&format!("{NAME_ON_TOP} !== {card}"))
        .await;
}

async fn it_lies_in(tablet: &Tablet, tray: &str, card: &Value) {
    let held = format!(
        "hand.all('[data-tray]').find((tray) => tray.innerText.startsWith({})).innerText.split('\\n').includes({card})",
        json!(tray)
    );
    tablet.wait_until(&held).await;
}

/// The card is with the finger, or back where it was.
async fn it_lies_at(tablet: &Tablet, (x, y): (f64, f64)) {
    tablet
        .wait_until(&format!(
            "(() => {{ const {{ x, y, width, height }} = {TOP}.getBoundingClientRect();
                return Math.abs(x + width / 2 - {x}) < 3 && Math.abs(y + height / 2 - {y}) < 3 }})()"
        ))
        .await;
}

async fn middle(tablet: &Tablet, what: &str) -> (f64, f64) {
    let place = tablet
        .ask(&format!(
            "(() => {{ const {{ x, y, width, height }} = {what}.getBoundingClientRect(); return [x + width / 2, y + height / 2] }})()"
        ))
        .await;
    (place[0].as_f64().unwrap(), place[1].as_f64().unwrap())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
