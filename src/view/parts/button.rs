//! A button. One on each screen may be the thing to do next; all others are equal.

use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

use super::{Picture, truth};

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
    /// Only its picture is seen. Its word is there for who hears it.
    Sign,
    /// *Help now*: outlined as *Hide* is, which stands opposite to it.
    Help,
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

/// A button that is being made: what it says and asks for first, then what else there is about it.
pub struct Button {
    label: AttrValue,
    onclick: Callback<MouseEvent>,
    kind: ButtonKind,
    picture: Option<&'static str>,
    state: ButtonState,
    full: Option<AttrValue>,
}

impl Button {
    pub fn new(label: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Self {
        Self {
            label: label.into(),
            onclick,
            kind: ButtonKind::Plain,
            picture: None,
            state: ButtonState::Ready,
            full: None,
        }
    }

    /// The one thing to do next.
    pub fn main(label: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Self {
        Self::new(label, onclick).kind(ButtonKind::Main)
    }

    /// Something beside the point.
    pub fn quiet(label: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Self {
        Self::new(label, onclick).kind(ButtonKind::Quiet)
    }

    #[must_use]
    pub fn kind(self, kind: ButtonKind) -> Self {
        Self { kind, ..self }
    }

    #[must_use]
    pub fn picture(self, name: &'static str) -> Self {
        let picture = Some(name);
        Self { picture, ..self }
    }

    #[must_use]
    pub fn state(self, state: ButtonState) -> Self {
        Self { state, ..self }
    }

    /// More than the label says, for who does not see what stands round it. Begins with the label.
    #[must_use]
    pub fn full(self, full: String) -> Self {
        let full = Some(full.into());
        Self { full, ..self }
    }

    pub fn html(self) -> Html {
        let kind = match self.kind {
            ButtonKind::Plain => None,
            ButtonKind::Main => Some("button--main"),
            ButtonKind::Quiet => Some("button--quiet"),
            ButtonKind::Tool => Some("button--tool"),
            ButtonKind::Step => Some("button--step"),
            ButtonKind::Sign => Some("button--sign"),
            ButtonKind::Help => Some("button--help"),
            ButtonKind::Hide => Some("button--hide"),
        };
        let part = match self.kind {
            ButtonKind::Main => "button main-button",
            ButtonKind::Plain
            | ButtonKind::Quiet
            | ButtonKind::Tool
            | ButtonKind::Step
            | ButtonKind::Sign
            | ButtonKind::Help
            | ButtonKind::Hide => "button",
        };
        let (pressed, expanded, resting) = match self.state {
            ButtonState::Ready => (None, None, None),
            ButtonState::Pressed(yes) => (Some(truth(yes)), None, None),
            ButtonState::Open(yes) => (None, Some(truth(yes)), None),
            ButtonState::Resting => (None, None, Some(truth(true))),
        };
        let onclick = if resting.is_some() {
            Callback::noop()
        } else {
            self.onclick
        };
        html! {
            <button
                type="button"
                class={classes!("button", kind)}
                {part}
                aria-pressed={pressed}
                aria-expanded={expanded}
                aria-disabled={resting}
                aria-label={self.full}
                {onclick}
            >
                if let Some(name) = self.picture {
                    { Picture::Line.of(name) }
                }
                // Another label is another piece of the page: whoever translates it there leaves nothing of the one before.
                <span class="button__label" key={self.label.to_string()}>{ self.label }</span>
            </button>
        }
    }
}
