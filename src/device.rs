//! What the device can answer, in meanings that a person can act on. Knows no browser and no plan.

/// Why the browser would not keep or give back our data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// Private browsing, blocked site data, or a very old browser.
    Unavailable,
    /// The disk, or this page's share of it, is full.
    Full,
    /// Something else wrote there since, or erased what was there. Nothing was written.
    Changed,
    /// The tablet has another key than the one with which this was sealed: somebody cleared everything
    /// meanwhile. Nothing was written, because nobody could have opened it again.
    KeyChanged,
    /// It did not answer for long. It may be doing all the same what it was asked.
    NoAnswer,
    /// The browser has lost everything that was kept here, and began anew. Nothing was written.
    Lost,
    /// A later release has changed the form of everything that is kept here.
    Newer,
    /// Anything else, in the browser's words.
    Failed(String),
}

/// Why a chosen file could not be handed to us as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Over the most bytes that we read.
    TooLarge,
    /// Not text in any letters that we read, or taken away while it was read.
    NotText,
}

/// A tap of a finger, a pen or a mouse. Places are in CSS pixels, times in milliseconds of any steady clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tap {
    /// When it went down, and when it was over.
    pub down: u64,
    pub up: u64,
    pub x: f64,
    pub y: f64,
    pub on: TapOn,
    /// Whether the second of two taps would take back what the first did.
    pub turns: bool,
    /// Whether it hides everything.
    pub hides: bool,
}

/// What a tap would press. The same control with other words on it, or on another screen, is something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TapOn {
    /// What was pressed last.
    TheSame,
    Another,
    /// Something that was not under it when it went down.
    WhatCameMeanwhile,
}

/// How far the reading of learning files is. It is done away from the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PoolNews {
    Reading {
        debriefs: u32,
    },
    /// Every file was read. The table is in the form of `alongside_learning::Table`.
    Read {
        table: String,
        debriefs: u32,
        files: Vec<PooledFile>,
    },
    /// The part that reads did not come, or the device had no room for it.
    Failed,
}

/// What was in one learning file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PooledFile {
    pub name: String,
    /// The debriefs that no other file had.
    pub new: u32,
    /// Those that were there already.
    pub again: u32,
    /// The lines that are no debriefs.
    pub unread: u32,
    pub trouble: Option<PoolTrouble>,
}

/// Why nothing, or not everything, of a file was read. What was read before stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoolTrouble {
    NotOurs,
    TooNew,
    /// There is no room for more debriefs.
    Full,
    /// It could not be read to its end.
    Broken,
}

/// Why there is no photo, although one was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoError {
    /// Over the most bytes that we read.
    TooLarge,
    /// Not a picture, or of a kind that this browser does not know.
    NotAPicture,
}

/// How a window of ours stands to a plan: only one may write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    Ours,
    /// Open in another window on this device.
    Elsewhere,
}

/// Why no key could be made of a secret word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchError {
    /// It takes much memory for a moment, and the device has less to spare.
    TooLittleMemory,
    /// The word, or a number beside it, is outside what is allowed.
    OutOfBounds,
    /// The part that does it did not come, or the browser does not let it work.
    Unavailable,
}

/// Why a locked file was not opened, or could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// It is another word, or the file was changed. Nobody can tell which.
    WrongWord,
    /// The browser does not lend its cryptography here: the page came by http, or the browser is very old.
    Unavailable,
}

/// A plan as it lies in the second place, apart from the store, for the day on which the store is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondCopy {
    /// The plan's id.
    pub plan: String,
    /// Counts the writes of the plan. A later one is never replaced by an earlier one.
    pub revision: u64,
    /// Whether it is under a new key: it takes the place of whatever lies there, also where that was erased.
    pub anew: bool,
    /// The sealed records but for the pictures, as one text.
    pub text: String,
    /// The name of each sealed picture, and its text.
    pub pictures: Vec<(String, String)>,
}

/// What is in the second place, as far as it can be told without opening anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondPlace {
    /// Whether there is a second place on this device at all.
    pub is_there: bool,
    /// Everything was to be erased, and nobody knows whether it is.
    pub all_erased: bool,
    /// The plans that were erased. What still lies anywhere of one of them is to go.
    pub erased: Vec<String>,
    /// Each plan of which there is a copy, and its revision.
    pub copies: Vec<(String, u64)>,
}

impl SecondPlace {
    /// Whether nothing lies there, and nothing was erased from it.
    pub fn is_bare(&self) -> bool {
        self.copies.is_empty() && self.erased.is_empty() && !self.all_erased
    }
}

/// What the device tells of how it keeps things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Storage {
    /// Whether the browser has promised not to delete what is kept when it runs short of room.
    pub stays: bool,
    /// How many megabytes are left to us, if it says.
    pub room: Option<u32>,
    /// Whether this is the app on the home screen, which keeps its own things.
    pub home_screen: bool,
    /// Whether the browser deletes what a page keeps after seven days without a visit, as Safari does.
    pub forgets: bool,
}

/// Why something was not read out, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceError {
    /// There is no voice on this device for any of it.
    None,
    /// Some of it is in a language for which there is none.
    NotForAll,
}
