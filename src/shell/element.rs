//! What `element.js` calls: filling an element with the app, and emptying it again.

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::AppHandle;

use super::app::{App, AppProps, Told};
use crate::browser::{pool, reader, second, storage, stretch};
use crate::resources;
use crate::session::Chunk;

thread_local! {
    static MOUNTED: RefCell<Vec<(HtmlElement, AppHandle<App>)>> = const { RefCell::new(Vec::new()) };
    static HERE: Cell<Chunk> = const { Cell::new(Chunk::Desk) };
}

/// Prepares the module, once; nothing is shown yet.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|info| {
        gloo::console::error!(info.to_string());
        MOUNTED.with(|mounted| {
            for (place, _) in mounted
                .try_borrow()
                .iter()
                .flat_map(|mounted| mounted.iter())
            {
                reveal_broken(place);
            }
        });
    }));
}

/// Shows the app inside an element of an `<alongside-guide>`'s shadow root. `stretching` is the function of `element.js`
/// that makes keys of words, `pooling` the one that reads learning files, `seconding` the one that asks the second place,
/// `reading` the one that looks into large files.
#[wasm_bindgen]
pub fn mount(
    place: HtmlElement,
    stretching: Function,
    pooling: Function,
    seconding: Function,
    reading: Function,
) {
    stretch::provide(stretching);
    pool::provide(pooling);
    second::provide(seconding);
    reader::provide(reading);
    let host = host_of(&place);
    let whole_page = host
        .as_ref()
        .is_some_and(|host| host.has_attribute("data-page"));
    let props = AppProps {
        place: place.clone().into(),
        host,
        whole_page,
    };
    let app = yew::Renderer::<App>::with_root_and_props(place.clone().into(), props).render();
    MOUNTED.with_borrow_mut(|mounted| mounted.push((place, app)));
}

/// Brings every text that the first screen does not need, once for all elements. Whether it is that. By then the opening is
/// there.
#[wasm_bindgen]
pub fn load(whole: String) -> bool {
    let is_whole = resources::bring(whole);
    if is_whole {
        came(Chunk::Opening);
    }
    is_whole
}

/// The rest of the app is there.
#[wasm_bindgen]
pub fn complete() {
    came(Chunk::Rest);
}

fn came(chunk: Chunk) {
    HERE.set(chunk);
    MOUNTED.with_borrow(|mounted| {
        for (_, app) in mounted {
            app.send_message(Told::Came(chunk));
        }
    });
}

/// How much of the app has come.
pub fn here() -> Chunk {
    HERE.get()
}

/// Takes the app out of an element again. What was said is on the device by then or a moment later.
#[wasm_bindgen]
pub fn unmount(place: &HtmlElement) {
    let gone = MOUNTED.with_borrow_mut(|mounted| {
        let index = mounted.iter().position(|(one, _)| one == place)?;
        Some(mounted.swap_remove(index))
    });
    if let Some((_, app)) = gone {
        app.destroy();
    }
}

fn host_of(place: &HtmlElement) -> Option<Element> {
    place
        .get_root_node()
        .dyn_into::<ShadowRoot>()
        .ok()
        .map(|root| root.host())
}

/// A panic ends the module, so the message must already be in the page: shows it.
fn reveal_broken(place: &HtmlElement) {
    let broken = place
        .parent_node()
        .and_then(|root| root.dyn_into::<ShadowRoot>().ok());
    let broken = broken
        .and_then(|root| root.query_selector("[data-broken]").ok())
        .flatten();
    if let Some(broken) = broken {
        let kept = broken.query_selector("[data-kept]").ok().flatten();
        if let Some(kept) = kept.filter(|_| storage::is_marked()) {
            kept.remove_attribute("hidden").ok();
        }
        broken.remove_attribute("hidden").ok();
        place.set_attribute("hidden", "").ok();
    }
}
