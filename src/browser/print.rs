//! Printing a document that is not the page: in a frame of its own, so that what is printed is the
//! document and nothing else.

use wasm_bindgen::JsCast;
use web_sys::{HtmlIFrameElement, Url};

use super::files::address_of;
use super::settled::settled;

/// The frame's class: tests and styles know it by this name.
const FRAME: &str = "alongside-print";

/// Opens the print window on the document. Whether it came to that.
pub async fn print(html: &str) -> bool {
    printed(html).await.is_some()
}

async fn printed(html: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    if let Ok(Some(last)) = document.query_selector(&format!("iframe.{FRAME}")) {
        last.remove();
    }
    let address = address_of("text/html;charset=utf-8", html).ok()?;
    let frame: HtmlIFrameElement = document.create_element("iframe").ok()?.unchecked_into();
    frame.set_class_name(FRAME);
    frame.set_attribute("aria-hidden", "true").ok()?;
    frame.set_tab_index(-1);
    let looks = frame.style();
    for (property, value) in [
        ("position", "fixed"),
        ("inset", "0 auto auto 0"),
        ("width", "1px"),
        ("height", "1px"),
        ("border", "0"),
        ("opacity", "0"),
    ] {
        looks.set_property(property, value).ok()?;
    }
    let body = document.body()?;
    settled(|loaded, failed| {
        frame.set_onload(Some(&loaded));
        frame.set_onerror(Some(&failed));
        frame.set_src(&address);
        body.append_child(&frame).ok();
    })
    .await
    .ok()?;
    Url::revoke_object_url(&address).ok();
    let window = frame.content_window()?;
    window.focus().ok();
    window.print().ok()
}

/// Takes the last printed document out of the page again.
pub fn forget() {
    let document = web_sys::window().and_then(|window| window.document());
    let frame =
        document.and_then(|document| document.query_selector(&format!("iframe.{FRAME}")).ok());
    if let Some(frame) = frame.flatten() {
        frame.remove();
    }
}
