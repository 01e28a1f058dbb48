//! Pictures in a document: the guide's, drawn as lines, and the person's own, a drawing or a photo.

use crate::guide;
use crate::plan::{Drawing, OwnPicture, Photo};

use super::escape::{attribute, escape};
use super::outline::Shown;

/// A picture of the guide's says what the word beside it says, so it is not read out. One of the person's own says what
/// they called it.
pub fn picture(shown: &Shown) -> String {
    match shown {
        Shown::Guide(name) => of_the_guide(name),
        Shown::Own {
            picture: OwnPicture::Drawing(drawing),
            word,
        } => drawn(drawing, word),
        Shown::Own {
            picture: OwnPicture::Photo(photo),
            word,
        } => taken(photo, word),
    }
}

fn of_the_guide(name: &str) -> String {
    let path = guide::Picture::path_of(name);
    format!(
        "<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>"
    )
}

fn drawn(drawing: &Drawing, word: &str) -> String {
    let (side, path) = (Drawing::SIDE, drawing.as_path());
    let word = attribute(word);
    format!(
        "<svg class=\"own\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{word}\"><path d=\"{path}\"/></svg>"
    )
}

fn taken(photo: &Photo, word: &str) -> String {
    let (width, height) = photo.size();
    let address = photo.address();
    let (word, address) = (attribute(word), escape(&address));
    format!(
        "<img class=\"own\" alt=\"{word}\" width=\"{width}\" height=\"{height}\" src=\"{address}\">"
    )
}
