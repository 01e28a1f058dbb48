//! Everything that must hold before a change is shared, one named step after the other. The first that fails ends it.

use std::{process::Command, time::Instant};

use crate::{
    bindings::{self, Ahead},
    build::{self, Profile},
    command::{self, cargo},
    engines::Engine,
    error::Outcome,
    floor, machine, suites,
    test_cache::Sight,
    weight,
};

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everything,
    /// The same, with nothing left out because it has passed before.
    Anew,
    /// Stops before the first thing that needs a browser.
    Native,
}

/// `engines` are the browsers to go through, where it comes to that.
pub fn check(scope: Scope, engines: &[Engine]) -> Outcome {
    let mut run = Run::begin();
    run.step("format", |_| {
        command::run(&mut cargo(["fmt", "--all", "--check"]))
    })?;
    let ahead = match scope {
        Scope::Native => None,
        Scope::Everything | Scope::Anew => bindings::ahead(Profile::Release),
    };
    run.step("lints", |_| {
        lint(&suites::TOOLS, &[])?;
        lint(&suites::APP, &["--features", suites::DRIVEN])
    })?;
    run.step("lints for the browser", |_| {
        machine::ensure_wasm_target(TARGET)?;
        command::run(&mut denying(cargo([
            "clippy",
            "--package",
            "alongside",
            "--target",
            TARGET,
        ])))
    })?;
    run.step("native tests", |tally| {
        tally.run(&mut suites::native(&suites::APP))?;
        tally.run(&mut suites::native(&suites::TOOLS))
    })?;
    if scope != Scope::Native {
        in_browsers(&mut run, scope, engines, ahead)?;
    }
    run.close();
    Ok(())
}

const TARGET: &str = "wasm32-unknown-unknown";

fn in_browsers(run: &mut Run, scope: Scope, engines: &[Engine], ahead: Option<Ahead>) -> Outcome {
    let site = run.step("build", |_| build::build(Profile::Release))?;
    drop(ahead);
    run.step("size of a first visit", |_| {
        let weights = weight::of_first_screen(&site)?;
        weight::print(&weights);
        weight::of_what_follows(&site)?;
        weight::within_limit(weight::total(&weights))
    })?;
    run.step("browser tools", |_| machine::ensure_browser_tools(engines))?;
    run.step("the oldest browsers", |_| floor::check(&site))?;
    for engine in engines {
        run.step(&format!("browser tests in {engine:?}"), |tally| {
            driven(tally, scope, *engine, &site.fingerprint())
        })?;
    }
    Ok(())
}

fn driven(tally: &mut Tally, scope: Scope, engine: Engine, app: &str) -> Outcome {
    let sight = Sight::of(app, engine)?;
    let before = sight.as_ref().and_then(Sight::passed);
    if let (Some(passed), true) = (before, scope == Scope::Everything) {
        println!(
            "{passed} passed with this app, these tests and this browser, and none of it has changed."
        );
        println!("To drive it again: cargo xtask test --anew");
        return Ok(());
    }
    let passed = tally.passed;
    let mut driven = engine.driven(engine.tests());
    // A test waits for its browser as long as it works for it: one more than there are processors keeps all of them busy.
    let threads = std::thread::available_parallelism().map_or(2, |count| count.get() + 1);
    driven.args(["--test-threads", &threads.to_string()]);
    tally.run(&mut driven)?;
    sight.map_or(Ok(()), |sight| sight.has_passed(tally.passed - passed))
}

/// Everything that some packages compile on this machine.
fn lint(packages: &[&str], features: &[&str]) -> Outcome {
    let mut clippy = cargo(["clippy", "--all-targets"]);
    suites::name(&mut clippy, packages);
    clippy.args(features);
    command::run(&mut denying(clippy))
}

fn denying(mut clippy: Command) -> Command {
    clippy.args(["--", "--deny", "warnings"]);
    clippy
}

/// The steps so far.
struct Run {
    begun: Instant,
    steps: usize,
    tally: Tally,
}

impl Run {
    fn begin() -> Self {
        Self {
            begun: Instant::now(),
            steps: 0,
            tally: Tally::default(),
        }
    }

    fn step<T>(&mut self, name: &str, work: impl FnOnce(&mut Tally) -> Outcome<T>) -> Outcome<T> {
        println!("\n== {name}");
        let begun = Instant::now();
        let done = work(&mut self.tally);
        let seconds = begun.elapsed().as_secs_f32();
        match &done {
            Ok(_) => println!("== {name}: holds, {seconds:.1} s"),
            Err(_) => println!("== {name}: does not hold, {seconds:.1} s"),
        }
        self.steps += 1;
        done
    }

    fn close(&self) {
        println!(
            "\nAll {} steps hold, in {:.0} s.",
            self.steps,
            self.begun.elapsed().as_secs_f32()
        );
        println!("{} passed, {} failed", self.tally.passed, self.tally.failed);
    }
}

/// How many tests there were.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Runs some tests.
    fn run(&mut self, tests: &mut Command) -> Outcome {
        command::run_listening(tests, |line| self.hear(line))
    }

    /// Listens for the closing line of a test program.
    fn hear(&mut self, line: &str) {
        let Some((_, counts)) = line.trim().split_once("test result: ") else {
            return;
        };
        for part in counts.split(['.', ';']).map(str::trim) {
            match part.split_once(' ') {
                Some((count, "passed")) => self.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => self.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_from_what_cargo_prints() {
        let mut tally = Tally::default();
        tally.hear("running 12 tests");
        tally.hear("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        tally.hear("test result: FAILED. 3 passed; 2 failed; 0 ignored; finished in 0.01s");
        assert_eq!(
            tally,
            Tally {
                passed: 15,
                failed: 2
            }
        );
    }
}
