//! The foot of a way in: back to the other ways, and what else may come next.

use yew::{Children, Html, Properties, component, html};

use super::{Button, ButtonKind};
use crate::session::{Intention, Screen};
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct DoneProps {
    /// Whether this is the thing to do next: not while words wait to be kept.
    #[prop_or(ButtonKind::Main)]
    pub kind: ButtonKind,
    /// What may come before it.
    #[prop_or_default]
    pub children: Children,
}

#[component]
pub fn Done(props: &DoneProps) -> Html {
    let table = use_table();
    html! {
        <div class="done">
            { props.children.clone() }
            <Button
                label={table.say("done")}
                kind={props.kind}
                onclick={table.sends(Intention::Go(Screen::Ways))}
            />
        </div>
    }
}
