//! A heading that takes the keyboard when an answer on the same screen brought it up.

use yew::{Html, NodeRef, html};

use crate::view::focus::TakesFocus;

pub fn heading(text: String) -> Html {
    let place = NodeRef::default();
    html! {
        <>
            <h1 tabindex="-1" ref={place.clone()}>{ text.as_str() }</h1>
            <TakesFocus {place} wanted={text} />
        </>
    }
}
