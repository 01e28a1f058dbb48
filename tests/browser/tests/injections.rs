//! Whatever is typed or opened is text: in every field, on every screen, in the plan, in the file and back.

use serde_json::json;

use crate::{
    made, plan_file, site,
    tablet::{Tablet, on_a_tablet},
    visit::{plan_can_be_taken, plan_file_is_taken},
};

/// Notices whatever runs that should not, in the page and in every frame of it.
const CANARY: &str = "{
    globalThis.executed = [];
    for (const name of ['alert', 'confirm', 'prompt', 'eval']) {
        globalThis[name] = (...said) => { globalThis.executed.push(name + ' ' + said) };
    }
}";

const WORDS: &str = "Write some of your words here, if you like";

fn injections() -> Vec<String> {
    let path = site::project().join("tests/injections.txt");
    let all = std::fs::read_to_string(path).unwrap();
    let all: Vec<_> = all.lines().map(str::to_owned).collect();
    assert!(all.len() >= 100);
    all
}

#[test]
fn a_hundred_injections_typed_into_every_field_are_text_everywhere() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(CANARY).await;
        tablet.open_page().await;
        let all = injections();
        let (line, lines) = (all.join(" "), all.join("\n"));
        they_are_typed_everywhere(tablet, &line, &lines).await;
        they_are_text_on_every_screen(tablet, &[&lines]).await;
        they_go_home_and_come_back(tablet, &all).await;
    });
}

#[test]
fn a_hundred_injections_in_every_place_of_a_file_are_text_everywhere() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(CANARY).await;
        tablet.open_page().await;
        let all = injections();
        let each: Vec<&str> = all.iter().map(String::as_str).collect();
        let file = tablet.file("plan.json", &made::with_everywhere(&each));
        tablet.drop_file(&file).await;
        tablet.wait_for_screen("ways").await;
        they_are_text_on_every_screen(tablet, &each).await;
        they_go_home_and_come_back(tablet, &all).await;
    });
}

/// Into every field that there is, one after the other.
async fn they_are_typed_everywhere(tablet: &Tablet, line: &str, lines: &str) {
    tablet.press("Start a conversation").await;
    let name = short(line);
    tablet
        .type_into("What would you like to be called?", name)
        .await;
    tablet.type_into("And what should you call me?", name).await;
    tablet.type_into("Who else is here?", name).await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;

    tablet.press("Cards").await;
    tablet.press("Make our own card").await;
    tablet.type_into("A word or two for it", "a card").await;
    tablet.press("Add this card").await;
    tablet.press("Talk about these").await;
    tablet.press("Change the word").await;
    tablet.empty("A word or two for it").await;
    tablet.type_into("A word or two for it", line).await;
    tablet.empty("A word or two for it").await;
    tablet
        .type_into("A word or two for it", "<img src=x onerror=alert(1)>")
        .await;
    tablet.press("Save this word").await;
    they_are_said(tablet, WORDS, lines).await;
    tablet.press("Change").await;
    tablet.type_into("The words", lines).await;
    tablet.press("Save these words").await;
    tablet.press("Yes, that is right").await;
    tablet.press("Done").await;

    tablet.press("People").await;
    tablet.press("Add someone: Closest").await;
    tablet.type_into("What do you call them?", "somebody").await;
    tablet.press("Add them").await;
    tablet.press("Change it").await;
    tablet.empty("What do you call them?").await;
    tablet
        .type_into("What do you call them?", short(line))
        .await;
    tablet.press("Save this name").await;
    tablet.press("Yes, that is right").await;
    tablet.press("Done").await;

    tablet.press("Good days, hard days").await;
    for (area, question) in [
        ("A good day", "What is a good day like?"),
        ("A hard day", "What is a hard day like?"),
        ("What helps", "What helps on a hard day?"),
        ("What makes it worse", "What makes a hard day worse?"),
        ("Please do", "What would you like people to do?"),
        ("Please don't", "What would you like people not to do?"),
    ] {
        tablet.press(area).await;
        they_are_said(tablet, question, lines).await;
    }
    tablet.press("Done").await;
    tablet.press("What I am good at").await;
    they_are_said(tablet, WORDS, lines).await;
    tablet.press("Done").await;

    tablet.press("Promises").await;
    tablet.press("Something to get sorted").await;
    tablet.press("Someone else").await;
    tablet.type_into("What do we call them?", "They").await;
    tablet.type_into("They will …", lines).await;
    tablet.type_into("What do we call them?", line).await;
    tablet
        .press("How will we know it is done? What if it is not?")
        .await;
    tablet.type_into("How will we know it is done?", line).await;
    tablet.type_into("What if it does not happen?", line).await;
    tablet.press("Save this promise").await;
    tablet.press("Done").await;
    tablet.wait_for_screen("ways").await;
}

