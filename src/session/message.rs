//! Everything that can happen (messages), everything a person can ask for (intentions), and
//! everything the app can ask of the device (effects). All plain values.

use std::fmt;

use alongside_learning::{EntryId, Period, Stage};

use super::settings::{LockAfter, TextSize, Theme};
use super::{Field, OwnContact, Pile, Safe, Screen};
use crate::device::{
    FileError, Hold, LockError, PhotoError, PoolNews, Storage, StorageError, StretchError,
    VoiceError,
};
use crate::document::{CalendarSays, EndLine, View};
use crate::guide::Country;
use crate::plan::{About, Change, Day, Place, PlanId, PlanPart, Point, Ring, TieId, Tray};
use crate::record::locked_file::Locked;
use crate::vault::{Cost, Keeping, Key, Salt};

/// Everything that is kept on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Each record's key and text.
    pub records: Vec<(String, String)>,
    /// The tablet's own key, if it has one yet.
    pub tablet_key: Option<Key>,
}

/// A secret word on its way to where it is stretched. It is never kept, and nobody prints it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretWord(String);

impl SecretWord {
    /// The text, or nothing where nothing would be left of it: blanks, as browsers count them.
    pub fn parse(text: &str) -> Option<Self> {
        let blank = |character: char| character.is_whitespace() || character == '\u{feff}';
        (!text.chars().all(blank)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretWord")
    }
}

impl Drop for SecretWord {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Somebody touched, pressed or typed something.
    Person(Intention),
    /// Everything that is kept on this device was read.
    Loaded(Result<Stored, StorageError>),
    /// The device has told how it keeps things.
    StorageSeen(Storage),
    /// The tablet's own key: the one it has, or a new one.
    TabletKey(Result<Key, StorageError>),
    /// A secret word was stretched to a key.
    Stretched(Result<Key, StretchError>),
    /// A wait that was asked for is over.
    PauseOver,
    SaveFinished {
        plan: PlanId,
        result: Result<(), StorageError>,
    },
    SettingsSaved(Result<(), StorageError>),
    LearningSaved(Result<(), StorageError>),
    /// The debriefs as another window has written them.
    LearningLoaded(Result<Option<String>, StorageError>),
    /// How far the reading of learning files is.
    PoolCame(PoolNews),
    /// The debriefs on this tablet were counted: the table, or nothing where that cannot be done.
    Counted(Option<String>),
    PlanErased(Result<(), StorageError>),
    /// Records that should not be on the device any more are gone, while their plan stays open.
    Forgotten(Result<(), StorageError>),
    EverythingErased(Result<(), StorageError>),
    /// A new plan has its id; today is told with it.
    PlanIdMade {
        id: PlanId,
        today: Day,
    },
    /// A file was chosen or dropped.
    FileRead(Result<String, FileError>),
    /// The plan file of this name was locked with a secret word.
    FileLocked {
        name: String,
        result: Result<Locked, LockError>,
    },
    /// A locked plan file was tried with a secret word.
    FileUnlocked(Result<String, LockError>),
    /// A copy was handed over, or the person changed their mind.
    CopyOffered {
        done: bool,
    },
    /// Whether the device can give a file to its other apps.
    SharingSeen(bool),
    /// The print window was opened and closed.
    Printed {
        done: bool,
    },
    Held {
        plan: PlanId,
        hold: Hold,
    },
    /// What was to be read out is over.
    ReadOutOver {
        reading: u32,
        result: Result<(), VoiceError>,
    },
    /// Another window wants to go on with this plan.
    PlanWanted {
        plan: PlanId,
    },
    /// A finger has drawn a stroke of a picture that is being made.
    StrokeDrawn {
        plan: PlanId,
        drawing: Field,
        stroke: Vec<Point>,
    },
    /// A photo was taken or chosen: its JPEG in base64.
    PhotoTaken {
        plan: PlanId,
        of: Field,
        result: Result<String, PhotoError>,
    },
    /// A card was let go after dragging: over the tray with this number, or over none.
    CardDropped(Option<usize>),
    /// Somebody was let go after dragging: over the ring with this number, or over none.
    TieDropped {
        tie: TieId,
        ring: Option<usize>,
    },
    /// What the device's clock says, in milliseconds; said now and then, and before the page hides or
    /// is shown.
    Clock {
        at: u64,
    },
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
    /// The same with a made-up person, for a try.
    Practise,
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
    /// Reads out this text. Without one: what is shown, or stops.
    ReadOut(Option<String>),
    LookAtPage,
    /// Something serious was said.
    GetHelp,
    Uncover,
    Hide,
    /// Closes up what is open until somebody gives its secret word.
    Lock,

    /// How the open plan is to be kept from now on.
    KeepAs(Keeping),
    KeepWithWord(SecretWord),
    /// Whether the desk may show the name of the open plan.
    ShowName(bool),
    /// The secret word of the plan that is asked for.
    GiveWord(SecretWord),
    /// Somebody does not want to give the secret word now.
    NotNow,

    Change(Change),
    /// Where new words about something go, from these in the field on.
    ChoosePlace {
        field: Field,
        about: About,
        place: Place,
    },
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

