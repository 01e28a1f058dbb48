//! A proof: nobody who has the tablet's disk can read in it what was said, whether it is kept with a secret word or without,
//! while it is open, closed up, after a crash, and after everything was cleared.
//!
//! Every file of a real browser's profile is searched, byte by byte, for made-up words that were put into every kind of
//! field. Where a file is packed, as old parts of a database are, a word that nothing else resembles still stands there
//! whole: it is packed only from its second time on. What is in a browser's memory is not looked at.

use std::{fs, path::Path, time::Duration};

use crate::{
    effort::{Dice, Proof},
    secret_word,
    tablet::{Tablet, on_a_tablet},
};

/// The kinds of fields that a word is put into, and one for what is only half typed.
const FIELDS: [&str; 12] = [
    "called",
    "worker",
    "here",
    "own card",
    "line",
    "person",
    "day",
    "gift",
    "promise",
    "know",
    "not",
    "half typed",
];

/// Words that nobody says, one for each kind of field.
struct Words([String; FIELDS.len()]);

#[test]
fn no_word_can_be_read_on_the_disk() {
    let mut proof = Proof::begin("words on the disk", "visits", 2, 40);
    let mut left = 0;
    for seed in proof.seeds() {
        let words = Words::made(&mut Dice::new(seed));
        let with_word = seed % 2 == 0;
        on_a_tablet(async |tablet| {
            let mut look = |tablet: &Tablet, when: &str| {
                let (bytes, found) = words.found(&tablet.profile());
                proof.looked("looks at the disk", 1);
                proof.looked("MB read", bytes / 1_000_000);
                for one in found {
                    proof.broke(seed, format!("{when}: {one}"));
                }
            };
            left += goes_by(tablet, &words, with_word, &mut look).await;
            tablet.forget_complaints().await;
        });
    }
    // A browser takes a record out of its database at once, and off the disk when it packs the database.
    println!("wrapped keys that were cleared and still lie in the browser's own files: {left}");
    proof.looked("words", u64::try_from(FIELDS.len()).unwrap());
    proof.holds();
}

/// One visit, its crash and its end, with a look at the disk at each turn. How many keys still lie there then.
async fn goes_by(
    tablet: &mut Tablet,
    words: &Words,
    with_word: bool,
    look: &mut impl FnMut(&Tablet, &str),
) -> usize {
    words.are_said(tablet, with_word).await;
    look(tablet, "while it is open");
    tablet.press("Hide").await;
    tablet.wait_for_cover("hidden").await;
    tablet.wait_until("hand.settle().then(() => true)").await;
    look(tablet, "when it is hidden");
    tablet
        .ask("hand.storage().then((all) => (globalThis.hidden = all))")
        .await;
    tablet.press("Open").await;
    if with_word {
        secret_word::is_given(tablet, secret_word::WORD).await;
    }
    tablet.wait_for_screen("talk").await;
    // That it is open again has to be on the disk before a crash can know of it.
    tablet
        .wait_until("hand.storage().then((all) => all !== hidden)")
        .await;
    tablet.dies_after(Duration::ZERO).join().unwrap();
    look(tablet, "after a crash");
    tablet.is_started_again().await;
    if with_word {
        tablet.wait_for_screen("desk").await;
        look(tablet, "when it is locked");
    } else {
        tablet.wait_for_screen("talk").await;
        while tablet.screen().await != "desk" {
            tablet.press("Back").await;
        }
    }
    is_cleared(tablet, look).await
}

async fn is_cleared(tablet: &mut Tablet, look: &mut impl FnMut(&Tablet, &str)) -> usize {
    let keys = wrapped_keys(tablet).await;
    tablet.press("Settings").await;
    tablet.press("Delete everything").await;
    tablet.press("Yes, delete everything").await;
    tablet.wait_for_notice("notice-everything-cleared").await;
    look(tablet, "when everything was cleared");
    tablet.is_closed_and_started_again().await;
    look(tablet, "at the next start");
    keys.iter()
        .filter(|key| lies_in(&tablet.profile(), key.as_bytes()))
        .count()
}

#[test]
fn a_word_that_lies_bare_on_the_disk_is_found_in_either_form() {
    let mut proof = Proof::twin("words that lie bare on the disk", 1);
    on_a_tablet(async |tablet| {
        let words = Words::made(&mut Dice::new(7));
        // A text with a letter from elsewhere is written with two bytes to a letter.
        let bare = format!(
            "new Promise((done) => {{
                indexedDB.open('alongside').onsuccess = ({{ target: {{ result: database }} }}) => {{
                    const writing = database.transaction('records', 'readwrite', {{ durability: 'strict' }});
                    writing.objectStore('records').put('{}', 'bare');
                    writing.objectStore('records').put('字 {}', 'wide');
                    writing.oncomplete = () => (database.close(), done());
                }};
            }})",
            words.0[0], words.0[1]
        );
        tablet.press("Start a conversation").await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.ask(&bare).await;
        for one in words.found(&tablet.profile()).1 {
            proof.broke(0, one);
        }
    });
    assert!(proof.breaks() >= 2, "one bare word in either form");
}

