//! *Help now*: people open it, and nothing else does. It leads nowhere and changes nothing, so that whoever closes it is
//! where they were.

use super::Cover;
use super::context::Context;

impl Context {
    pub(super) fn get_help(&mut self) {
        if self.frame.cover != Cover::Help {
            let under = self.frame.cover;
            self.lay(Cover::Help);
            self.frame.under_help = under;
        }
    }

    /// Puts away what lies over the screen for a while. Under the page with help something else may lie.
    pub(super) fn put_cover_away(&mut self) {
        let under = std::mem::take(&mut self.frame.under_help);
        self.lay(under);
    }
}
