//! Reading out what is shown, with a voice that is on this tablet. Whoever goes on, hides the page or covers it is not
//! talked over: the voice stops.

use super::{Cover, Effect, Model, Notice};
use crate::device::VoiceError;

impl Model {
    /// Whether something is being read out now.
    pub fn is_reading_out(&self) -> bool {
        self.reading_out
    }

    /// Begins to read out what is shown, or stops. One text is read in place of whatever is being read.
    pub(super) fn read_out(&mut self, text: Option<String>) {
        let was_reading = self.reading_out;
        self.be_quiet();
        if self.cover == Cover::Hidden || (was_reading && text.is_none()) {
            return;
        }
        self.reading_out = true;
        self.readings += 1;
        let reading = self.readings;
        self.ask(Effect::ReadOut { reading, text });
    }

    pub(super) fn be_quiet(&mut self) {
        if std::mem::take(&mut self.reading_out) {
            self.ask(Effect::BeQuiet);
        }
    }

    /// The voice has come to the end, or there was none. Whatever was broken off before says nothing.
    pub(super) fn read_out_over(&mut self, reading: u32, result: Result<(), VoiceError>) {
        if reading != self.readings || !std::mem::take(&mut self.reading_out) {
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
