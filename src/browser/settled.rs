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

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let wait = |done: Function, _| {
        if let Some(window) = web_sys::window() {
            let later =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
            debug_assert!(later.is_ok(), "a browser can wait");
        }
    };
    let over = settled(wait).await;
    debug_assert!(over.is_ok(), "time passes");
}
