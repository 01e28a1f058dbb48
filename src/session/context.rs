//! What an area may do: look at the plan in hand and change it, ask something of the device, say something, go somewhere.
//! No area reaches further: none knows another's state.

use super::custody::{Custody, Keys};
use super::frame::Frame;
use super::saving::Next;
use super::second::Second;
use super::secret_word::Stretching;
use super::step::Step;
use super::taking::Sharing;
use super::workspace::Workspace;
use super::{Cover, Effect, Focus, Notice, Screen, Sitting, effect};
use crate::device::StorageError;
use crate::plan::{Change, Day, PlanId};
use crate::vault::{Key, Random};
use crate::words::Words;

pub(super) struct Context {
    pub words: Words,
    pub today: Day,
    pub workspace: Workspace,
    pub keys: Keys,
    /// What is known of the second place.
    pub second: Second,
    /// What the secret word is for from which a key is being made. There is one at a time.
    pub stretching: Option<Stretching>,
    /// Whether the device can give a file to its other apps.
    pub sharing: Sharing,
    pub frame: Frame,
    pub notice: Option<Notice>,
    /// It was said that files are being read. They are opened if that still stands there when they are.
    pub awaits_files: bool,
    /// What a screen reader is told, and how many times something was.
    pub announced: (u32, String),
    effects: Vec<Effect>,
}

impl Context {
    pub fn new(words: Words, today: Day, seed: &Key) -> Self {
        Self {
            words: words.in_the_year_of(today),
            today,
            workspace: Workspace::Empty,
            keys: Keys {
                random: Random::from_seed(seed),
                tablet: None,
            },
            second: Second::default(),
            stretching: None,
            sharing: Sharing::NotHere,
            frame: Frame::default(),
            notice: None,
            awaits_files: false,
            announced: (0, String::new()),
            effects: Vec::new(),
        }
    }

    /// What day it is now.
    pub fn is_now(&mut self, today: Day) {
        self.today = today;
        self.words = self.words.clone().in_the_year_of(today);
    }

