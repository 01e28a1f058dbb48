//! Joins the loop to the browser: every event comes in here, every effect goes out. The only module
//! that knows both sides.

mod app;
mod arrivals;
mod element;
mod keep;
mod perform;

pub use element::{mount, start, unmount};
