//! The tests there are, and how cargo is asked for them.

use std::process::Command;

use crate::command::cargo;

/// The app and all that tests it. Named together every time: cargo chooses the parts of each dependency for all packages
/// that are named at once, and compiles everything anew for another choice.
pub const APP: [&str; 8] = [
    "alongside",
    "alongside-learning",
    "named",
    "alongside-pool",
    "alongside-reader",
    "alongside-sentences",
    "alongside-stretch",
    "browser-tests",
];

/// What builds and serves it. Apart, because it is there already when it asks for the others.
pub const TOOLS: [&str; 2] = ["xtask", "site-server"];

/// Without it the tests in a browser are neither compiled nor run.
pub const DRIVEN: &str = "browser-tests/driven";

/// The tests of some packages that need no browser.
pub fn native(packages: &[&str]) -> Command {
    let mut tests = cargo(["test"]);
    name(&mut tests, packages);
    tests
}

/// The tests that drive the built app in a real browser.
pub fn driven() -> Command {
    let mut tests = native(&APP);
    tests.args(["--features", DRIVEN, "--test", "browser"]);
    tests
}

/// Names packages to cargo.
pub fn name(command: &mut Command, packages: &[&str]) {
    for package in packages {
        command.args(["--package", package]);
    }
}
