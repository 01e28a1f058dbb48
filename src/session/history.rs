//! Undo and redo: the way back to the plan as it was before each change of this visit. Never kept on the device.

use std::collections::VecDeque;
use std::rc::Rc;

use super::step::Step;
use crate::plan::{Difference, Plan};

/// The plan now, with the ways back and forth: for each step, what turns the plan into the one beyond it.
#[derive(Clone, Debug)]
pub struct History {
    past: VecDeque<(Difference, Step)>,
    now: Rc<Plan>,
    future: Vec<(Difference, Step)>,
}

impl History {
    /// How many steps back there are at most: a whole visit of ordinary length.
    pub const MAX: usize = 300;

    pub fn of(plan: Plan) -> Self {
        Self {
            past: VecDeque::new(),
            now: Rc::new(plan),
            future: Vec::new(),
        }
    }

    pub fn now(&self) -> &Rc<Plan> {
        &self.now
    }

    /// Goes on to a changed plan. What was undone before is no longer ahead.
    pub fn go_on(&mut self, plan: Plan, step: Step) {
        if self.past.len() == Self::MAX {
            self.past.pop_front();
        }
        let back = self.goes_to(plan);
        self.past.push_back((back, step));
        self.future.clear();
    }

    /// Puts another plan in the place of this one; gives back the way to this one.
    fn goes_to(&mut self, plan: Plan) -> Difference {
        let back = Difference::between(&plan, &self.now);
        self.now = Rc::new(plan);
        back
    }

    /// The last two steps are one from now on, and are undone together.
    pub fn join(&mut self) {
        if self.past.len() < 2 {
            return;
        }
        if let (Some((last, _)), Some((first, step))) = (self.past.pop_back(), self.past.pop_back())
        {
            let before = first.applied_to(&last.applied_to(&self.now));
            let back = Difference::between(&self.now, &before);
            self.past.push_back((back, step));
        }
    }

    /// Takes the last step back for good, if it was the one that made something. Whether it was.
    pub fn unmake(&mut self, is_there: impl Fn(&Plan) -> bool) -> bool {
        let Some((back, _)) = self.past.back() else {
            return false;
        };
        let before = back.applied_to(&self.now);
        if is_there(&before) {
            return false;
        }
        self.past.pop_back();
        self.now = Rc::new(before);
        true
    }

    /// The step that was undone, if there was one.
    pub fn undo(&mut self) -> Option<Step> {
        let (back, step) = self.past.pop_back()?;
        let forth = self.goes_to(back.applied_to(&self.now));
        self.future.push((forth, step));
        Some(step)
    }

    /// The step that was done again, if there was one.
    pub fn redo(&mut self) -> Option<Step> {
        let (forth, step) = self.future.pop()?;
        let back = self.goes_to(forth.applied_to(&self.now));
        self.past.push_back((back, step));
        Some(step)
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{empty, full_changes, mine};
    use crate::plan::{About, Change};

    #[test]
    fn every_change_of_a_visit_can_be_undone_and_redone() {
        let mut history = History::of(empty());
        let mut seen = vec![empty()];
        for change in full_changes() {
            let mut plan = (**history.now()).clone();
            let step = Step::of(&change);
            plan.apply(change).unwrap();
            seen.push(plan.clone());
            history.go_on(plan, step);
        }

        for plan in seen.iter().rev().skip(1) {
            assert!(history.undo().is_some());
            assert_eq!(&**history.now(), plan);
        }
        assert!(history.undo().is_none());
        for plan in seen.iter().skip(1) {
            assert!(history.redo().is_some());
            assert_eq!(&**history.now(), plan);
        }
        assert!(history.redo().is_none());
    }

    #[test]
    fn two_steps_that_are_joined_are_undone_together() {
        let mut history = History::of(empty());
        let changes: Vec<_> = full_changes().into_iter().take(3).collect();
        for change in changes {
            let mut plan = (**history.now()).clone();
            let step = Step::of(&change);
            plan.apply(change).unwrap();
            history.go_on(plan, step);
        }
        let now = history.now().clone();
        history.join();
        assert_eq!(*history.now(), now);
        assert!(history.undo().is_some() && history.undo().is_some());
        assert_eq!(**history.now(), empty());
        assert!(history.redo().is_some() && history.redo().is_some());
        assert_eq!(*history.now(), now);
    }

    #[test]
    fn a_new_change_after_an_undo_leaves_no_way_forward() {
        let mut history = History::of(empty());
        history.go_on(empty(), Step::Words);
        history.undo();
        history.go_on(empty(), Step::Words);

        assert!(!history.can_redo());
    }

    #[test]
    fn a_whole_visits_steps_back_take_no_more_room_than_half_of_a_long_plan() {
        let mut plan = empty();
        let says = |number: u32| {
            Change::WriteLine(mine(
                About::Gift,
                &format!("Line {number}: 27 years on the 06:14, and I can tell you every signal."),
            ))
        };
        for number in 0..1000 {
            plan.apply(says(number)).unwrap();
        }
        let mut history = History::of(plan);
        for number in 0..300 {
            let mut plan = (**history.now()).clone();
            plan.apply(says(number)).unwrap();
            history.go_on(plan, Step::Words);
        }
        let plan = history.now().clone();

        let given_back =
            |gives: &mut dyn FnMut()| -allocation_counter::measure(gives).bytes_current;
        let (mut history, mut plan) = (Some(history), Some(plan));
        let steps = given_back(&mut || drop(history.take()));
        let open = given_back(&mut || drop(plan.take()));

        assert!(
            steps > 0 && steps * 2 <= open,
            "{steps} bytes for the steps, {open} for the plan"
        );
    }
}
