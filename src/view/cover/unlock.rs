//! Asks for the secret word of a plan that is closed. It says nothing of whose it is.

use yew::{AttrValue, Html, html};

use crate::session::{Intention, SecretWord as Word, WordState};
use crate::view::Table;
use crate::view::parts::{Button, Picture, SecretWord, SecretWordUse};

#[inline(never)]
pub fn unlock(table: &Table, state: WordState) -> Html {
    let onsend = table.send.reform(|text: String| match Word::parse(&text) {
        Some(word) => Intention::GiveWord(word),
        None => Intention::NotNow,
    });
    let wrong = match state {
        WordState::Wrong => Some("secret-word-wrong"),
        WordState::CannotTry => Some("secret-word-cannot"),
        WordState::Waiting | WordState::Busy => None,
    };
    html! {
        <main class="unlock">
            { Picture::Tile.of("lock") }
            <h1 tabindex="-1">{ table.say("unlock-title") }</h1>
            <p class="unlock__lead">{ table.say("unlock-lead") }</p>
            <SecretWord
                name="unlock" label={table.say("secret-word")} button={table.say("unlock-open")} usage={SecretWordUse::Open}
                busy={(state == WordState::Busy).then(|| AttrValue::from(table.say("secret-word-trying")))}
                wrong={wrong.map(|id| AttrValue::from(table.say(id)))} {onsend}
            />
            { Button::quiet(table.say("unlock-not-now"), table.sends(Intention::NotNow)).html() }
        </main>
    }
}
