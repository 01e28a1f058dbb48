//! What is round every screen: where the two are, what lies over it, and what is said at the top.

use super::locking::Watch;
use super::voice::Voice;
use super::{Cover, Screen};

/// Where we are.
#[derive(Default)]
pub(super) struct Frame {
    pub screen: Screen,
    /// The screens on the way here, the last one last. None is in it twice: whoever comes to a screen again is back there.
    pub trail: Vec<Screen>,
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
    /// Goes to a screen, and remembers the one before. From card to card is on the same screen.
    pub fn walk(&mut self, to: Screen) {
        let from = std::mem::replace(&mut self.screen, to);
        if let Some(at) = self.trail.iter().position(|screen| *screen == self.screen) {
            self.trail.truncate(at);
        } else if from.name() != self.screen.name() {
            self.trail.push(from);
        }
    }

    /// Where *Back* leads: to the screen before, and from the first one to where one comes from.
    pub fn back(&self) -> Screen {
        let before = self.trail.last().cloned();
        before.unwrap_or_else(|| self.screen.back())
    }

    /// Is at a screen without having walked there.
    pub fn begin_at(&mut self, screen: Screen) {
        self.trail.clear();
        self.screen = screen;
    }

    /// Where the two are now, for whoever asks later whether they still are.
    pub fn place(&self) -> (Screen, Cover) {
        (self.screen.clone(), self.cover)
    }
}
