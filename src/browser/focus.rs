//! Where the keyboard and the screen reader are.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusEvent, FocusOptions, HtmlElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition, ScrollToOptions,
};

thread_local! {
    /// What has the focus, and everything around it from the inside to the outside. Nothing when nobody has it.
    static FOCUSED: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };

    /// The same for what is covered now.
    static ASIDE: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Remembers where the focus is inside `root`, so that it can be found again.
pub fn remember(root: &Element) -> [EventListener; 2] {
    let gained = EventListener::new(root, "focusin", |event| {
        let around = |one: &Element| one.parent_element();
        FOCUSED.set(std::iter::successors(target(event), around).collect());
    });
    let lost = EventListener::new(root, "focusout", |event| {
        let goes_on = event
            .dyn_ref::<FocusEvent>()
            .is_some_and(|event| event.related_target().is_some());
        if let Some(left) = target(event).filter(|_| !goes_on) {
            // Some browsers say this of what is being taken away as well, and then it is gone in the next moment.
            Timeout::new(0, move || {
                let is_there = left.is_connected();
                FOCUSED.with_borrow_mut(|focused| {
                    if is_there && focused.first() == Some(&left) {
                        focused.clear();
                    }
                });
            })
            .forget();
        }
    });
    [gained, lost]
}

/// When what had the focus was taken away and nothing else has it, what was around it has it next: a keyboard goes on from
/// there, and a screen reader says where it is.
pub fn find_again() {
    if !is_lost() {
        return;
    }
    // What is shown instead may take it by itself.
    Timeout::new(0, || {
        if is_lost() {
            nearest_takes(FOCUSED.take());
        }
    })
    .forget();
}

fn is_lost() -> bool {
    FOCUSED.with_borrow(|focused| {
        let had = focused.first();
        had.is_some_and(|had| !had.is_connected())
    })
}

/// Something else has the focus for a while.
pub fn lay_aside() {
    ASIDE.set(FOCUSED.with_borrow(Vec::clone));
}

/// What had it before has it again, or what was around it, or else the heading inside `root`. Nothing scrolls for it.
pub fn take_up_again(root: &Element) {
    let heading = root.query_selector("h1").ok().flatten();
    nearest_takes(ASIDE.take().into_iter().chain(heading));
}

/// What was covered is not there any more, and its words are not remembered by where they stood.
pub fn forget() {
    ASIDE.take();
}

fn nearest_takes(places: impl IntoIterator<Item = Element>) {
    let mut there = places.into_iter().filter(|one| one.is_connected());
    if let Some(there) = there.find_map(|one| one.dyn_into().ok()) {
        takes(&there);
    }
}

/// Gives the focus to what does not take it by itself, for as long as it stays there.
fn takes(element: &HtmlElement) {
    if !element.has_attribute("tabindex") {
        element.set_attribute("tabindex", "-1").ok();
        let left = element.clone();
        EventListener::once(element, "blur", move |_| {
            left.remove_attribute("tabindex").ok();
        })
        .forget();
    }
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    element.focus_with_options(&still).ok();
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Shows all of what the Tab key came to. Firefox leaves it at the edge where some of it can be seen already.
pub fn follow(root: &Element) -> EventListener {
    EventListener::new(root, "keyup", |event| {
        let is_tab = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|event| event.key() == "Tab");
        if let Some(reached) = target(event).filter(|_| is_tab) {
            scroll_to(&reached);
        }
    })
}

/// Shows what has the focus where there is less room than before.
pub fn show() {
    let focused = FOCUSED.with_borrow(|focused| focused.first().cloned());
    if let Some(focused) = focused {
        scroll_to(&focused);
    }
}

fn scroll_to(element: &Element) {
    let near = ScrollIntoViewOptions::new();
    near.set_block(ScrollLogicalPosition::Nearest);
    near.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&near);
}

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
    // In a low box everything scrolls together.
    root.scroll_to_with_scroll_to_options(&top);
    if let Ok(Some(scrolled)) = root.query_selector(selector) {
        scrolled.scroll_to_with_scroll_to_options(&top);
    }
}
