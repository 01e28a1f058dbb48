//! Changing the plan, typing, and going back and forth between what was.

use std::rc::Rc;

use super::context::Context;
use super::{Field, Notice, Screen, intention};
use crate::plan::{CardId, Change, Path};

impl Context {
    pub(super) fn write_down(&mut self, asked: intention::Writing) {
        match asked {
            intention::Writing::Change(change) => self.change_and_go(change),
            intention::Writing::Keep { fields, change } => self.keep_from(&fields, change),
            intention::Writing::Fill(texts) => self.fill(texts),
            intention::Writing::Type { field, text } => self.type_in(field, text),
            intention::Writing::Leave(fields) => self.leave_out(&fields),
            intention::Writing::PutBack => self.put_back(),
            intention::Writing::ChoosePlace {
                field,
                about,
                place,
            } => self.edit(|sitting| {
                Rc::make_mut(&mut sitting.drafts).choose_place(&field, about, place);
            }),
            intention::Writing::Undo => self.step(true),
            intention::Writing::Redo => self.step(false),
        }
    }

    /// Urgent leads straight to what happens today and this week.
    fn change_and_go(&mut self, change: Change) {
        let path = if let Change::ChoosePath(path) = change {
            Some(path)
        } else {
            None
        };
        if !self.change(change) {
            return;
        }
        match path {
            Some(Path::Urgent) => self.go(Screen::Promises),
            Some(Path::JustTalking) => self.go(Screen::Ways),
            Some(Path::LookingAhead) => self.go(Screen::Year),
            Some(Path::CatchingUp) => self.go(Screen::CatchUp),
            None => {}
        }
    }

    /// What is typed is a draft, and kept as such.
    fn type_in(&mut self, field: Field, text: String) {
        if self.has_room_for(&text) {
            self.edit(|sitting| Rc::make_mut(&mut sitting.drafts).write(field, text));
        }
    }

    /// All or none: what one of them cannot hold changes nothing in the others.
    fn fill(&mut self, texts: Vec<(Field, String)>) {
        if texts.iter().all(|(_, text)| self.has_room_for(text)) {
            self.edit(|sitting| {
                let drafts = Rc::make_mut(&mut sitting.drafts);
                for (field, text) in texts {
                    drafts.write(field, text);
                }
            });
        }
    }

    /// Leaves out what was begun in these fields, until somebody wants it back.
    fn leave_out(&mut self, fields: &[Field]) {
        self.edit(|sitting| {
            sitting.left_out = Rc::new(sitting.drafts.only(fields));
            let drafts = Rc::make_mut(&mut sitting.drafts);
            for field in fields {
                drafts.clear(field);
                drafts.clear_picture(field);
            }
        });
        self.notify(Notice::BegunLeftOut);
    }

    /// What was left out last stands in its fields again, where nobody has begun anything else since.
    fn put_back(&mut self) {
        self.edit(|sitting| {
            let before = std::mem::take(&mut sitting.left_out);
            Rc::make_mut(&mut sitting.drafts).add(&before);
        });
        self.notice = None;
        self.say("announce-redone");
    }

    /// Whether a field can hold this; says so where it cannot.
    pub(super) fn has_room_for(&mut self, text: &str) -> bool {
        let fits = text.len() <= Field::MAX;
        if !fits {
            self.notify(Notice::TooLong);
        }
        fits
    }

    /// One step back in what was done, or forth again.
    fn step(&mut self, back: bool) {
        let Some(sitting) = self.sitting_mut() else {
            return;
        };
        let history = &mut sitting.history;
        let step = if back { history.undo() } else { history.redo() };
        let Some(step) = step else {
            return;
        };
        let plan = sitting.plan().clone();
        let here = std::mem::take(&mut self.frame.screen);
        let is_gone = matches!(&here, Screen::Talk(card) if CardId::is_own(card) && plan.own_card(card).is_none());
        self.frame.screen = self.near_enough(if is_gone { Screen::Mat } else { here });
        self.changed();
        let what = self.words.say(step.message());
        let text = self.words.say_with(
            if back {
                "announce-undone"
            } else {
                "announce-redone-step"
            },
            &[("what", what.into())],
        );
        self.announce(text);
    }
}
