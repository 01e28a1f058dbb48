//! A plan after many visits: a thousand lines, twenty visits, twenty photos. How long until it lies open.

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
