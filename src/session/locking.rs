//! Closing up what is open: hiding it, locking it, and opening it again. What is closed up is sealed in
//! memory and on the device alike, and its key is gone: no word of it can be shown by mistake.

use super::field::Places;
use super::saving::Saving;
use super::secret::Secret;
use super::secret_word::WordState;
use super::settings::LockAfter;
use super::sitting::{Ending, Holding};
use super::{Cover, Effect, Intention, Mat, Model, Notice, Screen, Sitting};
use crate::device::StorageError;
use crate::plan::PlanId;
use crate::vault::{Keeping, Key};

/// After how long in the background what is open is closed up at the latest, in milliseconds. Not at
/// once: people look something up and come back.
const LONG_AWAY: u64 = 5 * 60_000;

/// So many times longer a tablet waits that was put down.
const PUT_DOWN: u64 = 4;

/// How long it waits at the least while the page with who to phone lies open, in milliseconds: a call for help takes
/// its time, and nobody touches the tablet.
const WHILE_PHONING: u64 = 60 * 60_000;

/// A plan that was open, closed up.
pub(super) struct Shut {
    pub plan: PlanId,
    pub secret: Secret,
    pub saving: Saving,
    pub hold: Holding,
    screen: Screen,
    mat: Mat,
    reading: usize,
    taken: bool,
    /// Where new words about each thing go. No word of anybody's.
    places: Places,
    /// It, or everything, is to be cleared as soon as no write is under way.
    clears: Option<Ending>,
    /// It is to lie on the desk as soon as the device has it.
    leaving: bool,
    /// What somebody asked for meanwhile, at the desk.
    then: Option<Intention>,
}

/// When the tablet was last touched, as its clock has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch {
    last: u64,
    /// Whether it was touched since the clock was last heard.
    pub touched: bool,
    /// Whether the page is in the background.
    pub away: bool,
}

impl Default for Watch {
    /// Whoever opens the page touches the tablet: the time begins when the clock is heard first.
    fn default() -> Self {
        Self {
            last: 0,
            touched: true,
            away: false,
        }
    }
}

impl Watch {
    /// Hears the clock; says whether nobody has touched the tablet for too long.
    ///
    /// Where it was put down, people look at each other for as long as they like: it waits longer, and
    /// not for ever, because somebody may have walked away from it.
    fn tell(&mut self, at: u64, after: LockAfter, cover: Cover) -> bool {
        // A clock that was set back begins anew.
        if std::mem::take(&mut self.touched) || at < self.last {
            self.last = at;
        }
        let quiet = at.saturating_sub(self.last);
        let limit = after.limit().map(|limit| match (self.away, cover) {
            // Whoever phones with this tablet is away from the page for as long as they talk.
            (_, Cover::Help) => (limit * PUT_DOWN).max(WHILE_PHONING),
            (true, _) => limit.min(LONG_AWAY),
            (false, Cover::PutDown) => limit * PUT_DOWN,
            (false, Cover::Nothing | Cover::OurPage | Cover::Hidden | Cover::SecretWord) => limit,
        });
        limit.is_some_and(|limit| quiet >= limit)
    }
}

/// What waits for the tablet's key.
pub(super) enum Waiting {
    Open(PlanId),
    Reopen,
    /// The debriefs.
    Learning,
}

impl Model {
    /// Words off the screen and keys dropped, at once.
    pub(super) fn hide(&mut self) {
        self.let_everything_go();
        self.lay(Cover::Hidden);
    }

    fn let_everything_go(&mut self) {
        self.close_up();
        if self.learning.open().is_some() {
            self.close_learning();
        }
        self.tablet_key = None;
        self.notice = None;
        self.file = None;
        self.file_chosen = None;
        self.announced.1.clear();
    }

    /// Closes up after a while without a touch, or because somebody asked.
    #[inline(never)]
    pub(super) fn lock_up(&mut self) {
        let has_word = |sitting: &Sitting| sitting.keeping() == Keeping::Word;
        if !self.sitting.as_ref().is_some_and(has_word) {
            return self.hide();
        }
        self.let_everything_go();
        self.asked_word = WordState::Waiting;
        self.lay(Cover::SecretWord);
    }

    fn close_up(&mut self) {
        if let Some(sitting) = self.sitting.take() {
            self.shut(sitting);
        }
    }

    #[inline(never)]
    fn shut(&mut self, mut sitting: Sitting) {
        let kept = sitting.kept(&self.screen);
        let tablet = self.tablet_key.as_ref();
        // What was closed up does not go on by itself, not even when the page is loaded anew.
        sitting.secret.seal(&kept, false, tablet, &mut self.random);
        self.write_waits = false;
        let mut shut = Shut {
            plan: kept.plan.id().clone(),
            secret: sitting.secret,
            saving: sitting.saving,
            hold: sitting.hold,
            screen: std::mem::take(&mut self.screen),
            mat: sitting.mat,
            reading: sitting.reading,
            taken: sitting.taken,
            places: sitting.drafts.places().clone(),
            clears: sitting.ending.filter(Ending::clears),
            leaving: false,
            then: None,
        };
        shut.secret.close();
        if shut.clears.is_some() {
            // Whoever asked for it to be gone wants that more than a last write.
            self.shut = Some(shut);
            return;
        }
        // A write that is under way carries older words, and a label that does not say closed.
        let mut next = shut.saving.changed();
        if !shut.saving.is_writing() {
            next = shut.saving.pause_over();
        }
        self.shut = Some(shut);
        self.follow(Some(next));
    }

