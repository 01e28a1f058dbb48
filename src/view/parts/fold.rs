//! Something that stays folded away until somebody wants it.

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

use super::{Button, ButtonState};

#[derive(PartialEq, Properties)]
pub struct FoldProps {
    pub label: AttrValue,
    pub picture: &'static str,
    /// Whether it lies open from the beginning.
    #[prop_or_default]
    pub open: bool,
    pub children: Html,
}

#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let open = use_state_eq(|| props.open);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    html! {
        <div class="fold">
            { Button::quiet(props.label.clone(), onclick)
                .picture(props.picture)
                .state(ButtonState::Open(*open))
                .html() }
            if *open {
                { props.children.clone() }
            }
        </div>
    }
}
