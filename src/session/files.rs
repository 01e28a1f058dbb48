//! What comes in files: one is opened, several are told and one of them is chosen. What lies on the tablet changes by
//! nothing but a choice.

use std::rc::Rc;

use super::context::Context;
use super::custody::Holding;
use super::sitting::{Ending, Sitting};
use super::workspace::{Purpose, Wanted, Workspace};
use super::{Copies, FileTrouble, Model, Notice};
use crate::plan::{Day, Plan, Wording};
use crate::record::{self, Found, InFile, Opened};

/// A file that somebody chose or let drop, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// As the device has it.
    pub name: String,
    pub found: Found,
}

/// What came at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Several {
    pub files: Vec<Arrived>,
    /// How many more came that nobody looked into.
    pub unread: usize,
}

impl From<Vec<Arrived>> for Several {
    fn from(files: Vec<Arrived>) -> Self {
        Self { files, unread: 0 }
    }
}

/// What is told of a file before anybody opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArrivedKind<'a> {
    Plan {
        called: Option<&'a Wording>,
        /// The day of its last visit.
        last: Day,
    },
    Locked,
    /// It cannot be opened.
    Not(FileTrouble),
}

impl Arrived {
    /// A small file, read at once.
    pub fn of(name: &str, bytes: Vec<u8>) -> Self {
        Self {
            name: name.to_owned(),
            found: record::look_into(bytes),
        }
    }

    pub fn kind(&self) -> ArrivedKind<'_> {
        match &self.found {
            Ok(InFile::Plan(opened)) => ArrivedKind::Plan {
                called: opened.plan.called(),
                last: opened.plan.visit().day,
            },
            Ok(InFile::Locked(_)) => ArrivedKind::Locked,
            Err(nothing) => ArrivedKind::Not(nothing.why.into()),
        }
    }
}

impl Context {
    /// Files are being read, and that takes longer than a moment.
    pub(super) fn files_come(&mut self, done: usize, of: usize) {
        if done == 0 {
            self.awaits_files = true;
            self.notify(Notice::ReadingFiles { done, of });
        } else if self.is_told_of_reading() {
            self.notice = Some(Notice::ReadingFiles { done, of });
        }
    }

    fn is_told_of_reading(&self) -> bool {
        matches!(self.notice, Some(Notice::ReadingFiles { .. }))
    }

    /// Whether whoever waits for files has gone on to something else meanwhile. It is asked once.
    fn went_on(&mut self) -> bool {
        std::mem::take(&mut self.awaits_files) && !self.is_told_of_reading()
    }
}

impl Model {
    /// Files were chosen or dropped: one is opened, several are told.
    pub(super) fn files_read(&mut self, arrived: Several) {
        let context = &mut self.context;
        if context.went_on() {
            return;
        }
        if context.is_told_of_reading() {
            context.notice = None;
        }
        match <[Arrived; 1]>::try_from(arrived.files) {
            Ok([one]) => self.open_or_say_why(one.found),
            Err(none) if none.is_empty() => {}
            Err(files) => {
                let unread = arrived.unread;
                context.notify(Notice::SeveralFiles(Rc::new(Several { files, unread })));
            }
        }
    }

    /// Opens one of several files. The others are told no longer.
    pub(super) fn open_arrived(&mut self, which: usize) {
        if let Some(Notice::SeveralFiles(arrived)) = self.context.notice.take()
            && let Some(chosen) = arrived.files.get(which)
        {
            self.open_or_say_why(chosen.found.clone());
        }
    }

    /// Opens a file, or says why not and changes nothing. What is open is kept first; while something is closed up, nothing
    /// is opened over it.
    pub(super) fn open_or_say_why(&mut self, found: Found) {
        let context = &mut self.context;
        if context.workspace.closed().is_some() || context.workspace.is_busy() {
            return;
        }
        match found {
            Err(nothing) => {
                let why = FileTrouble::from(nothing.why);
                context.notify(Notice::FileNotOpened(why, nothing.words));
            }
            Ok(found) if context.sitting().is_some() => {
                context.end(Ending::OpenFile(Box::new(found)));
            }
            Ok(found) => self.open_found(found),
        }
    }

    /// Opens what was found in a file. A locked one asks for its word.
    pub(super) fn open_found(&mut self, found: InFile) {
        match found {
            InFile::Locked(locked) => self.context.ask_word_of_file(locked),
            InFile::Plan(opened) => {
                let left = opened.left.clone();
                self.open_file(*opened);
                if self.sitting().is_some() {
                    self.context.show_left(left);
                }
            }
        }
    }

    fn open_file(&mut self, opened: Opened) {
        let (plan, is_changed) = (&opened.plan, opened.is_changed);
        let entry = self.desk.entry(plan.id()).cloned();
        // Practice is no other copy of anything, whatever id it has.
        let Some(entry) = entry.filter(|_| !plan.is_practice()) else {
            return self.open_new(opened.plan, is_changed);
        };
        if entry.is_too_new() {
            let why = FileTrouble::NewerOnTablet;
            return self.context.notify(Notice::FileNotOpened(why, Vec::new()));
        }
        // What cannot be read is never written over: it may be the newer of the two, and an id proves nothing.
        let Some(secret) = entry.secret() else {
            return self.context.begin(Purpose::Beside(Box::new(opened)));
        };
        let tablet = self.context.keys.tablet.as_ref();
        let here = secret.clone().open(&entry.id, tablet).ok();
        let here = here.map(|here| here.kept.plan);
        let is_same = |here: &Plan| here.to_take_home() == plan.to_take_home();
        if here.as_ref().is_some_and(is_same) {
            return self.open_from_desk(Wanted::as_it_lies(entry.id.clone()));
        }
        let copies = Copies::of(&entry, here.as_ref(), plan, is_changed);
        let choosing = Workspace::Choosing(Box::new(opened.plan));
        self.context.workspace.put(choosing);
        self.context.notify(Notice::TwoCopies(Box::new(copies)));
    }

    fn open_new(&mut self, plan: Plan, is_changed: bool) {
        let screen = self.context.first_screen(&plan);
        self.context.begin_at(plan, screen);
        self.context.say_if_the_clock_went_back();
        if self.sitting().is_some_and(Sitting::is_practice) {
            self.context.notify(Notice::WasPractice);
        }
        if is_changed {
            self.context.notify(Notice::FileChanged(Vec::new()));
        }
    }

    /// Opens one of two copies. The tablet's stays within reach of *Undo* when the file is chosen.
    pub(super) fn choose_copy(&mut self, files: bool) {
        let in_hand = std::mem::take(self.context.workspace.in_hand_mut());
        let Workspace::Choosing(plan) = in_hand else {
            return self.context.workspace.put(in_hand);
        };
        self.context.notice = None;
        self.open_from_desk(Wanted {
            plan: plan.id().clone(),
            instead: files.then_some(plan),
            hold: Holding::Asked,
        });
    }
}
