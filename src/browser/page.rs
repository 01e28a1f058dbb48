//! What happens to the page as a whole: keys, hiding and coming back, the way back, its title.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, Window};

/// Something that happened to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageEvent {
    Hidden,
    Shown,
    /// A key was pressed, by its name, and where. One that is held says so once.
    Key {
        name: String,
        at: KeyAt,
    },
    Back,
}

/// Where a key was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAt {
    /// In a field of ours, where it is a letter.
    Field,
    /// On the cards.
    Cards,
    /// Anywhere else in the app, or where nothing has the keyboard.
    Here,
    /// On something of the page around us.
    Elsewhere,
}

/// The cards that lie on the mat, with everything that is done to them.
const CARDS: &str = ".mat:not(.mat--list)";

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
                && !(key.ctrl_key() || key.alt_key() || key.meta_key())
                && !(key.repeat() || key.is_composing() || key.key_code() == COMPOSING)
            {
                tell(PageEvent::Key {
                    name: key.key(),
                    at: key_at(event, &place),
                });
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

/// The number of a key that belongs to a word which is still being put together. Safari says it in no other way.
const COMPOSING: u32 = 229;

fn key_at(event: &Event, place: &Element) -> KeyAt {
    let path = event.composed_path();
    let target = path.get(0).dyn_into::<Element>().ok();
    let is_inside = path.includes(place, 0);
    let on = |selector| {
        let target = target.as_ref().filter(|_| is_inside);
        target.is_some_and(|target| target.closest(selector).is_ok_and(|found| found.is_some()))
    };
    let has_keyboard = target
        .as_ref()
        .is_some_and(|target| !["BODY", "HTML"].contains(&target.tag_name().as_str()));
    if has_keyboard && !is_inside {
        KeyAt::Elsewhere
    } else if target.as_ref().is_some_and(is_field) {
        KeyAt::Field
    } else if on(CARDS) {
        KeyAt::Cards
    } else {
        KeyAt::Here
    }
}

fn is_field(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|element| {
        let written = ["TEXTAREA", "SELECT"].contains(&element.tag_name().as_str());
        let typed = element.tag_name() == "INPUT"
            && !matches!(
                element.get_attribute("type").as_deref(),
                Some("radio" | "checkbox")
            );
        written || typed || element.is_content_editable()
    })
}
