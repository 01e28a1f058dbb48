//! What has to be said at the top of the page: what happened, what it means, what to do now.

use std::rc::Rc;

use super::{Copies, Several};
use crate::device::PhotoError;
use crate::plan::Refusal;
use crate::record::Unreadable;

/// One message. The words for it are the guide's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Files are being read: so many are done.
    ReadingFiles {
        done: usize,
        of: usize,
    },
    /// Several files came at once, and one of them can be opened.
    SeveralFiles(Rc<Several>),
    /// Why, and the words that could still be read in it.
    FileNotOpened(FileTrouble, Vec<String>),
    /// A plan was opened, and these pieces of it could not be put in their places.
    SomePiecesLeft(Vec<String>),
    /// A plan was opened from a file that is not as it was saved, with the pieces that could not be put in their places.
    FileChanged(Vec<String>),
    /// The file and the tablet hold different words of the same plan.
    TwoCopies(Box<Copies>),
    /// The plan is kept on this tablet, and the visit is over.
    KeptHere,
    /// The same, and it opens only with its secret word.
    KeptLocked,
    /// This plan is gone from this tablet.
    PlanCleared,
    /// Everything is gone from this tablet.
    EverythingCleared,
    /// The device did not confirm that anything is gone.
    NotCleared,
    /// Nothing was handed over: the file could not be offered, or somebody said no.
    CopyNotTaken,
    /// The browser was asked to save a copy. Somebody has to look whether it did.
    CopyOffered,
    /// A copy was given to another app.
    CopyTaken,
    /// The browser was asked to print. Somebody has to look whether it did.
    Printed,
    TakeACopyFirst,
    /// The plan could not be kept on this tablet, so it stays open.
    StillOpen,
    /// More was put into a field than it can hold; it holds what it held before.
    TooLong,
    /// The plan is only on this screen, so somebody has to say where it should stay.
    OnlyHere,
    /// The store had lost a plan, or what it had of it was older. It is here again, from the second place.
    CameBack,
    /// The plan of a file took the place of the one that lay here, which can be had back until the visit ends.
    Replaced,
    /// It was opened, and it does not lie here as this tablet wrote it last.
    NotAsKept,
    /// Nobody has touched the tablet for long, and what is open closes up in a minute.
    ClosesSoon,
    /// A secret word was wanted, and none was chosen: the plan is not locked.
    WordNotChosen,
    /// Its last visit is on a day that has not come yet, by the tablet's clock.
    ClockWentBack,
    /// What lies here cannot be opened. It stays as it is.
    CannotOpenHere,
    /// How the app looks was set, and the device could not keep it.
    SettingsNotKept,
    /// The plan of a file was opened beside one of the same id that cannot be read here.
    OpenedBeside,
    /// What was opened was practice.
    WasPractice,
    /// The practice is over, and nothing of it is left.
    PracticeOver,
    /// There is no voice on this tablet.
    NoVoice,
    /// There is one, and not for every language in what was to be read out.
    NoVoiceForAll,
    /// A photo was chosen and could not be taken in.
    NoPhoto(PhotoError),
    /// A drawing has no room for one more stroke.
    DrawingFull,
    /// What somebody had begun is left out. It can be put back.
    BegunLeftOut,
    /// Nothing was written yet that could be kept or taken.
    NothingToKeep,
    /// These words stand in the debriefs that somebody wants to take, and are names in plans on this tablet.
    NamesInLearning(Vec<String>),
    Refused(Refusal),
}

/// Why a chosen file was not opened. Nothing on the tablet has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    NotOurs,
    TooLarge,
    Tangled,
    CutShort,
    /// The page is whole, and another program has left out what opens again.
    NoPlan,
    TooNew,
    Damaged,
    /// A later release keeps this plan on the tablet, and it may not be overwritten.
    NewerOnTablet,
}

impl From<Unreadable> for FileTrouble {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::NotOurs => Self::NotOurs,
            Unreadable::TooLarge => Self::TooLarge,
            Unreadable::TooDeep => Self::Tangled,
            Unreadable::CutShort => Self::CutShort,
            Unreadable::NoPlan => Self::NoPlan,
            Unreadable::TooNew { .. } => Self::TooNew,
            Unreadable::Damaged => Self::Damaged,
        }
    }
}
