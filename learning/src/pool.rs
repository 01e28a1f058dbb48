//! Many debriefs together, each counted once, and the table that may be shown of them. Keeps what counting needs, and
//! of the words as many as there is room for.

use std::collections::{BTreeMap, BTreeSet};

use crate::fives::{Weekly, fives, news};
use crate::{Entry, EntryId, Kind, Question, Reality, Row, Said, Stage, Table, Theme, Week, What};

/// The most debriefs of one pool. More take the memory that an old tablet has not got.
pub const MOST: usize = 300_000;
/// The most bytes of words that are kept to be read: some thousands of answers.
const MOST_WORDS: usize = 4_000_000;
/// The most bytes of the words of teams, and of rules, that are told apart. More are counted without them.
const MOST_NAMES: usize = 8_000_000;
/// The most promises of one visit that are counted: more of one visit would show that visit.
const MOST_PROMISES: u8 = 6;

#[derive(Default)]
pub struct Pool {
    entries: BTreeMap<EntryId, Counted>,
    /// The words of teams and rules, each once, and how a rule was written first.
    teams: Names,
    rules: Names,
    said: BTreeMap<EntryId, Vec<(Question, String)>>,
    said_bytes: usize,
    said_more: bool,
}

/// What came of adding a debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New,
    /// It was there already: the later of the two counts.
    Again,
    /// There is no room for more.
    Full,
}

/// What counting needs of a debrief.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Counted {
    revision: u32,
    week: Week,
    team: u32,
    theme: Option<Theme>,
    made: u8,
    free: u8,
    ways: Box<[CountedWay]>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct CountedWay {
    kind: Option<Kind>,
    rule: Option<u32>,
    reality: Option<Reality>,
    thread: Box<[(Week, Stage)]>,
}

/// What a debrief is counted under, within its team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Debrief,
    Theme(Theme),
    Kind(Kind),
    Reality(Reality),
    /// There were at least so many promises, or so many that needed nobody's yes.
    Made(u8),
    Free(u8),
    Answer(Stage),
    Rule(u32),
    Came(u32, Stage),
}

/// Words with a number each. Two that differ only in capitals and blanks are the same.
#[derive(Default)]
struct Names {
    numbers: BTreeMap<String, u32>,
    /// As each was written: the first in the alphabet, so that the order of files changes nothing.
    written: Vec<String>,
    bytes: usize,
}

impl Names {
    fn number(&mut self, text: &str) -> Option<u32> {
        let next = u32::try_from(self.written.len()).ok()?;
        let same = same(text);
        if !self.numbers.contains_key(&same) {
            self.bytes += 2 * same.len() + 64;
            if self.bytes > MOST_NAMES {
                return None;
            }
        }
        let number = *self.numbers.entry(same).or_insert(next);
        let clean = clean(text);
        match self.written.get_mut(number as usize) {
            Some(written) if clean < *written => *written = clean,
            Some(_) => {}
            None => self.written.push(clean),
        }
        Some(number)
    }
}

/// A text on one line, without blanks and full stops around it.
fn clean(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', '!']).to_owned()
}

fn same(text: &str) -> String {
    clean(text).to_lowercase()
}

