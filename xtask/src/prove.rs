//! The proofs in their long form. They try the same as `cargo xtask test` does, a hundred times as often, one after the other.
//! What each counted is written to `docs/proofs.md`. One that breaks stops no other, and whoever stops in between goes on
//! where they were.

use std::{
    fs,
    path::PathBuf,
    process::Command,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use crate::{
    build::{self, Profile},
    command::{self, cargo},
    engines::Engine,
    error::{Because, Error, Outcome},
    machine, project, suites,
};

/// What tells a proof to take its time, and from which seed to begin. A seed that failed can be given from outside.
const FORM: (&str, &str) = ("ALONGSIDE_PROOF", "long");
const SEED: &str = "ALONGSIDE_SEED";

/// What every proof begins with, in the test of its name.
const BEGINS: &str = "Proof::begin(";

/// Where the proofs stand, and how their tests are called.
const NATIVE: &str = "tests/proofs";
const BROWSER: &str = "tests/browser/tests";

/// Where it says what was counted.
const TOLD: &str = "docs/proofs.md";

const HEAD: &str = "# What was tried, and how often

Written by `cargo xtask prove`, which runs every proof in its long form and goes on where it was stopped. What each proof
tries stands at the top of its file. A seed does the same again: `ALONGSIDE_SEED=1 cargo xtask prove`.

| proof | what it counted | took |
| --- | --- | --- |
";

/// One proof: the test that it is.
struct Proof {
    folder: &'static str,
    test: String,
}

pub fn prove() -> Outcome {
    let proofs = all()?;
    let mut table = fs::read_to_string(place()).unwrap_or_default();
    let given = std::env::var(SEED).ok();
    let seed = given.unwrap_or_else(|| seed(&table, &proofs, days()));
    println!(
        "{SEED}={seed} does all of it again. A line of that seed in {TOLD} is done already.\n"
    );
    let mut built = false;
    let mut broken = Vec::new();
    for (number, proof) in proofs.iter().enumerate() {
        let told = format!("{} of {}: {}", number + 1, proofs.len(), proof.test);
        if is_done(&table, &proof.test, &seed) {
            println!("{told}: done before");
            continue;
        }
        println!("{told}");
        if proof.folder == BROWSER && !built {
            build::build(Profile::Release)?;
            machine::ensure_browser_tools(&[Engine::Chromium])?;
            built = true;
        }
        match proof.run(&seed) {
            Ok(line) => {
                table = with_line(&table, &proof.test, &line);
                fs::write(place(), &table).because(|| format!("{TOLD} cannot be written"))?;
            }
            Err(problem) => {
                println!("{problem}");
                broken.push(proof.test.clone());
            }
        }
    }
    if broken.is_empty() {
        println!("\nEvery proof holds. {TOLD} has what they counted.");
        Ok(())
    } else {
        Err(Error::new(format!(
            "These do not hold: {}.",
            broken.join(", ")
        )))
    }
}

impl Proof {
    /// Runs it; gives back a line for the table.
    fn run(&self, seed: &str) -> Outcome<String> {
        let begun = Instant::now();
        let mut test = self.command();
        test.args(["--", "--exact", &self.test, "--nocapture"]);
        test.env(FORM.0, FORM.1).env(SEED, seed);
        let mut told = Vec::new();
        command::run_listening(&mut test, |line| told.extend(count_in(line)))?;
        let minutes = begun.elapsed().as_secs().div_ceil(60);
        let counted = told.join("; ");
        Ok(format!("{counted} | {minutes} min"))
    }

    fn command(&self) -> Command {
        if self.folder == BROWSER {
            return suites::driven();
        }
        let mut native = cargo(["test", "--profile", "proof", "--package", "alongside"]);
        native.args(["--test", "proofs"]);
        native
    }
}

/// Every test that is a proof, those without a browser first.
fn all() -> Outcome<Vec<Proof>> {
    let mut all = Vec::new();
    for folder in [NATIVE, BROWSER] {
        let path = project::root().join(folder);
        let files = fs::read_dir(&path).because(|| format!("{folder} cannot be read"))?;
        let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
        files.sort();
        for file in files
            .iter()
            .filter(|file| file.extension().is_some_and(|end| end == "rs"))
        {
            let module = file.file_stem().unwrap_or_default().to_string_lossy();
            let tests = proofs_in(&project::read_text(file)?);
            let test = |name: String| Proof {
                folder,
                test: format!("{module}::{name}"),
            };
            all.extend(tests.into_iter().map(test));
        }
    }
    Ok(all)
}

/// The names of the functions that begin a proof.
fn proofs_in(text: &str) -> Vec<String> {
    let (mut name, mut found) = (None, Vec::new());
    for line in text.lines() {
        if let Some(function) = line.strip_prefix("fn ") {
            name = function.split('(').next().map(str::to_owned);
        }
        if line.contains(BEGINS) {
            found.extend(name.take());
        }
    }
    found
}

/// The seed of a round that was begun and is not over, or another one every day.
fn seed(table: &str, proofs: &[Proof], days: u64) -> String {
    let begun = table.lines().filter_map(seed_in).max();
    let begun = begun.map(|seed| seed.to_string());
    let is_over = |seed: &String| proofs.iter().all(|proof| is_done(table, &proof.test, seed));
    begun
        .filter(|seed| !is_over(seed))
        .unwrap_or_else(|| days.to_string())
}

/// The seed with which a line of the table was counted.
fn seed_in(row: &str) -> Option<u64> {
    let (_, seed) = row.rsplit_once("; seed ")?;
    seed.split(' ').next()?.parse().ok()
}

fn is_done(table: &str, test: &str, seed: &str) -> bool {
    let own = own(test);
    let mut rows = table.lines();
    rows.any(|row| row.starts_with(&own) && seed_in(row).is_some_and(|of| of.to_string() == seed))
}

fn place() -> PathBuf {
    project::root().join(TOLD)
}

/// How the line of a proof begins.
fn own(test: &str) -> String {
    format!("| `{test}` |")
}

/// The table with a line in it, in the place of the one that was there of the same proof.
fn with_line(before: &str, test: &str, line: &str) -> String {
    let own = own(test);
    let rows = before.lines().filter(|row| row.starts_with("| `"));
    let mut rows: Vec<String> = rows
        .filter(|row| !row.starts_with(&own))
        .map(str::to_owned)
        .collect();
    rows.push(format!("{own} {line} |"));
    rows.sort();
    format!("{HEAD}{}\n", rows.join("\n"))
}

/// What a proof says that it counted.
fn count_in(line: &str) -> Option<String> {
    let (_, count) = line.split_once("proof of ")?;
    Some(count.to_owned())
}

fn days() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(1, |since| since.as_secs() / 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_found_wherever_they_stand_in_a_line() {
        let line = "test store::x ... proof of the store: 10,000 histories, 0 broken; seed 1";
        let count = "the store: 10,000 histories, 0 broken; seed 1";
        assert_eq!(count_in(line), Some(count.to_owned()));
        assert_eq!(count_in("running 12 tests"), None);
    }

    #[test]
    fn every_proof_is_found_and_no_twin() {
        let proofs = all().unwrap();
        let has = |test: &str| proofs.iter().any(|proof| proof.test == test);
        assert!(has(
            "store::whenever_the_tablet_dies_what_was_kept_is_there_and_what_was_cleared_is_not"
        ));
        assert!(has(
            "killed::whatever_was_said_to_be_kept_is_there_after_the_power_went"
        ));
        assert!(!has(
            "killed::a_disk_that_loses_what_it_was_given_is_noticed"
        ));
    }

    #[test]
    fn a_round_that_is_not_over_goes_on_and_one_that_is_begins_anew() {
        let proofs = ["a::y", "b::x"].map(|test| Proof {
            folder: NATIVE,
            test: test.to_owned(),
        });
        assert_eq!(seed("", &proofs, 30), "30");
        let begun = with_line("", "a::y", "seals: 2, 0 broken; seed 7 | 1 min");
        assert!(is_done(&begun, "a::y", "7"));
        assert!(!is_done(&begun, "a::y", "30"));
        assert_eq!(seed(&begun, &proofs, 30), "7");
        let over = with_line(&begun, "b::x", "kills: 2, 0 broken; seed 7 | 1 min");
        assert_eq!(seed(&over, &proofs, 30), "30");
    }

    #[test]
    fn a_proof_has_one_line_in_the_table() {
        let once = with_line("", "b::x", "the store: 1 | 1 min");
        let both = with_line(&once, "a::y", "seals: 2 | 1 min");
        let again = with_line(&both, "b::x", "the store: 3 | 1 min");
        let rows: Vec<_> = again.lines().filter(|row| row.starts_with("| `")).collect();
        assert_eq!(
            rows,
            [
                "| `a::y` | seals: 2 | 1 min |",
                "| `b::x` | the store: 3 | 1 min |"
            ]
        );
    }
}
