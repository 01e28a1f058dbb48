//! Locks a text with a secret word, and opens it again: what is done to a plan file that is locked, and what the
//! script in such a file does. Knows no format: it moves bytes, and what the seal is bound to is told to it.
//!
//! The browser's own cryptography does it, away from the page. It offers none to a page that is not served over https.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::clock::random_bytes;
use super::stretch::in_bytes;
use super::web_crypto::{NONCE, asked, named, set, through};
use crate::device::LockError;

/// What was sealed, and what was drawn at random for it.
pub struct Sealed {
    pub salt: [u8; 16],
    pub nonce: [u8; NONCE],
    pub bytes: Vec<u8>,
}

/// Seals a text. `bound_to` is asked what the seal is bound to, once its salt is known.
pub async fn seal(
    word: &str,
    rounds: u32,
    text: &str,
    bound_to: impl FnOnce(&[u8; 16]) -> String,
) -> Result<Sealed, LockError> {
    let salt = random_bytes().ok_or(LockError::Unavailable)?;
    let nonce = random_bytes().ok_or(LockError::Unavailable)?;
    let (what, bound_to) = ("encrypt", bound_to(&salt));
    let bytes = async {
        let key = key(word, rounds, &salt, what).await?;
        through(what, &key, &nonce, &bound_to, text.as_bytes()).await
    };
    match bytes.await {
        Ok(bytes) => Ok(Sealed { salt, nonce, bytes }),
        Err(_) => Err(LockError::Unavailable),
    }
}

/// Opens what [`seal`] gave. Another word, and a changed bit anywhere, cannot be told apart.
pub async fn open(
    word: &str,
    rounds: u32,
    sealed: &Sealed,
    bound_to: &str,
) -> Result<Vec<u8>, LockError> {
    let what = "decrypt";
    let text = async {
        let key = key(word, rounds, &sealed.salt, what).await?;
        through(what, &key, &sealed.nonce, bound_to, &sealed.bytes).await
    };
    text.await.map_err(|reason| meant(&reason))
}

/// The key that a word makes. It stays with the browser.
async fn key(
    word: &str,
    rounds: u32,
    salt: &[u8; 16],
    what: &'static str,
) -> Result<JsValue, JsValue> {
    let typed = in_bytes(word);
    let imported = Array::of5(
        &"raw".into(),
        &typed,
        &"PBKDF2".into(),
        &JsValue::FALSE,
        &Array::of1(&"deriveKey".into()),
    );
    let word = asked("importKey", &imported).await;
    typed.fill(0, 0, typed.length());
    let stretch = named("PBKDF2")?;
    set(&stretch, "hash", "SHA-256")?;
    set(&stretch, "iterations", rounds)?;
    set(&stretch, "salt", Uint8Array::from(salt.as_slice()))?;
    let cipher = named("AES-GCM")?;
    set(&cipher, "length", 256)?;
    let uses = Array::of1(&what.into());
    let derived = Array::of5(&stretch, &word?, &cipher, &JsValue::FALSE, &uses);
    asked("deriveKey", &derived).await
}

fn meant(reason: &JsValue) -> LockError {
    match reason.dyn_ref::<DomException>() {
        Some(reason) if reason.name() == "OperationError" => LockError::WrongWord,
        _ => LockError::Unavailable,
    }
}
