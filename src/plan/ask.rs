//! Asking for a yes: one request to somebody who can decide, in words that the person and that somebody both read.
//!
//! It weighs nothing and scores nothing. Figures are added up only where somebody gave them.

use named::{Named, named};

use super::{Day, Plan, PromiseId, Refusal, Wording};

/// Which ask in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AskId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub id: AskId,
    /// The number of the visit in which it was begun, from 0.
    pub visit: usize,
    pub asked: AskDraft,
    /// The person has read it and agrees that it goes out. Gone when a word of it changes.
    pub agreed: bool,
    pub answered: Option<Answered>,
}

/// What is asked. None of it is needed for another part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskDraft {
    /// The promise that it came from.
    pub promise: Option<PromiseId>,
    /// Who can decide.
    pub to: Option<Wording>,
    /// What the person wants their life to look like.
    pub life: Option<Wording>,
    /// The exact step that needs a yes.
    pub step: Option<Wording>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// When everybody looks at it again.
    pub look_back: Option<Day>,
    /// Is it allowed? None is "not sure yet", here and in the other two.
    pub allowed: Option<Wording>,
    /// Is it worth it?
    pub worth: Option<Wording>,
    /// Together: what each of them brings to it.
    pub together: Option<Wording>,
    /// What going on as now costs.
    pub costs_now: Vec<Cost>,
    /// What this costs.
    pub costs_later: Vec<Cost>,
    pub decide_by: Option<Day>,
    /// What the decider finds the matter by, where the person wants that on the page: an address, a reference.
    pub reference: Option<Wording>,
    /// Who is to be answered, and how, where that is not who walks alongside.
    pub reply_to: Option<Wording>,
}

/// One thing that something costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    pub kind: CostKind,
    pub words: Option<Wording>,
    /// How many visits, crises or pounds. Strain has no figure.
    pub figure: Option<u32>,
}

named! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CostKind {
        Visits = "visits",
        Crises = "crises",
        /// In whole units of the country's money.
        Money = "money",
        Strain = "strain",
    }
}

impl CostKind {
    pub fn is_counted(self) -> bool {
        self != Self::Strain
    }
}

/// What came back, and when that was learned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub answer: Answer,
    /// The number of the visit in which it was learned, from 0.
    pub visit: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No {
        /// Which rule it is, as far as they said.
        because: Option<Wording>,
    },
    /// Nobody answered by the day.
    NoAnswer,
}

impl Named for Answer {
    const ALL: &'static [Self] = &[Self::Yes, Self::No { because: None }, Self::NoAnswer];

    fn name(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No { .. } => "no",
            Self::NoAnswer => "no-answer",
        }
    }
}

/// The figures of one kind, and what they come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    pub kind: CostKind,
    /// In the order in which they were given. At least one.
    pub figures: Vec<u32>,
    pub total: u64,
}

/// What the figures come to, kind by kind: visits are never added to money. A kind without a figure has no sum.
pub fn sums(costs: &[Cost]) -> Vec<Sum> {
    let sum = |kind: CostKind| {
        let of_kind = costs.iter().filter(|cost| cost.kind == kind);
        let figures: Vec<u32> = of_kind.filter_map(|cost| cost.figure).collect();
        let total = figures.iter().copied().map(u64::from).sum();
        (!figures.is_empty()).then_some(Sum {
            kind,
            figures,
            total,
        })
    };
    CostKind::ALL.into_iter().filter_map(sum).collect()
}

impl AskDraft {
    /// The most costs on either side: more could not be read on one page.
    pub const MAX_COSTS: usize = 12;

    /// Every word that somebody said in it.
    pub fn texts(&self) -> impl Iterator<Item = &Wording> {
        let texts = [
            &self.to,
            &self.life,
            &self.step,
            &self.allowed,
            &self.worth,
            &self.together,
            &self.reference,
            &self.reply_to,
        ];
        let costs = self.costs_now.iter().chain(&self.costs_later);
        let costs = costs.filter_map(|cost| cost.words.as_ref());
        texts.into_iter().flatten().chain(costs)
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        let costs = [&self.costs_now, &self.costs_later];
        if costs.iter().any(|side| side.len() > Self::MAX_COSTS) {
            return Err(Refusal::Full);
        }
        let mut all = costs.into_iter().flatten();
        if all.any(|cost| cost.figure.is_some() && !cost.kind.is_counted()) {
            return Err(Refusal::NotCounted);
        }
        Ok(())
    }
}

impl Answer {
    pub fn because(&self) -> Option<&Wording> {
        match self {
            Self::No { because } => because.as_ref(),
            Self::Yes | Self::NoAnswer => None,
        }
    }
}

impl Ask {
    /// Whether it is out and nothing has come back.
    pub fn is_waiting(&self) -> bool {
        self.agreed && self.answered.is_none()
    }
}

impl Plan {
    /// What has been asked for, in the order in which it was begun.
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }

    pub fn ask(&self, id: AskId) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.id == id)
    }

    pub(super) fn make_ask(&mut self, asked: AskDraft) -> Result<(), Refusal> {
        self.check_ask(&asked)?;
        let (id, visit) = (AskId(self.number()?), self.this_visit());
        self.asks.push(Ask {
            id,
            visit,
            asked,
            agreed: false,
            answered: None,
        });
        Ok(())
    }

    /// What somebody agreed to is the page that they read.
    pub(super) fn change_ask(&mut self, id: AskId, asked: AskDraft) -> Result<(), Refusal> {
        self.check_ask(&asked)?;
        let old = self.ask_mut(id)?;
        old.agreed &= old.asked == asked;
        old.asked = asked;
        Ok(())
    }

    pub(super) fn answer_ask(&mut self, id: AskId, answer: Option<Answer>) -> Result<(), Refusal> {
        let visit = self.this_visit();
        let answered = answer.map(|answer| Answered { answer, visit });
        self.ask_mut(id)?.answered = answered;
        Ok(())
    }

    pub(super) fn remove_ask(&mut self, id: AskId) -> Result<(), Refusal> {
        let begun_in = self.ask_mut(id)?.visit;
        self.asks.retain(|ask| ask.id != id);
        self.count_out(begun_in, |out| &mut out.asks);
        Ok(())
    }

    fn check_ask(&self, draft: &AskDraft) -> Result<(), Refusal> {
        if let Some(promise) = draft.promise {
            self.promise(promise).ok_or(Refusal::NoSuchPromise)?;
        }
        draft.check()
    }

    pub(super) fn ask_mut(&mut self, id: AskId) -> Result<&mut Ask, Refusal> {
        let mut asks = self.asks.iter_mut();
        asks.find(|ask| ask.id == id).ok_or(Refusal::NoSuchAsk)
    }

    /// An ask whose promise is gone stands for itself.
    pub(super) fn part_asks(&mut self) {
        let there: Vec<PromiseId> = self.promises.iter().map(|promise| promise.id).collect();
        for ask in &mut self.asks {
            ask.asked.promise = ask.asked.promise.filter(|id| there.contains(id));
        }
    }
}
