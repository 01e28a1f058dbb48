//! Makes what is compiled in of the texts of the product: one text of them all for `src/resources.rs`, and for
//! `src/words.rs` the languages there are, so that no Fluent has to be read where the app runs.
//!
//! What cannot be read, or uses more of Fluent than we can say, ends the build with its file and line.

use std::path::{Path, PathBuf};
use std::{env, fs};

use alongside_sentences::{plurals, product};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use unic_langid::{CharacterDirection, LanguageIdentifier};

fn main() {
    keep_the_links();
    for place in ["guide", "styles/document", "src/document/locked.js"] {
        println!("cargo::rerun-if-changed={place}");
    }
    let written = write_texts().and_then(|()| write_languages());
    if let Err(complaints) = written.and_then(|()| name_hashes()) {
        for complaint in complaints {
            println!("cargo::error={complaint}");
        }
    }
}

/// The finished module is taken apart by what the linker knows of it: who calls whom, and who needs which data. `xtask`
/// does that, and leaves out what the linker wrote down.
fn keep_the_links() {
    if is_for_browser() && env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}

fn is_for_browser() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|machine| machine == "wasm32")
}

/// For the browser, the whole is a file of its own, which `xtask` makes.
fn write_texts() -> Result<(), Vec<String>> {
    let made = if is_for_browser() {
        product::first
    } else {
        product::whole
    };
    write("texts.txt", &made(Path::new(""))?)
}

/// What a page that is taken home may use, by its hash: `HASH_PLAN_CSS` and so on, for `env!`. The pages' own policies are
/// put together from them, so that none can be forgotten when a sheet changes.
fn name_hashes() -> Result<(), Vec<String>> {
    for (name, text) in product::carried(Path::new(""))? {
        let file = Path::new(&name).file_name().unwrap_or_default();
        let file = file.to_string_lossy().to_uppercase().replace('.', "_");
        let hash = Base64::encode_string(&Sha256::digest(text));
        println!("cargo::rustc-env=HASH_{file}='sha256-{hash}'");
    }
    Ok(())
}

fn write_languages() -> Result<(), Vec<String>> {
    let tags = product::languages(Path::new(""))?;
    let mut text = format!("static LANGUAGES: [Language; {}] = [\n", tags.len());
    for tag in &tags {
        text += &language(tag)?;
    }
    write("words.rs", &(text + "];\n"))
}

/// One language, as Rust.
fn language(tag: &str) -> Result<String, Vec<String>> {
    let text = product::folder(tag);
    let id: LanguageIdentifier = tag
        .parse()
        .map_err(|_| vec![format!("{text}: the folder is not named after a language")])?;
    let direction = match id.character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    };
    let plurals = plurals::table(&id);
    Ok(format!(
        "Language {{ tag: {tag:?}, direction: {direction:?}, plurals: {plurals:?}, text: {text:?} }},\n"
    ))
}

fn write(name: &str, text: &str) -> Result<(), Vec<String>> {
    let place = env::var_os("OUT_DIR").map(PathBuf::from);
    let place = place.unwrap_or_default().join(name);
    fs::write(&place, text).map_err(|error| product::about(&place, &error))
}
