//! Where the plan stays when the visit is over. What cannot be taken back is asked about once more,
//! with what goes and what this app cannot clear.

use yew::{Callback, Html, html};

use super::super::EndingProps;
use super::super::take::can_keep;
use crate::session::{CopyState, Intention, Keeping, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::{Button, Picture};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    KeepHere,
    ClearThis,
    ClearEverything,
}

impl Ending {
    /// The one that is meant to be chosen stands first: on a shared tablet, taking and clearing.
    pub fn in_order(shared: bool) -> [Self; 3] {
        if shared {
            [Self::ClearThis, Self::KeepHere, Self::ClearEverything]
        } else {
            [Self::KeepHere, Self::ClearThis, Self::ClearEverything]
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::KeepHere => "goodbye-keep",
            Self::ClearThis => "goodbye-clear-this",
            Self::ClearEverything => "goodbye-clear-all",
        }
    }

    fn picture(self) -> &'static str {
        match self {
            Self::KeepHere => "device-tablet",
            Self::ClearThis => "home",
            Self::ClearEverything => "trash",
        }
    }

    fn intention(self) -> Intention {
        match self {
            Self::KeepHere => Intention::Goodbye(intention::Goodbye::KeepHere),
            Self::ClearThis => Intention::Goodbye(intention::Goodbye::ClearThisPlan),
            Self::ClearEverything => Intention::Goodbye(intention::Goodbye::ClearEverything),
        }
    }
}

/// One way to end. Keeping can be taken back, so it is done at once.
pub fn tile(
    ui: &UiContext,
    ending: Ending,
    props: &EndingProps,
    ask: &Callback<Option<Ending>>,
) -> Html {
    let first = ending == Ending::in_order(props.shared)[0];
    let onclick = match ending {
        Ending::KeepHere => ui.sends(ending.intention()),
        Ending::ClearThis | Ending::ClearEverything => ask.reform(move |_| Some(ending)),
    };
    let name = ending.message();
    let means = match ending {
        Ending::KeepHere if !can_keep(props) => ui.say("take-cannot-stay"),
        Ending::KeepHere | Ending::ClearThis | Ending::ClearEverything => {
            ui.say(&format!("{name}.means"))
        }
    };
    html! {
        <button class="goodbye__tile" type="button" data-first={first.then_some("")} {onclick}>
            { Picture::Tile.of(ending.picture()) }
            <span class="goodbye__name">{ ui.say(name) }</span>
            <span class="goodbye__means">{ means }</span>
        </button>
    }
}

pub struct SureProps {
    pub ending: Ending,
    /// What is known of the copy that was handed over in this visit.
    pub copy: CopyState,
    pub keeping: Keeping,
    pub onback: Callback<()>,
}

/// What goes, what stays, and the way back.
pub fn sure(ui: &UiContext, props: &SureProps) -> Html {
    let name = props.ending.message();
    let untaken = props.ending == Ending::ClearThis && props.copy == CopyState::None;
    let goes = ui.say(&format!("{name}.goes"));
    // Nobody but the two can see whether a download was swallowed.
    let unseen = props.copy == CopyState::Offered;
    let yes = if unseen && props.ending == Ending::ClearThis {
        "goodbye-it-is-there".to_owned()
    } else {
        format!("{name}.yes")
    };
    let content = html! {
        <>
            <ul class="goodbye__know">
                <li>{ goes }</li>
                { match props.copy {
                    CopyState::None => html! { <li>{ ui.say("goodbye-no-copy") }</li> },
                    CopyState::Offered => html! { <li><strong>{ ui.say("goodbye-is-it-there") }</strong></li> },
                    CopyState::There => html! {},
                } }
                <li>{ ui.say("goodbye-cannot") }</li>
                <li>{ ui.say("goodbye-backups") }</li>
                if props.keeping != Keeping::Word {
                    <li>{ ui.say("goodbye-disk") }{ " " }{ ui.say("goodbye-disk-word") }</li>
                }
            </ul>
            <div class="goodbye__answers">
                if untaken {
                    { Button::new(ui.say("goodbye-take-first"), ui.sends(intention::Frame::Go(Screen::Take)))
                        .html() }
                    { Button::new(ui.say("notice-clear-anyway"), ui.sends(intention::Goodbye::ClearWithoutACopy))
                        .html() }
                } else {
                    { Button::new(ui.say(&yes), ui.sends(props.ending.intention()))
                        .html() }
                    if unseen {
                        { Button::new(ui.say("goodbye-it-is-not-there"), ui.sends(intention::Taking::SayIfThere(false)))
                            .html() }
                    }
                }
                { Button::new(ui.say("goodbye-not"), props.onback.reform(|_| ())).html() }
            </div>
        </>
    };
    instead(InsteadProps {
        title: ui.say(&format!("{name}.sure")).into(),
        about: name.into(),
        onclose: props.onback.clone(),
        content,
    })
}
