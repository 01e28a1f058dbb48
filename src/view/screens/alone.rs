//! Somebody else is here, and what is asked next may be dangerous to answer in front of them. Nothing of the question
//! itself is on the screen.

use yew::{Html, html};

use crate::session::{Screen, intention};
use crate::view::Table;
use crate::view::parts::{Button, Picture};

pub fn alone(table: &Table, screen: &Screen) -> Html {
    let takes = *screen == Screen::Take;
    let stays = if takes {
        "alone-take-stays"
    } else {
        "alone-card-stays"
    };
    html! {
        <div class="alone">
            { Picture::Tile.of("users") }
            <h1 tabindex="-1">{ table.say("alone-title") }</h1>
            <p class="alone__lead">{ table.say("alone-lead") }</p>
            <p class="alone__lead">{ table.say("alone-interpreter") }</p>
            <div class="alone__answers">
                { Button::new(table.say("alone-yes"), table.sends(intention::Alone::WeAreAlone)).html() }
                { Button::new(table.say("alone-later"), table.sends(intention::Alone::LeaveForLater)).html() }
                if takes {
                    { Button::new(table.say("alone-stop"), table.sends(intention::Frame::StopHere)).html() }
                }
            </div>
            <p class="alone__stays">{ table.say(stays) }</p>
        </div>
    }
}
