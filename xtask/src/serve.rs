//! Builds, serves, and for a developer builds again whenever a file has changed.
//!
//! It looks at the files twice a second, which needs no crate and works on every system and in every container.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    build::{self, Profile},
    error::{Error, Outcome},
    project,
};

const WATCHED: [&str; 11] = [
    "src",
    "learning",
    "pool",
    "reader",
    "stretch",
    "guide",
    "styles",
    "build",
    "build.rs",
    "index.html",
    "Cargo.toml",
];
const PAUSE: Duration = Duration::from_millis(500);

/// Builds and serves until it is stopped.
pub fn serve(profile: Profile, port: u16) -> Outcome {
    let door = site_server::take(port).map_err(|error| not_to_be_had(port, &error))?;
    let mut before = state();
    built(profile)?;
    let serving = door.open(&build::folder(profile), |_| {});
    println!("\n  Alongside is at {}", serving.url());
    match profile {
        Profile::Release => println!("  Ctrl+C stops it.\n"),
        Profile::Dev => println!("  It builds again when a file changes. Ctrl+C stops it.\n"),
    }
    loop {
        thread::sleep(PAUSE);
        if profile == Profile::Release {
            continue;
        }
        let now = state();
        if now != before {
            before = now;
            if let Err(problem) = built(profile) {
                eprintln!("{problem}\nWaiting for a change ...");
            }
        }
    }
}

fn not_to_be_had(port: u16, error: &io::Error) -> Error {
    let what = match error.kind() {
        io::ErrorKind::AddrInUse => format!("Port {port} is taken by another program."),
        _ => format!("Port {port} cannot be used: {error}."),
    };
    let next = port.checked_add(1).unwrap_or(8080);
    Error::new(what).remedy(format!(
        "Choose another one: cargo xtask serve --port {next}"
    ))
}

fn built(profile: Profile) -> Outcome {
    build::build(profile).map(drop).map_err(|problem| {
        Error::new(format!("The app cannot be built.\n  {problem}"))
            .remedy("What the compiler says above is the reason.")
    })
}

/// When each watched file was last changed.
fn state() -> BTreeMap<PathBuf, Option<SystemTime>> {
    let mut state = BTreeMap::new();
    for name in WATCHED {
        look(&project::root().join(name), &mut state);
    }
    state
}

fn look(path: &Path, state: &mut BTreeMap<PathBuf, Option<SystemTime>>) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            look(&entry.path(), state);
        }
    } else {
        let changed = fs::metadata(path).and_then(|facts| facts.modified()).ok();
        state.insert(path.to_owned(), changed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_said_plainly_with_another_one_to_try() {
        let problem = not_to_be_had(8080, &io::ErrorKind::AddrInUse.into()).to_string();
        assert!(problem.starts_with("Port 8080 is taken"), "{problem}");
        assert!(problem.contains("--port 8081"), "{problem}");
    }
}
