//! Lena's visit: she is in danger, and he sits with them when it begins. What is dangerous to answer waits until they
//! are alone, and nothing that she takes along, or that stays behind, gives her away.

use crate::{
    amina::nothing_of_today_stays,
    plan_file, sealed,
    tablet::{Setup, Tablet, on_a_tablet_with},
    visit::{Visit, plan_file_is_taken},
};

#[test]
fn lena_is_asked_alone_and_what_she_takes_home_gives_nothing_away() {
    let setup = Setup {
        begin: "2026-11-26T10:00:00",
        ..Setup::default()
    };
    on_a_tablet_with(setup, async |tablet| {
        let lena = Visit::of_lena();
        lena.begins(tablet).await;
        lena.promises_are_made(tablet).await;
        lena.cards_are_sorted(tablet).await;
        what_is_dangerous_waits_until_he_is_gone(tablet).await;
        lena.cards_are_talked_about(tablet).await;
        help_is_looked_at_and_leaves_nothing(tablet).await;
        let taken = taken_short(tablet).await;
        it_gives_nothing_away(&lena, &taken);
        nothing_of_today_stays(tablet, &lena).await;
    });
}

/// While he is here the card is not opened and nothing can be taken; both can be left for later.
async fn what_is_dangerous_waits_until_he_is_gone(tablet: &Tablet) {
    tablet.press("Back").await;
    tablet.press("Finish and take the plan").await;
    tablet
        .wait_for_words("Is this a good moment to ask this alone?")
        .await;
    assert!(!tablet.has("Print it").await && !tablet.has("A short one").await);
    tablet.press("Leave it for later").await;
    tablet.press("Cards").await;
    tablet.wait_for_screen("mat").await;
    tablet.press("Talk about these").await;
    tablet
        .wait_for_words("Is this a good moment to ask this alone?")
        .await;
    let page = tablet.everything_in_the_page().await;
    assert!(!page.contains("What helps you to feel safe?"), "{page}");
    tablet.press("Leave it for later").await;
    tablet.wait_for_screen("mat").await;
}

/// *Help now* is one tap away, leads back to where they were, and changes nothing that is kept.
async fn help_is_looked_at_and_leaves_nothing(tablet: &Tablet) {
    tablet.wait_for_words("Saved on this tablet").await;
    let before = sealed::all_that_is_kept(tablet).await;
    tablet.press("Help now").await;
    tablet.wait_for_words("Words to say first").await;
    tablet.press("Carry on").await;
    assert_eq!(tablet.screen().await, "ways");
    assert_eq!(sealed::all_that_is_kept(tablet).await, before);
}

/// The short one in every form. Each with the name of what it is, and everything that shows what it is.
async fn taken_short(tablet: &Tablet) -> Vec<(String, String)> {
    tablet.press("Finish and take the plan").await;
    tablet.press("Yes, we are alone").await;
    tablet.press("A short one").await;
    for part in [
        "My people",
        "Feeling safe",
        "Who was here",
        "Who helped to write it",
        "What kind of plan it is",
    ] {
        tablet.press_what_begins_with(part).await;
    }
    tablet.press("Done").await;
    let mut taken = Vec::new();
    tablet.press("Print it").await;
    tablet.wait_for_notice("notice-printed").await;
    let printed = tablet
        .ask("document.querySelector('iframe.alongside-print').contentDocument.documentElement.outerHTML")
        .await;
    taken.push(("the print".to_owned(), printed.as_str().unwrap().to_owned()));
    let (name, file) = plan_file_is_taken(tablet).await;
    taken.push(("the name of the file".to_owned(), name));
    taken.push((
        "the file, opened".to_owned(),
        plan_file::shown(tablet, &file).await,
    ));
    taken.push(("the file".to_owned(), String::from_utf8(file).unwrap()));
    let (name, text) = tablet
        .download(async |tablet| tablet.press("Take it as text").await)
        .await;
    taken.push(("the name of the text".to_owned(), name));
    taken.push(("the text".to_owned(), String::from_utf8(text).unwrap()));
    tablet.press("For a calendar").await;
    let (name, calendar) = tablet
        .download(async |tablet| tablet.press("Only the days, with no details").await)
        .await;
    taken.push(("the name of the calendar".to_owned(), name));
    taken.push((
        "the calendar".to_owned(),
        String::from_utf8(calendar).unwrap(),
    ));
    let titles = tablet
        .ask("[document.title, location.href, history.length]")
        .await;
    taken.push(("the window and its history".to_owned(), titles.to_string()));
    taken
}

fn it_gives_nothing_away(lena: &Visit, taken: &[(String, String)]) {
    let says_it: Vec<_> = taken
        .iter()
        .filter(|(what, _)| what.starts_with("the print") || what == "the text")
        .collect();
    for (what, text) in &says_it {
        for words in lena.kept() {
            assert!(text.contains(&words), "“{words}” is not in {what}: {text}");
        }
    }
    let left_out = [lena.not_kept(), lena.texts(&["not_in_the_short_one"])].concat();
    for (what, text) in taken {
        for words in &left_out {
            assert!(!text.contains(words), "“{words}” is in {what}: {text}");
        }
        let shown = without_the_formats_own_marks(text).to_lowercase();
        for word in lena.texts(&["gives_away"]) {
            assert!(!shown.contains(&word), "“{word}” is in {what}: {shown}");
        }
    }
}

/// The data inside a file, its policy and its styles are the format's own and nobody reads them.
fn without_the_formats_own_marks(text: &str) -> String {
    let mut shown = text.to_owned();
    for (begin, end) in [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<meta http-equiv", ">"),
    ] {
        while let Some(from) = shown.find(begin) {
            let to = shown[from..]
                .find(end)
                .map_or(shown.len(), |to| from + to + end.len());
            shown.replace_range(from..to, "");
        }
    }
    shown
}
