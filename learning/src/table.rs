//! The table: what may be shown of many debriefs. Every number in it is a whole number of fives; see `fives`.

use named::named;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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

    /// As JSON, for the way from the worker to the page.
    pub fn encode(&self) -> String {
        let rows = self.rows.iter();
        let rows = rows.map(|row| (row.week.iso(), row.what.name(), &*row.group, row.count));
        let said = self.said.iter();
        let said = said.map(|said| (said.week.iso(), said.question.name(), &*said.text));
        let sent = Sent {
            more: self.said_more,
            rows: rows.collect(),
            said: said.collect(),
        };
        serde_json::to_string(&sent)
            .unwrap_or_else(|_| unreachable!("text and numbers have a form"))
    }

    pub fn decode(text: &str) -> Option<Self> {
        let sent: Sent<String, String> = serde_json::from_str(text).ok()?;
        let row = |(week, what, group, count): (String, String, String, _)| {
            Some(Row {
                week: Week::parse(&week)?,
                what: What::named(&what)?,
                group,
                count,
            })
        };
        let said = |(week, question, text): (String, String, String)| {
            Some(Said {
                week: Week::parse(&week)?,
                question: Question::named(&question)?,
                text,
            })
        };
        Some(Self {
            rows: sent.rows.into_iter().map(row).collect::<Option<_>>()?,
            said: sent.said.into_iter().map(said).collect::<Option<_>>()?,
            said_more: sent.more,
        })
    }
}

/// A table on its way: weeks, names and texts. `N` is a name, `T` a text.
#[derive(Deserialize, Serialize)]
struct Sent<N, T> {
    /// Whether there were more words than there is room for.
    more: bool,
    rows: Vec<(String, N, T, u32)>,
    said: Vec<(String, N, T)>,
}
