//! Compiles the app for the browser and makes the JavaScript that its module needs, with the official library.
//!
//! Nothing is installed for this: the library is pinned beside `wasm-bindgen` in the one Cargo.lock.

use std::{
    env, fs,
    path::{MAIN_SEPARATOR, PathBuf},
    process::{Child, Command, Stdio},
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    build::Profile,
    command,
    error::{Because, Error, Outcome},
    imports, machine, project, split,
};

const TARGET: &str = "wasm32-unknown-unknown";

/// A module and the script that loads it.
pub struct Bindings {
    pub wasm: Vec<u8>,
    pub script: String,
}

/// The app: what the first screen needs of its module, what the second does, the rest, and the script that loads the first.
pub struct App {
    pub first: Vec<u8>,
    pub opening: Vec<u8>,
    pub rest: Vec<u8>,
    pub script: String,
}

/// A module with nothing in it. A developer's build is one module, so that it is soon there and is read by tools.
const NOTHING: [u8; 8] = *b"\0asm\x01\0\0\0";

/// Compiles the app, and the parts that work away from the page, and joins the app to JavaScript.
pub fn made(profile: Profile) -> Outcome<App> {
    machine::ensure_wasm_target(TARGET)?;
    command::run(&mut compiler(profile))?;
    command::run(&mut reader(profile))?;
    joined(profile)
}

/// The compiling of a build that was begun before its turn.
pub struct Ahead(Child);

/// Begins to compile what a build will need, beside other work: that leaves a processor idle at times. Cargo has the build
/// wait for it. What goes wrong is said by the build itself, which asks for the same.
pub fn ahead(profile: Profile) -> Option<Ahead> {
    let mut compiler = compiler(profile);
    compiler.arg("--quiet").stdout(Stdio::null());
    let begun = compiler.stderr(Stdio::null()).spawn();
    begun.ok().map(Ahead)
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn compiler(profile: Profile) -> Command {
    let mut cargo = command::cargo(["build", "--package", "alongside", "--bin", "alongside"]);
    cargo.args([
        "--package",
        "alongside-stretch",
        "--package",
        "alongside-pool",
        "--lib",
    ]);
    released(cargo, profile)
}

/// Compiles the part that looks into files by itself: named together with the app, it would be all of the app.
fn reader(profile: Profile) -> Command {
    let cargo = command::cargo(["build", "--package", "alongside-reader", "--lib"]);
    released(cargo, profile)
}

fn released(mut cargo: Command, profile: Profile) -> Command {
    cargo.args(["--target", TARGET]);
    if profile == Profile::Release {
        cargo.arg("--release");
        cargo.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            without_places(),
        );
    }
    cargo
}

/// Keeps the names of this machine's folders out of the module, so that every machine makes the same bytes.
fn without_places() -> String {
    let project = format!("--remap-path-prefix={}=.", project::root().display());
    match cargo_home() {
        Some(home) => format!("{project} --remap-path-prefix={}=cargo", home.display()),
        None => project,
    }
}

fn cargo_home() -> Option<PathBuf> {
    let said = env::var_os("CARGO_HOME").map(PathBuf::from);
    said.or_else(|| Some(home()?.join(".cargo")))
}

fn home() -> Option<PathBuf> {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"))?;
    Some(PathBuf::from(home))
}

/// A module that names a folder of this machine is refused.
pub fn nameless(wasm: &[u8]) -> Outcome {
    let places = [Some(project::root().to_owned()), cargo_home(), home()];
    names_none_of(&places.into_iter().flatten().collect::<Vec<_>>(), wasm)
}

fn names_none_of(places: &[PathBuf], wasm: &[u8]) -> Outcome {
    // The root of the disk is no secret, and its name is in every address.
    let secret = places.iter().filter(|place| place.parent().is_some());
    for place in secret {
        let name = format!("{}{MAIN_SEPARATOR}", place.display());
        if wasm.windows(name.len()).any(|part| part == name.as_bytes()) {
            return Err(Error::new(format!("The module names the folder {name}"))
                .remedy("See which crate it comes from, and add it in xtask/src/bindings.rs."));
        }
    }
    Ok(())
}

fn joined(profile: Profile) -> Outcome<App> {
    let release = profile == Profile::Release;
    let mut bindgen = bindgen(profile, "alongside");
    if release {
        bindgen.demangle(false).remove_name_section(false);
    }
    let mut output = bindgen
        .web(true)
        .and_then(Bindgen::generate_output)
        .because(|| "The JavaScript for the module cannot be made".into())?;
    let script = output.js().to_owned();
    if script.contains("./snippets/") {
        return Err(Error::new(
            "A crate brings JavaScript of its own, which the page would not load.",
        )
        .remedy("Do without the crate or the feature that brings it."));
    }
    let module = output.wasm_mut();
    if !release {
        return Ok(App {
            first: module.emit_wasm(),
            opening: NOTHING.to_vec(),
            rest: NOTHING.to_vec(),
            script,
        });
    }
    let asked = module.imports.iter_mut().map(|import| &mut import.name);
    let script = imports::numbered(asked, &script)?;
    let linked = linked_app();
    let linked =
        fs::read(&linked).because(|| format!("{} cannot be read", project::shown(&linked)))?;
    let [first, opening, rest] = split::apart(&linked, module)?;
    for part in [&first, &opening, &rest] {
        nameless(part)?;
    }
    Ok(App {
        first,
        opening,
        rest,
        script,
    })
}

/// The app as the linker left it.
pub fn linked_app() -> PathBuf {
    compiled(Profile::Release, "alongside")
}

/// Where the compiler puts a module.
fn compiled(profile: Profile, name: &str) -> PathBuf {
    let folder = match profile {
        Profile::Release => "release",
        Profile::Dev => "debug",
    };
    project::target()
        .join(TARGET)
        .join(folder)
        .join(format!("{name}.wasm"))
}

/// The official library, told what we want of a compiled module.
pub fn bindgen(profile: Profile, name: &str) -> Bindgen {
    let dev = profile == Profile::Dev;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled(profile, name))
        .typescript(false)
        .omit_default_module_path(true)
        .debug(dev)
        .keep_debug(dev)
        .remove_name_section(!dev)
        .remove_producers_section(true);
    bindgen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_names_a_folder_of_this_machine_is_refused() {
        let named = |module: &str| {
            let places = ["/home/dawn", "/"].map(PathBuf::from);
            names_none_of(&places, module.as_bytes()).is_err()
        };
        assert!(named("panicked at /home/dawn/alongside/src/main.rs"));
        assert!(!named(
            "panicked at ./src/main.rs, see https://example.org/home/dawns"
        ));
    }
}
