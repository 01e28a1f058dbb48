//! How it is going: which card is asked about, in which words, and whose view is laid. A card that was passed over is not
//! pressed on anybody.

use super::card_name;
use super::context::Context;
use crate::document::going_id;
use crate::plan::{CardId, Change, Day, Going, LaidBy, LaidCard, Plan, Scale};

/// How far the two have come with the second mat in this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoingMat {
    pub scale: Scale,
    pub by: LaidBy,
    /// Without a middle, for whoever finds two places easier than three.
    pub two: bool,
    passed: Vec<CardId>,
    /// How many cards have landed: lets the screen show each landing once.
    landed: u32,
    /// When the last one was laid, in milliseconds of the tablet's clock.
    laid: Option<u64>,
}

impl GoingMat {
    /// Where a card may go.
    pub fn places(&self) -> &'static [Going] {
        if self.two {
            &[Going::Well, Going::NotGood]
        } else {
            &Going::ALL
        }
    }

    /// A card, as it is asked about now.
    pub fn of(&self, card: &CardId) -> LaidCard {
        LaidCard {
            card: card.clone(),
            scale: self.scale,
            by: self.by,
        }
    }

    /// The cards that are still to be looked at in this day's visit, the top one first.
    pub fn left(&self, plan: &Plan, today: Day) -> Vec<CardId> {
        let open = |card: &&CardId| plan.laid_today(&self.of(card), today).is_none();
        let cards = plan.cards_to_lay().filter(open);
        let cards = cards.filter(|card| !self.passed.contains(card));
        cards.cloned().collect()
    }

    pub fn top(&self, plan: &Plan, today: Day) -> Option<CardId> {
        self.left(plan, today).into_iter().next()
    }

    /// Puts a card to the back: it comes again only when asked for.
    pub fn pass(&mut self, card: CardId) {
        self.passed.push(card);
    }

    /// How many cards were passed over and lie nowhere.
    pub fn passed(&self, plan: &Plan, today: Day) -> usize {
        let waits = |card: &&CardId| {
            self.passed.contains(card) && plan.laid_today(&self.of(card), today).is_none()
        };
        plan.cards_to_lay().filter(waits).count()
    }

    pub fn bring_back(&mut self) {
        self.passed.clear();
    }

    pub fn landed(&self) -> u32 {
        self.landed
    }

    /// Another question, or another's view: every card may be asked about anew.
    fn ask(&mut self, scale: Scale, by: LaidBy) {
        (self.scale, self.by) = (scale, by);
        self.passed.clear();
    }
}

/// The message with what is asked.
pub fn scale_message(scale: Scale) -> &'static str {
    match scale {
        Scale::Going => "going-ask-going",
        Scale::Managing => "going-ask-managing",
        Scale::Liking => "going-ask-liking",
    }
}

impl Context {
    /// Lays the card on top there, says so, and says which is next.
    pub(super) fn lay_top(&mut self, going: Going) {
        if self.asks_if_alone() {
            return;
        }
        let (now, today) = (self.frame.watch.now, self.today);
        let Some(sitting) = self.workspace.sitting_mut() else {
            return;
        };
        let Some(card) = sitting.going.top(sitting.plan(), today) else {
            return;
        };
        let name = card_name(sitting.plan(), &self.words, &card);
        let what = sitting.going.of(&card);
        let place = going_id(what.scale, going);
        sitting.going.landed += 1;
        let before = sitting.going.laid.replace(now);
        if self.change(Change::Lay { what, going }) {
            self.card_put(name, place, before, Self::next_to_lay);
        }
    }

    /// Which card lies on top now, in a sentence.
    fn next_to_lay(&self) -> Option<String> {
        let sitting = self.sitting()?;
        let card = sitting.going.top(sitting.plan(), self.today)?;
        let name = card_name(sitting.plan(), &self.words, &card);
        let question = self.words.say(scale_message(sitting.going.scale));
        let next = [("card", name.into()), ("question", question.into())];
        Some(self.words.say_with("announce-next-card", &next))
    }

    pub(super) fn pass_laying(&mut self) {
        let today = self.today;
        self.edit(|sitting| {
            if let Some(card) = sitting.going.top(sitting.plan(), today) {
                sitting.going.pass(card);
            }
        });
        self.say("announce-passed");
    }

    pub(super) fn ask_how(&mut self, scale: Scale, by: LaidBy) {
        self.edit(|sitting| sitting.going.ask(scale, by));
    }

    /// A card was let go over the place of this number.
    pub(super) fn laid_at(&mut self, number: usize) {
        let places = self.sitting().map(|sitting| sitting.going.places());
        let going = places.and_then(|places| places.get(number).copied());
        if let Some(going) = going {
            self.lay_top(going);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Tray;
    use crate::plan::example::{card, day, empty};

    const TODAY: &str = "2026-11-24";

    fn chosen() -> Plan {
        let mut plan = empty();
        for id in ["money", "quiet"] {
            let card = card(id);
            let tray = Tray::TalkAboutNow;
            plan.apply(Change::SortCard { card, tray }).unwrap();
        }
        plan
    }

    #[test]
    fn the_cards_to_talk_about_are_asked_about_one_by_one() {
        let (mat, mut plan, today) = (GoingMat::default(), chosen(), day(TODAY));
        assert_eq!(mat.left(&plan, today), [card("money"), card("quiet")]);
        let (what, going) = (mat.of(&card("money")), Going::UpAndDown);
        plan.apply(Change::Lay { what, going }).unwrap();
        assert_eq!(mat.left(&plan, today), [card("quiet")]);
        let later = day("2026-12-29");
        assert_eq!(mat.left(&plan, later).len(), 2, "at the next visit again");
    }

    #[test]
    fn a_card_passed_over_comes_back_when_asked_for_and_with_another_question() {
        let (mut mat, plan, today) = (GoingMat::default(), chosen(), day(TODAY));
        mat.pass(card("money"));
        assert_eq!(mat.left(&plan, today), [card("quiet")]);
        assert_eq!(mat.passed(&plan, today), 1);
        let mut asked = mat.clone();
        asked.ask(Scale::Liking, LaidBy::Person);
        mat.bring_back();
        for mat in [mat, asked] {
            assert_eq!(mat.left(&plan, today).len(), 2);
        }
    }

    #[test]
    fn without_a_middle_there_are_two_places() {
        let two = GoingMat {
            two: true,
            ..GoingMat::default()
        };
        assert_eq!(two.places(), [Going::Well, Going::NotGood]);
        assert_eq!(GoingMat::default().places().len(), 3);
    }
}