impl Words {
    fn made(dice: &mut Dice) -> Self {
        let letter = |dice: &mut Dice| char::from(*dice.one_of(b"abcdefghijklmnopqrstuvwxyz"));
        Self(std::array::from_fn(|_| {
            (0..16).map(|_| letter(dice)).collect()
        }))
    }

    /// Each into its own kind of field; the last is left half typed.
    async fn are_said(&self, tablet: &Tablet, with_word: bool) {
        let [
            called,
            worker,
            here,
            card,
            line,
            person,
            day,
            gift,
            promise,
            know,
            not,
            half,
        ] = &self.0;
        tablet.wait_until_ready().await;
        tablet.press("Start a conversation").await;
        if with_word {
            secret_word::is_chosen(tablet).await;
        }
        tablet
            .type_into("What would you like to be called?", called)
            .await;
        tablet
            .type_into("And what should you call me?", worker)
            .await;
        tablet.type_into("Who else is here?", here).await;
        if with_word {
            tablet.press("Do not show my name").await;
        }
        tablet.press("Carry on").await;
        tablet.press("Just talking").await;

        tablet.press("People").await;
        tablet.press("Add someone: Closest").await;
        tablet.type_into("What do you call them?", person).await;
        tablet.press("Add them").await;
        tablet.press("Yes, that is right").await;
        tablet.press("Done").await;
        tablet.press("Good days, hard days").await;
        tablet.press("A good day").await;
        self.is_kept(tablet, "What is a good day like?", day).await;
        tablet.press("Done").await;
        tablet.press("What I am good at").await;
        self.is_kept(tablet, "Write some of your words here, if you like", gift)
            .await;
        tablet.press("Done").await;
        tablet.press("Promises").await;
        tablet.press("Something to get sorted").await;
        tablet.press_by("Who promises?", worker).await;
        tablet.type_into(&format!("{worker} will …"), promise).await;
        tablet
            .press("How will we know it is done? What if it is not?")
            .await;
        tablet.type_into("How will we know it is done?", know).await;
        tablet.type_into("What if it does not happen?", not).await;
        tablet.press("Save this promise").await;
        tablet.press("Done").await;
        tablet.press("Cards").await;
        tablet.press("Make our own card").await;
        tablet.type_into("A word or two for it", card).await;
        tablet.press("Add this card").await;
        tablet.press("Talk about now").await;
        tablet.press("Talk about these").await;
        tablet.wait_for_screen("talk").await;
        self.is_kept(tablet, "Write some of your words here, if you like", line)
            .await;
        tablet
            .type_into("Write some of your words here, if you like", half)
            .await;
        tablet
            .wait_until("/Saved/.test(hand.all('.keeping')[0].textContent)")
            .await;
    }

    async fn is_kept(&self, tablet: &Tablet, field: &str, words: &str) {
        tablet.type_into(field, words).await;
        tablet.press("Save these words").await;
        tablet.wait_for_text(words).await;
    }

    /// How many bytes there are, and where in them one of the words stands.
    fn found(&self, folder: &Path) -> (u64, Vec<String>) {
        let (mut bytes, mut found) = (0, Vec::new());
        for file in files(folder) {
            // A browser at work takes files away under the hand.
            let Ok(text) = fs::read(&file) else { continue };
            bytes += u64::try_from(text.len()).unwrap();
            let secret = (&"secret word", &secret_word::WORD.to_owned());
            for (field, word) in FIELDS.iter().zip(&self.0).chain([secret]) {
                let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for (form, word) in [("8", word.as_bytes()), ("16", &wide)] {
                    if contains(&text, word) {
                        let file = file.strip_prefix(folder).unwrap().display();
                        found.push(format!("“{field}” in {file}, in UTF-{form}"));
                    }
                }
            }
        }
        (bytes, found)
    }
}

async fn wrapped_keys(tablet: &Tablet) -> Vec<String> {
    let all = tablet.ask("hand.sealed()").await;
    let records = all["records"].as_object().unwrap().iter();
    records
        .filter(|(name, _)| name.starts_with("key/"))
        .filter_map(|(_, text)| serde_json::from_str::<serde_json::Value>(text.as_str()?).ok())
        .map(|key| key["wrapped"].as_str().unwrap().to_owned())
        .collect()
}

fn lies_in(folder: &Path, bytes: &[u8]) -> bool {
    let mut texts = files(folder).into_iter().flat_map(fs::read);
    texts.any(|text| contains(&text, bytes))
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}

/// Looks for the rarest thing first: the first letter, then the rest.
fn contains(text: &[u8], word: &[u8]) -> bool {
    let first = word[0];
    let mut from = 0;
    while let Some(at) = text[from..].iter().position(|byte| *byte == first) {
        let here = from + at;
        if text[here..].starts_with(word) {
            return true;
        }
        from = here + 1;
    }
    false
}
