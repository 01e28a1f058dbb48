//! The tablet is put down: one question and nothing else, so that people look at each other.

use yew::{Html, html};

use crate::session::intention;
use crate::view::UiContext;
use crate::view::parts::Picture;

pub fn put_down(ui: &UiContext) -> Html {
    html! {
        <section class="put-down" role="dialog" aria-labelledby="put-down-ask">
            <h1 class="put-down__ask" id="put-down-ask" tabindex="-1">{ ui.say("put-down-ask") }</h1>
            <button class="put-down__back" type="button" onclick={ui.sends(intention::Frame::Uncover)}>
                { Picture::Line.of("hand-finger") }
                <span>{ ui.say("put-down-back") }</span>
            </button>
        </section>
    }
}
