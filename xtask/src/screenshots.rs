//! Has the browser tests take a picture of every screen. The taking is theirs; this only names the folder.

use std::{env, path::Path};

use crate::{
    build::{self, Profile},
    command,
    engines::Engine,
    error::{Because, Outcome},
    machine, suites,
};

pub fn screenshots(folder: &Path) -> Outcome {
    build::build(Profile::Release)?;
    machine::ensure_browser_tools(&[Engine::Chromium])?;
    let folder = env::current_dir()
        .because(|| "The folder we are in is gone".into())?
        .join(folder);
    let mut tests = suites::driven();
    tests
        .args(["--quiet", "--", "--ignored", "--nocapture", "screenshots"])
        .env("ALONGSIDE_SCREENSHOTS", &folder);
    command::run(&mut tests)?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}
