//! A secret word becomes a key in a worker, under the policy that the page is shipped with and without any, while the page
//! goes on. The element's own script is asked, which hands the same function to the app.

use std::fs;

use serde_json::{Value, json};

use crate::{
    site::{self, Site},
    tablet::{Setup, Tablet, on_a_tablet, on_a_tablet_with},
};

/// `printf %s "Pauline walks the dog" | argon2 "sixteen letters!" -id -v 13 -k 19456 -t 2 -p 1 -l 32 -r`
const KEY: &str = "94949c6c483f301b9ef84639e6a03ffdd1e0e4cba9d92efe90f52addaa50a55b";
/// With `-k 65536 -t 3`.
const KEY_BY_DEFAULT: &str = "988e9ceeeaf27cb1bb3239e4be8261a7f69a7573ea1a45da6b24bc413bfeab6f";

const LEAST: (u32, u32) = (19_456, 2);
const DEFAULT: (u32, u32) = (65_536, 3);

/// Counts the workers that begin and end.
const COUNTED: &str = "{
    const Real = globalThis.Worker;
    globalThis.workers = [];
    globalThis.Worker = class extends Real {
        constructor(...given) {
            super(...given);
            workers.push(this);
        }
        terminate() {
            super.terminate();
            this.over = true;
        }
    };
}";

#[test]
fn a_word_becomes_the_known_key_each_time_and_its_worker_ends_without_another_request() {
    let site = Site::of(site::folder());
    on_a_tablet_with(at(site.url()), async |tablet| {
        tablet.before_each_page(COUNTED).await;
        tablet.open_page().await;
        tablet.wait_until_ready().await;
        let asked = site.asked();
        for _ in 0..2 {
            let answer = stretched(tablet, LEAST).await;
            assert_eq!(answer["key"], KEY, "{answer}");
            assert_eq!(answer["left"], 0, "the word is not left with the page");
        }
        // The first writes the second place, and is there as long as the page.
        assert_eq!(
            tablet.ask("workers.map((one) => one.over)").await,
            json!([null, true, true])
        );
        assert_eq!(site.asked(), asked, "nothing more was asked of the server");
    });
}

#[test]
fn the_page_goes_on_while_a_word_is_stretched() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        let answer = stretched(tablet, DEFAULT).await;
        assert_eq!(answer["key"], KEY_BY_DEFAULT, "{answer}");
        assert!(answer["frames"].as_u64() >= Some(3), "{answer}");
        println!(
            "unlock with the default setting: {} ms, {} frames meanwhile",
            answer["took"], answer["frames"]
        );
    });
}

#[test]
fn numbers_outside_the_bounds_are_refused_by_name() {
    on_a_tablet(async |tablet| {
        tablet.wait_until_ready().await;
        for (memory, passes) in [(19_455, 2), (19_456, 1), (262_145, 2), (19_456, 11)] {
            let answer = stretched(tablet, (memory, passes)).await;
            assert_eq!(
                answer["refused"], "out-of-bounds",
                "{memory} KiB, {passes} passes"
            );
        }
    });
}

#[test]
fn a_page_of_somebody_else_needs_neither_a_policy_nor_trusted_types() {
    let site = Site::of(&without_policy());
    let url = format!("{}embed.html", site.url());
    on_a_tablet_with(at(url), async |tablet| {
        tablet
            .before_each_page("delete globalThis.trustedTypes")
            .await;
        tablet.open_page().await;
        tablet.wait_until_ready().await;
        assert_eq!(tablet.ask("typeof trustedTypes").await, "undefined");
        assert_eq!(stretched(tablet, LEAST).await["key"], KEY);
    });
}

#[test]
fn without_its_parts_the_app_is_there_and_says_that_no_word_can_be_stretched() {
    on_a_tablet(async |tablet| {
        tablet.refuse("*alongside-stretch*").await;
        tablet.open_page().await;
        let answer = stretched(tablet, LEAST).await;
        assert!(answer["refused"].is_string(), "{answer}");
        let ready = "document.querySelector('alongside-guide').dataset.ready === ''";
        assert_eq!(tablet.ask(ready).await, false);
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        tablet.forget_complaints().await;
    });
}

fn at(url: String) -> Setup {
    Setup {
        url,
        ..Setup::default()
    }
}

/// What the page answers, how long it took, and how many frames it showed meanwhile.
async fn stretched(tablet: &Tablet, (memory, passes): (u32, u32)) -> Value {
    let script = include_str!("stretching.js")
        .replace("MEMORY", &memory.to_string())
        .replace("PASSES", &passes.to_string());
    tablet.ask(&script).await
}

/// The built files as somebody else would serve them: without our headers.
fn without_policy() -> std::path::PathBuf {
    let folder = site::left_behind("without-policy");
    site::copy_all(site::folder(), &folder);
    fs::remove_file(folder.join("_headers")).unwrap();
    folder
}
