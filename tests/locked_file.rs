//! The locked plan file against what was promised about it: nothing in it can be read or changed without its word, and
//! anybody can write another reader.
//!
//! It is sealed here by libraries that are not the app's, and opened by the reader that `docs/open-a-locked-file.md`
//! shows, as it stands there. That reader needs Node.

#![expect(
    clippy::unwrap_used,
    reason = "what a test needs and does not find is its failure"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key};
use alongside::record::locked_file::{self, Locked};
use alongside::record::plan_file;
use alongside::words::Words;
use alongside::{document, record};
use pbkdf2::pbkdf2_hmac_array;
use sha2::{Digest, Sha256};

const WORD: &str = "Blå båt, fire årer";
/// The same word as another keyboard writes it, with a ring after each `a`, and with spaces round it.
const TYPED: &str = "\u{3000} Bla\u{30a} ba\u{30a}t, fire a\u{30a}rer\t";

const SALT: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const NONCE: [u8; 12] = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27];

const DOCUMENT: &str = include_str!("../docs/open-a-locked-file.md");
const PUBLISHED: &str = include_str!("records/locked-v1.html");

#[test]
fn the_reader_in_the_document_opens_the_file_byte_for_byte() {
    let plain = ordinary();
    let file = page(&sealed(&key(), &plain));

    assert_eq!(opened("whole", &file, WORD).unwrap(), plain.as_bytes());
}

#[test]
fn the_published_file_opens_for_ever_however_its_word_is_typed() {
    let plain = opened("published", PUBLISHED, TYPED).unwrap();
    let locked = locked_file::find(PUBLISHED).unwrap().unwrap();

    for published in [
        WORD,
        &format!("`{}`", locked.rounds()),
        &hex(&Sha256::digest(&plain)),
    ] {
        assert!(DOCUMENT.contains(published), "{published}");
    }
    assert!(DOCUMENT.contains(locked.bound_to().rsplit_once("1000000/").unwrap().1));
    assert_eq!((locked.salt(), locked.nonce()), (SALT, NONCE));
    assert_eq!(unsealed(&key(), &locked).unwrap(), plain);

    let file = std::str::from_utf8(&plain).unwrap();
    assert_eq!(record::decode_file(file), record::decode_plan(&data()));
}

#[test]
fn another_word_opens_nothing_and_nothing_is_written() {
    for word in ["blå båt, fire årer", "Blå båt,  fire årer", ""] {
        assert_eq!(opened("wrong", PUBLISHED, word), None, "{word}");
    }
}

#[test]
fn a_newer_file_and_one_that_is_cut_short_are_not_opened() {
    let newer = PUBLISHED.replace("\"version\":1", "\"version\":2");
    let short = &PUBLISHED[..PUBLISHED.len() - 500];
    let quick = PUBLISHED.replace("1000000", "599999");
    for file in [&newer, short, &quick] {
        assert_eq!(opened("broken", file, WORD), None);
    }
}

#[test]
fn each_changed_bit_is_refused() {
    let key = key();
    let locked = sealed(&key, "12 boats");
    let (salt, nonce, rounds) = (locked.salt(), locked.nonce(), locked.rounds());
    assert_eq!(unsealed(&key, &locked).unwrap(), b"12 boats");

    let mut tried = 0;
    let mut refused = |changed: Option<Locked>| {
        // What is outside the bounds is refused before it is tried.
        if let Some(changed) = changed {
            assert_eq!(unsealed(&key, &changed), None, "{changed:?}");
        }
        tried += 1;
    };
    let body = locked.sealed().to_vec();
    for salt in flipped(&salt) {
        let salt = salt.try_into().unwrap();
        refused(Locked::new(rounds, salt, nonce, body.clone()));
    }
    for nonce in flipped(&nonce) {
        let nonce = nonce.try_into().unwrap();
        refused(Locked::new(rounds, salt, nonce, body.clone()));
    }
    for bit in 0..32 {
        refused(Locked::new(rounds ^ (1 << bit), salt, nonce, body.clone()));
    }
    for body in flipped(&body) {
        refused(Locked::new(rounds, salt, nonce, body));
    }
    for end in 0..body.len() {
        refused(Locked::new(rounds, salt, nonce, body[..end].to_vec()));
    }
    println!("{tried} changed files, 0 opened");
}

