//! Everything that people can ask for, by the areas that know what follows.

use std::rc::Rc;

use alongside_learning::{EntryId, Period, Stage};

use super::settings::{self, LockAfter};
use super::{Field, FileKind, OwnContact, Pile, Safe, Screen, SecretWord};
use crate::document::{CalendarSays, EndLine, View};
use crate::guide::Country;
use crate::plan::{
    About, Change, Day, Drawing, Going, LaidBy, Place, PlanId, PlanPart, Ring, Scale, TieId, Tray,
};
use crate::vault;

/// What a person asks for by touching, pressing or typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intention {
    Frame(Frame),
    Desk(Desk),
    Keeping(Keeping),
    Writing(Writing),
    Pictures(Pictures),
    Cards(Cards),
    People(People),
    Reading(Reading),
    Alone(Alone),
    Taking(Taking),
    Goodbye(Goodbye),
    Workers(Workers),
    Settings(Settings),
}

/// Words that somebody wants to hear, with their language where it is not the one of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aloud {
    pub text: String,
    pub tongue: Option<String>,
}

/// What is round every screen: where to go, what lies over it, what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    Go(Screen),
    Back,
    StopHere,
    PutDown,
    TurnRound,
    /// Reads out this text. Without one: what is shown, or stops.
    ReadOut(Option<Rc<Aloud>>),
    LookAtPage,
    /// Something serious was said.
    GetHelp,
    Uncover,
    Hide,
    /// Closes up what is open until somebody gives its secret word.
    Lock,
    /// The message at the top of the page was read.
    PutNoticeAway,
    TryAgain,
}

impl From<Frame> for Intention {
    fn from(of: Frame) -> Self {
        Self::Frame(of)
    }
}

/// What lies on the tablet, or comes out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    StartConversation,
    /// The same with a made-up person, for a try.
    Practise,
    /// What was practised is to be a plan of somebody's.
    SavePractice,
    OpenPlan(PlanId),
    ChooseFile,
    /// The file holds other words than the tablet does: which of the two to open.
    OpenTablets,
    OpenFiles,
    TakeOver,
    /// The secret word of the plan that is asked for.
    GiveWord(SecretWord),
    /// Somebody does not want to give the secret word now.
    NotNow,
    /// A plan that cannot be opened here, as it lies on the tablet, for somebody to look at.
    TakeRecord(PlanId),
    /// The plan that lay here before one from a file took its place is wanted back.
    GiveBack,
    /// One of several files that came at once.
    OpenArrived(usize),
    /// Somebody has read that plans were kept here that are nowhere to be found.
    PutLossAway,
}

impl From<Desk> for Intention {
    fn from(of: Desk) -> Self {
        Self::Desk(of)
    }
}

/// How the open plan is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// How the open plan is to be kept from now on.
    As(vault::Keeping),
    /// With a secret word, which is still to be typed.
    ChooseWord,
    WithWord(SecretWord),
    /// Whoever began to choose a word carries on without one.
    CarryOnWithoutWord,
    /// Whether the desk may show the name of the open plan.
    ShowName(bool),
}

impl From<Keeping> for Intention {
    fn from(of: Keeping) -> Self {
        Self::Keeping(of)
    }
}

/// What is said, and what is typed and not yet said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    Change(Change),
    /// A change made from these fields: they are empty afterwards.
    Keep {
        fields: Vec<Field>,
        change: Change,
    },
    /// What stands in several fields from now on, in one act.
    Fill(Vec<(Field, String)>),
    Type {
        field: Field,
        text: String,
    },
    /// What was begun in these fields is left out. It can be put back.
    Leave(Vec<Field>),
    PutBack,
    /// Where new words about something go, from these in the field on.
    ChoosePlace {
        field: Field,
        about: About,
        place: Place,
    },
    Undo,
    Redo,
}

impl From<Writing> for Intention {
    fn from(of: Writing) -> Self {
        Self::Writing(of)
    }
}

/// A drawing or a photo that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// A finger is down on a drawing that is being made for this.
    BeginStroke {
        of: Field,
        pointer: i32,
        x: i32,
        y: i32,
    },
    /// The drawing that is being made becomes another one, or none.
    Draw { of: Field, drawing: Option<Drawing> },
    /// Takes a photo of something, or looks for one on the device.
    TakePhoto { of: Field, camera: bool },
    /// Does without the photo that was taken.
    LeavePhoto { of: Field },
    /// A change made from the picture for this: nothing is being made for it afterwards.
    Keep { of: Field, change: Change },
}

impl From<Pictures> for Intention {
    fn from(of: Pictures) -> Self {
        Self::Pictures(of)
    }
}

/// The cards and their trays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cards {
    Sort(Tray),
    Pass,
    BringBack,
    ChoosePile(Pile),
    ShowAsList(bool),
    /// How it is going with the card on top.
    Lay(Going),
    /// Asks something else about the cards, or the other of the two.
    AskHow(Scale, LaidBy),
    /// Whether there is no middle.
    TwoPlaces(bool),
    Grab {
        pointer: i32,
        x: i32,
        y: i32,
    },
}

impl From<Cards> for Intention {
    fn from(of: Cards) -> Self {
        Self::Cards(of)
    }
}

/// The map of the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    ShowAsList(bool),
    Move {
        tie: TieId,
        ring: Ring,
    },
    Grab {
        tie: TieId,
        pointer: i32,
        x: i32,
        y: i32,
    },
}

impl From<People> for Intention {
    fn from(of: People) -> Self {
        Self::People(of)
    }
}

/// Reading the plan back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    On,
    Back,
}

impl From<Reading> for Intention {
    fn from(of: Reading) -> Self {
        Self::Reading(of)
    }
}

/// What is asked only where nobody else hears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alone {
    /// Nobody else hears what is asked on this screen.
    WeAreAlone,
    /// What is asked here is not asked now.
    LeaveForLater,
}

impl From<Alone> for Intention {
    fn from(of: Alone) -> Self {
        Self::Alone(of)
    }
}

/// Taking the plan home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
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
    /// Somebody has looked whether the copy is there.
    SayIfThere(bool),
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
}

impl From<Taking> for Intention {
    fn from(of: Taking) -> Self {
        Self::Taking(of)
    }
}

/// How a visit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goodbye {
    KeepHere,
    ClearThisPlan,
    /// Nobody should find it, on paper or here.
    ClearWithoutACopy,
    ClearEverything,
}

impl From<Goodbye> for Intention {
    fn from(of: Goodbye) -> Self {
        Self::Goodbye(of)
    }
}

/// The worker's own debriefs, and what a team learns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Workers {
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
    OpenFiles,
    PutFilesAway,
    Take {
        /// Also where names of plans on this tablet seem to stand in it.
        anyway: bool,
    },
    TakeTable(FileKind),
    Print(Period),
}

impl From<Workers> for Intention {
    fn from(of: Workers) -> Self {
        Self::Workers(of)
    }
}

/// What is set on this tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    TextSize(settings::TextSize),
    Theme(settings::Theme),
    LockAfter(LockAfter),
    /// Whether the next to use this tablet may be somebody else.
    Shared(bool),
    /// Whether the keys 1, 2 and 3 sort a card.
    Keys(bool),
    /// Whose numbers are shown, or that nobody has said.
    Country(Option<Country>),
    /// An organisation's own numbers, all of them.
    Contacts(Vec<OwnContact>),
}

impl From<Settings> for Intention {
    fn from(of: Settings) -> Self {
        Self::Settings(of)
    }
}
