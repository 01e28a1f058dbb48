//! *Hide*: from everywhere one tap, and nothing of anybody is left in the page until somebody taps again.

use serde_json::json;

use crate::{
    journey,
    tablet::{Tablet, on_a_tablet},
    visit::Visit,
};

/// Tells how many milliseconds go by from a touch to the first frame that is painted without words.
const STOPWATCH: &str = "addEventListener('click', () => {
    const begun = performance.now();
    globalThis.hiding = new Promise((done) => {
        const look = () => hand.cover() === 'hidden' ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))) : setTimeout(look);
        look();
    });
}, { capture: true, once: true })";

/// From the ways in to every screen, and what can be opened there.
const PLACES: [&[&str]; 15] = [
    &[],
    &["Cards"],
    &["Cards", "See them as a list"],
    &["Cards", "Talk about these"],
    &[
        "Cards",
        "Talk about these",
        "Read it back: Not a hostel. Not again.",
    ],
    &["People"],
    &["People", "my sister Pauline"],
    &["Good days, hard days", "A good day"],
    &["What I am good at"],
    &["Promises"],
    &["Promises", "Something to get sorted"],
    &["Read it together"],
    &["See it all"],
    &["Finish and take the plan"],
    &["Finish and take the plan", "Yes", "Say goodbye"],
];

#[test]
fn from_everywhere_one_tap_takes_every_word_off_the_screen_until_somebody_taps_again() {
    let (mut times, file) = (Vec::new(), &journey::of_ray().file);
    on_a_tablet(async |tablet| {
        let words = Visit::of_ray().every_word();
        let file = tablet.file("ray.html", file);
        tablet.drop_file(&file).await;
        tablet.wait_for_screen("ways").await;
        for place in PLACES {
            for step in place {
                match step.split_once(": ") {
                    Some((name, words)) => tablet.press_by(words, name).await,
                    None => tablet.press(step).await,
                }
            }
            times.push(one_tap_hides_it_all(tablet, &words, &place.join(", ")).await);
            while tablet.screen().await != "ways" {
                tablet.press("Back").await;
            }
        }
        for screen in ["today", "opening", "desk"] {
            tablet.press("Back").await;
            tablet.wait_for_screen(screen).await;
            times.push(one_tap_hides_it_all(tablet, &words, screen).await);
        }
        tablet.press("Settings").await;
        tablet.press("Delete everything").await;
        times.push(one_tap_hides_it_all(tablet, &words, "settings").await);
    });
    times.sort_by(f64::total_cmp);
    println!(
        "hidden from {} places: median {:.0} ms, longest {:.0} ms",
        times.len(),
        times[times.len() / 2],
        times[times.len() - 1]
    );
}

/// Hides, tries every way back but the right one, and comes back. How long the hiding took, in milliseconds.
async fn one_tap_hides_it_all(tablet: &Tablet, words: &[String], place: &str) -> f64 {
    let before = (tablet.screen().await, tablet.ask("hand.cover()").await);
    tablet.ask(STOPWATCH).await;
    tablet.press("Hide").await;
    tablet.wait_for_cover("hidden").await;
    let took = tablet.ask("hiding").await.as_f64().unwrap();
    nothing_is_left(tablet, words, place).await;

    tablet.ask("history.back()").await;
    for key in ["Escape", "1", "Tab"] {
        tablet.key(key).await;
    }
    nothing_is_left(tablet, words, place).await;

    tablet.press("Open").await;
    tablet.wait_until("hand.cover() !== 'hidden'").await;
    if before.1.is_null() {
        assert_eq!(tablet.screen().await, before.0, "at {place}");
    }
    took
}

async fn nothing_is_left(tablet: &Tablet, words: &[String], place: &str) {
    let page = tablet.everything_in_the_page().await;
    for word in words {
        assert!(
            !page.contains(word.as_str()),
            "“{word}” is in the page, at {place}: {page}"
        );
    }
    assert_eq!(tablet.ask("hand.cover()").await, "hidden", "at {place}");
    assert_eq!(tablet.ask("document.title").await, "Notes", "at {place}");
    let said = tablet
        .ask("hand.tidy(hand.root().querySelector('.app').innerText)")
        .await;
    assert_eq!(said, "Notes Open", "at {place}");
}

