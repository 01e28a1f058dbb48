//! The map of people for paper: the same places as on the tablet, and a number for each name. A name would have to be cut
//! short or drawn too small to be read, and so the list beside the map has both, the number and the name.

use crate::plan::Plan;
use crate::plan::map::{Extent, MOST, Round, Seats};
use crate::words::Words;

use super::each;
use super::outline::{Mark, PeopleMap, Spot};
use super::people::{in_order, mark};

const MIDDLE: u32 = 500;
const RIM: u32 = 496;

/// How large a person is drawn, in hundredths of what is from one to the next.
const DISC: u32 = 92;

/// So many tenths of a millimetre of paper are from one to the next: a number in 12 point, which is 16 px on a screen, has
/// room in that.
const APART: u32 = 63;

/// The map, or none where there are too many people for it.
pub fn people_map(plan: &Plan, words: &Words) -> Option<PeopleMap> {
    if plan.ties().len() > MOST {
        return None;
    }
    // The names of the rings stand in the list.
    let no_room = || Extent {
        wide: 0.0,
        high: 0.0,
    };
    let seats = Seats::default().settled(plan.ties());
    let round = Round::of(seats.counts(), [no_room(), no_room()])?;
    let pitch = whole(round.pitch).max(1);
    let disc = pitch * DISC / 200;
    let letters = disc * 3 / 2;
    let mut spots = Vec::new();
    for (ring, ties) in in_order(plan) {
        for tie in ties {
            let place = round.places[ring as usize].get(seats.of(tie.id)?)?;
            let (x, y) = (whole(place.x), whole(place.y));
            spots.push(Spot {
                number: spots.len() + 1,
                mark: mark(ring),
                shape: shape(mark(ring), x, y, disc),
                x,
                y: y + letters * 36 / 100,
            });
        }
    }
    Some(PeopleMap {
        name: words.say("document-map"),
        says: words.say("document-map-says"),
        wide: (APART * 100).div_ceil(pitch),
        rings: rings(round.edges.map(whole)),
        letters,
        spots,
    })
}

/// The rings, and the outer one in its three parts.
fn rings([closest, important]: [u32; 2]) -> String {
    let circles = each(&[closest, important, RIM], |far| {
        circle(MIDDLE, MIDDLE, *far)
    });
    // A third of the way round from the top, the sine is 0.866 and the cosine minus a half.
    let aside = |far: u32| far * 866 / 1000;
    let (up, down) = (MIDDLE - important, MIDDLE + important / 2);
    let (left, right) = (MIDDLE - aside(important), MIDDLE + aside(important));
    let (top, low) = (MIDDLE - RIM, MIDDLE + RIM / 2);
    let (far_left, far_right) = (MIDDLE - aside(RIM), MIDDLE + aside(RIM));
    format!(
        "{circles}M{MIDDLE} {up}V{top}M{right} {down}L{far_right} {low}M{left} {down}L{far_left} {low}"
    )
}

fn shape(mark: Mark, x: u32, y: u32, disc: u32) -> String {
    match mark {
        Mark::Near | Mark::UsedToBe | Mark::Wished => circle(x, y, disc),
        Mark::Paid => {
            let half = disc * 9 / 10;
            let (left, top) = (x.saturating_sub(half), y.saturating_sub(half));
            let side = 2 * half;
            format!("M{left} {top}h{side}v{side}h-{side}z")
        }
    }
}

fn circle(x: u32, y: u32, radius: u32) -> String {
    let (left, across) = (x.saturating_sub(radius), 2 * radius);
    format!("M{left} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0 -{across} 0z")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "everything on the map lies between 0 and 1000"
)]
fn whole(measure: f64) -> u32 {
    measure.round() as u32
}
