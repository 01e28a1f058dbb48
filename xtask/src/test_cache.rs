//! What the browser tests have seen: the app, the tests and the browser with which all of them passed. Where none of that
//! has changed there is nothing new to see, and most of the time that everything takes is theirs.
//!
//! A clean checkout has seen nothing, so what is shared is always driven.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    engines::Engine,
    error::{Because, Outcome},
    project,
    site::hex,
};

/// What the tests are made from and what they read, besides the app itself.
const READ: [&str; 6] = [
    "tests",
    "docs/learning-table.md",
    "learning",
    "xtask/server",
    "Cargo.lock",
    "rust-toolchain.toml",
];

/// Settings with these names make the tests try something else.
const SETTINGS: &str = "ALONGSIDE_";

/// Everything that the browser tests depend on, as one number.
pub struct Sight {
    engine: Engine,
    all: String,
}

impl Sight {
    /// What there is to see now, with the app that has this fingerprint. None when somebody asked for something special.
    pub fn of(app: &str, engine: Engine) -> Outcome<Option<Self>> {
        if env::vars_os().any(|(name, _)| name.to_string_lossy().starts_with(SETTINGS)) {
            return Ok(None);
        }
        let mut files = Vec::new();
        for name in READ {
            find(&project::root().join(name), &mut files)?;
        }
        files.sort();
        let mut all = Sha256::new().chain_update(app);
        for file in files {
            let name = project::shown(&file);
            all.update(name.as_bytes());
            all.update(Sha256::digest(project::read(&file)?));
        }
        all.update(engine.version());
        let all = hex(&all.finalize());
        Ok(Some(Self { engine, all }))
    }

    /// How many tests passed when exactly this was seen.
    pub fn passed(&self) -> Option<usize> {
        let text = fs::read_to_string(self.place()).ok()?;
        let (seen, passed) = text.split_once(' ')?;
        (seen == self.all).then(|| passed.trim().parse().ok())?
    }

    /// All of so many tests have passed.
    pub fn has_passed(&self, tests: usize) -> Outcome {
        project::write(&self.place(), format!("{} {tests}\n", self.all).as_bytes())
    }

    fn place(&self) -> PathBuf {
        project::target().join(format!("browser-tests-passed-{}", self.engine.name()))
    }
}

fn find(path: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let cannot = || format!("{} cannot be read", project::shown(path));
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    // Packages are known by their lock file.
    if path.ends_with("node_modules") {
        return Ok(());
    }
    for entry in fs::read_dir(path).because(cannot)? {
        find(&entry.because(cannot)?.path(), files)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_app_is_something_new_to_see() {
        let sight = |app| Sight::of(app, Engine::Chromium).unwrap().unwrap().all;
        assert_eq!(sight("one"), sight("one"));
        assert_ne!(sight("one"), sight("two"));
    }

    #[test]
    fn the_tests_and_what_they_read_are_part_of_what_is_seen() {
        let mut files = Vec::new();
        find(&project::root().join("tests"), &mut files).unwrap();
        let names: Vec<_> = files.iter().map(|file| project::shown(file)).collect();
        for name in ["tests/browser/tests/walk.rs", "tests/visits/ray.json"] {
            assert!(names.iter().any(|one| one == name), "{name}");
        }
        assert!(!names.iter().any(|name| name.contains("node_modules")));
    }
}
