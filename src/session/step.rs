//! What a step in the history was about, in the people's words: whoever does not see what went or came back hears it.

use crate::plan::Change;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Names,
    Tongue,
    Here,
    Path,
    Card,
    Tray,
    Words,
    People,
    Promise,
    InTheWay,
    Ask,
    Invitation,
    Alongside,
    Load,
    Keeping,
    /// The whole plan, for another one.
    Plan,
}

impl Step {
    pub fn of(change: &Change) -> Self {
        match change {
            Change::Call(_) | Change::NameWorker(_) => Self::Names,
            Change::SpeakIn(_) => Self::Tongue,
            Change::SayWhoIsHere(_) => Self::Here,
            Change::ChoosePath(_) | Change::BeginVisit(_) => Self::Path,
            Change::Hold(_) => Self::Keeping,
            Change::MakeCard { .. }
            | Change::RenameCard { .. }
            | Change::PictureCard { .. }
            | Change::RemoveCard(_) => Self::Card,
            Change::SortCard { .. }
            | Change::TakeCardBack(_)
            | Change::Lay { .. }
            | Change::TakeUp(_) => Self::Tray,
            Change::WriteLine(_) | Change::RewriteLine { .. } | Change::LeaveOutLine(_) => {
                Self::Words
            }
            Change::AddTie(_) | Change::ChangeTie { .. } | Change::RemoveTie(_) => Self::People,
            Change::MakePromise(_)
            | Change::ChangePromise { .. }
            | Change::LetGoOfPromise(_)
            | Change::LookBack { .. } => Self::Promise,
            Change::SayInTheWay { .. } => Self::InTheWay,
            Change::MakeAsk(_)
            | Change::ChangeAsk { .. }
            | Change::AgreeToAsk { .. }
            | Change::AnswerAsk { .. }
            | Change::RemoveAsk(_) => Self::Ask,
            Change::Invite(_) | Change::ChangeInvitation { .. } | Change::RemoveInvitation(_) => {
                Self::Invitation
            }
            Change::WalkAlongside(_) => Self::Alongside,
            Change::CountLoad(_) => Self::Load,
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Names => "step-names",
            Self::Tongue => "step-tongue",
            Self::Here => "step-here",
            Self::Path => "step-path",
            Self::Card => "step-card",
            Self::Tray => "step-tray",
            Self::Words => "step-words",
            Self::People => "step-people",
            Self::Promise => "step-promise",
            Self::InTheWay => "step-in-the-way",
            Self::Ask => "step-ask",
            Self::Invitation => "step-invitation",
            Self::Alongside => "step-alongside",
            Self::Load => "step-load",
            Self::Keeping => "step-keeping",
            Self::Plan => "step-plan",
        }
    }
}
