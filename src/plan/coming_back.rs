//! What somebody who comes back finds: the promises to look back on, and the mat as it lay the last time.
//!
//! A visit begins with the first thing said in it, so all of this is asked with a day: on a later one, the visit that
//! was the last one is already an earlier one. Looking changes nothing.

use super::{Ask, Day, News, Plan, Promise, Sorted, Visit, in_order};

impl Plan {
    /// Whether the first thing said on this day begins a visit.
    pub fn begins_a_visit(&self, today: Day) -> bool {
        self.visit().day < today
    }

    /// The number that a visit on this day has, whether or not it has begun.
    pub(super) fn visit_of(&self, today: Day) -> usize {
        self.this_visit() + usize::from(self.begins_a_visit(today))
    }

    /// The visit of this day, once it has begun.
    pub fn visit_on(&self, today: Day) -> Option<&Visit> {
        (!self.begins_a_visit(today)).then(|| self.visit())
    }

    /// The visit before the one of this day.
    pub fn last_time(&self, today: Day) -> Option<&Visit> {
        let before = self.visit_of(today).checked_sub(1)?;
        self.visits.get(before)
    }

    /// The mat as it lay when the visit before this day's ended.
    pub fn mat_before(&self, today: Day) -> &[Sorted] {
        if self.begins_a_visit(today) {
            &self.mat
        } else {
            &self.last_visit
        }
    }

    /// The promises of earlier visits that were still open when this day's visit began, with those that were looked
    /// back on in it: the worker's first, because asking commits. In a crisis too.
    pub fn promises_to_catch_up(&self, today: Day) -> Vec<&Promise> {
        let now = self.visit_of(today);
        let settled =
            |promise: &Promise| !promise.is_open() && self.news_of(promise, today).is_none();
        let from_before = |promise: &&Promise| promise.visit < now && !settled(promise);
        let key = |promise: &Promise| {
            let mine = !promise.who.includes_worker();
            (mine, promise.by.is_none(), promise.by)
        };
        in_order(self.promises.iter().filter(from_before), |a, b| {
            key(a).cmp(&key(b))
        })
    }

    /// Whether there is something to look back on that nobody has looked back on in this day's visit.
    pub fn is_to_catch_up(&self, today: Day) -> bool {
        let asks = self.asks_to_catch_up(today).into_iter();
        self.promises_to_catch_up(today)
            .into_iter()
            .any(|promise| self.news_of(promise, today).is_none())
            || asks.into_iter().any(Ask::is_waiting)
    }

    /// The asks of earlier visits to which nothing has come back, with those whose answer was learned in this day's visit.
    pub fn asks_to_catch_up(&self, today: Day) -> Vec<&Ask> {
        let now = self.visit_of(today);
        let open = |ask: &&Ask| match &ask.answered {
            None => ask.agreed,
            Some(answered) => answered.visit == now,
        };
        let asks = self.asks.iter().filter(|ask| ask.visit < now);
        asks.filter(open).collect()
    }

    /// What was said about a promise in this day's visit.
    pub fn news_of<'a>(&self, promise: &'a Promise, today: Day) -> Option<&'a News> {
        let now = self.visit_of(today);
        promise.news.as_ref().filter(|news| news.visit == now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{card, day, empty, full};
    use crate::plan::{Change, Outcome, Tray};

    const LATER: &str = "2026-12-29";

    fn ids(plan: &Plan, today: Day) -> Vec<u32> {
        let promises = plan.promises_to_catch_up(today);
        promises.iter().map(|promise| promise.id.0).collect()
    }

    #[test]
    fn on_a_later_day_there_is_the_same_to_catch_up_before_and_after_the_visit_has_begun() {
        let (plan, today) = (full(), day(LATER));
        let mut begun = plan.clone();
        begun.apply(Change::BeginVisit(today)).unwrap();

        assert!(plan.is_to_catch_up(today) && begun.is_to_catch_up(today));
        assert_eq!(ids(&plan, today), ids(&begun, today));
        assert_eq!(plan.mat_before(today), begun.mat_before(today));
        assert_eq!(plan.last_time(today), begun.last_time(today));
        assert_eq!(plan.last_time(today).unwrap().day, day("2026-11-24"));
        let first = plan.promises_to_catch_up(today)[0];
        assert!(first.who.includes_worker(), "the worker's come first");
    }

    #[test]
    fn on_the_day_of_the_first_visit_there_is_nothing_to_come_back_to() {
        let (plan, today) = (full(), day("2026-11-24"));
        assert!(plan.promises_to_catch_up(today).is_empty() && !plan.is_to_catch_up(today));
        assert!(plan.mat_before(today).is_empty() && plan.last_time(today).is_none());
        assert_eq!(plan.visit_on(today), Some(plan.visit()));
        assert_eq!(plan.visit_on(day(LATER)), None, "it has not begun");
    }

    #[test]
    fn before_a_third_visit_begins_the_last_mat_is_the_one_of_the_second() {
        let mut plan = full();
        plan.apply(Change::BeginVisit(day("2026-12-08"))).unwrap();
        let moved = Change::SortCard {
            card: card("money"),
            tray: Tray::NotForThis,
        };
        plan.apply(moved).unwrap();
        assert_eq!(plan.mat_before(day(LATER)), plan.mat());
        assert_ne!(plan.mat_before(day("2026-12-08")), plan.mat());
    }

    #[test]
    fn once_all_was_looked_back_on_it_stays_to_be_seen_and_asks_no_more() {
        let (mut plan, today) = (full(), day(LATER));
        plan.apply(Change::BeginVisit(today)).unwrap();
        for id in plan
            .promises()
            .iter()
            .map(|promise| promise.id)
            .collect::<Vec<_>>()
        {
            let back = Change::LookBack {
                promise: id,
                outcome: Outcome::NotYet,
                note: None,
            };
            plan.apply(back).unwrap();
        }
        assert!(!plan.is_to_catch_up(today));
        assert_eq!(ids(&plan, today).len(), 4);
        assert!(plan.is_to_catch_up(day("2027-01-30")), "next time again");
        assert!(!empty().is_to_catch_up(today));
    }
}
