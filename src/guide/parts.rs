//! A picture for each part of a plan, and for what is said in it: the same one everywhere.

use super::table::rows;
use crate::resources::{self, Made};

/// The picture of a part, or of what a line is about, by its stable name. What has none of its own has the cards.
pub fn part_picture(part: &str) -> &'static str {
    static PICTURES: Made<Vec<[&'static str; 2]>> =
        Made::by(|| rows(resources::named("guide/parts.tsv")).collect());
    let found = PICTURES.iter().find(|[name, _]| *name == part);
    found.map_or("cards", |[_, picture]| picture)
}
