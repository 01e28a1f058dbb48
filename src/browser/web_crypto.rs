//! The browser's own cryptography, as far as we ask it for anything. It knows no key of ours and no format.
//!
//! The browser offers none to a page that is not served over https; then every question here fails.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;

use super::settled::promised;

pub const NONCE: usize = 12;

/// Sends bytes through AES-GCM: `what` is "encrypt" or "decrypt".
pub async fn through(
    what: &str,
    key: &JsValue,
    nonce: &[u8; NONCE],
    bound_to: &str,
    bytes: &[u8],
) -> Result<Vec<u8>, JsValue> {
    let cipher = named("AES-GCM")?;
    set(&cipher, "iv", Uint8Array::from(nonce.as_slice()))?;
    let bound_to = Uint8Array::from(bound_to.as_bytes());
    set(&cipher, "additionalData", bound_to)?;
    let given = Array::of3(&cipher, key, &Uint8Array::from(bytes));
    let done = asked(what, &given).await?;
    Ok(Uint8Array::new(&done).to_vec())
}

/// Asks for something by its name, and waits for the answer.
pub async fn asked(what: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let crypto: JsValue = window.crypto()?.into();
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    promised(&subtle, what, arguments).await
}

/// How something is to be done: by this algorithm, and by what is [`set`] on it.
pub fn named(algorithm: &str) -> Result<Object, JsValue> {
    let how = Object::new();
    set(&how, "name", algorithm)?;
    Ok(how)
}

pub fn set(on: &Object, name: &str, value: impl Into<JsValue>) -> Result<(), JsValue> {
    Reflect::set(on, &name.into(), &value.into()).map(drop)
}
