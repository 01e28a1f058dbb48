//! The debriefs of several people together: which files were opened, what may be shown of them, and what is handed on.

use std::rc::Rc;

use alongside_learning::{Period, Table, csv, write_line};

use super::{Effect, FileKind, Model, Notice};
use crate::device::{PoolNews, PooledFile};
use crate::document;

/// The files that were opened together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pooled {
    /// How many debriefs were read so far, while files are being read.
    pub reading: Option<u32>,
    /// How many different debriefs there are.
    pub debriefs: u32,
    pub table: Option<Table>,
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
                pooled.table = Table::decode(&table).filter(|_| debriefs > 0);
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
    pub fn shown_table(&self) -> Table {
        let table = self.learning.pooled.table.clone();
        table.unwrap_or_else(|| self.own_table())
    }

    pub(super) fn take_learning(&mut self) {
        let Some(open) = self.learning.open() else {
            return;
        };
        let mut lines: Vec<_> = open.entries.iter().map(write_line).collect();
        // By their ids, which say nothing about who was visited first.
        lines.sort_unstable();
        if lines.is_empty() {
            return self.notify(Notice::NothingToKeep);
        }
        let text = lines.join("\n") + "\n";
        self.hand_over("learning.jsonl", FileKind::Lines, text);
    }

    pub(super) fn take_table(&mut self) {
        let text = csv(&self.shown_table());
        self.hand_over("learning.csv", FileKind::Table, text);
    }

    pub(super) fn print_learning(&mut self, period: &Period) {
        let html = document::learning_sheet(&self.shown_table(), period, &self.words);
        self.ask(Effect::Print { html });
    }

    fn hand_over(&mut self, name: &str, kind: FileKind, text: String) {
        let name = name.to_owned();
        self.ask(Effect::Offer { name, kind, text });
    }
}
