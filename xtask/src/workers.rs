//! What is done away from the page: stretching a secret word, looking into a large file, and reading learning files. Each is a module of its own with
//! the script of the worker that runs it; the page's side is one for all. The second place, whose
//! worker needs no module, is a side of its own.
//!
//! The first screen does not wait for any of it, so each has a budget of its own (see `weight`).

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    bindings::{self, Bindings},
    build::Profile,
    error::{Because, Error, Outcome},
    project,
};

/// The page's side: each file, how the element imports it, and how it gives its one function.
const SIDES: [(&str, &str, &str); 2] = [
    (
        "second.js",
        "import { second } from \"./second.js\";\n",
        "export function second(",
    ),
    (
        "workers.js",
        "import { working } from \"./workers.js\";\n",
        "export async function working(",
    ),
];

/// The part that makes keys of secret words.
pub const STRETCH: Part = Part {
    module: "alongside_stretch",
    script: "stretch-worker.js",
};
/// The part that reads learning files.
pub const POOL: Part = Part {
    module: "alongside_pool",
    script: "pool-worker.js",
};

/// The part that looks into large files.
pub const READER: Part = Part {
    module: "alongside_reader",
    script: "reader-worker.js",
};

/// A module and the script that uses it in a worker.
pub struct Part {
    module: &'static str,
    script: &'static str,
}

/// The module, and one classic script for the worker: what the official library makes, and what uses it.
pub fn made(part: &Part, profile: Profile) -> Outcome<Bindings> {
    let mut output = bindings::bindgen(profile, part.module)
        .no_modules(true)
        .and_then(Bindgen::generate_output)
        .because(|| format!("The JavaScript for {} cannot be made", part.module))?;
    let wasm = output.wasm_mut().emit_wasm();
    if profile == Profile::Release {
        bindings::nameless(&wasm)?;
    }
    let worker = ours(part.script)?;
    let script = format!("{}\n{worker}", output.js());
    Ok(Bindings { wasm, script })
}

/// The element's script with the page's side in it, where it imports it: a request less for each file.
pub fn within(element: &str) -> Outcome<String> {
    SIDES.iter().try_fold(element.to_owned(), |element, side| {
        woven(&element, &ours(side.0)?, side)
    })
}

fn ours(name: &str) -> Outcome<String> {
    project::read_text(&project::root().join("src/shell").join(name))
}

fn woven(
    element: &str,
    side: &str,
    (name, import, export): &(&str, &str, &str),
) -> Outcome<String> {
    let once = |text: &str, part: &str| text.matches(part).count() == 1;
    let alone = !side.contains("import ") && side.matches("export ").count() == 1;
    if !(alone && once(element, import) && once(side, export)) {
        return Err(Error::new(format!(
            "{name} gives one function and takes none, and element.js imports it in one line. It is not so.",
        ))
        .remedy("See xtask/src/workers.rs."));
    }
    let bare = &export["export ".len()..];
    Ok(element.replace(import, &side.replace(export, bare)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKERS: (&str, &str, &str) = SIDES[1];
    const ELEMENT: &str = "// why\nimport { working } from \"./workers.js\";\nworking();\n";
    const SIDE: &str = "export async function working() {}\n";

    #[test]
    fn the_pages_side_takes_the_place_of_its_import() {
        assert_eq!(
            woven(ELEMENT, SIDE, &WORKERS).unwrap(),
            "// why\nasync function working() {}\nworking();\n"
        );
    }

    #[test]
    fn an_element_that_does_not_import_it_is_refused() {
        assert!(woven("working();\n", SIDE, &WORKERS).is_err());
    }

    #[test]
    fn a_side_that_takes_or_gives_more_is_refused() {
        let more = [
            format!("import {{ a }} from \"./a.js\";\n{SIDE}"),
            format!("{SIDE}export const a = 1;\n"),
        ];
        for side in more {
            assert!(woven(ELEMENT, &side, &WORKERS).is_err(), "{side}");
        }
    }

    #[test]
    fn our_own_files_are_so() {
        let element = ours("element.js").unwrap();
        let whole = within(&element).unwrap();
        assert!(SIDES.iter().all(|(_, import, _)| !whole.contains(import)));
    }
}
