//! Where the words are now, in one honest line. It says *kept* only when the device has said so, and
//! when it cannot keep them it says what to do.

use yew::{Html, html};

use super::{Button, Picture};
use crate::device::StorageError;
use crate::session::{DeskState, Intention, Saving, Screen};
use crate::view::Table;

pub struct KeepingProps {
    pub saving: Saving,
    pub desk: DeskState,
}

/// What the line is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    Kept,
    Full,
    Nowhere,
}

impl State {
    fn of(saving: &Saving, desk: &DeskState) -> Self {
        match (desk, saving) {
            (DeskState::Opening | DeskState::Read, Saving::Kept) => Self::Kept,
            (DeskState::Opening | DeskState::Read, Saving::Failed(StorageError::Full)) => {
                Self::Full
            }
            (DeskState::Blocked(_), _) | (_, Saving::Failed(_)) => Self::Nowhere,
            _ => Self::Coming,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Coming => "keeping-coming",
            Self::Kept => "keeping-kept",
            Self::Full => "keeping-full",
            Self::Nowhere => "keeping-nowhere",
        }
    }

    fn picture(self) -> &'static str {
        match self {
            Self::Coming => "device-tablet",
            Self::Kept => "check",
            Self::Full | Self::Nowhere => "alert-circle",
        }
    }
}

/// The line alone, small, for the frame.
pub fn keeping(table: &Table, props: &KeepingProps) -> Html {
    let state = State::of(&props.saving, &props.desk);
    html! {
        <p class="keeping">
            <Picture name={state.picture()} />
            <span>{ table.say(state.message()) }</span>
        </p>
    }
}

/// When the words are only on the screen: what that means, and what to do now.
pub fn not_kept(table: &Table, props: &KeepingProps) -> Html {
    let state = State::of(&props.saving, &props.desk);
    if !matches!(state, State::Full | State::Nowhere) {
        return html! {};
    }
    html! {
        <section class="keeping keeping--trouble" aria-label={table.say(state.message())} role="alert">
            <p class="keeping__what"><Picture name={state.picture()} />{ table.say(state.message()) }</p>
            <p>{ table.say("keeping-trouble-means") }</p>
            <div class="keeping__ways">
                <Button label={table.say("keeping-take")} onclick={table.sends(Intention::Go(Screen::Take))} />
                <Button label={table.say("keeping-again")} onclick={table.sends(Intention::TryAgain)} />
            </div>
        </section>
    }
}
