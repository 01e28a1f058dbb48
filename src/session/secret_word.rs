//! Secret words: asking for one, trying it, and choosing one, for a plan here and for a plan file. A word
//! is here only while it is tried; what becomes of it is a key, or nothing.

use super::message::SecretWord;
use super::opening::plan_in;
use super::secret::Secret;
use super::{Cover, Effect, FileKind, Focus, Model, Sitting};
use crate::device::{LockError, StretchError};
use crate::plan::PlanId;
use crate::record::locked_file::{self, Locked};
use crate::vault::{Cost, Key, Lock};

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

impl Model {
    /// Asks for the secret word of a plan on the desk.
    pub(super) fn ask_word(&mut self, plan: PlanId) {
        self.asked_word = WordState::Waiting;
        self.asked = Some(Asked::Plan(plan));
        self.lay(Cover::SecretWord);
    }

    /// Asks for the secret word of a chosen file. What is open is left alone until it opens.
    pub(super) fn ask_word_of_file(&mut self, locked: Locked) {
        self.asked_word = WordState::Waiting;
        self.asked = Some(Asked::File(Box::new(locked)));
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
            (Some(Asked::Plan(plan)), _) => {
                let secret = self.desk.entry(plan).and_then(|entry| entry.secret());
                secret.is_some_and(|secret| secret.fits(plan, key))
            }
            (None, Some(shut)) => shut.secret.fits(&shut.plan, key),
            (Some(Asked::File(_)), _) | (None, None) => return,
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

    pub(super) fn file_unlocked(&mut self, answer: Result<String, LockError>) {
        if !matches!(self.asked, Some(Asked::File(_))) {
            return;
        }
        match answer {
            Ok(text) => {
                self.asked = None;
                self.asked_word = WordState::Waiting;
                self.lay(Cover::Nothing);
                match plan_in(&text) {
                    Ok(found) => self.open_found(found),
                    Err(why) => self.notify(why),
                }
            }
            Err(LockError::WrongWord) => self.word_not_taken(WordState::Wrong),
            Err(_) => self.word_not_taken(WordState::CannotTry),
        }
    }

    fn word_not_taken(&mut self, state: WordState) {
        self.asked_word = state;
        self.ask(Effect::Focus(Focus::SecretWord));
    }

    pub(super) fn keep_with_word(&mut self, word: SecretWord) {
        let kept = |open: &&Sitting| !open.is_practice();
        let open = self.sitting.as_ref().filter(kept);
        let open = open.map(|sitting| sitting.plan().id().clone());
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
}
