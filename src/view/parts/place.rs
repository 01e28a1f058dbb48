//! Room for what may be said and often is not: a card that opens. While it is closed it shows what was said there, and
//! where nothing was said, what it is for. Nothing shows how much is missing.

use yew::{
    AttrValue, Callback, Html, MouseEvent, NodeRef, Properties, component, html, use_state_eq,
};

use super::{Picture, truth};
use crate::words::language_of;

#[derive(PartialEq, Properties)]
pub struct PlaceProps {
    pub name: AttrValue,
    pub picture: &'static str,
    /// What it is for.
    pub about: AttrValue,
    /// What was said there and is kept.
    #[prop_or_default]
    pub said: Vec<String>,
    /// Words lie in it that are not kept yet, so that it lies open from the beginning.
    #[prop_or_default]
    pub begun: bool,
    pub children: Html,
}

#[component]
pub fn Place(props: &PlaceProps) -> Html {
    let open = use_state_eq(|| props.begun);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    html! {
        <section class="area place" data-open={open.then_some("")}>
            <h2 class="area__name">
                { opener(&props.name, props.picture, *open, onclick, NodeRef::default()) }
            </h2>
            if *open {
                <div class="form">{ props.children.clone() }</div>
            } else if props.said.is_empty() {
                <p class="area__ask">{ &props.about }</p>
            } else {
                <ul class="area__said" role="list">
                    for said in &props.said {
                        <li dir="auto" lang={language_of(said.as_str())}>{ said.as_str() }</li>
                    }
                </ul>
            }
        </section>
    }
}

/// What a card is opened and closed by.
pub fn opener(
    name: &AttrValue,
    picture: &'static str,
    open: bool,
    onclick: Callback<MouseEvent>,
    place: NodeRef,
) -> Html {
    html! {
        <button class="area__open" type="button" aria-expanded={truth(open)} {onclick} ref={place}>
            { Picture::Small.of(picture) }
            <span>{ name }</span>
            { Picture::Line.of(if open { "chevron-up" } else { "chevron-down" }) }
        </button>
    }
}
