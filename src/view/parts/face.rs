//! The picture that the person has for somebody: what a finger drew, or a photo. It always stands
//! beside the name, so it says nothing by itself.

use yew::{Html, html};

use crate::plan::{Drawing, OwnPicture, Photo};

/// In the middle of words, on a round mat of its own.
pub fn face(picture: &OwnPicture) -> Html {
    html! {
        <svg class="face" viewBox="0 0 1000 1000" aria-hidden="true" focusable="false">
            { face_drawn(picture) }
        </svg>
    }
}

/// What stands in a drawing that is 1000 wide and high.
pub fn face_drawn(picture: &OwnPicture) -> Html {
    match picture {
        OwnPicture::Drawing(drawing) => {
            html! { <path class="face__strokes" d={strokes(drawing)} /> }
        }
        OwnPicture::Photo(photo) => html! {
            <image
                class="face__photo" href={address(photo)} width="1000" height="1000"
                preserveAspectRatio="xMidYMid slice"
            />
        },
    }
}

fn address(photo: &Photo) -> String {
    format!("data:image/jpeg;base64,{}", photo.base64())
}

/// Each stroke from its first point to its last. A dot is a stroke that goes nowhere.
fn strokes(drawing: &Drawing) -> String {
    let stroke = |points: &Vec<(u16, u16)>| {
        let mut points = points.iter();
        let (x, y) = points.next().copied().unwrap_or_default();
        let begun = format!("M{x} {y}h0");
        points.fold(begun, |path, (x, y)| format!("{path}L{x} {y}"))
    };
    drawing.strokes().iter().map(stroke).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stroke_is_drawn_and_a_dot_can_be_seen() {
        let drawing = Drawing::from_text("1,2 3,4 5,6;7,8").unwrap();
        assert_eq!(strokes(&drawing), "M1 2h0L3 4L5 6M7 8h0");
    }
}
