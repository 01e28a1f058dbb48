//! What was built uses, by its names in MDN's data.

use std::collections::BTreeSet;

use wasmparser::{Validator, WasmFeatures};

use crate::{
    error::{Because, Outcome},
    project,
    site::Site,
};

/// What WebAssembly had no part of at first, and what the data calls it.
const PARTS_OF_WASM: [(WasmFeatures, &str); 8] = [
    (
        WasmFeatures::BULK_MEMORY,
        "webassembly.bulk-memory-operations",
    ),
    (WasmFeatures::EXCEPTIONS, "webassembly.exception-handling"),
    (WasmFeatures::MULTI_VALUE, "webassembly.multi-value"),
    (WasmFeatures::REFERENCE_TYPES, "webassembly.reference-types"),
    (
        WasmFeatures::SATURATING_FLOAT_TO_INT,
        "webassembly.non-trapping-float-to-int-conversions",
    ),
    (
        WasmFeatures::SIGN_EXTENSION,
        "webassembly.sign-extension-operations",
    ),
    (WasmFeatures::SIMD, "webassembly.fixed-width-SIMD"),
    (WasmFeatures::TAIL_CALL, "webassembly.tail-calls"),
];

pub fn by(site: &Site) -> Outcome<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for file in site.files() {
        match file.name.rsplit_once('.') {
            Some((_, "wasm")) => used.extend(in_module(&file.name, &file.bytes)?),
            Some((_, "css")) => used.extend(in_sheet(&String::from_utf8_lossy(&file.bytes))),
            _ => {}
        }
    }
    let manifest = project::read_text(&project::root().join("Cargo.toml"))?;
    used.extend(interfaces(&manifest));
    Ok(used)
}

/// A part is needed if the module is none without it. Parts of what is here lie in one another, so all are tried alone.
fn in_module(name: &str, module: &[u8]) -> Outcome<Vec<String>> {
    let all = PARTS_OF_WASM
        .iter()
        .fold(WasmFeatures::WASM1, |all, (part, _)| all | *part);
    let holds = |features| Validator::new_with_features(features).validate_all(module);
    holds(all).because(|| {
        format!("{name} needs a part of WebAssembly that xtask/src/floor/used.rs does not list")
    })?;
    let needed = PARTS_OF_WASM
        .iter()
        .filter(|(part, _)| holds(all & !*part).is_err());
    Ok(needed.map(|(_, name)| (*name).to_owned()).collect())
}

/// Properties, rules and what is asked of elements, in the sheet as it was built.
fn in_sheet(sheet: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut rest = sheet;
    while let Some(at) = rest.find(['{', '}', ';', '@', ':', '/', '"']) {
        let (mark, after) = (rest.as_bytes()[at], &rest[at + 1..]);
        rest = after;
        match mark {
            b'/' if after.starts_with('*') => {
                rest = after.split_once("*/").map_or("", |(_, rest)| rest);
            }
            b'"' => rest = after.split_once('"').map_or("", |(_, rest)| rest),
            b'@' => drop(used.insert(format!("css.at-rules.{}", word(after)))),
            b'{' | b'}' | b';' => {
                let name = word(after.trim_start());
                let value = after.trim_start().get(name.len()..).unwrap_or_default();
                // What is no declaration goes on to its own block before it comes to an end.
                let is_declared = value.starts_with(": ") && !name.starts_with('-');
                if is_declared && !name.is_empty() {
                    used.insert(format!("css.properties.{name}"));
                    rest = &value[1..];
                }
            }
            b':' => {
                let name = word(after.trim_start_matches(':'));
                if !name.is_empty() && !name.starts_with('-') {
                    used.insert(format!("css.selectors.{name}"));
                }
            }
            _ => {}
        }
    }
    used
}

fn word(text: &str) -> &str {
    let end = text.find(|each: char| !(each.is_ascii_alphanumeric() || each == '-'));
    &text[..end.unwrap_or(text.len())]
}

/// The interfaces that the app names, each by the feature of `web-sys` that has it. What only names a choice or the shape
/// of an argument is no interface.
fn interfaces(manifest: &str) -> Vec<String> {
    const NO_INTERFACES: [&str; 8] = [
        "Bag",
        "Behavior",
        "Durability",
        "Mode",
        "Options",
        "Parameters",
        "Position",
        "State",
    ];
    let (_, features) = manifest
        .split_once("[dependencies.web-sys]")
        .unwrap_or_default();
    let (_, features) = features.split_once("features").unwrap_or_default();
    let (features, _) = features.split_once(']').unwrap_or_default();
    let names = features.split('"').skip(1).step_by(2);
    let interfaces =
        names.filter(|name| !NO_INTERFACES.iter().any(|ending| name.ends_with(ending)));
    interfaces
        .map(|name| format!("api.{}", as_written(name)))
        .collect()
}

/// `web-sys` writes `HtmlElement` for `HTMLElement`.
fn as_written(name: &str) -> String {
    const SHORT: [&str; 8] = ["Html", "Idb", "Svg", "Dom", "Css", "Url", "Db", "2d"];
    SHORT.iter().fold(name.to_owned(), |name, short| {
        name.replace(short, &short.to_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_uses_its_properties_its_rules_and_what_it_asks_of_elements() {
        let sheet = "@layer parts {\n/* a: b; */ .one:hover > a::before {\n color: red;\n --own: 1;\n -webkit-x: 2;\n\
                     background: url(\"data:x;y: z\");\n}\n@media (min-width: 3em) { .two { inset: 0 } }\n}";
        let used = in_sheet(sheet);
        let used: Vec<_> = used.iter().map(String::as_str).collect();
        let wanted = [
            "css.at-rules.layer",
            "css.at-rules.media",
            "css.properties.background",
            "css.properties.color",
            "css.properties.inset",
            "css.selectors.before",
            "css.selectors.hover",
        ];
        assert_eq!(used, wanted);
    }

    #[test]
    fn interfaces_are_called_as_the_browser_calls_them_and_choices_are_none() {
        let manifest = "[dependencies.web-sys]\nversion = \"1\"\nfeatures = [\n \"HtmlIFrameElement\",\n \"IdbOpenDbRequest\",\n \
                        \"ScrollBehavior\",\n]\nother = [\"Not\"]";
        let wanted = ["api.HTMLIFrameElement", "api.IDBOpenDBRequest"];
        assert_eq!(interfaces(manifest), wanted);
    }

    #[test]
    fn a_module_needs_what_it_is_none_without() {
        use wasm_encoder::{CodeSection, Function, FunctionSection, Module, TypeSection, ValType};
        let module = |body: fn(&mut Function)| {
            let (mut types, mut functions, mut code) = (
                TypeSection::new(),
                FunctionSection::new(),
                CodeSection::new(),
            );
            types.ty().function([ValType::I32], [ValType::I32]);
            functions.function(0);
            let mut function = Function::new([]);
            function.instructions().local_get(0);
            body(&mut function);
            function.instructions().end();
            code.function(&function);
            let mut module = Module::new();
            module.section(&types).section(&functions).section(&code);
            module.finish()
        };
        let needs = |body| in_module("a module", &module(body)).unwrap();
        assert_eq!(needs(|_| {}), [""; 0]);
        let signed = |function: &mut Function| {
            function.instructions().i32_extend8_s();
        };
        assert_eq!(needs(signed), ["webassembly.sign-extension-operations"]);
    }
}
