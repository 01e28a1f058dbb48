//! The words that lie on the map whoever is on it: how large they are, on how many lines, and how much room they take.
//! They stay the same while the language and the size of the text do.

use super::super::lines::{Column, LEADING, Set, set_however_small, width};
use crate::plan::Ring;
use crate::plan::map::{Extent, Tall};
use crate::session::{TextSize, ring_message};
use crate::view::UiContext;

#[derive(PartialEq)]
pub struct Lettering {
    /// How large the names of people are, and of rings on the round map.
    pub text: f64,
    pub label: f64,
    /// The room that the names of the two inner rings take on the round map.
    pub rooms: [Extent; 2],
    /// The name of each ring on the tall map, on as many lines as it takes in a part of the outer ring.
    pub names: [Set; Ring::ALL.len()],
    /// How high one line of them is with the room round it, and how high the highest in the outer ring.
    pub line: f64,
    pub lines: f64,
}

impl Lettering {
    pub fn of(ui: &UiContext, text: TextSize) -> Self {
        let scale: f64 = match text {
            TextSize::Usual => 1.0,
            TextSize::Larger => 1.2,
            TextSize::Largest => 1.45,
        };
        // Smaller, it is under 16 px on a tablet on its side; larger, it lies on the rings.
        let (label, tall_label) = ((24.0 * scale).max(30.0), 36.0 * scale);
        let said = Ring::ALL.map(|ring| ui.say(ring_message(ring)));
        let room = |name: &str| Extent {
            wide: sign_post(name, label),
            high: label * 1.6,
        };
        let names = said
            .each_ref()
            .map(|name| set_however_small(name, tall_label, 4, &Column(Tall::WIDE / 3.0 - 30.0)));
        let most = names[2..]
            .iter()
            .map(|name| name.lines.len())
            .max()
            .unwrap_or(1);
        let line = tall_label * LEADING;
        Self {
            text: 46.0 * scale,
            label,
            rooms: [room(&said[0]), room(&said[1])],
            names,
            line: line * 1.5,
            lines: (0..most).fold(line * 0.7, |high, _| high + line),
        }
    }
}

/// How wide the sign with a ring's name is. Its letters are bold, and wider for that.
pub(super) fn sign_post(name: &str, label: f64) -> f64 {
    width(name, label * 1.15) + label * 1.3
}
