//! What lies between two states of a plan, and nothing of what is the same in both: three hundred steps back of a long plan
//! take less room than the plan.

use super::{
    Alongside, Ask, Invitation, Laid, Line, Load, OwnCard, Plan, PlanId, Promise, Sorted, Tie,
    Tongue, Visit, Wording,
};

/// What turns one state of a plan into another one.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Only of what is not the same.
    parts: Box<[Part]>,
    /// Another number with nearly every change.
    next: u32,
}

#[derive(Clone, Debug)]
enum Part {
    OwnCards(Splice<OwnCard>),
    Mat(Splice<Sorted>),
    Laid(Splice<Laid>),
    Lines(Splice<Line>),
    Ties(Splice<Tie>),
    Promises(Splice<Promise>),
    Short(Box<Short>),
}

/// What is never long, as it is in the state that it leads to.
#[derive(Clone, Debug, PartialEq)]
struct Short {
    id: PlanId,
    called: Option<Wording>,
    tongue: Option<Tongue>,
    visits: Vec<Visit>,
    last_visit: Vec<Sorted>,
    asks: Vec<Ask>,
    invitations: Vec<Invitation>,
    alongside: Alongside,
    load: Load,
    practice: bool,
}

impl Short {
    fn of(plan: &Plan) -> Self {
        // Named one by one, so that nothing that comes to a plan is forgotten here or in `Difference::between`.
        let Plan {
            id,
            called,
            tongue,
            visits,
            own_cards: _,
            mat: _,
            last_visit,
            laid: _,
            lines: _,
            ties: _,
            promises: _,
            asks,
            invitations,
            alongside,
            load,
            practice,
            next: _,
        } = plan;
        Self {
            id: id.clone(),
            called: called.clone(),
            tongue: *tongue,
            visits: visits.clone(),
            last_visit: last_visit.clone(),
            asks: asks.clone(),
            invitations: invitations.clone(),
            alongside: alongside.clone(),
            load: *load,
            practice: *practice,
        }
    }
}

impl Difference {
    /// What turns `from` into `to`.
    pub fn between(from: &Plan, to: &Plan) -> Self {
        let short = Short::of(to);
        let short = (short != Short::of(from)).then(|| Part::Short(Box::new(short)));
        let parts = [
            Splice::between(&from.own_cards, &to.own_cards).map(Part::OwnCards),
            Splice::between(&from.mat, &to.mat).map(Part::Mat),
            Splice::between(&from.laid, &to.laid).map(Part::Laid),
            Splice::between(&from.lines, &to.lines).map(Part::Lines),
            Splice::between(&from.ties, &to.ties).map(Part::Ties),
            Splice::between(&from.promises, &to.promises).map(Part::Promises),
            short,
        ];
        Self {
            parts: parts.into_iter().flatten().collect(),
            next: to.next,
        }
    }

    /// The state that it leads to, from the one that it was made for.
    #[must_use]
    pub fn applied_to(&self, from: &Plan) -> Plan {
        let mut plan = from.clone();
        plan.next = self.next;
        for part in &self.parts {
            match part {
                Part::OwnCards(splice) => splice.apply(&mut plan.own_cards),
                Part::Mat(splice) => splice.apply(&mut plan.mat),
                Part::Laid(splice) => splice.apply(&mut plan.laid),
                Part::Lines(splice) => splice.apply(&mut plan.lines),
                Part::Ties(splice) => splice.apply(&mut plan.ties),
                Part::Promises(splice) => splice.apply(&mut plan.promises),
                Part::Short(short) => {
                    let short = (**short).clone();
                    plan.id = short.id;
                    plan.called = short.called;
                    plan.tongue = short.tongue;
                    plan.visits = short.visits;
                    plan.last_visit = short.last_visit;
                    plan.asks = short.asks;
                    plan.invitations = short.invitations;
                    plan.alongside = short.alongside;
                    plan.load = short.load;
                    plan.practice = short.practice;
                }
            }
        }
        plan
    }
}

/// Some items of a list, and what stands in their place in another list. The rest is the same in both.
#[derive(Clone, Debug)]
struct Splice<T> {
    at: usize,
    takes: usize,
    puts: Box<[T]>,
}

impl<T: Clone + PartialEq> Splice<T> {
    /// None where both are the same.
    fn between(from: &[T], to: &[T]) -> Option<Self> {
        let same = |(one, other): &(&T, &T)| one == other;
        let at = from.iter().zip(to).take_while(same).count();
        let ends = from[at..].iter().rev().zip(to[at..].iter().rev());
        let after = ends.take_while(same).count();
        let (takes, puts) = (from.len() - at - after, &to[at..to.len() - after]);
        (takes > 0 || !puts.is_empty()).then(|| Self {
            at,
            takes,
            puts: puts.into(),
        })
    }

    fn apply(&self, list: &mut Vec<T>) {
        let after = list.split_off(self.at + self.takes);
        list.truncate(self.at);
        list.extend_from_slice(&self.puts);
        list.extend(after);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{empty, full, full_changes};

    #[track_caller]
    fn leads_there_and_back(one: &Plan, other: &Plan) {
        assert_eq!(&Difference::between(one, other).applied_to(one), other);
        assert_eq!(&Difference::between(other, one).applied_to(other), one);
    }

    #[test]
    fn it_leads_from_any_state_of_a_visit_to_any_other() {
        let mut states = vec![empty(), full()];
        let mut plan = empty();
        for change in full_changes() {
            plan.apply(change).unwrap();
            states.push(plan.clone());
        }
        for one in &states {
            for other in &states {
                leads_there_and_back(one, other);
            }
        }
    }

    #[test]
    fn of_two_lists_only_what_differs_is_in_it() {
        for (from, to, at, takes, puts) in [
            ("abcdef", "abXdef", 2, 1, "X"),
            ("abc", "abcd", 3, 0, "d"),
            ("abcd", "bcd", 0, 1, ""),
            ("aaa", "aaaa", 3, 0, "a"),
            ("abc", "cab", 0, 3, "cab"),
        ] {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let splice = Splice::between(&letters(from), &letters(to)).unwrap();
            let put: String = splice.puts.iter().collect();
            assert_eq!((splice.at, splice.takes, put.as_str()), (at, takes, puts));
            let mut list = letters(from);
            splice.apply(&mut list);
            assert_eq!(list, letters(to));
        }
        assert!(Splice::between(&['a'], &['a']).is_none());
    }
}
