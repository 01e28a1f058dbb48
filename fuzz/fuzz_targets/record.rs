//! What is kept on a tablet, as anything at all.
//! What can be read can be written and read again, and is the same.
#![no_main]

use alongside::record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    record::readable_words(text);
    if let Ok(settings) = record::decode_settings(text) {
        assert_eq!(
            record::decode_settings(&record::encode_settings(&settings)),
            Ok(settings)
        );
    }
    if let Ok(kept) = record::decode_kept(text) {
        assert_eq!(record::decode_kept(&record::encode_kept(&kept)), Ok(kept));
    }
});
