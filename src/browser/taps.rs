//! Taps, before anything else hears of them: what was under the finger, and what would be pressed. Whoever is asked says
//! whether a tap counts. One that does not reaches nobody. And the keys that sort the cards.

use std::cell::{Cell, RefCell};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::WeakMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlLabelElement, KeyboardEvent, MouseEvent};

use super::clock;
use super::page::is_pressed_now;
use crate::device::{Tap, TapOn};

/// What can be pressed.
const CONTROLS: &str = "button, a[href], summary, label, input, select, textarea, [role=button]";

/// What is on or off, open or closed.
const TURNS: &str = "[aria-pressed], [aria-expanded], input[type=checkbox], summary";

/// Where quick taps are meant, each for itself, although something else comes under the finger.
const QUICK: &str = "[data-quick]";

/// What hides everything.
const HIDES: &str = ".button--hide";

/// Which control it is, and what it does, as far as that can be seen: by the words on it, the screen and its heading. Both are
/// numbers, so that neither words nor what they stood on are kept.
#[derive(Clone, Copy, PartialEq)]
struct Pressed {
    control: u32,
    does: u64,
}

thread_local! {
    /// The number of each control that was touched, for as long as the page has it.
    static NUMBERS: WeakMap = WeakMap::new();
    static TOUCHED: Cell<u32> = const { Cell::new(0) };
}

/// A finger that is down, or was last.
struct Finger {
    down: u64,
    under: Option<Pressed>,
    /// What was said of its tap. Who taps a label presses its field as well, and that is the same tap.
    counted: Option<bool>,
}

#[derive(Default)]
struct Hand {
    finger: Option<Finger>,
    /// What was pressed last.
    last: Option<Pressed>,
}

/// Asks about each tap inside `place`, for as long as the listeners are kept.
pub fn listen(place: &Element, is_meant: impl Fn(Tap) -> bool + 'static) -> [EventListener; 2] {
    // One step outside, so that it is heard before anything in the app hears it.
    let root = place.get_root_node();
    let hand = Rc::new(RefCell::new(Hand::default()));
    let options = EventListenerOptions {
        passive: false,
        ..EventListenerOptions::run_in_capture_phase()
    };
    let (touched, inside) = (hand.clone(), place.clone());
    let down = EventListener::new_with_options(&root, "pointerdown", options, move |event| {
        touched.borrow_mut().finger = Some(Finger {
            down: clock::steady(),
            under: control_of(event, &inside).map(|control| pressed(&control, &inside)),
            counted: None,
        });
    });
    let inside = place.clone();
    let click = EventListener::new_with_options(&root, "click", options, move |event| {
        // A key, a switch and a screen reader have no finger.
        let Some(click) = event
            .dyn_ref::<MouseEvent>()
            .filter(|click| click.detail() > 0)
        else {
            return;
        };
        let Some(control) = control_of(event, &inside) else {
            return;
        };
        let now = pressed(&control, &inside);
        let hand = &mut *hand.borrow_mut();
        let Some(finger) = &mut hand.finger else {
            return;
        };
        let is_meant = finger
            .counted
            .unwrap_or_else(|| is_meant(tap(click, finger, &control, now, hand.last)));
        finger.counted = Some(is_meant);
        if is_meant {
            hand.last = Some(now);
        } else {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    [down, click]
}

fn tap(
    click: &MouseEvent,
    finger: &Finger,
    control: &Element,
    now: Pressed,
    last: Option<Pressed>,
) -> Tap {
    Tap {
        down: finger.down,
        up: clock::steady(),
        x: click.client_x().into(),
        y: click.client_y().into(),
        on: if finger.under != Some(now) {
            TapOn::WhatCameMeanwhile
        } else if last == Some(now) {
            TapOn::TheSame
        } else {
            TapOn::Another
        },
        turns: control.matches(TURNS).unwrap_or_default(),
        hides: stands_in(control, HIDES),
    }
}

/// The cards on the mat, with everything that is done to them.
const CARDS: &str = ".mat:not(.mat--list)";

/// What letters are typed into.
const FIELDS: &str = "textarea, select, input:not([type=radio], [type=checkbox])";

/// Calls back with the number of a tray whose key is pressed on the cards: 1 is the first.
pub fn listen_to_keys(place: &Element, pressed: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(place, "keydown", move |event| {
        let target = event.composed_path().get(0).dyn_into::<Element>();
        let Some(key) = event
            .dyn_ref::<KeyboardEvent>()
            .filter(|key| is_pressed_now(key))
        else {
            return;
        };
        let on_cards = target.is_ok_and(|target| {
            stands_in(&target, CARDS) && !target.matches(FIELDS).unwrap_or_default()
        });
        let tray = ["1", "2", "3"].iter().position(|tray| *tray == key.key());
        if let Some(tray) = tray.filter(|_| on_cards) {
            pressed(tray);
        }
    })
}

/// What would be pressed inside `place`. A label stands for its field.
fn control_of(event: &Event, place: &Element) -> Option<Element> {
    let touched: Element = event.composed_path().get(0).dyn_into().ok()?;
    let control = touched.closest(CONTROLS).ok()??;
    if !place.contains(Some(&control)) {
        return None;
    }
    let field = control
        .dyn_ref::<HtmlLabelElement>()
        .and_then(HtmlLabelElement::control);
    Some(field.map_or(control, Into::into))
}

fn pressed(control: &Element, place: &Element) -> Pressed {
    let words = control.get_attribute("aria-label");
    let mut does = DefaultHasher::new();
    words.or_else(|| control.text_content()).hash(&mut does);
    if !stands_in(control, QUICK) {
        let shown = place.query_selector("[data-screen]").ok().flatten();
        for name in ["data-screen", "data-cover"] {
            let on = shown.as_ref().and_then(|shown| shown.get_attribute(name));
            on.hash(&mut does);
        }
        let heading = place.query_selector("h1").ok().flatten();
        let heading = heading.and_then(|heading| heading.text_content());
        heading.hash(&mut does);
    }
    Pressed {
        control: number_of(control),
        does: does.finish(),
    }
}

fn stands_in(control: &Element, selector: &str) -> bool {
    control.closest(selector).is_ok_and(|found| found.is_some())
}

fn number_of(control: &Element) -> u32 {
    NUMBERS.with(|numbers| {
        if let Some(number) = numbers.get(control).as_f64() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it was a whole number"
            )]
            return number as u32;
        }
        let number = TOUCHED.get() + 1;
        TOUCHED.set(number);
        numbers.set(control, &number.into());
        number
    })
}
