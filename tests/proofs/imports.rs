//! Whatever is in a file or a record, reading it ends: without a panic, within 200 milliseconds, in 96 MB.
//!
//! The files are real ones, changed: bytes turned over, pieces left out, doubled, put in the wrong place or swapped
//! between files, numbers and quotes and brackets where none belong.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use alongside::plan::{OwnPicture, PlanId};
use alongside::record::sealed::{self, KeptKey, Label};
use alongside::record::{self, Album, locked_file};
use alongside::vault::{Key, Lock, Random, StretchCost};
use alongside::words::Words;
use alongside::{document, plan};

use crate::effort::{Broken, Dice, Proof, is_long};
use crate::made_up;

/// In code that was compiled for speed, as what is released is.
const LONGEST: Duration = Duration::from_millis(200);
const MOST_MEMORY: u64 = 96 << 20;

/// Bytes of a plan as it is told to the page: every letter of its words may be escaped, a picture in base64 is a third
/// longer, and each thing has some two hundred bytes of marks round it.
const MOST_TOLD: usize =
    plan::Plan::MAX_TEXT * 6 + plan::Plan::MAX_PICTURES / 3 * 4 + plan::Plan::MAX_THINGS * 200;

#[test]
fn no_file_panics_takes_long_or_takes_much() {
    let mut proof = Proof::begin("imports", "files", 100_000, 10_000_000);
    let corpus = corpus();
    let mut cost = Spent::default();
    for seed in proof.seeds() {
        let text = mutated(&mut Dice::new(seed), &corpus);
        match measured(|| read(&text)) {
            Ok(this) => cost.take(this),
            Err(how) => proof.broke(seed, how),
        }
        if proof.is_hopeless() {
            break;
        }
    }
    proof.looked(
        "µs for the slowest",
        u64::try_from(cost.time.as_micros()).unwrap(),
    );
    proof.looked("kB at most", cost.memory / 1_000);
    proof.holds();
}

/// Real files of every kind, whole, and far too large ones.
#[test]
fn the_largest_files_of_each_kind_stay_within_the_same_bounds() {
    for text in corpus().into_iter().chain(huge()) {
        let told: String = text.chars().take(60).collect();
        for (name, reader) in READERS {
            let spent = measured(|| reader(&text));
            assert_eq!(spent.err(), None, "{name}: {told} ({} bytes)", text.len());
        }
        // Away from the page nobody waits for it, and its memory goes with the worker.
        let spent = once(&|| drop(record::look_into(text.clone().into()))).unwrap();
        println!("{told} ({} bytes): {spent:?}", text.len());
        assert!(spent.time <= longest() * 5, "{told}: {spent:?}");
        assert!(spent.memory <= MOST_MEMORY * 2, "{told}: {spent:?}");
    }
}

/// What comes to the page out of a file that was looked into away from it: what a plan may hold at the most, or what is shown
/// of the rest. A locked plan comes as it is sealed.
#[test]
fn however_large_a_file_is_the_page_is_given_no_more_than_a_plan() {
    let mut most = 0;
    for text in corpus().into_iter().chain(huge()) {
        let told = record::tell(&record::look_into(text.clone().into()));
        let begins: String = text.chars().take(60).collect();
        assert!(told.len() <= MOST_TOLD, "{begins}: {}", told.len());
        most = most.max(told.len());
        let spent = measured(|| drop(record::hear(&told)));
        assert_eq!(spent.err(), None, "{begins}");
    }
    println!("at most {most} bytes came to the page");
}

#[test]
fn a_reader_that_panics_is_seen() {
    assert!(measured(|| panic!("on purpose")).is_err());
}

#[test]
fn a_reader_that_takes_its_time_is_seen() {
    let works = || {
        let begun = worked();
        while worked().saturating_sub(begun) < longest() * 2 {}
    };
    assert!(measured(works).is_err());
}

#[test]
fn a_reader_that_takes_much_memory_is_seen() {
    let much = usize::try_from(MOST_MEMORY).unwrap() + 1;
    assert!(measured(|| drop(vec![1_u8; much])).is_err());
}

/// An ordinary run is of code that was compiled in a hurry. It takes several times as long for the same work.
fn longest() -> Duration {
    if is_long() { LONGEST } else { LONGEST * 8 }
}

/// What one reading took, or the most of several.
#[derive(Clone, Copy, Debug, Default)]
struct Spent {
    time: Duration,
    memory: u64,
}

impl Spent {
    fn take(&mut self, other: Self) {
        self.time = self.time.max(other.time);
        self.memory = self.memory.max(other.memory);
    }
}

