//! Who stands on which place of their ring. Somebody goes to another ring, and all others stay where they are: people look
//! for each other where they saw each other last, and an old tablet has less to draw.

use super::Counts;
use crate::plan::{Ring, Tie, TieId};

/// Places that are taken, by number from 0 in each ring. A place that was left stays free until somebody comes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats(Vec<Seat>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seat {
    tie: TieId,
    ring: Ring,
    number: usize,
}

impl Seats {
    /// Where these people stand now, who stood like this before. Who is new in a ring takes the first place that is free.
    pub fn settled(&self, ties: &[Tie]) -> Self {
        let stays = |seat: &&Seat| {
            let mut ties = ties.iter();
            ties.any(|tie| (tie.id, tie.ring) == (seat.tie, seat.ring))
        };
        let mut seats = Self(self.0.iter().filter(stays).copied().collect());
        for tie in ties {
            if seats.of(tie.id).is_none() {
                let (tie, ring) = (tie.id, tie.ring);
                let number = seats.first_free(ring);
                seats.0.push(Seat { tie, ring, number });
            }
        }
        seats
    }

    /// The number of somebody's place in their ring.
    pub fn of(&self, tie: TieId) -> Option<usize> {
        let seat = self.0.iter().find(|seat| seat.tie == tie)?;
        Some(seat.number)
    }

    /// How many places each ring has, free ones between others with them.
    pub fn counts(&self) -> Counts {
        Ring::ALL.map(|ring| {
            let last = self.in_ring(ring).max();
            last.map_or(0, |last| last + 1)
        })
    }

    fn first_free(&self, ring: Ring) -> usize {
        let is_free = |number: &usize| self.in_ring(ring).all(|taken| taken != *number);
        let all = self.in_ring(ring).count();
        (0..all).find(is_free).unwrap_or(all)
    }

    fn in_ring(&self, ring: Ring) -> impl Iterator<Item = usize> {
        let seats = self.0.iter().filter(move |seat| seat.ring == ring);
        seats.map(|seat| seat.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{TieDraft, Wording};

    fn tie(id: u32, ring: Ring) -> Tie {
        let name = Wording::parse("Mum").unwrap();
        let TieDraft { name, .. } = TieDraft::new(name, ring);
        Tie {
            id: TieId(id),
            name,
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
    fn when_somebody_goes_the_others_stay_and_undo_brings_them_back_to_their_place() {
        let before = Seats::default().settled(&three());
        let mut ties = three();
        ties[0].ring = Ring::Important;
        let after = before.settled(&ties);
        assert_eq!(numbers(&after, &ties), [0, 1, 2]);
        assert_eq!(after.counts(), [3, 1, 0, 0, 0]);
        assert_eq!(numbers(&after.settled(&three()), &three()), [0, 1, 2]);
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
