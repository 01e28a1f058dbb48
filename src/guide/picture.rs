//! The pictures: outlines on a square of 24 by 24, drawn by whoever shows them.
//!
//! They are kept as the `d` of a path and never as markup, so that nothing has to be trusted. Each is one path, whatever it
//! was drawn with: a page shows many, and each element costs an old tablet its time whenever the page changes.

use crate::resources::{self, Made};

/// One picture of `guide/pictures.svg`.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    name: &'static str,
    path: String,
}

impl Picture {
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().iter().find(|picture| picture.name == name)
    }

    pub fn all() -> &'static [Self] {
        static PICTURES: Made<Vec<Picture>> =
            Made::by(|| read(resources::named("guide/pictures.svg")));
        &PICTURES
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What to draw for the picture of this name: nothing where there is none.
    pub fn path_of(name: &str) -> &'static str {
        Self::named(name).map_or("", Self::path)
    }

    /// What to draw: the `d` of a path.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// Reads the sprite. It is a file of our own, so this is no reader of SVG in general.
fn read(sprite: &'static str) -> Vec<Picture> {
    sprite
        .split("<symbol ")
        .skip(1)
        .filter_map(|symbol| {
            let name = attributes(symbol, "id=\"").next()?;
            let path = attributes(symbol, "<path d=\"").collect();
            Some(Picture { name, path })
        })
        .collect()
}

fn attributes(text: &'static str, opening: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(opening)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::{Picture, attributes, read};

    #[test]
    fn a_symbol_gives_its_name_and_all_its_paths_as_one() {
        let pictures = read(
            "<svg><symbol id=\"bed\" viewBox=\"0 0 24 24\"><path d=\"M1 2\"/><path d=\"M3 4h5\"/></symbol>\
             <symbol id=\"cup\" viewBox=\"0 0 24 24\"><path d=\"M6 7\"/></symbol></svg>",
        );
        assert_eq!(pictures[0].name(), "bed");
        assert_eq!(pictures[0].path(), "M1 2M3 4h5");
        assert_eq!(pictures[1].path(), "M6 7");
    }

    #[test]
    fn every_element_of_the_sprite_is_read() {
        let sprite = include_str!("../../guide/pictures.svg");
        let paths = sprite.matches("<path").count();
        assert_eq!(sprite.matches("<symbol").count(), Picture::all().len());
        assert_eq!(
            sprite.matches('<').count(),
            2 + 2 * Picture::all().len() + paths
        );
        let read: Vec<_> = Picture::all().iter().map(Picture::path).collect();
        let all: Vec<_> = attributes(sprite, "<path d=\"").collect();
        assert_eq!(all.len(), paths);
        assert_eq!(read.concat(), all.concat());
    }

    #[test]
    fn each_path_begins_where_it_says_and_not_where_the_one_before_it_ended() {
        let sprite = include_str!("../../guide/pictures.svg");
        assert!(attributes(sprite, "<path d=\"").all(|path| path.starts_with('M')));
    }

    #[test]
    fn every_picture_has_something_to_draw_and_a_name_of_its_own() {
        for picture in Picture::all() {
            assert!(!picture.path().is_empty(), "{}", picture.name());
            assert_eq!(Picture::named(picture.name()), Some(picture));
        }
    }

    #[test]
    fn a_picture_that_is_not_there_is_not_found() {
        assert_eq!(Picture::named("trains"), None);
    }
}
