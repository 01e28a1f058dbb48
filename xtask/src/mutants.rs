//! Small changes made to our own code, one after the other: one that no test notices is a rule that nothing holds. The work is
//! done by cargo-mutants (<https://mutants.rs>).
//!
//! A run can be stopped and taken up again: what was caught before is not tried again (`--iterate`).

use std::process::Command;

use crate::{
    command::{self, cargo},
    error::{Error, Outcome},
    project,
};

const VERSION: &str = "27.1.0";

/// What keeps, seals, locks and opens: each of these is a promise to somebody.
const PROMISES: [&str; 15] = [
    "src/vault/**/*.rs",
    "src/record/sealed.rs",
    "src/record/album.rs",
    "src/record/second.rs",
    "src/session/saving.rs",
    "src/session/custody.rs",
    "src/session/secret.rs",
    "src/session/secret_word.rs",
    "src/session/second.rs",
    "src/session/locking.rs",
    "src/session/loading.rs",
    "src/session/opening.rs",
    "src/session/files.rs",
    "src/session/keeping.rs",
    "src/session/ending.rs",
];

/// The rest of what is stored, and the subject.
const REST: [&str; 2] = ["src/record/**/*.rs", "src/plan/**/*.rs"];

/// What the proofs are called that take more than a few seconds.
const LONG: [&str; 8] = [
    "whenever",
    "is_seen",
    "no_file_panics",
    "no_fault",
    "no_window",
    "imports",
    "learning::",
    "no_bit",
];

/// Tries every change; `shard` is one of several equal parts, as `0/8`.
pub fn mutants(rest: bool, shard: Option<&str>) -> Outcome {
    ensure()?;
    let files: &[&str] = if rest { &REST } else { &PROMISES };
    let mut mutants = cargo([
        "mutants",
        "--iterate",
        "--no-shuffle",
        // Nothing of it is seen or touched, and what is not there is not compiled: a third of the time.
        "--no-default-features",
        "--package",
        "alongside",
    ]);
    let output = project::target().join("mutants");
    mutants.arg("--output").arg(output);
    for file in files {
        mutants.args(["--file", file]);
    }
    if let Some(shard) = shard {
        mutants.args(["--shard", shard]);
    }
    // The stories and the rules, also those of the two places; the proofs by chance take too long for each change.
    mutants.args(["--", "--lib", "--test", "proofs", "--"]);
    for long in LONG {
        mutants.args(["--skip", long]);
    }
    command::run(&mut mutants)
}

fn ensure() -> Outcome {
    let told = command::answer(Command::new("cargo-mutants").args(["mutants", "--version"]));
    if told.is_some() {
        return Ok(());
    }
    println!("Fetching cargo-mutants ...");
    command::run(&mut cargo([
        "install",
        "--locked",
        "--version",
        VERSION,
        "cargo-mutants",
    ]))
    .map_err(|problem: Error| {
        problem.remedy(format!(
            "Run: cargo install --locked --version {VERSION} cargo-mutants"
        ))
    })
}
