//! Reading out what is shown, with a voice that is on this tablet. Whoever goes on, hides the page or covers it is not
//! talked over: the voice stops.

use std::rc::Rc;

use super::context::Context;
use super::intention::Aloud;
use super::{Cover, Notice, effect};
use crate::device::VoiceError;

/// Whether something is being read out.
#[derive(Debug, Default)]
pub(super) struct Voice {
    pub reading: bool,
    /// How often something was read out.
    readings: u32,
}

impl Context {
    /// Begins to read out what is shown, or stops. One text is read in place of whatever is being read.
    pub(super) fn read_out(&mut self, words: Option<Rc<Aloud>>) {
        let was_reading = self.frame.voice.reading;
        self.be_quiet();
        if self.frame.cover == Cover::Hidden || (was_reading && words.is_none()) {
            return;
        }
        self.frame.voice.reading = true;
        self.frame.voice.readings += 1;
        let reading = self.frame.voice.readings;
        self.ask(effect::Frame::ReadOut { reading, words });
    }

    pub(super) fn be_quiet(&mut self) {
        if std::mem::take(&mut self.frame.voice.reading) {
            self.ask(effect::Frame::BeQuiet);
        }
    }

    /// The voice has come to the end, or there was none. Whatever was broken off before says nothing.
    pub(super) fn read_out_over(&mut self, reading: u32, result: Result<(), VoiceError>) {
        if reading != self.frame.voice.readings || !std::mem::take(&mut self.frame.voice.reading) {
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
