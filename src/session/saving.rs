//! Whether what is on screen is also on the device. Decides when to write; never writes.

use crate::device::StorageError;

/// How long after a change it is written, in milliseconds: long enough for a few keystrokes to
/// share a write, short enough that a second of typing is never lost. Where a write takes longer than that, whoever waits
/// waits as long as the last one took, so that a slow tablet has half of its time for the people at it.
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
        /// It is to be on the device as soon as it can be: nobody may be there to wait any more.
        hurried: bool,
    },
    /// The last write failed: what was said is only on the screen.
    Failed(StorageError),
    /// Nothing of it is to be on the device, and something may still be.
    Leaving(Leaving),
    /// Nothing of it is on the device, and nothing will be.
    OnlyHere,
    /// It is being cleared away: nothing of it is written any more.
    Clearing,
}

/// How far the device is with letting go of it. The device is asked one thing at a time, so that no answer can be
/// taken for another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// A write is under way. What it brings there is taken off the device afterwards.
    AfterTheWrite,
    /// The device was asked.
    Asked,
    /// The device was asked, and it is wanted there after all: it is written once the device has answered.
    WantedBack,
    /// The device could not. It is asked again after a pause.
    Refused,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Next {
    Nothing,
    /// Come back with [`Saving::pause_over`] after so many milliseconds.
    Wait(u32),
    Write,
    /// Take it off the device, and say so with [`Saving::forgotten`].
    Forget,
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
            Self::Kept
            | Self::Changed
            | Self::Writing { .. }
            | Self::Failed(_)
            | Self::Leaving(_)
            | Self::OnlyHere
            | Self::Clearing => Next::Nothing,
        }
    }

    /// It is to be on the device, in another way than before or after all. Written at once, where it may be.
    pub fn kept_anew(&mut self) -> Next {
        match self {
            Self::Kept | Self::OnlyHere | Self::Leaving(Leaving::Refused) => self.write(),
            Self::Changed | Self::Failed(_) => self.pause_over(),
            Self::Writing { .. } | Self::Leaving(Leaving::AfterTheWrite) => {
                *self = Self::Writing {
                    stale: true,
                    hurried: true,
                };
                Next::Nothing
            }
            Self::Leaving(Leaving::Asked | Leaving::WantedBack) => {
                *self = Self::Leaving(Leaving::WantedBack);
                Next::Nothing
            }
            Self::Opening | Self::OpeningChanged => {
                *self = Self::OpeningChanged;
                Next::Nothing
            }
            Self::Clearing => Next::Nothing,
        }
    }

    /// Nothing is to be on the device from now on.
    pub fn only_here(&mut self) -> Next {
        match self {
            Self::Writing { .. } => {
                *self = Self::Leaving(Leaving::AfterTheWrite);
                Next::Nothing
            }
            Self::Leaving(Leaving::Asked | Leaving::WantedBack) => {
                *self = Self::Leaving(Leaving::Asked);
                Next::Nothing
            }
            Self::Opening
            | Self::OpeningChanged
            | Self::Kept
            | Self::Changed
            | Self::Failed(_)
            | Self::Leaving(Leaving::Refused) => self.forget(),
            Self::Leaving(Leaving::AfterTheWrite) | Self::OnlyHere | Self::Clearing => {
                Next::Nothing
            }
        }
    }

    /// It may still be on the device, in part or whole, and be written again once that is allowed.
    pub fn not_cleared(&mut self) {
        if *self == Self::Clearing {
            *self = Self::OpeningChanged;
        }
    }

    /// The device has answered whether it let go of it. Nothing where nobody waits for that.
    pub fn forgotten(&mut self, result: &Result<(), StorageError>) -> Option<Next> {
        let Self::Leaving(leaving) = self else {
            return None;
        };
        match (leaving, result) {
            (Leaving::Asked, Ok(())) => {
                *self = Self::OnlyHere;
                Some(Next::Nothing)
            }
            (Leaving::Asked, Err(_)) => {
                *self = Self::Leaving(Leaving::Refused);
                Some(Next::Wait(AFTER_FAILURE))
            }
            // Whether it lies there or not, it is written over.
            (Leaving::WantedBack, Ok(()) | Err(_)) => Some(self.write()),
            (Leaving::AfterTheWrite | Leaving::Refused, Ok(()) | Err(_)) => None,
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
            Self::Writing { stale, .. } => *stale = true,
            // A wait that was asked for is still running, or nothing is to be written at all.
            Self::OpeningChanged
            | Self::Changed
            | Self::Failed(_)
            | Self::Leaving(_)
            | Self::OnlyHere
            | Self::Clearing => {}
        }
        Next::Nothing
    }

    /// The wait is over; also said at once when the page hides, is left or is covered.
    pub fn pause_over(&mut self) -> Next {
        match self {
            // What another window wrote is never written over, however often it is tried.
            Self::Failed(StorageError::Changed)
            | Self::Opening
            | Self::OpeningChanged
            | Self::Kept
            | Self::Leaving(Leaving::AfterTheWrite | Leaving::Asked | Leaving::WantedBack)
            | Self::OnlyHere
            | Self::Clearing => Next::Nothing,
            Self::Writing { hurried, .. } => {
                *hurried = true;
                Next::Nothing
            }
            Self::Changed | Self::Failed(_) => self.write(),
            Self::Leaving(Leaving::Refused) => self.forget(),
        }
    }

    /// What stood in the way of a write is known now.
    pub fn once_more(&mut self) -> Next {
        if self.has_failed() {
            self.write()
        } else {
            Next::Nothing
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
        if *self == Self::Leaving(Leaving::AfterTheWrite) {
            return self.forget();
        }
        let Self::Writing { stale, hurried } = *self else {
            return Next::Nothing;
        };
        match result {
            Ok(()) if stale && hurried => self.write(),
            Ok(()) if stale => {
                *self = Self::Changed;
                Next::Wait(PAUSE)
            }
            Ok(()) => {
                *self = Self::Kept;
                Next::Nothing
            }
            Err(error) => {
                // Another key comes when it is open again, and not by waiting.
                let again = !matches!(error, StorageError::Changed | StorageError::KeyChanged);
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

    /// Whether the last write failed.
    pub fn has_failed(&self) -> bool {
        matches!(self, Self::Failed(_))
    }

    pub fn is_writing(&self) -> bool {
        matches!(self, Self::Writing { .. })
    }

    fn write(&mut self) -> Next {
        *self = Self::Writing {
            stale: false,
            hurried: false,
        };
        Next::Write
    }

    fn forget(&mut self) -> Next {
        *self = Self::Leaving(Leaving::Asked);
        Next::Forget
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
    fn one_write_at_a_time_and_a_change_during_it_is_written_after_a_pause() {
        let mut saving = Saving::Kept;
        assert_eq!(saving.changed(), Next::Wait(PAUSE));
        assert_eq!(saving.pause_over(), Next::Write);
        assert_eq!(saving.changed(), Next::Nothing);

        assert_eq!(saving.written(Ok(())), Next::Wait(PAUSE));
        assert!(!saving.is_kept());
        assert_eq!(saving.pause_over(), Next::Write);
        assert_eq!(saving.written(Ok(())), Next::Nothing);
        assert!(saving.is_kept());
    }

    #[test]
    fn a_change_during_a_write_is_written_right_after_it_when_the_page_may_go() {
        for hides_first in [true, false] {
            let mut saving = writing();
            if hides_first {
                assert_eq!(saving.pause_over(), Next::Nothing);
                assert_eq!(saving.changed(), Next::Nothing);
            } else {
                assert_eq!(saving.changed(), Next::Nothing);
                assert_eq!(saving.pause_over(), Next::Nothing);
            }
            assert_eq!(saving.written(Ok(())), Next::Write);
        }
    }

    fn writing() -> Saving {
        let mut saving = Saving::Changed;
        assert_eq!(saving.pause_over(), Next::Write);
        saving
    }

    #[test]
    fn a_failed_write_keeps_the_plan_unsaved_and_is_tried_again() {
        let mut saving = writing();
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
    fn what_a_write_under_way_brings_there_is_taken_off_the_device_afterwards() {
        let mut saving = writing();
        assert_eq!(saving.only_here(), Next::Nothing);
        assert_eq!(saving.written(Ok(())), Next::Forget);
        assert_eq!(saving.forgotten(&Ok(())), Some(Next::Nothing));
        assert_eq!(saving, Saving::OnlyHere);
    }

    #[test]
    fn what_is_wanted_back_while_the_device_lets_go_of_it_is_written_once_it_has_answered() {
        for answer in [Ok(()), FULL] {
            let mut saving = Saving::Kept;
            assert_eq!(saving.only_here(), Next::Forget);
            assert_eq!(saving.kept_anew(), Next::Nothing);
            assert_eq!(saving.forgotten(&answer), Some(Next::Write));
            assert_eq!(saving.written(Ok(())), Next::Nothing);
            assert!(saving.is_kept());
        }
    }

    #[test]
    fn nothing_is_called_gone_while_a_write_may_still_come_after_it() {
        let mut saving = Saving::Kept;
        assert_eq!(saving.only_here(), Next::Forget);
        let _ = saving.kept_anew();
        assert_eq!(saving.only_here(), Next::Nothing, "it was asked already");
        assert_eq!(saving.forgotten(&Ok(())), Some(Next::Nothing));
        assert_eq!(saving, Saving::OnlyHere);
        assert_eq!(saving.written(Ok(())), Next::Nothing);
        assert_eq!(saving, Saving::OnlyHere);
    }

    #[test]
    fn what_the_device_could_not_let_go_of_is_asked_for_again_after_a_pause() {
        let mut saving = Saving::Kept;
        let _ = saving.only_here();
        assert_eq!(saving.forgotten(&FULL), Some(Next::Wait(AFTER_FAILURE)));
        assert_eq!(saving.pause_over(), Next::Forget);
        assert_eq!(saving.forgotten(&Ok(())), Some(Next::Nothing));
        assert_eq!(saving, Saving::OnlyHere);
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
