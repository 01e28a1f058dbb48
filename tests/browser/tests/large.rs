//! A plan after many visits: a thousand lines, twenty visits, twenty photos. How long until it lies open. And files that are
//! larger and stranger than anybody's plan: how long the page stands still over them.

use std::path::Path;

use serde_json::json;

use crate::{
    made,
    tablet::{Tablet, on_a_tablet},
};

const TIMES: usize = 3;
const SLOWER: f64 = 4.0;

/// Tells how many milliseconds go by from the drop of a file to the first frame with the plan in it.
const STOPWATCH: &str = "addEventListener('drop', () => {
    const begun = performance.now();
    globalThis.opening = (async () => {
        while (hand.screen() === 'desk') await new Promise((done) => setTimeout(done));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - begun;
    })();
}, { capture: true, once: true })";

/// A photo as a camera's would be after it was scaled down: much to see, and nothing beside the picture.
pub const PHOTO: &str = "(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
    const on = canvas.getContext('2d');
    for (let i = 0; i < 6000; i++) {
        on.fillStyle = `hsl(${(i * 47) % 360} 60% ${(i * 13) % 100}%)`;
        on.fillRect((i * 131) % 800, (i * 71) % 600, 40, 30);
    }
    return canvas.toDataURL('image/jpeg', 0.7).split(',')[1];
})()";

#[test]
fn a_plan_of_twenty_visits_a_thousand_lines_and_twenty_photos_opens() {
    let (mut times, mut size) = (Vec::new(), 0);
    for _ in 0..TIMES {
        on_a_tablet(async |tablet| {
            let photo = tablet.ask(PHOTO).await;
            let file = made::with_a_long_history(20, 1000, 20, photo.as_str().unwrap());
            size = file.len();
            let file = tablet.file("plan.json", &file);
            times.push(how_long_to_open(tablet, &file).await);
        });
    }
    times.sort_by(f64::total_cmp);
    println!(
        "a plan of 20 visits, 1,000 lines and 20 photos ({} kB) opens at {SLOWER} times slower: median {:.0} ms, longest {:.0} ms",
        size / 1000,
        times[TIMES / 2],
        times[TIMES - 1]
    );
}

/// Opens it, looks that every piece found its place, and that it is kept.
async fn how_long_to_open(tablet: &Tablet, file: &Path) -> f64 {
    tablet.slows_down(SLOWER).await;
    tablet.ask(STOPWATCH).await;
    tablet.drop_file(file).await;
    let took = tablet.ask("opening").await.as_f64().unwrap();
    tablet.slows_down(1.0).await;
    let notices = tablet.ask("hand.all('[data-notice]').length").await;
    assert_eq!(notices, json!(0), "every piece found its place");
    tablet.wait_for_words("Saved on this tablet").await;
    took
}

/// Notes the longest time in which the page did nothing else, in milliseconds.
const HEARTBEAT: &str = "globalThis.still = 0, (function beat(last) {
    setTimeout(() => {
        const now = performance.now();
        still = Math.max(still, now - last);
        beat(now);
    });
})(performance.now())";

/// Tells how many milliseconds go by from the next touch to the first frame with nothing to be seen.
const UNTIL_HIDDEN: &str = "globalThis.hiding = new Promise((done) => {
    addEventListener('pointerdown', (event) => {
        const look = () => {
            if (!hand.isCovered() && hand.cover() !== 'hidden') return requestAnimationFrame(look);
            done(performance.now() - event.timeStamp);
        };
        requestAnimationFrame(look);
    }, { capture: true, once: true });
}), 0";

/// Somebody is told of the file, or it is open.
const TOLD: &str =
    "![null, 'notice-reading-files'].includes(hand.notice()) || hand.screen() !== 'desk'";

const TWENTY_MB: usize = 20_000_000;

