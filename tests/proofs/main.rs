//! Proofs: what is promised about keeping, sealing and opening, tried many thousand times with made-up people, made-up
//! faults and made-up files. `cargo test` runs the short form, `cargo xtask prove` the long one.
//!
//! Each proof prints what it counted. A failure prints a seed: `ALONGSIDE_CASE=<seed> cargo test --test proofs <name>` does
//! exactly that case again. Beside each proof stands its twin, where the mechanism is broken on purpose: what the proof
//! could not see, it could not promise.

#![expect(
    clippy::unwrap_used,
    reason = "what a proof needs and does not find is its failure"
)]

mod by_hand;
mod device;
mod effort;
mod faults;
mod imports;
mod learning;
#[path = "../records/made_up.rs"]
mod made_up;
mod page;
mod people;
mod properties;
mod sealed;
mod second;
mod store;
mod story;
mod tales;
mod version_1;
mod windows;
