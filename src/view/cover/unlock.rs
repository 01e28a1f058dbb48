//! Asks for the secret word of a plan that is closed. Says nothing of whose it is.

use yew::{Html, html};

use crate::session::{Intention, WordState};
use crate::view::Table;

pub fn unlock(table: &Table, state: WordState) -> Html {
    html! {
        <main class="unlock" data-state={format!("{state:?}")}>
            <h1 tabindex="-1">{ table.say("unlock-title") }</h1>
            <button type="button" class="button" onclick={table.sends(Intention::NotNow)}>{ table.say("unlock-not-now") }</button>
        </main>
    }
}
