//! The parts that screens are made of. Each has its own file and a style sheet of the same name.

mod aloud;
pub mod areas;
pub mod ask_card;
mod begun;
mod beside;
mod button;
pub mod by_day;
mod choice;
pub mod country;
mod day_field;
pub mod done;
mod drawing;
pub mod face;
mod fold;
pub mod form;
mod from_line;
mod help_now;
pub mod instead;
mod keep_choice;
mod keeping;
pub mod left_out;
mod lines;
mod long;
mod marks;
mod notice;
pub mod one_tap;
pub mod own_picture;
mod paper;
mod picture;
pub mod picture_making;
mod place;
mod plain_words;
mod practice;
pub mod promise_card;
pub mod promise_edit;
pub mod read_back;
mod reword;
pub mod rewrite;
pub mod said;
mod say;
mod secret_word;
pub mod skip;
pub mod text_field;
pub mod tie_edit;

pub use aloud::aloud;
pub use begun::begun_card;
pub use button::{Button, ButtonKind, ButtonState};
pub use choice::{Choice, ChoiceLook, Possible};
pub use day_field::DayField;
pub use fold::Fold;
pub use from_line::from_line;
pub use help_now::help_now;
pub use keep_choice::{KeepChoiceProps, keep_choice};
pub use keeping::{KeepingProps, keeping, not_kept};
pub use lines::Lines;
pub use long::Long;
pub use notice::{NoticeProps, notice_card};
pub use paper::{counts, paper};
pub use picture::Picture;
pub use picture_making::PictureMaking;
pub use place::Place;
pub use practice::practice;
pub use read_back::{ReadingBack, use_reading_back};
pub use reword::Reword;
pub use said::{Again, about};
pub use secret_word::{SecretWord, SecretWordUse, Slip};
pub use text_field::{Rows, TextField};

/// As an attribute says it.
pub fn truth(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}
