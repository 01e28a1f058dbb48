//! What this machine may lack, and how it gets it: the wasm target, browsers with their drivers, axe-core and `DuckDB`, and
//! what checks PDFs.
//!
//! It fetches what it may fetch. Otherwise it says the one command to run and stops.

use std::{fs, path::Path, process::Command, time::SystemTime};

use crate::{
    command::{self, cargo},
    engines::{self, Engine},
    error::{Error, Outcome},
    project,
};

/// Programs that apt can install.
struct Programs {
    packages: &'static [&'static str],
    are_here: fn() -> bool,
    missing: &'static str,
    /// What to do where there is no apt.
    elsewhere: &'static str,
}

const BROWSER: Programs = Programs {
    packages: &["chromium", "chromium-driver", "fonts-liberation"],
    are_here: || {
        let here = |program| command::find(program).is_some();
        here("chromium") && here("chromedriver") && has_letters_of_arials_width()
    },
    missing: "The browser tests need Chromium, its driver, and Liberation Sans to count pages with.",
    elsewhere: "Install `chromium` and `chromedriver`, on the PATH, and the Liberation fonts.",
};

const FIREFOX: Programs = Programs {
    packages: &["firefox-esr"],
    are_here: || command::find("firefox-esr").is_some(),
    missing: "The browser tests need Firefox.",
    elsewhere: "Install Firefox, and put it on the PATH as `firefox-esr`.",
};

const WEBKIT: Programs = Programs {
    packages: &[
        "webkit2gtk-driver",
        "gir1.2-webkit2-4.1",
        "python3-gi",
        "xvfb",
    ],
    are_here: || {
        let here = |program| command::find(program).is_some();
        let has_view = "import gi; gi.require_version('WebKit2', '4.1')";
        here("WebKitWebDriver")
            && here("Xvfb")
            && answers(Command::new("/usr/bin/python3").args(["-c", has_view]))
    },
    missing: "The browser tests need WebKit with its driver, PyGObject to show it, and a screen that nobody sees.",
    elsewhere: "WebKit is driven as GNOME has it. Without it: leave out `--engines all`.",
};

/// What drives Firefox. Debian has none, and its own makers keep it on crates.io: it is built once and kept.
const GECKODRIVER: [&str; 2] = ["geckodriver", "0.37.1"];

/// Whether pages have as many lines here as on most machines. Where nothing tells which fonts there are, they are taken to be.
fn has_letters_of_arials_width() -> bool {
    let font = command::answer(Command::new("fc-match").args(["-f", "%{family}", "Arial"]));
    font.is_none_or(|font| ["Arial", "Liberation Sans", "Arimo"].contains(&font.trim()))
}

const PYTHON: Programs = Programs {
    packages: &["python3", "python3-venv"],
    are_here: || {
        answers(Command::new("python3").args([
            "-c",
            "import ensurepip, sys, venv; assert sys.version_info >= (3, 10)",
        ]))
    },
    missing: "The browser tests need Python for pdfua, which checks PDFs.",
    elsewhere: "Install Python 3.10 or later, so that `python3 -m venv` works.",
};

/// Makes sure that Rust can compile for the browser.
pub fn ensure_wasm_target(target: &str) -> Outcome {
    if has_target(target) {
        return Ok(());
    }
    let by_hand = format!("Run: rustup target add {target}");
    if command::find("rustup").is_none() {
        return Err(
            Error::new("Rust cannot compile for the browser yet, and rustup is not here.")
                .remedy(format!("Install Rust with rustup. Then: {by_hand}")),
        );
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

/// Makes sure that there is a browser, its driver, and what else the browser tests ask: the accessibility rules, `DuckDB`
/// and the checker of PDFs.
pub fn ensure_browser_tools(engines: &[Engine]) -> Outcome {
    for engine in engines {
        match engine {
            Engine::Chromium => ensure(&BROWSER)?,
            Engine::Firefox => {
                ensure(&FIREFOX)?;
                ensure_geckodriver()?;
            }
            Engine::WebKit => ensure(&WEBKIT)?,
        }
    }
    ensure_axe()?;
    ensure_pdfua()
}

fn ensure(programs: &Programs) -> Outcome {
    if (programs.are_here)() {
        return Ok(());
    }
    let packages = programs.packages.join(" ");
    let missing = Error::new(programs.missing);
    if command::find("apt-get").is_none() {
        return Err(missing.remedy(programs.elsewhere));
    }
    if !is_root() {
        return Err(missing.remedy(format!(
            "Run: sudo apt-get update && sudo apt-get install -y {packages}"
        )));
    }
    println!("Installing {packages} ...");
    command::run(&mut apt(&["update"]))?;
    command::run(apt(&["install", "-y"]).args(programs.packages))?;
    if (programs.are_here)() {
        Ok(())
    } else {
        Err(missing)
    }
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

fn ensure_geckodriver() -> Outcome {
    let [name, version] = GECKODRIVER;
    let tools = engines::tools();
    let there = command::answer(Command::new(tools.join("bin").join(name)).arg("--version"));
    if there.is_some_and(|told| told.contains(version)) {
        return Ok(());
    }
    println!("Building {name} {version}, once ...");
    let mut built = cargo(["install", name, "--version", version, "--locked", "--debug"]);
    built.arg("--root").arg(&tools);
    built.arg("--target-dir").arg(tools.join("build"));
    command::run(&mut built)
        .map_err(|problem| problem.remedy("It comes from crates.io. See what cargo says above."))
}

fn ensure_axe() -> Outcome {
    let what = "The browser tests need rules of accessibility and DuckDB";
    ensure_packages(&project::browser_tests(), what)
}

/// Makes sure that the packages of npm are there that a folder's lock file names. `what` says who needs which.
pub fn ensure_packages(folder: &Path, what: &str) -> Outcome {
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&folder.join("package-lock.json")) {
        return Ok(());
    }
    let by_hand = format!("Run: npm ci --prefix {}", project::shown(folder));
    if command::find("npm").is_none() {
        return Err(Error::new(format!("{what}, and npm is not here."))
            .remedy(format!("Install Node.js. Then: {by_hand}")));
    }
    println!("Getting packages from npm. {what} ...");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .args(["--loglevel", "error"])
        .current_dir(folder);
    command::run(&mut npm).map_err(|problem| problem.remedy(by_hand))
}

/// It lives in an environment of its own, which is made anew when what it is made of has changed.
fn ensure_pdfua() -> Outcome {
    let wanted = project::browser_tests().join("requirements.txt");
    let home = project::target().join("pdfua");
    let made_of = home.join("requirements.txt");
    let requirements = project::read(&wanted)?;
    let is_new = fs::read(&made_of).is_ok_and(|made_of| made_of == requirements);
    if is_new && answers(Command::new(home.join("bin/pdfua")).arg("--version")) {
        return Ok(());
    }
    ensure(&PYTHON)?;
    println!("Getting pdfua ...");
    let mut venv = Command::new("python3");
    command::run(venv.args(["-m", "venv", "--clear"]).arg(&home))?;
    let mut pip = Command::new(home.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--require-hashes"])
        .args(["--disable-pip-version-check", "--only-binary", ":all:"])
        .arg("--requirement")
        .arg(&wanted);
    let fetched = command::run(&mut pip);
    fetched.map_err(|problem| {
        problem.remedy("It comes from pypi.org, once. See what pip says above.")
    })?;
    project::write(&made_of, &requirements)
}

fn answers(command: &mut Command) -> bool {
    command::answer(command).is_some()
}

fn changed(path: &std::path::Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}
