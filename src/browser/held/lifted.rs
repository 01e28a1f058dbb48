//! What is seen to go with the finger.

use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, HtmlElement, Node, SvgElement};

/// What leans, leans as though it hung from so many pixels above.
const FAR: f64 = 1600.0;

/// The thing itself, or for a part of a drawing a copy in a layer of its own. A browser lays out and paints a whole
/// drawing again when a part of it moves; to move a layer costs an old tablet half of that.
pub enum Lifted {
    Itself(HtmlElement),
    Copy(SvgElement),
}

impl Lifted {
    pub fn from(thing: &Element) -> Option<Self> {
        let itself = thing.dyn_ref::<HtmlElement>().cloned();
        itself
            .map(Self::Itself)
            .or_else(|| layer_over(thing).map(Self::Copy))
    }

    /// Sets nothing that what is inside would inherit.
    pub fn place(&self, (x, y): (i32, i32), leans: bool) {
        let style = self.style();
        let place = format!("{x}px {y}px");
        style.set_property("translate", &place).ok();
        if leans {
            let lean = format!("{:.3}rad", f64::from(x).atan2(FAR));
            style.set_property("rotate", &lean).ok();
        }
    }

    pub fn put_back(&self) {
        match self {
            Self::Itself(_) => {
                self.style().remove_property("translate").ok();
                self.style().remove_property("rotate").ok();
            }
            Self::Copy(layer) => layer.remove(),
        }
    }

    fn style(&self) -> CssStyleDeclaration {
        match self {
            Self::Itself(thing) => thing.style(),
            Self::Copy(layer) => layer.style(),
        }
    }
}

/// A copy of a part of a drawing, over the drawing and with nothing else on it. Only for the eye: it has no name, no words
/// about it, and nothing by which the part itself is found.
fn layer_over(part: &Element) -> Option<SvgElement> {
    let drawing = part.closest("svg").ok()??;
    let mut copy = part.clone_node_with_deep(true).ok()?;
    let top: &Element = copy.dyn_ref()?;
    for name in [
        "id",
        "role",
        "tabindex",
        "aria-label",
        "aria-describedby",
        "data-tie",
    ] {
        top.remove_attribute(name).ok()?;
    }
    if let Some(words) = top.query_selector("desc").ok()? {
        words.remove();
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
    let layer: SvgElement = copy.dyn_into().ok()?;
    layer.set_attribute("data-lifted", "").ok()?;
    layer.set_attribute("aria-hidden", "true").ok()?;
    drawing.parent_node()?.append_child(&layer).ok()?;
    Some(layer)
}
