//! Closing up what is open: hiding it, locking it, and opening it again.

use std::rc::Rc;

use super::closed::{After, Closed};
use super::context::Context;
use super::custody::Keys;
use super::secret_word::WordState;
use super::settings::LockAfter;
use super::sitting::Ending;
use super::workspace::{Request, Workspace};
use super::{Cover, Intention, Model, Notice, Screen, Sitting, effect};
use crate::device::StorageError;
use crate::vault::{Keeping, Key};

/// After how long in the background what is open is closed up at the latest, in milliseconds. Not at
/// once: people look something up and come back.
const LONG_AWAY: u64 = 5 * 60_000;

/// So many times longer a tablet waits that was put down.
const PUT_DOWN: u64 = 4;

/// How long it waits at the least while the page with who to phone lies open, in milliseconds: a call for help takes
/// its time, and nobody touches the tablet.
const WHILE_PHONING: u64 = 60 * 60_000;

/// So long before something is closed up it says so, in milliseconds: WCAG 2.2.1 asks for twenty seconds at the least.
const WARNING: u64 = 60_000;

/// Three times Escape within so many milliseconds hides everything.
const ESCAPES_WITHIN: u64 = 2_000;

/// When the tablet was last touched, as its clock has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch {
    last: u64,
    /// Whether it was touched since the clock was last heard.
    pub touched: bool,
    /// Whether the page is in the background.
    pub away: bool,
    /// What the clock said last, in milliseconds.
    pub now: u64,
    /// Whether it was said that it closes up soon, since the tablet was touched last.
    warned: bool,
}

/// How long nobody has touched the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quiet {
    No,
    /// It closes up in a minute. That is said once.
    Almost,
    Over,
}

impl Default for Watch {
    /// Whoever opens the page touches the tablet: the time begins when the clock is heard first.
    fn default() -> Self {
        Self {
            last: 0,
            touched: true,
            away: false,
            now: 0,
            warned: false,
        }
    }
}

impl Watch {
    /// Hears the clock; says whether nobody has touched the tablet for too long.
    ///
    /// Where it was put down, or the whole page is looked at, people look for as long as they like: it waits longer, and
    /// not for ever, because somebody may have walked away from it.
    fn tell(&mut self, at: u64, after: LockAfter, cover: Cover) -> Quiet {
        self.now = at;
        // A clock that was set back begins anew.
        if std::mem::take(&mut self.touched) || at < self.last {
            self.last = at;
            self.warned = false;
        }
        let quiet = at.saturating_sub(self.last);
        let limit = after.limit().map(|limit| match (self.away, cover) {
            // Whoever phones with this tablet is away from the page for as long as they talk.
            (_, Cover::Help) => (limit * PUT_DOWN).max(WHILE_PHONING),
            (true, _) => limit.min(LONG_AWAY),
            (false, Cover::PutDown | Cover::OurPage) => limit * PUT_DOWN,
            (false, Cover::Nothing | Cover::Hidden | Cover::SecretWord) => limit,
        });
        let lasts = |before| limit.is_some_and(|limit| quiet + before >= limit);
        if lasts(0) {
            Quiet::Over
        } else if lasts(WARNING) && !std::mem::replace(&mut self.warned, true) {
            Quiet::Almost
        } else {
            Quiet::No
        }
    }
}

impl Sitting {
    /// Closes it up.
    fn close_up(self, screen: Screen, keys: &mut Keys) -> Closed {
        let kept = self.kept(&screen);
        let mut custody = self.custody;
        custody.close(&kept, keys);
        let after = match self.ending {
            // Whoever asked for it to be gone wants that more than a last write.
            Some(Ending::Clear(what)) => After::Clear(what),
            Some(Ending::Keep | Ending::Leave(_) | Ending::OpenFile(_)) | None => After::Stay,
        };
        Closed {
            custody,
            screen,
            mat: self.mat,
            going: self.going,
            reading: self.reading,
            copy: self.copy,
            places: self.drafts.places().clone(),
            word: WordState::Waiting,
            awaits_key: false,
            after,
        }
    }

    /// Opens it again with its own key, the tablet's or that of its secret word.
    fn reopened(
        mut closed: Box<Closed>,
        with: Option<&Key>,
    ) -> Result<(Self, Screen), Box<Closed>> {
        let plan = closed.custody.id.clone();
        let Ok(opened) = closed.custody.secret.open(&plan, with) else {
            return Err(closed);
        };
        let mut sitting = Self {
            mat: closed.mat,
            going: closed.going,
            reading: closed.reading,
            copy: closed.copy,
            ..Self::of(opened.kept, closed.custody)
        };
        Rc::make_mut(&mut sitting.drafts).keep_places(closed.places);
        Ok((sitting, closed.screen))
    }
}

