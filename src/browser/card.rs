//! A card under a finger: it follows, says which tray it is over, and lands where it is let go.
//!
//! Moves one element by two custom properties, outside the app's own loop, so that it keeps up with
//! the finger on an old tablet. Knows trays only by their numbers.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

/// A movement shorter than this, in CSS pixels, is a tap and not a drag.
const TAP: i32 = 6;

thread_local! {
    static LISTENERS: RefCell<Vec<EventListener>> = const { RefCell::new(Vec::new()) };
}

/// Lets the card follow the pointer that is down at `(x, y)`. Calls back once, with the tray's
/// number or with none.
pub fn follow(
    root: &Element,
    (x, y): (i32, i32),
    turned: bool,
    dropped: impl Fn(Option<usize>) + 'static,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let card = root.query_selector("[data-card]").ok().flatten();
    let Some(card) = card.and_then(|card| card.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let drag = Rc::new(Drag {
        card,
        root: root.clone(),
        from: (x, y),
        turned,
        moved: Cell::new(false),
    });
    let moving = drag.clone();
    let dropped = Rc::new(dropped);
    let (up, gone) = (drag.clone(), drag);
    let (let_go, lost) = (dropped.clone(), dropped);
    LISTENERS.replace(vec![
        EventListener::new(&window, "pointermove", move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                moving.to((event.client_x(), event.client_y()));
            }
        }),
        EventListener::once(&window, "pointerup", move |event| {
            let at = event
                .dyn_ref::<PointerEvent>()
                .map(|e| (e.client_x(), e.client_y()));
            let tray = at.filter(|_| up.moved.get()).and_then(|at| up.tray_at(at));
            up.let_go(tray.is_some());
            let_go(tray);
        }),
        EventListener::once(&window, "pointercancel", move |_| {
            gone.let_go(false);
            lost(None);
        }),
    ]);
}

struct Drag {
    card: HtmlElement,
    root: Element,
    from: (i32, i32),
    /// Whether the screen is turned round, so that the finger's right is the card's left.
    turned: bool,
    moved: Cell<bool>,
}

impl Drag {
    fn to(&self, at: (i32, i32)) {
        let way = if self.turned { -1 } else { 1 };
        let (x, y) = ((at.0 - self.from.0) * way, (at.1 - self.from.1) * way);
        if !self.moved.get() && x.abs().max(y.abs()) < TAP {
            return;
        }
        self.moved.set(true);
        self.card.set_attribute("data-held", "").ok();
        self.place(x, y);
        let over = self.tray_at(at);
        for (number, tray) in self.trays() {
            tray.toggle_attribute_with_force("data-over", over == Some(number))
                .ok();
        }
    }

    fn let_go(&self, landed: bool) {
        LISTENERS.take().into_iter().for_each(|l| {
            // Not dropped while one of them is running.
            gloo::timers::callback::Timeout::new(0, move || drop(l)).forget();
        });
        self.card.remove_attribute("data-held").ok();
        for (_, tray) in self.trays() {
            tray.remove_attribute("data-over").ok();
        }
        if !landed {
            self.place(0, 0);
        }
    }

    fn place(&self, x: i32, y: i32) {
        let style = self.card.style();
        style.set_property("--x", &format!("{x}px")).ok();
        style.set_property("--y", &format!("{y}px")).ok();
    }

    fn tray_at(&self, (x, y): (i32, i32)) -> Option<usize> {
        let (x, y) = (f64::from(x), f64::from(y));
        let inside = |tray: &Element| {
            let place = tray.get_bounding_client_rect();
            (place.left()..=place.right()).contains(&x)
                && (place.top()..=place.bottom()).contains(&y)
        };
        self.trays()
            .into_iter()
            .find(|(_, tray)| inside(tray))
            .map(|(number, _)| number)
    }

    fn trays(&self) -> Vec<(usize, Element)> {
        let Ok(found) = self.root.query_selector_all("[data-tray]") else {
            return Vec::new();
        };
        let trays =
            (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
        trays
            .filter_map(|tray| Some((tray.get_attribute("data-tray")?.parse().ok()?, tray)))
            .collect()
    }
}
