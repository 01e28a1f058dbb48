//! A reader of what lies on a tablet, written down a second time: it opens what the tablet's own key opens, and nothing
//! that a secret word locks. Where a test says what is kept, this is how it knows.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use serde_json::Value;

use crate::tablet::{Tablet, base64};

const NONCE: usize = 24;

/// Everything that is kept, as it lies there, and below it everything that the tablet can open by itself.
pub async fn all_that_is_kept(tablet: &Tablet) -> String {
    let raw = tablet.everything_kept().await;
    let opened: Vec<_> = plans(tablet)
        .await
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    format!("{raw}\n{}", opened.join("\n"))
}

/// The words of each plan that the tablet's own key opens, and its pictures after them, with the plan's name among the
/// records.
pub async fn plans(tablet: &Tablet) -> Vec<(String, String)> {
    let found = tablet.ask("hand.sealed()").await;
    let Some(tablets) = bytes(&found["key"]) else {
        return Vec::new();
    };
    let records = found["records"].as_object().unwrap();
    let plans = records.iter().filter_map(|(name, words)| {
        let plan = name.strip_prefix("plan/")?;
        let key = key_of(plan, &tablets, records.get(&format!("key/{plan}"))?)?;
        let words = json(words)?;
        let about = format!("alongside-sealed/2/{plan}/{}", words["revision"].as_u64()?);
        let mut texts = vec![opened(&key, &about, &words)?];
        for (name, picture) in records {
            if let Some(name) = name.strip_prefix(&format!("picture/{plan}/")) {
                let about = format!("alongside-picture/1/{plan}/{name}");
                texts.push(opened(&key, &about, &json(picture)?)?);
            }
        }
        Some((plan.to_owned(), texts.join("\n")))
    });
    plans.collect()
}

fn key_of(plan: &str, tablets: &[u8], key: &Value) -> Option<Vec<u8>> {
    let key = json(key)?;
    let about = format!("alongside-key/1/{plan}/{}", key["kept"].as_str()?);
    open(tablets, &about, key["wrapped"].as_str()?)
}

fn opened(key: &[u8], about: &str, record: &Value) -> Option<String> {
    String::from_utf8(open(key, about, record["sealed"].as_str()?)?).ok()
}

fn open(key: &[u8], about: &str, sealed: &str) -> Option<Vec<u8>> {
    let bytes = base64(sealed);
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
    let message = Payload {
        msg: sealed,
        aad: about.as_bytes(),
    };
    cipher.decrypt(&(*nonce).into(), message).ok()
}

fn json(record: &Value) -> Option<Value> {
    serde_json::from_str(record.as_str()?).ok()
}

fn bytes(list: &Value) -> Option<Vec<u8>> {
    let list = list.as_array()?.iter();
    list.map(|byte| u8::try_from(byte.as_u64()?).ok()).collect()
}
