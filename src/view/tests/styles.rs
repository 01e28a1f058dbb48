//! Rules for the style sheets: colours can be read, every name exists, and a sheet keeps to its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path as Folder, PathBuf};

fn styles() -> PathBuf {
    Folder::new(env!("CARGO_MANIFEST_DIR")).join("styles")
}

/// Every sheet of the app, by its place under `styles`. The plan's own sheet is not one of them.
fn sheets() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for folder in ["", "parts", "screens"] {
        for entry in fs::read_dir(styles().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|kind| kind == "css") {
                let name = path.strip_prefix(styles()).unwrap().display().to_string();
                found.insert(name, without_comments(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + part.split_once("*/").map_or("", |(_, rest)| rest)
    })
}

/// The tokens of the blocks whose selector ends so, later ones over earlier ones.
fn tokens(selector: &str) -> BTreeMap<String, String> {
    let css = without_comments(&fs::read_to_string(styles().join("tokens.css")).unwrap());
    let mut found = BTreeMap::new();
    for block in css.split('}') {
        let Some((before, body)) = block.rsplit_once('{') else {
            continue;
        };
        if before.trim_end().ends_with(selector) {
            for line in body.split(';') {
                if let Some((name, value)) = line.split_once(':') {
                    let value: Vec<_> = value.split_whitespace().collect();
                    found.insert(name.trim().to_owned(), ours(&value.join(" ")));
                }
            }
        }
    }
    found
}

/// What a token is where the page that holds the app says nothing else.
fn ours(value: &str) -> String {
    let page = value.strip_prefix("var(--alongside-");
    let own = page.and_then(|rest| rest.split_once(", ")?.1.strip_suffix(')'));
    own.unwrap_or(value).to_owned()
}

const THEMES: [&str; 3] = [
    ".frame",
    ".frame[data-theme=\"dark\"]",
    ".frame[data-theme=\"contrast\"]",
];

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Words and what they stand on, with the least contrast between them.
const PAIRS: [(&str, &str, f64); 23] = [
    ("--text", "--ground", 7.0),
    ("--text", "--ground-lit", 7.0),
    ("--text", "--surface", 7.0),
    ("--text", "--surface-raised", 7.0),
    ("--text-soft", "--ground", 4.5),
    ("--text-soft", "--ground-lit", 4.5),
    ("--text-soft", "--surface", 4.5),
    ("--text-soft", "--person-wash", 4.5),
    ("--text-soft", "--worker-wash", 4.5),
    ("--text", "--accent-wash", 7.0),
    ("--on-accent", "--accent", 4.5),
    ("--on-accent", "--accent-pressed", 4.5),
    ("--accent", "--accent-wash", 4.5),
    ("--person", "--person-wash", 4.5),
    ("--person", "--surface", 4.5),
    ("--person", "--ground", 4.5),
    ("--worker", "--worker-wash", 4.5),
    ("--worker", "--surface", 4.5),
    ("--worker", "--ground", 4.5),
    ("--edge", "--ground", 3.0),
    ("--edge", "--surface", 3.0),
    ("--focus", "--ground", 4.5),
    ("--focus", "--surface", 4.5),
];

#[test]
fn words_can_be_read_on_everything_they_stand_on() {
    for theme in THEMES {
        they_can_be_read(theme, &tokens(theme));
    }
}

fn they_can_be_read(theme: &str, tokens: &BTreeMap<String, String>) {
    for (one, other, least) in PAIRS {
        let found = contrast(&tokens[one], &tokens[other]);
        assert!(
            found >= least,
            "{theme}: {one} on {other} is {found:.2}, at least {least}"
        );
    }
}

/// The example in the documentation, laid over our own colours.
#[test]
fn words_can_be_read_in_the_colours_of_the_example() {
    let told = Folder::new(env!("CARGO_MANIFEST_DIR")).join("docs/embedding.md");
    let told = fs::read_to_string(told).unwrap();
    let example = told
        .split("```css")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    for (theme, ending) in [(THEMES[0], ""), (THEMES[1], "-dark")] {
        let mut tokens = tokens(theme);
        let mut set = 0;
        for (name, value) in example
            .lines()
            .filter_map(|line| line.trim().split_once(": "))
        {
            let own = name.strip_prefix("--alongside-").and_then(|name| {
                if ending.is_empty() {
                    Some(name)
                } else {
                    name.strip_suffix(ending)
                }
            });
            if let Some(known) = own.and_then(|own| tokens.get_mut(&format!("--{own}"))) {
                value.trim_end_matches(';').clone_into(known);
                set += 1;
            }
        }
        assert!(set > 3, "{theme}: the example says something about it");
        they_can_be_read(theme, &tokens);
    }
}

#[test]
fn every_name_that_a_page_may_set_is_documented_and_every_documented_one_does_something() {
    let told = Folder::new(env!("CARGO_MANIFEST_DIR")).join("docs/embedding.md");
    let told = fs::read_to_string(told).unwrap();
    let list: String = told
        .lines()
        .filter(|line| line.starts_with("| `--alongside"))
        .collect();
    let named = |text: &str| -> BTreeSet<String> {
        let names = text.split("--alongside-").skip(1);
        let name = |rest: &str| {
            rest.split(|each: char| !(each.is_ascii_lowercase() || each == '-'))
                .next()
                .map(str::to_owned)
        };
        names.filter_map(name).collect()
    };
    let mut used: BTreeSet<String> = sheets().values().flat_map(|css| named(css)).collect();
    // The base of all sizes comes with the build.
    used.insert("size".to_owned());
    used.retain(|name| !name.ends_with("-dark"));
    assert_eq!(named(&list), used);
}

#[test]
fn dark_is_the_same_whether_the_tablet_or_the_person_chose_it() {
    assert_eq!(tokens(".frame[data-theme=\"tablet\"]"), {
        let mut dark = tokens(".frame[data-theme=\"dark\"]");
        // What a tablet set to more contrast adds stands under the same selector.
        for (name, value) in [
            ("--text-soft", "var(--text)"),
            ("--line", "var(--edge)"),
            ("--rim", "var(--edge)"),
            ("--edge", "var(--text)"),
            ("--stroke", "2.5px"),
        ] {
            dark.insert(name.to_owned(), value.to_owned());
        }
        dark
    });
}

#[test]
fn every_theme_has_every_colour() {
    let colours = |theme: &str| -> BTreeSet<String> {
        let colour = |value: &String| value.contains('#') || value == "none";
        tokens(theme)
            .into_iter()
            .filter(|(_, value)| colour(value))
            .map(|(name, _)| name)
            .collect()
    };
    assert_eq!(colours(THEMES[0]), colours(THEMES[1]));
    assert_eq!(colours(THEMES[0]), colours(THEMES[2]));
}

#[test]
fn every_name_that_is_used_is_given_somewhere() {
    let sheets = sheets();
    let all = sheets.values().fold(String::new(), |all, css| all + css);
    // The length that every `rem` of ours stands for comes with the build.
    let all = format!("{all} --rem:");
    for (name, css) in &sheets {
        for used in css.split("var(").skip(1) {
            let end = used.find([')', ',']).unwrap();
            let (used, has_other) = (&used[..end], used[end..].starts_with(','));
            assert!(
                has_other || all.contains(&format!("{used}:")),
                "{name}: {used}"
            );
        }
    }
}

#[test]
fn a_colour_is_named_once_and_by_what_it_is_for() {
    for (name, css) in sheets() {
        // Paper is black on white in every theme.
        if !["tokens.css", "print.css", "parts/paper.css"].contains(&name.as_str()) {
            for sign in [
                "#0", "#1", "#2", "#3", "#4", "#5", "#6", "#7", "#8", "#9", "#a", "#b", "#c", "#d",
                "#e", "#f", "rgb(", "hsl(",
            ] {
                assert!(
                    !css.contains(sign),
                    "{name} has a colour of its own: {sign}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_left_or_right_so_that_every_script_is_served() {
    let physical = ["left", "right", "top", "bottom", "width", "height"];
    for (name, css) in sheets() {
        for declaration in css.split(['{', '}', ';']) {
            let Some((property, value)) = declaration.split_once(':') else {
                continue;
            };
            let property = property.trim();
            let sided = physical
                .iter()
                .any(|side| property == *side || property.ends_with(&format!("-{side}")));
            // How thick a line is has no side; what a query measures is the window.
            let thickness = ["border-width", "stroke-width", "line-height"].contains(&property);
            let query = property.starts_with('@')
                || property.ends_with("(min-width")
                || property.contains('(');
            assert!(
                !sided || thickness || query || property.ends_with("start-width"),
                "{name}: {property}"
            );
            let aligned = property == "text-align" && ["left", "right"].contains(&value.trim());
            assert!(!aligned, "{name}: {declaration}");
        }
    }
}

#[test]
fn a_part_and_its_sheet_share_one_name_and_one_layer() {
    for (name, css) in sheets() {
        let Some((layer, file)) = name.split_once('/') else {
            continue;
        };
        let class = file.trim_end_matches(".css");
        assert!(
            css.trim_start().starts_with(&format!("@layer {layer} {{")),
            "{name}"
        );
        assert!(css.contains(&format!(".{class}")), "{name} is for .{class}");
    }
}

/// A colour of `hsl(…)`, in hexadecimal.
fn hex(hue: f64, tone: &str) -> String {
    let (saturation, lightness) = tone.split_once(' ').unwrap();
    let part = |text: &str| text.trim_end_matches('%').parse::<f64>().unwrap() / 100.0;
    let (saturation, lightness) = (part(saturation), part(lightness));
    let amount = saturation * lightness.min(1.0 - lightness);
    let channel = |from: f64| {
        let at = (from + hue / 30.0) % 12.0;
        let value = lightness - amount * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0);
        let near = |byte: &u8| f64::from(*byte) + 0.5 >= value * 255.0;
        format!("{:02x}", (0..=u8::MAX).find(near).unwrap())
    };
    format!("#{}{}{}", channel(0.0), channel(8.0), channel(4.0))
}

#[test]
fn each_group_of_cards_has_a_colour_of_its_own_that_can_be_seen_in_every_theme() {
    let sheet =
        fs::read_to_string(Folder::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css"));
    let sheet = sheet.unwrap();
    let mut hues = BTreeSet::new();
    for group in crate::guide::groups() {
        let rule = format!("[data-group=\"{}\"] {{\n    --hue: ", group.id);
        let hue = sheet
            .split(&rule)
            .nth(1)
            .and_then(|rest| rest.split(';').next());
        let hue: u16 = hue.expect(group.id).parse().unwrap();
        assert!(hues.insert(hue), "{} has another's colour", group.id);
        for theme in THEMES {
            let tokens = tokens(theme);
            let (ink, wash) = (&tokens["--group-ink"], &tokens["--group-wash"]);
            let (ink, wash) = (hex(f64::from(hue), ink), hex(f64::from(hue), wash));
            for (under, least) in [
                (&wash, 4.5),
                (&tokens["--surface"], 4.5),
                (&tokens["--ground"], 4.5),
            ] {
                let found = contrast(&ink, under);
                assert!(found >= least, "{theme}, {}: {found:.2}", group.id);
            }
        }
    }
}
