//! Who stands on which place of their ring. Somebody goes to another ring, and all others keep theirs: people look for each
//! other where they saw each other last, and an old tablet has less to draw.

use super::Counts;
use crate::plan::{Ring, Tie, TieId};

/// Places by number, from 0 in each ring: those that are taken, and those that somebody had before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats(Vec<Seat>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seat {
    tie: TieId,
    ring: Ring,
    number: usize,
    /// Whether they stand there now.
    taken: bool,
}

impl Seats {
    /// Where these people stand now, who stood like this before. Who comes back to a ring has their own place again if
    /// nobody took it, and anybody else the first that is free.
    #[must_use]
    pub fn settled(&self, ties: &[Tie]) -> Self {
        let mut seats = self.clone();
        for seat in &mut seats.0 {
            let mut ties = ties.iter();
            seat.taken &= ties.any(|tie| (tie.id, tie.ring) == (seat.tie, seat.ring));
        }
        for tie in ties {
            if seats.of(tie.id).is_none() {
                seats.seat(tie.id, tie.ring);
            }
        }
        seats
    }

    /// The number of somebody's place in their ring.
    pub fn of(&self, tie: TieId) -> Option<usize> {
        let seat = self.0.iter().find(|seat| seat.taken && seat.tie == tie)?;
        Some(seat.number)
    }

    /// How many places each ring has, free ones between others with them.
    pub fn counts(&self) -> Counts {
        Ring::ALL.map(|ring| {
            let last = self.taken_in(ring).max();
            last.map_or(0, |last| last + 1)
        })
    }

    /// Whether a place is free between others.
    pub fn have_gaps(&self) -> bool {
        let taken = Ring::ALL.map(|ring| self.taken_in(ring).count());
        self.counts() != taken
    }

    fn seat(&mut self, tie: TieId, ring: Ring) {
        let own = |seat: &Seat| (seat.tie, seat.ring) == (tie, ring);
        let before = self.0.iter().find(|seat| own(seat));
        let before = before.map(|seat| seat.number);
        let number = before.filter(|number| self.is_free(ring, *number));
        let number = number.unwrap_or_else(|| self.first_free(ring));
        self.0.retain(|seat| !own(seat));
        self.0.push(Seat {
            tie,
            ring,
            number,
            taken: true,
        });
    }

    fn first_free(&self, ring: Ring) -> usize {
        let all = self.taken_in(ring).count();
        let free = (0..all).find(|number| self.is_free(ring, *number));
        free.unwrap_or(all)
    }

    fn is_free(&self, ring: Ring, number: usize) -> bool {
        self.taken_in(ring).all(|taken| taken != number)
    }

    fn taken_in(&self, ring: Ring) -> impl Iterator<Item = usize> {
        let seats = self.0.iter();
        let seats = seats.filter(move |seat| seat.taken && seat.ring == ring);
        seats.map(|seat| seat.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Wording;

    fn tie(id: u32, ring: Ring) -> Tie {
        Tie {
            id: TieId(id),
            name: Wording::parse("Mum").unwrap(),
            picture: None,
            ring,
            strength: None,
            visit: 0,
            closer: false,
            must_stay: false,
        }
    }

    fn three() -> Vec<Tie> {
        [0, 1, 2].map(|id| tie(id, Ring::Closest)).to_vec()
    }

    fn numbers(seats: &Seats, ties: &[Tie]) -> Vec<usize> {
        ties.iter().filter_map(|tie| seats.of(tie.id)).collect()
    }

    #[test]
    fn in_the_beginning_everybody_stands_in_the_order_in_which_they_were_added() {
        let seats = Seats::default().settled(&three());
        assert_eq!(numbers(&seats, &three()), [0, 1, 2]);
        assert_eq!(seats.counts(), [3, 0, 0, 0, 0]);
    }

    #[test]
    fn when_some_go_the_others_stay_and_undo_brings_each_back_to_their_place() {
        let mut ties = three();
        let mut seats = Seats::default().settled(&ties);
        for gone in [0, 1] {
            ties[gone].ring = Ring::Important;
            seats = seats.settled(&ties);
        }
        assert_eq!(seats.of(TieId(2)), Some(2));
        assert_eq!(seats.counts(), [3, 2, 0, 0, 0]);
        assert!(seats.have_gaps());
        for back in [1, 0] {
            ties[back].ring = Ring::Closest;
            seats = seats.settled(&ties);
        }
        assert_eq!(numbers(&seats, &ties), [0, 1, 2]);
        assert!(!seats.have_gaps());
    }

    #[test]
    fn who_comes_takes_the_place_that_was_left() {
        let mut ties = three();
        ties.remove(1);
        let seats = Seats::default().settled(&three()).settled(&ties);
        ties.push(tie(7, Ring::Closest));
        let seats = seats.settled(&ties);
        assert_eq!(seats.of(TieId(7)), Some(1));
        assert_eq!(seats.counts(), [3, 0, 0, 0, 0]);
    }

    #[test]
    fn a_ring_becomes_smaller_when_its_last_place_is_left() {
        let seats = Seats::default().settled(&three());
        assert_eq!(seats.settled(&three()[..2]).counts(), [2, 0, 0, 0, 0]);
    }
}
