//! Where the words are now, in one honest line. It says *kept* only when the device has said so, and
//! when it cannot keep them it says what to do.

use yew::{Html, html};

use super::{Button, Picture};
use crate::device::StorageError;
use crate::session::{DeskState, Keeping, Saving, Screen, intention};
use crate::view::UiContext;

pub struct KeepingProps {
    pub keeping: Keeping,
    pub saving: Saving,
    pub desk: DeskState,
    /// Whether the store has failed before, and nothing else keeps it.
    pub in_doubt: bool,
}

/// What the line is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    Kept,
    /// Kept, and locked with a secret word.
    Locked,
    /// Kept until the visit is over.
    UntilWeStop,
    /// Nowhere else, because the person wants it so.
    OnlyHere,
    /// The store says that it has it. It has failed before, and there is no second place.
    InDoubt,
    /// Something else wrote since.
    Changed,
    Full,
    /// A later release keeps its things here.
    Newer,
    /// The browser did not do it, and may do it the next time.
    NotNow,
    Nowhere,
}

impl State {
    fn of(
        KeepingProps {
            keeping,
            saving,
            desk,
            in_doubt,
        }: &KeepingProps,
    ) -> Self {
        match (desk, saving) {
            (_, Saving::OnlyHere) => Self::OnlyHere,
            (_, Saving::Failed(StorageError::Changed)) => Self::Changed,
            (DeskState::Opening | DeskState::Read, Saving::Kept) if *in_doubt => Self::InDoubt,
            (DeskState::Opening | DeskState::Read, Saving::Kept) => match keeping {
                Keeping::Word => Self::Locked,
                Keeping::Visit => Self::UntilWeStop,
                Keeping::Memory | Keeping::Tablet => Self::Kept,
            },
            (DeskState::Opening | DeskState::Read, Saving::Failed(StorageError::Full)) => {
                Self::Full
            }
            (DeskState::Blocked(StorageError::Newer), _)
            | (_, Saving::Failed(StorageError::Newer)) => Self::Newer,
            (
                DeskState::Opening | DeskState::Read,
                Saving::Failed(StorageError::Failed(_) | StorageError::NoAnswer),
            ) => Self::NotNow,
            (DeskState::Blocked(_), _) | (_, Saving::Failed(_)) => Self::Nowhere,
            (
                DeskState::Opening | DeskState::Read,
                Saving::Opening
                | Saving::OpeningChanged
                | Saving::Changed
                | Saving::Writing { .. }
                | Saving::Leaving { .. }
                | Saving::Clearing,
            ) => Self::Coming,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Coming => "keeping-coming",
            Self::Kept => "keeping-kept",
            Self::Locked => "keeping-locked",
            Self::UntilWeStop => "keeping-until-we-stop",
            Self::OnlyHere => "keeping-only-here",
            Self::InDoubt => "keeping-in-doubt",
            Self::Changed => "keeping-changed",
            Self::Full => "keeping-full",
            Self::Newer => "keeping-newer",
            Self::NotNow => "keeping-not-now",
            Self::Nowhere => "keeping-nowhere",
        }
    }

    /// What it means for the words that they are not here for certain.
    fn trouble(self) -> Option<&'static str> {
        match self {
            Self::InDoubt => Some("keeping-in-doubt.means"),
            Self::Changed | Self::Full | Self::Newer | Self::NotNow | Self::Nowhere => {
                Some("keeping-trouble-means")
            }
            Self::Coming | Self::Kept | Self::Locked | Self::UntilWeStop | Self::OnlyHere => None,
        }
    }

    fn can_be_tried_again(self) -> bool {
        match self {
            Self::Full | Self::Newer | Self::NotNow | Self::Nowhere => true,
            Self::InDoubt
            | Self::Changed
            | Self::Coming
            | Self::Kept
            | Self::Locked
            | Self::UntilWeStop
            | Self::OnlyHere => false,
        }
    }

    fn picture(self) -> &'static str {
        match self {
            Self::Coming => "device-tablet",
            Self::Kept | Self::UntilWeStop => "check",
            Self::Locked => "lock",
            Self::OnlyHere => "messages",
            Self::InDoubt
            | Self::Changed
            | Self::Full
            | Self::Newer
            | Self::NotNow
            | Self::Nowhere => "alert-circle",
        }
    }
}

/// The line alone, small, for the frame.
pub fn keeping(ui: &UiContext, props: &KeepingProps) -> Html {
    let state = State::of(props);
    html! {
        <p class="keeping">
            { Picture::Line.of(state.picture()) }
            <span>{ ui.say(state.message()) }</span>
        </p>
    }
}

/// When the words are only on the screen: what that means, and what to do now.
pub fn not_kept(ui: &UiContext, props: &KeepingProps) -> Html {
    let state = State::of(props);
    let Some(means) = state.trouble() else {
        return html! {};
    };
    html! {
        <section class="keeping keeping--trouble" aria-label={ui.say(state.message())} role="alert">
            <p class="keeping__what">{ Picture::Line.of(state.picture()) }{ ui.say(state.message()) }</p>
            <p>{ ui.say(means) }</p>
            <div class="keeping__ways">
                { Button::new(ui.say("keeping-take"), ui.sends(intention::Frame::Go(Screen::Take)))
                    .html() }
                if state.can_be_tried_again() {
                    { Button::new(ui.say("keeping-again"), ui.sends(intention::Frame::TryAgain))
                        .html() }
                }
            </div>
        </section>
    }
}
