//! Undo and redo: the plan as it was before each change of this visit. Never kept on the device.

use std::rc::Rc;

use super::step::Step;
use crate::plan::Plan;

/// The plan now, with the ways back and forth: each plan with the step that lies between it and the next.
#[derive(Clone, Debug)]
pub struct History {
    past: Vec<(Rc<Plan>, Step)>,
    now: Rc<Plan>,
    future: Vec<(Rc<Plan>, Step)>,
}

impl History {
    /// How many steps back there are at most: a whole visit of ordinary length.
    pub const MAX: usize = 300;

    pub fn of(plan: Plan) -> Self {
        Self {
            past: Vec::new(),
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
            self.past.remove(0);
        }
        let before = std::mem::replace(&mut self.now, Rc::new(plan));
        self.past.push((before, step));
        self.future.clear();
    }

    /// The last two steps are one from now on, and are undone together.
    pub fn join(&mut self) {
        if self.past.len() > 1 {
            self.past.pop();
        }
    }

    /// Takes the last step back for good, if it was the one that made something. Whether it was.
    pub fn unmake(&mut self, is_there: impl Fn(&Plan) -> bool) -> bool {
        let Some((before, _)) = self.past.pop_if(|(before, _)| !is_there(before)) else {
            return false;
        };
        self.now = before;
        true
    }

    /// The step that was undone, if there was one.
    pub fn undo(&mut self) -> Option<Step> {
        let (before, step) = self.past.pop()?;
        let after = std::mem::replace(&mut self.now, before);
        self.future.push((after, step));
        Some(step)
    }

    /// The step that was done again, if there was one.
    pub fn redo(&mut self) -> Option<Step> {
        let (after, step) = self.future.pop()?;
        let before = std::mem::replace(&mut self.now, after);
        self.past.push((before, step));
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
    use crate::plan::example::{empty, full_changes};

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
}
