//! A drawing as it is written: its strokes as one text, points as `x,y` with a space between them, strokes with a
//! semicolon. As lists it would be three times as many values as a record may have.

use crate::plan::Drawing;

/// The shortest point takes three letters and one to part it from the next, the longest ten.
const MAX_LENGTH: usize = Drawing::MAX_POINTS * 10;

pub fn text_of(drawing: &Drawing) -> String {
    let point = |(x, y): &(u16, u16)| format!("{x},{y}");
    let stroke = |points: &Vec<_>| points.iter().map(point).collect::<Vec<_>>().join(" ");
    let strokes: Vec<_> = drawing.strokes().iter().map(stroke).collect();
    strokes.join(";")
}

/// Reads what [`text_of`] wrote.
pub fn drawing_of(text: &str) -> Option<Drawing> {
    let point = |text: &str| {
        let (x, y) = text.split_once(',')?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    let stroke = |text: &str| text.split(' ').map(point).collect();
    if text.len() > MAX_LENGTH {
        return None;
    }
    Drawing::parse(text.split(';').map(stroke).collect::<Option<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_comes_back_from_its_text_as_it_was() {
        let drawing = Drawing::parse(vec![vec![(0, 0), (1000, 7)], vec![(5, 1000)]]).unwrap();
        assert_eq!(text_of(&drawing), "0,0 1000,7;5,1000");
        assert_eq!(drawing_of(&text_of(&drawing)), Some(drawing));
    }

    #[test]
    fn what_nobody_could_have_drawn_is_no_drawing() {
        for text in [
            "", "1", "1,2,3", "1001,0", "-1,0", "0,0;", "0,0;;1,1", "a,b",
        ] {
            assert_eq!(drawing_of(text), None, "{text}");
        }
    }

    #[test]
    fn the_longest_drawing_fits() {
        let drawing = Drawing::parse(vec![vec![(1000, 1000); Drawing::MAX_POINTS]]).unwrap();
        assert_eq!(drawing_of(&text_of(&drawing)), Some(drawing));
    }
}
