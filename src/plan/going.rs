//! How it is going: the second mat. The cards that somebody wants to talk about lie under words for how things are, as the
//! person sees it and, if they want, as the worker sees it. Nothing is counted and nothing is a sum: a place on the mat says
//! as much as a hand that points, and the middle may mean *I do not know*.
//!
//! People with dementia said more, and more clearly, about an opinion than about a choice of topics (Murphy, Gray and Cox for
//! the Joseph Rowntree Foundation). What is asked has to fit: how it goes, how somebody manages and whether they like it are
//! three talks.

use named::named;

use super::{CardId, Day, Plan, Refusal, Tray};

named! {
    /// Where a card may lie. None is the right answer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Going {
        Well = "well",
        UpAndDown = "up-and-down",
        NotGood = "not-good",
    }
}

named! {
    /// What is asked about each card.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Scale {
        #[default]
        Going = "going",
        Managing = "managing",
        Liking = "liking",
    }
}

named! {
    /// Whose view it is.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LaidBy {
        #[default]
        Person = "person",
        Worker = "worker",
    }
}

/// Which card lies somewhere, for which question, and who laid it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidCard {
    pub card: CardId,
    pub scale: Scale,
    pub by: LaidBy,
}

/// Where it lies, and since which visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub going: Going,
    /// The number of the visit in which it was laid there, from 0.
    pub visit: usize,
}

/// A card on the second mat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    pub what: LaidCard,
    pub spot: Spot,
    /// Where it lay before, since an earlier visit.
    pub before: Option<Spot>,
}

impl Plan {
    /// Everything that lies on the second mat, in the order in which it was laid down.
    pub fn laid(&self) -> &[Laid] {
        &self.laid
    }

    pub fn laid_card(&self, what: &LaidCard) -> Option<&Laid> {
        self.laid.iter().find(|laid| laid.what == *what)
    }

    /// Where a card was laid in this day's visit.
    pub fn laid_today(&self, what: &LaidCard, today: Day) -> Option<Going> {
        let now = self.visit_of(today);
        let laid = self.laid_card(what)?;
        (laid.spot.visit == now).then_some(laid.spot.going)
    }

    /// Where it lay when this day's visit began.
    pub fn laid_before(&self, what: &LaidCard, today: Day) -> Option<Going> {
        let laid = self.laid_card(what)?;
        match self.laid_today(what, today) {
            Some(_) => laid.before.map(|before| before.going),
            None => Some(laid.spot.going),
        }
    }

    /// A card that is laid elsewhere goes to the end, as a real one would. Where it lay in an earlier visit is not forgotten.
    pub(super) fn lay(&mut self, what: LaidCard, going: Going) -> Result<(), Refusal> {
        self.check_card(&what.card)?;
        let visit = self.this_visit();
        let spot = Spot { going, visit };
        let before = match self.laid_card(&what) {
            Some(laid) if laid.spot == spot => return Ok(()),
            Some(laid) if laid.spot.visit == visit => laid.before,
            Some(laid) => Some(laid.spot),
            None => None,
        };
        self.laid.retain(|laid| laid.what != what);
        self.laid.push(Laid { what, spot, before });
        Ok(())
    }

    /// Takes up what was laid in this visit: it lies where it lay before, or nowhere.
    pub(super) fn take_up(&mut self, what: &LaidCard) -> Result<(), Refusal> {
        let visit = self.this_visit();
        let found = self.laid.iter_mut().find(|laid| laid.what == *what);
        let laid = found.ok_or(Refusal::NoSuchCard)?;
        match laid.before.filter(|_| laid.spot.visit == visit) {
            Some(before) => (laid.spot, laid.before) = (before, None),
            None => self.laid.retain(|laid| laid.what != *what),
        }
        Ok(())
    }

    /// What is not to be talked about lies nowhere.
    pub(super) fn clear_laid(&mut self, card: &CardId) {
        self.laid.retain(|laid| laid.what.card != *card);
    }

    /// Without what lies there of cards that are not on the mat.
    pub(super) fn clear_all_laid_but(&mut self, stays: impl Fn(&CardId) -> bool) {
        self.laid.retain(|laid| stays(&laid.what.card));
    }

