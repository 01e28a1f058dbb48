//! Secret words: asking for one, trying it, and choosing one, for a plan here and for a plan file. A word
//! is here only while it is tried; what becomes of it is a key, or nothing.

use std::fmt;

use super::context::Context;
use super::workspace::{Request, Wanted, Workspace};
use super::{Cover, FileKind, Focus, Model, Sitting, effect};
use crate::device::{LockError, StretchError};
use crate::plan::PlanId;
use crate::record::Found;
use crate::record::locked_file::{self, Locked};
use crate::vault::{Key, Lock, StretchCost};

/// A secret word on its way to where it is stretched. It is never kept, and nobody prints it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretWord(String);

impl SecretWord {
    /// The text, or nothing where nothing would be left of it: blanks, as browsers count them.
    pub fn parse(text: &str) -> Option<Self> {
        let blank = |character: char| character.is_whitespace() || character == '\u{feff}';
        (!text.chars().all(blank)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretWord")
    }
}

impl Drop for SecretWord {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
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

impl Context {
    /// Asks for the secret word of a plan on the desk.
    pub(super) fn ask_word(&mut self, wanted: Wanted) {
        self.ask_word_for(Request::Word(wanted, WordState::Waiting));
    }

    /// Asks for the secret word of a chosen file.
    pub(super) fn ask_word_of_file(&mut self, locked: Locked) {
        self.ask_word_for(Request::File(Box::new(locked), WordState::Waiting));
    }

    fn ask_word_for(&mut self, request: Request) {
        self.workspace.put(Workspace::Unlocking(request));
        self.lay(Cover::SecretWord);
    }

    fn word_not_taken(&mut self, state: WordState) {
        self.workspace.word_is(state);
        self.focus(Focus::SecretWord);
    }

    pub(super) fn keep_with_word(&mut self, word: SecretWord) {
        let kept = |open: &&Sitting| !open.is_practice() && !open.is_elsewhere();
        let open = self.sitting().filter(kept);
        let open = open.map(|sitting| sitting.plan().id().clone());
        if let Some(plan) = open.filter(|_| self.stretching.is_none()) {
            self.stretch_to_keep(plan, word, StretchCost::USUAL);
        }
    }

    fn stretch_to_keep(&mut self, plan: PlanId, word: SecretWord, cost: StretchCost) {
        let salt = self.keys.random.bytes();
        self.ask(effect::Keeping::Stretch {
            word: word.clone(),
            cost,
            salt,
        });
        let lock = Lock::Word { cost, salt };
        self.stretching = Some(Stretching::Keep { plan, lock, word });
    }

    /// Keeps the open plan with this word, where it still is the one for which it was chosen.
    fn kept_with_word(&mut self, plan: &PlanId, lock: Lock, key: &Key) {
        let Some(sitting) = self.chosen_for(plan) else {
            return;
        };
        sitting.word_refused = false;
        let random = &mut self.keys.random;
        let custody = self.workspace.custody_of(plan);
        let next = custody.map(|custody| custody.keep_with_word(lock, key, random));
        self.follow(next);
    }

    /// The open plan, where it is the one for which a word was chosen.
    fn chosen_for(&mut self, plan: &PlanId) -> Option<&mut Sitting> {
        let open = self.sitting_mut();
        open.filter(|sitting| sitting.custody.id == *plan)
    }

    /// How far the secret word is that was chosen for the open plan.
    pub(super) fn chosen_word(&self) -> WordState {
        let Some(open) = self.sitting() else {
            return WordState::Waiting;
        };
        match &self.stretching {
            Some(Stretching::Keep { plan, .. }) if *plan == open.custody.id => WordState::Busy,
            Some(Stretching::Keep { .. } | Stretching::Open) | None if open.word_refused => {
                WordState::CannotTry
            }
            Some(Stretching::Keep { .. } | Stretching::Open) | None => WordState::Waiting,
        }
    }

    /// A plan file in which nothing can be read without the secret word.
    pub(super) fn lock_file(&mut self, name: String, word: SecretWord) {
        let open = self.sitting();
        if open.is_some_and(|open| open.taking.files_word != WordState::Busy)
            && let Some(text) = self.plan_file()
        {
            self.files_word_is(WordState::Busy);
            self.ask(effect::Taking::LockFile { name, word, text });
        }
    }

    fn files_word_is(&mut self, state: WordState) {
        if let Some(open) = self.sitting_mut() {
            open.taking.files_word = state;
        }
    }

