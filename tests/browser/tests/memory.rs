//! What the page's memory holds of a plan with a secret word: while it is open, its key; once it is hidden, nothing that
//! opens it. The memory of the app's module is copied, stack and heap, and
//! every place in it is tried. Then all memory of the browser is looked through for the keys that were found.

use base64ct::{Base64, Encoding};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use serde_json::Value;

use crate::{
    secret_word,
    tablet::{Tablet, on_a_tablet},
};

const SAY: &str = "Write some of your words here, if you like";
const SAID: &str = "the clock by the door";

/// What a page gets before its own scripts: each module's memory can be looked at from now on.
const LOOKED_AT: &str = "{
    globalThis.memories = [];
    const seen = (made) => {
        const { memory } = (made.instance ?? made).exports;
        if (memory && !memories.includes(memory)) memories.push(memory);
        return made;
    };
    for (const way of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[way];
        WebAssembly[way] = async (...given) => seen(await real.apply(WebAssembly, given));
    }
}";

/// So many bytes are copied at a time: a tab that is asked for all of them at once gives up.
const PIECE: usize = 1 << 18;

const KEY: usize = 32;
const NONCE: usize = 24;

#[test]
fn after_hiding_nothing_in_memory_opens_a_plan_with_a_secret_word() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(LOOKED_AT).await;
        tablet.open_page().await;
        begins(tablet).await;

        let open = Kept::on(tablet).await;
        let before = memory(tablet).await;
        let key = open.key_in(&before);
        let key = key.expect("while it is open its key is there, and is found");

        tablet.press("Hide").await;
        tablet.wait_for_cover("hidden").await;
        tablet.settled().await;
        let closed = Kept::on(tablet).await;
        let after = memory(tablet).await;
        let times = |bytes: &[u8]| after.windows(bytes.len()).filter(|at| *at == bytes).count();
        let (size, words) = (after.len(), times(SAID.as_bytes()));
        println!("{size} bytes of memory; the words are still in it {words} times");
        assert_eq!(closed.key_in(&after), None, "what opens it now");
        assert_eq!(open.key_in(&after), None, "what opened it before");
        // What gives memory back writes over its beginning, and over no more.
        assert_eq!(times(&key[KEY / 2..]), 0, "half of its key");
    });
}

/// The whole browser is looked through, byte by byte: the memory of every module and worker, the heap of the scripts, and
/// what the browser itself has of the page. Where the key is while the plan is open, it is nowhere once it is closed.
#[test]
fn no_process_of_the_browser_has_the_key_of_a_plan_that_was_closed() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(LOOKED_AT).await;
        tablet.open_page().await;
        begins(tablet).await;
        let keys = Kept::on(tablet).await.keys_in(&memory(tablet).await);
        for how in ["hidden", "left", "cleared"] {
            let open = looked_for(tablet, &keys);
            assert!(open.iter().any(|times| *times > 0), "its key is there");
            is_closed(tablet, how).await;
            tablet.settled().await;
            let words = [SAID, secret_word::WORD].map(|words| {
                let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
                tablet
                    .times_in_memory(&[words.as_bytes(), &wide])
                    .iter()
                    .sum::<usize>()
            });
            println!(
                "{how}: in all memory of the browser the words stand {} times, the secret word {} times",
                words[0], words[1]
            );
            let left = looked_for(tablet, &keys);
            assert!(left.iter().all(|times| *times == 0), "{how}: {left:?}");
            match how {
                "hidden" => tablet.press("Open").await,
                "left" => tablet.press_what_begins_with("A locked plan").await,
                _ => return,
            }
            secret_word::is_given(tablet, secret_word::WORD).await;
            tablet.wait_until("hand.cover() === null").await;
        }
    });
}

/// The plan is closed in one of three ways.
async fn is_closed(tablet: &Tablet, how: &str) {
    match how {
        "hidden" => {
            tablet.press("Hide").await;
            tablet.wait_for_cover("hidden").await;
        }
        "left" => {
            while tablet.screen().await != "desk" {
                tablet.press("Back").await;
            }
        }
        _ => {
            tablet.press("Stop here").await;
            tablet.press("Yes").await;
            tablet.press("Say goodbye").await;
            tablet.press("Delete everything").await;
            tablet.press("Yes, delete everything").await;
            tablet.wait_for_notice("notice-everything-cleared").await;
        }
    }
}

