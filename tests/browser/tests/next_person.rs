//! A proof: whoever sits down next sees nothing of whoever was there before, wherever they look.
//!
//! One visit fills every place with words and ends in one of three ways. Then another visit goes everywhere, and every word
//! of the first is looked for in the page with its fields, in its title and its history, in what is kept, in what the
//! tablet can open of it, and in the tree that screen readers are given. Files that the first took are theirs.

use serde_json::json;

use crate::{
    effort::{Dice, Proof},
    made, sealed, secret_word,
    tablet::{Tablet, on_a_tablet},
};

const SAY: &str = "Write some of your words here, if you like";

/// How the first visit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Cleared,
    /// Kept with a secret word, and the desk shows no name.
    Locked,
    /// Kept nowhere, and the page is opened anew.
    OnlyWhileWeTalked,
}

const ENDS: [End; 3] = [End::Cleared, End::Locked, End::OnlyWhileWeTalked];

/// So many words are said in one visit. Each is in every place where there can be words.
const IN_ONE_VISIT: usize = 17;

#[test]
fn the_next_person_finds_no_word_of_the_last_one() {
    let mut proof = Proof::begin("words of one visit in the next", "words", 34, 1003);
    let seeds: Vec<u64> = proof.seeds().collect();
    for (number, seeds) in seeds.chunks(IN_ONE_VISIT).enumerate() {
        let words = words_of(seeds);
        on_a_tablet(async |tablet| {
            let end = ENDS[number % ENDS.len()];
            the_first_visit(tablet, &words, end).await;
            let (mut places, mut found) = (0, Vec::new());
            the_second_visit(tablet, &words, &mut async |tablet, place| {
                places += 1;
                found.extend(looked_for(tablet, &words, place).await);
            })
            .await;
            proof.looked("places", places);
            for one in found {
                proof.broke(seeds[0], format!("{end:?}: {one}"));
            }
            tablet.forget_complaints().await;
        });
    }
    proof.holds();
}

#[test]
fn a_word_that_was_left_behind_is_found_wherever_it_is() {
    const LEFT: [(&str, &str); 9] = [
        ("history", "name = 'WORD'"),
        ("history", "history.replaceState('WORD', '')"),
        ("address", "history.replaceState(null, '', '#WORD')"),
        ("kept", "localStorage.setItem('a', 'WORD')"),
        ("kept", "sessionStorage.setItem('WORD', 'a')"),
        ("kept", "caches.open('WORD')"),
        ("page", "hand.all('main')[0].setAttribute('data-a', 'WORD')"),
        ("page", "hand.all('textarea, input').at(-1).value = 'WORD'"),
        ("tree", "hand.all('h1')[0].ariaLabel = 'WORD'"),
    ];
    let mut proof = Proof::twin("words that were left behind", 9);
    on_a_tablet(async |tablet| {
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        for (number, (place, leave)) in LEFT.into_iter().enumerate() {
            let word = words_of(&[u64::try_from(number).unwrap()]).remove(0);
            tablet.ask(&leave.replace("WORD", &word)).await;
            let found = looked_for(tablet, &[word], "here").await;
            assert!(
                found.iter().any(|one| one.contains(place)),
                "{leave}: {found:?}"
            );
            proof.broke(0, found.concat());
        }
        tablet
            .ask("caches.keys().then((all) => Promise.all(all.map((one) => caches.delete(one))))")
            .await;
        tablet
            .ask("(localStorage.clear(), sessionStorage.clear())")
            .await;
    });
    assert_eq!(proof.breaks(), LEFT.len());
}

/// Every place filled with the words, every screen seen, and some of them half typed.
async fn the_first_visit(tablet: &Tablet, words: &[String], end: End) {
    let each: Vec<&str> = words.iter().map(String::as_str).collect();
    let file = tablet.file("first.json", &made::with_everywhere(&each));
    tablet.wait_until_ready().await;
    tablet.drop_file(&file).await;
    tablet.wait_for_screen("ways").await;
    for (way, opens) in [
        ("Cards", "Talk about these"),
        ("People", "Add someone: Closest"),
        ("Good days, hard days", "A good day"),
        ("Promises", "Something to get sorted"),
        ("Read it together", "Yes, that is right"),
    ] {
        tablet.press(way).await;
        tablet.press(opens).await;
        while tablet.screen().await != "ways" {
            tablet.press("Back").await;
        }
    }
    tablet.press("See it all").await;
    tablet.wait_for_cover("our-page").await;
    tablet.press("Back").await;
    tablet.press("What I am good at").await;
    tablet.type_into(SAY, &words[0]).await;
    tablet.press("Save these words").await;
    tablet.press("Undo").await;
    tablet.type_into(SAY, &words[1]).await;
    tablet.press("Done").await;
    for screen in ["today", "opening"] {
        tablet.press("Back").await;
        tablet.wait_for_screen(screen).await;
    }
    ends(tablet, end).await;
}

