//! A locked plan file in the hand: it opens by itself in a browser with its secret word, and with nothing else.
//!
//! Most of it is tried with the file that is published with its word, so nothing of the app is needed.

use serde_json::json;

use crate::{
    plan_file::{PAPERS, beside, pages},
    secret_word,
    tablet::{Colours, Look, NARROWEST, Tablet, UPRIGHT, on_a_tablet},
    visit::{Visit, plan_file_is_taken},
};

const FILE: &[u8] = include_bytes!("../../records/locked-v1.html");
/// As another keyboard writes it, with a ring after each letter, and with a space after it.
const WORD: &str = "Bla\u{30a} ba\u{30a}t, fire a\u{30a}rer ";
const SAID: &str = "Ida likes to hear the harbour.";

#[test]
fn it_opens_with_its_word_and_keeps_nobody_who_mistypes_it() {
    on_a_tablet(async |tablet| {
        beside(tablet, FILE, async |tablet| {
            let title = tablet.ask("document.title").await;
            give(tablet, "blå båt").await;
            tablet
                .wait_until("!document.getElementById('wrong').hidden")
                .await;
            let held = "[document.activeElement.id, document.activeElement.value, document.title]";
            assert_eq!(tablet.ask(held).await, json!(["word", "blå båt", title]));
            assert!(!shown(tablet).await.contains(SAID));

            tablet.ask("document.activeElement.select()").await;
            give(tablet, WORD).await;
            tablet.wait_until("!document.getElementById('ask')").await;
            assert!(shown(tablet).await.contains(SAID));
            let page =
                "[document.title, document.documentElement.lang, document.activeElement.localName]";
            assert_eq!(tablet.ask(page).await, json!(["Ida's plan", "en", "h1"]));
            let data = tablet
                .ask("document.getElementById('alongside-plan')")
                .await;
            assert!(data.is_null(), "what is data stays sealed");
            let asked = tablet.ask("performance.getEntriesByType('resource').length");
            assert_eq!(asked.await, 0, "nothing was asked of anybody");
        })
        .await;
    });
}

#[test]
fn what_opens_looks_and_prints_like_the_file_that_was_locked() {
    on_a_tablet(async |tablet| {
        const LOOK: &str = "[...document.querySelectorAll('html, main, main *')].map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            const { color, font, backgroundColor } = getComputedStyle(part);
            return [part.localName, x, y, width, height, color, font, backgroundColor].join();
        }).slice(1)";
        let ordinary = ordinary(tablet).await;
        let looked = beside(tablet, &ordinary, async |tablet| tablet.ask(LOOK).await).await;
        beside(tablet, FILE, async |tablet| {
            open(tablet).await;
            assert_eq!(tablet.ask(LOOK).await, looked);
        })
        .await;
        for paper in PAPERS {
            let printed = pages(tablet, &ordinary, paper).await;
            let printed_here = beside(tablet, FILE, async |tablet| {
                open(tablet).await;
                let pdf = tablet.print_to_pdf(paper).await;
                let pdf = String::from_utf8_lossy(&pdf).into_owned();
                pdf.matches("/Type /Page\n").count() + pdf.matches("/Type /Page ").count()
            })
            .await;
            assert_eq!(printed_here, printed, "{}", paper.0);
        }
    });
}

#[test]
fn a_page_that_was_left_is_locked_again() {
    on_a_tablet(async |tablet| {
        beside(tablet, FILE, async |tablet| {
            open(tablet).await;
            let other = tablet.file("other.html", b"<title>Other</title>");
            tablet.open(&format!("file://{}", other.display())).await;
            tablet.goes_back().await;
            tablet
                .wait_until("document.getElementById('word')?.value === ''")
                .await;
            assert!(!shown(tablet).await.contains(SAID));
        })
        .await;
    });
}

#[test]
fn where_no_script_runs_it_says_how_to_open_it() {
    on_a_tablet(async |tablet| {
        let file = String::from_utf8(FILE.to_vec()).unwrap();
        let still = file.replace("script-src 'sha256-", "script-src 'sha256-A");
        beside(tablet, still.as_bytes(), async |tablet| {
            let shown = shown(tablet).await;
            assert!(shown.contains("open it in a web browser"), "{shown}");
            assert!(!shown.contains("Secret word"), "{shown}");
            tablet.forget_complaints().await;
        })
        .await;
    });
}

