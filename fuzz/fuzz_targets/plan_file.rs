//! A plan file, as anything at all.
//! What can be read can be written and read again, and is the same but for what never goes home.
#![no_main]

use alongside::record::{self, Opened};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(Opened { plan, .. }) = record::decode_file(text) {
        let again = record::decode_plan(&record::encode_plan(&plan));
        let home = plan.to_take_home();
        assert_eq!(
            again,
            Ok(Opened {
                plan: home,
                left: vec![],
                is_changed: false
            })
        );
    }
});
