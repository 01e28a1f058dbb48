//! What happens to the page as a whole: keys, hiding and coming back, the way back, its title.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, KeyboardEvent, Window};

/// Something that happened to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageEvent {
    Hidden,
    Shown,
    /// The Escape key, anywhere but on something of the page around us. One that is held says so once.
    Escape,
    Back,
}

/// Calls back for each of them as long as the listeners are kept. `place` is what the app fills.
pub fn listen(
    place: &Element,
    whole_page: bool,
    happened: impl Fn(PageEvent) + Clone + 'static,
) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let Some(document) = window.document() else {
        return Vec::new();
    };
    let mut listeners = Vec::new();
    let (tell, page) = (happened.clone(), document.clone());
    listeners.push(EventListener::new(
        &document,
        "visibilitychange",
        move |_| {
            tell(if page.hidden() {
                PageEvent::Hidden
            } else {
                PageEvent::Shown
            });
        },
    ));
    let tell = happened.clone();
    listeners.push(EventListener::new(&window, "pagehide", move |_| {
        tell(PageEvent::Hidden);
    }));
    let tell = happened.clone();
    listeners.push(EventListener::new(&window, "pageshow", move |_| {
        tell(PageEvent::Shown);
    }));
    let (tell, place) = (happened.clone(), place.clone());
    listeners.push(EventListener::new_with_options(
        &document,
        "keydown",
        EventListenerOptions::run_in_capture_phase(),
        move |event| {
            if let Some(key) = event.dyn_ref::<KeyboardEvent>()
                && key.key() == "Escape"
                && is_pressed_now(key)
                && !is_elsewhere(event, &place)
            {
                tell(PageEvent::Escape);
            }
        },
    ));
    if whole_page {
        keep_an_entry(&window);
        let page = window.clone();
        listeners.push(EventListener::new(&window, "popstate", move |_| {
            keep_an_entry(&page);
            happened(PageEvent::Back);
        }));
    }
    listeners
}

/// Says what the window, the tab and the list of open apps call us.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Whether nobody sees the page now.
pub fn is_away() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_none_or(|document| document.hidden())
}

/// Calls back once what was changed just now has been painted.
pub fn once_painted(painted: impl FnOnce() + 'static) {
    // A frame is painted after its callbacks, so it is there when the next task begins.
    let frame = Closure::once_into_js(|| Timeout::new(0, painted).forget());
    if let Some(window) = web_sys::window() {
        window.request_animation_frame(frame.unchecked_ref()).ok();
    }
}

/// Takes the page's own picture away from its tab, or gives it back.
pub fn show_icon(shown: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    let icon = document.and_then(|document| document.query_selector("link[rel=icon]").ok()?);
    let Some(icon) = icon else { return };
    let own = icon.get_attribute(OWN_ICON);
    match (own, shown) {
        (None, false) => {
            let own = icon.get_attribute("href").unwrap_or_default();
            icon.set_attribute(OWN_ICON, &own).ok();
            icon.set_attribute("href", "data:,").ok();
        }
        (Some(own), true) => {
            icon.set_attribute("href", &own).ok();
            icon.remove_attribute(OWN_ICON).ok();
        }
        _ => {}
    }
}

/// Keeps the address of the page's own picture while it is taken away.
const OWN_ICON: &str = "data-own";

/// States something on the element that people place in their pages.
pub fn state(host: &Element, name: &str, value: &str) {
    if host.get_attribute(name).as_deref() != Some(value) {
        host.set_attribute(name, value).ok();
    }
}

/// Takes back what was stated.
pub fn unstate(host: &Element, name: &str) {
    host.remove_attribute(name).ok();
}

/// An entry to come back from, so that *Back* stays with us. It says nothing about where we are.
fn keep_an_entry(window: &Window) {
    if let Ok(history) = window.history() {
        history.push_state_with_url(&JsValue::NULL, "", None).ok();
    }
}

/// Whether a key was pressed just now and by itself: not held, not with another, not for a word that is being put together.
/// Safari says that of a word by a number alone.
pub fn is_pressed_now(key: &KeyboardEvent) -> bool {
    const COMPOSING: u32 = 229;
    let with_another = key.ctrl_key() || key.alt_key() || key.meta_key();
    !(with_another || key.repeat() || key.is_composing() || key.key_code() == COMPOSING)
}

/// Whether something of the page around us has the keyboard.
fn is_elsewhere(event: &Event, place: &Element) -> bool {
    let path = event.composed_path();
    let target = path.get(0).dyn_into::<Element>();
    let is_body = target.is_ok_and(|target| ["BODY", "HTML"].contains(&target.tag_name().as_str()));
    !is_body && !path.includes(place, 0)
}
