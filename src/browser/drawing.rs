//! A finger that draws: ink follows it at once, and what it drew comes back when it is let go.
//!
//! Draws on one canvas, outside the app's own loop, and each movement costs one short line however much is drawn
//! already: so it keeps up with the finger on an old tablet. What was drawn before is the page's to show. Knows
//! drawings only by the name that stands on their surface.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{
    CanvasRenderingContext2d, DomRect, Element, Event, HtmlCanvasElement, PointerEvent, Window,
};

use super::{files::call, page};

/// A place on a surface, from its left and top, in parts of its side.
pub type Spot = (u16, u16);

/// A finger that has just been put down.
pub struct Begin {
    pub pointer: i32,
    /// Where, in CSS pixels of the page.
    pub at: (i32, i32),
    /// Whether the screen is turned round, so that the finger's right is the drawing's left.
    pub turned: bool,
    /// Into how many parts the side of the surface is divided.
    pub side: u16,
}

/// How wide the ink is, in parts of the surface. The drawings in styles/parts/own-picture.css are as wide.
const WIDTH: f64 = 0.016;

thread_local! {
    static UNDER_WAY: RefCell<Option<UnderWay>> = const { RefCell::new(None) };
}

struct UnderWay {
    stroke: Rc<Stroke>,
    _listeners: [EventListener; 3],
}

/// Lets ink follow the pointer over the surface of this name. Calls back once with all places, unless the browser
/// takes the pointer away: a hand that rests on the glass draws nothing, and neither does a second finger.
pub fn follow(root: &Element, name: &str, begin: &Begin, drawn: impl Fn(Vec<Spot>) + 'static) {
    let other_finger = |under_way: &UnderWay| {
        let before = &under_way.stroke;
        before.surface.is_connected() && before.pointer != begin.pointer
    };
    if UNDER_WAY.with_borrow(|now| now.as_ref().is_some_and(other_finger)) {
        return;
    }
    let Some(stroke) = Stroke::begin(root, name, begin).map(Rc::new) else {
        return;
    };
    stroke.surface.set_pointer_capture(begin.pointer).ok();
    stroke.moves_to(begin.at);
    let (moving, up, gone) = (stroke.clone(), stroke.clone(), stroke.clone());
    let surface = &stroke.surface;
    let listeners = [
        EventListener::new(surface, "pointermove", move |event| {
            for event in moving.mine(event).into_iter().flat_map(coalesced) {
                moving.moves_to((event.client_x(), event.client_y()));
            }
        }),
        EventListener::new(surface, "pointerup", move |event| {
            if up.mine(event).is_some() {
                forget();
                drawn(up.spots.take());
                // By then the page shows the stroke, and two of it would be seen otherwise.
                let ink = up.clone();
                page::once_painted(move || ink.dries());
            }
        }),
        EventListener::new(surface, "pointercancel", move |event| {
            if gone.mine(event).is_some() {
                forget();
                gone.dries();
            }
        }),
    ];
    UNDER_WAY.set(Some(UnderWay {
        stroke,
        _listeners: listeners,
    }));
}

/// Lets go of a stroke that is being drawn, if there is one.
pub fn forget() {
    if let Some(under_way) = UNDER_WAY.take() {
        // Not dropped while one of its listeners is running.
        gloo::timers::callback::Timeout::new(0, move || drop(under_way)).forget();
    }
}

/// Every place that the pointer came by, also those that the browser told as one.
fn coalesced(event: &PointerEvent) -> Vec<PointerEvent> {
    let all = call(event, "getCoalescedEvents", &Array::new());
    let all = all.ok().and_then(|all| all.dyn_into::<Array>().ok());
    let all = all.iter().flat_map(Array::iter);
    let all: Vec<PointerEvent> = all.filter_map(|one| one.dyn_into().ok()).collect();
    if all.is_empty() {
        vec![event.clone()]
    } else {
        all
    }
}

/// One stroke, from the finger's touch until it is let go.
struct Stroke {
    pointer: i32,
    surface: Element,
    /// Where the surface is: nothing moves under a finger that draws.
    place: DomRect,
    turned: bool,
    side: u16,
    canvas: HtmlCanvasElement,
    ink: CanvasRenderingContext2d,
    spots: RefCell<Vec<Spot>>,
    /// Where the ink came to, on the canvas.
    inked: Cell<(f64, f64)>,
}

