//! What each area of the app weighs in its module, so that whoever looks for bytes knows where to begin.

use std::{cmp::Reverse, collections::BTreeMap, fs};

use wasmparser::{Parser, Payload, TypeRef};

use crate::{
    bindings,
    error::{Because, Outcome},
    project,
    split::links,
};

/// So many areas are printed, the heaviest first.
const PRINTED: usize = 30;

/// Prints how much code the areas of the built app have, as the linker left it: before the notes of the linker are taken out of
/// it, and before it is packed. In what is a copy for one of our areas the code of others was made anew for it.
pub fn print() -> Outcome {
    let linked = bindings::linked_app();
    let linked =
        fs::read(&linked).because(|| format!("{} cannot be read", project::shown(&linked)))?;
    let areas = of(&linked)?;
    let total: usize = areas.iter().map(|(_, size)| size).sum();
    println!("{total:>9}  bytes of code as they were linked, and of that:");
    for (area, size) in areas.iter().take(PRINTED) {
        println!("{size:>9}  {area}");
    }
    Ok(())
}

/// Each area with the bytes of its code, the heaviest first.
fn of(linked: &[u8]) -> Outcome<Vec<(String, usize)>> {
    let names = links::read(linked)?.names;
    let sizes = sizes(linked).because(|| "The linked module cannot be read".into())?;
    let mut areas = BTreeMap::<String, usize>::new();
    for (number, size) in sizes {
        let name = names.get(&number).map_or("", String::as_str);
        *areas.entry(area(name)).or_default() += size;
    }
    let mut areas: Vec<_> = areas.into_iter().collect();
    areas.sort_by_key(|(_, size)| Reverse(*size));
    Ok(areas)
}

/// The number of each function, and the bytes of its code.
fn sizes(linked: &[u8]) -> wasmparser::Result<Vec<(u32, usize)>> {
    let (mut next, mut sizes) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(linked) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    next += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                sizes.push((next, body.range().len()));
                next += 1;
            }
            _ => {}
        }
    }
    Ok(sizes)
}

/// The crate that a function is of, and for ours the module. What was made for ours is told apart.
fn area(name: &str) -> String {
    const OURS: &str = "alongside::";
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let name = name.trim_start_matches(['<', '&']);
    let plain = |path: &str, depth: usize| {
        let parts: Vec<_> = path.split("::").take(depth).collect();
        let path = parts.join("::");
        let is_of_path = |letter: char| letter.is_alphanumeric() || letter == ':' || letter == '_';
        let end = path.find(|letter| !is_of_path(letter));
        path[..end.unwrap_or(path.len())]
            .trim_end_matches(':')
            .to_owned()
    };
    match name.find(OURS) {
        Some(0) => plain(name, 3),
        Some(at) => format!("{}: copies", plain(&name[at..], 3)),
        None => plain(name, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::area;

    #[test]
    fn a_function_is_of_its_module_and_a_copy_of_whom_it_was_made_for() {
        for (name, told) in [
            (
                "_ZN9alongside4view7screens4take4take17h0123456789abcdefE",
                "alongside::view::screens",
            ),
            (
                "<alongside::view::screens::mat::Mat as yew::functional::FunctionProvider>::run",
                "alongside::view::screens",
            ),
            (
                "core::ptr::drop_in_place<alongside::plan::Plan>",
                "alongside::plan::Plan: copies",
            ),
            ("core::fmt::write", "core"),
            ("<yew::html::Scope<C> as core::clone::Clone>::clone", "yew"),
        ] {
            assert_eq!(area(name), told, "{name}");
        }
    }
}
