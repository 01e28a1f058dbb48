//! Which card lies on top. A card that was passed over goes to the back, and is never pressed on
//! anybody.

use super::context::Context;
use super::names::tray_message;
use super::taps::SOON;
use super::{Cover, Screen, card_name, effect, event, intention};
use crate::guide;
use crate::plan::{CardId, Change, Plan, Tray};

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
    /// When the last one was sorted, in milliseconds of the tablet's clock.
    sorted: Option<u64>,
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
        let first = move |card: &&guide::DeckCard| urgent && card.is_for_tonight();
        let cards = guide::deck().iter().filter(fits);
        let (tonight, later): (Vec<&guide::DeckCard>, Vec<_>) = cards.partition(first);
        let cards = tonight.into_iter().chain(later);
        cards.filter_map(|card| CardId::parse(card.id))
    }
}

impl Context {
    /// Puts the card on top into this tray, says so, and says which is next.
    fn sort_top(&mut self, tray: Tray) {
        if self.asks_if_alone() {
            return;
        }
        let Some(sitting) = self.workspace.sitting_mut() else {
            return;
        };
        let Some(card) = sitting.mat.top(sitting.plan()) else {
            return;
        };
        let name = card_name(sitting.plan(), &self.words, &card);
        sitting.mat.land();
        let now = self.frame.watch.now;
        let before = sitting.mat.sorted.replace(now);
        let place = tray_message(tray);
        if self.change(Change::SortCard { card, tray }) {
            self.card_put(name, place, before, Self::next_card);
        }
    }

    /// A card was put somewhere: says so, and which is next. `before` is when the one before was.
    pub(super) fn card_put(
        &mut self,
        name: String,
        place: &str,
        before: Option<u64>,
        next: fn(&Self) -> Option<String>,
    ) {
        // Whoever taps twice meant one of the two, and takes both back with one step.
        let now = self.frame.watch.now;
        let soon = before.is_some_and(|before| before < now && now - before < SOON);
        if let Some(sitting) = self.sitting_mut().filter(|_| soon) {
            sitting.history.join();
        }
        let place = self.words.say(place);
        let put = [("card", name.into()), ("tray", place.into())];
        let text = self.words.say_with("announce-sorted", &put);
        let text = match next(self) {
            Some(next) => format!("{text} {next}"),
            None => text,
        };
        self.announce(text);
    }

    /// Which card lies on top now, in a sentence.
    fn next_card(&self) -> Option<String> {
        let sitting = self.sitting()?;
        let card = sitting.mat.top(sitting.plan())?;
        let name = card_name(sitting.plan(), &self.words, &card);
        let question = crate::guide::card(card.as_str()).map(crate::guide::DeckCard::ask_id);
        let question = self
            .words
            .say(&question.unwrap_or_else(|| "mat-ask".to_owned()));
        let next = [("card", name.into()), ("question", question.into())];
        Some(self.words.say_with("announce-next-card", &next))
    }

    fn pass_top(&mut self) {
        if self.frame.screen == Screen::Going {
            return self.pass_laying();
        }
        self.edit(|sitting| {
            if let Some(card) = sitting.mat.top(sitting.plan()) {
                sitting.mat.pass(card);
            }
        });
        self.say("announce-passed");
    }

    fn bring_back(&mut self) {
        let lays = self.frame.screen == Screen::Going;
        self.edit(|sitting| {
            if lays {
                sitting.going.bring_back();
            } else {
                sitting.mat.bring_back();
            }
        });
    }

    #[inline(never)]
    pub(super) fn cards(&mut self, asked: intention::Cards) {
        match asked {
            intention::Cards::Sort(tray) => self.sort_top(tray),
            intention::Cards::Pass => self.pass_top(),
            intention::Cards::BringBack => self.bring_back(),
            intention::Cards::Lay(going) => self.lay_top(going),
            intention::Cards::AskHow(scale, by) => self.ask_how(scale, by),
            intention::Cards::TwoPlaces(two) => self.edit(|sitting| sitting.going.two = two),
            intention::Cards::ChoosePile(pile) => self.edit(|sitting| sitting.mat.pile = pile),
            intention::Cards::ShowAsList(yes) => self.edit(|sitting| sitting.mat.as_list = yes),
            intention::Cards::Grab { pointer, x, y } => {
                self.ask(effect::Cards::Follow { pointer, x, y });
            }
        }
    }

    #[inline(never)]
    pub(super) fn cards_hear(&mut self, event: event::Cards) {
        match event {
            event::Cards::Dropped(tray) => self.card_dropped(tray),
            event::Cards::KeyPressed(tray) => self.tray_key(tray),
        }
    }

    /// A card was let go over the tray with this number, or over none.
    fn card_dropped(&mut self, tray: Option<usize>) {
        if self.frame.screen == Screen::Going {
            return tray.into_iter().for_each(|number| self.laid_at(number));
        }
        if let Some(tray) = tray.and_then(|tray| Tray::ALL.get(tray)) {
            self.sort_top(*tray);
        }
    }

    /// The key of the tray with this number was pressed.
    fn tray_key(&mut self, tray: usize) {
        let (screen, cover) = self.frame.place();
        let as_cards = self.sitting().is_some_and(|open| !open.mat.as_list);
        let lies_there = screen == Screen::Going || screen == Screen::Mat && as_cards;
        if lies_there && cover == Cover::Nothing {
            self.card_dropped(Some(tray));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Path;
    use crate::plan::example::empty;

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
