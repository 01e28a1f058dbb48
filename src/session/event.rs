//! Everything that can happen, by the areas that know what follows.

use super::{Field, Intention, Several};
use crate::device::{
    Hold, LockError, PhotoError, PoolNews, SecondCopy, SecondPlace, Storage, StorageError,
    StretchError, VoiceError,
};
use crate::plan::{Day, PlanId, Point, TieId};
use crate::record::Found;
use crate::record::locked_file::Locked;
use crate::vault::Key;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Somebody touched, pressed or typed something.
    Person(Intention),
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

impl From<Intention> for Msg {
    fn from(intention: Intention) -> Self {
        Self::Person(intention)
    }
}

/// The page, its clock and its keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    PageHidden,
    PageShown {
        today: Day,
    },
    /// It is another day by the device's clock, while the page is open: the next one, or any other.
    DayChanged {
        today: Day,
    },
    /// What the device's clock says, in milliseconds; said now and then, and before the page hides or
    /// is shown.
    Clock {
        at: u64,
    },
    /// The Escape key, and when, in milliseconds of any steady clock.
    EscapePressed {
        at: u64,
    },
    /// The browser's own way back.
    BackPressed,
    /// What was to be read out is over.
    ReadOutOver {
        reading: u32,
        result: Result<(), VoiceError>,
    },
    /// A wait that was asked for is over.
    PauseOver,
}

impl From<Frame> for Msg {
    fn from(of: Frame) -> Self {
        Self::Frame(of)
    }
}

/// What lies on the tablet, or in a file; and the other windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Everything that is kept on this device was read, and the second place was looked at.
    Loaded(Result<Stored, StorageError>, SecondPlace),
    /// The copies that were asked for.
    SecondFetched(Fetched),
    /// A new plan has its id; today is told with it.
    PlanIdMade {
        id: PlanId,
        today: Day,
    },
    Held {
        plan: PlanId,
        hold: Hold,
    },
    /// Another window wants to go on with this plan.
    PlanWanted {
        plan: PlanId,
    },
    /// Files were chosen or dropped, and reading them takes longer than a moment: so many are read.
    FilesComing {
        done: usize,
        of: usize,
    },
    /// Every file that was chosen or dropped was read.
    FilesRead(Several),
    /// A locked plan file was tried with a secret word: what was in it.
    FileUnlocked(Result<Found, LockError>),
    EverythingErased(Result<(), StorageError>),
}

impl From<Desk> for Msg {
    fn from(of: Desk) -> Self {
        Self::Desk(of)
    }
}

/// The keys and the records of the plan in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Random bytes of the device's own, before a key comes or is made of a word: from now on nothing follows from what the
    /// page's memory held before.
    Fresh(Key),
    /// The tablet's own key: the one it has, or a new one.
    TabletKey(Result<Key, StorageError>),
    /// A secret word was stretched to a key.
    Stretched(Result<Key, StretchError>),
    SaveFinished {
        plan: PlanId,
        result: Result<(), StorageError>,
    },
    /// Whether the second place has this revision of a plan now.
    Seconded {
        plan: PlanId,
        revision: u64,
        result: Result<(), StorageError>,
    },
    PlanErased {
        plan: PlanId,
        result: Result<(), StorageError>,
    },
    /// Whether the device let go of the records of a plan that should not be on it any more.
    Forgotten {
        plan: PlanId,
        result: Result<(), StorageError>,
    },
}

impl From<Keeping> for Msg {
    fn from(of: Keeping) -> Self {
        Self::Keeping(of)
    }
}

/// A drawing or a photo that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// A finger has drawn a stroke of a picture that is being made.
    StrokeDrawn {
        plan: PlanId,
        of: Field,
        stroke: Vec<Point>,
    },
    /// A photo was taken or chosen: its JPEG in base64.
    PhotoTaken {
        plan: PlanId,
        of: Field,
        result: Result<String, PhotoError>,
    },
}

impl From<Pictures> for Msg {
    fn from(of: Pictures) -> Self {
        Self::Pictures(of)
    }
}

/// A card under a finger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cards {
    /// A card was let go after dragging: over the tray with this number, or over none.
    Dropped(Option<usize>),
    /// One of the keys 1, 2, 3 was pressed outside a field, from 0.
    KeyPressed(usize),
}

impl From<Cards> for Msg {
    fn from(of: Cards) -> Self {
        Self::Cards(of)
    }
}

/// Somebody under a finger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// Somebody was let go after dragging: over the ring with this number, or over none.
    Dropped { tie: TieId, ring: Option<usize> },
}

impl From<People> for Msg {
    fn from(of: People) -> Self {
        Self::People(of)
    }
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
    /// The plan file of this name was locked with a secret word.
    FileLocked {
        name: String,
        result: Result<Locked, LockError>,
    },
    /// The browser was asked to save a copy. What becomes of that it does not tell.
    CopyOffered { done: bool },
    /// A copy was given to another app, or the person changed their mind.
    CopyShared { done: bool },
    /// The browser was asked to print. What becomes of that it does not tell.
    Printed { done: bool },
    /// Whether the device can give a file to its other apps.
    SharingSeen(bool),
}

impl From<Taking> for Msg {
    fn from(of: Taking) -> Self {
        Self::Taking(of)
    }
}

/// The debriefs, and what is counted away from the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Workers {
    Saved(Result<(), StorageError>),
    /// The debriefs as another window has written them.
    Loaded(Result<Option<String>, StorageError>),
    /// How far the reading of learning files is.
    PoolCame(PoolNews),
    /// The debriefs on this tablet were counted: the table, or nothing where that cannot be done.
    Counted(Option<String>),
}

impl From<Workers> for Msg {
    fn from(of: Workers) -> Self {
        Self::Workers(of)
    }
}

/// What was set, and how the device keeps things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    Saved(Result<(), StorageError>),
    /// The device has told how it keeps things.
    StorageSeen(Storage),
}

impl From<Settings> for Msg {
    fn from(of: Settings) -> Self {
        Self::Settings(of)
    }
}

/// Everything that is kept on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Each record's key and text.
    pub records: Vec<(String, String)>,
    /// The tablet's own key, if it has one yet.
    pub tablet_key: Option<Key>,
    /// Whether the tablet remembers, outside of its store, that plans were kept here.
    pub marked: bool,
    /// Whether the browser says that it lost what was in the store, and began a new one.
    pub lost: bool,
}

impl Stored {
    /// Whether nothing lies there, and nothing ever did.
    pub fn is_bare(&self) -> bool {
        self.records.is_empty() && !self.marked && !self.lost
    }
}

/// What was fetched from the second place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Of a plan there may be two: the last one, and one before it where the last was broken off.
    pub copies: Vec<SecondCopy>,
    /// Each key that this tablet ever had, as far as it is known there.
    pub tablet_keys: Vec<Key>,
}
