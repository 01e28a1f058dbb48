//! The parts that screens are made of. Each has its own file and a style sheet of the same name.

mod button;
mod choice;
mod keeping;
pub mod lines;
pub mod marks;
mod notice;
pub mod paper;
mod picture;
pub mod read_back;
pub mod rewrite;
pub mod said;
pub mod say;
mod text_field;

pub use button::{Button, ButtonKind, ButtonState};
pub use choice::{Answer, Choice, ChoiceLook};
pub use keeping::{Keeping, NotKept};
pub use lines::*;
pub use notice::NoticeCard;
pub use picture::{Picture, PictureSize};
pub use paper::*;
pub use read_back::*;
pub use rewrite::*;
pub use said::*;
pub use say::*;
pub use text_field::{Room, TextField};
