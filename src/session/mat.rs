//! Which card lies on top. A card that was passed over goes to the back, and is never pressed on
//! anybody.

use crate::guide;
use crate::plan::{CardId, Plan};

/// Which cards are gone through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Pile {
    /// All that are always offered.
    #[default]
    Everything,
    /// One group of the deck, by its id.
    Group(String),
    /// The few that are offered only when somebody asks.
    OnRequest,
}

/// How far the two have come with the cards in this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mat {
    pub pile: Pile,
    pub as_list: bool,
    passed: Vec<CardId>,
    /// How many cards have landed: lets the screen show each landing once.
    landed: u32,
}

impl Mat {
    /// The cards of the pile that are still to be looked at, the top one first.
    pub fn left(&self, plan: &Plan) -> Vec<CardId> {
        let unsorted = self
            .pile
            .cards(plan.is_urgent())
            .filter(|card| plan.tray_of(card).is_none());
        unsorted
            .filter(|card| !self.passed.contains(card))
            .collect()
    }

    pub fn top(&self, plan: &Plan) -> Option<CardId> {
        self.left(plan).into_iter().next()
    }

    /// Puts a card to the back: it comes again only when asked for.
    pub fn pass(&mut self, card: CardId) {
        self.passed.push(card);
    }

    /// How many cards of this pile were passed over and are still unsorted.
    pub fn passed(&self, plan: &Plan) -> usize {
        let waiting = |card: &CardId| self.passed.contains(card) && plan.tray_of(card).is_none();
        self.pile.cards(false).filter(waiting).count()
    }

    pub fn bring_back(&mut self) {
        self.passed.clear();
    }

    pub fn land(&mut self) {
        self.landed += 1;
    }

    pub fn landed(&self) -> u32 {
        self.landed
    }
}

impl Pile {
    /// In the order of the deck. While it is urgent, what tonight depends on comes first.
    fn cards(&self, urgent: bool) -> impl Iterator<Item = CardId> {
        let fits = move |card: &&guide::DeckCard| match self {
            Self::Everything => !card.on_request,
            Self::Group(group) => !card.on_request && card.group == group,
            Self::OnRequest => card.on_request,
        };
        let first = move |card: &&guide::DeckCard| urgent && card.is_first_when_urgent();
        let cards = guide::deck().iter().filter(fits);
        let (tonight, later): (Vec<&guide::DeckCard>, Vec<_>) = cards.partition(first);
        let cards = tonight.into_iter().chain(later);
        cards.filter_map(|card| CardId::parse(card.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::empty;
    use crate::plan::{Change, Path, Tray};

    #[test]
    fn a_sorted_card_makes_room_for_the_next_and_undoing_brings_it_back() {
        let (mat, mut plan) = (Mat::default(), empty());
        let first = mat.top(&plan).unwrap();
        plan.apply(Change::SortCard {
            card: first.clone(),
            tray: Tray::NotForThis,
        })
        .unwrap();
        assert_ne!(mat.top(&plan).unwrap(), first);

        assert_eq!(mat.top(&empty()), Some(first));
    }

    #[test]
    fn while_it_is_urgent_the_first_cards_are_about_tonight() {
        let mut plan = empty();
        plan.apply(Change::ChoosePath(Path::Urgent)).unwrap();
        let urgent = Mat::default().left(&plan);
        let first: Vec<_> = urgent.iter().take(3).map(CardId::as_str).collect();
        assert_eq!(first, ["feeling-safe", "someone-to-phone", "children"]);

        let mut calm = Mat::default().left(&empty());
        let mut all = urgent.clone();
        assert_ne!(calm, all);
        calm.sort();
        all.sort();
        assert_eq!(calm, all, "the same cards, each once");
    }

    #[test]
    fn a_card_passed_over_comes_back_only_when_asked_for() {
        let (mut mat, plan) = (Mat::default(), empty());
        let first = mat.top(&plan).unwrap();
        mat.pass(first.clone());
        assert!(!mat.left(&plan).contains(&first));
        assert_eq!(mat.passed(&plan), 1);

        mat.bring_back();
        assert_eq!(mat.top(&plan), Some(first));
    }

    #[test]
    fn some_cards_are_offered_only_on_request() {
        let (everything, plan) = (Mat::default(), empty());
        let asked = Mat {
            pile: Pile::OnRequest,
            ..Mat::default()
        };

        assert_eq!(asked.left(&plan).len(), 4);
        assert!(
            asked
                .left(&plan)
                .iter()
                .all(|card| !everything.left(&plan).contains(card))
        );
    }

    #[test]
    fn a_group_shows_its_own_cards_only() {
        let group = guide::deck()[0].group;
        let mat = Mat {
            pile: Pile::Group(group.to_owned()),
            ..Mat::default()
        };
        let left = mat.left(&empty());

        assert!(left.len() > 1 && left.len() < Mat::default().left(&empty()).len());
    }
}
