//! The edge: the only code that touches the browser. Moves bytes, text and keys; decides nothing,
//! and knows neither plan nor guide nor conversation.
#![expect(clippy::disallowed_methods, reason = "this is the one place")]

pub mod clock;
pub mod drag;
pub mod drawing;
pub mod files;
pub mod focus;
pub mod locked;
pub mod page;
pub mod photo;
pub mod pool;
pub mod print;
pub mod reader;
pub mod screen_keyboard;
pub mod second;
mod settled;
pub mod storage;
pub mod storage_report;
pub mod stretch;
pub mod tablet_key;
pub mod taps;
pub mod voice;
mod web_crypto;
pub mod windows;