    /// What the device is to do now. It is asked once.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    pub fn ask(&mut self, effect: impl Into<Effect>) {
        self.effects.push(effect.into());
    }

    pub fn focus(&mut self, on: Focus) {
        self.ask(effect::Frame::Focus(on));
    }

    pub fn announce(&mut self, text: String) {
        self.announced = (self.announced.0.wrapping_add(1), text);
    }

    /// Announces a sentence of the guide.
    pub fn say(&mut self, message: &str) {
        let text = self.words.say(message);
        self.announce(text);
    }

    pub fn notify(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.focus(Focus::Notice);
    }

    /// What was announced is over: whoever comes by later does not hear it as something new.
    pub fn announce_nothing(&mut self) {
        if !self.announced.1.is_empty() {
            self.announce(String::new());
        }
    }

    /// Nothing that was said to anybody stays in memory.
    pub fn fall_silent(&mut self) {
        self.announced.1.clear();
    }

    pub fn sitting(&self) -> Option<&Sitting> {
        self.workspace.sitting()
    }

    pub fn sitting_mut(&mut self) -> Option<&mut Sitting> {
        self.workspace.sitting_mut()
    }

    /// Moves to a screen and puts the keyboard and the screen reader on its heading.
    pub fn go(&mut self, screen: Screen) {
        if screen.needs_plan() && self.sitting().is_none() {
            return;
        }
        let screen = self.near_enough(screen);
        if screen == Screen::Read
            && let Some(sitting) = self.sitting_mut()
        {
            sitting.reading = 0;
        }
        self.on_the_way_to_take(&screen);
        if let Screen::Ask(ask) = self.frame.screen
            && screen != self.frame.screen
        {
            self.take_back_what_was_only_looked_at(ask);
        }
        self.frame.walk(screen);
        (self.frame.cover, self.frame.under_help) = (Cover::Nothing, Cover::Nothing);
        self.notice = None;
        self.focus(Focus::Heading);
        self.changed();
    }

    /// The screen; or the ways in where it can wait while it is urgent, and the promises where what it is about is gone.
    pub fn near_enough(&self, screen: Screen) -> Screen {
        let Some(open) = self.sitting() else {
            return screen;
        };
        let plan = open.plan();
        if screen.is_gone_from(plan) {
            Screen::Promises
        } else if plan.is_urgent() && screen.can_wait() {
            Screen::Ways
        } else {
            screen
        }
    }

    /// Makes one change to the open plan. A visit begins with the first thing said in it.
    pub fn change(&mut self, change: Change) -> bool {
        let today = self.today;
        let Some(sitting) = self.sitting_mut() else {
            return false;
        };
        let before = sitting.plan().clone();
        let mut plan = (*before).clone();
        if plan.visit().day < today {
            let worker = plan.visit().worker.clone();
            let begun = plan.apply(Change::BeginVisit(today));
            debug_assert!(begun.is_ok(), "today is later than the last visit");
            let named = plan.apply(Change::NameWorker(worker));
            debug_assert!(named.is_ok(), "a worker can always be named");
        }
        let step = Step::of(&change);
        match plan.apply(change) {
            Ok(()) if plan == *before => true,
            Ok(()) => {
                sitting.history.go_on(plan, step);
                self.changed();
                true
            }
            Err(refusal) => {
                self.notify(Notice::Refused(refusal));
                false
            }
        }
    }

    /// Changes something of the sitting that is kept with the plan but is not part of it.
    pub fn edit(&mut self, change: impl FnOnce(&mut Sitting)) {
        if let Some(sitting) = self.sitting_mut() {
            change(sitting);
            self.changed();
        }
    }

    pub fn changed(&mut self) {
        let open = self.sitting_mut();
        let next = open.map(|sitting| sitting.custody.changed());
        self.follow(next);
    }

    /// Does what the saving rules ask for.
    pub fn follow(&mut self, next: Option<Next>) {
        match next {
            None | Some(Next::Nothing) => {}
            Some(Next::Wait(pause)) => self.ask(effect::Frame::Wait(pause)),
            Some(Next::Write) => self.write(),
            Some(Next::Forget) => {
                let forget = self.workspace.custody_mut().map(Custody::forget);
                self.effects.extend(forget);
            }
        }
    }

    fn write(&mut self) {
        let Self {
            workspace, frame, ..
        } = self;
        let careful = self.second.is_careful();
        let effect = match workspace.in_hand_mut() {
            Workspace::Open(sitting) => {
                let kept = sitting.kept(&frame.screen);
                let goes_on = frame.screen.needs_plan();
                sitting
                    .custody
                    .write(&kept, goes_on, &mut self.keys, careful)
            }
            Workspace::Closed(closed) => closed.custody.write_as_sealed(careful),
            Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::Unlocking(_)
            | Workspace::Choosing(_)
            | Workspace::TakingOver(_)
            | Workspace::Clearing(_) => None,
        };
        self.effects.extend(effect);
    }

    /// Writes at once what would be written after the pause.
    #[inline(never)]
    pub fn write_without_a_pause(&mut self) {
        let plan = self.workspace.custody_mut();
        let next = plan.map(Custody::pause_over);
        self.follow(next);
    }

    /// The device has answered a write of the plan in hand.
    pub fn saved(&mut self, plan: &PlanId, result: Result<(), StorageError>) {
        if result == Err(StorageError::Lost)
            && let Some(closed) = self.workspace.closed_mut()
        {
            // It is written when it is open again, and nothing is there then.
            closed.custody.is_lost();
        }
        let open = self.sitting_mut().map(|sitting| &mut sitting.custody);
        let open = open.filter(|custody| custody.id == *plan);
        let again = open.is_some_and(|custody| match result {
            Err(StorageError::KeyChanged) => custody.key_changed(),
            Err(StorageError::Lost) => custody.is_lost(),
            Ok(())
            | Err(
                StorageError::Unavailable
                | StorageError::Full
                | StorageError::Changed
                | StorageError::NoAnswer
                | StorageError::Newer
                | StorageError::Failed(_),
            ) => false,
        });
        if again {
            self.keys.tablet = None;
            return self.write();
        }
        let plan = self.workspace.custody_of(plan);
        let next = plan.map(|plan| plan.written(result));
        self.follow(next);
    }
}
