//! The document: a plan becomes an outline, and an outline becomes a file, a text or a page.
//!
//! A view ([`my_plan`]) decides what is said and in which order; a renderer ([`html`], [`text`]) decides how it looks;
//! neither knows the other. Nothing in here changes a word that somebody said, and nothing that was only for today
//! gets in.

mod cards;
mod escape;
mod head;
mod html;
mod locked;
mod meanings;
mod my_plan;
mod outline;
mod people;
mod promises;
mod said;
mod text;

pub use html::html;
pub use locked::locked_html;
pub use my_plan::my_plan;
pub use outline::{
    Agreed, Card, Meaning, Outline, Part, Person, Ring, SIDE_BY_SIDE, Said, Section, Voice,
};
pub use promises::promise_sentence;
pub use text::text;

use crate::plan::Day;

/// What a plan file is called unless somebody calls it something else: it gives nothing away.
pub fn file_name(day: Day) -> String {
    format!("notes-{}.html", day.iso())
}

/// Everything that is made of one thing after the other.
fn each<T>(things: &[T], made: impl Fn(&T) -> String) -> String {
    things.iter().map(made).collect()
}
