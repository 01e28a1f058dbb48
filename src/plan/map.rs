//! Where everybody stands on the map, as numbers and nothing else: round for a table-sized screen, and
//! tall for a phone. It draws nothing and knows nobody's name, only how many stand in each ring.
//!
//! In both, two people are never nearer to each other than their circles are wide. Each ring has its
//! places from the beginning and fills them one by one, so that who was there stays where they were.

mod round;
mod seats;
mod tall;

pub use round::Round;
pub use seats::Seats;
pub use tall::Tall;

use super::Ring;

/// How wide the round map is, whatever is on it, and what either is drawn on.
pub const SIDE: f64 = 1000.0;

/// Half of what a person takes of the map when they are drawn at full size: nobody else comes nearer.
pub const REACH: f64 = 100.0;

/// How large a person's circle is drawn, at full size.
pub const DISC: f64 = 94.0;

/// How many stand in each ring, in the order of [`Ring::ALL`].
pub type Counts = [usize; Ring::ALL.len()];

/// More people than this are on no map, and nobody looks for room for them. It would take long.
pub const MOST: usize = 500;

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    pub x: f64,
    pub y: f64,
}

/// Extent for some words: how wide and how high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    pub wide: f64,
    pub high: f64,
}

/// The places of each ring, in the order in which they are taken.
pub type Places = [Vec<Spot>; Ring::ALL.len()];

/// The numbers below `count`, so that the first few of them lie far apart.
fn spread(count: usize) -> Vec<usize> {
    let size = count.next_power_of_two();
    let bits = size.trailing_zeros();
    let turned = (0..size).map(|number| match bits {
        0 => 0,
        _ => number.reverse_bits() >> (usize::BITS - bits),
    });
    turned.filter(|number| *number < count).collect()
}

