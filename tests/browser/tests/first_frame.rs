//! The first moments: what is there before the app is, how it changes places with it, and what is said when it cannot come.

use crate::tablet::{NARROWEST, ON_ITS_SIDE, PHONE, Tablet, UPRIGHT, on_a_tablet};

/// Where the heading, the welcome and its buttons are.
const PLACES: &str =
    "hand.all('h1, .desk__lead, .desk__ways button, .button--hide').map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return [x, y, width, height].join(' ');
})";

/// Holds back the module until `letGo` is called.
const GATE: &str = "{
    const real = globalThis.fetch;
    const gate = new Promise((open) => (globalThis.letGo = open));
    globalThis.fetch = async (...asked) => (await gate, real(...asked));
}";

#[test]
fn the_first_frame_is_there_before_the_app_and_nothing_jumps_when_the_app_comes() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(GATE).await;
        for size in [UPRIGHT, ON_ITS_SIDE, PHONE, NARROWEST] {
            tablet.resize(size).await;
            tablet.open_without_waiting().await;
            tablet
                .wait_until("performance.getEntriesByName('first-contentful-paint').length")
                .await;
            assert_eq!(tablet.heading().await, "What matters to you?");
            let before = tablet.ask(PLACES).await;
            assert!(
                before.as_array().is_some_and(|places| places.len() > 3),
                "{before}"
            );

            tablet.ask("letGo()").await;
            tablet
                .wait_for_words("No plans are saved on this tablet.")
                .await;
            assert_eq!(tablet.ask(PLACES).await, before, "at {size:?}");
            let shift = tablet.ask(SHIFT).await;
            println!("at {size:?} the page moved by {shift}");
        }
    });
}

#[test]
fn what_is_tapped_before_the_app_is_there_is_seen_at_once_and_done_when_it_comes() {
    for gate in [GATE, GATE_OF_THE_ELEMENT] {
        on_a_tablet(async |tablet| {
            tablet.before_each_page(gate).await;
            tablet.open_without_waiting().await;
            tablet.press("Practise first").await;
            tablet.press("Start a conversation").await;
            assert_eq!(tablet.ask(WAITS).await, true);
            tablet.ask("letGo()").await;
            tablet.wait_for_screen("opening").await;
            tablet.wait_until(&format!("!{WAITS}")).await;
            tablet.wait_until(IS_READY).await;
            assert_eq!(tablet.screen().await, "opening");
        });
    }
}

/// Holds back the element itself, as when its script is not there yet.
const GATE_OF_THE_ELEMENT: &str = "{
    const real = customElements.define;
    const gate = new Promise((open) => (globalThis.letGo = open));
    customElements.define = async (...asked) => (await gate, real.apply(customElements, asked));
}";

#[test]
fn hide_covers_the_first_frame_at_once_and_nothing_that_was_tapped_is_done() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(GATE).await;
        tablet.open_without_waiting().await;
        tablet.press("Start a conversation").await;
        tablet.press("Hide").await;
        assert_eq!(tablet.ask(COVERED).await, true);
        tablet.ask("letGo()").await;
        tablet.wait_until(HIDDEN).await;
        tablet.wait_until(IS_READY).await;
        assert_eq!(tablet.heading().await, "Notes");
        tablet.press("Open").await;
        tablet.wait_for_screen("desk").await;
        assert_eq!(tablet.ask(WAITS).await, false);
    });
}

const WAITS: &str = "document.querySelector('alongside-guide').hasAttribute('data-waits')";
const COVERED: &str = "document.querySelector('alongside-guide').hasAttribute('data-covered')";

/// How much moved by itself since the page was opened, as browsers count it.
const SHIFT: &str = "new Promise((done) => {
    const watch = new PerformanceObserver((list) => {
        watch.disconnect();
        done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
    });
    watch.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(0), 200);
})";

/// What the first screen does not need and the second does.
const NEXT: [&str; 2] = ["alongside-guide", "alongside-opening"];

/// Holds that back, until `letGo` is called.
fn gate(what: &str) -> String {
    let gate = "{
        const real = globalThis.fetch;
        const gate = new Promise((open) => (globalThis.letGo = open));
        globalThis.fetch = async (what, ...how) => {
            if (String(what).includes('WHAT')) await gate;
            return real(what, ...how);
        };
    }";
    gate.replace("WHAT", what)
}

const HIDDEN: &str = "hand.screen() === 'hidden'";
const IS_READY: &str = "document.querySelector('alongside-guide').hasAttribute('data-ready')";

#[test]
fn what_is_tapped_before_the_guide_and_the_opening_are_there_is_done_when_they_come() {
    for what in NEXT {
        on_a_tablet(async |tablet| {
            open_without(tablet, what).await;
            let before = tablet.ask(PLACES).await;
            tablet.press("Start a conversation").await;
            assert_eq!(tablet.heading().await, "What matters to you?");
            assert_eq!(tablet.ask(PLACES).await, before);
            assert_eq!(tablet.ask(IS_READY).await, false);
            assert_eq!(tablet.ask(WAITS).await, true);

            tablet.ask("letGo()").await;
            tablet.wait_for_screen("opening").await;
            tablet.wait_until(IS_READY).await;
        });
    }
}

