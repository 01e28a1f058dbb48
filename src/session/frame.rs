//! What is round every screen: where the two are, what lies over it, and what is said at the top.

use super::locking::Watch;
use super::voice::Voice;
use super::{Cover, Screen};

/// Where we are.
#[derive(Default)]
pub(super) struct Frame {
    pub screen: Screen,
    /// Where *Back* leads from the settings.
    pub before_settings: Screen,
    pub cover: Cover,
    /// What lay over the screen before somebody asked for help.
    pub under_help: Cover,
    /// Whether the page is turned round to the person opposite.
    pub turned: bool,
    pub voice: Voice,
    pub watch: Watch,
    /// When Escape was pressed, in milliseconds of a steady clock.
    pub escapes: Vec<u64>,
}

impl Frame {
    /// Where the two are now, for whoever asks later whether they still are.
    pub fn place(&self) -> (Screen, Cover) {
        (self.screen.clone(), self.cover)
    }
}