    /// The cards that are asked about: those to talk about now.
    pub fn cards_to_lay(&self) -> impl Iterator<Item = &CardId> {
        self.cards_in(Tray::TalkAboutNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{card, day, empty};
    use crate::plan::{Change, PlanPart};

    const LATER: &str = "2026-12-29";

    fn of(id: &str, by: LaidBy) -> LaidCard {
        LaidCard {
            card: card(id),
            scale: Scale::Going,
            by,
        }
    }

    fn lay(plan: &mut Plan, what: &LaidCard, going: Going) {
        let what = what.clone();
        plan.apply(Change::Lay { what, going }).unwrap();
    }

    fn sort(plan: &mut Plan, id: &str, tray: Tray) {
        let card = card(id);
        plan.apply(Change::SortCard { card, tray }).unwrap();
    }

    #[test]
    fn each_of_the_two_lays_their_own_and_each_question_has_its_own() {
        let mut plan = empty();
        sort(&mut plan, "money", Tray::TalkAboutNow);
        let (mine, theirs) = (of("money", LaidBy::Person), of("money", LaidBy::Worker));
        let liking = LaidCard {
            scale: Scale::Liking,
            ..mine.clone()
        };
        lay(&mut plan, &mine, Going::Well);
        lay(&mut plan, &theirs, Going::NotGood);
        lay(&mut plan, &liking, Going::UpAndDown);

        let lies = |what| plan.laid_card(what).unwrap().spot.going;
        assert_eq!(lies(&mine), Going::Well);
        assert_eq!(lies(&theirs), Going::NotGood);
        assert_eq!(lies(&liking), Going::UpAndDown);
    }

    #[test]
    fn at_the_next_visit_it_is_asked_anew_and_what_lay_there_is_not_forgotten() {
        let mut plan = empty();
        sort(&mut plan, "money", Tray::TalkAboutNow);
        let (what, today) = (of("money", LaidBy::Person), day(LATER));
        lay(&mut plan, &what, Going::NotGood);
        assert_eq!(plan.laid_today(&what, today), None, "before it has begun");
        assert_eq!(plan.laid_before(&what, today), Some(Going::NotGood));

        plan.apply(Change::BeginVisit(today)).unwrap();
        assert_eq!(plan.laid_today(&what, today), None);
        lay(&mut plan, &what, Going::UpAndDown);
        lay(&mut plan, &what, Going::Well);
        assert_eq!(plan.laid_today(&what, today), Some(Going::Well));
        assert_eq!(plan.laid_before(&what, today), Some(Going::NotGood));

        plan.apply(Change::TakeUp(what.clone())).unwrap();
        assert_eq!(plan.laid_today(&what, today), None);
        assert_eq!(plan.laid_before(&what, today), Some(Going::NotGood));
    }

    #[test]
    fn the_same_place_again_changes_nothing() {
        let mut plan = empty();
        sort(&mut plan, "money", Tray::TalkAboutNow);
        let what = of("money", LaidBy::Person);
        lay(&mut plan, &what, Going::Well);
        let before = plan.clone();
        lay(&mut plan, &what, Going::Well);
        assert_eq!(plan, before);
    }

    #[test]
    fn what_is_not_to_be_talked_about_any_more_lies_nowhere() {
        for gone in [
            Change::SortCard {
                card: card("money"),
                tray: Tray::NotForThis,
            },
            Change::TakeCardBack(card("money")),
        ] {
            let mut plan = empty();
            sort(&mut plan, "money", Tray::TalkAboutNow);
            lay(&mut plan, &of("money", LaidBy::Person), Going::NotGood);
            plan.apply(gone).unwrap();
            assert_eq!(plan.laid(), []);
        }
    }

    #[test]
    fn what_is_left_out_of_a_plan_or_not_taken_home_lies_nowhere_in_it() {
        let mut plan = empty();
        for id in ["money", "quiet"] {
            sort(&mut plan, id, Tray::TalkAboutNow);
            lay(&mut plan, &of(id, LaidBy::Person), Going::NotGood);
        }
        let part = PlanPart::Card(card("money"));
        let left: Vec<CardId> = plan
            .without(&[part])
            .laid()
            .iter()
            .map(|laid| laid.what.card.clone())
            .collect();
        assert_eq!(left, [card("quiet")]);
        sort(&mut plan, "quiet", Tray::NotForThis);
        let home = plan.to_take_home();
        assert!(
            home.laid()
                .iter()
                .all(|laid| laid.what.card == card("money"))
        );
    }

    #[test]
    fn nobody_lays_or_takes_up_a_card_that_is_not_there() {
        let mut plan = empty();
        let what = of("own-7", LaidBy::Person);
        let going = Going::Well;
        let refused = Err(Refusal::NoSuchCard);
        assert_eq!(plan.apply(Change::TakeUp(what.clone())), refused);
        assert_eq!(plan.apply(Change::Lay { what, going }), refused);
        assert_eq!(plan, empty());
    }
}
