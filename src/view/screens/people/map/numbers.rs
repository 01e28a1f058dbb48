//! Names that have no room on the map to be read whole. There they are numbers, and stand beside the map with these.
//!
//! How large the map is drawn is the style sheet's to say: it tells here how small it makes each shape at the least.

use crate::plan::map::REACH;

/// A letter on the screen is never smaller, in pixels.
const SMALLEST: f64 = 16.0;

/// How many pixels the round map is wide at the least, of its thousand: on a tablet held upright, and on its side.
const UPRIGHT: f64 = 0.69;
const ASIDE: f64 = 0.576;

/// How large a number is, as far as people are drawn at full size. With forty people it is 16 px high.
pub(super) const SIZE: f64 = 94.0;

/// Somebody who is a number on the map, as it is in at least one of its shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub of: usize,
    shapes: &'static str,
}

impl Number {
    /// For a name in letters of this size, or one without room, on a map with this pitch.
    pub(super) fn of(number: usize, letters: Option<f64>, pitch: f64) -> Option<Self> {
        let are_small = |letters: f64, map: f64| letters * pitch / (2.0 * REACH) * map < SMALLEST;
        let shapes = match letters {
            None => "tall upright aside",
            Some(letters) if are_small(letters, UPRIGHT) => "upright aside",
            Some(letters) if are_small(letters, ASIDE) => "aside",
            Some(_) => return None,
        };
        Some(Self { of: number, shapes })
    }

    /// The shapes in which it stands for the name, as the style sheet knows them.
    pub fn shapes(self) -> &'static str {
        self.shapes
    }
}
