//! The learning file: JSON Lines, one debrief a line. Each line says for itself what it is, so that files may be put
//! behind one another. What is read is untrusted: its size and its depth are bounded, and a line that is no debrief
//! is told and takes no other with it.

use serde::Serialize;
use serde_json::Value;

use crate::{Debrief, Entry, EntryId, Kind, Reality, Stage, Step, Theme, Way, Week};

const FORMAT: &str = "alongside-learning";
const VERSION: u32 = 1;
/// The most bytes of one line.
pub const MAX_LINE: usize = 64_000;
const MAX_WAYS: usize = 20;

/// Why a line is no debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is something else.
    NotOurs,
    /// A later release wrote it.
    TooNew,
    /// Ours, and broken or cut short.
    Damaged,
}

#[derive(Serialize)]
struct Line {
    format: String,
    version: u32,
    id: String,
    revision: u32,
    week: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    noticed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    surprised: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    in_the_way: Vec<WayLine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    did: Option<String>,
    promises_made: u8,
    promises_nobodys_yes: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<String>,
}

#[derive(Serialize)]
struct WayLine {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    thread: Vec<StepLine>,
}

#[derive(Serialize)]
struct StepLine {
    week: String,
    stage: String,
}

/// A debrief as one line of a learning file. How the worker is, is not in it.
pub fn write_line(entry: &Entry) -> String {
    line(entry, None)
}

/// The same with everything, for the worker's own tablet.
pub fn write_own_line(entry: &Entry) -> String {
    line(entry, entry.debrief.how.clone())
}

fn line(entry: &Entry, how: Option<String>) -> String {
    let debrief = entry.debrief.clone();
    let line = Line {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: entry.id.text(),
        revision: entry.revision,
        week: entry.week.iso(),
        team: debrief.team,
        theme: debrief.theme.map(|theme| theme.name().to_owned()),
        noticed: debrief.noticed,
        surprised: debrief.surprised,
        in_the_way: debrief.ways.into_iter().map(way_line).collect(),
        did: debrief.did,
        promises_made: debrief.made,
        promises_nobodys_yes: debrief.free,
        next: debrief.next,
        how,
    };
    serde_json::to_string(&line).unwrap_or_else(|_| unreachable!("text and numbers have a form"))
}

fn way_line(way: Way) -> WayLine {
    let step = |step: Step| StepLine {
        week: step.week.iso(),
        stage: step.stage.name().to_owned(),
    };
    WayLine {
        kind: way.kind.map(|kind| kind.name().to_owned()),
        rule: way.rule,
        reality: way.reality.map(|reality| reality.name().to_owned()),
        cost: way.cost,
        thread: way.thread.into_iter().map(step).collect(),
    }
}

/// Reads one line. A value that this release does not know counts as not said.
pub fn read_line(text: &str) -> Result<Entry, Unreadable> {
    if text.len() > MAX_LINE {
        return Err(Unreadable::NotOurs);
    }
    let Ok(line) = serde_json::from_str::<Value>(text) else {
        let ours = text.contains(&format!("\"{FORMAT}\""));
        return Err(if ours {
            Unreadable::Damaged
        } else {
            Unreadable::NotOurs
        });
    };
    if line["format"].as_str() != Some(FORMAT) {
        return Err(Unreadable::NotOurs);
    }
    match line["version"].as_u64() {
        Some(version) if version == u64::from(VERSION) => {}
        Some(version) if version > u64::from(VERSION) => return Err(Unreadable::TooNew),
        _ => return Err(Unreadable::Damaged),
    }
    of_value(&line).ok_or(Unreadable::Damaged)
}

fn of_value(line: &Value) -> Option<Entry> {
    let number = |name: &str| line[name].as_u64().unwrap_or_default();
    let small = |name: &str| u8::try_from(number(name)).unwrap_or(u8::MAX);
    let said = |name: &str| said(&line[name]);
    Some(Entry {
        id: EntryId::parse(line["id"].as_str()?)?,
        revision: u32::try_from(number("revision")).ok()?,
        week: week(&line["week"])?,
        debrief: Debrief {
            team: said("team"),
            theme: line["theme"].as_str().and_then(Theme::named),
            noticed: said("noticed"),
            surprised: said("surprised"),
            ways: several(&line["in_the_way"], |one| Some(way(one))),
            did: said("did"),
            made: small("promises_made"),
            free: small("promises_nobodys_yes"),
            next: said("next"),
            how: said("how"),
        },
    })
}

fn several<T>(list: &Value, read: impl Fn(&Value) -> Option<T>) -> Vec<T> {
    let list = list.as_array().into_iter().flatten();
    list.take(MAX_WAYS).filter_map(read).collect()
}

/// Reads every line, and says how many are no debriefs.
pub fn read_lines(text: &str) -> (Vec<Entry>, usize) {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let mut unread = 0;
    let read = |line| read_line(line).map_err(|_| unread += 1).ok();
    (lines.filter_map(read).collect(), unread)
}

fn way(one: &Value) -> Way {
    let step = |step: &Value| {
        let stage = Stage::named(step["stage"].as_str()?)?;
        let week = week(&step["week"])?;
        Some(Step { week, stage })
    };
    Way {
        kind: one["kind"].as_str().and_then(Kind::named),
        rule: said(&one["rule"]),
        reality: one["reality"].as_str().and_then(Reality::named),
        cost: said(&one["cost"]),
        thread: several(&one["thread"], step),
    }
}

fn week(value: &Value) -> Option<Week> {
    value.as_str().and_then(Week::parse)
}

fn said(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests;
