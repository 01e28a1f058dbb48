//! A proof: at most one frame after *Hide* has a word in it, on a slow tablet, and no way leads back to one but the secret
//! word. And how long both take.
//!
//! The page itself counts the frames and takes the time, from the moment of the touch, or of the third Escape, to the first
//! frame without the plan. Frames are what holds or does not; times depend on what else a machine does, and are printed.

use serde_json::{Value, json};

use crate::{
    effort::{Broken, Dice, Proof},
    made, secret_word,
    tablet::{Tablet, on_a_tablet},
};

/// So many milliseconds may words be on the screen.
const SOON: f64 = 100.0;

/// So many frames may go by until there is one without the plan: the app may be in the middle of one when the key comes.
const FRAMES: u64 = 2;

/// So many times slower than this machine.
const SLOW: f64 = 6.0;

/// So many times one tablet is hidden before another takes its place.
const ON_ONE_TABLET: usize = 20;

const WORDS: [&str; 4] = [
    "the clock by the door",
    "Nobody knows it yet.",
    "Pauline from number nine",
    "ناس من الشارع",
];

/// From the ways in to a place where there are words. The list of all cards has more than a thousand parts.
const PLACES: [&[&str]; 10] = [
    &[],
    &["Cards", "See them as a list"],
    &["Cards"],
    &["Cards", "Talk about these"],
    &["People"],
    &["Good days, hard days", "A good day"],
    &["What I am good at"],
    &["Promises"],
    &["Read it together"],
    &["See it all"],
];

/// Waits for the next of these events. Tells how many milliseconds and frames went by from the touch to the first frame
/// without the plan.
const STOPWATCH: &str = "addEventListener(EVENT, (event) => {
    globalThis.hiding = new Promise((done) => {
        let frames = 0;
        const look = () => {
            frames += 1;
            if (!hand.isCovered() && hand.cover() !== 'hidden') return requestAnimationFrame(look);
            done([performance.now() - event.timeStamp, frames]);
        };
        requestAnimationFrame(look);
    });
}, { capture: true, once: true })";

#[test]
fn a_frame_after_hiding_no_word_is_on_a_slow_tablet() {
    let mut proof = Proof::begin("hiding on a slow tablet", "hidings", 10, 500);
    let (mut hidden, mut opened) = (Vec::new(), Vec::new());
    let seeds: Vec<u64> = proof.seeds().collect();
    for seeds in seeds.chunks(ON_ONE_TABLET) {
        on_a_tablet(async |tablet| {
            begins(tablet).await;
            for seed in seeds {
                let mut dice = Dice::new(*seed);
                let place = *dice.one_of(&PLACES);
                for step in place {
                    tablet.press(step).await;
                }
                let by_keys = dice.one_in(3);
                let (took, _, mut faults) = hides(tablet, by_keys).await;
                hidden.push(took);
                if dice.one_in(4) {
                    faults.extend(no_way_leads_back(tablet).await);
                } else {
                    tablet.press("Open").await;
                }
                opened.push(opens(tablet).await);
                for how in faults {
                    proof.broke(*seed, format!("{how}, at {place:?}, by keys: {by_keys}"));
                }
                while tablet.screen().await != "ways" {
                    tablet.press("Back").await;
                }
            }
            tablet.forget_complaints().await;
        });
    }
    proof.looked("unlockings", u64::try_from(opened.len()).unwrap());
    let late = hidden.iter().filter(|took| **took > SOON).count();
    proof.looked("later than wanted", u64::try_from(late).unwrap());
    proof.looked("ms in the middle", middle(&mut hidden));
    proof.looked("ms at most", longest(&hidden));
    println!(
        "unlock with the default setting, {} times: median {} ms, longest {} ms",
        opened.len(),
        middle(&mut opened),
        longest(&opened)
    );
    proof.holds();
}

#[test]
fn a_cover_that_comes_late_or_leaves_a_word_is_noticed() {
    let mut proof = Proof::twin("covers that come late or leave a word", 2);
    on_a_tablet(async |tablet| {
        begins(tablet).await;
        let late = "hand.root().host.addEventListener('click', (event) => {
            const button = event.composedPath().find((part) => part.localName === 'button');
            event.stopPropagation();
            const late = (frames) => (frames === 0 ? button.click() : requestAnimationFrame(() => late(frames - 1)));
            late(3);
        }, { capture: true, once: true })";
        tablet.ask(late).await;
        let (_, frames, faults) = hides(tablet, false).await;
        assert!(frames > FRAMES, "it came late, after {frames} frames");
        for how in faults {
            proof.broke(0, how);
        }
        let left = format!(
            "hand.root().querySelector('.app').dataset.left = {}",
            json!(WORDS[1])
        );
        tablet.ask(&left).await;
        for how in left_in_the_page(tablet).await {
            proof.broke(0, how);
        }
        assert_eq!(proof.breaks(), 2, "it left a word");
    });
}

