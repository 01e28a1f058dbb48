//! The document: a plan becomes an outline, and an outline becomes a file, a text or a page.
//!
//! A view ([`outline`]) decides what is said and in which order; a renderer ([`html`], [`text`]) decides how it looks;
//! neither knows the other. Nothing in here changes a word that somebody said, and nothing that was only for today
//! gets in.

mod about_me;
mod ask;
mod asked;
mod calendar;
mod cards;
mod costs;
mod easy_read;
mod escape;
mod going;
mod head;
mod html;
mod html_people;
mod invitation;
mod learning;
mod locked;
mod meanings;
mod one_page;
mod outline;
mod page_numbers;
mod part;
mod people;
mod people_map;
mod pictures;
mod promise_pictures;
mod promises;
mod said;
mod sections;
mod text;
mod view;
mod visits;

pub use asked::{alongside, answer, asks_for, brings, in_the_way_of, kind_id, load, way_picture};
pub use calendar::{CalendarSays, calendar, has_days};
pub use cards::shows_card;
pub use costs::{costs, kind_id as cost_id};
pub use going::{face, going_id};
pub use html::{html, sheet};
pub use learning::{
    Bar, Picture as LearningPicture, RuleRow, came_of, learning_pictures, learning_sheet,
    period_name, rule_rows, week_day,
};
pub use locked::locked_html;
pub use outline::{
    Agreed, Blank, Card, Count, Group, Mark, Meaning, Met, Outline, Part, People, PeopleMap,
    Person, Ring, Row, Rows, SIDE_BY_SIDE, Said, Section, Shown, Spot, Voice,
};
pub use promise_pictures::{kind_picture, promise_picture};
pub use promises::{notes as promise_notes, on_shelf, promise_sentence, who_will};
pub use sections::is_for_later;
pub use text::text;
pub use view::{APart, View, my_plan, outline, outline_without};
pub use visits::EndLine;

use crate::plan::Day;

/// What a file is called unless somebody calls it something else: it gives nothing away. The views can be told apart in a
/// list of files.
pub fn file_name(day: Day, view: &View) -> String {
    let which = match view {
        View::MyPlan => "",
        View::EasyRead => "-easy",
        View::OnePage => "-page",
        View::AboutMe => "-about",
        View::Promises => "-list",
        View::Harder => "-day",
        View::Part(_) => "-part",
        View::Ask(_) => "-ask",
        View::Invitation(_) => "-with",
    };
    format!("notes-{}{which}.html", day.iso())
}

/// Everything that is made of one thing after the other.
fn each<T>(things: &[T], made: impl Fn(&T) -> String) -> String {
    things.iter().map(made).collect()
}
