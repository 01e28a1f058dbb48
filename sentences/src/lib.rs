//! What the product says, in a form that can be said from at once: [`form`] is the form, [`read`] says a sentence, and
//! `write` makes it of Fluent files when the app is built. [`joined`] is many texts as one. So that no Fluent has to be read
//! where the app runs, and what is written and what is read stand side by side.
//!
//! With the feature `write` there are also `plurals`, by the official rules, and `product`: which files of the project are said
//! from, and which of them the first screen needs.

mod aside;
pub mod form;
pub mod joined;
#[cfg(feature = "write")]
pub mod plurals;
#[cfg(feature = "write")]
pub mod product;
pub mod read;
#[cfg(feature = "write")]
pub mod sheets;
mod value;
#[cfg(feature = "write")]
pub mod write;

pub use value::Value;