/// A plan full of words, kept with a secret word, at the ways in.
async fn begins(tablet: &Tablet) {
    tablet.wait_until_ready().await;
    let file = tablet.file("plan.json", &made::with_everywhere(&WORDS));
    tablet.drop_file(&file).await;
    tablet.wait_for_screen("ways").await;
    for screen in ["today", "opening"] {
        tablet.press("Back").await;
        tablet.wait_for_screen(screen).await;
    }
    secret_word::is_chosen(tablet).await;
    tablet.press("Do not show my name").await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.wait_for_words("Saved here, locked").await;
}

/// How many milliseconds and frames it took on a slow tablet, and what was wrong.
async fn hides(tablet: &Tablet, by_keys: bool) -> (f64, u64, Vec<Broken>) {
    let icon = tablet.ask(ICON).await;
    if by_keys {
        tablet.key("Escape").await;
        tablet.key("Escape").await;
    }
    let event = if by_keys { "keydown" } else { "click" };
    let stopwatch = STOPWATCH.replace("EVENT", &json!(event).to_string());
    tablet.ask(&stopwatch).await;
    tablet.slows_down(SLOW).await;
    if by_keys {
        tablet.key("Escape").await;
    } else {
        tablet.press("Hide").await;
    }
    let answer = tablet.ask("hiding").await;
    tablet.slows_down(1.0).await;
    tablet.wait_for_cover("hidden").await;
    let (took, frames) = (answer[0].as_f64().unwrap(), answer[1].as_u64().unwrap());
    let mut faults = left_in_the_page(tablet).await;
    if frames > FRAMES {
        faults.push(format!("it took {frames} frames"));
    }
    if tablet.ask(ICON).await == icon {
        faults.push("the icon is ours".to_owned());
    }
    (took, frames, faults)
}

const ICON: &str = "document.querySelector('link[rel=icon]')?.href ?? null";

async fn left_in_the_page(tablet: &Tablet) -> Vec<Broken> {
    let (page, tree) = (
        tablet.everything_in_the_page().await,
        tablet.names_in_the_tree().await,
    );
    let left = WORDS
        .iter()
        .filter(|word| page.contains(**word) || tree.contains(**word));
    let mut faults: Vec<_> = left
        .map(|word| format!("“{word}” is in the page"))
        .collect();
    let about = tablet
        .ask("[document.title, history.state, location.hash]")
        .await;
    if about[1] != Value::Null || about[2] != "" || about[0] != "Notes" {
        faults.push(format!("{about}"));
    }
    faults
}

/// Back, forward, away and back again, and anew: what is found on each way. It ends where the secret word is asked for.
async fn no_way_leads_back(tablet: &Tablet) -> Vec<Broken> {
    let mut faults = Vec::new();
    for way in ["history.back()", "history.forward()"] {
        tablet.ask(way).await;
        tablet.settled().await;
        faults.extend(left_in_the_page(tablet).await);
    }
    tablet.open("about:blank").await;
    tablet.goes_back().await;
    tablet
        .wait_until("hand.all('button').some((button) => !button.disabled)")
        .await;
    faults.extend(left_in_the_page(tablet).await);
    tablet.open_page().await;
    tablet.wait_until_ready().await;
    tablet.wait_for_words("A locked plan").await;
    faults.extend(left_in_the_page(tablet).await);
    tablet.press("A locked plan").await;
    faults
}

/// How long it takes from the secret word to the plan.
async fn opens(tablet: &Tablet) -> f64 {
    tablet.wait_for_cover("secret-word").await;
    let stopwatch = "addEventListener('click', ({ timeStamp }) => {
        globalThis.opening = hand.until(() => hand.cover() === null).then(() => performance.now() - timeStamp);
    }, { capture: true, once: true })";
    tablet.type_into("Secret word", secret_word::WORD).await;
    tablet.ask(stopwatch).await;
    tablet.press("Open it").await;
    tablet.ask("opening").await.as_f64().unwrap()
}

fn middle(times: &mut [f64]) -> u64 {
    times.sort_by(f64::total_cmp);
    millis(times[times.len() / 2])
}

fn longest(times: &[f64]) -> u64 {
    millis(times.iter().copied().fold(0.0, f64::max))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no time is so long, and none is negative"
)]
fn millis(time: f64) -> u64 {
    time.round() as u64
}