impl Context {
    /// Closes up the plan that is open, and lets go of what was asked for and is not open yet.
    fn close_up(&mut self) {
        match self.workspace.in_hand_mut() {
            Workspace::Open(_) => self.shut(),
            Workspace::Unlocking(_) | Workspace::Choosing(_) => {
                self.workspace.put(Workspace::Empty);
            }
            Workspace::Closed(closed) => closed.stays_closed(),
            Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::TakingOver(_)
            | Workspace::Clearing(_) => {}
        }
        self.notice = None;
        self.frame.trail.clear();
        self.fall_silent();
    }

    #[inline(never)]
    fn shut(&mut self) {
        let Some(sitting) = self.workspace.take_sitting() else {
            return;
        };
        let screen = std::mem::take(&mut self.frame.screen);
        let mut closed = sitting.close_up(screen, &mut self.keys);
        let next = match closed.after {
            After::Clear(_) => None,
            After::Stay | After::Leave(_) => Some(closed.custody.write_last()),
        };
        self.workspace.put(Workspace::Closed(Box::new(closed)));
        self.follow(next);
    }

    #[inline(never)]
    pub(super) fn uncover_what_is_shut(&mut self) {
        let Some(closed) = self.workspace.closed_mut() else {
            return;
        };
        if closed.custody.secret.has_key() {
            return self.reopen(None);
        }
        match closed.custody.keeping() {
            Keeping::Memory => {}
            Keeping::Word => {
                closed.word = WordState::Waiting;
                self.lay(Cover::SecretWord);
            }
            Keeping::Visit | Keeping::Tablet => {
                closed.awaits_key = true;
                self.ask(effect::Keeping::TabletKey);
            }
        }
    }

    pub(super) fn reopen(&mut self, with: Option<&Key>) {
        let Some(closed) = self.workspace.take_closed() else {
            return;
        };
        match Sitting::reopened(closed, with) {
            Err(closed) => self.workspace.put(Workspace::Closed(closed)),
            Ok((sitting, screen)) => {
                self.workspace.put(Workspace::Open(Box::new(sitting)));
                self.frame.begin_at(screen);
                self.lay(Cover::Nothing);
                // What lies on the tablet says that it was closed up: it is not any more.
                self.changed();
                self.write_without_a_pause();
            }
        }
    }
}

impl Model {
    /// Words off the screen and keys dropped, at once.
    pub(super) fn hide(&mut self) {
        self.let_everything_go();
        self.context.lay(Cover::Hidden);
    }

    fn let_everything_go(&mut self) {
        self.context.close_up();
        if self.learning.is_open() {
            self.learning.close(&mut self.context);
        }
        self.context.keys.tablet = None;
    }

    /// Closes up after a while without a touch, or because somebody asked.
    #[inline(never)]
    pub(super) fn lock_up(&mut self) {
        let open = self.context.sitting();
        if open.is_none_or(|sitting| sitting.keeping() != Keeping::Word) {
            return self.hide();
        }
        self.let_everything_go();
        self.context.lay(Cover::SecretWord);
    }

    /// Somebody wants to go on with what was closed up.
    pub(super) fn uncover(&mut self) {
        if self.is_shut() {
            return self.context.uncover_what_is_shut();
        }
        if self.context.frame.screen.is_for_workers() {
            self.learning.open_again(&mut self.context);
        }
        self.context.put_cover_away();
    }

    /// The tablet's key came: whatever waited for it goes on.
    pub(super) fn tablet_key(&mut self, answer: Result<Key, StorageError>) {
        let (came, key) = match answer {
            Ok(key) => (Ok(()), Some(key)),
            Err(error) => (Err(error), None),
        };
        if key.is_some() {
            self.context.keys.tablet.clone_from(&key);
        }
        self.open_with_key(key.as_ref());
        if came.is_ok() && self.context.second.waits_for_the_key() {
            self.arrive();
        } else if came.is_ok() {
            self.seal_what_is_plain();
        }
        self.learning.key_came(&mut self.context, &came);
        let plan = self.context.sitting_mut();
        let next = plan.map(|open| open.custody.key_came(came));
        self.context.follow(next);
        if self.is_shut() || self.cover() == Cover::Hidden {
            // Everything was hidden before it came.
            self.context.keys.tablet = None;
        }
    }