/// How often each half of each key is in the memory of the browser.
fn looked_for(tablet: &Tablet, keys: &[[u8; KEY]]) -> Vec<usize> {
    let halves: Vec<&[u8]> = keys.iter().flat_map(|key| key.chunks(KEY / 2)).collect();
    tablet.times_in_memory(&halves)
}

/// A plan with a secret word, and something said in it.
async fn begins(tablet: &Tablet) {
    tablet.wait_until_ready().await;
    tablet.press("Start a conversation").await;
    secret_word::is_chosen(tablet).await;
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.press("What I am good at").await;
    tablet.type_into(SAY, SAID).await;
    tablet.press("Save these words").await;
    tablet.wait_for_words("Saved here, locked").await;
}

/// The records of the one plan on the tablet.
struct Kept {
    /// What each is bound to, and its sealed bytes: the wrapped key, and the words.
    sealed: [(String, Vec<u8>); 2],
}

impl Kept {
    async fn on(tablet: &Tablet) -> Self {
        let records = tablet.ask("hand.sealed()").await["records"].clone();
        let at = |kind: &str| {
            let mut all = records.as_object().unwrap().iter();
            let (key, text) = all.find(|(key, _)| key.starts_with(kind)).unwrap();
            let record: Value = serde_json::from_str(text.as_str().unwrap()).unwrap();
            (key[kind.len()..].to_owned(), record)
        };
        let (plan, key) = at("key/");
        let (_, words) = at("plan/");
        let stretch = &key["stretch"];
        let (memory, passes) = (&stretch["memory"], &stretch["passes"]);
        let salt = stretch["salt"].as_str().unwrap();
        let bytes = |record: &Value, name: &str| {
            Base64::decode_vec(record[name].as_str().unwrap()).unwrap()
        };
        Self {
            sealed: [
                (
                    format!("alongside-key/1/{plan}/word/{memory}/{passes}/{salt}"),
                    bytes(&key, "wrapped"),
                ),
                (
                    format!("alongside-sealed/2/{plan}/{}", words["revision"]),
                    bytes(&words, "sealed"),
                ),
            ],
        }
    }

    /// The bytes in this memory, wherever they begin, that are a key which opens one of the records.
    fn key_in<'a>(&self, memory: &'a [u8]) -> Option<&'a [u8]> {
        let mut candidates = memory.windows(KEY).filter(|bytes| looks_random(bytes));
        candidates.find(|key| self.opens(key))
    }

    /// All of them.
    fn keys_in(&self, memory: &[u8]) -> Vec<[u8; KEY]> {
        let candidates = memory.windows(KEY).filter(|bytes| looks_random(bytes));
        let keys = candidates.filter(|key| self.opens(key));
        keys.map(|key| key.try_into().unwrap()).collect()
    }

    fn opens(&self, key: &[u8]) -> bool {
        let cipher = XChaCha20Poly1305::new_from_slice(key).unwrap();
        self.sealed.iter().any(|(about, bytes)| {
            let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().unwrap();
            let message = Payload {
                msg: sealed,
                aad: about.as_bytes(),
            };
            cipher.decrypt(&(*nonce).into(), message).is_ok()
        })
    }
}

/// Whether bytes may be a key: of 32 drawn at random fewer than 20 are different about once in a thousand million times.
fn looks_random(bytes: &[u8]) -> bool {
    let mut seen = [false; 256];
    let fresh = |byte: &&u8| !std::mem::replace(&mut seen[usize::from(**byte)], true);
    bytes.iter().filter(fresh).count() >= 20
}

/// Everything that is in the memory of the app's module.
async fn memory(tablet: &Tablet) -> Vec<u8> {
    let lengths = tablet
        .ask("memories.map(({ buffer }) => buffer.byteLength)")
        .await;
    let mut bytes = Vec::new();
    for (number, length) in lengths.as_array().unwrap().iter().enumerate() {
        for from in (0..length.as_u64().unwrap()).step_by(PIECE) {
            let piece = format!(
                "btoa(Array.from(new Uint8Array(memories[{number}].buffer).subarray({from}, {from} + {PIECE}),
                    (byte) => String.fromCharCode(byte)).join(''))"
            );
            let piece = tablet.ask(&piece).await;
            bytes.extend(Base64::decode_vec(piece.as_str().unwrap()).unwrap());
        }
    }
    assert!(!bytes.is_empty(), "the app has a memory");
    bytes
}
