//! The parts of a plan that somebody may take along or leave behind, each by itself.
//!
//! What is left behind is truly absent from what comes out: not hidden, not empty, not counted.

use named::named;

use super::{About, Alongside, CardId, Line, Load, Plan, Present, TakenOut, Whose, Wording};

named! {
    /// One part of a plan, in the order in which they stand there.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum PlanPart {
        Promises = "next",
        /// If things get harder.
        Harder = "harder",
        /// One card, with what was said about it.
        Card(CardId) = "card",
        People = "people",
        /// How to talk with me.
        Talking = "talking",
        /// Please do, and please don't.
        PleaseDo = "please",
        /// How to support me: what helps, and what makes it worse.
        Support = "support",
        Days = "days",
        Story = "story",
        Gifts = "gift",
        Year = "year",
        /// Who is asked to come in.
        Invitations = "invitations",
        /// What is in the way of promises.
        InTheWay = "in-the-way",
        /// What somebody was asked to say yes to.
        Asks = "asks",
        /// How many are in the person's life.
        Load = "load",
        /// Who walks alongside.
        Alongside = "alongside",
    }
}

impl PlanPart {
    /// The part in which a line stands.
    pub fn of(about: &About) -> Self {
        match about {
            About::Card(card) => Self::Card(card.clone()),
            About::GoodDay | About::HardDay => Self::Days,
            About::Helps | About::MakesWorse | About::Helped => Self::Support,
            About::PleaseDo | About::PleaseDoNot => Self::PleaseDo,
            About::Talking => Self::Talking,
            About::Story | About::TiredOfTelling => Self::Story,
            About::Year | About::Halfway | About::NextMonth | About::ThisWeek => Self::Year,
            About::Gift => Self::Gifts,
            About::HarderNotice
            | About::HarderHelps
            | About::HarderHinders
            | About::HarderByDay
            | About::HarderByNight
            | About::HarderPlease => Self::Harder,
        }
    }

    /// The card, where the part is one.
    pub fn card(&self) -> Option<&CardId> {
        if let Self::Card(card) = self {
            Some(card)
        } else {
            None
        }
    }
}

impl Plan {
    /// The parts in which something stands, in the order of the plan. A card counts where it lies on the mat or
    /// something was said about it.
    pub fn parts(&self) -> Vec<PlanPart> {
        let said = |part: &PlanPart| {
            let mut lines = self.lines.iter();
            lines.any(|line| PlanPart::of(&line.about) == *part) || self.has(part)
        };
        let mut cards: Vec<PlanPart> = Vec::new();
        let on_mat = self
            .mat
            .iter()
            .map(|sorted| PlanPart::Card(sorted.card.clone()));
        let spoken_of = self.lines.iter().map(|line| PlanPart::of(&line.about));
        for part in on_mat.chain(spoken_of) {
            if matches!(part, PlanPart::Card(_)) && !cards.contains(&part) {
                cards.push(part);
            }
        }
        let (first, others): (Vec<_>, Vec<_>) = PlanPart::ALL
            .into_iter()
            .filter(said)
            .partition(|part| *part <= PlanPart::Harder);
        first.into_iter().chain(cards).chain(others).collect()
    }

    /// Whether there is anything in a part in which no lines are.
    fn has(&self, part: &PlanPart) -> bool {
        match part {
            PlanPart::Promises => !self.promises.is_empty(),
            PlanPart::People => !self.ties.is_empty(),
            PlanPart::InTheWay => self.promises.iter().any(|made| made.in_the_way.is_some()),
            PlanPart::Asks => !self.asks.is_empty(),
            PlanPart::Invitations => !self.invitations.is_empty(),
            PlanPart::Load => !self.load.is_empty(),
            PlanPart::Alongside => !self.alongside.is_empty(),
            PlanPart::Harder
            | PlanPart::Card(_)
            | PlanPart::Talking
            | PlanPart::PleaseDo
            | PlanPart::Support
            | PlanPart::Days
            | PlanPart::Story
            | PlanPart::Gifts
            | PlanPart::Year => false,
        }
    }

    /// The plan without the names of those who were here, or of those who helped to write it, the worker among them. A
    /// line that one of them wrote down stays, as the words of `someone`: it is nobody else's either.
    #[must_use]
    pub fn without_company(&self, here: bool, helped: bool, someone: &Wording) -> Self {
        let mut plan = self.clone();
        let mut gone: Vec<Wording> = Vec::new();
        for visit in &mut plan.visits {
            let out = |present: &Present| here || helped && present.helped;
            let left_out = visit.here.iter().filter(|present| out(present));
            gone.extend(left_out.map(|present| present.name.clone()));
            visit.here.retain(|present| !out(present));
            gone.extend(visit.worker.take_if(|_| helped));
        }
        for line in &mut plan.lines {
            match &mut line.whose {
                Whose::WrittenFor(by) | Whose::Theirs(by) => {
                    let named = by.as_ref().is_some_and(|by| gone.contains(by));
                    if named || helped && by.is_none() {
                        *by = Some(someone.clone());
                    }
                }
                Whose::Mine => {}
            }
        }
        plan.alongside.who.take_if(|who| gone.contains(who));
        plan
    }

    /// The plan without these parts. Who else was here counts among the people, and how many things were ever taken
    /// out goes along with any part: what is not there cannot be asked about.
    #[must_use]
    pub fn without(&self, left_out: &[PlanPart]) -> Self {
        let mut plan = self.clone();
        let out = |part: &PlanPart| left_out.contains(part);
        let card_out = |card: &CardId| out(&PlanPart::Card(card.clone()));
        let line_out = |line: &Line| out(&PlanPart::of(&line.about));
        plan.lines.retain(|line| !line_out(line));
        plan.part_lines();
        plan.mat.retain(|sorted| !card_out(&sorted.card));
        plan.last_visit.retain(|sorted| !card_out(&sorted.card));
        plan.clear_all_laid_but(|card| !card_out(card));
        plan.own_cards.retain(|own| !card_out(&own.id));
        if out(&PlanPart::Promises) {
            plan.promises.clear();
            plan.part_asks();
        }
        if out(&PlanPart::InTheWay) {
            plan.promises
                .iter_mut()
                .for_each(|promise| promise.in_the_way = None);
        }
        if out(&PlanPart::Asks) {
            plan.asks.clear();
        }
        if out(&PlanPart::Invitations) {
            plan.invitations.clear();
        }
        if out(&PlanPart::Load) {
            plan.load = Load::default();
        }
        if out(&PlanPart::Alongside) {
            plan.alongside = Alongside::default();
        }
        if out(&PlanPart::People) {
            plan.ties.clear();
            plan.visits.iter_mut().for_each(|visit| visit.here.clear());
        }
        if !left_out.is_empty() {
            for visit in &mut plan.visits {
                visit.taken_out = TakenOut::default();
            }
        }
        plan
    }
}
