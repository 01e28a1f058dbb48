//! The round map: the person in the middle, the closest round them, the important round those, and
//! the outer ring in three equal parts. The fewer rows there are, the larger everybody is.

use std::f64::consts::TAU;

use super::{Counts, DISC, Extent, Places, REACH, SIDE, Spot, from_the_middle, spread};

/// The round map for so many people.
pub struct Round {
    /// How far apart two neighbours are, at least.
    pub pitch: f64,
    /// How far from the middle the closest end, and the important.
    pub edges: [f64; 2],
    pub places: Places,
}

/// No two people are further apart than they need to be for their names.
const LARGEST: f64 = 138.0;

const RIM: f64 = SIDE / 2.0;

/// With more rows than this, nobody could be touched any more.
const MOST_ROWS: u16 = 7;

/// Each of the three parts of the outer ring, and where it begins: from the top, with the clock. It
/// reads from what was, on the one side, to what is wished for, on the other.
const PART: f64 = TAU / 3.0;
const PAID: f64 = PART;
const USED_TO_BE: f64 = 2.0 * PART;
const WOULD_LIKE: f64 = 0.0;

impl Round {
    pub const MIDDLE: Spot = Spot { x: RIM, y: RIM };

    /// How much of the middle is the person's own.
    pub const SELF: f64 = 70.0;

    /// The angles of the three parts of the outer ring, in the order of the rings: where each begins.
    pub const PARTS: [f64; 3] = [PAID, USED_TO_BE, WOULD_LIKE];

    /// Places for so many, round the two names that stand on the map; none when they are too many.
    pub fn of(counts: Counts, names: [Extent; 2]) -> Option<Self> {
        let drawn = |rows, odd| Drawn::with(rows, odd, names).filled(rows, counts);
        (3..=MOST_ROWS).find_map(|rows| drawn(rows, true).or_else(|| drawn(rows, false)))
    }

    /// The place in this direction, so far from the middle.
    pub fn at(angle: f64, far: f64) -> Spot {
        Spot {
            x: RIM + far * angle.sin(),
            y: RIM - far * angle.cos(),
        }
    }
}

/// The rows that a map can have, before anybody stands in them.
struct Drawn {
    /// From one row to the next.
    step: f64,
    pitch: f64,
    /// In the outer ring one alone stands in the middle of a part, if there is room for that.
    odd: bool,
    names: [Extent; 2],
}

impl Drawn {
    fn with(rows: u16, odd: bool, names: [Extent; 2]) -> Self {
        let step = (RIM - Round::SELF) / f64::from(rows);
        Self {
            step,
            pitch: step.min(LARGEST),
            odd,
            names,
        }
    }

    /// Lets everybody stand in as few rows as there are; the outer ring has the rest.
    fn filled(&self, rows: u16, counts: Counts) -> Option<Round> {
        for closest in 1..rows - 1 {
            for important in 1..rows - closest {
                if let Some(round) = self.divided([closest, important, rows], counts) {
                    return Some(round);
                }
            }
        }
        None
    }

    fn divided(&self, [closest, important, rows]: [u16; 3], counts: Counts) -> Option<Round> {
        if !self.could_hold([closest, important, rows], counts) {
            return None;
        }
        let edge = |row: u16| Round::SELF + self.step * f64::from(row);
        let edges = [edge(closest), edge(closest + important)];
        let ring = |from: u16, to: u16, count: usize| {
            let rows: Vec<_> = (from..to)
                .map(|row| (self.ring(row, edges), Order::Spread))
                .collect();
            settled(rows, count)
        };
        let part = |number: usize| {
            let rows: Vec<_> = (closest + important..rows)
                .map(|row| (self.part(row, Round::PARTS[number], edges), Order::Middle))
                .collect();
            settled(rows, counts[2 + number])
        };
        let places = [
            ring(0, closest, counts[0])?,
            ring(closest, closest + important, counts[1])?,
            part(0)?,
            part(1)?,
            part(2)?,
        ];
        Some(Round {
            pitch: self.pitch,
            edges,
            places,
        })
    }

    /// Whether there would be room if no name stood anywhere. It is quickly said, and most ways to divide fail it.
    fn could_hold(&self, [closest, important, rows]: [u16; 3], counts: Counts) -> bool {
        let could = |from: u16, to: u16, whole: f64| -> usize {
            let most = (from..to).map(|row| self.most(self.radius(row), whole));
            most.map(usize::from).sum()
        };
        let [near, all, most] = [closest, closest + important, rows];
        let part = could(all, most, PART);
        could(0, near, TAU) >= counts[0]
            && could(near, all, TAU) >= counts[1]
            && counts[2..].iter().all(|count| part >= *count)
    }

    /// How many have room side by side, so far from the middle.
    fn most(&self, far: f64, whole: f64) -> u16 {
        let each = 2.0 * (self.pitch / 2.0 / far).min(1.0).asin();
        let fits = |count: &u16| f64::from(*count) * each <= whole + 1e-9;
        (1..=200).take_while(fits).last().unwrap_or(0)
    }

    fn radius(&self, row: u16) -> f64 {
        Round::SELF + self.step * (f64::from(row) + 0.5)
    }

    /// All round, with a gap at the top.
    fn ring(&self, row: u16, edges: [f64; 2]) -> Vec<Spot> {
        let far = self.radius(row);
        self.along(far, (0.0, TAU), edges)
    }

    /// Along a third of the way round.
    fn part(&self, row: u16, from: f64, edges: [f64; 2]) -> Vec<Spot> {
        let far = self.radius(row);
        self.along(far, (from, PART), edges)
    }

    /// As many as fit, evenly, but nobody where a ring's name stands.
    fn along(&self, far: f64, (from, whole): (f64, f64), edges: [f64; 2]) -> Vec<Spot> {
        let most = self.most(far, whole);
        let even = self.odd && whole < TAU && most > 1 && most.is_multiple_of(2);
        let count = most - u16::from(even);
        let spots = (0..count).map(|number| {
            let angle = from + (f64::from(number) + 0.5) / f64::from(count) * whole;
            Round::at(angle, far)
        });
        spots.filter(|spot| self.is_free(*spot, edges)).collect()
    }

    fn is_free(&self, spot: Spot, edges: [f64; 2]) -> bool {
        let least = self.pitch / 2.0 * DISC / REACH;
        edges.iter().zip(&self.names).all(|(edge, name)| {
            let across = ((spot.x - RIM).abs() - name.wide / 2.0).max(0.0);
            let down = ((spot.y - (RIM - edge)).abs() - name.high / 2.0).max(0.0);
            across.hypot(down) >= least
        })
    }
}

/// Which places of a row are taken first.
enum Order {
    Spread,
    Middle,
}

/// The first so many places, row by row; none when there are fewer.
fn settled(rows: Vec<(Vec<Spot>, Order)>, count: usize) -> Option<Vec<Spot>> {
    let mut places = Vec::new();
    for (spots, order) in rows {
        let numbers = match order {
            Order::Spread => spread(spots.len()),
            Order::Middle => from_the_middle(spots.len()),
        };
        places.extend(
            numbers
                .into_iter()
                .filter_map(|number| spots.get(number).copied()),
        );
    }
    (places.len() >= count).then(|| {
        places.truncate(count);
        places
    })
}
