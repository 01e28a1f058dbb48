//! A plan that was open, closed up: sealed in memory and on the device alike, with its key gone. No word of it can be shown
//! by mistake.

use super::custody::Custody;
use super::field::Places;
use super::secret_word::WordState;
use super::sitting::Clearance;
use super::taking::CopyState;
use super::{GoingMat, Intention, Mat, Screen};

pub(super) struct Closed {
    pub custody: Custody,
    pub screen: Screen,
    pub mat: Mat,
    pub going: GoingMat,
    pub reading: usize,
    pub copy: CopyState,
    /// Where new words about each thing go. No word of anybody's.
    pub places: Places,
    /// How far the secret word is that opens it again.
    pub word: WordState,
    /// It opens again as soon as the tablet's key is there.
    pub awaits_key: bool,
    pub after: After,
}

/// What becomes of it as soon as no write is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// It stays until somebody opens it again.
    Stay,
    /// It, or everything, is cleared.
    Clear(Clearance),
    /// It lies on the desk once the device has it; then follows what somebody asked for meanwhile.
    Leave(Option<Box<Intention>>),
}
