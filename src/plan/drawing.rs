//! How a drawing grows under a finger, and how it is shown: as the lines of an SVG path, on the screen and
//! on paper alike. Pure numbers; it knows no screen, no finger and no ink.

use std::fmt::Write;

use super::{Drawing, Point};

/// How far apart the points of a stroke lie, in parts of [`Drawing::SIDE`]. Nobody sees less; the wider ones are
/// for a drawing that has hardly any room left.
const APART: [u32; 3] = [8, 16, 32];

impl Drawing {
    /// The drawing with one more stroke, made as light as can be. Nothing where it has no room for it.
    pub fn and(before: Option<&Self>, stroke: &[Point]) -> Option<Self> {
        let drawn = before.map_or(&[][..], Self::strokes);
        APART.into_iter().find_map(|apart| {
            let mut strokes = drawn.to_vec();
            strokes.push(thin(stroke, apart));
            Self::parse(strokes)
        })
    }

    /// The drawing before its last stroke; nothing before the first.
    pub fn before_last(&self) -> Option<Self> {
        let (_, before) = self.strokes().split_last()?;
        Self::parse(before.to_vec())
    }

    /// The `d` of one SVG path with all strokes, on a square of [`Self::SIDE`]. It is to be drawn as a line with round
    /// ends and corners, and holds numbers and the letters `M`, `Q`, `L` and `h` alone.
    pub fn as_path(&self) -> String {
        let strokes = self.strokes().iter();
        strokes.map(|stroke| Self::path_of(stroke)).collect()
    }

    /// The same for one of its strokes: a smooth line that bends at the points and passes half way between them.
    pub fn path_of(stroke: &[Point]) -> String {
        let [first, between @ .., last] = stroke else {
            // A tap. A line without any length is not drawn everywhere.
            return stroke
                .first()
                .map_or_else(String::new, |(x, y)| format!("M{x} {y}h.1"));
        };
        let mut path = format!("M{} {}", first.0, first.1);
        let next = between.iter().skip(1).chain([last]);
        for ((x, y), after) in between.iter().zip(next) {
            let (middle_x, middle_y) = (half(*x, after.0), half(*y, after.1));
            // A text takes everything that is written to it.
            let _ = write!(path, "Q{x} {y} {middle_x} {middle_y}");
        }
        let _ = write!(path, "L{} {}", last.0, last.1);
        path
    }
}

/// The place half way, as short as it can be written.
fn half(one: u16, other: u16) -> String {
    let both = u32::from(one) + u32::from(other);
    let half = if both % 2 == 0 { "" } else { ".5" };
    format!("{}{half}", both / 2)
}

/// The stroke without the points that lie close to the one before. Where it begins and ends it stays as it was.
fn thin(stroke: &[Point], apart: u32) -> Vec<Point> {
    let far = |(one, other): (&Point, &Point)| {
        let (x, y) = (one.0.abs_diff(other.0), one.1.abs_diff(other.1));
        u32::from(x).pow(2) + u32::from(y).pow(2) >= apart.pow(2)
    };
    let mut kept: Vec<Point> = Vec::new();
    for point in stroke {
        if kept.last().is_none_or(|last| far((last, point))) {
            kept.push(*point);
        }
    }
    if let Some(end) = stroke.last().filter(|end| kept.last() != Some(end)) {
        kept.push(*end);
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn drawing(strokes: &[&[Point]]) -> Drawing {
        Drawing::parse(strokes.iter().map(|stroke| stroke.to_vec()).collect()).unwrap()
    }

    /// A line across the square with a point at every step.
    fn line(y: u16) -> Vec<Point> {
        (0..=Drawing::SIDE).map(|x| (x, y)).collect()
    }

    #[test]
    fn a_path_bends_at_the_points_and_ends_where_the_finger_did() {
        let path = drawing(&[&[(0, 0), (100, 0), (100, 51)]]).as_path();
        assert_eq!(path, "M0 0Q100 0 100 25.5L100 51");
        assert_eq!(drawing(&[&[(1, 2), (3, 4)]]).as_path(), "M1 2L3 4");
    }

    #[test]
    fn a_tap_is_a_dot() {
        assert_eq!(drawing(&[&[(7, 9)]]).as_path(), "M7 9h.1");
    }

    #[test]
    fn the_strokes_follow_each_other_in_one_path() {
        let path = drawing(&[&[(1, 1), (9, 9)], &[(5, 5)]]).as_path();
        assert_eq!(path, "M1 1L9 9M5 5h.1");
    }

    #[test]
    fn a_stroke_is_made_light_and_keeps_its_beginning_and_its_end() {
        let drawn = Drawing::and(None, &line(3)).unwrap();
        let stroke = &drawn.strokes()[0];
        assert!(stroke.len() < 130, "{} points", stroke.len());
        assert_eq!(stroke.first(), Some(&(0, 3)));
        assert_eq!(stroke.last(), Some(&(1000, 3)));
    }

    #[test]
    fn a_finger_that_rests_leaves_one_dot() {
        let drawn = Drawing::and(None, &[(5, 5); 40]).unwrap();
        assert_eq!(drawn.strokes(), [vec![(5, 5)]]);
    }

    #[test]
    fn the_last_stroke_can_be_taken_back_until_nothing_is_left() {
        let one = Drawing::and(None, &line(1)).unwrap();
        let two = Drawing::and(Some(&one), &line(2)).unwrap();
        assert_eq!(two.before_last(), Some(one.clone()));
        assert_eq!(one.before_last(), None);
    }

    #[test]
    fn a_full_drawing_takes_no_more_and_says_so() {
        let mut drawn = Drawing::and(None, &line(0)).unwrap();
        let mut strokes = 1;
        while let Some(more) = Drawing::and(Some(&drawn), &line(0)) {
            (drawn, strokes) = (more, strokes + 1);
        }
        assert!(strokes > 40, "a page full of lines: {strokes}");
        let points: usize = drawn.strokes().iter().map(Vec::len).sum();
        assert!(points <= Drawing::MAX_POINTS);
        assert_eq!(Drawing::and(None, &[]), None, "nothing was drawn");
    }

    proptest! {
        #[test]
        fn no_point_of_a_finger_is_far_from_the_line_that_is_kept(
            stroke in prop::collection::vec((0..=Drawing::SIDE, 0..=Drawing::SIDE), 1..200)
        ) {
            let drawn = Drawing::and(None, &stroke).unwrap();
            let kept = &drawn.strokes()[0];
            for point in &stroke {
                let near = kept.iter().any(|one| {
                    let (x, y) = (one.0.abs_diff(point.0), one.1.abs_diff(point.1));
                    u32::from(x).pow(2) + u32::from(y).pow(2) < APART[0].pow(2)
                });
                prop_assert!(near, "{point:?} is far from {kept:?}");
            }
            let plain = |c: char| c.is_ascii_digit() || " .MQLh".contains(c);
            prop_assert!(drawn.as_path().chars().all(plain));
        }
    }
}
