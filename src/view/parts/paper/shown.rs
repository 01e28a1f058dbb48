//! A picture on the paper: the guide's, which the words beside it say, or one of the person's own by its name.

use yew::{Html, html};

use crate::document::Shown;
use crate::plan::{Drawing, OwnPicture};
use crate::view::parts::Picture;

pub fn shown(shown: &Shown) -> Html {
    match shown {
        Shown::Guide(name) => Picture::Small.of(name),
        Shown::Own { picture, word } => own(picture, word),
    }
}

fn own(picture: &OwnPicture, word: &str) -> Html {
    let word = word.to_owned();
    match picture {
        OwnPicture::Drawing(drawing) => {
            let side = Drawing::SIDE;
            html! {
                <svg class="paper__own" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={word}>
                    <path d={drawing.as_path()} />
                </svg>
            }
        }
        OwnPicture::Photo(photo) => {
            let (width, height) = photo.size();
            html! {
                <img
                    class="paper__own" alt={word} width={width.to_string()} height={height.to_string()}
                    src={photo.address()}
                />
            }
        }
    }
}
