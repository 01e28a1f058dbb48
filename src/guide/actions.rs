//! The first shelf of promises: ordinary things that two people can do without asking anyone. In urgent times there is
//! another one, about tonight.

use super::table::rows;
use crate::resources::{self, Made};

/// Something a worker can promise in one short step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    pub id: &'static str,
    pub picture: &'static str,
    shelf: &'static str,
    asks: &'static str,
}

/// What a shelf is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    ThisWeek,
    Tonight,
}

impl Shelf {
    fn name(self) -> &'static str {
        match self {
            Self::ThisWeek => "week",
            Self::Tonight => "tonight",
        }
    }
}

impl Action {
    /// The message that goes on from "Dawn will". The person reads it, so it says "me".
    pub fn what_id(&self) -> String {
        format!("action-{}", self.id)
    }

    /// The same with its one detail. Only where one is asked for.
    pub fn detail_id(&self) -> String {
        format!("action-{}.detail", self.id)
    }

    /// The message on the button.
    pub fn short_id(&self) -> String {
        format!("action-{}.short", self.id)
    }

    /// The one question about it, and what says that its answer is still open; nothing where there is none.
    pub fn asks(&self) -> Option<Question> {
        (self.asks != NOTHING).then_some(Question(self.asks))
    }
}

/// The one thing that is asked about something on the shelf: where, which, what or who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question(&'static str);

impl Question {
    /// The message that asks it.
    pub fn ask_id(self) -> String {
        format!("shelf-asks-{}", self.0)
    }

    /// The message that says that nobody knows yet.
    pub fn open_id(self) -> String {
        format!("shelf-open-{}", self.0)
    }
}

const NOTHING: &str = "nothing";

/// Every action there is.
pub fn actions() -> &'static [Action] {
    static ACTIONS: Made<Vec<Action>> = Made::by(|| {
        rows(resources::named("guide/actions.tsv"))
            .map(|[id, picture, shelf, asks]| Action {
                id,
                picture,
                shelf,
                asks,
            })
            .collect()
    });
    &ACTIONS
}

/// What is on a shelf, in the order in which it is shown.
pub fn on_shelf(shelf: Shelf) -> impl Iterator<Item = &'static Action> {
    actions()
        .iter()
        .filter(move |action| action.shelf == shelf.name())
}

/// The action of this name, if this release has it.
pub fn action(id: &str) -> Option<&'static Action> {
    actions().iter().find(|action| action.id == id)
}

#[cfg(test)]
mod tests {
    use super::{Shelf, action, actions, on_shelf};
    use crate::guide::Picture;

    #[test]
    fn the_shelf_begins_with_being_there_and_the_urgent_one_with_tonight() {
        let first = |shelf| on_shelf(shelf).next().map(|action| action.id);
        assert_eq!(first(Shelf::ThisWeek), Some("come-with"));
        assert_eq!(first(Shelf::Tonight), Some("sleep-tonight"));
        let both = on_shelf(Shelf::ThisWeek).count() + on_shelf(Shelf::Tonight).count();
        assert_eq!(both, actions().len(), "each is on one of the two");
    }

    #[test]
    fn nothing_on_the_urgent_shelf_is_for_a_calmer_day() {
        for later in ["register-to-vote", "find-furniture", "go-for-a-walk"] {
            assert!(on_shelf(Shelf::Tonight).all(|action| action.id != later));
        }
    }

    #[test]
    fn what_is_asked_about_an_action_is_a_question_or_nothing() {
        assert!(action("come-with").and_then(super::Action::asks).is_some());
        assert!(
            action("open-letters")
                .and_then(super::Action::asks)
                .is_none()
        );
        assert_eq!(action("refer-on"), None);
    }

    #[test]
    fn every_action_has_its_picture() {
        for action in actions() {
            assert!(Picture::named(action.picture).is_some(), "{action:?}");
        }
    }
}