    /// A finger is down on a drawing that is being made.
    BeginStroke {
        drawing: Field,
        pointer: i32,
        x: i32,
        y: i32,
    },
    /// Takes a photo of something, or looks for one on the device.
    TakePhoto {
        of: Field,
        camera: bool,
    },
    /// A change made from the picture for this: nothing is being made for it afterwards.
    KeepPicture {
        of: Field,
        change: Change,
    },

    SortCard(Tray),
    PassCard,
    BringBackPassed,
    ChoosePile(Pile),
    ShowAsList(bool),
    GrabCard {
        pointer: i32,
        x: i32,
        y: i32,
    },

    ShowPeopleAsList(bool),
    MoveTie {
        tie: TieId,
        ring: Ring,
    },
    GrabTie {
        tie: TieId,
        pointer: i32,
        x: i32,
        y: i32,
    },

    ReadOn,
    ReadBack,

    /// Nobody else hears what is asked on this screen.
    WeAreAlone,
    /// What is asked here is not asked now.
    LeaveForLater,

    /// What was said about taking the plan home; nothing asks once more.
    SayIfSafe(Option<Safe>),
    /// Whether a short plan leaves this part out.
    LeaveOutPart {
        part: PlanPart,
        out: bool,
    },
    /// Whether a short plan leaves out this line at its end.
    LeaveOutEndLine {
        line: EndLine,
        out: bool,
    },
    /// What a short plan leaves out is chosen.
    LeaveOutThese,
    /// How to reach the one who helps is not said now.
    SkipReach,
    ChooseView(View),
    /// The worker keeps the plan, until this day if there is one.
    KeepItUntil(Option<Day>),
    Print,
    TakeFile {
        name: String,
    },
    /// Gives the file to another app of the device.
    ShareFile {
        name: String,
    },
    TakeCalendar {
        name: String,
        says: CalendarSays,
    },
    TakeText {
        name: String,
    },
    TakeLockedFile {
        name: String,
        word: SecretWord,
    },

    KeepHere,
    ClearThisPlan,
    /// Nobody should find it, on paper or here.
    ClearWithoutACopy,
    ClearEverything,

    /// Keeps the debrief; `anyway` although names stand in it.
    KeepDebrief {
        anyway: bool,
    },
    /// Begins the debrief with the numbers of the last visit.
    UseFacts,
    TakeOutDebrief(EntryId),
    /// Something came of a rule in a debrief.
    TellOfRule {
        debrief: EntryId,
        way: usize,
        stage: Stage,
    },
    OpenLearningFiles,
    PutLearningFilesAway,
    TakeLearning {
        /// Also where names of plans on this tablet seem to stand in it.
        anyway: bool,
    },
    TakeLearningTable(FileKind),
    PrintLearning(Period),

    SetTextSize(TextSize),
    SetTheme(Theme),
    SetLockAfter(LockAfter),
    /// Whether the next to use this tablet may be somebody else.
    SetShared(bool),
    /// Whose numbers are shown, or that nobody has said.
    SetCountry(Option<Country>),
    /// An organisation's own numbers, all of them.
    SetContacts(Vec<OwnContact>),
    /// A plan that cannot be opened here, as it lies on the tablet, for somebody to look at.
    TakeRecord(PlanId),
    /// The message at the top of the page was read.
    PutNoticeAway,
    TryAgain,
}

/// Records by their key.
pub type Records = Vec<(String, String)>;

/// A record by its key, and the texts of which it must still have one; `None` stands for no record.
pub type Over = (String, Vec<Option<String>>);

/// What the device is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Load,
    /// Writes all records or none, and only if the record `over` still is what it was.
    Save {
        plan: PlanId,
        records: Records,
        over: Over,
    },
    SaveSettings {
        key: String,
        text: String,
    },
    /// Writes the debriefs, if what lies there still is one of `over`.
    SaveLearning {
        key: String,
        text: String,
        over: Vec<Option<String>>,
    },
    LoadLearning(String),
    /// Lets somebody choose learning files, and reads them away from the page.
    OpenPool,
    PutPoolAway,
    /// Counts these lines of debriefs, away from the page.
    Count(String),
    /// Erases these records, in this order, in one step.
    ErasePlan {
        keys: Vec<String>,
    },
    /// The same, while their plan stays open.
    Forget {
        keys: Vec<String>,
    },
    /// Fetches the tablet's own key, and makes one where there is none.
    TabletKey,
    Stretch {
        word: SecretWord,
        cost: Cost,
        salt: Salt,
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
    UnlockFile {
        word: SecretWord,
        locked: Locked,
    },
    Print {
        html: String,
    },
    /// Reads out this text, or what is shown.
    ReadOut {
        reading: u32,
        text: Option<String>,
    },
    BeQuiet,
    FollowCard {
        pointer: i32,
        x: i32,
        y: i32,
    },
    FollowTie {
        tie: TieId,
        pointer: i32,
        x: i32,
        y: i32,
    },
    /// Draws after the pointer until it is let go.
    FollowStroke {
        plan: PlanId,
        drawing: Field,
        pointer: i32,
        x: i32,
        y: i32,
    },
    TakePhoto {
        plan: PlanId,
        of: Field,
        camera: bool,
    },
    Focus(Focus),
    /// Asks how the device keeps things.
    LookAtStorage,
    /// Asks the browser, after a person's tap, not to delete what is kept.
    AskToStay,
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
