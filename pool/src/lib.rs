//! Opens many learning files together. A module of its own, so that a worker can read a hundred thousand debriefs while
//! the page goes on, and all their memory goes when the worker does.
//!
//! Files come in as pieces of bytes. What is no debrief is counted and passed over; a file that is something else is
//! told by its name and takes nothing with it.

use alongside_learning::{Added, MAX_LINE, Pool, Unreadable, Week, read_line};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file whose first lines are all something else is something else.
const STRANGE_LINES: u32 = 20;

/// The files that were opened so far.
#[wasm_bindgen]
#[derive(Default)]
pub struct Files {
    pool: Pool,
    opened: Vec<File>,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// The line is longer than any debrief: it is passed over to its end.
    too_long: bool,
}

/// What was in one file. `src/browser/pool.rs` reads these names.
#[derive(Default, Serialize)]
struct File {
    name: String,
    new: u32,
    again: u32,
    unread: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    trouble: Option<&'static str>,
}

#[derive(Serialize)]
struct Counts<'a> {
    table: String,
    debriefs: usize,
    files: &'a [File],
}

#[wasm_bindgen]
impl Files {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// A file begins.
    pub fn begin(&mut self, name: String) {
        self.line.clear();
        self.too_long = false;
        self.opened.push(File {
            name,
            ..File::default()
        });
    }

    /// The next piece of it. Whether the rest is wanted.
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        let mut pieces = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(piece) = pieces.next() {
            if self.line.len() + piece.len() > MAX_LINE {
                self.too_long = true;
                self.line.clear();
            }
            if !self.too_long {
                self.line.extend_from_slice(piece);
            }
            if pieces.peek().is_some() {
                self.end_line();
            }
            if self
                .opened
                .last()
                .is_some_and(|file| file.trouble.is_some())
            {
                return false;
            }
        }
        true
    }

    /// The file is over.
    pub fn end(&mut self) {
        if !self.line.is_empty() || self.too_long {
            self.end_line();
        }
        if let Some(file) = self.opened.last_mut()
            && file.new + file.again == 0
        {
            file.trouble = file.trouble.or(Some("not-ours"));
        }
    }

    /// The file cannot be read to its end.
    pub fn broken(&mut self) {
        if let Some(file) = self.opened.last_mut() {
            file.trouble = Some("broken");
        }
    }

    /// How many different debriefs there are.
    pub fn debriefs(&self) -> usize {
        self.pool.len()
    }

    /// Everything that is told to the page. `week` is the day of this week's Monday.
    pub fn answer(&self, week: &str) -> String {
        let table = Week::parse(week).map(|week| self.pool.table(week));
        let answer = Counts {
            table: table.unwrap_or_default().encode(),
            debriefs: self.pool.len(),
            files: &self.opened,
        };
        serde_json::to_string(&answer).unwrap_or_default()
    }
}

impl Files {
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let too_long = std::mem::take(&mut self.too_long);
        let Some(file) = self.opened.last_mut() else {
            return;
        };
        // Some programs put a mark before the first letter of a file.
        let bytes = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line);
        let text = std::str::from_utf8(bytes).map(str::trim);
        if !too_long && text == Ok("") {
            return;
        }
        let read = match text {
            Ok(text) if !too_long => read_line(text),
            _ => Err(Unreadable::NotOurs),
        };
        match read.map(|entry| self.pool.add(entry)) {
            Ok(Added::New) => file.new += 1,
            Ok(Added::Again) => file.again += 1,
            Ok(Added::Full) => file.trouble = Some("full"),
            Err(why) => {
                file.unread += 1;
                let nothing = file.new + file.again == 0;
                if why == Unreadable::TooNew && nothing {
                    file.trouble = Some("too-new");
                } else if nothing && file.unread >= STRANGE_LINES {
                    file.trouble = Some("not-ours");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
