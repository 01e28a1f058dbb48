//! The oldest browsers that have what the app needs: worked out from what was built and MDN's data about browsers
//! (`@mdn/browser-compat-data`), and held against what the README says.
//!
//! What the modules need of WebAssembly, the names in the style sheet, the interfaces that the app names and a few things that
//! no name shows are each looked up. What stands in [`MAY_BE_MISSING`] does not count: there people go without it.

mod used;

use std::{collections::BTreeSet, fmt};

use serde_json::Value;

use crate::{
    build::{self, Profile},
    error::{Because, Error, Outcome},
    machine, project,
    site::Site,
};

/// The browsers, as the README calls them and as the data does.
const BROWSERS: [(&str, &str); 3] = [
    ("Chrome", "chrome"),
    ("Firefox", "firefox"),
    ("Safari", "safari_ios"),
];

/// What the app needs and no name in what was built shows.
const NEEDED: [&str; 12] = [
    // What lies under a cover is out of reach.
    "html.global_attributes.inert",
    "api.CustomElementRegistry.define",
    "api.Element.attachShadow",
    "api.SubtleCrypto.deriveKey",
    "javascript.builtins.FinalizationRegistry",
    "javascript.classes.private_class_fields",
    "javascript.operators.import",
    "javascript.operators.import_meta",
    "javascript.operators.nullish_coalescing_assignment",
    "javascript.operators.optional_chaining",
    "javascript.statements.for_await_of",
    "javascript.statements.try_catch.optional_catch_binding",
];

/// What people may have to go without, and what they have then.
const MAY_BE_MISSING: [(&str, &str); 17] = [
    ("css.at-rules.container", "a layout that asks the window"),
    ("css.properties.accent-color", "the browser's own colour"),
    (
        "css.properties.container-type",
        "a layout that asks the window",
    ),
    ("css.properties.field-sizing", "a field that scrolls"),
    ("css.properties.outline", "square corners"),
    ("css.properties.overflow-clip-margin", "a cut shadow"),
    (
        "css.properties.overscroll-behavior",
        "a page that springs back",
    ),
    ("css.properties.paint-order", "heavier letters on the map"),
    ("css.properties.resize", "a field of one size"),
    ("css.properties.rotate", "cards that lie straight"),
    ("css.properties.scale", "cards of one size"),
    ("css.properties.text-size-adjust", "the browser's own size"),
    ("css.properties.text-wrap", "lines of uneven length"),
    ("css.properties.translate", "cards that do not fly"),
    ("css.properties.user-select", "words that can be marked"),
    ("css.selectors.dir", "an arrow that points the other way"),
    ("css.selectors.has", "a gap beside the last tile"),
];

pub fn floor() -> Outcome {
    let site = build::build(Profile::Release)?;
    machine::ensure_browser_tools(&[])?;
    check(&site)
}

/// Says what the floor is, and fails where the README says anything else.
pub fn check(site: &Site) -> Outcome {
    let data = data()?;
    let used = used::by(site)?;
    if let Some((name, _)) = MAY_BE_MISSING
        .iter()
        .find(|(name, _)| !used.contains(*name))
    {
        let says = format!("{name} may be missing, and nothing uses it.");
        return Err(Error::new(says).remedy("Take it out of the list: xtask/src/floor.rs"));
    }
    let floor = Floor::of(&data, &used)?;
    println!("{floor}");
    let readme = project::read_text(&project::root().join("README.md"))?;
    if readme.contains(&floor.to_string()) {
        return Ok(());
    }
    let says = format!("The README does not say from which browsers on the app works: {floor}.");
    Err(Error::new(says).remedy("Say it there, or see what was added: xtask/src/floor.rs"))
}

fn data() -> Outcome<Value> {
    let path = project::browser_tests().join("node_modules/@mdn/browser-compat-data/data.json");
    let bytes = project::read(&path)?;
    serde_json::from_slice(&bytes).because(|| format!("{} is not JSON", project::shown(&path)))
}

/// A version of a browser: its number and what stands after the point.
type Version = (u32, u32);

/// For each browser its first version that will do, and what asked for it.
#[derive(Debug, PartialEq)]
struct Floor([(Version, String); 3]);

