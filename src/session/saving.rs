//! Whether what is on screen is also on the device. Decides when to write; never writes.

use crate::device::StorageError;

/// How long after a change it is written, in milliseconds: long enough for a few keystrokes to
/// share a write, short enough that a second of typing is never lost.
pub const PAUSE: u32 = 400;

/// How long after a failed write it is tried again, in milliseconds.
pub const AFTER_FAILURE: u32 = 5_000;

/// The state of one open plan against the device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// The device has not answered yet, so nothing may be written.
    #[default]
    Opening,
    /// The same, and something has been said meanwhile.
    OpeningChanged,
    /// Everything said is on the device.
    Kept,
    /// Something was said; it is written after a short pause.
    Changed,
    Writing {
        /// Something changed after this write began.
        stale: bool,
    },
    /// The last write failed: what was said is only on the screen.
    Failed(StorageError),
    /// Nothing of it is to be on the device, and something still is.
    Leaving { writing: bool },
    /// Nothing of it is on the device, and nothing will be.
    OnlyHere,
    /// It is being cleared away: nothing of it is written any more.
    Clearing,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Next {
    Nothing,
    /// Come back with [`Saving::pause_over`] after so many milliseconds.
    Wait(u32),
    Write,
}

impl Saving {
    /// The device has answered: from now on it may be written.
    pub fn opened(&mut self) -> Next {
        match self {
            Self::OpeningChanged => self.write(),
            Self::Opening => {
                *self = Self::Kept;
                Next::Nothing
            }
            _ => Next::Nothing,
        }
    }

    /// It is to be on the device after all.
    pub fn kept_after_all(&mut self) {
        match self {
            Self::OnlyHere | Self::Leaving { writing: false } | Self::Kept => *self = Self::Changed,
            Self::Leaving { writing: true } => *self = Self::Writing { stale: true },
            Self::Opening => *self = Self::OpeningChanged,
            _ => {}
        }
    }

    /// Nothing is to be on the device from now on.
    pub fn only_here(&mut self) {
        if *self != Self::Clearing {
            *self = Self::Leaving {
                writing: self.is_writing(),
            };
        }
    }

    /// It may still be on the device, in part or whole, and be written again once that is allowed.
    pub fn not_cleared(&mut self) {
        if *self == Self::Clearing {
            *self = Self::OpeningChanged;
        }
    }

    /// Whether no write stands in the way of taking it off the device.
    pub fn is_to_be_forgotten(&self) -> bool {
        *self == Self::Leaving { writing: false }
    }

    /// The device has said that nothing of it is there.
    pub fn forgotten(&mut self) {
        if let Self::Leaving { .. } = self {
            *self = Self::OnlyHere;
        }
    }

    /// Something was said, changed or taken back.
    pub fn changed(&mut self) -> Next {
        match self {
            Self::Opening => *self = Self::OpeningChanged,
            Self::Kept => {
                *self = Self::Changed;
                return Next::Wait(PAUSE);
            }
            Self::Writing { stale } => *stale = true,
            // A wait that was asked for is still running, or nothing is to be written at all.
            Self::OpeningChanged
            | Self::Changed
            | Self::Failed(_)
            | Self::Leaving { .. }
            | Self::OnlyHere
            | Self::Clearing => {}
        }
        Next::Nothing
    }

    /// The wait is over; also said at once when the page hides, is left or is covered.
    pub fn pause_over(&mut self) -> Next {
        match self {
            // What another window wrote is never written over, however often it is tried.
            Self::Failed(StorageError::Changed) => Next::Nothing,
            Self::Changed | Self::Failed(_) => self.write(),
            _ => Next::Nothing,
        }
    }

    /// The write cannot be made now after all.
    pub fn put_off(&mut self) {
        if self.is_writing() {
            *self = Self::Changed;
        }
    }

    /// The device has answered a write.
    pub fn written(&mut self, result: Result<(), StorageError>) -> Next {
        if let Self::Leaving { writing } = self {
            *writing = false;
        }
        let Self::Writing { stale } = *self else {
            return Next::Nothing;
        };
        match result {
            Ok(()) if stale => self.write(),
            Ok(()) => {
                *self = Self::Kept;
                Next::Nothing
            }
            Err(error) => {
                let again = error != StorageError::Changed;
                *self = Self::Failed(error);
                if !again {
                    return Next::Nothing;
                }
                Next::Wait(AFTER_FAILURE)
            }
        }
    }

    pub fn is_kept(&self) -> bool {
        *self == Self::Kept
    }

    pub fn is_writing(&self) -> bool {
        matches!(self, Self::Writing { .. })
    }

    fn write(&mut self) -> Next {
        *self = Self::Writing { stale: false };
        Next::Write
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: Result<(), StorageError> = Err(StorageError::Full);

    #[test]
    fn nothing_is_written_before_the_first_load_has_answered() {
        let mut saving = Saving::Opening;
        assert_eq!(saving.changed(), Next::Nothing);
        assert_eq!(saving.pause_over(), Next::Nothing);

        assert_eq!(saving.opened(), Next::Write);
    }

    #[test]
    fn one_write_at_a_time_and_a_change_during_it_is_written_next() {
        let mut saving = Saving::Kept;
        assert_eq!(saving.changed(), Next::Wait(PAUSE));
        assert_eq!(saving.pause_over(), Next::Write);
        assert_eq!(saving.changed(), Next::Nothing);
        assert_eq!(saving.pause_over(), Next::Nothing);

        assert_eq!(saving.written(Ok(())), Next::Write);
        assert_eq!(saving.written(Ok(())), Next::Nothing);
        assert!(saving.is_kept());
    }

    #[test]
    fn a_failed_write_keeps_the_plan_unsaved_and_is_tried_again() {
        let mut saving = Saving::Writing { stale: false };
        assert_eq!(saving.written(FULL), Next::Wait(AFTER_FAILURE));
        assert_eq!(saving, Saving::Failed(StorageError::Full));
        assert_eq!(saving.changed(), Next::Nothing);

        assert_eq!(saving.pause_over(), Next::Write);
    }

    #[test]
    fn it_is_called_kept_only_after_the_device_has_said_so() {
        let mut saving = Saving::Kept;
        let _ = saving.changed();
        assert!(!saving.is_kept());
        let _ = saving.pause_over();
        assert!(!saving.is_kept());
        let _ = saving.written(Ok(()));
        assert!(saving.is_kept());
    }

    #[test]
    fn typing_without_a_pause_does_not_put_off_the_write() {
        let mut saving = Saving::Kept;
        assert_eq!(saving.changed(), Next::Wait(PAUSE));
        for _ in 0..100 {
            assert_eq!(saving.changed(), Next::Nothing, "the first wait still runs");
        }
        assert_eq!(saving.pause_over(), Next::Write);
    }

    #[test]
    fn an_answer_that_nobody_waits_for_changes_nothing() {
        for mut saving in [Saving::Kept, Saving::Changed, Saving::Opening] {
            let before = saving.clone();
            assert_eq!(saving.written(FULL), Next::Nothing);
            assert_eq!(saving, before);
        }
    }
}
