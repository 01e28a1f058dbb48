//! From a change to the words *Saved on this tablet*, with a large plan.

use crate::{
    made, sealed,
    tablet::{Tablet, on_a_tablet},
};

const TIMES: usize = 10;

/// Tells how many milliseconds go by from the next change in a field to the first frame that says it is kept.
const STOPWATCH: &str = "addEventListener('input', () => {
    const begun = performance.now();
    const kept = () => hand.all('.keeping')[0].innerText.includes('Saved on this tablet');
    globalThis.keeping = (async () => {
        await hand.until(() => !kept());
        while (!kept()) await new Promise((done) => setTimeout(done));
        return performance.now() - begun;
    })();
}, { capture: true, once: true })";

#[test]
fn a_change_is_kept_soon_even_in_a_plan_of_a_thousand_lines() {
    is_kept_soon("1,000 lines", &made::with_lines(1000));
}

#[test]
fn a_change_is_kept_soon_even_in_a_plan_with_twenty_photos() {
    is_kept_soon("20 photos", &made::with_photos(20));
}

fn is_kept_soon(what: &str, plan: &[u8]) {
    on_a_tablet(async |tablet| {
        let file = tablet.file("plan.json", plan);
        tablet.drop_file(&file).await;
        tablet.wait_for_screen("ways").await;
        let mut times = times_to_keep(tablet).await;
        times.sort_by(f64::total_cmp);
        println!(
            "from a change to kept, {what}, {TIMES} times: median {:.0} ms, all within {:.0} ms",
            times[TIMES / 2],
            times[TIMES - 1]
        );
    });
}

async fn times_to_keep(tablet: &Tablet) -> Vec<f64> {
    let field = "Write some of your words here, if you like";
    tablet.press("Cards").await;
    tablet.press("Talk about now").await;
    tablet.press("Talk about these").await;
    tablet.wait_for_words("Saved on this tablet").await;
    let mut times = Vec::new();
    for number in 0..TIMES {
        tablet.ask(STOPWATCH).await;
        tablet.type_into(field, &format!("{number} ")).await;
        times.push(tablet.ask("keeping").await.as_f64().unwrap());
        let kept = sealed::all_that_is_kept(tablet).await;
        assert!(
            kept.contains(&format!("{number} \"")),
            "it was said to be kept"
        );
    }
    times
}

/// What a page gets before its own scripts: how each transaction is asked for is written down.
const WRITTEN_DOWN: &str = "{
    globalThis.writes = [];
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function(stores, mode, options) {
        if (mode === 'readwrite') writes.push(options?.durability ?? 'none');
        return real.call(this, stores, mode, options);
    };
}";

/// A kill leaves what the system has in its own memory, so that no crash of ours shows it.
#[test]
fn whatever_is_written_or_erased_is_asked_for_down_to_the_disk() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(WRITTEN_DOWN).await;
        tablet.open_page().await;
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        tablet
            .type_into("What would you like to be called?", "Noor")
            .await;
        tablet.press("Carry on").await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.press("Back").await;
        tablet.press("Only while we talk").await;
        tablet.wait_until("hand.sealed().then(({ records }) => !Object.keys(records).some((key) => key.startsWith('plan/')))").await;
        let writes = tablet.ask("writes").await;
        let writes = writes.as_array().unwrap();
        assert!(writes.len() > 2, "{writes:?}");
        assert!(writes.iter().all(|how| how == "strict"), "{writes:?}");
    });
}
