//! This plan is open in another window, which alone may write in it. Shows nothing of it but the
//! name, so that nobody reads what may have changed since.

use yew::{Html, html};

use crate::plan::Wording;
use crate::session::{Screen, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture};

pub struct ElsewhereProps {
    pub called: Option<Wording>,
}

pub fn elsewhere(ui: &UiContext, props: &ElsewhereProps) -> Html {
    let heading = match &props.called {
        Some(name) => ui.say_with("elsewhere-named", &[("name", name.as_str().into())]),
        None => ui.say("elsewhere-no-name"),
    };
    html! {
        <div class="elsewhere">
            { Picture::Tile.of("device-tablet") }
            <h1 tabindex="-1">{ heading }</h1>
            <p class="elsewhere__means">{ ui.say("elsewhere-means") }</p>
            <div class="elsewhere__ways">
                { Button::main(ui.say("elsewhere-use-here"), ui.sends(intention::Desk::TakeOver))
                    .html() }
                { Button::new(ui.say("elsewhere-desk"), ui.sends(intention::Frame::Go(Screen::Desk)))
                    .html() }
            </div>
        </div>
    }
}
