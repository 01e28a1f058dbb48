//! What is seen to go with the finger.

use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, HtmlElement, Node, SvgElement};

/// What leans, leans as though it hung from so many pixels above.
const FAR: f64 = 1600.0;

/// The thing itself, or for a part of a drawing a copy in a layer of its own. A browser lays out and paints a whole
/// drawing again when a part of it moves; to move a layer costs an old tablet half of that.
pub struct Lifted {
    style: Option<CssStyleDeclaration>,
    layer: Option<Element>,
}

impl Lifted {
    pub fn from(thing: &Element) -> Self {
        let layer = layer_over(thing);
        let drawn = layer.as_ref().and_then(JsCast::dyn_ref::<SvgElement>);
        let written = thing.dyn_ref::<HtmlElement>();
        let style = drawn.map(SvgElement::style);
        Self {
            style: style.or_else(|| written.map(HtmlElement::style)),
            layer,
        }
    }

    /// Sets nothing that what is inside would inherit.
    pub fn place(&self, (x, y): (i32, i32), leans: bool) {
        let Some(style) = &self.style else { return };
        let place = format!("{x}px {y}px");
        style.set_property("translate", &place).ok();
        if leans {
            let lean = format!("{:.3}rad", f64::from(x).atan2(FAR));
            style.set_property("rotate", &lean).ok();
        }
    }

    pub fn put_back(&self) {
        if let Some(layer) = &self.layer {
            layer.remove();
        } else if let Some(style) = &self.style {
            style.remove_property("translate").ok();
            style.remove_property("rotate").ok();
        }
    }
}

/// A copy of a part of a drawing, over the drawing and with nothing else on it. Only for the eye.
fn layer_over(part: &Element) -> Option<Element> {
    let drawing = part.closest("svg").ok()??;
    let mut copy = part.clone_node_with_deep(true).ok()?;
    for name in ["id", "data-tie", "data-held", "tabindex"] {
        copy.dyn_ref::<Element>()?.remove_attribute(name).ok()?;
    }
    let mut around: Node = part.parent_node()?;
    loop {
        let outer = around.clone_node().ok()?;
        outer.append_child(&copy).ok()?;
        copy = outer;
        if around.is_same_node(Some(&drawing)) {
            break;
        }
        around = around.parent_node()?;
    }
    let layer: Element = copy.dyn_into().ok()?;
    layer.set_attribute("data-lifted", "").ok()?;
    layer.set_attribute("aria-hidden", "true").ok()?;
    drawing.parent_node()?.append_child(&layer).ok()?;
    Some(layer)
}
