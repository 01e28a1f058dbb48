//! Waits for what the browser answers later, by calling back or by keeping a promise.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};

use super::files::call;

/// Runs `start` with two functions, one for success and one for failure, and waits for either.
pub async fn settled(mut start: impl FnMut(Function, Function)) -> Result<JsValue, JsValue> {
    Promise::new(&mut start).await
}

/// What rejects a wait that is over.
const LATE: &str = "late";

/// The same for so many milliseconds at the most; nothing where there was no answer by then.
pub async fn settled_within(
    milliseconds: u32,
    mut start: impl FnMut(Function, Function),
) -> Option<Result<JsValue, JsValue>> {
    let mut patience = None;
    let done = settled(|resolve, reject| {
        let give_up = reject.clone();
        patience = Some(Timeout::new(milliseconds, move || {
            give_up.call1(&JsValue::NULL, &LATE.into()).ok();
        }));
        start(resolve, reject);
    });
    let done = done.await;
    // It is not waited for any more.
    drop(patience);
    match done {
        Err(reason) if reason.as_string().as_deref() == Some(LATE) => None,
        done => Some(done),
    }
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
