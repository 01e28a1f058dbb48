//! Somebody else is here, and what is asked next may be dangerous to answer in front of them. Nothing of the question
//! itself is on the screen.

use yew::{Html, html};

use crate::session::{Screen, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture};

pub fn alone(ui: &UiContext, screen: &Screen) -> Html {
    let takes = *screen == Screen::Take;
    let stays = if takes {
        "alone-take-stays"
    } else {
        "alone-card-stays"
    };
    html! {
        <div class="alone">
            { Picture::Tile.of("users") }
            <h1 tabindex="-1">{ ui.say("alone-title") }</h1>
            <p class="alone__lead">{ ui.say("alone-lead") }</p>
            <p class="alone__lead">{ ui.say("alone-interpreter") }</p>
            <div class="alone__answers">
                { Button::new(ui.say("alone-yes"), ui.sends(intention::Alone::WeAreAlone)).html() }
                { Button::new(ui.say("alone-later"), ui.sends(intention::Alone::LeaveForLater)).html() }
                if takes {
                    { Button::new(ui.say("alone-stop"), ui.sends(intention::Frame::StopHere)).html() }
                }
            </div>
            <p class="alone__stays">{ ui.say(stays) }</p>
        </div>
    }
}
