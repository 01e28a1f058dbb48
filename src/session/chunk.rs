//! The app comes in three chunks, so that nobody waits for what they do not see yet: the desk, the opening, and the rest.
//! Decides how much of it must be there before something is done. What needs more waits in `shell/app.rs`.

use super::{DeskState, Intention, Model, Msg, event, intention};
use crate::device::Hold;

/// How much of the app is there, or is needed. Each holds those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chunk {
    #[default]
    Desk,
    Opening,
    Rest,
}

impl Model {
    /// How much of the app it takes to do this now. What is not named early needs everything.
    #[inline(never)]
    pub fn needs(&self, msg: &Msg) -> Chunk {
        match msg {
            Msg::Person(intention) => self.asked(intention),
            Msg::Frame(event) => match event {
                event::Frame::EscapePressed { .. }
                | event::Frame::Clock { .. }
                | event::Frame::PageHidden
                | event::Frame::PageShown { .. } => Chunk::Desk,
                event::Frame::PauseOver | event::Frame::ReadOutOver { .. } => Chunk::Opening,
                event::Frame::DayChanged { .. } | event::Frame::BackPressed => Chunk::Rest,
            },
            Msg::Desk(event) => match event {
                event::Desk::Loaded(Ok(stored), second) => {
                    if stored.is_bare() && second.is_bare() {
                        Chunk::Opening
                    } else {
                        Chunk::Rest
                    }
                }
                event::Desk::PlanIdMade { .. }
                | event::Desk::Held {
                    hold: Hold::Ours, ..
                } => Chunk::Opening,
                event::Desk::Loaded(Err(_), _)
                | event::Desk::Held {
                    hold: Hold::Elsewhere,
                    ..
                }
                | event::Desk::SecondFetched(_)
                | event::Desk::PlanWanted { .. }
                | event::Desk::FilesComing { .. }
                | event::Desk::FilesRead(_)
                | event::Desk::FileUnlocked(_)
                | event::Desk::EverythingErased(_) => Chunk::Rest,
            },
            Msg::Keeping(_) => Chunk::Opening,
            Msg::Settings(event) => match event {
                event::Settings::StorageSeen(_) => Chunk::Desk,
                event::Settings::Saved(_) => Chunk::Opening,
            },
            Msg::Pictures(_)
            | Msg::Cards(_)
            | Msg::People(_)
            | Msg::Taking(_)
            | Msg::Workers(_) => Chunk::Rest,
        }
    }

    fn asked(&self, intention: &Intention) -> Chunk {
        match intention {
            Intention::Frame(asked) => match asked {
                // What is closed up is opened again.
                intention::Frame::Uncover if self.is_shut() => Chunk::Rest,
                intention::Frame::Hide | intention::Frame::Uncover => Chunk::Desk,
                intention::Frame::GetHelp
                | intention::Frame::PutDown
                | intention::Frame::TurnRound
                | intention::Frame::PutNoticeAway => Chunk::Opening,
                intention::Frame::Go(_)
                | intention::Frame::Back
                | intention::Frame::StopHere
                | intention::Frame::ReadOut(_)
                | intention::Frame::LookAtPage
                | intention::Frame::Lock
                | intention::Frame::TryAgain => Chunk::Rest,
            },
            // A file can only be chosen in the moment of the tap.
            Intention::Desk(intention::Desk::ChooseFile) if self.has_free_hands() => Chunk::Desk,
            // What lies on the tablet is known, and it is little.
            Intention::Desk(intention::Desk::StartConversation)
                if self.sitting().is_none() && self.desk.state != DeskState::Opening =>
            {
                Chunk::Opening
            }
            Intention::Keeping(asked) => match asked {
                intention::Keeping::As(_)
                | intention::Keeping::ChooseWord
                | intention::Keeping::WithWord(_)
                | intention::Keeping::ShowName(_) => Chunk::Opening,
                // It leads on.
                intention::Keeping::CarryOnWithoutWord => Chunk::Rest,
            },
            Intention::Writing(_) | Intention::Settings(_) => Chunk::Opening,
            Intention::Desk(_)
            | Intention::Pictures(_)
            | Intention::Cards(_)
            | Intention::People(_)
            | Intention::Reading(_)
            | Intention::Alone(_)
            | Intention::Taking(_)
            | Intention::Goodbye(_)
            | Intention::Workers(_) => Chunk::Rest,
        }
    }
}