impl Stroke {
    fn begin(root: &Element, name: &str, begin: &Begin) -> Option<Self> {
        let surface = surface(root, name)?;
        let canvas = surface.query_selector("canvas").ok()??;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        let ink = canvas.get_context("2d").ok()??;
        let stroke = Self {
            pointer: begin.pointer,
            place: surface.get_bounding_client_rect(),
            surface,
            turned: begin.turned,
            side: begin.side,
            canvas,
            ink: ink.dyn_into().ok()?,
            spots: RefCell::default(),
            inked: Cell::default(),
        };
        stroke.takes_ink();
        Some(stroke)
    }

    /// The canvas empty, as fine as the screen, and the ink in the colour of the words round it.
    fn takes_ink(&self) {
        let window = web_sys::window();
        let fine = window.as_ref().map_or(1.0, Window::device_pixel_ratio);
        let side = whole(self.place.width() * fine.clamp(1.0, 2.0));
        self.canvas.set_width(side);
        self.canvas.set_height(side);
        let style = window.and_then(|window| window.get_computed_style(&self.canvas).ok()?);
        let colour = style.and_then(|style| style.get_property_value("color").ok());
        self.ink.set_stroke_style_str(&colour.unwrap_or_default());
        self.ink.set_line_width(f64::from(side) * WIDTH);
        self.ink.set_line_cap("round");
        self.ink.set_line_join("round");
    }

    /// The event, if it is this pointer's.
    fn mine<'a>(&self, event: &'a Event) -> Option<&'a PointerEvent> {
        let event = event.dyn_ref::<PointerEvent>();
        event.filter(|event| event.pointer_id() == self.pointer)
    }

    fn moves_to(&self, at: (i32, i32)) {
        let spot = self.spot(at);
        let before = self.spots.borrow().last().copied();
        if before == Some(spot) {
            return;
        }
        self.spots.borrow_mut().push(spot);
        let on_canvas = |spot: Spot| {
            let scale = f64::from(self.canvas.width()) / f64::from(self.side);
            (f64::from(spot.0) * scale, f64::from(spot.1) * scale)
        };
        let to = on_canvas(spot);
        let Some(bend) = before.map(on_canvas) else {
            self.inked.set(to);
            // A line without any length would leave no ink.
            return self.line(to, to, (to.0 + 0.1, to.1));
        };
        let half_way = (f64::midpoint(bend.0, to.0), f64::midpoint(bend.1, to.1));
        self.line(self.inked.replace(half_way), bend, half_way);
    }

    fn line(&self, from: (f64, f64), bend: (f64, f64), to: (f64, f64)) {
        self.ink.begin_path();
        self.ink.move_to(from.0, from.1);
        self.ink.quadratic_curve_to(bend.0, bend.1, to.0, to.1);
        self.ink.stroke();
    }

    /// Takes the ink off the canvas, unless it is another stroke's by now.
    fn dries(&self) {
        if UNDER_WAY.with_borrow(Option::is_none) {
            self.canvas.set_width(1);
        }
    }

    /// Where on the surface this is; what lies outside is at its edge.
    fn spot(&self, (x, y): (i32, i32)) -> Spot {
        let part = |at: i32, from: f64, all: f64| {
            let part = ((f64::from(at) - from) / all.max(1.0)).clamp(0.0, 1.0);
            let part = if self.turned { 1.0 - part } else { part };
            u16::try_from(whole(part * f64::from(self.side))).unwrap_or(self.side)
        };
        (
            part(x, self.place.left(), self.place.width()),
            part(y, self.place.top(), self.place.height()),
        )
    }
}

fn surface(root: &Element, name: &str) -> Option<Element> {
    let found = root.query_selector_all("[data-drawing]").ok()?;
    let mut surfaces = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok());
    surfaces.find(|one: &Element| one.get_attribute("data-drawing").as_deref() == Some(name))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of pixels, or of parts of a side"
)]
fn whole(number: f64) -> u32 {
    number.round() as u32
}
