//! One window writes a plan. Who that is, and how one lets go of it for another.

use super::context::Context;
use super::custody::Custody;
use super::workspace::Workspace;
use super::{DeskState, Focus, Model, Screen, effect};
use crate::device::Hold;
use crate::plan::PlanId;

impl Context {
    /// Another window asks for the plan: it is given up as soon as everything is on the device.
    pub(super) fn plan_wanted(&mut self, plan: &PlanId) {
        let open = self.sitting_mut();
        if let Some(open) = open.filter(|open| open.custody.id == *plan) {
            open.custody.wanted();
            self.write_without_a_pause();
        }
    }

    /// Gives up a plan that another window waits for.
    pub(super) fn settle_wanted(&mut self) {
        let open = self.sitting_mut();
        if let Some(open) = open.filter(|open| open.custody.is_to_be_given_up()) {
            open.custody.give_up();
            self.ask(effect::Desk::LetGoOfPlan);
            self.focus(Focus::Heading);
        }
    }

    /// Takes the open plan over from the window that has it.
    pub(super) fn take_over(&mut self) {
        if let Some(sitting) = self.workspace.take_sitting() {
            let plan = sitting.custody.id;
            self.workspace.put(Workspace::TakingOver(plan.clone()));
            self.frame.begin_at(Screen::Desk);
            self.ask(effect::Desk::HoldPlan {
                plan,
                take_over: true,
            });
        }
    }
}

impl Model {
    /// The answer to whether this window may write the plan; it can be taken back later.
    pub(super) fn held(&mut self, plan: &PlanId, hold: Hold) {
        let context = &mut self.context;
        match context.workspace.in_hand_mut() {
            // The other window has written what it had: read it before anything is shown.
            Workspace::TakingOver(wanted) if wanted == plan && hold == Hold::Ours => {
                return context.ask(effect::Desk::Load);
            }
            Workspace::Open(open) if open.custody.id == *plan && hold == Hold::Elsewhere => {
                if open.custody.may_stay_elsewhere() {
                    context.workspace.put(Workspace::Empty);
                    context.frame.begin_at(Screen::Desk);
                } else {
                    open.custody.held(hold);
                    context.focus(Focus::Heading);
                }
                return;
            }
            Workspace::Open(_)
            | Workspace::Closed(_)
            | Workspace::TakingOver(_)
            | Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::Unlocking(_)
            | Workspace::Choosing(_)
            | Workspace::Clearing(_) => {}
        }
        if let Some(custody) = context.workspace.custody_of(plan) {
            custody.held(hold);
            self.open_if_answered();
            self.context.rest();
        }
    }

    /// Once both the device and the other windows have answered, writing may begin.
    pub(super) fn open_if_answered(&mut self) {
        if self.desk.state != DeskState::Opening {
            let plan = self.context.workspace.custody_mut();
            let next = plan.map(Custody::opened);
            self.context.follow(next);
        }
    }
}
