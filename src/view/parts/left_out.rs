//! Something was left out or let go of, and can be had again with one tap.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use super::{Button, ButtonKind};
use crate::session::Intention;
use crate::view::focus::use_focus;
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct LeftOutProps {
    /// What happened.
    pub label: AttrValue,
    /// Somebody wants it back.
    pub onback: Callback<()>,
}

#[component]
pub fn LeftOut(props: &LeftOutProps) -> Html {
    let table = use_table();
    let place = use_focus(Some(()));
    let onclick = {
        let (send, onback) = (table.send.clone(), props.onback.clone());
        Callback::from(move |_| {
            onback.emit(());
            send.emit(Intention::Undo);
        })
    };
    html! {
        <div class="left-out" tabindex="-1" ref={place}>
            <p class="left-out__label">{ &props.label }</p>
            <Button
                label={table.say("left-out-undo")}
                picture={"arrow-back-up"}
                kind={ButtonKind::Quiet}
                {onclick}
            />
        </div>
    }
}
