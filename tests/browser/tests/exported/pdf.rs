//! A PDF as a screen reader has it: is it tagged, in which language, what is it called, do its headings go down one step
//! at a time, does each picture say what it shows, does each thing stand on one page, and does each page have its number.
//!
//! These are the rules of PDF/UA that a printed page can break; it is no check of everything in that standard.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

pub struct Pdf {
    document: Document,
    shown: BTreeMap<ObjectId, Shown>,
    tags: Vec<Tag>,
}

/// What is shown on a page, looked at once.
#[derive(Default)]
struct Shown {
    /// The marks with letters, and on which lines each stands. A browser also marks nothing, on the page before the one
    /// where the words come.
    marks: BTreeMap<i64, BTreeSet<i64>>,
    /// How many pieces of text stand outside of everything that is marked.
    loose: usize,
}

/// One element of the structure, in the order of reading.
struct Tag {
    kind: String,
    alternative: Option<String>,
    /// The pages on which words of it stand.
    pages: BTreeSet<ObjectId>,
    /// The marks that are its own, each with its page.
    marks: Vec<(ObjectId, i64)>,
    /// Which tag comes first after everything in it.
    end: usize,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).unwrap();
        let on = |page| Shown::on(&document, page);
        let pages = document.get_pages();
        let shown = pages.values().map(|page| (*page, on(*page))).collect();
        let mut tags = Vec::new();
        if let Some(root) = at(&document, document.catalog().unwrap(), b"StructTreeRoot") {
            walk(&document, &shown, root, None, &mut tags);
        }
        Self {
            document,
            shown,
            tags,
        }
    }

    pub fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    /// The pictures that say what they show.
    pub fn figures(&self) -> usize {
        self.tags.iter().filter(|tag| tag.kind == "Figure").count()
    }

    pub fn faults(&self, title: &str) -> Vec<String> {
        let mut faults = self.faults_as_a_whole(title);
        let levels: Vec<i32> = self.tags.iter().filter_map(Tag::level).collect();
        if levels.first() != Some(&1) || levels.iter().filter(|level| **level == 1).count() != 1 {
            faults.push(format!("the headings begin with one title: {levels:?}"));
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            faults.push(format!("the headings leave out a step: {levels:?}"));
        }
        for tag in &self.tags {
            let silent = tag
                .alternative
                .as_ref()
                .is_none_or(|said| said.trim().is_empty());
            if tag.kind == "Figure" && silent {
                faults.push("a picture says nothing".to_owned());
            }
            if tag.kind == "LI" && tag.pages.len() > 1 {
                faults.push("a thing stands on two pages".to_owned());
            }
        }
        for (number, page) in self.document.get_pages() {
            let loose = self.shown[&page].loose;
            if loose > 0 {
                faults.push(format!("{loose} pieces of text belong to nothing"));
            }
            faults.extend(self.fault_at_the_foot_of(number));
        }
        let headings = self.tags.iter().enumerate();
        let headings = headings.filter(|(_, tag)| tag.level().is_some());
        faults.extend(headings.filter_map(|(place, tag)| self.torn(place, tag)));
        if !self.tags.iter().any(|tag| tag.kind == "P") {
            faults.push("there is no text in it".to_owned());
        }
        faults
    }

    /// A heading stands on the page on which what it is about begins. Where that goes on on the next, more than one line of
    /// it is with its heading.
    fn torn(&self, number: usize, heading: &Tag) -> Option<String> {
        let pages: Vec<ObjectId> = self.document.get_pages().into_values().collect();
        let place = |page: &ObjectId| pages.iter().position(|one| one == page);
        let on = heading.pages.iter().filter_map(place).max()?;
        // What it is about ends with what both stand in.
        let around = self.tags[..number].iter().map(|tag| tag.end);
        let around = around.filter(|end| *end > number).min();
        let end = around.unwrap_or(self.tags.len()).min(self.numbers());
        let after = self.tags.get(heading.end..end)?.iter();
        let about =
            after.take_while(|tag| tag.level().is_none_or(|one| Some(one) > heading.level()));
        let marks: Vec<_> = about.flat_map(|tag| &tag.marks).collect();
        let begins = marks.iter().filter_map(|(page, _)| place(page)).min()?;
        let ends = marks.iter().filter_map(|(page, _)| place(page)).max()?;
        let here = marks.iter().filter(|(page, _)| place(page) == Some(on));
        let lines = here.filter_map(|(page, mark)| self.shown[page].marks.get(mark));
        let lines: BTreeSet<i64> = lines.flatten().copied().collect();
        let torn = begins != on || ends > on && lines.len() < 2;
        torn.then(|| format!("page {}: a heading with {} lines", on + 1, lines.len()))
    }

    /// Where the numbers of the pages begin: each is a paragraph, and they come last.
    fn numbers(&self) -> usize {
        let shown = |(_, tag): &(usize, &Tag)| tag.kind == "P" && !tag.pages.is_empty();
        let mut paragraphs = self.tags.iter().enumerate().rev().filter(shown);
        let first = paragraphs.nth(self.pages() - 1);
        first.map_or(self.tags.len(), |(place, _)| place)
    }

    /// A page has its own number once, of how many there are, no other number, and something beside it.
    fn fault_at_the_foot_of(&self, number: u32) -> Option<String> {
        let text = self.document.extract_text(&[number]).unwrap();
        let (before, foot) = text.split_once("Page ").unwrap_or((&text, ""));
        // In a very long plan the number stands alone.
        let numbered = match self.pages() {
            pages @ 1..10 => format!("{number} of {pages}"),
            _ => number.to_string(),
        };
        let foot = foot.split_whitespace().collect::<Vec<_>>().join(" ");
        let right = foot == numbered && !before.trim().is_empty();
        let letters = before.trim().len();
        (!right).then(|| format!("page {number} has the number {foot:?} under {letters} letters"))
    }

    fn faults_as_a_whole(&self, title: &str) -> Vec<String> {
        let document = &self.document;
        let catalog = document.catalog().unwrap();
        let marked = at(document, catalog, b"MarkInfo").and_then(|info| info.get(b"Marked").ok());
        let shows = at(document, catalog, b"ViewerPreferences")
            .and_then(|wishes| wishes.get(b"DisplayDocTitle").ok());
        let info = at(document, &document.trailer, b"Info");
        let called = info.and_then(|info| text(info.get(b"Title").ok()?));
        [
            (
                marked.and_then(|m| m.as_bool().ok()) != Some(true),
                "it is not tagged".to_owned(),
            ),
            (
                text_at(catalog, b"Lang").as_deref() != Some("en"),
                "it has no language".to_owned(),
            ),
            (
                called.as_deref() != Some(title),
                format!("it is called {called:?}"),
            ),
            (
                shows.and_then(|s| s.as_bool().ok()) != Some(true),
                "its title is not shown".to_owned(),
            ),
            (self.tags.is_empty(), "it has no structure".to_owned()),
        ]
        .into_iter()
        .filter_map(|(wrong, fault)| wrong.then_some(fault))
        .collect()
    }
}

