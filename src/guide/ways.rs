//! The ways into a conversation: any of them, in any order, and none that has to be taken.

use super::table::rows;
use crate::resources::{self, Made};

/// One way in. Its id is also the name of its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub id: &'static str,
    pub picture: &'static str,
}

impl Way {
    /// The message with the way's name.
    pub fn name_id(&self) -> String {
        format!("way-{}", self.id)
    }
}

/// Every way in, in the order in which they are shown.
pub fn ways() -> &'static [Way] {
    static WAYS: Made<Vec<Way>> = Made::by(|| {
        rows(resources::named("guide/ways.tsv"))
            .map(|[id, picture]| Way { id, picture })
            .collect()
    });
    &WAYS
}

#[cfg(test)]
mod tests {
    use super::ways;
    use crate::guide::Picture;

    #[test]
    fn the_ways_of_this_release_are_there_with_their_pictures() {
        let ids: Vec<_> = ways().iter().map(|way| way.id).collect();
        assert_eq!(
            ids,
            [
                "mat",
                "people",
                "days",
                "gifts",
                "story",
                "harder",
                "year",
                "promises",
                "alongside",
                "read"
            ]
        );
        for way in ways() {
            assert!(Picture::named(way.picture).is_some(), "{way:?}");
        }
    }
}
