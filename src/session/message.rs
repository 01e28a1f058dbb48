//! Everything that can happen (messages), everything a person can ask for (intentions), and
//! everything the app can ask of the device (effects). All plain values.

use super::settings::{TextSize, Theme};
use super::{Field, Pile, Screen};
use crate::device::{FileError, Hold, StorageError};
use crate::plan::{Change, Day, PlanId, Tray};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Somebody touched, pressed or typed something.
    Person(Intention),
    /// Everything that is kept on this device was read: each record's key and text.
    Loaded(Result<Vec<(String, String)>, StorageError>),
    /// A wait that was asked for is over.
    PauseOver,
    SaveFinished {
        plan: PlanId,
        result: Result<(), StorageError>,
    },
    SettingsSaved(Result<(), StorageError>),
    PlanErased(Result<(), StorageError>),
    EverythingErased(Result<(), StorageError>),
    /// A new plan has its id; today is told with it.
    PlanIdMade {
        id: PlanId,
        today: Day,
    },
    /// A file was chosen or dropped.
    FileRead(Result<String, FileError>),
    /// A copy was handed over, or the person changed their mind.
    CopyOffered {
        done: bool,
    },
    /// The print window was opened and closed.
    Printed {
        done: bool,
    },
    Held {
        plan: PlanId,
        hold: Hold,
    },
    /// A card was let go after dragging: over the tray with this number, or over none.
    CardDropped(Option<usize>),
    PageHidden,
    PageShown {
        today: Day,
    },
    /// The Escape key, and when, in milliseconds of any steady clock.
    EscapePressed {
        at: u64,
    },
    /// The browser's own way back.
    BackPressed,
    /// One of the keys 1, 2, 3 was pressed outside a field, from 0.
    TrayKeyPressed(usize),
}

/// What a person asks for by touching, pressing or typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intention {
    StartConversation,
    OpenPlan(PlanId),
    ChooseFile,
    /// The file holds other words than the tablet does: which of the two to open.
    OpenTablets,
    OpenFiles,
    TakeOver,

    Go(Screen),
    Back,
    StopHere,
    PutDown,
    TurnRound,
    LookAtPage,
    Uncover,
    Hide,

    Change(Change),
    /// A change made from a field: the field is empty afterwards.
    Keep {
        field: Field,
        change: Change,
    },
    Type {
        field: Field,
        text: String,
    },
    Undo,
    Redo,

    SortCard(Tray),
    PassCard,
    BringBackPassed,
    ChoosePile(Pile),
    ShowAsList(bool),
    GrabCard {
        x: i32,
        y: i32,
    },

    ReadOn,
    ReadBack,

    Print,
    TakeFile {
        name: String,
    },
    TakeText {
        name: String,
    },

    KeepHere,
    ClearThisPlan,
    /// Nobody should find it, on paper or here.
    ClearWithoutACopy,
    ClearEverything,

    SetTextSize(TextSize),
    SetTheme(Theme),
    /// The message at the top of the page was read.
    PutNoticeAway,
    TryAgain,
}

/// What the device is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Load,
    Save {
        plan: PlanId,
        key: String,
        text: String,
    },
    SaveSettings {
        key: String,
        text: String,
    },
    ErasePlan {
        key: String,
    },
    EraseEverything,
    Wait(u32),
    MakePlanId,
    /// Asks to be the only window that writes this plan; `take_over` does not take no.
    HoldPlan {
        plan: PlanId,
        take_over: bool,
    },
    LetGoOfPlan,
    ChooseFile,
    Offer {
        name: String,
        kind: FileKind,
        text: String,
    },
    Print {
        html: String,
    },
    FollowCard {
        x: i32,
        y: i32,
    },
    Focus(Focus),
    /// Asks the browser, after a person's tap, not to delete what is kept.
    AskToStay,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Html,
    Text,
}

/// Where the keyboard and the screen reader should be next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen, or of what covers it.
    Heading,
    /// The message at the top of the page.
    Notice,
}