/// As many of them as a name may be long.
fn short(line: &str) -> &str {
    &line[..line.floor_char_boundary(900)]
}

async fn they_are_said(tablet: &Tablet, field: &str, words: &str) {
    tablet.type_into(field, words).await;
    tablet.press("Save these words").await;
    tablet.wait_for_text(words).await;
}

async fn they_are_text_on_every_screen(tablet: &Tablet, each: &[&str]) {
    tablet.ask(include_str!("injections.js")).await;
    for way in [
        "Cards",
        "People",
        "Good days, hard days",
        "What I am good at",
        "Promises",
        "Read it together",
    ] {
        nothing_is_strange(tablet, "the ways in").await;
        tablet.press(way).await;
        nothing_is_strange(tablet, way).await;
        if way == "Cards" {
            tablet.press("See them as a list").await;
            nothing_is_strange(tablet, "the list of cards").await;
            tablet.press("See them as cards").await;
            tablet.press("Talk about these").await;
            nothing_is_strange(tablet, "a card").await;
            tablet.press("Back").await;
        }
        if way == "What I am good at" {
            for words in each {
                tablet.wait_for_text(words).await;
            }
        }
        tablet.press("Back").await;
        tablet.wait_for_screen("ways").await;
    }
    tablet.press("See it all").await;
    nothing_is_strange(tablet, "our page").await;
    tablet.press("Back").await;
}

/// Long lists are drawn in pieces: until there is no way to more of any.
const ALL_OF_IT: &str = "(async () => {
    const more = () => hand.all('button').find((one) => one.textContent.startsWith('Show more'));
    for (let next = more(); next; next = more()) {
        next.click();
        await hand.wait(50);
    }
})()";

async fn nothing_is_strange(tablet: &Tablet, place: &str) {
    tablet.ask(ALL_OF_IT).await;
    let strange = tablet
        .ask("strange(hand.root(), hand.all('link').slice(0, 1)).concat(hand.refused)")
        .await;
    assert_eq!(strange, json!([]), "in {place}");
    assert_eq!(tablet.ask("document.title").await, "Notes", "in {place}");
}

async fn they_go_home_and_come_back(tablet: &Tablet, each: &[String]) {
    let file = take_the_file(tablet).await;
    plan_file::beside(tablet, &file, async |tablet| {
        tablet.ask(include_str!("injections.js")).await;
        let ours = "[...document.querySelectorAll('html, head, body, head *, #alongside-plan, main svg[role=img] > title')]";
        let strange = tablet
            .ask(&format!("strange(document, {ours}).concat(hand.refused)"))
            .await;
        assert_eq!(strange, json!([]));
        let scripts = tablet.ask("document.scripts.length").await;
        assert_eq!(scripts, 1, "the data, which no browser runs");
        let shown = tablet.ask("document.body.textContent").await;
        for words in each {
            assert!(shown.as_str().unwrap().contains(words.as_str()), "{words}");
        }
    })
    .await;

    tablet.press("Say goodbye").await;
    tablet.press("Keep it here").await;
    tablet.wait_for_notice("notice-kept-here").await;
    let path = tablet.file("again.html", &file);
    tablet.drop_file(&path).await;
    tablet.wait_for_screen("ways").await;
    let again = take_the_file(tablet).await;
    assert!(again == file, "the file changed on its way through the app");
    assert_eq!(tablet.ask("executed").await, json!([]));
}

async fn take_the_file(tablet: &Tablet) -> Vec<u8> {
    plan_can_be_taken(tablet).await;
    plan_file_is_taken(tablet).await.1
}