/// Takes in an element and what is in it; gives back the pages on which it stands.
fn walk(
    document: &Document,
    shown: &BTreeMap<ObjectId, Shown>,
    element: &Dictionary,
    page: Option<ObjectId>,
    tags: &mut Vec<Tag>,
) -> BTreeSet<ObjectId> {
    let page = element
        .get(b"Pg")
        .and_then(Object::as_reference)
        .ok()
        .or(page);
    let kind = element.get(b"S").and_then(Object::as_name).ok();
    let place = kind.map(|kind| {
        tags.push(Tag {
            kind: String::from_utf8_lossy(kind).into_owned(),
            alternative: text_at(element, b"Alt"),
            pages: BTreeSet::new(),
            marks: Vec::new(),
            end: 0,
        });
        tags.len() - 1
    });
    let children = element
        .get(b"K")
        .map(|kids| all(document, kids))
        .unwrap_or_default();
    let has_words = |page: &ObjectId, mark| {
        shown
            .get(page)
            .is_some_and(|on| on.marks.contains_key(&mark))
    };
    let (mut pages, mut marks) = (BTreeSet::new(), Vec::new());
    for child in children {
        match child {
            Object::Integer(mark) => {
                let there = page.filter(|page| has_words(page, *mark));
                marks.extend(there.map(|page| (page, *mark)));
            }
            Object::Dictionary(child) if child.has(b"MCID") => {
                let own = child.get(b"Pg").and_then(Object::as_reference).ok();
                let mark = child.get(b"MCID").and_then(Object::as_i64).unwrap_or(-1);
                let there = own.or(page).filter(|page| has_words(page, mark));
                marks.extend(there.map(|page| (page, mark)));
            }
            Object::Dictionary(child) => pages.extend(walk(document, shown, child, page, tags)),
            _ => {}
        }
    }
    pages.extend(marks.iter().map(|(page, _)| *page));
    if let Some(place) = place {
        let end = tags.len();
        let tag = &mut tags[place];
        tag.pages.clone_from(&pages);
        (tag.marks, tag.end) = (marks, end);
    }
    pages
}

impl Tag {
    /// Which heading it is, where it is one.
    fn level(&self) -> Option<i32> {
        self.kind.strip_prefix('H')?.parse().ok()
    }
}

impl Shown {
    fn on(document: &Document, page: ObjectId) -> Self {
        let content = document.get_and_decode_page_content(page).unwrap();
        let (mut shown, mut within) = (Self::default(), Vec::new());
        let mut line = 0;
        for operation in content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => within.push(mark(&operation.operands)),
                "EMC" => drop(within.pop()),
                "Tm" => line = height(&operation.operands),
                "Tj" | "TJ" if within.is_empty() => shown.loose += 1,
                "Tj" | "TJ" => {
                    for mark in within.iter().flatten() {
                        shown.marks.entry(*mark).or_default().insert(line);
                    }
                }
                _ => {}
            }
        }
        shown
    }
}

/// How far down a piece of text is put: the last of the six numbers that place it.
fn height(operands: &[Object]) -> i64 {
    let height = operands.get(5).and_then(|last| last.as_float().ok());
    #[expect(clippy::cast_possible_truncation, reason = "a page is small")]
    height.map_or(0, |height| height.round() as i64)
}

fn mark(operands: &[Object]) -> Option<i64> {
    let about = operands.get(1)?.as_dict().ok()?;
    about.get(b"MCID").ok()?.as_i64().ok()
}

/// The things in a list, or the one thing that is no list.
fn all<'a>(document: &'a Document, object: &'a Object) -> Vec<&'a Object> {
    match document.dereference(object) {
        Ok((_, Object::Array(list))) => list
            .iter()
            .filter_map(|one| Some(document.dereference(one).ok()?.1))
            .collect(),
        Ok((_, one)) => vec![one],
        Err(_) => Vec::new(),
    }
}

fn at<'a>(
    document: &'a Document,
    dictionary: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Dictionary> {
    let (_, object) = document.dereference(dictionary.get(key).ok()?).ok()?;
    object.as_dict().ok()
}

fn text_at(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    text(dictionary.get(key).ok()?)
}

fn text(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}
