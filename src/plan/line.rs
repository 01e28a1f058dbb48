//! One thing said and written down: whose words it is, what it is about, and where it may go.

use named::{Named, named};

use super::{CardId, Plan, Refusal, Wording};

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
    /// The part of a good day or a hard day.
    pub when: Option<PartOfDay>,
    /// The line beside which this stands, where somebody sees the same thing differently. Neither is merged into
    /// the other.
    pub beside: Option<LineId>,
    pub whose: Whose,
    pub place: Place,
    pub text: Wording,
}

/// A line about to be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDraft {
    pub about: About,
    pub when: Option<PartOfDay>,
    pub beside: Option<LineId>,
    pub whose: Whose,
    pub place: Place,
    pub text: Wording,
}

impl LineDraft {
    /// What the person says about something.
    pub fn mine(about: About, text: Wording) -> Self {
        Self {
            about,
            when: None,
            beside: None,
            whose: Whose::Mine,
            place: Place::InPlan,
            text,
        }
    }
}

named! {
    /// What a line is about.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum About {
        /// If things get harder: what I notice first.
        HarderNotice = "harder-notice",
        /// What helps then.
        HarderHelps = "harder-helps",
        /// What does not help then.
        HarderHinders = "harder-hinders",
        /// Who I phone by day.
        HarderByDay = "harder-by-day",
        /// Who I phone at night.
        HarderByNight = "harder-by-night",
        /// What I want people to do then.
        HarderPlease = "harder-please",
        Card(CardId) = "card",
        GoodDay = "good-day",
        HardDay = "hard-day",
        Helps = "helps",
        MakesWorse = "makes-worse",
        PleaseDo = "please-do",
        PleaseDoNot = "please-do-not",
        /// How to talk with me.
        Talking = "talking",
        /// My story, told once.
        Story = "story",
        /// What I am tired of telling.
        TiredOfTelling = "tired-of-telling",
        /// A year from now.
        Year = "year",
        Halfway = "halfway",
        NextMonth = "next-month",
        /// The first step on the way there: this week.
        ThisWeek = "this-week",
        Gift = "gift",
        /// Who or what helped since the last visit.
        Helped = "helped",
    }
}

impl About {
    /// Whether it is about a day, which has parts.
    pub fn is_a_day(&self) -> bool {
        matches!(self, Self::GoodDay | Self::HardDay)
    }

    /// The card that it is about.
    pub fn card(&self) -> Option<&CardId> {
        if let Self::Card(card) = self {
            Some(card)
        } else {
            None
        }
    }
}

named! {
    /// A part of a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PartOfDay {
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
        Night = "night",
    }
}

/// Whose words a line is. Shown wherever the line is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The person said it, and this is how they said it.
    Mine,
    /// Somebody else put it in words: the one named, or else that visit's worker.
    WrittenFor(Option<Wording>),
    /// Somebody else sees it so, and says so for themselves: the one named, or else that visit's worker.
    Theirs(Option<Wording>),
}

impl Named for Whose {
    const ALL: &'static [Self] = &[Self::Mine, Self::WrittenFor(None), Self::Theirs(None)];

    fn name(&self) -> &'static str {
        match self {
            Self::Mine => "my-words",
            Self::WrittenFor(_) => "written-for",
            Self::Theirs(_) => "their-words",
        }
    }
}

impl Whose {
    /// Who is named for it.
    pub fn by(&self) -> Option<&Wording> {
        match self {
            Self::Mine => None,
            Self::WrittenFor(by) | Self::Theirs(by) => by.as_ref(),
        }
    }
}

named! {
    /// Where a line may go.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Place {
        InPlan = "in-my-plan",
        /// Shown during this visit only. Never exported, and gone afterwards.
        OnlyToday = "only-for-us-today",
    }
}

impl Plan {
    pub(super) fn write_line(&mut self, draft: LineDraft) -> Result<(), Refusal> {
        self.check_line(&draft)?;
        let (id, visit) = (LineId(self.number()?), self.this_visit());
        self.lines.push(line(id, visit, draft));
        Ok(())
    }

    pub(super) fn rewrite_line(&mut self, id: LineId, draft: LineDraft) -> Result<(), Refusal> {
        self.check_line(&draft)?;
        let mut lines = self.lines.iter_mut();
        let old = lines.find(|line| line.id == id);
        let old = old.ok_or(Refusal::NoSuchLine)?;
        *old = line(id, old.visit, draft);
        Ok(())
    }

    pub(super) fn leave_out_line(&mut self, id: LineId) -> Result<(), Refusal> {
        let visit = self.line(id).ok_or(Refusal::NoSuchLine)?.visit;
        self.lines.retain(|line| line.id != id);
        self.part_lines();
        self.count_out(visit, |out| &mut out.lines);
        Ok(())
    }

    /// A line whose other is gone stands for itself.
    pub(super) fn part_lines(&mut self) {
        let there: Vec<LineId> = self.lines.iter().map(|line| line.id).collect();
        for line in &mut self.lines {
            line.beside = line.beside.filter(|other| there.contains(other));
        }
    }

    fn check_line(&self, draft: &LineDraft) -> Result<(), Refusal> {
        if let Some(other) = draft.beside {
            self.line(other).ok_or(Refusal::NoSuchLine)?;
        }
        if draft.when.is_some() && !draft.about.is_a_day() {
            return Err(Refusal::NotADay);
        }
        self.check_about(&draft.about)
    }

    pub(super) fn check_about(&self, about: &About) -> Result<(), Refusal> {
        about.card().map_or(Ok(()), |card| self.check_card(card))
    }
}

fn line(id: LineId, visit: usize, draft: LineDraft) -> Line {
    Line {
        id,
        visit,
        about: draft.about,
        when: draft.when,
        beside: draft.beside,
        whose: draft.whose,
        place: draft.place,
        text: draft.text,
    }
}
