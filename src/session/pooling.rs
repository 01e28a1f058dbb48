//! The debriefs of several people together: which files were opened, what may be shown of them, and what is handed on.

use std::rc::Rc;

use alongside_learning::{Period, Table, csv, json_lines, write_line};

use super::{Effect, FileKind, Model, Notice};
use crate::device::{PoolNews, PooledFile};
use crate::document;
use crate::plan::in_order;

/// The files that were opened together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pooled {
    /// How many debriefs were read so far, while files are being read.
    pub reading: Option<u32>,
    /// How many different debriefs there are.
    pub debriefs: u32,
    pub table: Option<Rc<Table>>,
    /// Every file that was opened, and what was in it.
    pub files: Vec<PooledFile>,
    /// The part that reads did not come, or ended.
    pub failed: bool,
}

impl Model {
    pub(super) fn pool_news(&mut self, news: PoolNews) {
        if self.learning.open().is_none() {
            return;
        }
        let mut pooled = (*self.learning.pooled).clone();
        match news {
            PoolNews::Reading { debriefs } => pooled.reading = Some(debriefs),
            PoolNews::Read {
                table,
                debriefs,
                files,
            } => {
                pooled.reading = None;
                pooled.debriefs = debriefs;
                // Where nothing could be read, what was there stays.
                pooled.table = Table::decode(&table).filter(|_| debriefs > 0).map(Rc::new);
                pooled.files = files;
                self.say("learning-read");
            }
            PoolNews::Failed => {
                pooled = Pooled {
                    failed: true,
                    ..Pooled::default()
                };
            }
        }
        self.learning.pooled = Rc::new(pooled);
    }

    pub(super) fn put_pool_away(&mut self) {
        self.learning.pooled = Rc::default();
        self.ask(Effect::PutPoolAway);
    }

    /// What the sheet shows: the files that were opened, or else the debriefs on this tablet.
    pub fn shown_table(&self) -> &Rc<Table> {
        let learning = &self.learning;
        learning.pooled.table.as_ref().unwrap_or(&learning.own)
    }

    /// Asks for the debriefs on this tablet to be counted. The page never counts: one code for one and for many.
    pub(super) fn count_own(&mut self) {
        let lines = self.own_lines();
        self.ask(Effect::Count(lines));
    }

    pub(super) fn counted(&mut self, table: Option<&str>) {
        if self.learning.open().is_some() {
            self.learning.own = Rc::new(table.and_then(Table::decode).unwrap_or_default());
        }
    }

    fn own_lines(&self) -> String {
        let entries = self.learning.open().map(|open| open.entries.clone());
        // By their ids, which say nothing about who was visited first.
        let lines = entries.iter().flat_map(|entries| entries.iter());
        let lines = in_order(lines, |a, b| a.id.cmp(&b.id)).into_iter();
        lines.map(|entry| write_line(entry) + "\n").collect()
    }

    /// The names are looked for once more: a plan may have come since, with a name that was nobody's when the debrief was
    /// written.
    pub(super) fn take_learning(&mut self, anyway: bool) {
        let text = self.own_lines();
        if text.is_empty() {
            return self.notify(Notice::NothingToKeep);
        }
        if !anyway {
            let open = self.learning.open().into_iter();
            let entries = open.flat_map(|open| open.entries.iter());
            let named = self.names_in(entries.map(|entry| &entry.debrief));
            if !named.is_empty() {
                return self.notify(Notice::NamesInLearning(named));
            }
        }
        self.hand_over("learning.jsonl", FileKind::Lines, text);
    }

    /// The numbers that may be shown, for a spreadsheet or, as lines, for other programs.
    pub(super) fn take_table(&mut self, kind: FileKind) {
        let table = self.shown_table();
        let (name, text) = match kind {
            FileKind::Lines => ("learning-table.jsonl", json_lines(table)),
            _ => ("learning.csv", csv(table)),
        };
        self.hand_over(name, kind, text);
    }

    pub(super) fn print_learning(&mut self, period: &Period) {
        let html = document::learning_sheet(self.shown_table(), period, &self.words);
        self.ask(Effect::Print { html });
    }

    fn hand_over(&mut self, name: &str, kind: FileKind, text: String) {
        let name = name.to_owned();
        self.ask(Effect::Offer { name, kind, text });
    }
}
