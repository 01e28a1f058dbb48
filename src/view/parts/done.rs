//! The foot of a way in: a chance to look up, back to the other ways, and what else may come next.

use yew::{Html, html};

use super::{Button, ButtonKind};
use crate::session::{Screen, intention};
use crate::view::UiContext;

/// `kind` says whether this is the thing to do next: not while words wait to be kept. What may come
/// before it stands before it.
pub fn done(ui: &UiContext, kind: ButtonKind, before: Html) -> Html {
    html! {
        <div class="done">
            { look_up(ui) }
            { before }
            { to_ways(ui, "done", kind) }
        </div>
    }
}

/// Back to the other ways.
pub fn to_ways(ui: &UiContext, label: &str, kind: ButtonKind) -> Html {
    Button::new(ui.say(label), ui.sends(intention::Frame::Go(Screen::Ways)))
        .kind(kind)
        .html()
}

/// A chance to look up from the tablet.
pub fn look_up(ui: &UiContext) -> Html {
    Button::quiet(ui.say("look-up"), ui.sends(intention::Frame::PutDown))
        .picture("eye")
        .html()
}

/// The main button of a screen, unless words wait to be kept.
pub fn main_unless(writing: bool) -> ButtonKind {
    if writing {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    }
}
