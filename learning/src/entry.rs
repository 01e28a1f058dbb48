//! One debrief: what a worker learned in a visit, and nothing that says whose visit it was.

use crate::Week;
use named::named;

/// Which debrief: made at random, so that it is counted once in however many files it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u128);

impl EntryId {
    /// Reads 32 hexadecimal digits in small letters.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        let fits = text.len() == 32 && text.bytes().all(plain);
        let number = fits.then(|| u128::from_str_radix(text, 16).ok());
        number.flatten().map(Self)
    }

    pub fn text(self) -> String {
        format!("{:032x}", self.0)
    }
}

/// A debrief as it is kept and pooled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub id: EntryId,
    /// Counts the changes of this debrief: of two with one id, the later one counts.
    pub revision: u32,
    pub week: Week,
    pub debrief: Debrief,
}

/// What was said in it. Every part may be left empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Debrief {
    /// A word that the team chose for itself.
    pub team: Option<String>,
    pub theme: Option<Theme>,
    pub noticed: Option<String>,
    pub surprised: Option<String>,
    pub ways: Vec<Way>,
    /// What was done that needed nobody's yes.
    pub did: Option<String>,
    /// How many promises were made in the visit.
    pub made: u8,
    /// How many of them needed nobody's yes.
    pub free: u8,
    pub next: Option<String>,
    /// How the worker is. It stays on the worker's own tablet and is in no file.
    pub how: Option<String>,
}

/// One thing that got in the way.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    pub kind: Option<Kind>,
    /// The rule in its own words, as far as they are known.
    pub rule: Option<String>,
    pub reality: Option<Reality>,
    pub cost: Option<String>,
    /// What came of it since it was reported.
    pub thread: Vec<Step>,
}

/// Something that came of a rule, and in which week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    pub week: Week,
    pub stage: Stage,
}

named! {
    /// What a visit was about: the groups of the cards.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Theme {
        Days = "days",
        Home = "home",
        People = "people",
        Body = "body",
        Doing = "doing",
        Say = "say",
        Me = "me",
        Running = "running",
        Calm = "calm",
    }
}

named! {
    /// What stops a promise.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Kind {
        HowUnknown = "how-unknown",
        NotAsked = "not-asked",
        Habit = "habit",
        OwnRule = "own-rule",
        Law = "law",
    }
}

named! {
    /// Whether a rule is there, or only thought to be there.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reality {
        Real = "real",
        Assumed = "assumed",
        NotSure = "not-sure",
    }
}

named! {
    /// What came of a rule since it was reported. Each may happen again.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Stage {
        Asked = "asked",
        Yes = "yes",
        No = "no",
        NoAnswer = "no-answer",
        Changed = "changed",
    }
}

impl Debrief {
    /// Whether nothing was said in it. A team's word alone is nothing.
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                team: self.team.clone(),
                ..Self::default()
            }
    }

    /// Everything that somebody wrote in it, in the order of the questions.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let ways = self.ways.iter().flat_map(|way| [&way.rule, &way.cost]);
        [&self.team, &self.noticed, &self.surprised]
            .into_iter()
            .chain(ways)
            .chain([&self.did, &self.next, &self.how])
            .filter_map(Option::as_deref)
    }
}

impl Way {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The last thing that came of it.
    pub fn stage(&self) -> Option<Stage> {
        self.thread.last().map(|step| step.stage)
    }

    /// Whether something may still come of it.
    pub fn is_open(&self) -> bool {
        self.rule.is_some() && self.stage() != Some(Stage::Changed)
    }
}