    /// Opens what only waited for the tablet's key, or says that it cannot be opened.
    fn open_with_key(&mut self, key: Option<&Key>) {
        let context = &mut self.context;
        match (context.workspace.in_hand_mut(), key) {
            (Workspace::Unlocking(Request::Key(_)), Some(_)) => self.open_what_is_wanted(),
            (Workspace::Unlocking(Request::Key(_)), None) => {
                context.workspace.put(Workspace::Empty);
                context.notify(Notice::CannotOpenHere);
            }
            (Workspace::Closed(closed), _) if closed.awaits_key => {
                closed.awaits_key = false;
                if key.is_some() {
                    context.reopen(key);
                } else {
                    context.notify(Notice::CannotOpenHere);
                }
            }
            (
                Workspace::Unlocking(Request::Word(..) | Request::File(..))
                | Workspace::Closed(_)
                | Workspace::Empty
                | Workspace::Beginning(_)
                | Workspace::Choosing(_)
                | Workspace::Open(_)
                | Workspace::TakingOver(_)
                | Workspace::Clearing(_),
                _,
            ) => {}
        }
    }

    /// Somebody does not want to give the word: what is closed up goes to the desk.
    pub(super) fn not_now(&mut self) {
        let context = &mut self.context;
        match context.workspace.in_hand_mut() {
            Workspace::Closed(closed) => closed.leave(),
            Workspace::Unlocking(_) => context.workspace.put(Workspace::Empty),
            Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::Choosing(_)
            | Workspace::Open(_)
            | Workspace::TakingOver(_)
            | Workspace::Clearing(_) => {}
        }
        context.frame.begin_at(Screen::Desk);
        context.lay(Cover::Nothing);
    }

    /// What is closed up is cleared, or lies on the desk once the device has it.
    pub(super) fn settle_closed(&mut self) {
        let Some(closed) = self.context.workspace.closed_mut() else {
            return;
        };
        let saving = closed.custody.saving();
        match &closed.after {
            After::Stay => {}
            After::Clear(what) => {
                if !saving.is_writing() {
                    let what = *what;
                    closed.after = After::Stay;
                    self.context.clear(what);
                }
            }
            After::Leave(_) => {
                if saving.is_kept() {
                    self.lay_on_the_desk();
                } else if saving.has_failed() {
                    // The words are nowhere but here, so they may not be out of reach.
                    closed.after = After::Stay;
                    self.context.frame.cover = Cover::SecretWord;
                    self.context.notify(Notice::StillOpen);
                }
            }
        }
    }

    fn lay_on_the_desk(&mut self) {
        let Some(closed) = self.context.workspace.take_closed() else {
            return;
        };
        self.desk.put(closed.custody.id, closed.custody.secret);
        self.context.ask(effect::Desk::LetGoOfPlan);
        self.second_follows();
        if let After::Leave(Some(intention)) = closed.after {
            self.person(*intention);
        }
    }

    /// Nobody begins or opens anything while another plan is still on its way to the desk, or out of
    /// another window, or while everything is being cleared. Whether it is so.
    pub(super) fn is_someone_elses_turn(&mut self, next: &Intention) -> bool {
        if let Some(closed) = self.context.workspace.closed_mut() {
            if let After::Leave(then) = &mut closed.after {
                *then = Some(Box::new(next.clone()));
            }
            return true;
        }
        self.context.workspace.is_busy()
    }

    /// The device's clock: closes up what nobody has touched for long. It looks at the time and at
    /// nothing else, so that a field with half a sentence or an open panel does not keep it awake.
    pub(super) fn clock(&mut self, at: u64) {
        let (after, context) = (self.settings().lock_after, &mut self.context);
        let frame = &mut context.frame;
        // Whoever is read to listens.
        frame.watch.touched |= frame.voice.reading;
        if frame.watch.touched && matches!(context.notice, Some(Notice::ClosesSoon)) {
            context.notice = None;
        }
        let quiet = frame.watch.tell(at, after, frame.cover);
        if self.sitting().is_none() && !self.learning.is_open() {
            return;
        }
        match quiet {
            Quiet::No => {}
            Quiet::Almost => self.context.notify(Notice::ClosesSoon),
            Quiet::Over => self.lock_up(),
        }
    }

    pub(super) fn escape(&mut self, at: u64) {
        let frame = &mut self.context.frame;
        frame
            .escapes
            .retain(|before| at.saturating_sub(*before) <= ESCAPES_WITHIN);
        frame.escapes.push(at);
        if frame.escapes.len() >= 3 {
            frame.escapes.clear();
            self.hide();
        } else if frame.cover.is_for_a_while() {
            self.context.put_cover_away();
        }
    }
}

impl Closed {
    /// A word that is being tried opens nothing any more, and neither does a key that was asked for.
    fn stays_closed(&mut self) {
        (self.word, self.awaits_key) = (WordState::Waiting, false);
    }

    /// Goes to the desk, unless it is to be cleared.
    fn leave(&mut self) {
        if self.after == After::Stay {
            self.after = After::Leave(None);
        }
    }
}
