//! Going from screen to screen, back, and to what lies over one for a while.

use super::context::Context;
use super::sitting::Ending;
use super::{Cover, Focus, Intention, Model, Notice, Screen, effect, intention};
use crate::plan::AskId;

impl Context {
    pub(super) fn walk(&mut self, screen: Screen) {
        if self.stays_for_a_word() {
            return;
        }
        if screen == Screen::Settings && self.frame.screen != Screen::Settings {
            self.ask(effect::Settings::LookAtStorage);
            self.go(Screen::Settings);
        } else if screen == Screen::Desk && self.sitting().is_some() {
            self.end(Ending::Leave(Box::new(Intention::Frame(
                intention::Frame::Go(Screen::Desk),
            ))));
        } else {
            self.go(screen);
        }
    }

    /// An ask that was begun, and in which nobody has said anything since, is gone when the two go on: nothing is made by
    /// looking.
    #[inline(never)]
    pub(super) fn take_back_what_was_only_looked_at(&mut self, ask: AskId) {
        let Some(sitting) = self.sitting_mut() else {
            return;
        };
        let is_begun = sitting.drafts.any_in(&format!("ask-{}-", ask.0));
        if !is_begun && sitting.history.unmake(|plan| plan.ask(ask).is_some()) {
            self.frame
                .trail
                .retain(|screen| *screen != Screen::Ask(ask));
        }
    }

    /// On to taking the plan, all of it unless somebody chooses; from there on to saying goodbye. Whoever is not alone, and
    /// is asked just that, can stop all the same: the plan stays where it is.
    #[inline(never)]
    pub(super) fn stop_here(&mut self) {
        if self.stays_for_a_word() {
            return;
        }
        if self.frame.screen != Screen::Take {
            self.choose_my_plan();
            return self.go(Screen::Take);
        }
        if self.asks_if_alone() {
            self.end(Ending::Keep);
        } else {
            self.go(Screen::Goodbye);
        }
    }

    /// Whoever puts the tablet down or looks at the page comes back to where they were.
    pub(super) fn lay(&mut self, cover: Cover) {
        let from = std::mem::replace(&mut self.frame.cover, cover);
        if cover != Cover::Help {
            self.frame.under_help = Cover::Nothing;
        }
        self.focus(match (from.is_for_a_while(), cover.is_for_a_while()) {
            (true, true) => Focus::NextCover,
            (false, true) => Focus::Cover,
            (true, false) if cover == Cover::Nothing => Focus::Under,
            (true | false, false) => Focus::Heading,
        });
        if self.workspace.has_a_plan() {
            self.write_without_a_pause();
        }
    }

    pub(super) fn turn_round(&mut self) {
        self.frame.turned = !self.frame.turned;
    }

    /// Reads the next thing, or the one before.
    fn read(&mut self, by: isize) {
        if let Some(sitting) = self.sitting_mut() {
            let last = sitting.read_items().len();
            sitting.reading = sitting.reading.saturating_add_signed(by).min(last);
            self.focus(Focus::Heading);
        }
    }

    /// The message at the top of the page was read.
    #[inline(never)]
    pub(super) fn put_notice_away(&mut self) {
        if matches!(self.notice, Some(Notice::SomePiecesLeft(_))) {
            self.edit(|sitting| sitting.left.clear());
        }
        self.notice = None;
        self.workspace.choose_neither();
        self.focus(Focus::Heading);
    }

    #[inline(never)]
    pub(super) fn reading(&mut self, asked: intention::Reading) {
        match asked {
            intention::Reading::On => self.read(1),
            intention::Reading::Back => self.read(-1),
        }
    }
}

impl Model {
    pub(super) fn frame(&mut self, asked: intention::Frame) {
        match asked {
            intention::Frame::Hide => self.hide(),
            intention::Frame::Uncover => self.uncover(),
            intention::Frame::Go(screen) => self.go(screen),
            intention::Frame::Back => self.back(),
            intention::Frame::StopHere => self.context.stop_here(),
            intention::Frame::PutDown => self.context.lay(Cover::PutDown),
            intention::Frame::LookAtPage => self.context.lay(Cover::OurPage),
            intention::Frame::GetHelp => self.context.get_help(),
            intention::Frame::TurnRound => self.context.turn_round(),
            intention::Frame::ReadOut(words) => self.context.read_out(words),
            intention::Frame::Lock => self.lock_up(),
            intention::Frame::PutNoticeAway => self.context.put_notice_away(),
            intention::Frame::TryAgain => self.write_now(),
        }
    }

    /// Goes to a screen. What workers see needs the debriefs.
    #[inline(never)]
    fn go(&mut self, screen: Screen) {
        if screen.is_for_workers() {
            self.learning.open_up(&mut self.context);
            self.learning.look_anew();
        }
        self.context.walk(screen);
    }

    #[inline(never)]
    pub(super) fn back(&mut self) {
        let context = &mut self.context;
        match context.frame.cover {
            Cover::Nothing => {
                let (from, to) = (context.frame.screen.clone(), context.frame.back());
                self.go(to);
                // Nobody comes back to where they come back from.
                self.context.frame.trail.retain(|screen| *screen != from);
            }
            // A hidden screen comes back by a tap and by nothing else.
            Cover::Hidden => {}
            Cover::SecretWord => self.not_now(),
            Cover::PutDown | Cover::OurPage | Cover::Help => context.put_cover_away(),
        }
    }
}
