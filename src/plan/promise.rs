//! A promise: who does what by which day, how we will know, and what if it does not happen.

use named::named;

use super::{CardId, Day, InTheWay, InTheWayKind, Plan, Refusal, Wording};

/// Which promise in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PromiseId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub id: PromiseId,
    /// The number of the visit it was made in, from 0.
    pub visit: usize,
    pub who: Party,
    /// What was promised, in words. Of a promise from the shelf: how it was said when it was made.
    pub what: Wording,
    /// What it is on the shelf, where it was taken from there.
    pub shelf: Option<Shelf>,
    pub by: Option<Day>,
    pub kind: Kind,
    /// How we will know that it happened.
    pub know: Option<Wording>,
    /// What we do if it does not happen.
    pub otherwise: Option<Wording>,
    /// What became of it, as far as the people have looked back on it.
    pub news: Option<News>,
    /// What stops it.
    pub in_the_way: Option<Box<InTheWay>>,
}

impl Promise {
    /// Whether nobody else has to agree: nobody is asked, and what is in the way, if anything, is only that we do not know how.
    pub fn needs_nobodys_yes(&self) -> bool {
        let only_how = |way: &InTheWay| way.kind == InTheWayKind::HowUnknown;
        self.kind != Kind::NeedsYes && self.in_the_way.as_deref().is_none_or(only_how)
    }

    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        let outcome = self.news.as_ref().map(|news| news.outcome);
        !matches!(outcome, Some(Outcome::DidIt | Outcome::ChangedOurMinds))
    }
}

/// A promise as it is on the first shelf. The guide has its sentence, so that the plan can say it to whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    pub action: ActionId,
    /// Where, which, what or who: the one thing that is asked about it. Without it, that is still open.
    pub detail: Option<Wording>,
}

/// Which ordinary thing on the shelf. Which there are is the guide's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(String);

impl ActionId {
    /// Accepts what can be the name of a card: `come-with`.
    pub fn parse(text: &str) -> Option<Self> {
        CardId::parse(text).map(|_| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What became of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub outcome: Outcome,
    /// What got in the way, or what came of it, in words.
    pub note: Option<Wording>,
    /// The number of the visit in which they looked back, from 0.
    pub visit: usize,
}

named! {
    /// How it went. Each can be said of anybody's promise, the worker's and the person's alike.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Outcome {
        DidIt = "did-it",
        Partly = "partly",
        NotYet = "not-yet",
        /// Who promised it did not do it. It stays open until the two carry it on or drop it.
        DidNotHappen = "did-not-happen",
        ChangedOurMinds = "changed-our-minds",
    }
}

/// A promise about to be made, or made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseDraft {
    pub who: Party,
    pub what: Wording,
    pub shelf: Option<Shelf>,
    pub by: Option<Day>,
    pub kind: Kind,
    pub know: Option<Wording>,
    pub otherwise: Option<Wording>,
}

named! {
    /// Who makes a promise.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Party {
        Worker = "worker",
        Person = "person",
        Together = "together",
        Someone(Wording) = "someone",
    }
}

impl Party {
    pub fn includes_worker(&self) -> bool {
        matches!(self, Self::Worker | Self::Together)
    }

    /// The name of somebody else.
    pub fn someone(&self) -> Option<&Wording> {
        match self {
            Self::Someone(name) => Some(name),
            Self::Worker | Self::Person | Self::Together => None,
        }
    }
}

named! {
    /// What kind of promise: the shelf it was taken from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Kind {
        /// Ordinary and near: nobody's yes is needed.
        ThisWeek = "this-week",
        /// Something practical to get sorted.
        Sorted = "sorted",
        /// Something to grow: company, confidence, hope.
        Grow = "grow",
        /// Somebody else has to say yes first.
        NeedsYes = "needs-a-yes",
    }
}

impl Plan {
    pub(super) fn make_promise(&mut self, draft: PromiseDraft) -> Result<(), Refusal> {
        let (id, visit) = (PromiseId(self.number()?), self.this_visit());
        self.promises.push(promise(id, visit, draft));
        Ok(())
    }

    /// What was said of it since stays with it.
    pub(super) fn change_promise(
        &mut self,
        id: PromiseId,
        draft: PromiseDraft,
    ) -> Result<(), Refusal> {
        let old = self.promise_mut(id)?;
        let (news, way) = (old.news.take(), old.in_the_way.take());
        *old = promise(id, old.visit, draft);
        (old.news, old.in_the_way) = (news, way);
        Ok(())
    }

    pub(super) fn let_go_of_promise(&mut self, id: PromiseId) -> Result<(), Refusal> {
        let made_in = self.promise_mut(id)?.visit;
        self.promises.retain(|promise| promise.id != id);
        self.part_asks();
        self.count_out(made_in, |out| &mut out.promises);
        Ok(())
    }

    pub(super) fn look_back(
        &mut self,
        id: PromiseId,
        outcome: Outcome,
        note: Option<Wording>,
    ) -> Result<(), Refusal> {
        let visit = self.this_visit();
        self.promise_mut(id)?.news = Some(News {
            outcome,
            note,
            visit,
        });
        Ok(())
    }

    pub(super) fn promise_mut(&mut self, id: PromiseId) -> Result<&mut Promise, Refusal> {
        let mut promises = self.promises.iter_mut();
        let found = promises.find(|promise| promise.id == id);
        found.ok_or(Refusal::NoSuchPromise)
    }
}

fn promise(id: PromiseId, visit: usize, draft: PromiseDraft) -> Promise {
    Promise {
        id,
        visit,
        who: draft.who,
        what: draft.what,
        shelf: draft.shelf,
        by: draft.by,
        kind: draft.kind,
        know: draft.know,
        otherwise: draft.otherwise,
        news: None,
        in_the_way: None,
    }
}
