//! Waits for what the browser answers by calling back.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;

/// Runs `start` with two functions, one for success and one for failure, and waits for either.
pub async fn settled(mut start: impl FnMut(Function, Function)) -> Result<JsValue, JsValue> {
    Promise::new(&mut start).await
}
