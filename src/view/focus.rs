//! Where the keyboard goes inside a screen, when a tap opens or closes something there. Moves between
//! screens are the session's to announce and the edge's to follow.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, SvgElement};
use yew::{
    AttrValue, Html, NodeRef, Properties, component, hook, html, use_effect_with, use_mut_ref,
    use_node_ref,
};

/// A place that takes the keyboard whenever `wanted` becomes something new, and not when it becomes
/// nothing.
#[hook]
pub fn use_focus<T: Clone + PartialEq + 'static>(wanted: Option<T>) -> NodeRef {
    let place = use_node_ref();
    let there = place.clone();
    use_effect_with(wanted, move |wanted| {
        if wanted.is_some() {
            focus(there.cast());
        }
    });
    place
}

/// A place that takes the keyboard when something becomes different, but not when it is first shown.
#[hook]
pub fn use_focus_later<T: PartialEq + 'static>(now: T) -> NodeRef {
    let before = use_mut_ref(|| None::<T>);
    let changes = use_mut_ref(|| 0_u32);
    let was = before.replace(Some(now));
    if was.is_some_and(|was| before.borrow().as_ref() != Some(&was)) {
        *changes.borrow_mut() += 1;
    }
    let changes = *changes.borrow();
    use_focus((changes > 0).then_some(changes))
}

#[derive(PartialEq, Properties)]
pub struct TakesFocusProps {
    pub place: NodeRef,
    pub wanted: Option<AttrValue>,
    #[prop_or_default]
    pub on: On,
}

/// What takes the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum On {
    #[default]
    ThePlace,
    /// The first field in it.
    Field,
}

/// Stands beside a place and does for it what [`use_focus`] does, where there is no component.
#[component]
pub fn TakesFocus(props: &TakesFocusProps) -> Html {
    let (place, on) = (props.place.clone(), props.on);
    use_effect_with(props.wanted.clone(), move |wanted| {
        if wanted.is_some() {
            focus(match on {
                On::ThePlace => place.cast(),
                On::Field => first_field(&place),
            });
        }
    });
    html! {}
}

#[derive(PartialEq, Properties)]
pub struct TakesFocusLaterProps {
    pub place: NodeRef,
    pub now: usize,
}

/// Stands beside a place and gives it the keyboard when something becomes different, but not when it is first shown.
#[component]
pub fn TakesFocusLater(props: &TakesFocusLaterProps) -> Html {
    let (place, shown) = (props.place.clone(), use_mut_ref(|| false));
    use_effect_with(props.now, move |_| {
        if shown.replace(true) {
            focus(place.cast());
        }
    });
    html! {}
}

fn first_field(place: &NodeRef) -> Option<Element> {
    let place: Element = place.cast()?;
    let field = place.query_selector("input, textarea");
    field.ok()?
}

/// What is drawn can take the keyboard as well.
fn focus(element: Option<Element>) {
    let Some(element) = element else { return };
    if let Some(written) = element.dyn_ref::<HtmlElement>() {
        written.focus().ok();
    } else if let Some(drawn) = element.dyn_ref::<SvgElement>() {
        drawn.focus().ok();
    }
}