#[test]
fn escape_three_times_hides_as_well_even_from_a_field() {
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet
            .type_into("What would you like to be called?", "Ray")
            .await;
        tablet.key("Escape").await;
        tablet.key("Escape").await;
        assert_eq!(tablet.ask("hand.cover()").await, json!(null));
        tablet.key("Escape").await;
        tablet.wait_for_cover("hidden").await;
        nothing_is_left(tablet, &["Ray".to_owned()], "opening").await;
    });
}

#[test]
fn a_printed_plan_is_not_left_behind_the_hidden_page() {
    on_a_tablet(async |tablet| {
        let ray = Visit::of_ray();
        ray.is_short(tablet).await;
        tablet.press("Print it").await;
        tablet.wait_for_notice("notice-printed").await;
        assert!(
            tablet
                .everything_in_the_page()
                .await
                .contains("I can fix any clock")
        );
        tablet.press("Hide").await;
        tablet.wait_for_cover("hidden").await;
        nothing_is_left(tablet, &ray.every_word(), "take").await;
    });
}

/// A phone with its keyboard open, phones on their side, and a page at 400 %.
const LOW: [(u32, u32); 4] = [(390, 420), (844, 390), (820, 400), (320, 256)];

#[test]
fn hide_stays_in_its_corner_however_low_the_page_is_and_however_far_it_is_scrolled() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        for size in LOW {
            tablet.resize(size).await;
            assert!(tablet.at_the_end().await, "there is more than fits");
            let place = "(() => { const { top, right } = hand.all('.button--hide')[0].getBoundingClientRect();
                return [top, innerWidth - right]; })()";
            let place = tablet.ask(place).await;
            for far in place.as_array().unwrap() {
                assert!(
                    (0.0..30.0).contains(&far.as_f64().unwrap()),
                    "{size:?}: {place}"
                );
            }
            tablet.press("Hide").await;
            tablet.wait_for_cover("hidden").await;
            tablet.press("Open").await;
            tablet.wait_until("hand.cover() === null").await;
        }
    });
}

/// What a page gets before its own scripts: a keyboard that lies over it and makes it no smaller, as on iPads.
const LIES_OVER: &str = "{
    const seen = new EventTarget();
    Object.assign(seen, { height: innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(globalThis, 'visualViewport', { value: seen });
    globalThis.keyboard = (height, offsetTop, scale = 1) => {
        Object.assign(seen, { height, offsetTop, scale });
        seen.dispatchEvent(new Event('resize'));
    };
}";

/// A keyboard takes nearly half of the page, and the page was moved up for it.
#[test]
fn hide_and_what_is_written_stay_in_sight_over_a_keyboard_that_lies_on_the_page() {
    let box_of = |selector: &str| {
        format!(
            "(() => {{ const {{ top, bottom }} = hand.all('{selector}')[0].getBoundingClientRect(); return [top, bottom]; }})()"
        )
    };
    on_a_tablet(async |tablet| {
        tablet.before_each_page(LIES_OVER).await;
        tablet.open_page().await;
        tablet.wait_until_ready().await;
        let whole = tablet.ask(&box_of(".app")).await;
        tablet.press("Start a conversation").await;
        tablet.type_into("Who else is here?", "Bo").await;
        tablet.ask("keyboard(600, 200)").await;
        tablet.settled().await;
        assert_eq!(tablet.ask(&box_of(".app")).await, json!([200, 800]));
        for selector in [".button--hide", "[name=here]"] {
            let place = tablet.ask(&box_of(selector)).await;
            let [top, bottom] = [0, 1].map(|side: usize| place[side].as_f64().unwrap());
            assert!(top >= 200.0 && bottom <= 800.0, "{selector}: {place}");
        }
        // Whoever makes the page larger with two fingers sees less of it as well.
        tablet.ask("keyboard(600, 200, 2)").await;
        assert_eq!(tablet.ask(&box_of(".app")).await, whole);
        tablet.ask("keyboard(600, 200)").await;
        tablet.ask("keyboard(innerHeight, 0)").await;
        assert_eq!(tablet.ask(&box_of(".app")).await, whole);
    });
}
