//! Reads the Rust sources for what they say: the strings in them and the calls that say a message.
//!
//! What stands in tests and in comments does not count as used.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Default)]
pub struct Source {
    pub file: String,
    pub strings: Vec<String>,
    pub calls: Vec<Call>,
    /// The pictures that are named outright.
    pub pictures: Vec<String>,
}

/// `say("id")` or `say_with("id", &[("name", …)])`.
#[derive(Debug, PartialEq)]
pub struct Call {
    pub id: String,
    /// What is put in, where the call itself lists it.
    pub arguments: Option<BTreeSet<String>>,
}

enum Token {
    Code(String),
    Text(String),
}

/// Every source of the app.
pub fn all(root: &Path) -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files);
    files.sort();
    files
        .iter()
        .filter(|file| !matches!(stem(file), "tests" | "example"))
        .map(|file| {
            let code = fs::read_to_string(file).unwrap_or_default();
            let name = file.strip_prefix(root).unwrap_or(file);
            read(&name.display().to_string(), &code)
        })
        .collect()
}

fn stem(file: &Path) -> &str {
    file.file_stem()
        .and_then(|s| s.to_str())
        .unwrap_or_default()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

pub fn read(file: &str, code: &str) -> Source {
    let shipped = code.split("#[cfg(test)]").next().unwrap_or_default();
    let tokens = tokens(shipped);
    let strings = tokens.iter().filter_map(|token| match token {
        Token::Text(text) => Some(text.clone()),
        Token::Code(_) => None,
    });
    Source {
        file: file.to_owned(),
        strings: strings.collect(),
        calls: calls(&tokens),
        pictures: pictures(&tokens),
    }
}

/// `picture: "bed"`, `.picture("bed")`, `Picture::Tile.of("bed")`, `Picture::named("bed")`.
fn pictures(tokens: &[Token]) -> Vec<String> {
    const BEFORE: [&str; 4] = ["picture:", ".picture(", ".of(", "Picture::named("];
    let named = tokens.windows(2).filter_map(|pair| match pair {
        [Token::Code(code), Token::Text(name)] => {
            let code = code.trim_end();
            let names_one = BEFORE.iter().any(|before| code.ends_with(before));
            names_one.then(|| name.clone())
        }
        _ => None,
    });
    named.collect()
}

fn calls(tokens: &[Token]) -> Vec<Call> {
    let mut calls = Vec::new();
    for (at, pair) in tokens.windows(2).enumerate() {
        if let [Token::Code(code), Token::Text(id)] = pair {
            let code = code.trim_end();
            let arguments = if code.ends_with(".say(") {
                Some(BTreeSet::new())
            } else if code.ends_with(".say_with(") {
                listed(&tokens[at + 2..])
            } else {
                continue;
            };
            let id = id.clone();
            calls.push(Call { id, arguments });
        }
    }
    calls
}

/// The names in `, &[("who", …), ("what", …)]`, where that is what follows and nothing else.
fn listed(tokens: &[Token]) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let mut depth = 0_u32;
    // What an entry of the list begins with: a bracket, and then a name.
    let mut beginning = "";
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Text(name) if beginning == "(" => {
                names.insert(name.clone());
                beginning = "";
            }
            Token::Text(_) if beginning == "," => return None,
            Token::Text(_) => {}
            Token::Code(code) => {
                let code: String = code.split_whitespace().collect();
                if at == 0 && !code.starts_with(",&[") {
                    return None;
                }
                for c in code.chars().skip(if at == 0 { 2 } else { 0 }) {
                    match (c, beginning) {
                        (']', _) if depth == 1 => return Some(names),
                        ('(', ",") => beginning = "(",
                        (_, "," | "(") => return None,
                        _ => {}
                    }
                    match c {
                        '[' | '(' | '{' => depth += 1,
                        ']' | ')' | '}' => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    if depth == 1 && matches!(c, '[' | ',') {
                        beginning = ",";
                    }
                }
            }
        }
    }
    None
}

/// Parts the strings from the code round them, and leaves comments out.
fn tokens(code: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut plain = String::new();
    let mut rest = code;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some((text, after)) = string(rest) {
            tokens.push(Token::Code(std::mem::take(&mut plain)));
            tokens.push(Token::Text(text));
            rest = after;
        } else {
            // A character in quotes may itself be a quote.
            let width = ["'\"'", "'\\\"'", "'\\''"]
                .iter()
                .find(|quoted| rest.starts_with(**quoted))
                .map_or(next.len_utf8(), |quoted| quoted.len());
            plain.push_str(&rest[..width]);
            rest = &rest[width..];
        }
    }
    tokens.push(Token::Code(plain));
    tokens
}

/// A string at the very beginning, and what comes after it.
fn string(code: &str) -> Option<(String, &str)> {
    if let Some(raw) = code.strip_prefix('r') {
        let opening = raw.trim_start_matches('#');
        let hashes = &raw[..raw.len() - opening.len()];
        let (text, after) = opening
            .strip_prefix('"')?
            .split_once(&format!("\"{hashes}"))?;
        return Some((text.to_owned(), after));
    }
    let text = code.strip_prefix('"')?;
    let mut escaped = false;
    let end = text.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some((text[..end].to_owned(), &text[end + 1..]))
}
