//! Closing up what is open: hiding it, locking it, and opening it again. What is closed up is sealed in
//! memory and on the device alike, and its key is gone: no word of it can be shown by mistake.

use super::message::SecretWord;
use super::saving::{AFTER_FAILURE, Saving};
use super::secret::Secret;
use super::sitting::Holding;
use super::{Cover, Effect, FileKind, Focus, Intention, Mat, Model, Notice, Screen, Sitting};
use crate::device::{LockError, StorageError, StretchError};
use crate::plan::PlanId;
use crate::record::locked_file::{self, Locked};
use crate::vault::{Cost, Keeping, Key, Lock};

/// After how long in the background what is open is closed up at the latest, in milliseconds. Not at
/// once: people look something up and come back.
const LONG_AWAY: u64 = 5 * 60_000;

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
    /// It is to lie on the desk as soon as the device has it.
    leaving: bool,
    /// What somebody asked for meanwhile, at the desk.
    then: Option<Intention>,
}

/// What a secret word was given for, and how far that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WordState {
    #[default]
    Waiting,
    /// It is being tried, or a key is being made of it.
    Busy,
    Wrong,
    /// The tablet cannot do it.
    CannotTry,
}

/// What a secret word is asked for.
pub(super) enum Asked {
    /// A plan on the desk.
    Plan(PlanId),
    /// A plan file that was chosen.
    File(Box<Locked>),
}

/// What the stretched word is for.
pub(super) enum Stretching {
    /// Opening the plan that is asked for.
    Open,
    /// Keeping the open plan. The word is tried again at less cost if the tablet has too little memory.
    Keep {
        plan: PlanId,
        lock: Lock,
        word: SecretWord,
    },
}

/// What waits for the tablet's key.
pub(super) enum Waiting {
    Open(PlanId),
    Reopen,
}

impl Model {
    /// Words off the screen and keys dropped, at once.
    pub(super) fn hide(&mut self) {
        self.let_everything_go();
        self.lay(Cover::Hidden);
    }

    fn let_everything_go(&mut self) {
        self.close_up();
        self.tablet_key = None;
        self.notice = None;
        self.file = None;
        self.file_chosen = None;
        self.announced.1.clear();
    }

    /// Closes up after a while without a touch, or because somebody asked.
    pub(super) fn lock_up(&mut self) {
        let has_word = |sitting: &Sitting| sitting.secret.keeping == Keeping::Word;
        if !self.sitting.as_ref().is_some_and(has_word) {
            return self.hide();
        }
        self.let_everything_go();
        self.asked_word = WordState::Waiting;
        self.lay(if self.shut.is_some() {
            Cover::SecretWord
        } else {
            Cover::Hidden
        });
    }

