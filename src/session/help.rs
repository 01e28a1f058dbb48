//! *Help now*: people open it, and nothing else does. It leads nowhere and changes nothing, so that whoever closes it is
//! where they were.

use super::{Cover, Model};

impl Model {
    pub(super) fn get_help(&mut self) {
        if self.cover != Cover::Help {
            let under = self.cover;
            self.lay(Cover::Help);
            self.under_help = under;
        }
    }

    /// Puts away what lies over the screen for a while. Under the page with help something else may lie.
    pub(super) fn put_cover_away(&mut self) {
        let under = std::mem::take(&mut self.under_help);
        self.lay(under);
    }
}
