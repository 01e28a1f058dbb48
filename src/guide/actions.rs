//! The first shelf of promises: ordinary things for this week that need nobody's yes.

use super::table::rows;
use crate::texts::{self, Made};

/// Something a worker can promise with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    pub id: &'static str,
    pub picture: &'static str,
}

impl Action {
    /// The message that goes on from "Dawn will". It is said with `called`: a name, or "me".
    pub fn what_id(&self) -> String {
        format!("action-{}", self.id)
    }

    /// The message on the button.
    pub fn short_id(&self) -> String {
        format!("action-{}.short", self.id)
    }
}

/// Every action on the shelf, in the order in which they are shown.
pub fn actions() -> &'static [Action] {
    static ACTIONS: Made<Vec<Action>> = Made::by(|| {
        rows(texts::named("guide/actions.tsv"))
            .map(|[id, picture]| Action { id, picture })
            .collect()
    });
    &ACTIONS
}

#[cfg(test)]
mod tests {
    use super::actions;
    use crate::guide::Picture;

    #[test]
    fn the_shelf_begins_with_being_there() {
        assert_eq!(actions()[0].id, "come-with");
        assert_eq!(actions()[0].what_id(), "action-come-with");
    }

    #[test]
    fn every_action_has_its_picture() {
        for action in actions() {
            assert!(Picture::named(action.picture).is_some(), "{action:?}");
        }
    }
}
