//! Where things are in the project, and how its files are read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::error::{Because, Outcome};

/// The folder that holds the project.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Where the finished files go.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of the browser tests, which also holds their npm lock file.
pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).because(|| format!("{} cannot be read", shown(path)))
}

pub fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).because(|| format!("{} cannot be read", shown(path)))
}

/// Writes a file, making the folders it needs.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome {
    let cannot = || format!("{} cannot be written", shown(path));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).because(cannot)?;
    }
    fs::write(path, bytes).because(cannot)
}

/// A path as a person in the project's folder would type it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
