//! Which plan is in hand, if any, and how far it is open. There is one at a time, and this is the one place that says so.

use super::closed::Closed;
use super::custody::{Custody, Holding};
use super::secret_word::WordState;
use super::sitting::Sitting;
use crate::plan::{Plan, PlanId};
use crate::record::Opened;
use crate::record::locked_file::Locked;

/// The plan in hand.
#[derive(Default)]
pub(super) enum Workspace {
    #[default]
    Empty,
    /// A new plan was asked for, and has no id yet.
    Beginning(Purpose),
    /// A plan is asked for, and something is needed to open it.
    Unlocking(Request),
    /// A file holds other words than this tablet, until somebody says which of the two to open.
    Choosing(Box<Plan>),
    Open(Box<Sitting>),
    /// It was open, and is closed up.
    Closed(Box<Closed>),
    /// Another window is asked to let go of it.
    TakingOver(PlanId),
    /// Everything is being cleared. What is in hand stays so until the device has said that it is gone.
    Clearing(Box<Workspace>),
}

/// What a new plan is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Talk,
    Practice,
    /// What was practised, as a plan of somebody's.
    InEarnest(Box<Plan>),
    /// What a file holds of a plan that cannot be read on this tablet, as another plan beside it.
    Beside(Box<Opened>),
}

/// What is asked for, and what it takes to open it.
pub(super) enum Request {
    /// A plan on the desk, as soon as the tablet's key is there.
    Key(Wanted),
    /// A plan on the desk, with its secret word.
    Word(Wanted, WordState),
    /// A locked plan file, with its secret word.
    File(Box<Locked>, WordState),
}

/// A plan on the desk that is asked for.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub plan: PlanId,
    /// What a file holds of the same plan, where somebody chose that. The tablet's stays within reach of *Undo*.
    pub instead: Option<Box<Plan>>,
    /// Ours where another window has let go of it for this one, and asked about where not.
    pub hold: Holding,
}

impl Wanted {
    pub fn as_it_lies(plan: PlanId) -> Self {
        Self {
            plan,
            instead: None,
            hold: Holding::Asked,
        }
    }
}

impl Workspace {
    /// What is in hand, also while everything is being cleared.
    fn in_hand(&self) -> &Self {
        if let Self::Clearing(in_hand) = self {
            in_hand
        } else {
            self
        }
    }

    pub fn in_hand_mut(&mut self) -> &mut Self {
        if let Self::Clearing(in_hand) = self {
            in_hand
        } else {
            self
        }
    }

    pub fn sitting(&self) -> Option<&Sitting> {
        if let Self::Open(sitting) = self.in_hand() {
            Some(sitting)
        } else {
            None
        }
    }

    pub fn sitting_mut(&mut self) -> Option<&mut Sitting> {
        if let Self::Open(sitting) = self.in_hand_mut() {
            Some(sitting)
        } else {
            None
        }
    }

    /// Takes the open plan out of hand.
    pub fn take_sitting(&mut self) -> Option<Sitting> {
        self.sitting()?;
        if let Self::Open(sitting) = std::mem::take(self.in_hand_mut()) {
            Some(*sitting)
        } else {
            None
        }
    }

    pub fn closed(&self) -> Option<&Closed> {
        if let Self::Closed(closed) = self.in_hand() {
            Some(closed)
        } else {
            None
        }
    }

    pub fn closed_mut(&mut self) -> Option<&mut Closed> {
        if let Self::Closed(closed) = self.in_hand_mut() {
            Some(closed)
        } else {
            None
        }
    }

    /// Takes the closed plan out of hand.
    pub fn take_closed(&mut self) -> Option<Box<Closed>> {
        self.closed()?;
        if let Self::Closed(closed) = std::mem::take(self.in_hand_mut()) {
            Some(closed)
        } else {
            None
        }
    }

    /// What an open and a closed plan have in common.
    pub fn custody(&self) -> Option<&Custody> {
        let open = self.sitting().map(|sitting| &sitting.custody);
        open.or(self.closed().map(|closed| &closed.custody))
    }

    pub fn custody_mut(&mut self) -> Option<&mut Custody> {
        match self.in_hand_mut() {
            Self::Open(sitting) => Some(&mut sitting.custody),
            Self::Closed(closed) => Some(&mut closed.custody),
            Self::Empty
            | Self::Beginning(_)
            | Self::Unlocking(_)
            | Self::Choosing(_)
            | Self::TakingOver(_)
            | Self::Clearing(_) => None,
        }
    }

    /// The same, where it is this plan.
    pub fn custody_of(&mut self, plan: &PlanId) -> Option<&mut Custody> {
        self.custody_mut().filter(|custody| custody.id == *plan)
    }

    pub fn has_a_plan(&self) -> bool {
        self.custody().is_some()
    }

    pub fn is_clearing(&self) -> bool {
        matches!(self, Self::Clearing(_))
    }

    /// Whether another window is letting go of a plan, or everything is being cleared.
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Clearing(_) | Self::TakingOver(_))
    }

    /// Puts something else in hand.
    pub fn put(&mut self, next: Self) {
        *self.in_hand_mut() = next;
    }

    /// What is asked for was let go of until it can be opened.
    pub fn hold_is_asked_again(&mut self) {
        if let Self::Unlocking(Request::Key(wanted) | Request::Word(wanted, _)) = self.in_hand_mut()
        {
            wanted.hold = Holding::Asked;
        }
    }

    /// Nobody wants to say which of two copies to open.
    pub fn choose_neither(&mut self) {
        if let Self::Choosing(_) = self.in_hand_mut() {
            self.put(Self::Empty);
        }
    }

    /// Everything is being cleared from now on.
    pub fn clear(&mut self) {
        if let Some(custody) = self.custody_mut() {
            custody.clear();
        }
        if !self.is_clearing() {
            *self = Self::Clearing(Box::new(std::mem::take(self)));
        }
    }

    /// The device has answered: what was in hand meanwhile is so again.
    pub fn stop_clearing(&mut self) {
        if let Self::Clearing(in_hand) = self {
            *self = std::mem::take(in_hand);
        }
    }

    /// How far the secret word is that is asked for.
    pub fn asked_word(&self) -> WordState {
        match self.in_hand() {
            Self::Unlocking(Request::Word(_, word) | Request::File(_, word)) => *word,
            Self::Closed(closed) => closed.word,
            Self::Unlocking(Request::Key(_))
            | Self::Empty
            | Self::Beginning(_)
            | Self::Choosing(_)
            | Self::Open(_)
            | Self::TakingOver(_)
            | Self::Clearing(_) => WordState::Waiting,
        }
    }

    /// The secret word that is asked for is so far now.
    pub fn word_is(&mut self, now: WordState) {
        match self.in_hand_mut() {
            Self::Unlocking(Request::Word(_, word) | Request::File(_, word)) => *word = now,
            Self::Closed(closed) => closed.word = now,
            Self::Unlocking(Request::Key(_))
            | Self::Empty
            | Self::Beginning(_)
            | Self::Choosing(_)
            | Self::Open(_)
            | Self::TakingOver(_)
            | Self::Clearing(_) => {}
        }
    }
}
