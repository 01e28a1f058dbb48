//! `cargo xtask`: the commands, and what they take.

use std::{env, path::Path, process::ExitCode};

use xtask::{
    bench,
    build::{self, Profile},
    check::{self, Scope},
    command,
    engines::Engine,
    error::{Because, Error, Outcome},
    floor, machine, mutants, prove, screenshots, serve,
};

const HELP: &str = "\
cargo xtask build [--dev]              make dist/, ready for any static host
cargo xtask serve [--dev] [--port N]   build, then serve on 127.0.0.1 (port 8080)
                                       --dev builds again and reloads when a file changes
cargo xtask test [--native | --anew]   everything that must hold; --native leaves the browser out,
                 [--engines all]       --anew drives it even where nothing has changed since it passed,
                                       --engines all drives Firefox and WebKit beside Chromium
cargo xtask drive [ENGINE] [NAME]      only the tests in a browser, or those of this name, with dist/ as it is;
                                       chromium, or what firefox or webkit runs of them
cargo xtask prove                      the proofs, a hundred times as long; goes on where it was stopped
cargo xtask mutants [--rest] [K/N]     small changes to our own code that some test must notice: where words are
                                       kept and locked, or in the rest of what is stored; one of N parts, from 0
cargo xtask bench                      what it takes, beside its peers: bench/results.md
cargo xtask floor                      the oldest browsers that have what the app needs
cargo xtask screenshots FOLDER         a picture of every screen";

const PORT: u16 = 8080;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

fn perform(words: &[&str]) -> Outcome {
    match words {
        [] | ["help"] | [.., "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["build"] => build::build(Profile::Release).map(drop),
        ["build", "--dev"] => build::build(Profile::Dev).map(drop),
        ["serve", rest @ ..] => served(rest),
        ["test", rest @ ..] => tested(rest),
        ["drive", rest @ ..] => drive(rest),
        ["prove"] => prove::prove(),
        ["mutants"] => mutants::mutants(false, None),
        ["mutants", "--rest"] => mutants::mutants(true, None),
        ["mutants", "--rest", shard] => mutants::mutants(true, Some(shard)),
        ["mutants", shard] => mutants::mutants(false, Some(shard)),
        ["bench"] => bench::bench(),
        ["floor"] => floor::floor(),
        ["screenshots", folder] => screenshots::screenshots(Path::new(folder)),
        _ => Err(unknown(words)),
    }
}

fn tested(mut rest: &[&str]) -> Outcome {
    let (mut scope, mut engines) = (Scope::Everything, &[Engine::Chromium][..]);
    loop {
        rest = match rest {
            [] => return check::check(scope, engines),
            ["--native", rest @ ..] => {
                scope = Scope::Native;
                rest
            }
            ["--anew", rest @ ..] => {
                scope = Scope::Anew;
                rest
            }
            ["--engines", "all", rest @ ..] => {
                engines = &Engine::ALL;
                rest
            }
            _ => return Err(unknown(rest)),
        };
    }
}

/// The tests in a browser with these in their names, or all that it runs. What they print is shown.
fn drive(words: &[&str]) -> Outcome {
    let (engine, names) = match words {
        [first, rest @ ..] if let Some(engine) = Engine::named(first) => (engine, rest),
        _ => (Engine::Chromium, words),
    };
    machine::ensure_browser_tools(&[engine])?;
    let names = if names.is_empty() {
        engine.tests()
    } else {
        names
    };
    command::run(engine.driven(names).arg("--nocapture"))
}

fn served(mut rest: &[&str]) -> Outcome {
    let (mut profile, mut port) = (Profile::Release, PORT);
    loop {
        rest = match rest {
            [] => return serve::serve(profile, port),
            ["--dev", rest @ ..] => {
                profile = Profile::Dev;
                rest
            }
            ["--port", number, rest @ ..] => {
                port = number
                    .parse()
                    .because(|| format!("{number} is not a port"))?;
                rest
            }
            _ => return Err(unknown(rest)),
        };
    }
}

fn unknown(words: &[&str]) -> Error {
    Error::new(format!(
        "`{}` is not something to ask for.",
        words.join(" ")
    ))
    .remedy(HELP)
}
