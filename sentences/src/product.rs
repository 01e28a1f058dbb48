//! Joins every text of the product into one: the sentences in their compact form, the pictures, the tables, and what a
//! plan file carries. `src/resources.rs` takes it apart again. Only the build comes in here.
//!
//! There are two of it. The *first* is what the first screen shows and says, and is compiled in for the browser. The
//! *whole* is everything, is fetched right after that, and is what native tests run with.

use std::path::Path;
use std::{fs, io};

use crate::joined::{self, Marked};
use crate::{sheets, write};

/// Comes first, and is said where there is no other.
const OURS: &str = "en";
const PICTURES: &str = "guide/pictures.svg";
/// In the folder of a language, the words that could be plainer. The first cells of each row are what is needed; the
/// examples beside them are for the tests.
const PLAIN_WORDS: &str = "plain-words.tsv";
const PLAIN_CELLS: usize = 3;
/// Who to phone, a file for each country. The last cells say where it was read and how sure it is; they are for the tests.
const CONTACTS: &str = "guide/contacts";
const CONTACT_CELLS: usize = 12;
/// What is taken as it is, beside the sentences and the pictures.
const FILES: [&str; 6] = [
    "guide/actions.tsv",
    "guide/deck.tsv",
    "guide/parts.tsv",
    "guide/tongues.tsv",
    "guide/ways.tsv",
    SCRIPT,
];
/// The one script that a locked file runs.
const SCRIPT: &str = "src/document/locked.js";
/// What every file that is taken home carries in itself, and so without what is for developers alone.
const SHEETS: [&str; 4] = [
    "styles/document/learning.css",
    "styles/document/locked.css",
    "styles/document/plan.css",
    "styles/document/views.css",
];

/// The files of sentences that the first screen says, and the page that *Hide* shows.
const FIRST_SENTENCES: [&str; 2] = ["desk.ftl", "frame.ftl"];
const FIRST_PICTURES: [&str; 8] = [
    "eye-off",
    "folder-open",
    "home",
    "lifebuoy",
    "messages",
    "music",
    "settings",
    "users",
];

/// What the first screen needs. What is amiss is told with its file and line.
pub fn first(root: &Path) -> Result<String, Vec<String>> {
    let sprite = read(root, PICTURES)?;
    let mut texts = vec![(PICTURES.to_owned(), only(&sprite, &FIRST_PICTURES))];
    texts.extend(sentences(root, |name| FIRST_SENTENCES.contains(&name))?);
    joined(&texts)
}

/// Everything.
pub fn whole(root: &Path) -> Result<String, Vec<String>> {
    let mut texts = sentences(root, |_| true)?;
    for name in FILES.into_iter().chain([PICTURES]) {
        texts.push((name.to_owned(), read(root, name)?));
    }
    texts.extend(sheets(root)?);
    texts.extend(plain_words(root)?);
    texts.extend(contacts(root)?);
    joined(&texts)
}

/// Everything that a page which is taken home runs or is styled with, byte for byte as it carries it.
pub fn carried(root: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut all = sheets(root)?;
    all.push((SCRIPT.to_owned(), read(root, SCRIPT)?));
    Ok(all)
}

fn sheets(root: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let sheets = SHEETS.into_iter();
    sheets
        .map(|name| Ok((name.to_owned(), sheets::slim(&read(root, name)?))))
        .collect()
}

/// The words that could be plainer, of every language that has such a table.
fn plain_words(root: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut texts = Vec::new();
    for tag in languages(root)? {
        let name = format!("{}/{PLAIN_WORDS}", folder(&tag));
        if root.join(&name).exists() {
            let rows = first_cells(&read(root, &name)?, PLAIN_CELLS);
            texts.push((name, rows));
        }
    }
    Ok(texts)
}

/// Who to phone in each country.
fn contacts(root: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut texts = Vec::new();
    for name in inside(&root.join(CONTACTS))? {
        let name = format!("{CONTACTS}/{name}");
        let rows = first_cells(&read(root, &name)?, CONTACT_CELLS);
        texts.push((name, rows));
    }
    Ok(texts)
}

/// A table without the cells that do not travel.
fn first_cells(table: &str, count: usize) -> String {
    let rows = table.lines().map(|row| {
        let cells: Vec<_> = row.split('\t').take(count).collect();
        cells.join("\t") + "\n"
    });
    rows.collect()
}

/// The languages, ours first.
pub fn languages(root: &Path) -> Result<Vec<String>, Vec<String>> {
    let guide = root.join("guide");
    let mut tags = inside(&guide)?;
    tags.retain(|name| holds_sentences(&guide.join(name)) && name != OURS);
    tags.insert(0, OURS.to_owned());
    Ok(tags)
}

/// Whether it is the folder of a language. Others hold tables.
fn holds_sentences(folder: &Path) -> bool {
    let names = if folder.is_dir() {
        inside(folder)
    } else {
        Ok(Vec::new())
    };
    let mut names = names.into_iter().flatten();
    names.any(|name| is_of_sentences(&name))
}

fn is_of_sentences(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "ftl")
}

/// The folder of a language, which is also the name of its text.
pub fn folder(tag: &str) -> String {
    format!("guide/{tag}")
}

/// The sentences of every language, out of the files that are wanted.
fn sentences(
    root: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut texts = Vec::new();
    for tag in languages(root)? {
        let folder = folder(&tag);
        let mut files = Vec::new();
        for name in inside(&root.join(&folder))? {
            let file = format!("{folder}/{name}");
            if wanted(&name) && is_of_sentences(&name) {
                let text = read(root, &file)?;
                files.push((file, text));
            }
        }
        texts.push((folder, write::compact(&files)?));
    }
    Ok(texts)
}

/// The sprite with no other pictures than these.
fn only(sprite: &str, names: &[&str]) -> String {
    let ids: Vec<_> = names.iter().map(|name| format!("id=\"{name}\"")).collect();
    let symbols = sprite.split_inclusive("</symbol>");
    symbols
        .filter(|symbol| ids.iter().any(|id| symbol.contains(id)))
        .collect()
}

fn joined(texts: &[(String, String)]) -> Result<String, Vec<String>> {
    let marked = |Marked(name)| vec![format!("{name}: holds a mark of sentences/src/joined.rs")];
    joined::join(texts).map_err(marked)
}

fn read(root: &Path, name: &str) -> Result<String, Vec<String>> {
    fs::read_to_string(root.join(name)).map_err(|error| about(Path::new(name), &error))
}

fn inside(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| about(folder, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    Ok(names)
}

pub fn about(place: &Path, error: &io::Error) -> Vec<String> {
    vec![format!("{}: {error}", place.display())]
}
