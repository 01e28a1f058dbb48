//! Looks into a large file. A module of its own, so that a worker can do it while the page goes on, and all the memory that
//! a file takes goes when the worker does. What it knows of files is `record`, the same as on the page.

use alongside::record;
use wasm_bindgen::prelude::wasm_bindgen;

/// What is in a file, as text that the page reads with `record::hear`.
#[wasm_bindgen]
pub fn look_into(bytes: Vec<u8>) -> String {
    record::tell(&record::look_into(bytes))
}
