//! This plan is open in another window, which alone may write in it. Shows nothing of it but the
//! name, so that nobody reads what may have changed since.

use yew::{Html, html};

use crate::plan::Wording;
use crate::session::{Screen, intention};
use crate::view::Table;
use crate::view::parts::{Button, Picture};

pub struct ElsewhereProps {
    pub called: Option<Wording>,
}

pub fn elsewhere(table: &Table, props: &ElsewhereProps) -> Html {
    let heading = match &props.called {
        Some(name) => table.say_with("elsewhere-named", &[("name", name.as_str().into())]),
        None => table.say("elsewhere-no-name"),
    };
    html! {
        <div class="elsewhere">
            { Picture::Tile.of("device-tablet") }
            <h1 tabindex="-1">{ heading }</h1>
            <p class="elsewhere__means">{ table.say("elsewhere-means") }</p>
            <div class="elsewhere__ways">
                { Button::main(table.say("elsewhere-use-here"), table.sends(intention::Desk::TakeOver))
                    .html() }
                { Button::new(table.say("elsewhere-desk"), table.sends(intention::Frame::Go(Screen::Desk)))
                    .html() }
            </div>
        </div>
    }
}
