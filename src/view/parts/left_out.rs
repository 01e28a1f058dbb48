//! Something was left out or let go of, and can be had again with one tap.

use yew::{Callback, Html, NodeRef, html};

use super::Button;
use crate::session::{Intention, intention};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;

/// `label` says what happened; `onback` hears that somebody wants it back.
pub fn left_out(ui: &UiContext, label: &str, onback: Callback<()>) -> Html {
    let place = NodeRef::default();
    let onclick = {
        let send = ui.send.clone();
        Callback::from(move |_| {
            onback.emit(());
            send.emit(Intention::Writing(intention::Writing::Undo));
        })
    };
    html! {
        <div class="left-out" tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} wanted={label.to_owned()} />
            <p class="left-out__label">{ label }</p>
            { Button::quiet(ui.say("left-out-undo"), onclick).picture("arrow-back-up").html() }
        </div>
    }
}
