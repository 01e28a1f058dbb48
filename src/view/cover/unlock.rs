//! Asks for the secret word of a plan that is closed. It says nothing of whose it is.

use yew::{Html, html};

use crate::session::{Intention, WordState, intention};
use crate::view::Table;
use crate::view::parts::{Button, Picture, SecretWord, SecretWordUse};

#[inline(never)]
pub fn unlock(table: &Table, state: WordState) -> Html {
    html! {
        <main class="unlock">
            { Picture::Tile.of("lock") }
            <h1 tabindex="-1">{ table.say("unlock-title") }</h1>
            <p class="unlock__lead">{ table.say("unlock-lead") }</p>
            <SecretWord
                name="unlock" button={table.say("unlock-open")} usage={SecretWordUse::Open} {state}
                onsend={table.send.reform(|of| Intention::Desk(intention::Desk::GiveWord(of)))}
            />
            { Button::quiet(table.say("unlock-not-now"), table.sends(intention::Desk::NotNow)).html() }
        </main>
    }
}