#[test]
fn hiding_never_waits_and_what_was_tapped_before_it_is_not_done() {
    for what in NEXT {
        on_a_tablet(async |tablet| {
            open_without(tablet, what).await;
            tablet.press("Start a conversation").await;
            tablet.press("Hide").await;
            tablet.wait_until(HIDDEN).await;
            assert_eq!(tablet.heading().await, "Notes");
            assert_eq!(tablet.ask("document.title").await, "Notes");

            tablet.ask("letGo()").await;
            tablet.wait_until(IS_READY).await;
            tablet.wait_until(HIDDEN).await;
            tablet.press("Open").await;
            tablet.wait_for_screen("desk").await;
        });
    }
}

#[test]
fn whatever_happens_before_the_opening_is_there_the_first_screen_stands_and_goes_on_afterwards() {
    on_a_tablet(async |tablet| {
        open_without(tablet, "alongside-opening").await;
        for key in ["Escape", "1", "Tab", "Escape", "Escape"] {
            tablet.key(key).await;
        }
        tablet.wait_until(HIDDEN).await;
        tablet.ask("history.back()").await;
        tablet.press("Open").await;
        tablet.press("Settings").await;
        tablet.ask("dispatchEvent(new Event('pagehide'))").await;
        tablet.ask("dispatchEvent(new Event('pageshow'))").await;
        assert_eq!(tablet.heading().await, "What matters to you?");

        tablet.ask("letGo()").await;
        tablet.wait_for_screen("settings").await;
        tablet.wait_until(IS_READY).await;
    });
}

#[test]
fn the_opening_does_not_wait_for_the_rest_and_nothing_that_was_said_on_it_is_lost() {
    on_a_tablet(async |tablet| {
        open_without(tablet, "alongside-rest").await;
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        tablet.press("Help now").await;
        tablet.wait_until("hand.cover() === 'help'").await;
        tablet.key("Escape").await;
        tablet.wait_until("hand.cover() === null").await;
        tablet.press("Very large").await;
        tablet
            .wait_until("hand.root().querySelector('[data-text=largest]')")
            .await;
        tablet.press("Pause the screen").await;
        tablet.wait_until("hand.cover() === 'put-down'").await;
        tablet.key("Escape").await;
        tablet.press("With a secret word").await;
        tablet.press("On this tablet").await;
        tablet.type_into("Who else is here?", "Sam").await;
        tablet.press("Add them").await;
        tablet.type_into(CALLED, "Ray").await;
        tablet.press("Undo").await;
        tablet.press("Redo").await;
        tablet.wait_for_words("Saved").await;
        for way in ["See it all", "Read it out", "Stop here", "Back"] {
            tablet.press(way).await;
        }
        // What is said does not wait for that.
        tablet.type_into("And what should you call me?", "Bo").await;
        tablet.wait_for_words("Saved").await;
        tablet.ask("history.back()").await;
        tablet.ask("dispatchEvent(new Event('pagehide'))").await;
        tablet.ask("dispatchEvent(new Event('pageshow'))").await;
        assert_eq!(tablet.screen().await, "opening");
        assert_eq!(tablet.ask(IS_READY).await, false);

        // Who hides it wants none of what was tapped, and who hides it again nothing back.
        tablet.press("Hide").await;
        tablet.wait_until(HIDDEN).await;
        tablet.press("Open").await;
        tablet.wait_until(WAITS).await;
        tablet.key("Escape").await;
        tablet.wait_until(&format!("!{WAITS}")).await;
        tablet.ask("letGo()").await;
        tablet.wait_until(IS_READY).await;
        tablet.wait_until(HIDDEN).await;
        tablet.press("Open").await;
        tablet.wait_for_screen("opening").await;
        let worker = "hand.root().querySelector('#worker').value";
        assert_eq!(tablet.ask(worker).await, "Bo");
        let called = "hand.root().querySelector('#called').value";
        assert_eq!(tablet.ask(called).await, "Ray");
        tablet.wait_until(IS_READY).await;
    });
}

#[test]
fn what_is_tapped_on_the_opening_before_the_rest_is_there_is_done_when_it_comes() {
    on_a_tablet(async |tablet| {
        open_without(tablet, "alongside-rest").await;
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        tablet.type_into(CALLED, "Ray").await;
        tablet.press("Carry on").await;
        tablet.wait_for_words("Saved").await;
        assert_eq!(tablet.screen().await, "opening");

        tablet.ask("letGo()").await;
        tablet.wait_for_screen("today").await;
    });
}

