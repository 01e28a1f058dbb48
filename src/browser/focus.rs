//! Where the keyboard and the screen reader are.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollToOptions};

/// Puts the focus on the last element inside `root` that fits the selector: what lies on top comes
/// last in the page. Does nothing where there is none.
pub fn on(root: &Element, selector: &str) {
    let Ok(found) = root.query_selector_all(selector) else {
        return;
    };
    let last = found
        .length()
        .checked_sub(1)
        .and_then(|last| found.item(last));
    if let Some(element) = last.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// Shows a new screen from its top.
pub fn to_top(root: &Element, selector: &str) {
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    if let Ok(Some(scrolled)) = root.query_selector(selector) {
        scrolled.scroll_to_with_scroll_to_options(&top);
    }
}
