//! The learning file: JSON Lines, one debrief a line. Each line says for itself what it is, so that files may be put
//! behind one another. What is read is untrusted: its size and its depth are bounded, and a line that is no debrief
//! is told and takes no other with it.

use serde::{Deserialize, Serialize};

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

#[derive(Deserialize, Serialize)]
struct Line {
    format: String,
    version: u32,
    id: String,
    revision: u32,
    week: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    noticed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    surprised: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    in_the_way: Vec<WayLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    did: Option<String>,
    promises_made: u8,
    promises_nobodys_yes: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    how: Option<String>,
}

#[derive(Deserialize, Serialize)]
struct WayLine {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cost: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    thread: Vec<StepLine>,
}

#[derive(Deserialize, Serialize)]
struct StepLine {
    week: String,
    stage: String,
}

/// Only what a line says about itself.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u64,
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
    let line: Line = serde_json::from_str(text).map_err(|_| why(text))?;
    match (line.format == FORMAT, line.version) {
        (false, _) => return Err(Unreadable::NotOurs),
        (true, VERSION) => {}
        (true, _) => return Err(Unreadable::TooNew),
    }
    let id = EntryId::parse(&line.id).ok_or(Unreadable::Damaged)?;
    let week = Week::parse(&line.week).ok_or(Unreadable::Damaged)?;
    Ok(Entry {
        id,
        revision: line.revision,
        week,
        debrief: Debrief {
            team: said(line.team),
            theme: line.theme.as_deref().and_then(Theme::named),
            noticed: said(line.noticed),
            surprised: said(line.surprised),
            ways: line
                .in_the_way
                .into_iter()
                .take(MAX_WAYS)
                .map(way)
                .collect(),
            did: said(line.did),
            made: line.promises_made,
            free: line.promises_nobodys_yes,
            next: said(line.next),
            how: said(line.how),
        },
    })
}

/// Reads every line, and says how many are no debriefs.
pub fn read_lines(text: &str) -> (Vec<Entry>, usize) {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let mut unread = 0;
    let read = |line| read_line(line).map_err(|_| unread += 1).ok();
    (lines.filter_map(read).collect(), unread)
}

fn way(line: WayLine) -> Way {
    let step = |step: StepLine| {
        let (week, stage) = (Week::parse(&step.week)?, Stage::named(&step.stage)?);
        Some(Step { week, stage })
    };
    Way {
        kind: line.kind.as_deref().and_then(Kind::named),
        rule: said(line.rule),
        reality: line.reality.as_deref().and_then(Reality::named),
        cost: said(line.cost),
        thread: line
            .thread
            .into_iter()
            .take(MAX_WAYS)
            .filter_map(step)
            .collect(),
    }
}

fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

fn why(text: &str) -> Unreadable {
    match serde_json::from_str::<Envelope>(text) {
        Ok(envelope) if envelope.format == FORMAT && envelope.version > u64::from(VERSION) => {
            Unreadable::TooNew
        }
        Ok(envelope) if envelope.format != FORMAT => Unreadable::NotOurs,
        _ if text.contains(&format!("\"{FORMAT}\"")) => Unreadable::Damaged,
        _ => Unreadable::NotOurs,
    }
}

#[cfg(test)]
mod tests;
