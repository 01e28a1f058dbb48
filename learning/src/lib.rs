//! What a team learns from its visits: debriefs with nobody's name in them, and what may be shown of many of them.
//!
//! Knows no plan, no screen and no device, so that the app and the worker that opens a hundred thousand debriefs use the
//! same code. `docs/learning-table.md` says what the files look like, and what the counting in fives promises.

mod csv;
mod entry;
mod file;
mod fives;
mod json_lines;
mod names;
mod pool;
mod table;
mod week;

pub use csv::csv;
pub use entry::{Debrief, Entry, EntryId, Kind, Reality, Stage, Step, Theme, Way};
pub use file::{MAX_LINE, Unreadable, read_line, read_lines, write_line, write_own_line};
pub use fives::FEW;
pub use json_lines::json_lines;
pub use names::{NameFound, Names};
pub use pool::{Added, Pool};
pub use table::{Question, Row, Said, Table, What};
pub use week::{Length, Period, Week};