impl Floor {
    fn of(data: &Value, used: &BTreeSet<String>) -> Outcome<Self> {
        let mut floor = BROWSERS.map(|_| ((0, 0), String::new()));
        let may_be_missing = |name: &str| MAY_BE_MISSING.iter().any(|(other, _)| *other == name);
        let needed = NEEDED.iter().map(|name| (*name).to_owned());
        for name in needed.chain(used.iter().cloned()) {
            if may_be_missing(&name) {
                continue;
            }
            for (place, (_, browser)) in BROWSERS.iter().enumerate() {
                let since = since(data, &name, browser).ok_or_else(|| unknown(&name, browser))?;
                if since > floor[place].0 {
                    floor[place] = (since, name.clone());
                }
            }
        }
        Ok(Self(floor))
    }
}

fn unknown(name: &str, browser: &str) -> Error {
    let says = format!("MDN's data does not say since when {browser} has {name}.");
    Error::new(says)
        .remedy("Find its name there, or say what people have without it: xtask/src/floor.rs")
}

impl fmt::Display for Floor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, ((number, part), _)) in self.0.iter().enumerate() {
            let name = BROWSERS[place].0;
            let between = ["", ", ", " and "][place];
            match part {
                0 => write!(out, "{between}{name} {number}")?,
                _ => write!(out, "{between}{name} {number}.{part}")?,
            }
        }
        Ok(())
    }
}

fn support<'a>(data: &'a Value, name: &str) -> Option<&'a Value> {
    let place = name
        .split('.')
        .try_fold(data, |place, part| place.get(part));
    place?.get("__compat")?.get("support")
}

/// The first version that has it under its own name, with no switch to be thrown, and has it still.
fn since(data: &Value, name: &str, browser: &str) -> Option<Version> {
    let said = support(data, name)?.get(browser)?;
    let statements = said
        .as_array()
        .map_or(std::slice::from_ref(said), Vec::as_slice);
    let plain = statements.iter().filter(|one| {
        let has = |key| one.get(key).is_some();
        !(has("flags") || has("prefix") || has("alternative_name") || has("version_removed"))
    });
    plain
        .filter_map(|one| version(one.get("version_added")?.as_str()?))
        .min()
}

/// `15.4`, or `≤79`, which is as far back as anybody looked.
fn version(text: &str) -> Option<Version> {
    let mut parts = text.trim_start_matches('\u{2264}').split('.');
    let number = parts.next()?.parse().ok()?;
    let part = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    Some((number, part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn some(support: &Value) -> Value {
        json!({ "css": { "properties": { "one": { "__compat": { "support": {
            "chrome": support, "firefox": { "version_added": "9" }, "safari_ios": { "version_added": "≤15.2" },
        } } } } } })
    }

    fn since_in_chrome(support: &Value) -> Option<Version> {
        since(&some(support), "css.properties.one", "chrome")
    }

    #[test]
    fn a_browser_has_what_it_has_under_its_own_name_and_without_a_switch() {
        assert_eq!(
            since_in_chrome(&json!({ "version_added": "102" })),
            Some((102, 0))
        );
        assert_eq!(since_in_chrome(&json!({ "version_added": false })), None);
        assert_eq!(
            since_in_chrome(&json!({ "version_added": "preview" })),
            None
        );
        let later = json!([
            { "version_added": "110" },
            { "version_added": "90", "flags": [{}] },
            { "version_added": "80", "prefix": "-webkit-" },
            { "version_added": "70", "version_removed": "75" },
        ]);
        assert_eq!(since_in_chrome(&later), Some((110, 0)));
        assert_eq!(
            since_in_chrome(&json!({ "version_added": "15.4" })),
            Some((15, 4))
        );
    }

    #[test]
    fn the_floor_is_the_latest_of_all_that_is_used_and_cannot_be_missing() {
        let mut data = some(&json!({ "version_added": "200" }));
        let long_ago = json!({ "__compat": { "support": {
            "chrome": { "version_added": "1" }, "firefox": { "version_added": "1" }, "safari_ios": { "version_added": "1" },
        } } });
        for name in NEEDED {
            let mut place = &mut data;
            for part in name.split('.') {
                place = &mut place[part];
            }
            *place = long_ago.clone();
        }
        let used = |name: &str| BTreeSet::from([name.to_owned()]);
        let floor = Floor::of(&data, &used("css.properties.one")).unwrap();
        assert_eq!(floor.to_string(), "Chrome 200, Firefox 9 and Safari 15.2");
        let without = Floor::of(&data, &used(MAY_BE_MISSING[0].0)).unwrap();
        assert_eq!(without.to_string(), "Chrome 1, Firefox 1 and Safari 1");
        assert!(Floor::of(&data, &used("css.properties.two")).is_err());
    }
}