    /// Somebody wants to go on with what was closed up.
    pub(super) fn uncover(&mut self) {
        if self.shut.is_none() {
            if self.screen.is_for_workers() {
                self.open_learning_again();
            }
            return self.put_cover_away();
        }
        self.uncover_what_is_shut();
    }

    #[inline(never)]
    fn uncover_what_is_shut(&mut self) {
        let Some(shut) = &self.shut else {
            return;
        };
        match shut.secret.keeping {
            _ if shut.secret.has_key() => self.reopen(None),
            Keeping::Memory => {}
            Keeping::Word => {
                self.asked_word = WordState::Waiting;
                self.lay(Cover::SecretWord);
            }
            Keeping::Visit | Keeping::Tablet => {
                self.waiting = Some(Waiting::Reopen);
                self.ask(Effect::TabletKey);
            }
        }
    }

    pub(super) fn reopen(&mut self, with: Option<&Key>) {
        let Some(mut shut) = self.shut.take() else {
            return;
        };
        let Ok(kept) = shut.secret.open(&shut.plan, with) else {
            self.shut = Some(shut);
            return;
        };
        let mut sitting = Sitting {
            saving: shut.saving,
            hold: shut.hold,
            mat: shut.mat,
            reading: shut.reading,
            taken: shut.taken,
            ..Sitting::of(kept, shut.secret)
        };
        std::rc::Rc::make_mut(&mut sitting.drafts).keep_places(shut.places);
        self.sitting = Some(sitting);
        self.screen = shut.screen;
        self.lay(Cover::Nothing);
        // What lies on the tablet says that it was closed up: it is not any more.
        self.changed();
        self.write_now();
    }

    /// The tablet's key came: whatever waited for it goes on.
    pub(super) fn tablet_key(&mut self, answer: Result<Key, StorageError>) {
        let waiting = self.waiting.take();
        let write_waits = std::mem::take(&mut self.write_waits);
        match answer {
            Ok(key) => {
                self.tablet_key = Some(key.clone());
                match waiting {
                    // Somebody may have begun something else meanwhile.
                    Some(Waiting::Open(plan)) if self.sitting.is_none() => {
                        self.open_from_desk(&plan);
                    }
                    Some(Waiting::Reopen) => self.reopen(Some(&key)),
                    Some(Waiting::Learning) => self.open_learning(),
                    Some(Waiting::Open(_)) | None => {}
                }
                self.seal_what_is_plain();
                self.key_for_learning(&Ok(()));
                let open = self.sitting.as_ref();
                if write_waits && open.is_some_and(|open| open.saving.is_writing()) {
                    self.write();
                }
            }
            Err(error) => {
                let open = self.sitting.as_mut().filter(|_| write_waits);
                let next = open.map(|sitting| sitting.saving.written(Err(error.clone())));
                self.follow(next);
                self.key_for_learning(&Err(error.clone()));
                if matches!(waiting, Some(Waiting::Learning)) {
                    return self.learning_without_a_key();
                }
                if waiting.is_some() {
                    self.notify(Notice::CannotOpenHere);
                }
            }
        }
    }

    /// Somebody does not want to give the word: what is closed up goes to the desk.
    pub(super) fn not_now(&mut self) {
        self.asked = None;
        self.file_chosen = None;
        if let Some(shut) = &mut self.shut {
            shut.leaving = true;
        }
        self.screen = Screen::Desk;
        self.lay(Cover::Nothing);
    }

    /// Lays a closed plan on the desk once the device has it.
    pub(super) fn settle_shut(&mut self) {
        let idle = self.shut.as_mut().filter(|shut| !shut.saving.is_writing());
        if let Some((shut, ending)) =
            idle.and_then(|shut| shut.clears.take().map(|ending| (shut, ending)))
        {
            let plan = shut.plan.clone();
            shut.saving = Saving::Clearing;
            return self.erase(&ending, &plan);
        }
        let Some(shut) = self.shut.as_mut().filter(|shut| shut.leaving) else {
            return;
        };
        if matches!(shut.saving, Saving::Failed(_)) {
            // The words are nowhere but here, so they may not be out of reach.
            (shut.leaving, shut.then) = (false, None);
            self.cover = Cover::SecretWord;
            self.notify(Notice::StillOpen);
        } else if shut.saving.is_kept()
            && let Some(shut) = self.shut.take()
        {
            self.desk.put(shut.plan, shut.secret);
            self.ask(Effect::LetGoOfPlan);
            if let Some(intention) = shut.then {
                self.person(intention);
            }
        }
    }

    /// Nobody begins or opens anything while another plan is still on its way to the desk, or out of
    /// another window, or while everything is being cleared. Whether it is so.
    pub(super) fn is_someone_elses_turn(&mut self, next: &Intention) -> bool {
        if let Some(shut) = &mut self.shut {
            if shut.leaving {
                shut.then = Some(next.clone());
            }
            return true;
        }
        self.is_busy()
    }

    /// Whether another window is letting go of a plan, or everything is being cleared.
    pub(super) fn is_busy(&self) -> bool {
        self.taking_over.is_some() || self.clearing
    }

    /// The device's clock: closes up what nobody has touched for long. It looks at the time and at
    /// nothing else, so that a field with half a sentence or an open panel does not keep it awake.
    pub(super) fn clock(&mut self, at: u64) {
        let over = self.watch.tell(at, self.settings.lock_after, self.cover);
        if over && (self.sitting.is_some() || self.learning.open().is_some()) {
            self.lock_up();
        }
    }
}
