//! Everything that the app can ask of the device, by the areas that ask.

use std::rc::Rc;

use super::intention::Aloud;
use super::{Field, SecretWord};
use crate::device::SecondCopy;
use crate::plan::{PlanId, TieId};
use crate::record::locked_file::Locked;
use crate::vault::{Salt, StretchCost};

/// What the device is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Frame(Frame),
    Desk(Desk),
    Keeping(Keeping),
    Pictures(Pictures),
    Cards(Cards),
    People(People),
    Taking(Taking),
    Workers(Workers),
    Settings(Settings),
}

/// Where the focus is, a wait, a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    Focus(Focus),
    Wait(u32),
    /// Reads out these words, or what is shown.
    ReadOut {
        reading: u32,
        words: Option<Rc<Aloud>>,
    },
    BeQuiet,
}

impl From<Frame> for Effect {
    fn from(of: Frame) -> Self {
        Self::Frame(of)
    }
}

/// What lies on the tablet, or in a file; and the other windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    Load,
    MakePlanId,
    /// Asks to be the only window that writes this plan; `take_over` does not take no.
    HoldPlan {
        plan: PlanId,
        take_over: bool,
    },
    LetGoOfPlan,
    /// Fetches the copies of these plans from the second place.
    FetchSecond(Vec<PlanId>),
    /// The second place no longer has to know that these plans were erased: nothing of them is left anywhere.
    ForgetErased(Vec<PlanId>),
    /// Remembers outside of the store whether plans are kept here, and nothing else about them.
    Mark(bool),
    ChooseFile,
    UnlockFile {
        word: SecretWord,
        locked: Locked,
    },
    EraseEverything,
}

impl From<Desk> for Effect {
    fn from(of: Desk) -> Self {
        Self::Desk(of)
    }
}

/// The keys and the records of the plan in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Fetches the tablet's own key, and makes one where there is none.
    TabletKey,
    Stretch {
        word: SecretWord,
        cost: StretchCost,
        salt: Salt,
    },
    /// Writes all records or none, and only if the record `over` still is what it was. In the same step every other record
    /// goes that lies where only some may.
    Save {
        plan: PlanId,
        records: Records,
        over: Over,
        only: Only,
        /// What the second place is to hold before anything else is written. What it held opens with a key that is not to
        /// open it any more, or the store has failed before.
        first: Option<SecondCopy>,
        /// The store has failed before: what it has is read back over a new connection, and the second place must have it.
        careful: bool,
    },
    /// Brings the second place up to date.
    Second(SecondCopy),
    /// Erases what there is of this plan, in this order, in one step.
    ErasePlan(Erasure),
    /// The same, because the plan is not to be on the device any more.
    Forget(Erasure),
    /// Asks the browser, after a person's tap, not to delete what is kept.
    AskToStay,
}

impl From<Keeping> for Effect {
    fn from(of: Keeping) -> Self {
        Self::Keeping(of)
    }
}

/// A drawing or a photo that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// Draws after the pointer until it is let go.
    FollowStroke {
        plan: PlanId,
        of: Field,
        pointer: i32,
        x: i32,
        y: i32,
    },
    TakePhoto {
        plan: PlanId,
        of: Field,
        camera: bool,
    },
}

impl From<Pictures> for Effect {
    fn from(of: Pictures) -> Self {
        Self::Pictures(of)
    }
}

/// A card under a finger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cards {
    Follow { pointer: i32, x: i32, y: i32 },
}

impl From<Cards> for Effect {
    fn from(of: Cards) -> Self {
        Self::Cards(of)
    }
}

/// Somebody under a finger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum People {
    Follow {
        tie: TieId,
        pointer: i32,
        x: i32,
        y: i32,
    },
}

impl From<People> for Effect {
    fn from(of: People) -> Self {
        Self::People(of)
    }
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
    Offer {
        name: String,
        kind: FileKind,
        text: String,
    },
    /// Gives a file to another app of the device, which the person chooses.
    Share {
        name: String,
        kind: FileKind,
        text: String,
    },
    /// Asks whether the device can do so.
    LookAtSharing,
    /// Locks the text of a plan file with a secret word.
    LockFile {
        name: String,
        word: SecretWord,
        text: String,
    },
    Print {
        html: String,
    },
}

impl From<Taking> for Effect {
    fn from(of: Taking) -> Self {
        Self::Taking(of)
    }
}

/// The debriefs, and what is counted away from the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Workers {
    /// Writes the debriefs, if what lies there still is one of `over`.
    Save {
        key: String,
        text: String,
        over: Vec<Option<String>>,
    },
    Load(String),
    /// Lets somebody choose learning files, and reads them away from the page.
    OpenPool,
    PutPoolAway,
    /// Counts these lines of debriefs, away from the page.
    Count(String),
}

impl From<Workers> for Effect {
    fn from(of: Workers) -> Self {
        Self::Workers(of)
    }
}

/// What was set, and how the device keeps things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    Save {
        key: String,
        text: String,
    },
    /// Asks how the device keeps things.
    LookAtStorage,
}

impl From<Settings> for Effect {
    fn from(of: Settings) -> Self {
        Self::Settings(of)
    }
}

/// Records by their key.
pub type Records = Vec<(String, String)>;

/// A record by its key, and the texts of which it must still have one; `None` stands for no record.
pub type Over = (String, Vec<Option<String>>);

/// How keys begin under which only these records may lie.
pub type Only = (String, Vec<String>);

/// Everything that is to be gone of one plan: these records, and all whose keys begin so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    pub plan: PlanId,
    pub keys: Vec<String>,
    pub under: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Html,
    Text,
    Calendar,
    /// A table for spreadsheets.
    Table,
    /// JSON Lines.
    Lines,
}

/// Where the keyboard and the screen reader should be next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen, or of what covers it.
    Heading,
    /// The heading of what lies over the screen for a while. The screen stays as it is.
    Cover,
    /// The same where something else lay there already. What had it before that is still remembered.
    NextCover,
    /// What had it before something lay over the screen.
    Under,
    /// The message at the top of the page.
    Notice,
    /// The field for the secret word.
    SecretWord,
}