#[test]
fn what_is_tapped_twice_because_nothing_comes_is_done_once() {
    on_a_tablet(async |tablet| {
        open_without(tablet, "alongside-rest").await;
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        tablet.type_into(CALLED, "Ray").await;
        tablet.press("Stop here").await;
        tablet.press("Stop here").await;
        tablet.ask("letGo()").await;
        tablet.wait_for_screen("take").await;
        tablet.wait_until(IS_READY).await;
        assert_eq!(tablet.screen().await, "take");
    });
}

#[test]
fn what_lies_on_the_tablet_is_shown_when_the_rest_is_there() {
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet.type_into(CALLED, "Ray").await;
        tablet.wait_for_words("Saved").await;

        open_without(tablet, "alongside-rest").await;
        tablet.press("Start a conversation").await;
        assert_eq!(tablet.screen().await, "desk");
        tablet.ask("letGo()").await;
        tablet.wait_for_screen("opening").await;
    });
}

const CALLED: &str = "What would you like to be called?";

#[test]
fn when_the_guide_the_opening_or_the_rest_cannot_come_the_page_says_so() {
    for what in NEXT.into_iter().chain(["alongside-rest"]) {
        on_a_tablet(async |tablet| {
            tablet.refuse(&format!("*{what}*")).await;
            tablet.open_without_waiting().await;
            tablet
                .wait_until("hand.root().querySelector('[data-broken]').checkVisibility()")
                .await;
            assert_eq!(tablet.ask(IS_READY).await, false);
            tablet.forget_complaints().await;
        });
    }
}

/// Opens the page as it is while one of its files is on its way, with the first screen there.
async fn open_without(tablet: &Tablet, what: &str) {
    tablet.before_each_page(&gate(what)).await;
    tablet.open_without_waiting().await;
    tablet
        .wait_until("hand.all('.desk__ways button:enabled').length === 3")
        .await;
}

#[test]
fn when_the_app_cannot_come_the_page_says_so_and_claims_nothing() {
    on_a_tablet(async |tablet| {
        tablet.refuse("*.wasm").await;
        tablet.open_without_waiting().await;
        tablet
            .wait_until("hand.root().querySelector('[data-broken]').checkVisibility()")
            .await;
        let said = tablet
            .ask("hand.root().querySelector('[data-broken]').innerText")
            .await;
        let said = said.as_str().unwrap();
        assert!(said.contains("Something went wrong."), "{said}");
        assert!(!said.contains("saved"), "nothing was: {said}");
        assert_eq!(
            tablet
                .ask("hand.root().querySelector('[data-broken]').computedRole")
                .await,
            "alert"
        );
        assert_eq!(tablet.small_or_wide().await, Vec::<String>::new());
        tablet.forget_complaints().await;
    });
}

/// Whatever keeps every script from running: another policy, an old browser, a page that was opened from a folder.
#[test]
fn where_no_script_runs_the_page_says_so_by_itself() {
    on_a_tablet(async |tablet| {
        tablet.refuse("*.js").await;
        tablet.open_without_waiting().await;
        let late =
            "document.querySelector('alongside-guide').shadowRoot.querySelector('[data-late]')";
        let hidden = format!("getComputedStyle({late}).visibility");
        assert_eq!(tablet.ask(&hidden).await, "hidden");
        // The clock of the page's animations is set on, as eight seconds would.
        tablet
            .ask(&format!("{late}.getAnimations()[0].finish()"))
            .await;
        assert_eq!(tablet.ask(&hidden).await, "visible");
        tablet.forget_complaints().await;
    });
}

#[test]
fn a_browser_without_webassembly_is_told_at_once() {
    on_a_tablet(async |tablet| {
        tablet
            .before_each_page("delete globalThis.WebAssembly")
            .await;
        tablet.open_without_waiting().await;
        tablet
            .wait_until("getComputedStyle(hand.root().querySelector('[data-late]')).visibility === 'visible'")
            .await;
        tablet.forget_complaints().await;
    });
}

#[test]
fn when_the_app_breaks_down_the_page_says_so_and_the_visit_goes_on_when_it_is_opened_again() {
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet
            .type_into("What would you like to be called?", "Ray")
            .await;
        tablet.wait_for_words("Saved on this tablet").await;
        // Something that the app would never do to itself: an element that it counts on is gone.
        tablet
            .ask("hand.root().querySelector('.frame > [role=status]').remove()")
            .await;
        tablet.press("Pause the screen").await;
        tablet
            .wait_until("hand.root().querySelector('[data-broken]').checkVisibility()")
            .await;
        tablet
            .wait_for_text("Plans that were saved on this tablet are still here.")
            .await;
        tablet.forget_complaints().await;
        tablet.open_page().await;
        tablet.wait_for_screen("opening").await;
        assert_eq!(
            tablet.field("What would you like to be called?").await,
            "Ray"
        );
    });
}
