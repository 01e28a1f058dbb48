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
    pub fn from(thing: &Element, turned: bool) -> Option<Self> {
        let itself = thing.dyn_ref::<HtmlElement>().cloned();
        itself
            .map(Self::Itself)
            .or_else(|| layer_over(thing, turned).map(Self::Copy))
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

    /// It is not in the hand any more, and lies where it is.
    pub fn put_down(&self) {
        if let Self::Copy(layer) = self {
            layer.set_attribute("data-lifted", "down").ok();
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
/// about it, and nothing by which the part itself is found. It becomes larger round the middle of the part.
fn layer_over(part: &Element, turned: bool) -> Option<SvgElement> {
    let drawing = part.closest("svg").ok()??;
    let (x, y) = middle(part, &drawing, turned);
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
    let origin = format!("{x:.1}px {y:.1}px");
    layer.style().set_property("transform-origin", &origin).ok();
    layer.set_attribute("data-lifted", "").ok()?;
    layer.set_attribute("aria-hidden", "true").ok()?;
    drawing.parent_node()?.append_child(&layer).ok()?;
    Some(layer)
}

/// Where the middle of a part of a drawing is, in CSS pixels from the drawing's own beginning.
fn middle(part: &Element, drawing: &Element, turned: bool) -> (f64, f64) {
    let (part, whole) = (
        part.get_bounding_client_rect(),
        drawing.get_bounding_client_rect(),
    );
    let (x, y) = (
        part.x() + part.width() / 2.0,
        part.y() + part.height() / 2.0,
    );
    if turned {
        (whole.right() - x, whole.bottom() - y)
    } else {
        (x - whole.left(), y - whole.top())
    }
}
