//! One thing said and written down: whose words it is, what it is about, and where it may go.

use super::{CardId, Wording};

/// Which line in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(pub u32);

/// One thing said, with everything that must never be guessed about it later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: LineId,
    /// The number of the visit it was said in, from 0.
    pub visit: usize,
    pub about: About,
    pub whose: Whose,
    pub place: Place,
    pub text: Wording,
}

/// A line about to be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDraft {
    pub about: About,
    pub whose: Whose,
    pub place: Place,
    pub text: Wording,
}

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    Card(CardId),
    GoodDay,
    HardDay,
    Helps,
    MakesWorse,
    PleaseDo,
    PleaseDoNot,
    Gift,
}

/// Whose words a line is. Shown wherever the line is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The person said it, and this is how they said it.
    Mine,
    /// Somebody else put it in words: the one named, or else that visit's worker.
    WrittenFor(Option<Wording>),
}

/// Where a line may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    InPlan,
    /// Shown during this visit only. Never exported, and gone afterwards.
    OnlyToday,
}