#[test]
fn a_browser_that_cannot_open_it_says_so() {
    on_a_tablet(async |tablet| {
        beside(tablet, FILE, async |tablet| {
            tablet
                .before_each_page("delete Crypto.prototype.subtle")
                .await;
            let here = tablet.ask("location.href").await;
            tablet.open(here.as_str().unwrap()).await;
            let shown = shown(tablet).await;
            assert!(
                shown.contains("This browser cannot open the plan."),
                "{shown}"
            );
            assert!(!shown.contains("Secret word"), "{shown}");
        })
        .await;
    });
}

#[test]
fn a_file_that_is_not_whole_says_so() {
    on_a_tablet(async |tablet| {
        beside(tablet, &FILE[..FILE.len() - 500], async |tablet| {
            give(tablet, WORD).await;
            tablet
                .wait_until("!document.getElementById('not-whole').hidden")
                .await;
        })
        .await;
    });
}

#[test]
fn nobody_is_shut_out_by_the_page_that_asks() {
    on_a_tablet(async |tablet| {
        beside(tablet, FILE, async |tablet| {
            let mut faults = Vec::new();
            for colours in [Colours::Light, Colours::Dark] {
                let still = true;
                tablet.look(Look { colours, still }).await;
                for size in [UPRIGHT, NARROWEST] {
                    tablet.resize(size).await;
                    faults.extend(tablet.faults().await);
                    faults.extend(tablet.faults_of_colour().await);
                    faults.extend(tablet.small_or_wide().await);
                    faults.extend(tablet.nameless().await);
                }
            }
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        })
        .await;
    });
}

/// Types a word and presses Enter.
async fn give(tablet: &Tablet, word: &str) {
    tablet.ask("document.getElementById('word').focus()").await;
    tablet.insert(word).await;
    tablet.key("Enter").await;
}

async fn open(tablet: &Tablet) {
    give(tablet, WORD).await;
    tablet.wait_until("!document.getElementById('ask')").await;
}

async fn shown(tablet: &Tablet) -> String {
    let shown = tablet.ask("document.body.innerText").await;
    shown.as_str().unwrap().to_owned()
}

/// The file that was locked. The script in the page gives it as it was read.
async fn ordinary(tablet: &Tablet) -> Vec<u8> {
    let opened = format!(
        "planOf({}).then((plan) => '<!doctype html>' + plan.documentElement.outerHTML)",
        json!(WORD)
    );
    let file = beside(tablet, FILE, async |tablet| tablet.ask(&opened).await).await;
    file.as_str().unwrap().as_bytes().to_vec()
}

/// The whole way: locked here with a word as one keyboard writes it, cleared, and opened here with it as another does.
#[test]
fn a_file_that_was_locked_here_opens_here_and_is_the_same_plan() {
    on_a_tablet(async |tablet| {
        let ray = Visit::of_ray();
        ray.is_short(tablet).await;
        let (_, open) = plan_file_is_taken(tablet).await;
        tablet.press("Close this message").await;
        tablet.press("Take a locked plan file").await;
        secret_word::is_typed_twice(tablet, " Blå båt, fire årer ").await;
        let (name, locked) = tablet
            .download(async |tablet| tablet.press("Lock it and take it").await)
            .await;
        assert!(name.starts_with("notes-"), "{name} gives nothing away");
        let said = "I can fix any clock you've got.";
        assert!(!String::from_utf8_lossy(&locked).contains(said));
        beside(tablet, &locked, async |tablet| {
            give(tablet, WORD).await;
            tablet.wait_until("!document.getElementById('ask')").await;
            assert!(shown(tablet).await.contains(said));
        })
        .await;

        tablet.press("Say goodbye").await;
        tablet.press("Delete everything").await;
        tablet.press("Yes, delete everything").await;
        tablet.wait_for_notice("notice-everything-cleared").await;
        let file = tablet.file("locked.html", &locked);
        tablet.drop_file(&file).await;
        tablet.wait_for_words("This opens with a secret word").await;
        secret_word::is_given(tablet, "Blå båt, fire arer").await;
        tablet.wait_for_words("That is not the secret word.").await;
        secret_word::is_given(tablet, WORD).await;
        tablet.wait_for_screen("ways").await;
        tablet.press("Stop here").await;
        tablet.press("Yes").await;
        let (_, again) = plan_file_is_taken(tablet).await;
        assert_eq!(again, open, "byte for byte");
    });
}
