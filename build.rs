//! Reads every sentence in `guide/<language>/*.ftl` and writes the compact form that `src/words.rs`
//! compiles in, so that no Fluent has to be read where the app runs.
//!
//! What cannot be read, or uses more of Fluent than we can say, ends the build with its file and line.

#[path = "src/words/marks.rs"]
mod marks;
#[path = "build/messages.rs"]
mod messages;
#[path = "build/plurals.rs"]
mod plurals;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Comes first, and is said where there is no other.
const OURS: &str = "en";

fn main() {
    println!("cargo::rerun-if-changed=guide");
    if let Err(complaints) = write() {
        for complaint in complaints {
            println!("cargo::error={complaint}");
        }
    }
}

fn write() -> Result<(), Vec<String>> {
    let mut tags = inside(Path::new("guide"))?;
    tags.retain(|name| Path::new("guide").join(name).is_dir() && name != OURS);
    tags.insert(0, OURS.to_owned());
    let mut text = format!("static LANGUAGES: [Language; {}] = [\n", tags.len());
    for tag in &tags {
        text += &language(tag)?;
    }
    text += "];\n";
    let place = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let place = place.join("words.rs");
    fs::write(&place, text).map_err(|error| about(&place, &error))
}

/// One language, as Rust.
fn language(tag: &str) -> Result<String, Vec<String>> {
    let folder = Path::new("guide").join(tag);
    let id: LanguageIdentifier = tag.parse().map_err(|_| {
        vec![format!(
            "guide/{tag}: the folder is not named after a language"
        )]
    })?;
    let direction = match id.character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    };
    let mut files = Vec::new();
    for name in inside(&folder)? {
        let place = folder.join(&name);
        if place.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&place).map_err(|error| about(&place, &error))?;
        files.push((format!("guide/{tag}/{name}"), text));
    }
    let messages = messages::compact(&files)?;
    let plurals = plurals::table(&id);
    Ok(format!(
        "Language {{ tag: {tag:?}, direction: {direction:?}, plurals: {plurals:?}, messages: {messages:?} }},\n"
    ))
}

fn inside(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| about(folder, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn about(place: &Path, error: &io::Error) -> Vec<String> {
    vec![format!("{}: {error}", place.display())]
}
