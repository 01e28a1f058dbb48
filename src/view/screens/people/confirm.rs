//! Somebody who was just added or has another name now, read back in large type. The person presses: yes, change it, or
//! leave it out.

use yew::{Callback, Html, html};

use crate::plan::{Change, Plan, Tie};
use crate::session::{Intention, intention, ring_message};
use crate::view::UiContext;
use crate::view::parts::Button;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::read_back::{large_words, pass};

/// What the person pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    Yes,
    Change,
    LeaveOut,
}

pub fn confirm(ui: &UiContext, plan: &Plan, tie: &Tie, onpress: &Callback<Pressed>) -> Html {
    let answer = |pressed: Pressed| onpress.reform(move |_| pressed);
    let leave_out = {
        let (send, onpress, id) = (ui.send.clone(), onpress.clone(), tie.id);
        Callback::from(move |_| {
            onpress.emit(Pressed::LeaveOut);
            send.emit(Intention::Writing(intention::Writing::Change(
                Change::RemoveTie(id),
            )));
        })
    };
    let ask = ui.say("read-ask-right");
    let title = large_words(&ask, Some("person"), tie.name.as_str());
    let content = html! {
        <>
            <p class="read-back__label">{ ui.say(ring_message(tie.ring)) }</p>
            { pass(ui, plan, None) }
            <div class="read-back__answers">
                { Button::new(ui.say("read-yes"), answer(Pressed::Yes)).html() }
                { Button::new(ui.say("read-change"), answer(Pressed::Change)).html() }
                { Button::new(ui.say("read-leave-out"), leave_out).html() }
            </div>
        </>
    };
    instead(InsteadProps {
        title,
        about: format!("right-{}", tie.id.0).into(),
        onclose: onpress.reform(|()| Pressed::Yes),
        content,
    })
}
