//! Printing a document that is not the page: in a frame of its own, so that what is printed is the
//! document and nothing else.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlIFrameElement, Url, Window};

use super::files::{address_of, call};
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
    let (page, styles) = if can_make_sheets(&web_sys::window()?).is_some() {
        without_its_styles(html)
    } else {
        (html.to_owned(), Vec::new())
    };
    let address = address_of("text/html;charset=utf-8", &page).ok()?;
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
    // What the page's policy keeps out of the frame is nothing to print.
    let document = frame.content_document()?;
    wears(&window, &document, &styles)?;
    window.focus().ok();
    window.print().ok()
}

/// The page, and the styles that it brought along: the policy of the page that it is printed from, which holds for it as
/// well, may let no `<style>` in. What a script makes it may wear everywhere.
fn without_its_styles(html: &str) -> (String, Vec<String>) {
    let (mut page, mut styles) = (String::with_capacity(html.len()), Vec::new());
    let mut rest = html;
    // Nobody's words can look like this: in words `<` is written in another way.
    while let Some((before, after)) = rest.split_once("<style>")
        && let Some((style, after)) = after.split_once("</style>")
    {
        page.push_str(before);
        styles.push(style.to_owned());
        rest = after;
    }
    page.push_str(rest);
    (page, styles)
}

fn wears(window: &Window, document: &Document, styles: &[String]) -> Option<()> {
    let sheets = styles.iter().map(|style| {
        let sheet = Reflect::construct(&can_make_sheets(window)?, &Array::new()).ok()?;
        call(&sheet, "replaceSync", &Array::of1(&style.into())).ok()?;
        Some(sheet)
    });
    let sheets: Array = sheets.collect::<Option<_>>()?;
    Reflect::set(document, &"adoptedStyleSheets".into(), &sheets).ok()?;
    Some(())
}

/// What makes a sheet, in browsers where a script may.
fn can_make_sheets(window: &Window) -> Option<Function> {
    let kind = Reflect::get(window, &"CSSStyleSheet".into()).ok()?;
    let prototype = Reflect::get(&kind, &"prototype".into()).ok()?;
    let can = Reflect::has(&prototype, &"replaceSync".into()).ok()?;
    kind.dyn_into().ok().filter(|_| can)
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
