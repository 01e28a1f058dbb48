//! The tall map, for a phone: the person at the top, the closest in an arc below, the important below
//! those, and the three parts of the outer ring side by side. It grows downwards and nobody shrinks.
//!
//! It is as wide as three people beside each other, so that their names can be read on the narrowest phone: of 290 px there,
//! the smallest letter of a name is 16 px high.

use super::{Counts, Places, REACH, Spot, from_the_middle};

/// The tall map for so many people.
pub struct Tall {
    /// How far down it goes.
    pub high: f64,
    /// How far down the closest end, and the important, in the middle.
    pub edges: [f64; 2],
    /// How far down the names of the closest, the important and the outer ring stand.
    pub names: [f64; 3],
    pub places: Places,
}

/// From one person to the next.
const PITCH: f64 = 2.0 * REACH;

/// How many stand beside each other.
const ACROSS: [f64; 3] = [WIDE / 6.0, MIDDLE, WIDE * 5.0 / 6.0];

const WIDE: f64 = 640.0;
const MIDDLE: f64 = WIDE / 2.0;

/// The order of the three parts from the left: what was, what is paid, what is wished for. By ring.
const COLUMNS: [f64; 3] = [ACROSS[1], ACROSS[0], ACROSS[2]];

impl Tall {
    /// How wide it is, whatever is on it.
    pub const WIDE: f64 = WIDE;

    /// Where the person stands.
    pub const SELF: Spot = Spot {
        x: MIDDLE,
        y: 115.0,
    };

    /// How much higher an arc is at a place than in the middle.
    pub fn rise(x: f64) -> f64 {
        (x - MIDDLE).powi(2) / 1800.0
    }

    /// How much higher it is at both ends.
    pub const RISE: f64 = MIDDLE * MIDDLE / 1800.0;

    /// Where the middle of a part of the outer ring is, from the left: in the order of the rings.
    pub const COLUMNS: [f64; 3] = COLUMNS;

    /// Places for so many. A ring's name takes `line` of the way down, the three outer ones `lines`.
    pub fn of(counts: Counts, line: f64, lines: f64) -> Self {
        let closest = Band::below(Self::SELF.y + REACH + 15.0, line, counts[0]);
        let important = Band::below(closest.edge, line, counts[1]);
        let top = important.edge + lines + REACH + 6.0;
        let parts = [0, 1, 2].map(|part| column(COLUMNS[part], top, counts[2 + part]));
        let lowest = parts.iter().flatten().map(|place| place.y + REACH);
        let high = lowest.fold(top + REACH, f64::max) + 24.0;
        let [paid, used_to_be, would_like] = parts;
        Self {
            high: high.max(WIDE),
            edges: [closest.edge, important.edge],
            names: [closest.name, important.name, important.edge + lines / 2.0],
            places: [
                closest.places,
                important.places,
                paid,
                used_to_be,
                would_like,
            ],
        }
    }
}

/// One ring from side to side.
struct Band {
    name: f64,
    edge: f64,
    places: Vec<Spot>,
}

impl Band {
    fn below(top: f64, line: f64, count: usize) -> Self {
        let first = top + line + REACH;
        let (mut places, mut y) = (Vec::new(), first);
        let mut before = 0;
        while before < count {
            let row = from_the_middle(ACROSS.len()).into_iter().zip(before..count);
            places.extend(row.map(|(number, _)| arc(number, y)));
            before += ACROSS.len();
            y += PITCH;
        }
        Self {
            name: top + line / 2.0,
            edge: (y - PITCH).max(first) + REACH + 14.0,
            places,
        }
    }
}

/// The place of this number in a row, from the left.
fn arc(number: usize, y: f64) -> Spot {
    let x = ACROSS.get(number).copied().unwrap_or(MIDDLE);
    Spot {
        x,
        y: y - Tall::rise(x),
    }
}

fn column(middle: f64, top: f64, count: usize) -> Vec<Spot> {
    let mut y = top - Tall::rise(middle);
    let mut places = Vec::new();
    for _ in 0..count {
        places.push(Spot { x: middle, y });
        y += PITCH;
    }
    places
}
