//! Amina's visit: it is urgent, somebody interprets, and what goes home must not give her away.

use crate::{
    plan_file, sealed,
    tablet::{Setup, Tablet, on_a_tablet_with},
    visit::{Visit, plan_file_is_taken, they_are_alone},
};

/// What can wait has no place while it is urgent.
const CAN_WAIT: [&str; 5] = [
    "People",
    "Good days, hard days",
    "What I am good at",
    "My story",
    "A year from now",
];

#[test]
fn amina_goes_home_with_a_short_plan_on_paper_that_gives_nothing_away() {
    let setup = Setup {
        begin: "2026-11-26T10:00:00",
        ..Setup::default()
    };
    on_a_tablet_with(setup, async |tablet| {
        let amina = Visit::of_amina();
        amina.begins(tablet).await;
        amina.promises_are_made(tablet).await;
        for way in CAN_WAIT {
            assert!(!tablet.has(way).await, "“{way}” can wait");
        }
        amina.cards_are_sorted(tablet).await;
        amina.cards_are_talked_about(tablet).await;
        let short = taken_short(tablet).await;
        it_holds_only_what_may_be_found(&amina, &short);
        nothing_of_today_stays(tablet, &amina).await;
    });
}

/// The short one as it is printed, as a file and as text. Each with the name of what it is.
async fn taken_short(tablet: &Tablet) -> Vec<(&'static str, String)> {
    tablet.press("Finish and take the plan").await;
    tablet.wait_for_screen("take").await;
    they_are_alone(tablet).await;
    tablet.press("A short one").await;
    for part in ["My people", "Feeling safe"] {
        tablet.press_what_begins_with(part).await;
    }
    tablet.press("Done").await;
    tablet.press("Print it").await;
    tablet.wait_for_notice("notice-printed").await;
    let printed = tablet
        .ask("document.querySelector('iframe.alongside-print').contentDocument.documentElement.outerHTML")
        .await;
    let (_, file) = plan_file_is_taken(tablet).await;
    let (_, text) = tablet
        .download(async |tablet| tablet.press("Take it as text").await)
        .await;
    let shown = plan_file::shown(tablet, &file).await;
    vec![
        ("the print", printed.as_str().unwrap().to_owned()),
        ("the file", String::from_utf8(file).unwrap()),
        ("the text", String::from_utf8(text).unwrap()),
        ("the file, opened", shown),
    ]
}

fn it_holds_only_what_may_be_found(amina: &Visit, short: &[(&str, String)]) {
    let left_out = amina.texts(&["not_in_the_short_one"]);
    assert!(!left_out.is_empty());
    for (what, text) in short {
        for words in amina.kept() {
            assert!(text.contains(&words), "“{words}” is not in {what}: {text}");
        }
        for words in amina.not_kept().iter().chain(&left_out) {
            assert!(!text.contains(words), "“{words}” is in {what}: {text}");
        }
        assert!(
            !text.contains("Feeling safe"),
            "the card is in {what}: {text}"
        );
        assert!(
            !text.contains("Huda, interpreter"),
            "she is in {what}: {text}"
        );
    }
}

/// Everything is deleted, and nothing that was said is left on the tablet or in the page.
pub async fn nothing_of_today_stays(tablet: &Tablet, amina: &Visit) {
    tablet.press("Say goodbye").await;
    tablet.press("Delete everything").await;
    tablet.press("Yes, delete everything").await;
    tablet.wait_for_notice("notice-everything-cleared").await;
    let left = sealed::all_that_is_kept(tablet).await;
    let page = tablet.everything_in_the_page().await;
    for words in amina.every_word() {
        assert!(!left.contains(&words), "“{words}” is still in {left}");
        assert!(!page.contains(&words), "“{words}” is still in {page}");
    }
}
