//! The table: what may be shown of many debriefs. Every number in it is a whole number of fives; see `fives`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::entry::named;
use crate::{Length, Period, Week};

named! {
    /// What a number is about.
    What {
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
    Question {
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

    /// What was written in answer to a question in a period.
    pub fn said(&self, period: &Period, question: Question) -> Vec<&str> {
        let said = self.said.iter();
        let mut texts: Vec<_> = said
            .filter(|said| said.question == question && period.holds(said.week))
            .map(|said| said.text.as_str())
            .collect();
        texts.sort_unstable();
        texts
    }

    /// As one line of text, for the way from the worker to the page.
    pub fn encode(&self) -> String {
        let sent = Sent {
            rows: self.rows.iter().map(sent_row).collect(),
            said: self.said.iter().map(sent_said).collect(),
            said_more: self.said_more,
        };
        serde_json::to_string(&sent).unwrap_or_default()
    }

    pub fn decode(text: &str) -> Option<Self> {
        let sent: Sent = serde_json::from_str(text).ok()?;
        let row = |(week, what, group, count): (String, String, String, u32)| {
            let (week, what) = (Week::parse(&week)?, What::named(&what)?);
            Some(Row {
                week,
                what,
                group,
                count,
            })
        };
        let said = |(week, question, text): (String, String, String)| {
            let (week, question) = (Week::parse(&week)?, Question::named(&question)?);
            Some(Said {
                week,
                question,
                text,
            })
        };
        Some(Self {
            rows: sent.rows.into_iter().map(row).collect::<Option<_>>()?,
            said: sent.said.into_iter().map(said).collect::<Option<_>>()?,
            said_more: sent.said_more,
        })
    }
}

#[derive(Deserialize, Serialize)]
struct Sent {
    rows: Vec<(String, String, String, u32)>,
    said: Vec<(String, String, String)>,
    said_more: bool,
}

fn sent_row(row: &Row) -> (String, String, String, u32) {
    let what = row.what.name().to_owned();
    (row.week.iso(), what, row.group.clone(), row.count)
}

fn sent_said(said: &Said) -> (String, String, String) {
    let question = said.question.name().to_owned();
    (said.week.iso(), question, said.text.clone())
}
