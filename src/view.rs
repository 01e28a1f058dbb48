//! What people see: values come in, intentions go out.
//!
//! Nothing in here knows the device, a file or a stored form, and nothing here decides what happens
//! next. Every sentence is the guide's, every size and colour a style sheet's.

pub mod cover;
mod drawn;
pub mod focus;
mod frame;
pub mod parts;
pub mod screens;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, ContextProvider, Html, TargetCast, hook, html, use_context};

pub use drawn::{drawn, drawn_as};

use crate::session::{Intention, Model};
use crate::words::{Value, Words};

/// What every part needs and what stays the same while the app is shown: the language, and where to
/// say what somebody asked for.
#[derive(Clone, PartialEq)]
pub struct UiContext {
    pub words: Words,
    pub send: Callback<Intention>,
}

impl UiContext {
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    pub fn say_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.words.say_with(id, values)
    }

    /// A callback for a button that asks for this.
    ///
    /// What is asked for keeps its own type until then, so that no screen brings along how everything else is copied.
    pub fn sends<E: 'static>(&self, asked: impl Into<Intention> + Clone + 'static) -> Callback<E> {
        self.send.reform(move |_| asked.clone().into())
    }
}

/// The table that the whole app stands on.
#[hook]
pub fn use_ui() -> UiContext {
    let nowhere = || UiContext {
        words: Words::english(),
        send: Callback::noop(),
    };
    use_context::<UiContext>().unwrap_or_else(nowhere)
}

/// Everything that is to be seen now, and what a screen reader is told, with its number.
pub fn app(model: &Model, told: (u32, &str), send: Callback<Intention>) -> Html {
    let ui = UiContext {
        words: model.words().clone(),
        send,
    };
    html! {
        <ContextProvider<UiContext> context={ui.clone()}>
            { frame::frame(model, told, &ui) }
        </ContextProvider<UiContext>>
    }
}

/// The text in the field that an event came from, exactly as it stands there.
pub fn typed<E: TargetCast>(event: &E) -> String {
    let area = || {
        event
            .target_dyn_into::<HtmlTextAreaElement>()
            .map(|area| area.value())
    };
    let input = event
        .target_dyn_into::<HtmlInputElement>()
        .map(|input| input.value());
    input.or_else(area).unwrap_or_default()
}

#[cfg(test)]
mod tests;