#[test]
fn a_seal_that_is_bound_to_nothing_would_not_notice_another_header() {
    let unbound = sealed_and_bound(&key(), "12 boats", "");
    let (nonce, body) = (unbound.nonce(), unbound.sealed().to_vec());
    let changed = Locked::new(unbound.rounds() + 1, [0; 16], nonce, body).unwrap();

    assert!(unsealed_if_bound(&key(), &changed, "").is_some());
    assert!(unsealed(&key(), &changed).is_none());
    assert!(
        opened("unbound", &page(&unbound), WORD).is_none(),
        "the reader asks for it"
    );
}

#[test]
fn nothing_that_was_said_can_be_read_in_a_locked_file() {
    let plain = ordinary();
    let file = page(&sealed(&key(), &plain));
    let said = [
        "Ida",
        "boats",
        "harbour",
        "My plan",
        "alongside-plan\"",
        WORD,
    ];
    let found = |file: &str| {
        let hits = said.iter().filter(|words| {
            let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let long: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
            [words.as_bytes(), &wide, &long].iter().any(|needle| {
                let file = file.as_bytes();
                file.windows(needle.len()).any(|piece| piece == *needle)
            })
        });
        hits.count()
    };

    assert_eq!(found(&file), 0);
    assert_eq!(found(&plain), said.len() - 1, "it would have been seen");
}

/// Writes the published file. Once it is released it is never written again.
#[test]
#[ignore = "it was written once"]
fn the_published_file_is_written() {
    let plain = ordinary();
    let file = page(&sealed(&key(), &plain));
    fs::write(root().join("tests/records/locked-v1.html"), file).unwrap();
    println!("SHA-256: {}", hex(&Sha256::digest(plain)));
}

/// The ordinary plan file of a made-up person.
fn ordinary() -> String {
    let plan = record::decode_plan(&data()).unwrap().plan;
    let outline = document::my_plan(&plan, &Words::english());
    document::html(&outline, &plan_file::embed(&record::encode_plan(&plan)))
}

fn data() -> String {
    fs::read_to_string(root().join("tests/records/v1-plan-first-talk.json")).unwrap()
}

fn page(locked: &Locked) -> String {
    document::locked_html(&Words::english(), &locked_file::encode(locked))
}

/// The key of [`WORD`], which takes a while to make.
fn key() -> Key<Aes256Gcm> {
    static KEY: OnceLock<[u8; 32]> = OnceLock::new();
    let word = WORD.as_bytes();
    (*KEY.get_or_init(|| pbkdf2_hmac_array::<Sha256, 32>(word, &SALT, locked_file::ROUNDS))).into()
}

fn sealed(key: &Key<Aes256Gcm>, plain: &str) -> Locked {
    let bound_to = locked_file::bound_to(locked_file::ROUNDS, &SALT);
    sealed_and_bound(key, plain, &bound_to)
}

fn sealed_and_bound(key: &Key<Aes256Gcm>, plain: &str, bound_to: &str) -> Locked {
    let payload = Payload {
        msg: plain.as_bytes(),
        aad: bound_to.as_bytes(),
    };
    let sealed = Aes256Gcm::new(key).encrypt(&NONCE.into(), payload).unwrap();
    Locked::new(locked_file::ROUNDS, SALT, NONCE, sealed).unwrap()
}

fn unsealed(key: &Key<Aes256Gcm>, locked: &Locked) -> Option<Vec<u8>> {
    unsealed_if_bound(key, locked, &locked.bound_to())
}

fn unsealed_if_bound(key: &Key<Aes256Gcm>, locked: &Locked, bound_to: &str) -> Option<Vec<u8>> {
    let payload = Payload {
        msg: locked.sealed(),
        aad: bound_to.as_bytes(),
    };
    let opened = Aes256Gcm::new(key).decrypt(&locked.nonce().into(), payload);
    opened.ok()
}

/// What the reader in the document makes of a file and a word. Nothing, when it ends with an error.
fn opened(name: &str, file: &str, word: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("locked")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    let (reader, locked) = (folder.join("open.mjs"), folder.join("locked.html"));
    let (_, code) = DOCUMENT.split_once("```js\n").unwrap();
    fs::write(&reader, code.split_once("```").unwrap().0).unwrap();
    fs::write(&locked, file).unwrap();
    let mut node = Command::new("node")
        .args([&reader, &locked])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("this test needs Node 18 or later, as the README says: {error}")
        });
    // A reader that has stopped already does not ask for the word.
    let mut typing = node.stdin.take().unwrap();
    typing.write_all(format!("{word}\n").as_bytes()).ok();
    drop(typing);
    let output = node.wait_with_output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Some(output.stdout);
    }
    assert!(complaint.contains("Error"), "it says why: {complaint}");
    assert_eq!(output.stdout, b"");
    None
}

/// The same bytes again and again, each time with another bit changed.
fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        changed
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
