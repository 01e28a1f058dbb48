//! Has a large file looked into away from the page. `src/shell/workers.js` does it; `reader/` is the reading.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

thread_local! {
    static FUNCTION: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function that `element.js` hands over.
pub fn provide(function: Function) {
    FUNCTION.set(Some(function));
}

/// What was found in a file, or in the bytes of one, as text for `record::hear`; nothing where that could not be done. The
/// page goes on meanwhile.
pub async fn look_into(file: &Blob) -> Option<String> {
    let function = FUNCTION.with_borrow(Clone::clone)?;
    let promise = function.call1(&JsValue::NULL, file).ok()?;
    let promise: Promise = promise.dyn_into().ok()?;
    promise.await.ok()?.as_string()
}

/// Bytes as a file.
pub fn file_of(bytes: &[u8]) -> Option<Blob> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence(&parts).ok()
}
