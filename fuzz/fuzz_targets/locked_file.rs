//! A locked plan file, as anything at all.
//! What can be read can be written and read again, and is the same.
#![no_main]

use alongside::record::locked_file::{encode, find};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(Some(locked)) = find(text) {
        assert_eq!(find(&encode(&locked)), Ok(Some(locked)));
    }
});
