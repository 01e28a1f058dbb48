//! Alongside: a conversation guide for two people and one tablet.
//!
//! Read the modules in this order; `ARCHITECTURE.md` is the map with the reasons.

pub mod device;
pub mod document;
pub mod guide;
pub mod plan;
pub mod record;
pub mod session;
pub mod words;

use wasm_bindgen::prelude::wasm_bindgen;
use yew::{Html, component, html};

/// Prepares the module; nothing is shown yet.
pub fn start() {}

/// Shows the app inside an element.
#[wasm_bindgen]
pub fn mount(host: web_sys::HtmlElement) {
    yew::Renderer::<App>::with_root(host.into()).render();
}

#[component]
fn App() -> Html {
    html! { <main data-screen="desk"><h1>{ "What matters to you?" }</h1></main> }
}