async fn ends(tablet: &Tablet, end: End) {
    match end {
        End::Cleared => {
            the_take_screen_is_reached_alone(tablet).await;
            tablet.press("Yes").await;
            tablet
                .download(async |tablet| tablet.press("Take it as text").await)
                .await;
            tablet.press("Say goodbye").await;
            tablet.press("Take it and delete it here").await;
            tablet.press("It is there. Delete the plan here.").await;
            tablet.wait_for_notice("notice-plan-cleared").await;
        }
        End::Locked => {
            secret_word::is_chosen(tablet).await;
            tablet.press("Do not show my name").await;
            to_goodbye(tablet).await;
            tablet.press("Keep it here").await;
            tablet.wait_for_notice("notice-kept-locked").await;
        }
        End::OnlyWhileWeTalked => {
            tablet.press("Only while we talk").await;
            tablet.wait_for_words("Only on this screen").await;
            tablet.open_page().await;
        }
    }
    tablet.wait_for_screen("desk").await;
}

/// Somebody else was here: whether it is safe is asked alone.
async fn the_take_screen_is_reached_alone(tablet: &Tablet) {
    tablet.press("Stop here").await;
    if tablet.has("Yes, we are alone").await {
        tablet.press("Yes, we are alone").await;
    }
}

async fn to_goodbye(tablet: &Tablet) {
    the_take_screen_is_reached_alone(tablet).await;
    tablet.press("Yes").await;
    tablet.press("Say goodbye").await;
    tablet.wait_for_screen("goodbye").await;
}

/// Somebody else goes everywhere, and begins to write what the first one wrote.
async fn the_second_visit(
    tablet: &Tablet,
    words: &[String],
    look: &mut impl AsyncFnMut(&Tablet, &str),
) {
    look(tablet, "the desk").await;
    tablet.press("Settings").await;
    tablet.press("Delete everything").await;
    look(tablet, "the settings").await;
    tablet.press("No, keep it").await;
    tablet.press("Back").await;
    tablet.press("Start a conversation").await;
    tablet.wait_for_screen("opening").await;
    for field in [
        "What would you like to be called?",
        "And what should you call me?",
        "Who else is here?",
    ] {
        tablet.type_into(field, &words[0][..3]).await;
        nothing_is_offered(tablet).await;
        look(tablet, field).await;
    }
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    the_ways_of_the_second(tablet, look).await;
    tablet.press("What I am good at").await;
    tablet.type_into(SAY, &words[0][..3]).await;
    nothing_is_offered(tablet).await;
    tablet.press("Save these words").await;
    for back in ["Undo", "Redo"] {
        tablet.press(back).await;
        look(tablet, back).await;
    }
    tablet.press("Done").await;
    the_end_of_the_second(tablet, look).await;
}

async fn the_ways_of_the_second(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    for (way, opens) in [
        ("Cards", "See them as a list"),
        ("Cards", "Make our own card"),
        ("People", "Add someone: Closest"),
        ("Good days, hard days", "A good day"),
        ("Promises", "Something to get sorted"),
        ("Read it together", "Back"),
    ] {
        tablet.press(way).await;
        look(tablet, way).await;
        tablet.press(opens).await;
        nothing_is_offered(tablet).await;
        look(tablet, opens).await;
        while tablet.screen().await != "ways" {
            tablet.press("Back").await;
        }
    }
}

async fn the_end_of_the_second(tablet: &Tablet, look: &mut impl AsyncFnMut(&Tablet, &str)) {
    tablet.press("See it all").await;
    look(tablet, "our page").await;
    tablet.press("Hide").await;
    look(tablet, "the hidden page").await;
    tablet.press("Open").await;
    tablet.wait_for_screen("ways").await;
    to_goodbye(tablet).await;
    look(tablet, "goodbye").await;
    tablet.ask("history.back()").await;
    look(tablet, "the way back").await;
    tablet.open_page().await;
    look(tablet, "the page opened anew").await;
}

/// Where one of the words is to be found, in a sentence each.
async fn looked_for(tablet: &Tablet, words: &[String], place: &str) -> Vec<String> {
    let tree = tablet.names_in_the_tree().await;
    let about =
        "JSON.stringify([history.state, location.href, document.referrer, name, document.title])";
    let seen = [
        (
            "page, with its fields",
            tablet.everything_in_the_page().await,
        ),
        (
            "title, history or address",
            tablet.ask(about).await.to_string(),
        ),
        ("what is kept", sealed::all_that_is_kept(tablet).await),
        ("tree for screen readers", tree),
    ];
    let mut found = Vec::new();
    for (what, text) in seen {
        for word in words.iter().filter(|word| text.contains(word.as_str())) {
            found.push(format!("“{word}” is in the {what}, at {place}"));
        }
    }
    found
}

/// No field lets the browser offer what others wrote there before.
async fn nothing_is_offered(tablet: &Tablet) {
    let offering = "[
        hand.all(hand.TYPED).filter((field) => field.autocomplete !== 'off' || field.list).map(hand.described),
        hand.all('datalist').length,
    ]";
    assert_eq!(tablet.ask(offering).await, json!([[], 0]));
}

/// Words that nobody says.
fn words_of(seeds: &[u64]) -> Vec<String> {
    let letter = |dice: &mut Dice| char::from(*dice.one_of(b"bcdfghjklmnpqrstvwxz"));
    let word = |seed: &u64| {
        let mut dice = Dice::new(*seed);
        (0..12).map(|_| letter(&mut dice)).collect()
    };
    seeds.iter().map(word).collect()
}
