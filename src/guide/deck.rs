//! The deck: which cards there are, in the order in which they are dealt.
//!
//! What is on a card and what is asked about it stands in `guide/<language>/deck.ftl`.

use super::table::rows_and_more;
use crate::resources::{self, Made};

/// A picture and a word for something that may matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeckCard {
    pub id: &'static str,
    pub group: &'static str,
    pub picture: &'static str,
    /// Only there when somebody asks for it, never dealt.
    pub on_request: bool,
    /// What it touches that most do not.
    touches: &'static str,
}

impl DeckCard {
    /// Whether what is said about it may be that somebody is not safe: it is asked alone, and help is near.
    pub fn is_on_safety(&self) -> bool {
        self.touches("safety")
    }

    /// Whether tonight may depend on it, so that it comes before the gentle ones while it is urgent.
    pub fn is_for_tonight(&self) -> bool {
        self.touches("tonight")
    }

    /// Whether somebody may be in danger if it is found in a plan.
    pub fn must_not_be_found(&self) -> bool {
        self.touches("found")
    }

    fn touches(&self, what: &str) -> bool {
        self.touches.split(' ').any(|one| one == what)
    }

    /// The message with the word on the card.
    pub fn name_id(&self) -> String {
        format!("card-{}", self.id)
    }

    /// The message with the one open question.
    pub fn ask_id(&self) -> String {
        format!("card-{}.ask", self.id)
    }
}

/// The messages with three ideas for asking more about what this message asks or names.
pub fn idea_ids(of: &str) -> [String; 3] {
    [1, 2, 3].map(|number| format!("{of}.idea-{number}"))
}

/// Cards that belong together, for showing them as a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: &'static str,
}

impl Group {
    /// The message with the group's name.
    pub fn name_id(&self) -> String {
        format!("group-{}", self.id)
    }

    pub fn cards(&self) -> impl Iterator<Item = &'static DeckCard> {
        let id = self.id;
        deck().iter().filter(move |card| card.group == id)
    }
}

/// Every card, the gentle ones first.
pub fn deck() -> &'static [DeckCard] {
    static DECK: Made<Vec<DeckCard>> = Made::by(|| {
        rows_and_more(resources::named("guide/deck.tsv"))
            .map(|([group, id, picture, offered], touches)| DeckCard {
                id,
                group,
                picture,
                on_request: offered != "always",
                touches: touches.unwrap_or_default(),
            })
            .collect()
    });
    &DECK
}

/// Whether a card touches safety.
pub fn is_on_safety(id: &str) -> bool {
    card(id).is_some_and(DeckCard::is_on_safety)
}

pub fn card(id: &str) -> Option<&'static DeckCard> {
    deck().iter().find(|card| card.id == id)
}

/// Every group, in the order in which the deck comes to it.
pub fn groups() -> &'static [Group] {
    static GROUPS: Made<Vec<Group>> = Made::by(|| {
        let mut groups: Vec<Group> = Vec::new();
        for card in deck() {
            if groups.iter().all(|group| group.id != card.group) {
                groups.push(Group { id: card.group });
            }
        }
        groups
    });
    &GROUPS
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{DeckCard, card, deck, groups};
    use crate::guide::Picture;
    use crate::plan::CardId;

    #[test]
    fn there_are_three_ideas_named_after_what_asks() {
        let ideas = ["card-tea.idea-1", "card-tea.idea-2", "card-tea.idea-3"];
        assert_eq!(super::idea_ids("card-tea"), ideas);
    }

    #[test]
    fn the_first_dozen_cards_touch_every_part_of_a_life() {
        let touched: HashSet<_> = deck().iter().take(12).map(|card| card.group).collect();
        assert_eq!(groups().len(), 9);
        assert_eq!(touched.len(), groups().len());
    }

    #[test]
    fn what_is_hard_to_be_asked_about_is_there_on_request_only() {
        let on_request: Vec<_> = deck()
            .iter()
            .filter(|card| card.on_request)
            .map(|card| card.id)
            .collect();
        assert_eq!(
            on_request,
            [
                "drink-or-drugs",
                "court-or-police",
                "my-past",
                "who-is-bringing-me-up"
            ]
        );
    }

    #[test]
    fn the_cards_that_touch_safety_are_marked_so() {
        let touching: Vec<_> = deck().iter().filter(|card| card.is_on_safety()).collect();
        let ids: Vec<_> = touching.iter().map(|card| card.id).collect();
        assert_eq!(
            ids,
            [
                "someone-to-call",
                "feeling-safe",
                "someone-to-phone",
                "children",
                "someone-to-love",
                "worries",
                "drink-or-drugs",
                "court-or-police",
                "my-past",
                "who-is-bringing-me-up"
            ]
        );
        assert!(super::is_on_safety("worries") && !super::is_on_safety("music"));
        assert!(!super::is_on_safety("own-1"));
    }

    #[test]
    fn what_tonight_may_depend_on_and_what_must_not_be_found_is_marked_so() {
        let marked = |is: fn(&DeckCard) -> bool| {
            let marked = deck().iter().filter(|card| is(card));
            marked.map(|card| card.id).collect::<Vec<_>>()
        };
        assert_eq!(
            marked(DeckCard::is_for_tonight),
            ["feeling-safe", "someone-to-phone", "children"]
        );
        assert_eq!(
            marked(DeckCard::must_not_be_found),
            [
                "feeling-safe",
                "someone-to-love",
                "drink-or-drugs",
                "court-or-police",
                "my-past"
            ]
        );
    }

    #[test]
    fn no_card_is_there_twice_and_a_plan_can_name_each() {
        let ids: HashSet<_> = deck().iter().map(|card| card.id).collect();
        assert_eq!(ids.len(), deck().len());
        for card in deck() {
            assert!(CardId::parse(card.id).is_some(), "{}", card.id);
            assert!(!card.id.starts_with("own-"), "{} looks hand-made", card.id);
        }
    }

    #[test]
    fn no_two_cards_share_a_picture() {
        let pictures: HashSet<_> = deck().iter().map(|card| card.picture).collect();
        assert_eq!(pictures.len(), deck().len());
    }

    #[test]
    fn every_card_has_its_picture() {
        for card in deck() {
            assert!(Picture::named(card.picture).is_some(), "{card:?}");
        }
    }

    #[test]
    fn the_groups_hold_the_whole_deck() {
        let held: usize = groups().iter().map(|group| group.cards().count()).sum();
        assert_eq!(held, deck().len());
    }

    #[test]
    fn a_card_is_found_by_its_id() {
        assert_eq!(card("quiet").map(|card| card.group), Some("calm"));
        assert_eq!(card("trains"), None);
    }
}
