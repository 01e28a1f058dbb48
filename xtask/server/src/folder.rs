//! Which file answers a path, in which packing, and with which headers.
//!
//! The headers are those that the build wrote into `_headers`, the file that many static hosts read. Nothing is decided
//! here about what a page may do.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::http::{Answer, Request};

pub fn answer(request: &Request, folder: &Path) -> Answer {
    let path = request.path.split(['?', '#']).next().unwrap_or_default();
    let found = file_of(path, folder).and_then(|file| contents(request, &file));
    let answer = found.unwrap_or_else(|| Answer::plain(404, "There is nothing here."));
    let declared = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    declared_for(path, &declared)
        .into_iter()
        .fold(answer, |answer, (name, value)| answer.with(name, value))
}

/// The file that a path names, if the path is one that we could have written ourselves.
fn file_of(path: &str, folder: &Path) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    let plain = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphanumeric())
            && part
                .chars()
                .all(|each| each.is_ascii_alphanumeric() || "-_.".contains(each))
    };
    let file = folder.join(path);
    (path.split('/').all(plain) && file.is_file()).then_some(file)
}

/// The smallest packing that the browser can unpack.
fn contents(request: &Request, file: &Path) -> Option<Answer> {
    let twin = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        fs::read(PathBuf::from(name)).ok()
    };
    let packed = [("br", ".br"), ("gzip", ".gz")]
        .into_iter()
        .filter(|(encoding, _)| request.accepts(encoding))
        .find_map(|(encoding, ending)| Some((twin(ending)?, encoding)));
    let answer = match packed {
        Some((bytes, encoding)) => {
            Answer::new(kind(file), bytes).with("Content-Encoding", encoding)
        }
        None => Answer::new(kind(file), fs::read(file).ok()?),
    };
    Some(answer.with("Vary", "Accept-Encoding"))
}

fn kind(file: &Path) -> &'static str {
    let ending = file.extension().and_then(|ending| ending.to_str());
    match ending.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// The headers declared for a path. A later rule about the same header takes the place of an earlier one.
fn declared_for<'a>(path: &str, declared: &'a str) -> Vec<(&'a str, &'a str)> {
    let asked = path.strip_prefix('/').unwrap_or(path);
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut applies = false;
    for line in declared.lines() {
        if let Some(rule) = line.strip_prefix('/') {
            applies = asked.starts_with(rule.trim_end_matches('*'));
        } else if let Some((name, value)) = line.trim().split_once(": ")
            && applies
        {
            found.retain(|(earlier, _)| *earlier != name);
            found.push((name, value));
        }
    }
    found
}