    fn close_up(&mut self) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        let kept = sitting.kept(&self.screen);
        // What was closed up does not open by itself, not even when the page is loaded anew.
        let label = sitting.label(&Screen::Desk);
        let tablet = self.tablet_key.as_ref();
        sitting.secret.seal(&kept, label, tablet, &mut self.random);
        let Some(sitting) = self.sitting.take() else {
            return;
        };
        let mut shut = Shut {
            plan: kept.plan.id().clone(),
            secret: sitting.secret,
            saving: sitting.saving,
            hold: sitting.hold,
            screen: std::mem::take(&mut self.screen),
            mat: sitting.mat,
            reading: sitting.reading,
            taken: sitting.taken,
            leaving: false,
            then: None,
        };
        shut.secret.close();
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
        let Some(shut) = &self.shut else {
            return self.lay(Cover::Nothing);
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

    fn reopen(&mut self, with: Option<&Key>) {
        let Some(mut shut) = self.shut.take() else {
            return;
        };
        let Ok(kept) = shut.secret.open(&shut.plan, with) else {
            self.shut = Some(shut);
            return;
        };
        let drafts = kept.drafts.into_iter().collect();
        self.sitting = Some(Sitting {
            saving: shut.saving,
            hold: shut.hold,
            mat: shut.mat,
            reading: shut.reading,
            taken: shut.taken,
            last_copy: kept.taken,
            left: kept.left,
            ..Sitting::with(kept.plan, drafts, shut.secret)
        });
        self.screen = shut.screen;
        self.lay(Cover::Nothing);
        // What lies on the tablet says that it was closed up: it is not any more.
        self.changed();
        self.write_now();
    }

    /// The tablet's key came: whatever waited for it goes on.
    pub(super) fn tablet_key(&mut self, answer: Result<Key, StorageError>) {
        let waiting = self.waiting.take();
        match answer {
            Ok(key) => {
                self.tablet_key = Some(key.clone());
                match waiting {
                    // Somebody may have begun something else meanwhile.
                    Some(Waiting::Open(plan)) if self.sitting.is_none() => {
                        self.open_from_desk(&plan);
                    }
                    Some(Waiting::Reopen) => self.reopen(Some(&key)),
                    Some(Waiting::Open(_)) | None => {}
                }
                self.seal_what_is_plain();
                if self
                    .sitting
                    .as_ref()
                    .is_some_and(|sitting| sitting.saving.is_writing())
                {
                    self.write();
                }
            }
            Err(error) => {
                let writing = self
                    .sitting
                    .as_mut()
                    .map(|sitting| sitting.saving.written(Err(error)));
                self.follow(writing);
                if waiting.is_some() {
                    self.notify(Notice::CannotOpenHere);
                }
            }
        }
    }

    /// Asks for the secret word of a plan on the desk.
    pub(super) fn ask_word(&mut self, plan: PlanId) {
        self.asked_word = WordState::Waiting;
        self.asked = Some(Asked::Plan(plan));
        self.lay(Cover::SecretWord);
    }

    pub(super) fn give_word(&mut self, word: SecretWord) {
        if self.stretching.is_some() {
            return;
        }
        let secret = match (&self.asked, &self.shut) {
            (Some(Asked::File(locked)), _) => {
                let locked = (**locked).clone();
                self.asked_word = WordState::Busy;
                return self.ask(Effect::UnlockFile { word, locked });
            }
            (Some(Asked::Plan(plan)), _) => self.desk.entry(plan).and_then(|entry| entry.secret()),
            (None, Some(shut)) => Some(&shut.secret),
            (None, None) => None,
        };
        if let Some(Lock::Word { cost, salt }) = secret.and_then(Secret::lock) {
            self.asked_word = WordState::Busy;
            self.stretching = Some(Stretching::Open);
            self.ask(Effect::Stretch { word, cost, salt });
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
        self.taking_over.is_some() || self.clearing
    }

    pub(super) fn keep_with_word(&mut self, word: SecretWord) {
        let open = self
            .sitting
            .as_ref()
            .map(|sitting| sitting.plan().id().clone());
        if let Some(plan) = open.filter(|_| self.stretching.is_none()) {
            self.stretch_to_keep(plan, word, Cost::USUAL);
        }
    }

    fn stretch_to_keep(&mut self, plan: PlanId, word: SecretWord, cost: Cost) {
        let salt = self.random.bytes();
        self.chosen_word = WordState::Busy;
        self.ask(Effect::Stretch {
            word: word.clone(),
            cost,
            salt,
        });
        let lock = Lock::Word { cost, salt };
        self.stretching = Some(Stretching::Keep { plan, lock, word });
    }

    pub(super) fn stretched(&mut self, answer: Result<Key, StretchError>) {
        match (self.stretching.take(), answer) {
            (Some(Stretching::Open), Ok(key)) => self.try_key(&key),
            (Some(Stretching::Open), Err(_)) => self.word_not_taken(WordState::CannotTry),
            (Some(Stretching::Keep { plan, lock, .. }), Ok(key)) => {
                self.kept_with_word(&plan, lock, &key);
            }
            (Some(Stretching::Keep { plan, lock, word }), Err(StretchError::TooLittleMemory))
                if !matches!(
                    lock,
                    Lock::Word {
                        cost: Cost::FLOOR,
                        ..
                    }
                ) =>
            {
                self.stretch_to_keep(plan, word, Cost::FLOOR);
            }
            (Some(Stretching::Keep { .. }), Err(_)) => self.chosen_word = WordState::CannotTry,
            (None, _) => {}
        }
    }

    fn try_key(&mut self, key: &Key) {
        let fits = match (&self.asked, &self.shut) {
            (Some(Asked::File(_)), _) => return,
            (Some(Asked::Plan(plan)), _) => {
                let secret = self.desk.entry(plan).and_then(|entry| entry.secret());
                secret.is_some_and(|secret| secret.fits(plan, key))
            }
            (None, Some(shut)) => shut.secret.fits(&shut.plan, key),
            (None, None) => return,
        };
        if !fits {
            return self.word_not_taken(WordState::Wrong);
        }
        self.asked_word = WordState::Waiting;
        match self.asked.take() {
            Some(Asked::Plan(plan)) => self.open_sealed(&plan, key),
            _ => self.reopen(Some(key)),
        }
        if self.tablet_key.is_none() {
            self.ask(Effect::TabletKey);
        }
    }

    /// Asks for the secret word of a chosen file. What is open is left alone until it opens.
    pub(super) fn ask_word_of_file(&mut self, locked: Locked) {
        self.asked_word = WordState::Waiting;
        self.asked = Some(Asked::File(Box::new(locked)));
        self.lay(Cover::SecretWord);
    }

    pub(super) fn file_unlocked(&mut self, answer: Result<String, LockError>) {
        if !matches!(self.asked, Some(Asked::File(_))) {
            return;
        }
        match answer {
            Ok(text) => {
                self.asked = None;
                self.asked_word = WordState::Waiting;
                self.lay(Cover::Nothing);
                self.open_readable(&text);
            }
            Err(LockError::WrongWord) => self.word_not_taken(WordState::Wrong),
            Err(_) => self.word_not_taken(WordState::CannotTry),
        }
    }

    /// A plan file in which nothing can be read without the secret word.
    pub(super) fn lock_file(&mut self, name: String, word: SecretWord) {
        if self.files_word != WordState::Busy
            && let Some(text) = self.plan_file()
        {
            self.files_word = WordState::Busy;
            self.ask(Effect::LockFile { name, word, text });
        }
    }

    pub(super) fn file_locked(&mut self, name: String, result: Result<Locked, LockError>) {
        let Ok(locked) = result else {
            self.files_word = WordState::CannotTry;
            return;
        };
        self.files_word = WordState::Waiting;
        let data = crate::record::plan_file::embed(&locked_file::encode(&locked));
        let text = crate::document::locked_html(&self.words, &data);
        self.ask(Effect::Offer {
            name,
            kind: FileKind::Html,
            text,
        });
    }

    fn word_not_taken(&mut self, state: WordState) {
        self.asked_word = state;
        self.ask(Effect::Focus(Focus::SecretWord));
    }

    fn kept_with_word(&mut self, plan: &PlanId, lock: Lock, key: &Key) {
        self.chosen_word = WordState::Waiting;
        // Nobody else's plan is kept with this word.
        let open = self.sitting.as_mut();
        let Some(sitting) = open.filter(|sitting| sitting.plan().id() == plan) else {
            return;
        };
        sitting
            .secret
            .keep_with_word(plan, lock, key, &mut self.random);
        self.keep_again();
    }

    /// How the open plan is kept from now on.
    pub(super) fn keep_as(&mut self, keeping: Keeping) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.secret.keeping == keeping || keeping == Keeping::Word {
            return;
        }
        sitting.secret.keep_as(keeping, &mut self.random);
        if keeping.is_written() {
            self.keep_again();
        } else {
            sitting.saving.only_here();
        }
    }

    fn keep_again(&mut self) {
        let saving = self.sitting.as_mut().map(|sitting| &mut sitting.saving);
        let next = saving.map(|saving| {
            saving.kept_after_all();
            if saving.is_writing() {
                saving.changed()
            } else {
                saving.pause_over()
            }
        });
        self.follow(next);
    }

    /// What should be nowhere is taken off the device, as soon as no write is under way.
    pub(super) fn settle_memory(&mut self) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.saving.is_to_be_forgotten() && !sitting.forgetting {
            sitting.forgetting = true;
            let keys = super::secret::keys_of(sitting.plan().id());
            self.ask(Effect::Forget { keys });
        }
    }

