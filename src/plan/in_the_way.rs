//! What stops a promise, of five kinds, and what is known about it. Advises nobody on the law.

use named::named;

use super::{Change, Plan, PromiseId, Refusal, Wording};

/// What is in the way of one promise. Only the kind is always there: somebody tapped it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheWay {
    pub kind: InTheWayKind,
    /// The rule in its own words, where it was heard or read.
    pub rule: Option<Wording>,
    /// Whose rule it is.
    pub whose: Option<Wording>,
    pub reality: Option<Reality>,
    /// What it costs the person.
    pub costs: Option<Wording>,
    /// What they do meanwhile.
    pub meanwhile: Option<Wording>,
    /// The visit in which it was first said, by its number. The plan knows it: what a change says here counts for nothing.
    pub visit: usize,
}

impl InTheWay {
    /// Something of which only the kind is known so far.
    pub fn new(kind: InTheWayKind) -> Self {
        Self {
            kind,
            rule: None,
            whose: None,
            reality: None,
            costs: None,
            meanwhile: None,
            visit: 0,
        }
    }

    /// Every word that somebody said about it.
    pub fn texts(&self) -> impl Iterator<Item = &Wording> {
        let texts = [&self.rule, &self.whose, &self.costs, &self.meanwhile];
        texts.into_iter().flatten()
    }
}

named! {
    /// The five kinds: put together from the Liberated Method's rule "stay legal", from the Relationships Project's
    /// question which permissions are real, and from English law on discretion that is never used.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum InTheWayKind {
        /// We don't know how.
        HowUnknown = "how-unknown",
        /// Nobody has asked yet.
        NotAsked = "not-asked",
        /// It was always done so.
        Habit = "habit",
        /// An organisation's own rule.
        OwnRule = "own-rule",
        Law = "law",
    }
}

impl InTheWayKind {
    /// Whether somebody could say yes all the same.
    pub fn can_bend(self) -> bool {
        matches!(self, Self::Habit | Self::OwnRule)
    }
}

named! {
    /// Whether a rule is there, or everybody only thinks so.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reality {
        Real = "real",
        Assumed = "assumed",
        NotSure = "not-sure",
    }
}

impl Plan {
    pub(super) fn say_in_the_way(
        &mut self,
        promise: PromiseId,
        mut way: Option<Box<InTheWay>>,
    ) -> Result<(), Refusal> {
        let now = self.this_visit();
        let promise = self.promise_mut(promise)?;
        let before = promise.in_the_way.as_ref().map(|before| before.visit);
        if let Some(way) = &mut way {
            way.visit = before.unwrap_or(now);
        }
        promise.in_the_way = way;
        Ok(())
    }
}

impl Change {
    /// Says what is in the way of a promise, of which nothing but the kind is known.
    pub fn in_the_way(promise: PromiseId, kind: InTheWayKind) -> Self {
        Self::SayInTheWay {
            promise,
            way: Some(Box::new(InTheWay::new(kind))),
        }
    }
}
