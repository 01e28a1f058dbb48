//! Alongside: a conversation guide for two people and one tablet.
//!
//! The modules, in the order to read them; `ARCHITECTURE.md` is the map with the reasons.
// A new variant must not compile until every place has an answer. `tests/wildcards.rs` sees what this lint does not.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod plan;

pub mod resources;

pub mod guide;

pub mod words;

pub mod document;

pub mod record;

pub mod vault;

pub mod device;

pub mod session;

#[cfg(feature = "app")]
pub mod view;

#[cfg(feature = "app")]
mod browser;

#[cfg(feature = "app")]
mod shell;

#[cfg(feature = "app")]
pub use shell::{mount, start, unmount};
