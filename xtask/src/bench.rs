//! What the app takes beside its peers: bytes, and time on an old tablet. The race itself is in `bench/`, by the tools that its
//! peers are built and driven with.

use std::process::Command;

use crate::{
    areas,
    build::{self, Profile},
    command,
    engines::Engine,
    error::Outcome,
    machine, project, weight,
};

/// Weighs what is fetched, races the built app against its peers, and writes down both in `bench/`.
pub fn bench() -> Outcome {
    let site = build::build(Profile::Release)?;
    weight::print(&weight::of_first_screen(&site)?);
    weight::of_what_follows(&site)?;
    areas::print()?;
    machine::ensure_browser_tools(&[Engine::Chromium])?;
    let folder = project::root().join("bench");
    machine::ensure_packages(&folder, "The race needs its peers")?;
    println!("Racing. This takes a quarter of an hour, and wants the machine for itself ...");
    for script in ["run.js", "growth.js"] {
        let mut measured = Command::new("node");
        measured.arg(script).arg(project::dist()).arg(&folder);
        command::run(measured.current_dir(&folder))?;
    }
    println!(
        "What was found is in {} and growth.md beside it.",
        project::shown(&folder.join("results.md"))
    );
    Ok(())
}
