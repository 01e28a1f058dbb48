//! What this machine may lack, and how it gets it: the wasm target, a browser with its driver, axe-core and `DuckDB`.
//!
//! It fetches what it may fetch. Otherwise it says the one command to run and stops.

use std::{fs, process::Command, time::SystemTime};

use crate::{
    command,
    problem::{Outcome, Problem},
    project,
};

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-liberation"];

/// Makes sure that Rust can compile for the browser.
pub fn ensure_wasm_target(target: &str) -> Outcome {
    if has_target(target) {
        return Ok(());
    }
    let by_hand = format!("Run: rustup target add {target}");
    if command::find("rustup").is_none() {
        return Err(Problem::new(
            "Rust cannot compile for the browser yet, and rustup is not here.",
        )
        .remedy(format!("Install Rust with rustup. Then: {by_hand}")));
    }
    println!("Adding Rust's target for the browser ...");
    let mut rustup = Command::new("rustup");
    rustup
        .args(["target", "add", target])
        .current_dir(project::root());
    command::run(&mut rustup).map_err(|problem| problem.remedy(by_hand))
}

fn has_target(target: &str) -> bool {
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--print", "target-libdir", "--target", target])
        .current_dir(project::root());
    let Some(folder) = command::answer(&mut rustc) else {
        return false;
    };
    fs::read_dir(folder.trim()).is_ok_and(|mut files| files.next().is_some())
}

/// Makes sure that there is a browser, its driver, and the accessibility rules that it is asked to check.
pub fn ensure_browser_tools() -> Outcome {
    ensure_browser()?;
    ensure_axe()
}

fn ensure_browser() -> Outcome {
    if has_browser() {
        return Ok(());
    }
    let packages = PACKAGES.join(" ");
    let missing = Problem::new("The browser tests need Chromium and its driver.");
    if command::find("apt-get").is_none() {
        return Err(missing.remedy("Install `chromium` and `chromedriver`, on the PATH."));
    }
    if !is_root() {
        return Err(missing.remedy(format!(
            "Run: sudo apt-get update && sudo apt-get install -y {packages}"
        )));
    }
    println!("Installing {packages} ...");
    command::run(&mut apt(&["update"]))?;
    command::run(apt(&["install", "-y"]).args(PACKAGES))?;
    if has_browser() { Ok(()) } else { Err(missing) }
}

fn has_browser() -> bool {
    command::find("chromium").is_some() && command::find("chromedriver").is_some()
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command
        .arg("-qq")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    command::answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

fn ensure_axe() -> Outcome {
    let tests = project::browser_tests();
    let installed = changed(&tests.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&tests.join("package-lock.json")) {
        return Ok(());
    }
    let by_hand = format!("Run: npm ci --prefix {}", project::shown(&tests));
    if command::find("npm").is_none() {
        return Err(Problem::new(
            "The browser tests need axe-core and DuckDB, and npm is not here.",
        )
        .remedy(format!("Install Node.js. Then: {by_hand}")));
    }
    println!("Getting axe-core and DuckDB ...");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .args(["--loglevel", "error"])
        .current_dir(tests);
    command::run(&mut npm).map_err(|problem| problem.remedy(by_hand))
}

fn changed(path: &std::path::Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}
