//! A button. One on each screen may be the thing to do next; all others are equal.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, classes, component, html};

use super::Picture;

/// What a button looks like, by what it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// One of several things that may be done.
    #[default]
    Plain,
    /// The one thing to do next: at most one on a screen.
    Main,
    /// Something beside the point, such as *Undo*.
    Quiet,
    /// One of the frame's tools: on a small screen its word stands under its picture.
    Tool,
    /// A step back or forth: small, its word under its picture.
    Step,
    /// *Hide*: outlined, so that it is found in a hurry.
    Hide,
}

/// What a button tells about itself, beside its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonState {
    #[default]
    Ready,
    /// Switched on or off.
    Pressed(bool),
    /// What it shows is open or closed.
    Open(bool),
    /// There is nothing for it to do now. It keeps its place and the keyboard.
    Resting,
}

#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    pub label: AttrValue,
    pub onclick: Callback<MouseEvent>,
    #[prop_or_default]
    pub kind: ButtonKind,
    #[prop_or_default]
    pub picture: Option<&'static str>,
    #[prop_or_default]
    pub state: ButtonState,
    /// More than the label says, for who does not see what stands round it. Begins with the label.
    #[prop_or_default]
    pub full: Option<AttrValue>,
}

#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let kind = match props.kind {
        ButtonKind::Plain => None,
        ButtonKind::Main => Some("button--main"),
        ButtonKind::Quiet => Some("button--quiet"),
        ButtonKind::Tool => Some("button--tool"),
        ButtonKind::Step => Some("button--step"),
        ButtonKind::Hide => Some("button--hide"),
    };
    let (pressed, expanded, resting) = match props.state {
        ButtonState::Ready => (None, None, None),
        ButtonState::Pressed(yes) => (Some(yes.to_string()), None, None),
        ButtonState::Open(yes) => (None, Some(yes.to_string()), None),
        ButtonState::Resting => (None, None, Some("true")),
    };
    let onclick = if resting.is_some() {
        Callback::noop()
    } else {
        props.onclick.clone()
    };
    html! {
        <button
            type="button"
            class={classes!("button", kind)}
            aria-pressed={pressed}
            aria-expanded={expanded}
            aria-disabled={resting}
            aria-label={props.full.clone()}
            {onclick}
        >
            if let Some(name) = props.picture {
                <Picture {name} />
            }
            <span class="button__label">{ &props.label }</span>
        </button>
    }
}
