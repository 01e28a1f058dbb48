//! A page that is about nobody. It holds no word of the plan and no name, and it looks like an empty
//! page of notes. One tap on its button brings everything back; nothing else does.

use yew::{Html, html};

use crate::session::intention;
use crate::view::UiContext;

pub fn hidden(ui: &UiContext) -> Html {
    html! {
        <main class="hidden">
            <div class="hidden__top">
                <h1 class="hidden__title" tabindex="-1">{ ui.say("hidden-title") }</h1>
                <button class="hidden__back" type="button" onclick={ui.sends(intention::Frame::Uncover)}>
                    { ui.say("hidden-back") }
                </button>
            </div>
            <div class="hidden__page" />
        </main>
    }
}
