//! A record of every release, as it was written then. Each opens, and nothing in it is lost. Files
//! here are added and never changed.

use std::fs;
use std::path::Path;

use alongside::document;
use alongside::plan::{About, Outcome};
use alongside::record;
use alongside::words::Words;

/// Records as the app wrote them: they are written again byte for byte, but for what the format's document says is new.
const WRITTEN: [&str; 6] = [
    "v1-kept-mid-talk.json",
    "v1-plan-asked.json",
    "v1-plan-begun.json",
    "v1-plan-first-talk.json",
    "v1-plan-two-visits.json",
    "v1-settings.json",
];

/// Records that somebody wrote by hand from the description: spaced as they liked, and without what
/// may be absent.
const BY_HAND: [&str; 4] = [
    "v1-kept-by-hand.json",
    "v1-plan-by-hand.json",
    "v2-plan-by-hand.json",
    "v2-plan-how-it-goes.json",
];

/// Everything that lay on a tablet, as JSON by key: `tests/proofs` opens it.
const TABLETS: [&str; 2] = ["v1-tablet.json", "v2-tablet-by-hand.json"];

#[test]
fn every_record_that_was_written_opens_and_is_written_the_same() {
    for name in WRITTEN {
        let text = read(name);
        assert_eq!(without_digest(&saved_again(&text)), as_now(&text), "{name}");
    }
}

#[test]
fn every_record_made_by_hand_opens_and_opens_again_unchanged() {
    for name in BY_HAND {
        let saved = saved_again(&read(name));
        assert_eq!(saved_again(&saved), saved, "{name}");
    }
}

#[test]
fn a_record_made_by_hand_says_what_its_maker_meant() {
    let kept = record::decode_kept(&read("v1-kept-by-hand.json")).unwrap();
    let line = &kept.plan.lines()[0];
    let [tie] = kept.plan.ties() else {
        panic!("one tie")
    };

    assert_eq!(kept.screen, "talk/quiet");
    assert_eq!(
        kept.drafts,
        [("line".to_owned(), "and then the\n".to_owned())]
    );
    assert_eq!(
        line.text.as_str(),
        "Nights are the worst,  it's when I see it."
    );
    assert_eq!(
        kept.plan.writer_of(&kept.plan.lines()[1]).unwrap().as_str(),
        "Dawn"
    );
    assert!(!tie.closer && tie.must_stay);
    assert!(kept.plan.is_shared());
}

#[test]
fn what_version_2_adds_is_read_as_its_maker_meant() {
    let plan = record::decode_plan(&read("v2-plan-by-hand.json"))
        .unwrap()
        .plan;
    let [come, mend] = plan.promises() else {
        panic!("two promises")
    };
    let shelf = come.shelf.as_ref().unwrap();

    assert_eq!(shelf.action.as_str(), "come-with");
    assert_eq!(shelf.detail.as_ref().unwrap().as_str(), "the bank");
    assert_eq!(come.news.as_ref().unwrap().outcome, Outcome::DidNotHappen);
    assert!(come.is_open(), "until they carry it on or drop it");
    assert_eq!(plan.lines()[0].about, About::HarderNotice);
    assert_eq!(
        plan.asks()[0].asked.reference.as_ref().unwrap().as_str(),
        "Flat 3"
    );
    let words = Words::english();
    let sentence = |promise| document::promise_sentence(&plan, promise, &words);
    assert_eq!(sentence(come), "Kate will come with me to the bank.");
    assert_eq!(
        sentence(mend),
        "My worker will mend the moon.",
        "as it was said when it was made"
    );
}

#[test]
fn every_record_here_is_tested() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let names = fs::read_dir(here)
        .unwrap()
        .map(|file| file.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|end| end == "json"));
    names.sort();
    let mut tested = [&WRITTEN[..], &BY_HAND[..], &TABLETS[..]].concat();
    tested.sort_unstable();

    assert_eq!(names, tested);
}

/// The same as it is written now: with the version of today, and in a plan file without the cards that were not for this.
fn as_now(text: &str) -> String {
    let now = text.replacen(r#""version":1,"#, r#""version":2,"#, 1);
    if now.contains("alongside-plan") {
        now.replace(r#",{"card":"work","tray":"not-for-this"}"#, "")
    } else {
        now
    }
}

/// The record without the digest, which version 1 did not have.
fn without_digest(text: &str) -> String {
    let Some((before, rest)) = text.split_once(r#""digest":""#) else {
        return text.to_owned();
    };
    let (digest, after) = rest.split_once(r#"","#).unwrap();
    assert_eq!(digest.len(), 64);
    format!("{before}{after}")
}

fn read(name: &str) -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    fs::read_to_string(here.join(name)).unwrap()
}

/// Opens a record, finds nothing left over, and writes it again.
fn saved_again(text: &str) -> String {
    if text.contains("alongside-kept") {
        return record::encode_kept(&record::decode_kept(text).unwrap());
    }
    if text.contains("alongside-settings") {
        return record::encode_settings(&record::decode_settings(text).unwrap());
    }
    let opened = record::decode_plan(text).unwrap();
    assert!(
        opened.left.is_empty() && !opened.is_changed,
        "{:?}",
        opened.left
    );
    record::encode_plan(&opened.plan)
}