/// Does something, and says what it took. What was slow once is done again: the machine may have been busy.
fn measured(read: impl Fn()) -> Result<Spent, Broken> {
    let mut spent = once(&read)?;
    for _ in 0..2 {
        if spent.time > longest() {
            spent = once(&read)?;
        }
    }
    if spent.time > longest() {
        Err(format!("it took {:?}", spent.time))
    } else if spent.memory > MOST_MEMORY {
        Err(format!("it took {} bytes", spent.memory))
    } else {
        Ok(spent)
    }
}

/// How long this thread has worked. Not how long it has waited for others to work: a busy machine is no fault of a
/// reader's. Where the system does not count that, it is the time that has passed.
#[expect(
    clippy::disallowed_methods,
    reason = "a proof runs on this machine, where there is a clock"
)]
fn worked() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = counted.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}

fn once(read: &impl Fn()) -> Result<Spent, Broken> {
    let mut done = Ok(());
    let begun = worked();
    let memory = allocation_counter::measure(|| {
        done = catch_unwind(AssertUnwindSafe(read)).map_err(|_| "it panicked".to_owned());
    });
    done.map(|()| Spent {
        time: worked().saturating_sub(begun),
        memory: memory.bytes_max,
    })
}

type Reader = (&'static str, fn(&str));

/// Everything that reads what others wrote.
const READERS: [Reader; 10] = [
    ("file", |text| drop(record::decode_file(text))),
    ("what was told", |text| drop(record::hear(text))),
    ("locked file", |text| drop(locked_file::find(text))),
    ("kept", |text| drop(record::decode_kept(text))),
    ("settings", |text| drop(record::decode_settings(text))),
    ("readable words", |text| drop(record::readable_words(text))),
    ("sealed", |text| {
        drop(sealed::open_kept(
            text,
            &mut Album::default(),
            &id(),
            &key(),
        ));
    }),
    ("picture", |text| {
        let (words, name) = &*PICTURED;
        let mut album = Album::found([(name.clone(), text.into())]);
        sealed::open_kept(words, &mut album, &id(), &key()).ok();
    }),
    ("label", |text| drop(Label::open(text, &id(), &key()))),
    ("key", |text| {
        drop(KeptKey::decode(text).map(|kept| kept.unwrap(&id(), &key())));
    }),
];

/// Sealed words that name one picture, and its name.
static PICTURED: LazyLock<(String, String)> = LazyLock::new(|| {
    let (words, album) = pictured();
    (words, album.sealed()[0].0.clone())
});

fn pictured() -> (String, Album) {
    let mut kept = record::decode_kept(include_str!("../records/v1-kept-by-hand.json")).unwrap();
    let photo = OwnPicture::Photo(made_up::photo(b"a boat").unwrap());
    kept.pictures.push(("own-card".to_owned(), photo));
    let (key, mut random) = (key(), Random::from_seed(&Key::from_bytes([6; 32])));
    let mut album = Album::default();
    album.follow(&kept, &key, &mut random);
    let words = sealed::seal_kept(&kept, &album, 7, &key, &mut random);
    (words, album)
}

fn read(text: &str) {
    drop(record::look_into(text.into()));
    for (_, reader) in READERS {
        reader(text);
    }
}

fn key() -> Key {
    Key::from_bytes([3; 32])
}

fn id() -> PlanId {
    PlanId::parse("by-hand-1").unwrap()
}

fn corpus() -> Vec<String> {
    let mut corpus: Vec<String> = [
        include_str!("../records/v1-kept-by-hand.json"),
        include_str!("../records/v1-kept-mid-talk.json"),
        include_str!("../records/v1-plan-begun.json"),
        include_str!("../records/v1-plan-by-hand.json"),
        include_str!("../records/v1-plan-first-talk.json"),
        include_str!("../records/v1-plan-two-visits.json"),
        include_str!("../records/v1-settings.json"),
        include_str!("../records/locked-v1.html"),
    ]
    .map(str::to_owned)
    .to_vec();
    let kept = record::decode_kept(&corpus[0]).unwrap();
    let data = record::plan_file::embed(&record::encode_plan(&kept.plan));
    let outline = document::my_plan(&kept.plan, &Words::english());
    corpus.push(document::html(&outline, &data));
    let (key, mut random) = (key(), Random::from_seed(&Key::from_bytes([4; 32])));
    corpus.push(sealed::seal_kept(
        &kept,
        &Album::default(),
        7,
        &key,
        &mut random,
    ));
    let (words, album) = pictured();
    corpus.push(words);
    corpus.extend(album.sealed().iter().map(|(_, text)| text.to_string()));
    corpus.push(Label::of(&kept, true).seal(&id(), &key, &mut random));
    let salt = [5; 16];
    for lock in [
        Lock::Tablet,
        Lock::Visit,
        Lock::Word {
            cost: StretchCost::USUAL,
            salt,
        },
    ] {
        corpus.push(KeptKey::wrap(&id(), lock, &key, &key, &mut random).encode());
    }
    corpus
}

/// Files made to be a burden.
fn huge() -> Vec<String> {
    let most = record::MAX_BYTES;
    let plan = |inside: &str| {
        format!(
            r#"{{"format":"alongside-plan","version":2,"plan":{{"id":"a","visits":[{{"day":"2026-11-24"}}],{inside}}}}}"#
        )
    };
    let many = |piece: &str, times: usize| {
        let pieces = vec![piece; times].join(",");
        plan(&format!(r#""lines":[{pieces}]"#))
    };
    let page = |before: &str, data: &str| {
        format!("{before}<script type=application/json id=alongside-plan>{data}</script></html>")
    };
    let here = vec![r#"{"name":"a","is":"with-the-person"}"#; 100_000].join(",");
    let accents = format!("e{}", "\u{301}".repeat(20_000));
    vec![
        // 20 MB of one word, where it belongs and where it does not.
        plan(&format!(r#""called":"{}""#, "x".repeat(most - 1_000))),
        plan(&format!(r#""x":"{}""#, "x".repeat(most - 1_000))),
        plan(&format!(
            r#""lines":[{{"text":"{}"}}]"#,
            "x".repeat(most - 1_000)
        )),
        page(&"<".repeat(most - 1_000_000), &plan(r#""called":"Ida""#)),
        page(&"<!doctype html>alongside-plan ".repeat(600_000), "{"),
        plan(&format!(
            r#""visits":[{{"day":"2026-11-24","here":[{here}]}}]"#
        )),
        plan(&format!(r#""called":"{accents}""#)),
        "<".repeat(1_000_000),
        "<a ".repeat(300_000),
        "<!--".repeat(250_000),
        "<script".repeat(100_000),
        "</script".repeat(100_000),
        format!("<script id=alongside-plan>{}", "</".repeat(400_000)),
        "[".repeat(most),
        "{\"a\":".repeat(200_000),
        "\"".repeat(1_000_000),
        "\\".repeat(1_000_000),
        many(r#"{"text":"x"}"#, plan::Plan::MAX_THINGS),
        many(
            r#"{"id":1,"visit":0,"about":"gift","whose":"my-words","place":"in-my-plan","text":"x"}"#,
            10_000,
        ),
        plan(&format!(r#""called":"{}""#, "x".repeat(1_000_000))),
        " ".repeat(most + 1),
    ]
}

fn mutated(dice: &mut Dice, corpus: &[String]) -> String {
    let (small, large): (Vec<_>, Vec<_>) = corpus.iter().partition(|file| file.len() < 5_000);
    let files = if dice.one_in(10) { large } else { small };
    let mut bytes = dice.one_of(&files).as_bytes().to_vec();
    for _ in 0..=dice.below(4) {
        mutate(dice, &mut bytes, corpus);
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|odd| String::from_utf8_lossy(odd.as_bytes()).into_owned())
}

/// Pieces that mean something to a reader.
const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "-1",
    "1e999",
    "4294967296",
    "18446744073709551616",
    "0.1",
    "\\ud800",
    "<script id=\"alongside-plan\">",
    "</script>",
    "<!--",
    "-->",
    "\u{feff}",
    "\u{2028}",
    "=",
    "'",
    "2026-02-30",
];

fn mutate(dice: &mut Dice, bytes: &mut Vec<u8>, corpus: &[String]) {
    let length = bytes.len();
    let (from, size) = (dice.below(length), dice.below(64));
    let to = (from + size).min(length);
    match dice.below(9) {
        0 | 1 if length > 0 => bytes[from] ^= 1 << dice.below(8),
        2 if length > 0 => bytes[from] = u8::try_from(dice.below(256)).unwrap(),
        3 => drop(bytes.drain(from..to)),
        4 => bytes.truncate(from),
        5 => {
            let piece = bytes[from..to].repeat(1 + dice.below(40));
            bytes.splice(from..from, piece);
        }
        6 => {
            let other = dice.one_of(corpus).as_bytes();
            let start = dice.below(other.len());
            let end = (start + dice.below(200)).min(other.len());
            bytes.splice(from..to, other[start..end].iter().copied());
        }
        7 => structure(dice, bytes),
        _ => drop(bytes.splice(from..from, dice.one_of(&PIECES).bytes())),
    }
}

/// Takes a text or a number out of the structure, and puts a piece in its place.
fn structure(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let marks: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| matches!(byte, b'"' | b':' | b',' | b'<' | b'>' | b'='))
        .map(|(at, _)| at)
        .take(4_000)
        .collect();
    if marks.len() < 2 {
        return;
    }
    let at = dice.below(marks.len() - 1);
    let place = marks[at] + 1..marks[at + 1];
    bytes.splice(place, dice.one_of(&PIECES).bytes());
}