    /// A file was locked. What was closed up meanwhile is not handed over by itself.
    pub(super) fn file_locked(&mut self, name: String, result: Result<Locked, LockError>) {
        let open = self.sitting();
        if open.is_none_or(|open| open.taking.files_word != WordState::Busy) {
            return;
        }
        let Ok(locked) = result else {
            return self.files_word_is(WordState::CannotTry);
        };
        self.files_word_is(WordState::Waiting);
        let data = crate::record::plan_file::embed(&locked_file::encode(&locked));
        let text = crate::document::locked_html(&self.words, &data);
        self.ask(effect::Taking::Offer {
            name,
            kind: FileKind::Html,
            text,
        });
    }
}

impl Model {
    pub(super) fn give_word(&mut self, word: SecretWord) {
        let context = &mut self.context;
        if context.stretching.is_some() {
            return;
        }
        let lock = match context.workspace.in_hand_mut() {
            Workspace::Unlocking(Request::File(locked, state)) => {
                *state = WordState::Busy;
                let locked = (**locked).clone();
                return context.ask(effect::Desk::UnlockFile { word, locked });
            }
            Workspace::Unlocking(Request::Word(wanted, _)) => {
                let entry = self.desk.entry(&wanted.plan);
                entry.and_then(|entry| entry.secret()?.lock())
            }
            Workspace::Closed(closed) => closed.custody.secret.lock(),
            Workspace::Unlocking(Request::Key(_))
            | Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::Choosing(_)
            | Workspace::Open(_)
            | Workspace::TakingOver(_)
            | Workspace::Clearing(_) => None,
        };
        if let Some(Lock::Word { cost, salt }) = lock {
            context.workspace.word_is(WordState::Busy);
            context.stretching = Some(Stretching::Open);
            context.ask(effect::Keeping::Stretch { word, cost, salt });
        }
    }

    pub(super) fn stretched(&mut self, answer: Result<Key, StretchError>) {
        let context = &mut self.context;
        match (context.stretching.take(), answer) {
            (Some(Stretching::Open), Ok(key)) => self.try_key(&key),
            (Some(Stretching::Open), Err(_)) => context.word_not_taken(WordState::CannotTry),
            (Some(Stretching::Keep { plan, lock, .. }), Ok(key)) => {
                context.kept_with_word(&plan, lock, &key);
            }
            (Some(Stretching::Keep { plan, lock, word }), Err(StretchError::TooLittleMemory))
                if !matches!(
                    lock,
                    Lock::Word {
                        cost: StretchCost::FLOOR,
                        ..
                    }
                ) =>
            {
                context.stretch_to_keep(plan, word, StretchCost::FLOOR);
            }
            (Some(Stretching::Keep { plan, .. }), Err(_)) => {
                if let Some(open) = context.chosen_for(&plan) {
                    open.word_refused = true;
                }
            }
            (None, Ok(_) | Err(_)) => {}
        }
    }

    /// Opens what the word was given for, where the key fits. An answer that comes after everything was hidden opens nothing.
    fn try_key(&mut self, key: &Key) {
        let context = &mut self.context;
        let fits = match context.workspace.in_hand_mut() {
            Workspace::Unlocking(Request::Word(wanted, _)) => {
                let entry = self.desk.entry(&wanted.plan);
                let secret = entry.and_then(|entry| entry.secret());
                secret.is_some_and(|secret| secret.fits(&wanted.plan, key))
            }
            Workspace::Closed(closed) if closed.word == WordState::Busy => {
                closed.custody.secret.fits(&closed.custody.id, key)
            }
            Workspace::Unlocking(Request::Key(_) | Request::File(..))
            | Workspace::Closed(_)
            | Workspace::Empty
            | Workspace::Beginning(_)
            | Workspace::Choosing(_)
            | Workspace::Open(_)
            | Workspace::TakingOver(_)
            | Workspace::Clearing(_) => return,
        };
        if !fits {
            return context.word_not_taken(WordState::Wrong);
        }
        context.workspace.word_is(WordState::Waiting);
        if self.is_shut() {
            self.context.reopen(Some(key));
        } else {
            self.open_sealed(Some(key));
        }
        if self.context.keys.tablet.is_none() {
            self.context.ask(effect::Keeping::TabletKey);
        }
    }

    pub(super) fn file_unlocked(&mut self, answer: Result<Found, LockError>) {
        let context = &mut self.context;
        if !matches!(
            context.workspace.in_hand_mut(),
            Workspace::Unlocking(Request::File(..))
        ) {
            return;
        }
        match answer {
            Ok(found) => {
                context.workspace.put(Workspace::Empty);
                context.lay(Cover::Nothing);
                self.open_or_say_why(found);
            }
            Err(LockError::WrongWord) => context.word_not_taken(WordState::Wrong),
            Err(_) => context.word_not_taken(WordState::CannotTry),
        }
    }
}