/// Files made to be a burden, each with what is said of it; nothing where it opens.
fn burdens() -> Vec<(&'static str, String, Option<&'static str>)> {
    let data = |inside: &str| {
        format!(
            r#"{{"format":"alongside-plan","version":2,"plan":{{"id":"a","next":99999,"visits":[{{"day":"2026-11-24"}}],{inside}}}}}"#
        )
    };
    let page = |before: &str, data: &str| {
        format!(
            "<!doctype html>{before}<script type=application/json id=alongside-plan>{data}</script></html>"
        )
    };
    let long = "x".repeat(TWENTY_MB - 1_000);
    let here = vec![r#"{"name":"a","is":"with-the-person"}"#; 100_000].join(",");
    let accents = format!("e{}", "\u{301}".repeat(20_000));
    vec![
        (
            "20 MB of one word as a name",
            data(&format!(r#""called":"{long}""#)),
            Some("notice-some-pieces-left"),
        ),
        (
            "20 MB of one word in a line",
            data(&format!(r#""lines":[{{"text":"{long}"}}]"#)),
            Some("notice-some-pieces-left"),
        ),
        (
            "20 MB of one word that breaks off",
            data(&format!(r#""called":"{long}""#))[..TWENTY_MB / 2].to_owned(),
            Some("notice-file-cut-short"),
        ),
        (
            "19 MB of < before the data",
            page(
                &"<".repeat(TWENTY_MB - 1_000_000),
                &data(r#""called":"Ida""#),
            ),
            None,
        ),
        (
            "19 MB of a page without a plan",
            page(&"<p>alongside-plan ".repeat(1_000_000), ""),
            Some("notice-file-no-plan"),
        ),
        (
            "100,000 people who are here",
            data(&format!(
                r#""visits":[{{"day":"2026-11-24","here":[{here}]}}]"#
            )),
            Some("notice-some-pieces-left"),
        ),
        (
            "a name of 20,000 accents",
            data(&format!(r#""called":"{accents}""#)),
            Some("notice-some-pieces-left"),
        ),
        (
            "20 MB of brackets",
            format!("{{\"a\":{}", "[".repeat(TWENTY_MB - 1_000)),
            Some("notice-file-tangled"),
        ),
    ]
}

#[test]
fn whatever_is_in_a_file_the_page_goes_on() {
    let folder = Path::new("burden.html");
    for (name, text, wanted) in burdens() {
        on_a_tablet(async |tablet| {
            let file = tablet.file(folder.to_str().unwrap(), text.as_bytes());
            tablet.wait_until_ready().await;
            tablet.slows_down(SLOWER).await;
            tablet.ask(HEARTBEAT).await;
            tablet.drop_file(&file).await;
            tablet.wait_until(TOLD).await;
            let still = tablet.ask("still").await.as_f64().unwrap();
            tablet.slows_down(1.0).await;
            println!(
                "{name}, {SLOWER} times slower: the page stands still for {still:.0} ms at most"
            );
            assert_eq!(tablet.ask("hand.notice()").await, json!(wanted), "{name}");
        });
    }
}

#[test]
fn everything_is_hidden_while_a_large_file_is_read() {
    on_a_tablet(async |tablet| {
        let (_, text, _) = burdens().swap_remove(3);
        let file = tablet.file("burden.html", text.as_bytes());
        tablet.wait_until_ready().await;
        tablet.slows_down(SLOWER).await;
        tablet.ask(UNTIL_HIDDEN).await;
        tablet.drop_file(&file).await;
        tablet.press("Hide").await;
        let took = tablet.ask("hiding").await.as_f64().unwrap();
        println!("hidden while a file is read, {SLOWER} times slower: {took:.0} ms");
        tablet.wait_for_cover("hidden").await;
    });
}

/// As many things as a plan takes, all in one place.
const MOST: usize = 18_900;

#[test]
fn a_plan_with_as_many_things_as_it_takes_can_be_looked_at() {
    let lines = made::with_lines(MOST);
    let people = made::with_people(MOST);
    let visits: [(&str, &[u8], &[&str]); 2] = [
        (
            "lines",
            &lines,
            &["What I am good at", "See it all", "Read it together"],
        ),
        (
            "people",
            &people,
            &["People", "See it all", "Read it together"],
        ),
    ];
    for (of, file, places) in visits {
        on_a_tablet(async |tablet| {
            let file = tablet.file("plan.json", file);
            tablet.wait_until_ready().await;
            tablet.ask(HEARTBEAT).await;
            tablet.drop_file(&file).await;
            tablet.wait_for_screen("ways").await;
            tablet.wait_for_words("Saved on this tablet").await;
            told(tablet, &format!("{MOST} {of}: opened")).await;
            for place in places {
                tablet.press(place).await;
                tablet.settled().await;
                told(tablet, &format!("{MOST} {of}: {place}")).await;
                if *place == "See it all" {
                    tablet.press("Show more of the plan").await;
                    told(tablet, &format!("{MOST} {of}: more of it")).await;
                    tablet.press("Close").await;
                } else {
                    tablet.press("Back").await;
                }
                told(tablet, &format!("{MOST} {of}: back")).await;
            }
        });
    }
}

/// Prints for how long the page stood still since this was asked last.
async fn told(tablet: &Tablet, what: &str) {
    let still = tablet.ask("[still, (still = 0)][0]").await;
    println!(
        "{what}: the page stands still for {:.0} ms at most",
        still.as_f64().unwrap()
    );
}
