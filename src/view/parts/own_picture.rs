//! A picture of the person's own, where a card or somebody is shown: a drawing in the ink of the words
//! beside it, or a photo. The word that it stands for is its text alternative; it has no other.

use yew::{AttrValue, Html, html};

use super::Picture;
use crate::plan::{CardId, Drawing, OwnPicture, Photo, Plan};
use crate::session::{card_group, card_name, card_picture};
use crate::view::{UiContext, drawn, drawn_as};

/// The picture on a card: the person's own where they made one, or else the guide's.
pub fn picture_of_card(ui: &UiContext, plan: &Plan, card: &CardId, size: Picture) -> Html {
    let own = plan.own_card(card).and_then(|own| own.picture.as_ref());
    match own {
        Some(picture) => own_picture(picture, card_name(plan, &ui.words, card), size),
        None => size.of_group(card_picture(card), card_group(card)),
    }
}

/// The picture, as large as one of the guide's. In a line of words it stands for itself alone: the word is read
/// right after it.
pub fn own_picture(picture: &OwnPicture, word: impl Into<AttrValue>, size: Picture) -> Html {
    let (picture, word) = (picture.clone(), word.into());
    let size = match size {
        Picture::Line => "own-picture--line",
        Picture::Small => "own-picture--small",
        Picture::Tile => "own-picture--tile",
        Picture::Card => "own-picture--card",
    };
    // A photo is not written into the page anew with every key that is typed beside it.
    drawn((picture, word, size), |_, (picture, word, size)| {
        shown(picture, word, size)
    })
}

fn shown(picture: &OwnPicture, word: &AttrValue, size: &str) -> Html {
    let class = format!("picture own-picture {size}");
    let silent = size == "own-picture--line";
    match picture {
        OwnPicture::Drawing(drawing) => html! {
            <span
                {class} role={(!silent).then_some("img")}
                aria-label={(!silent).then(|| word.clone())} aria-hidden={silent.then_some("true")}
            >
                { strokes(drawing) }
            </span>
        },
        OwnPicture::Photo(photo) => {
            let word = if silent {
                AttrValue::default()
            } else {
                word.clone()
            };
            html! { <span {class}>{ image(photo, word) }</span> }
        }
    }
}

/// A drawing, a path for each stroke: one more stroke is one more path, and the others stay as they are.
pub fn strokes(drawing: &Drawing) -> Html {
    let side = Drawing::SIDE;
    html! {
        <svg class="own-picture__drawing" viewBox={format!("0 0 {side} {side}")} focusable="false" aria-hidden="true">
            // A curve is laid through its points once, and not again with every stroke after it.
            for (number, points) in drawing.strokes().iter().enumerate() {
                { drawn_as(number, points.clone(), |_, points| html! { <path d={Drawing::path_of(points)} /> }) }
            }
        </svg>
    }
}

/// The photo itself stands in the page: it is at no address, and nothing is fetched for it.
fn image(photo: &Photo, alt: AttrValue) -> Html {
    let (width, height) = photo.size();
    let src = photo.address();
    html! {
        <img
            class="own-picture__photo" {src} {alt} draggable="false"
            width={width.to_string()} height={height.to_string()}
        />
    }
}
