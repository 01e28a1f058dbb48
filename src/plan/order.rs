//! Putting a few things in order, for whoever shows them.
//!
//! The sorting of the standard library is made for many thousands of things and weighs 3 KB for
//! every kind of thing. Here there are never more than somebody can say.

use std::cmp::Ordering;

/// The things in this order. Those that are equal stay in the order in which they came.
pub fn in_order<T>(
    things: impl IntoIterator<Item = T>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let mut placed: Vec<T> = Vec::new();
    for thing in things {
        let at = placed.partition_point(|before| order(before, &thing).is_le());
        placed.insert(at, thing);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn equal_things_stay_as_they_came() {
        let things = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let placed = in_order(things, |a, b| a.0.cmp(&b.0));
        assert_eq!(placed, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
