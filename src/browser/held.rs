//! Something under a finger: a card over the trays, or somebody over the rings of the map. It follows,
//! says what it is over, and lands where it is let go.
//!
//! Moves one element by itself, outside the app's own loop, so that it keeps up with the finger on an
//! old tablet. Knows trays and rings only by their numbers.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleDeclaration, Document, Element, HtmlElement, PointerEvent, ShadowRoot, SvgElement,
    SvgGraphicsElement,
};

/// A movement shorter than this, in CSS pixels, is a tap and not a drag.
const TAP: i32 = 6;

/// What leans, leans as though it hung from so many pixels above.
const FAR: f64 = 1600.0;

/// What is moved, and the attribute of what it may be let go over: there stands its number.
pub struct Held {
    thing: String,
    places: &'static str,
    /// Whether it leans into the movement.
    leans: bool,
}

/// The card on top.
pub fn card() -> Held {
    Held {
        thing: "[data-card]".to_owned(),
        places: "data-tray",
        leans: true,
    }
}

/// The one of this number on the map.
pub fn tie(number: u32) -> Held {
    Held {
        thing: format!("[data-tie=\"{number}\"]"),
        places: "data-ring",
        leans: false,
    }
}

thread_local! {
    static LISTENERS: RefCell<Vec<EventListener>> = const { RefCell::new(Vec::new()) };
}

/// Lets it follow the pointer that is down at `(x, y)`. Calls back once, with the number of what it
/// was let go over or with none.
pub fn follow(
    root: &Element,
    held: &Held,
    (x, y): (i32, i32),
    turned: bool,
    dropped: impl Fn(Option<usize>) + 'static,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Ok(Some(thing)) = root.query_selector(&held.thing) else {
        return;
    };
    let Some(style) = style_of(&thing) else {
        return;
    };
    let drag = Rc::new(Drag {
        unit: unit_of(&thing),
        thing,
        style,
        number: held.places,
        places: places(root, held.places),
        root: root.clone(),
        from: (x, y),
        turned,
        leans: held.leans,
        moved: Cell::new(false),
        at: Cell::new((x, y)),
        looks: Cell::new(false),
        over: Cell::new(None),
    });
    let moving = drag.clone();
    let dropped = Rc::new(dropped);
    let (up, gone) = (drag.clone(), drag);
    let (let_go, lost) = (dropped.clone(), dropped);
    LISTENERS.replace(vec![
        EventListener::new(&window, "pointermove", move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                moving.clone().to((event.client_x(), event.client_y()));
            }
        }),
        EventListener::once(&window, "pointerup", move |event| {
            let at = event
                .dyn_ref::<PointerEvent>()
                .map(|e| (e.client_x(), e.client_y()));
            let place = at.filter(|_| up.moved.get()).and_then(|at| up.under(at));
            up.let_go();
            let_go(place);
        }),
        EventListener::once(&window, "pointercancel", move |_| {
            gone.let_go();
            lost(None);
        }),
    ]);
}

struct Drag {
    thing: Element,
    style: CssStyleDeclaration,
    /// How many pixels of the screen one of its own is.
    unit: f64,
    /// The attribute with the number of a place.
    number: &'static str,
    places: Vec<(usize, Element)>,
    root: Element,
    from: (i32, i32),
    /// Whether the screen is turned round, so that the finger's right is the thing's left.
    turned: bool,
    leans: bool,
    moved: Cell<bool>,
    /// Where the finger is.
    at: Cell<(i32, i32)>,
    /// It will be looked soon what it is over.
    looks: Cell<bool>,
    /// The place that it is over.
    over: Cell<Option<usize>>,
}

impl Drag {
    /// It follows at once. What it is over is looked for when that is drawn: asked in between, the page would have to be
    /// laid out for the answer, and then once more.
    fn to(self: Rc<Self>, at: (i32, i32)) {
        let way = if self.turned { -1 } else { 1 };
        let (x, y) = ((at.0 - self.from.0) * way, (at.1 - self.from.1) * way);
        if !self.moved.get() && x.abs().max(y.abs()) < TAP {
            return;
        }
        if !self.moved.replace(true) {
            self.thing.set_attribute("data-held", "").ok();
        }
        self.place(x, y);
        self.at.set(at);
        if !self.looks.replace(true) {
            Timeout::new(0, move || {
                if self.looks.replace(false) {
                    self.show(self.under(self.at.get()));
                }
            })
            .forget();
        }
    }

    /// Shows which place it is over.
    fn show(&self, over: Option<usize>) {
        let before = self.over.replace(over);
        if before == over {
            return;
        }
        for (number, place) in &self.places {
            if before == Some(*number) {
                place.remove_attribute("data-over").ok();
            }
            if over == Some(*number) {
                place.set_attribute("data-over", "").ok();
            }
        }
    }

    fn let_go(&self) {
        LISTENERS.take().into_iter().for_each(|l| {
            // Not dropped while one of them is running.
            Timeout::new(0, move || drop(l)).forget();
        });
        self.looks.set(false);
        self.thing.remove_attribute("data-held").ok();
        self.style.remove_property("translate").ok();
        self.style.remove_property("rotate").ok();
        self.show(None);
    }

    /// Sets nothing that what is inside would inherit.
    fn place(&self, x: i32, y: i32) {
        let own = |screen: i32| f64::from(screen) / self.unit;
        let place = format!("{:.1}px {:.1}px", own(x), own(y));
        self.style.set_property("translate", &place).ok();
        if self.leans {
            let lean = format!("{:.3}rad", own(x).atan2(FAR));
            self.style.set_property("rotate", &lean).ok();
        }
    }

    /// The number of what lies there, under whatever else lies there.
    fn under(&self, (x, y): (i32, i32)) -> Option<usize> {
        let at = |x: i32| i16::try_from(x).map_or(f32::MAX, f32::from);
        let (x, y) = (at(x), at(y));
        let root = self.root.get_root_node();
        let there = match root.dyn_ref::<ShadowRoot>() {
            Some(shadow) => shadow.elements_from_point(x, y),
            None => root.dyn_ref::<Document>()?.elements_from_point(x, y),
        };
        elements(&there).find_map(|element| number_of(&element, self.number))
    }
}

/// All that it may be let go over, with their numbers.
fn places(root: &Element, number: &'static str) -> Vec<(usize, Element)> {
    let Ok(found) = root.query_selector_all(&format!("[{number}]")) else {
        return Vec::new();
    };
    let places =
        (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
    places
        .filter_map(|place| Some((number_of(&place, number)?, place)))
        .collect()
}

fn number_of(element: &Element, number: &str) -> Option<usize> {
    element.get_attribute(number)?.parse().ok()
}

fn elements(found: &Array) -> impl Iterator<Item = Element> {
    found.iter().filter_map(|one| one.dyn_into().ok())
}

fn style_of(thing: &Element) -> Option<CssStyleDeclaration> {
    let drawn = || thing.dyn_ref::<SvgElement>().map(SvgElement::style);
    let written = thing.dyn_ref::<HtmlElement>().map(HtmlElement::style);
    written.or_else(drawn)
}

/// A drawing has pixels of its own.
fn unit_of(thing: &Element) -> f64 {
    let drawn = thing.dyn_ref::<SvgGraphicsElement>();
    let matrix = drawn.and_then(SvgGraphicsElement::get_screen_ctm);
    matrix.map_or(1.0, |matrix| {
        f64::from(matrix.a()).hypot(f64::from(matrix.b()))
    })
}
