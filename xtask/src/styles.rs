//! Joins the style sheets into the one that the page and the element link to.
//!
//! What the app's box is asked is written so that every browser and every page can follow, see `own_box`; nothing else is
//! rewritten. The plan's own sheet is not among them; it travels inside the plan.

mod own_box;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    error::{Because, Outcome},
    project,
};

const FIRST: [&str; 4] = ["layers.css", "tokens.css", "base.css", "frame.css"];
const FOLDERS: [&str; 2] = ["parts", "screens"];
const LAST: &str = "print.css";

/// The whole sheet, in the order of the layers.
pub fn joined(styles: &Path) -> Outcome<String> {
    let mut sheet = String::new();
    for path in in_order(styles)? {
        sheet.push_str(project::read_text(&path)?.trim_end());
        sheet.push_str("\n\n");
    }
    Ok(own_box::asked(&sheet))
}

fn in_order(styles: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = FIRST.iter().map(|name| styles.join(name)).collect();
    for folder in FOLDERS {
        paths.extend(sheets_in(&styles.join(folder))?);
    }
    paths.push(styles.join(LAST));
    Ok(paths)
}

fn sheets_in(folder: &Path) -> Outcome<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries =
        fs::read_dir(folder).because(|| format!("{} cannot be read", project::shown(folder)))?;
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "css"))
        .collect();
    paths.sort();
    Ok(paths)
}