impl Pool {
    /// How many different debriefs there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn add(&mut self, entry: Entry) -> Added {
        if self.entries.len() >= MOST && !self.entries.contains_key(&entry.id) {
            return Added::Full;
        }
        let id = entry.id;
        let counted = self.counted(&entry);
        let there = self.entries.get(&id);
        let added = if there.is_some() {
            Added::Again
        } else {
            Added::New
        };
        // Of two that say they are the same and are not, the order of the files may not decide.
        if there.is_none_or(|there| counted > *there) {
            self.entries.insert(id, counted);
            self.keep_words(entry);
        }
        added
    }

    fn counted(&mut self, entry: &Entry) -> Counted {
        let debrief = &entry.debrief;
        let way = |way: &crate::Way, rules: &mut Names| CountedWay {
            kind: way.kind,
            rule: way.rule.as_deref().and_then(|rule| rules.number(rule)),
            reality: way.reality,
            thread: way.thread.iter().map(|s| (s.week, s.stage)).collect(),
        };
        let ways = debrief.ways.iter().map(|one| way(one, &mut self.rules));
        Counted {
            revision: entry.revision,
            week: entry.week,
            ways: ways.collect(),
            team: self
                .teams
                .number(debrief.team.as_deref().unwrap_or_default())
                .unwrap_or_default(),
            theme: debrief.theme,
            made: debrief.made.max(debrief.free).min(MOST_PROMISES),
            free: debrief.free.min(MOST_PROMISES),
        }
    }

    fn keep_words(&mut self, entry: Entry) {
        let debrief = entry.debrief;
        let costs = debrief
            .ways
            .into_iter()
            .map(|way| (Question::Cost, way.cost));
        let answers = [
            (Question::Noticed, debrief.noticed),
            (Question::Surprised, debrief.surprised),
            (Question::Did, debrief.did),
            (Question::Next, debrief.next),
        ];
        let said: Vec<_> = answers
            .into_iter()
            .chain(costs)
            .filter_map(|(question, text)| Some((question, text?)))
            .collect();
        if let Some(before) = self.said.remove(&entry.id) {
            self.said_bytes -= bytes(&before);
        }
        if self.said_bytes + bytes(&said) > MOST_WORDS {
            self.said_more = true;
        } else if !said.is_empty() {
            self.said_bytes += bytes(&said);
            self.said.insert(entry.id, said);
        }
    }

    /// What may be shown. `until` is the week that is not over yet.
    pub fn table(&self, until: Week) -> Table {
        let mut streams: BTreeMap<(u32, Group), Weekly> = BTreeMap::new();
        for entry in self.entries.values() {
            for (group, week) in entry.groups() {
                let stream = streams.entry((entry.team, group)).or_default();
                *stream.entry(week).or_default() += 1;
            }
        }
        let of_debriefs = streams
            .iter()
            .filter(|((_, group), _)| *group == Group::Debrief);
        let news: BTreeMap<u32, Vec<Week>> = of_debriefs
            .map(|((team, _), weekly)| (*team, news(weekly, until)))
            .collect();
        let mut sums: BTreeMap<(Week, What, String), u32> = BTreeMap::new();
        for ((team, group), stream) in &streams {
            let weeks = news.get(team).map_or(&[][..], Vec::as_slice);
            for (week, count) in fives(stream, weeks) {
                let (what, name) = self.name(*group);
                *sums.entry((week, what, name)).or_default() += count;
            }
        }
        let row = |((week, what, group), count)| Row {
            week,
            what,
            group,
            count,
        };
        Table {
            rows: sums.into_iter().map(row).collect(),
            said: self.said(&news),
            said_more: self.said_more,
        }
    }

    /// The words, each in the week of its team's news, in the order of the alphabet.
    fn said(&self, news: &BTreeMap<u32, Vec<Week>>) -> Vec<Said> {
        let mut all = Vec::new();
        for (id, said) in &self.said {
            let Some(entry) = self.entries.get(id) else {
                continue;
            };
            let weeks = news.get(&entry.team).map_or(&[][..], Vec::as_slice);
            let Some(week) = weeks.get(weeks.partition_point(|week| *week < entry.week)) else {
                continue;
            };
            all.extend(said.iter().map(|(question, text)| Said {
                week: *week,
                question: *question,
                text: text.clone(),
            }));
        }
        all.sort_unstable();
        all
    }

    fn name(&self, group: Group) -> (What, String) {
        let rule = |number: u32| self.rules.written[number as usize].clone();
        match group {
            Group::Debrief => (What::Debriefs, String::new()),
            Group::Theme(theme) => (What::Theme, theme.name().to_owned()),
            Group::Kind(kind) => (What::Kind, kind.name().to_owned()),
            Group::Reality(reality) => (What::Reality, reality.name().to_owned()),
            Group::Made(_) => (What::Promises, "made".to_owned()),
            Group::Free(_) => (What::Promises, "nobodys-yes".to_owned()),
            Group::Answer(stage) => (What::Answer, stage.name().to_owned()),
            Group::Rule(number) => (What::Rule, rule(number)),
            Group::Came(number, stage) => {
                let what = match stage {
                    Stage::Asked => What::RuleAsked,
                    Stage::Yes => What::RuleYes,
                    Stage::No => What::RuleNo,
                    Stage::NoAnswer => What::RuleNoAnswer,
                    Stage::Changed => What::RuleChanged,
                };
                (what, rule(number))
            }
        }
    }
}

impl Counted {
    /// Everything that it is counted under, each once, and in which week.
    fn groups(&self) -> BTreeMap<Group, Week> {
        let mut groups = BTreeSet::from([Group::Debrief]);
        groups.extend(self.theme.map(Group::Theme));
        groups.extend((1..=self.made).map(Group::Made));
        groups.extend((1..=self.free).map(Group::Free));
        for way in &self.ways {
            groups.extend(way.kind.map(Group::Kind));
            groups.extend(way.reality.map(Group::Reality));
            groups.extend(way.rule.map(Group::Rule));
        }
        let mut weeks: BTreeMap<_, _> =
            groups.into_iter().map(|group| (group, self.week)).collect();
        for way in &self.ways {
            for (week, stage) in &way.thread {
                let answer = matches!(stage, Stage::Yes | Stage::No | Stage::NoAnswer);
                let came = way.rule.map(|rule| Group::Came(rule, *stage));
                for group in came
                    .into_iter()
                    .chain(answer.then_some(Group::Answer(*stage)))
                {
                    let first = weeks.entry(group).or_insert(*week);
                    *first = (*first).min(*week);
                }
            }
        }
        weeks
    }
}

fn bytes(said: &[(Question, String)]) -> usize {
    said.iter().map(|(_, text)| text.len() + 32).sum()
}

#[cfg(test)]
mod tests;
