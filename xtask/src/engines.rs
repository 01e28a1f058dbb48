//! The browsers that the app is driven in, and which of its tests are for all of them.
//!
//! Chromium runs every test: it alone can be asked to print, to slow down, to be touched with two fingers, and what it gives to
//! screen readers. Whole visits, what is kept, what is locked and what is in files are the same everywhere, and are driven
//! everywhere.

use std::{env, path::PathBuf, process::Command};

use crate::{command, project, suites};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// How it is asked for, here and by the tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }

    /// What this machine has of it: what the browser's tests have seen with another is seen anew.
    pub fn version(self) -> String {
        let mut asked = match self {
            Self::Chromium => Command::new("chromium"),
            Self::Firefox => Command::new("firefox-esr"),
            Self::WebKit => Command::new("WebKitWebDriver"),
        };
        command::answer(asked.arg("--version")).unwrap_or_default()
    }

    /// The tests that are driven in it, as the beginnings of their names. None are all of them.
    pub fn tests(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[],
            Self::Firefox | Self::WebKit => EVERYWHERE,
        }
    }

    /// What is left out of these.
    fn left_out(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[],
            Self::Firefox | Self::WebKit => ONLY_CHROMIUM,
        }
    }

    /// The tests of this browser, or only those of these names.
    pub fn driven(self, names: &[&str]) -> Command {
        let mut driven = suites::driven();
        driven.env(ASKED, self.name()).env("PATH", path());
        driven.arg("--").args(names);
        let left_out = self.left_out().iter();
        driven.args(left_out.flat_map(|name| ["--skip", *name]));
        driven
    }
}

/// What tells the tests which browser it is.
const ASKED: &str = "ALONGSIDE_ENGINE";

/// Every visit, what is kept, what is locked, what is in files, and what holds in any page.
const EVERYWHERE: &[&str] = &[
    // Visits.
    "amina::",
    "danger::",
    "days::",
    "journey::",
    "ray_again::",
    "asked::",
    "keyboard::a_whole_visit",
    // What is kept, and what is gone.
    "saving::",
    "sealed::",
    "disk::no_word",
    "broken_off::",
    "no_answer::",
    "no_plan::",
    "next_person::the_next",
    "two_windows::",
    "two_elements::",
    "hiding::from",
    // Locking.
    "secret_word::",
    "locked_file::",
    "out_of_sight::what",
    // Files.
    "several_files::",
    "hostile::",
    "help::hide",
    // Other pages.
    "hosts::",
];

/// What stands among these and needs what only Chromium can do.
const ONLY_CHROMIUM: &[&str] = &[
    // Prints.
    "locked_file::what_opens_looks_and_prints",
    // Sets the colours of the device.
    "locked_file::nobody_is_shut_out",
    // Changes what a page has before it begins, in a page that is a file.
    "locked_file::a_browser_that_cannot",
];

/// Where programs are looked for, ours first.
fn path() -> std::ffi::OsString {
    let before = env::var_os("PATH").unwrap_or_default();
    let all = [tools().join("bin")]
        .into_iter()
        .chain(env::split_paths(&before));
    env::join_paths(all).unwrap_or(before)
}

/// Where programs lie that are built once and kept.
pub fn tools() -> PathBuf {
    project::target().join("tools")
}
