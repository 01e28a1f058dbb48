//! The debriefs of several people together: which files were opened, what may be shown of them, and what is handed on.

use std::rc::Rc;

use alongside_learning::{Period, Table, csv, json_lines, write_line};

use super::context::Context;
use super::debrief::names_of;
use super::{Desk, FileKind, Learning, Notice, effect};
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

impl Learning {
    pub(super) fn pool_news(&mut self, context: &mut Context, news: PoolNews) {
        if !self.is_open() {
            return;
        }
        let mut pooled = (*self.pooled).clone();
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
                context.say("learning-read");
            }
            PoolNews::Failed => {
                pooled = Pooled {
                    failed: true,
                    ..Pooled::default()
                };
            }
        }
        self.pooled = Rc::new(pooled);
    }

    pub(super) fn put_pool_away(&mut self, context: &mut Context) {
        self.pooled = Rc::default();
        context.ask(effect::Workers::PutPoolAway);
    }

    /// What the sheet shows: the files that were opened, or else the debriefs on this tablet.
    pub fn shown_table(&self) -> &Rc<Table> {
        self.pooled.table.as_ref().unwrap_or(&self.own)
    }

    /// Asks for the debriefs on this tablet to be counted. The page never counts: one code for one and for many.
    pub(super) fn count_own(&self, context: &mut Context) {
        let lines = self.own_lines();
        context.ask(effect::Workers::Count(lines));
    }

    pub(super) fn counted(&mut self, table: Option<&str>) {
        if self.is_open() {
            self.own = Rc::new(table.and_then(Table::decode).unwrap_or_default());
        }
    }

    fn own_lines(&self) -> String {
        let entries = self.open().map(|open| open.entries.clone());
        // By their ids, which say nothing about who was visited first.
        let lines = entries.iter().flat_map(|entries| entries.iter());
        let lines = in_order(lines, |a, b| a.id.cmp(&b.id)).into_iter();
        lines.map(|entry| write_line(entry) + "\n").collect()
    }

    /// The names are looked for once more: a plan may have come since, with a name that was nobody's when the debrief was
    /// written.
    pub(super) fn take(&self, context: &mut Context, desk: &Desk, anyway: bool) {
        let text = self.own_lines();
        if text.is_empty() {
            return context.notify(Notice::NothingToKeep);
        }
        if !anyway {
            let open = self.open().into_iter();
            let entries = open.flat_map(|open| open.entries.iter());
            let named = names_of(&desk.names(context), entries.map(|entry| &entry.debrief));
            if !named.is_empty() {
                return context.notify(Notice::NamesInLearning(named));
            }
        }
        hand_over(context, "learning.jsonl", FileKind::Lines, text);
    }

    /// The numbers that may be shown, for a spreadsheet or, as lines, for other programs.
    pub(super) fn take_table(&self, context: &mut Context, kind: FileKind) {
        let table = self.shown_table();
        let (name, text) = match kind {
            FileKind::Lines => ("learning-table.jsonl", json_lines(table)),
            FileKind::Html | FileKind::Text | FileKind::Calendar | FileKind::Table => {
                ("learning.csv", csv(table))
            }
        };
        hand_over(context, name, kind, text);
    }

    pub(super) fn print(&self, context: &mut Context, period: &Period) {
        let html = document::learning_sheet(self.shown_table(), period, &context.words);
        context.ask(effect::Taking::Print { html });
    }
}

fn hand_over(context: &mut Context, name: &str, kind: FileKind, text: String) {
    let name = name.to_owned();
    context.ask(effect::Taking::Offer { name, kind, text });
}
