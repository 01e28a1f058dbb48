//! What went wrong, in words for the person at the terminal: what happened, then what to do.
//!
//! No backtraces and no error codes. Whoever needs more runs the named command by hand.

use std::fmt;

pub type Outcome<T = ()> = Result<T, Error>;

/// Why a task stopped.
#[derive(Debug, PartialEq, Eq)]
pub struct Error {
    what: String,
    remedy: Option<String>,
}

impl Error {
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: None,
        }
    }

    /// Adds what the person can do now.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.what)?;
        match &self.remedy {
            Some(remedy) => write!(out, "\n  {remedy}"),
            None => Ok(()),
        }
    }
}

/// Puts a lower error into words.
pub trait Because<T> {
    fn because(self, what: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> Because<T> for Result<T, E> {
    fn because(self, what: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Error::new(format!("{}: {error}", what())))
    }
}
