//! One thing that takes the place of the screen until it is done with, so that there is nothing else
//! to look at. It takes the keyboard, and Escape puts it away.

use yew::{Callback, Children, Html, KeyboardEvent, Properties, component, html};

use crate::view::focus::use_focus;

#[derive(PartialEq, Properties)]
pub struct InsteadProps {
    pub title: Html,
    /// Changes when the title is about something new, so that it is heard again.
    #[prop_or_default]
    pub turn: u8,
    pub onclose: Callback<()>,
    pub children: Children,
}

#[component]
pub fn Instead(props: &InsteadProps) -> Html {
    let heading = use_focus(Some(props.turn));
    let onclose = props.onclose.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            onclose.emit(());
        }
    });
    html! {
        <section class="instead" {onkeydown}>
            <h1 class="instead__title" tabindex="-1" ref={heading}>{ props.title.clone() }</h1>
            { props.children.clone() }
        </section>
    }
}
