//! A heading that takes the keyboard when an answer on the same screen brought it up.

use yew::{AttrValue, Html, Properties, component, html};

use crate::view::focus::use_focus;

#[derive(PartialEq, Properties)]
pub struct HeadingProps {
    pub text: AttrValue,
}

#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let place = use_focus(Some(props.text.clone()));
    html! { <h1 tabindex="-1" ref={place}>{ &props.text }</h1> }
}
