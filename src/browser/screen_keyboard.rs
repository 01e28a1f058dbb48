//! The keyboard on the screen, where it lies over the page and does not make it smaller, as on iPads: the app takes the room
//! that is left, so that *Hide* and what is written in stay in sight.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, VisualViewport};

use super::focus;

/// What takes less of the page away is no keyboard, in CSS pixels.
const LEAST: f64 = 100.0;

/// The page is made as large as people like with two fingers: then the rest of it is out of sight as well.
const LARGER: f64 = 1.01;

/// Makes `place`, which fills the page, as high as what can be seen, as long as the listeners are kept.
pub fn leave_room(place: &Element) -> Vec<EventListener> {
    let view = web_sys::window().and_then(|window| window.visual_viewport());
    let (Some(view), Some(place)) = (view, place.dyn_ref::<HtmlElement>()) else {
        return Vec::new();
    };
    let listen = |event: &'static str| {
        let (place, seen) = (place.clone(), view.clone());
        EventListener::new(&view, event, move |_| fit(&place, &seen))
    };
    vec![listen("resize"), listen("scroll")]
}

fn fit(place: &HtmlElement, view: &VisualViewport) {
    let looks = place.style();
    if !is_covered(view) {
        for property in ["--frame-size", "top"] {
            looks.remove_property(property).ok();
        }
        return;
    }
    // It lies as far down as the page was moved under the keyboard.
    for (property, length) in [("--frame-size", view.height()), ("top", view.offset_top())] {
        looks.set_property(property, &pixels(length)).ok();
    }
    focus::show();
}

/// A length in whole pixels: how a fraction is written weighs more than all of this.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no screen is as high as that"
)]
fn pixels(length: f64) -> String {
    format!("{}px", length as i32)
}

fn is_covered(view: &VisualViewport) -> bool {
    let window = web_sys::window();
    let whole = window.and_then(|window| window.inner_height().ok()?.as_f64());
    whole.is_some_and(|whole| whole - view.height() > LEAST) && view.scale() < LARGER
}