    pub(super) fn forgotten(&mut self, result: &Result<(), StorageError>) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if !std::mem::take(&mut sitting.forgetting) {
            return;
        }
        if result.is_ok() {
            sitting.secret.forgotten();
            sitting.saving.forgotten();
            let plan = sitting.plan().id().clone();
            self.desk.remove(&plan);
        } else {
            // It is tried again after a pause, and not before.
            sitting.forgetting = true;
            self.ask(Effect::Wait(AFTER_FAILURE));
            self.notify(Notice::NotCleared);
        }
    }

    /// The device's clock: closes up what nobody has touched for long. It looks at the time and at
    /// nothing else, so that a field with half a sentence or an open panel does not keep it awake.
    pub(super) fn clock(&mut self, at: u64) {
        // A clock that was set back begins anew.
        if std::mem::take(&mut self.touched) || at < self.last_touch {
            self.last_touch = at;
        }
        let quiet = at.saturating_sub(self.last_touch);
        let limit = self
            .settings
            .lock_after
            .limit()
            .map(|limit| match self.away {
                true => limit.min(LONG_AWAY),
                false => limit,
            });
        let over = limit.is_some_and(|limit| quiet >= limit);
        if over && self.sitting.is_some() && self.cover != Cover::Hidden {
            self.lock_up();
        }
    }
}
