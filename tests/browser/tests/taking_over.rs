//! A proof: two windows with one plan lose nothing of it. Whoever takes the plan over has what the other window had a
//! moment before; and where a browser has no locks, an older state never takes the place of a newer one.

use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::WindowHandle;

use crate::{
    effort::{Dice, Proof},
    sealed,
    tablet::{Tablet, on_a_tablet},
    visit::comes_to_what_i_am_good_at,
};

const SAYS_SO: &str = "plan is open in another window";
const CHANGED: &str = "The plan saved here is not the one on this screen.";
const SAY: &str = "Write some of your words here, if you like";

/// So soon after somebody typed the plan is taken over: before anything is written by itself.
const SOON: Duration = Duration::from_millis(400);

/// So many times the plan changes places on one tablet.
const ON_ONE_TABLET: usize = 10;

const NO_LOCKS: &str = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });";

#[test]
fn whoever_takes_a_plan_over_has_what_was_typed_a_moment_before() {
    let mut proof = Proof::begin("plans taken over while somebody types", "times", 6, 1000);
    let (mut soon, mut slowest) = (0, Duration::ZERO);
    let seeds: Vec<u64> = proof.seeds().collect();
    for seeds in seeds.chunks(ON_ONE_TABLET) {
        on_a_tablet(async |tablet| {
            let mut windows = two_windows(tablet).await;
            tablet.wait_for_words(SAYS_SO).await;
            let mut all = String::new();
            for seed in seeds {
                tablet.turns_to(&windows.0).await;
                all += &some_letters(&mut Dice::new(*seed));
                types(tablet, &all).await;
                let typed = Instant::now();
                let took = takes_over(tablet, &windows.1, typed).await;
                soon += u64::from(took < SOON);
                slowest = slowest.max(took);
                tablet.wait_for_screen("ways").await;
                tablet.press("What I am good at").await;
                tablet.wait_for_screen("gifts").await;
                let there = tablet.field(SAY).await;
                if there != all {
                    proof.broke(*seed, format!("“{there}” is there, “{all}” was typed"));
                }
                windows = (windows.1, windows.0);
            }
        });
    }
    proof.looked("of them before anything was written by itself", soon);
    proof.looked("ms at most", u64::try_from(slowest.as_millis()).unwrap());
    proof.holds();
}

#[test]
fn without_locks_an_older_state_never_takes_the_place_of_a_newer_one() {
    let mut proof = Proof::begin("two windows without locks", "times", 4, 200);
    for seed in proof.seeds() {
        on_a_tablet(async |tablet| {
            tablet.before_each_page(NO_LOCKS).await;
            tablet.open_page().await;
            let (first, second) = two_windows(tablet).await;
            let mut dice = Dice::new(seed);
            let (new, old) = (some_letters(&mut dice), some_letters(&mut dice));
            for window in [&first, &second] {
                tablet.turns_to(window).await;
                if tablet.screen().await != "gifts" {
                    tablet.press("What I am good at").await;
                }
            }
            tablet.turns_to(&first).await;
            types(tablet, &new).await;
            tablet.wait_for_words("Saved on this tablet").await;
            tablet.turns_to(&second).await;
            types(tablet, &old).await;
            tablet.wait_for_words(CHANGED).await;
            // However often it is tried, and whatever is done.
            tablet.press("Take a file now").await;
            tablet.press("Stop here").await;
            tablet.wait_for_words(CHANGED).await;
            let kept: String = sealed::plans(tablet)
                .await
                .into_iter()
                .map(|(_, text)| text)
                .collect();
            if !kept.contains(&new) || kept.contains(&old) {
                proof.broke(seed, format!("“{new}” was kept, and there is {kept}"));
            }
        });
    }
    proof.holds();
}

#[test]
fn a_window_that_writes_without_looking_is_noticed() {
    let mut proof = Proof::twin("two windows that write without looking", 1);
    // Each time a window looks whether another wrote, it is told what it wrote itself.
    let blind = "{
        const mine = {};
        const { get, put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (value, key) { mine[key] = value; return put.call(this, value, key); };
        IDBObjectStore.prototype.get = function (key) {
            const asked = get.call(this, key);
            if (String(key).startsWith('desk/') && mine[key]) Object.defineProperty(asked, 'result', { get: () => mine[key] });
            return asked;
        };
    }";
    on_a_tablet(async |tablet| {
        tablet.before_each_page(NO_LOCKS).await;
        tablet.before_each_page(blind).await;
        tablet.open_page().await;
        let (first, second) = two_windows_that(tablet, &[NO_LOCKS, blind]).await;
        for (window, words) in [(&second, "old"), (&first, "newer words"), (&second, "er")] {
            tablet.turns_to(window).await;
            if tablet.screen().await != "gifts" {
                tablet.press("What I am good at").await;
            }
            types(tablet, words).await;
            tablet.wait_for_words("Saved").await;
        }
        let kept: String = sealed::plans(tablet)
            .await
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        if !kept.contains("newer words") {
            proof.broke(0, kept);
        }
    });
    assert_eq!(
        proof.breaks(),
        1,
        "newer words were written over, and nobody noticed"
    );
}

async fn two_windows(tablet: &Tablet) -> (WindowHandle, WindowHandle) {
    two_windows_that(tablet, &[]).await
}

/// A plan that is open in a first window, at the gifts, and was asked for in a second, which is in front.
async fn two_windows_that(tablet: &Tablet, scripts: &[&str]) -> (WindowHandle, WindowHandle) {
    let without = tablet.ask("navigator.locks === undefined").await == true;
    comes_to_what_i_am_good_at(tablet).await;
    tablet.wait_for_words("Saved on this tablet").await;
    let first = tablet.opens_a_window().await;
    if without {
        tablet.before_each_page(NO_LOCKS).await;
    }
    for script in scripts {
        tablet.before_each_page(script).await;
    }
    tablet.open_page().await;
    if without {
        // It goes on by itself, in its own time.
        tablet
            .wait_until("['ways', 'gifts'].includes(hand.screen())")
            .await;
    } else {
        tablet.wait_for_screen("desk").await;
        tablet.press("No name yet").await;
    }
    (first, tablet.window().await)
}

async fn types(tablet: &Tablet, words: &str) {
    tablet.wait_for_screen("gifts").await;
    let field = format!("hand.one(hand.TYPED, {}, null).control", json!(SAY));
    tablet
        .wait_until(&format!(
            "{field} && ({field}.focus(), {field}.select(), true)"
        ))
        .await;
    tablet.insert_at_once(words).await;
}

/// In the other window. How long after somebody typed.
async fn takes_over(tablet: &Tablet, window: &WindowHandle, typed: Instant) -> Duration {
    tablet.turns_to(window).await;
    let place = tablet
        .ask("hand.where(hand.PRESSED, 'Use it here', null)")
        .await;
    let took = typed.elapsed();
    tablet
        .tap(place["x"].as_f64().unwrap(), place["y"].as_f64().unwrap())
        .await;
    took
}

fn some_letters(dice: &mut Dice) -> String {
    let letter = |dice: &mut Dice| char::from(*dice.one_of(b"bcdfghjklmnpqrstvwxz"));
    (0..8).map(|_| letter(dice)).collect()
}
