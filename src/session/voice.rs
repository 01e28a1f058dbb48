//! Reading out what is shown, with a voice that is on this tablet. Whoever goes on, hides the page or covers it is not
//! talked over: the voice stops.

use super::{Cover, Effect, Model, Notice};
use crate::device::VoiceError;

impl Model {
    /// Whether something is being read out now.
    pub fn is_reading_out(&self) -> bool {
        self.reading_out
    }

    /// Begins to read out what is shown, or stops.
    pub(super) fn read_out(&mut self, text: Option<String>) {
        if self.reading_out {
            return self.be_quiet();
        }
        if self.cover != Cover::Hidden {
            self.reading_out = true;
            self.ask(Effect::ReadOut(text));
        }
    }

    pub(super) fn be_quiet(&mut self) {
        if std::mem::take(&mut self.reading_out) {
            self.ask(Effect::BeQuiet);
        }
    }

    /// The voice has come to the end, or there was none.
    pub(super) fn read_out_over(&mut self, result: Result<(), VoiceError>) {
        if !std::mem::take(&mut self.reading_out) {
            return;
        }
        if let Err(error) = result {
            self.notify(match error {
                VoiceError::None => Notice::NoVoice,
                VoiceError::NotForAll => Notice::NoVoiceForAll,
            });
        }
    }
}
