//! Something under a finger: a card over the trays, or somebody over the rings of the map. It follows,
//! says what it is over, and lands where it is let go.
//!
//! Moves one element by itself, outside the app's own loop, so that it keeps up with the finger on an
//! old tablet. Knows trays and rings only by their numbers. Two people may move two things at once: each follows its own finger.

mod lifted;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, PointerEvent, ShadowRoot};

use lifted::Lifted;

/// A movement shorter than this, in CSS pixels, is a tap and not a drag.
const TAP: i32 = 6;

/// What is moved, and the attribute of what it may be let go over: there stands its number.
pub struct Dragged {
    thing: String,
    places: &'static str,
    /// Whether it leans into the movement.
    leans: bool,
}

/// The card on top.
pub fn card() -> Dragged {
    Dragged {
        thing: "[data-card]".to_owned(),
        places: "data-tray",
        leans: true,
    }
}

/// The one of this number on the map.
pub fn tie(number: u32) -> Dragged {
    Dragged {
        thing: format!("[data-tie=\"{number}\"]"),
        places: "data-ring",
        leans: false,
    }
}

/// A finger that has come down: which, where, and whether on a screen that is turned round, so that its right is the
/// thing's left.
#[derive(Clone, Copy)]
pub struct Finger {
    pointer: i32,
    from: (i32, i32),
    turned: bool,
}

impl Finger {
    pub fn down(pointer: i32, from: (i32, i32), turned: bool) -> Self {
        Self {
            pointer,
            from,
            turned,
        }
    }
}

thread_local! {
    /// What is held now, with what it listens to.
    static DRAGS: RefCell<Vec<(Rc<Drag>, [EventListener; 3])>> = const { RefCell::new(Vec::new()) };

    /// What was let go and is still seen where it was.
    static LET_GO: RefCell<Vec<Rc<Drag>>> = const { RefCell::new(Vec::new()) };
}

/// Lets it follow this finger, and no other any more. Calls back once, with the number of what it was let go over or
/// with none. It is seen to lie there until it is put back.
pub fn follow(
    root: &Element,
    held: &Dragged,
    finger: Finger,
    dropped: impl Fn(Option<usize>) + 'static,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Ok(Some(thing)) = root.query_selector(&held.thing) else {
        return;
    };
    for before in others_with(&thing, finger.pointer) {
        before.ends(None);
    }
    put_back();
    let drag = Rc::new(Drag {
        thing,
        lifted: OnceCell::new(),
        number: held.places,
        places: places(root, held.places),
        root: root.clone(),
        finger,
        leans: held.leans,
        ended: Cell::new(false),
        at: Cell::new(finger.from),
        looks: Cell::new(false),
        over: Cell::new(None),
        dropped: Box::new(dropped),
    });
    let on = |event: &'static str, does: fn(&Rc<Drag>, (i32, i32))| {
        let drag = drag.clone();
        EventListener::new(&window, event, move |event| {
            let event = event.dyn_ref::<PointerEvent>();
            if let Some(event) = event.filter(|event| event.pointer_id() == finger.pointer) {
                does(&drag, (event.client_x(), event.client_y()));
            }
        })
    };
    let listeners = [
        on("pointermove", Drag::to),
        on("pointerup", |drag, at| drag.ends(Some(at))),
        on("pointercancel", |drag, _| drag.ends(None)),
    ];
    DRAGS.with_borrow_mut(|drags| drags.push((drag, listeners)));
}

/// What was let go is in its place from now on, wherever that is by now.
pub fn put_back() {
    for drag in LET_GO.take() {
        drag.is_put_back();
    }
}

/// What follows this finger already, and who holds this thing already.
fn others_with(thing: &Element, pointer: i32) -> Vec<Rc<Drag>> {
    DRAGS.with_borrow(|drags| {
        let drags = drags.iter().map(|(drag, _)| drag);
        let same = drags.filter(|drag| drag.finger.pointer == pointer || drag.thing == *thing);
        same.cloned().collect()
    })
}

struct Drag {
    thing: Element,
    /// What is moved, once the finger has.
    lifted: OnceCell<Lifted>,
    /// The attribute with the number of a place.
    number: &'static str,
    places: Vec<(usize, Element)>,
    root: Element,
    finger: Finger,
    leans: bool,
    /// Whether the finger has let go.
    ended: Cell<bool>,
    /// Where the finger is.
    at: Cell<(i32, i32)>,
    /// It will be looked soon what it is over.
    looks: Cell<bool>,
    /// The place that it is over.
    over: Cell<Option<usize>>,
    dropped: Box<dyn Fn(Option<usize>)>,
}

impl Drag {
    /// It follows at once. What it is over is looked for when that is drawn: asked in between, the page would have to be
    /// laid out for the answer, and then once more.
    fn to(self: &Rc<Self>, at: (i32, i32)) {
        let way = if self.finger.turned { -1 } else { 1 };
        let from = self.finger.from;
        let (x, y) = ((at.0 - from.0) * way, (at.1 - from.1) * way);
        let tapped = self.lifted.get().is_none() && x.abs().max(y.abs()) < TAP;
        if self.ended.get() || tapped {
            return;
        }
        let Some(lifted) = self.lifted() else { return };
        lifted.place((x, y), self.leans);
        self.at.set(at);
        if !self.looks.replace(true) {
            let drag = self.clone();
            Timeout::new(0, move || {
                if drag.looks.replace(false) {
                    drag.show(drag.under(drag.at.get()));
                }
            })
            .forget();
        }
    }

    /// What goes with the finger, from now on if not before. Nothing where there is no such thing.
    fn lifted(&self) -> Option<&Lifted> {
        if self.lifted.get().is_none() {
            let lifted = Lifted::from(&self.thing, self.finger.turned)?;
            self.thing.set_attribute("data-held", "").ok();
            self.lifted.set(lifted).ok();
        }
        self.lifted.get()
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

    /// It is let go there, or taken from the finger.
    fn ends(self: &Rc<Self>, at: Option<(i32, i32)>) {
        self.ended.set(true);
        let place = at.filter(|_| self.lifted.get().is_some());
        let place = place.and_then(|at| self.found(at));
        let over = DRAGS.with_borrow_mut(|drags| {
            let at = drags.iter().position(|(drag, _)| Rc::ptr_eq(drag, self));
            at.map(|at| drags.remove(at))
        });
        // Not dropped while one of its listeners is running.
        Timeout::new(0, move || drop(over)).forget();
        if let Some(lifted) = self.lifted.get() {
            lifted.put_down();
        }
        LET_GO.with_borrow_mut(|let_go| let_go.push(self.clone()));
        (self.dropped)(place);
    }

    fn is_put_back(&self) {
        self.looks.set(false);
        self.show(None);
        self.thing.remove_attribute("data-held").ok();
        if let Some(lifted) = self.lifted.get() {
            lifted.put_back();
        }
    }

    /// The number of the place there. It is known already, unless the finger has just moved.
    fn found(&self, at: (i32, i32)) -> Option<usize> {
        let known = !self.looks.get() && self.at.get() == at;
        if known {
            self.over.get()
        } else {
            self.under(at)
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
