//! Waits for what the browser answers later, by calling back or by keeping a promise.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};

use super::files::call;

/// Runs `start` with two functions, one for success and one for failure, and waits for either.
pub async fn settled(mut start: impl FnMut(Function, Function)) -> Result<JsValue, JsValue> {
    Promise::new(&mut start).await
}

/// Calls a method that our bindings do not know, if the browser has it, and waits for what it promises.
pub async fn promised(on: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    call(on, method, arguments)?.dyn_into::<Promise>()?.await
}
