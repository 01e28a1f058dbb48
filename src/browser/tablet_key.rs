//! The tablet's own key: 32 random bytes, wrapped by a key that the browser gives to no page. In the store no script can read
//! it; somebody with the whole disk can, because browsers lay both into the same database. In the second place it lies bare.
//!
//! Where a page is not served over https the browser offers no such key, and the bytes lie there bare.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::clock::random_bytes;
use super::web_crypto::{NONCE, asked, named, set, through};
use super::{second, storage};
use crate::device::StorageError;

/// The key that the browser keeps: it can be used, and not be read.
const DEVICE: &str = "tablet/device";

/// The tablet's key, wrapped: a nonce of 12 bytes, then what AES-256-GCM made of it.
const WRAPPED: &str = "tablet/key";

/// The wrapped key is bound to nothing else.
const BOUND_TO: &str = "";

thread_local! {
    /// The wrapped key that was opened last.
    static SEEN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where the key lies, and the bytes of it that were opened last.
pub fn seen() -> (&'static str, Vec<u8>) {
    (WRAPPED, SEEN.with_borrow(Clone::clone))
}

/// The tablet's key, if there is one that can be opened. The second place has it as well from then on: without it what lies
/// there could not be opened on the day for which it is there.
pub async fn find() -> Result<Option<[u8; 32]>, StorageError> {
    let key = in_store().await?;
    if let Some(key) = &key {
        second::keep_key(key).await;
    }
    Ok(key)
}

async fn in_store() -> Result<Option<[u8; 32]>, StorageError> {
    let (device, wrapped) = (
        storage::value(DEVICE).await?,
        storage::value(WRAPPED).await?,
    );
    let Ok(wrapped) = wrapped.dyn_into::<Uint8Array>() else {
        return Ok(None);
    };
    let wrapped = wrapped.to_vec();
    SEEN.set(wrapped.clone());
    if device.is_undefined() {
        return Ok(wrapped.try_into().ok());
    }
    let Some((nonce, wrapped)) = wrapped.split_first_chunk() else {
        return Ok(None);
    };
    let opened = through("decrypt", &device, nonce, BOUND_TO, wrapped).await;
    Ok(opened.ok().and_then(|key| key.try_into().ok()))
}

/// The tablet's key: the one it has, the one that it had, or a new one. Two windows that ask at once are given the same.
/// Where the store does not answer, what is in the second place can still be opened.
pub async fn find_or_make() -> Result<[u8; 32], StorageError> {
    match find().await {
        Ok(Some(key)) => return Ok(key),
        Ok(None) => {}
        Err(error) => return second::key().await.ok_or(error),
    }
    let before = second::key().await;
    let key = match before {
        Some(key) => key,
        None => random_bytes().ok_or(StorageError::Unavailable)?,
    };
    let records = made(&key).await.unwrap_or_else(|_| bare(&key));
    // One that lies there and does not open is of no use to anybody; a new key in its place would be of less.
    let broken = before.and(storage::value(WRAPPED).await?.dyn_into::<Uint8Array>().ok());
    let broken = broken.map(|broken| broken.to_vec());
    storage::add_values(&records, (WRAPPED, broken)).await?;
    find().await?.ok_or(StorageError::Unavailable)
}

fn bare(key: &[u8]) -> Vec<(&'static str, JsValue)> {
    vec![(WRAPPED, Uint8Array::from(key).into())]
}

async fn made(key: &[u8]) -> Result<Vec<(&'static str, JsValue)>, JsValue> {
    let how = named("AES-GCM")?;
    set(&how, "length", 256)?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let given = Array::of3(&how, &JsValue::FALSE, &uses);
    let device = asked("generateKey", &given).await?;
    let nonce: [u8; NONCE] = random_bytes().ok_or(JsValue::NULL)?;
    let wrapped = through("encrypt", &device, &nonce, BOUND_TO, key).await?;
    let wrapped = [&nonce[..], &wrapped].concat();
    Ok(vec![
        (DEVICE, device),
        (WRAPPED, Uint8Array::from(&wrapped[..]).into()),
    ])
}
