//! Where the keyboard goes inside a screen, when a tap opens or closes something there. Moves between
//! screens are the session's to announce and the edge's to follow.

use web_sys::{Element, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref, use_node_ref};

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

/// A place whose first field takes the keyboard as soon as it is shown.
#[hook]
pub fn use_focus_in_field() -> NodeRef {
    let place = use_node_ref();
    let there = place.clone();
    use_effect_with((), move |()| {
        let field = there.cast::<Element>().and_then(|place| {
            place
                .query_selector("input:not([type=radio]), textarea")
                .ok()
                .flatten()
        });
        focus(field.and_then(|field| wasm_bindgen::JsCast::dyn_into(field).ok()));
    });
    place
}

fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        element.focus().ok();
    }
}
