//! The picture that the person has for somebody: what a finger drew, or a photo. It always stands
//! beside the name, so it says nothing by itself.

use yew::{Html, html};

use crate::plan::OwnPicture;

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
            html! { <path class="face__strokes" d={drawing.as_path()} /> }
        }
        OwnPicture::Photo(photo) => html! {
            <image
                class="face__photo" href={photo.address()} width="1000" height="1000"
                preserveAspectRatio="xMidYMid slice"
            />
        },
    }
}
