//! What each visit changed, in plain numbers for plain words: "29 December: added one person".
//!
//! Counts what is there and how much was taken out. Never says what was taken out: that is gone.

use std::collections::BTreeSet;

use super::{Ask, Place, Plan, Sorted, TakenOut};

/// How many things of each kind one visit brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Lines that were said and are in the plan.
    pub lines: usize,
    /// People who were added.
    pub people: usize,
    /// Promises that were made.
    pub promises: usize,
    /// Promises that were looked back on.
    pub looked_back: usize,
    /// Promises of which it was said what is in their way.
    pub in_the_way: usize,
    /// Asks for a yes that were begun.
    pub asks: usize,
    /// Answers to asks that were learned.
    pub answers: usize,
    /// People who were invited.
    pub invitations: usize,
    /// Cards that were put where they lie, or lay when the last visit ended, and those of which it was said how it goes.
    pub cards: usize,
    /// What an earlier visit had put in, and this one took out.
    pub taken_out: TakenOut,
}

impl Changes {
    /// Whether the visit left nothing in the plan and took nothing out.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Plan {
    /// What the visit of this number changed, as far as it can still be seen in the plan. What was said only for a
    /// day does not count. A visit that never was has changed nothing.
    pub fn what_changed(&self, visit: usize) -> Changes {
        let Some(sitting) = self.visits.get(visit) else {
            return Changes::default();
        };
        let lines = self
            .lines
            .iter()
            .filter(|line| line.visit == visit && line.place == Place::InPlan);
        let made = self.promises.iter().filter(|made| made.visit == visit);
        let news = self
            .promises
            .iter()
            .filter_map(|promise| promise.news.as_ref());
        let stopped = self
            .promises
            .iter()
            .filter_map(|made| made.in_the_way.as_ref());
        let put_there = |sorted: &&Sorted| sorted.visit == visit;
        let cards = self.mat.iter().chain(&self.last_visit).filter(put_there);
        let laid = self.laid.iter().filter(|laid| laid.spot.visit == visit);
        let learned = |ask: &Ask| ask.answered.as_ref().map(|answered| answered.visit);
        let answered = |ask: &&Ask| learned(ask) == Some(visit);
        Changes {
            lines: lines.count(),
            people: self.ties.iter().filter(|tie| tie.visit == visit).count(),
            promises: made.count(),
            looked_back: news.filter(|news| news.visit == visit).count(),
            in_the_way: stopped.filter(|way| way.visit == visit).count(),
            cards: cards
                .map(|sorted| &sorted.card)
                .chain(laid.map(|laid| &laid.what.card))
                .collect::<BTreeSet<_>>()
                .len(),
            asks: self.asks.iter().filter(|ask| ask.visit == visit).count(),
            answers: self.asks.iter().filter(answered).count(),
            invitations: self
                .invitations
                .iter()
                .filter(|one| one.visit == visit)
                .count(),
            taken_out: sitting.taken_out,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{card, day, full, mine, words};
    use crate::plan::{About, Change, InTheWayKind, LineDraft, Outcome, Ring, TieDraft, Tray};

    fn after(mut plan: Plan, changes: Vec<Change>) -> Plan {
        for change in changes {
            plan.apply(change).unwrap();
        }
        plan
    }

    #[test]
    fn a_first_visit_has_brought_everything_but_what_was_only_for_its_day() {
        let plan = full();
        let kept = plan.after_today();
        let first = plan.what_changed(0);

        assert_eq!(first, kept.what_changed(0));
        assert_eq!(first.lines, kept.lines().len());
        assert_eq!((first.people, first.promises), (2, 4));
        assert_eq!(first.cards, plan.mat().len());
        assert_eq!(
            (first.looked_back, first.taken_out),
            (0, TakenOut::default())
        );
    }

    #[test]
    fn a_later_visit_counts_its_own_and_leaves_the_first_its_own() {
        let plan = full();
        let first = plan.what_changed(0);
        let (line, promise) = (plan.lines()[0].id, plan.promises()[0].id);
        let look_back = |note| Change::LookBack {
            promise,
            outcome: Outcome::Partly,
            note,
        };
        let plan = after(
            plan,
            vec![
                Change::BeginVisit(day("2026-12-29")),
                Change::AddTie(TieDraft::new(words("Sal"), Ring::Important)),
                Change::WriteLine(LineDraft::mine(About::Helped, words("The harbour."))),
                Change::SortCard {
                    card: card("money"),
                    tray: Tray::TalkAboutNow,
                },
                look_back(None),
                look_back(Some(words("Half of it."))),
                Change::in_the_way(promise, InTheWayKind::Habit),
                Change::in_the_way(promise, InTheWayKind::OwnRule),
                Change::LeaveOutLine(line),
            ],
        );

        let second = plan.what_changed(1);
        assert_eq!((second.lines, second.people, second.promises), (1, 1, 0));
        assert_eq!((second.looked_back, second.cards), (1, 1));
        assert_eq!((first.in_the_way, second.in_the_way), (0, 1));
        assert_eq!(second.taken_out.lines, 1);
        let still = Changes {
            lines: first.lines - 1,
            ..first
        };
        assert_eq!(
            plan.what_changed(0),
            still,
            "a moved card was put down first too"
        );
        let rule = Change::in_the_way(promise, InTheWayKind::Law);
        let plan = after(plan, vec![Change::BeginVisit(day("2027-01-12")), rule]);
        assert_eq!(plan.what_changed(1), second, "it was found then");
        assert!(plan.what_changed(2).is_empty());
    }

    #[test]
    fn a_visit_in_which_nothing_was_said_and_one_that_never_was_changed_nothing() {
        let plan = after(full(), vec![Change::BeginVisit(day("2026-12-29"))]);
        assert!(plan.what_changed(1).is_empty());
        assert!(plan.what_changed(2).is_empty());
        assert!(!plan.what_changed(0).is_empty());
    }

    #[test]
    fn lines_only_for_today_are_not_counted() {
        let today = LineDraft {
            place: Place::OnlyToday,
            ..mine(About::Gift, "I am tired.")
        };
        let plan = after(
            full(),
            vec![
                Change::BeginVisit(day("2026-12-29")),
                Change::WriteLine(today),
            ],
        );
        assert!(plan.what_changed(1).is_empty());
    }
}