/// The numbers below `count`, the middle ones first.
fn from_the_middle(count: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by_key(|number| (2 * number + 1).abs_diff(count));
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORTY: usize = 40;

    type Map = fn(Counts) -> Places;

    fn apart(one: Spot, other: Spot) -> f64 {
        (one.x - other.x).hypot(one.y - other.y)
    }

    fn label() -> Extent {
        Extent {
            wide: 130.0,
            high: 34.0,
        }
    }

    fn round(counts: Counts) -> Round {
        Round::of(counts, [label(), label()]).unwrap()
    }

    fn tall(counts: Counts) -> Tall {
        Tall::of(counts, 70.0, 120.0)
    }

    /// Forty people in many ways: all in one ring, evenly, and unevenly.
    fn ways_to_stand() -> Vec<Counts> {
        let mut ways = vec![[0; 5], [1; 5], [8; 5], [3, 4, 2, 1, 1], [6, 10, 12, 8, 4]];
        for ring in 0..5 {
            for count in 0..=FORTY {
                let mut alone = [0; 5];
                alone[ring] = count;
                ways.push(alone);
                let rest = (FORTY - count) / 4;
                let mut most = [rest; 5];
                most[ring] = count;
                ways.push(most);
            }
        }
        ways
    }

    fn all(places: &Places) -> Vec<Spot> {
        places.iter().flatten().copied().collect()
    }

    #[track_caller]
    fn nobody_overlaps(spots: &[Spot], pitch: f64, counts: Counts) {
        for (number, one) in spots.iter().enumerate() {
            for other in &spots[..number] {
                let apart = apart(*one, *other);
                assert!(apart >= pitch - 0.01, "{counts:?}: {apart} in {pitch}");
            }
        }
    }

    #[test]
    fn more_than_the_most_are_on_no_map() {
        let no_room = || Extent {
            wide: 0.0,
            high: 0.0,
        };
        for way in ways_to_stand() {
            let most = way.iter().sum::<usize>().max(1);
            let many = way.map(|count| (count * (MOST + 1)).div_ceil(most));
            let map = Round::of(many, [no_room(), no_room()]);
            assert!(
                map.is_none() || many.iter().sum::<usize>() <= MOST,
                "{many:?}"
            );
        }
    }

    #[test]
    fn forty_people_find_a_place_on_the_round_map_and_nobody_lies_over_anybody() {
        for counts in ways_to_stand() {
            let map = round(counts);
            let spots = all(&map.places);
            assert_eq!(spots.len(), counts.iter().sum::<usize>());
            nobody_overlaps(&spots, map.pitch, counts);
            let inside = |spot: &Spot| apart(*spot, Round::MIDDLE) + map.pitch / 2.0 <= 500.01;
            assert!(spots.iter().all(inside), "{counts:?}");
            assert!(map.pitch >= 61.0, "{counts:?}: {}", map.pitch);
        }
    }

    #[test]
    fn forty_people_find_a_place_on_the_tall_map_and_nobody_lies_over_anybody() {
        for counts in ways_to_stand() {
            let map = tall(counts);
            let spots = all(&map.places);
            assert_eq!(spots.len(), counts.iter().sum::<usize>());
            nobody_overlaps(&spots, 2.0 * REACH, counts);
            let inside = |spot: &Spot| {
                let across = (REACH..=Tall::WIDE - REACH).contains(&spot.x);
                across && spot.y >= REACH && spot.y + REACH <= map.high
            };
            assert!(spots.iter().all(inside), "{counts:?}");
        }
    }

    #[test]
    fn ten_people_on_the_round_map_are_as_large_as_anybody_gets() {
        assert!(round([2, 3, 2, 2, 1]).pitch > 130.0);
        assert!(round([8; 5]).pitch > 85.0, "{}", round([8; 5]).pitch);
    }

    #[test]
    fn everybody_stands_in_the_ring_that_is_theirs() {
        for counts in ways_to_stand() {
            let map = round(counts);
            let [closest, important] = map.edges;
            let far = |place: &Spot| apart(*place, Round::MIDDLE);
            for (ring, places) in map.places.iter().enumerate() {
                let band = match ring {
                    0 => Round::SELF..closest,
                    1 => closest..important,
                    _ => important..500.0,
                };
                assert!(
                    places.iter().all(|place| band.contains(&far(place))),
                    "{counts:?}"
                );
            }
            let sides = |ring: usize, fits: fn(&Spot) -> bool| {
                let mut spots = map.places[ring].iter().copied();
                assert!(spots.all(|spot| fits(&spot)), "{counts:?}");
            };
            sides(3, |spot| spot.x < 500.0);
            sides(4, |spot| spot.x > 500.0);
            sides(2, |spot| spot.y > 500.0);
        }
    }

    #[test]
    fn on_the_tall_map_the_outer_ring_lies_side_by_side_below_the_others() {
        for counts in ways_to_stand() {
            let map = tall(counts);
            let spots = |ring: usize| map.places[ring].iter().copied();
            let third = Tall::WIDE / 3.0;
            assert!(spots(3).all(|spot| spot.x < third), "{counts:?}");
            assert!(
                spots(2).all(|spot| (third..2.0 * third).contains(&spot.x)),
                "{counts:?}"
            );
            assert!(spots(4).all(|spot| spot.x > 2.0 * third), "{counts:?}");
            let outer = spots(2).chain(spots(3)).chain(spots(4));
            assert!(outer.map(|spot| spot.y).all(|y| y > map.edges[1] - 139.0));
        }
    }

    #[test]
    fn who_was_there_stays_where_they_were_when_somebody_comes() {
        let kinds: [(&str, Map); 2] = [
            ("round", |counts| round(counts).places),
            ("tall", |counts| tall(counts).places),
        ];
        for (kind, places) in kinds {
            let (mut stayed, mut comings) = (0, 0);
            for ring in 0..5 {
                for count in 0..8 {
                    let before = [count; 5];
                    let mut after = before;
                    after[ring] += 1;
                    let (before, after) = (places(before), places(after));
                    comings += 1;
                    let same = |ring: usize| {
                        let pairs = before[ring].iter().zip(&after[ring]);
                        pairs.into_iter().all(|(one, other)| one == other)
                    };
                    stayed += usize::from((0..5).all(same));
                }
            }
            // The others make room: a row more, once in a while.
            assert!(stayed * 10 >= comings * 8, "{kind}: {stayed} of {comings}");
        }
    }

    #[test]
    fn no_name_of_a_ring_lies_under_a_person() {
        for counts in ways_to_stand() {
            let map = round(counts);
            for edge in map.edges {
                let wide = label().wide / 2.0;
                for spot in all(&map.places) {
                    let across = ((spot.x - 500.0).abs() - wide).max(0.0);
                    let down = ((spot.y - (500.0 - edge)).abs() - label().high / 2.0).max(0.0);
                    let apart = across.hypot(down);
                    assert!(apart >= map.pitch / 2.0 * DISC / REACH, "{counts:?}");
                }
            }
        }
    }

    #[test]
    fn more_people_than_a_map_can_show_are_not_drawn_over_each_other() {
        assert!(Round::of([100, 100, 0, 0, 0], [label(), label()]).is_none());
    }

    #[test]
    fn the_first_few_lie_far_apart() {
        assert_eq!(spread(6), [0, 4, 2, 1, 5, 3]);
        assert_eq!(from_the_middle(5), [2, 1, 3, 0, 4]);
        assert!(spread(0).is_empty() || spread(0) == [0_usize; 0]);
    }
}
