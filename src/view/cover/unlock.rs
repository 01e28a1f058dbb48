//! Asks for the secret word of a plan that is closed. It says nothing of whose it is.

use yew::{Html, html};

use crate::session::{Intention, WordState, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture, SecretWord, SecretWordUse};

#[inline(never)]
pub fn unlock(ui: &UiContext, state: WordState) -> Html {
    html! {
        <main class="unlock">
            { Picture::Tile.of("lock") }
            <h1 tabindex="-1">{ ui.say("unlock-title") }</h1>
            <p class="unlock__lead">{ ui.say("unlock-lead") }</p>
            <SecretWord
                name="unlock" button={ui.say("unlock-open")} usage={SecretWordUse::Open} {state}
                onsend={ui.send.reform(|of| Intention::Desk(intention::Desk::GiveWord(of)))}
            />
            { Button::quiet(ui.say("unlock-not-now"), ui.sends(intention::Desk::NotNow)).html() }
        </main>
    }
}
