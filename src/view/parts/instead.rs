//! One thing that takes the place of the screen until it is done with, so that there is nothing else
//! to look at. It takes the keyboard, and Escape puts it away.

use yew::{AttrValue, Callback, Html, KeyboardEvent, NodeRef, html};

use super::text_field::is_composing;
use crate::view::focus::TakesFocus;

pub struct InsteadProps {
    pub title: Html,
    /// What it is about. When that changes, the title is heard again.
    pub about: AttrValue,
    pub onclose: Callback<()>,
    pub content: Html,
}

pub fn instead(props: InsteadProps) -> Html {
    let place = NodeRef::default();
    let onclose = props.onclose;
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) {
            onclose.emit(());
        }
    });
    html! {
        <section class="instead" {onkeydown}>
            <h1 class="instead__title" tabindex="-1" ref={place.clone()}>{ props.title }</h1>
            <TakesFocus {place} wanted={props.about} />
            { props.content }
        </section>
    }
}
