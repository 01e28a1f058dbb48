//! The borders of the house: which module may name which. What Clippy cannot see is held here, and a
//! failure names the line.
#![expect(
    clippy::unwrap_used,
    reason = "a file of ours that cannot be read is a failure"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// A module, and what it must not name anywhere.
struct Border {
    module: &'static str,
    never: &'static [&'static str],
}

/// What belongs to the browser and to nobody who thinks.
const BROWSER: [&str; 7] = [
    "yew",
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "crate::browser",
    "crate::shell",
];

const BORDERS: [Border; 12] = [
    Border {
        module: "plan",
        never: &[
            "serde",
            "crate::guide",
            "crate::words",
            "crate::document",
            "crate::record",
            "crate::session",
            "crate::view",
            "alongside_learning",
            "crate::device",
        ],
    },
    Border {
        module: "resources",
        never: &[
            "serde",
            "crate::plan",
            "crate::guide",
            "crate::words",
            "crate::document",
            "crate::record",
            "crate::vault",
            "crate::device",
            "crate::session",
            "crate::view",
        ],
    },
    Border {
        module: "guide",
        never: &[
            "serde",
            "crate::document",
            "crate::record",
            "crate::session",
            "crate::view",
        ],
    },
    Border {
        module: "words",
        never: &[
            "serde",
            "crate::document",
            "crate::record",
            "crate::session",
            "crate::view",
        ],
    },
    Border {
        module: "document",
        never: &["serde", "crate::session", "crate::view"],
    },
    Border {
        module: "record",
        never: &[
            "crate::guide",
            "crate::words",
            "crate::document",
            "crate::session",
            "crate::view",
        ],
    },
    Border {
        module: "vault",
        never: &[
            "serde",
            "crate::plan",
            "crate::guide",
            "crate::words",
            "crate::document",
            "crate::record",
            "crate::session",
            "crate::view",
            "crate::device",
        ],
    },
    Border {
        module: "device",
        never: &[
            "serde",
            "crate::plan",
            "crate::guide",
            "crate::session",
            "crate::record",
            "crate::view",
        ],
    },
    Border {
        module: "session",
        never: &["serde", "crate::view"],
    },
    Border {
        module: "browser",
        never: &[
            "serde",
            "crate::plan",
            "crate::guide",
            "crate::words",
            "crate::document",
            "crate::record",
            "crate::session",
            "crate::view",
            "crate::shell",
            "yew",
        ],
    },
    Border {
        module: "view",
        never: &[
            "serde",
            "crate::browser",
            "crate::record",
            "crate::vault",
            "crate::shell",
            "js_sys",
            "gloo",
            "web_sys::window",
        ],
    },
    Border {
        module: "shell",
        never: &["serde"],
    },
];

/// The modules that never name anything of the browser's: most of the code and most of the tests.
const PURE: [&str; 9] = [
    "plan",
    "resources",
    "guide",
    "words",
    "document",
    "record",
    "vault",
    "device",
    "session",
];

#[test]
fn no_module_names_what_it_must_not_know() {
    let mut found = Vec::new();
    for border in &BORDERS {
        found.extend(crossings(border.module, border.never));
    }
    for module in PURE {
        found.extend(crossings(module, &BROWSER));
    }

    assert!(found.is_empty(), "borders crossed:\n{}", found.join("\n"));
}

#[test]
fn only_the_stored_form_is_made_for_storage() {
    let mut found = Vec::new();
    for module in modules().into_iter().filter(|module| module != "record") {
        found.extend(crossings(&module, &["serde", "serde_json"]));
    }

    assert!(
        found.is_empty(),
        "stored types outside of record:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_module_of_the_house_has_its_borders() {
    let unnamed: Vec<_> = modules()
        .into_iter()
        .filter(|module| !["lib", "main"].contains(&module.as_str()))
        .filter(|module| BORDERS.iter().all(|border| border.module != module))
        .collect();

    assert!(unnamed.is_empty(), "no border is drawn for {unnamed:?}");
}

#[test]
fn a_crossing_is_seen_in_every_way_of_writing_it() {
    let crossed = |line| names(line, "crate::browser");
    assert!(crossed("use crate::browser::storage;"));
    assert!(crossed("use crate::{browser, plan};"));
    assert!(crossed("    crate::browser::clock::today()"));
    assert!(
        crossed("use crate::{"),
        "a list over several lines hides what it names"
    );
    assert!(names("use serde::Serialize;", "serde"));
    assert!(!names(
        "//! Knows no browser: crate::browser",
        "crate::browser"
    ));
    assert!(!crossed("use crate::browsers::x;"));
    assert!(!names("let serdes = 1;", "serde"));
}

/// The files that the map names: from the top, from `src/`, or beside the one named before.
#[test]
fn the_map_names_nothing_that_is_not_there() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut folder = PathBuf::new();
    let (mut seen, mut missing) = (0, Vec::new());
    for name in map.split('`').skip(1).step_by(2) {
        let is_file = [".rs", ".md"].iter().any(|ending| name.ends_with(ending));
        if !(is_file || name.ends_with('/')) {
            continue;
        }
        let places = [folder.clone(), PathBuf::new(), PathBuf::from("src")];
        let mut places = places.into_iter().map(|place| place.join(name));
        match places.find(|place| root().join(place).exists()) {
            Some(place) => folder = root().join(place).parent().unwrap().to_owned(),
            None => missing.push(name),
        }
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
    assert_eq!(missing, Vec::<&str>::new());
}

fn crossings(module: &str, never: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files_of(module) {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            for name in never.iter().filter(|name| names(line, name)) {
                let place = file.strip_prefix(root()).unwrap().display();
                found.push(format!(
                    "{place}:{}: {module} must not name {name}: {line}",
                    number + 1
                ));
            }
        }
    }
    found
}

/// Whether a line of code names this path, alone or in a list of `use crate::{…}`.
fn names(line: &str, path: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let whole = |text: &str, word: &str| {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            !before.is_some_and(is_name) && !after.is_some_and(is_name)
        })
    };
    match path.strip_prefix("crate::") {
        Some(module) => {
            let list = code.trim().strip_prefix("use crate::{");
            whole(code, path) || list.is_some_and(|list| list.is_empty() || whole(list, module))
        }
        None => whole(code, path),
    }
}

fn modules() -> Vec<String> {
    let mut modules: Vec<_> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    modules.sort();
    modules
}

fn files_of(module: &str) -> Vec<PathBuf> {
    let mut files = vec![root().join("src").join(format!("{module}.rs"))];
    let mut folders = vec![root().join("src").join(module)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
