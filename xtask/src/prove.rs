//! The proofs in their long form. They try the same as `cargo xtask test` does, a hundred times as often, and print what they
//! counted.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    build::{self, Profile},
    command::{self, cargo},
    machine,
    problem::Outcome,
    suites,
};

/// What tells a proof to take its time, and from which seed to begin. A seed that failed can be given from outside.
const FORM: (&str, &str) = ("ALONGSIDE_PROOF", "long");
const SEED: &str = "ALONGSIDE_SEED";

pub fn prove() -> Outcome {
    let seed = std::env::var(SEED).unwrap_or_else(|_| today().to_string());
    println!("{SEED}={seed} does all of it again.\n");
    let mut native = cargo(["test", "--profile", "proof", "--package", "alongside"]);
    native.args(["--test", "proofs"]);
    native.env(FORM.0, FORM.1).env(SEED, &seed);
    let mut told = Vec::new();
    command::run_listening(&mut native, |line| told.extend(count_in(line)))?;
    build::build(Profile::Release)?;
    machine::ensure_browser_tools()?;
    let mut browser = suites::driven();
    browser.env(FORM.0, FORM.1).env(SEED, &seed);
    command::run_listening(&mut browser, |line| told.extend(count_in(line)))?;
    println!("\nEvery proof holds:");
    for count in told {
        println!("  {count}");
    }
    Ok(())
}

/// What a proof says that it counted.
fn count_in(line: &str) -> Option<String> {
    let (_, count) = line.split_once("proof of ")?;
    Some(count.to_owned())
}

/// A number that is another one every day.
fn today() -> u64 {
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
}
