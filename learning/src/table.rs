//! The table: what may be shown of many debriefs. Every number in it is a whole number of fives; see `fives`.

use named::named;
use std::collections::BTreeMap;

use crate::{Length, Period, Week};

named! {
    /// What a number is about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum What {
        Debriefs = "debriefs",
        Theme = "theme",
        Kind = "kind",
        Reality = "reality",
        Promises = "promises",
        Answer = "answer",
        Rule = "rule",
        RuleAsked = "rule-asked",
        RuleYes = "rule-yes",
        RuleNo = "rule-no",
        RuleNoAnswer = "rule-no-answer",
        RuleChanged = "rule-changed",
    }
}

named! {
    /// The questions of a debrief that are answered in words.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Question {
        Noticed = "noticed",
        Surprised = "surprised",
        Cost = "cost",
        Did = "did",
        Next = "next",
    }
}

/// One number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The week in which the last five of it became full.
    pub week: Week,
    pub what: What,
    /// Which of its kind: a stable name, or a rule in the words in which it was written first.
    pub group: String,
    /// How many debriefs, in fives; of promises, how many promises.
    pub count: u32,
}

/// What was written in answer to a question, in no order that says who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub week: Week,
    pub question: Question,
    pub text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// In order, and each week, what and group once.
    pub rows: Vec<Row>,
    pub said: Vec<Said>,
    /// Whether there were more words than this table has room for.
    pub said_more: bool,
}

impl Table {
    /// The periods of this length in which something may be shown, the last first.
    pub fn periods(&self, length: Length) -> Vec<Period> {
        let mut periods: Vec<_> = self
            .rows
            .iter()
            .map(|row| Period::of(length, row.week))
            .collect();
        periods.dedup();
        periods.reverse();
        periods
    }

    /// How many of a group there are in a period.
    pub fn count(&self, period: &Period, what: What, group: &str) -> u32 {
        let rows = self.rows.iter();
        let rows = rows.filter(|row| row.what == what && row.group == group);
        rows.filter(|row| period.holds(row.week))
            .map(|row| row.count)
            .sum()
    }

    /// Every group of a kind in a period, the largest first.
    pub fn groups(&self, period: &Period, what: What) -> Vec<(String, u32)> {
        let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
        for row in &self.rows {
            if row.what == what && period.holds(row.week) {
                *sums.entry(&row.group).or_default() += row.count;
            }
        }
        let mut groups: Vec<_> = sums
            .into_iter()
            .map(|(group, count)| (group.to_owned(), count))
            .collect();
        groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        groups
    }

    /// What was written in answer to a question in a period, each text once.
    pub fn said(&self, period: &Period, question: Question) -> Vec<&str> {
        let said = self.said.iter();
        let mut texts: Vec<_> = said
            .filter(|said| said.question == question && period.holds(said.week))
            .map(|said| said.text.as_str())
            .collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }

    /// As text, for the way from the worker to the page: a record for each number and each answer.
    pub fn encode(&self) -> String {
        let mut text = if self.said_more { MORE } else { "" }.to_owned();
        let mut record = |fields: [&str; 4]| {
            for field in fields {
                // Nobody types these two; if somebody did, they would be shown as nothing.
                text.extend(field.chars().filter(|c| ![FIELD, RECORD].contains(c)));
                text.push(FIELD);
            }
            text.push(RECORD);
        };
        for row in &self.rows {
            let count = row.count.to_string();
            record([&row.week.iso(), row.what.name(), &row.group, &count]);
        }
        for said in &self.said {
            record([&said.week.iso(), said.question.name(), &said.text, ""]);
        }
        text
    }

    pub fn decode(text: &str) -> Option<Self> {
        let (said_more, records) = match text.strip_prefix(MORE) {
            Some(records) => (true, records),
            None => (false, text),
        };
        let mut table = Self {
            said_more,
            ..Self::default()
        };
        for record in records.split_terminator(RECORD) {
            let mut fields = record.split(FIELD);
            let week = Week::parse(fields.next()?)?;
            let (name, text, count) = (fields.next()?, fields.next()?.to_owned(), fields.next()?);
            if let Some(question) = Question::named(name) {
                table.said.push(Said {
                    week,
                    question,
                    text,
                });
            } else {
                table.rows.push(Row {
                    week,
                    what: What::named(name)?,
                    group: text,
                    count: count.parse().ok()?,
                });
            }
        }
        Some(table)
    }
}

/// The separators of ASCII, made for this.
const FIELD: char = '\u{1f}';
const RECORD: char = '\u{1e}';
/// There were more words than there is room for.
const MORE: &str = "\u{1d}";
