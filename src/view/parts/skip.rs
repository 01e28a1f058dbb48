//! Straight to the next step of a long screen, for whoever comes there key by key or switch by switch. It stands after the
//! heading, where the keyboard is when a screen opens, and is seen only while the keyboard is on it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{Callback, Html, MouseEvent, TargetCast, html};

use crate::view::UiContext;

pub fn skip(ui: &UiContext) -> Html {
    let onclick = Callback::from(|event: MouseEvent| {
        let next = event
            .target_dyn_into()
            .and_then(|skip: Element| next_step(&skip));
        if let Some(next) = next {
            next.focus().ok();
        }
    });
    html! {
        <button type="button" class="skip" {onclick}>{ ui.say("skip-to-next") }</button>
    }
}

/// The one thing to do next on the screen, or else the last that can be done.
fn next_step(skip: &Element) -> Option<HtmlElement> {
    let screen = skip.closest("[data-scroll]").ok()??;
    let last = |selector: &str| {
        let all = screen.query_selector_all(selector).ok()?;
        all.item(all.length().checked_sub(1)?)
    };
    let next = last(".button--main").or_else(|| last("button"))?;
    next.dyn_into().ok()
}
