//! What lies sealed on a tablet, as anything at all.
//! Nothing opens that was not sealed; a key that can be read can be written and read again, and is the same.
#![no_main]

use alongside::plan::PlanId;
use alongside::record::Album;
use alongside::record::sealed::{KeptKey, Label, open_kept, revision_of};
use alongside::vault::Key;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Some(plan) = PlanId::parse("made-up-1") else {
        return;
    };
    let key = Key::from_bytes([3; 32]);
    revision_of(text).ok();
    assert!(open_kept(text, &mut Album::default(), &plan, &key).is_err());
    assert!(Label::open(text, &plan, &key).is_err());
    if let Ok(kept) = KeptKey::decode(text) {
        assert_eq!(KeptKey::decode(&kept.encode()).as_ref(), Ok(&kept));
        assert!(kept.unwrap(&plan, &key).is_err());
    }
});
