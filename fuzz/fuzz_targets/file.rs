//! A file as bytes, in any letters, as a phone's archive or as anything at all. What can be read as text can be looked into,
//! and what is shown of it has an end.
#![no_main]

use alongside::record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Some(text) = record::text_of(bytes.to_vec()) {
        let _read = record::decode_file(&text);
        let shown: usize = record::readable_words(&text).iter().map(String::len).sum();
        assert!(shown <= 200_000, "{shown} bytes");
        let _second = record::second::decode(&text);
    }
});
