//! The subject: what was said and agreed at the tablet, and the only ways it may change.
//!
//! Every change goes through [`Plan::apply`]. Nothing in here knows how a plan is kept, shown or
//! spoken about; it never rewrites, trims or corrects what somebody said.

mod alongside;
mod ask;
mod card;
mod change;
mod changes;
mod coming_back;
mod day;
mod difference;
mod drawing;
mod going;
mod in_the_way;
mod invitation;
mod line;
pub mod map;
mod order;
mod parts;
mod picture;
mod promise;
mod quota;
mod restore;
mod tie;
mod tongue;
mod visit;
mod wording;

pub use alongside::{Alongside, Load};
pub use ask::{Answer, Answered, Ask, AskDraft, AskId, Cost, CostKind, Sum, sums};
pub use card::{CardId, OwnCard, Sorted, Tray};
pub use change::{Change, Refusal};
pub use changes::Changes;
pub use day::Day;
pub use difference::Difference;
pub use going::{Going, Laid, LaidBy, LaidCard, Scale, Spot};
pub use in_the_way::{InTheWay, InTheWayKind, Reality};
pub use invitation::{Invitation, InvitationDraft, InvitationId};
pub use line::{About, Line, LineDraft, LineId, PartOfDay, Place, Whose};
pub use order::in_order;
pub use parts::PlanPart;
pub use picture::{Drawing, OwnPicture, Photo, Point};
pub use promise::{ActionId, Kind, News, Outcome, Party, Promise, PromiseDraft, PromiseId, Shelf};
pub use restore::Piece;
pub use tie::{Ring, Strength, Tie, TieDraft, TieId};
pub use tongue::Tongue;
pub use visit::{Held, Path, Present, Role, TakenOut, Visit};
pub use wording::Wording;

/// What one person has said and what was agreed with them, over all their visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    id: PlanId,
    called: Option<Wording>,
    /// The language that the person speaks, where it is not the one of the page.
    tongue: Option<Tongue>,
    visits: Vec<Visit>,
    own_cards: Vec<OwnCard>,
    mat: Vec<Sorted>,
    /// The mat as it lay when the visit before ended.
    last_visit: Vec<Sorted>,
    /// How it is going with the cards.
    laid: Vec<Laid>,
    lines: Vec<Line>,
    ties: Vec<Tie>,
    promises: Vec<Promise>,
    asks: Vec<Ask>,
    invitations: Vec<Invitation>,
    alongside: Alongside,
    load: Load,
    /// Whether it is only to practise with. An id never says so: anybody can write one.
    practice: bool,
    /// The next number that a line, tie, promise, ask, invitation or own card will get. Numbers are never reused.
    next: u32,
}

/// A week is today and the seven days after it.
pub const WEEK: i32 = 7;

/// Which plan, on any device: made once at random, and carried inside the plan file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(String);

impl PlanId {
    /// The longest an id may be, so that a made-up file cannot carry a book in it.
    pub const MAX: usize = 64;

    /// Accepts letters, digits and hyphens, at most [`Self::MAX`] of them.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=Self::MAX).contains(&text.len());
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (fits && plain).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Plan {
    /// An empty plan on the first day of its first visit.
    pub fn begin(id: PlanId, day: Day) -> Self {
        Self {
            id,
            called: None,
            tongue: None,
            visits: vec![Visit::on(day)],
            own_cards: Vec::new(),
            mat: Vec::new(),
            last_visit: Vec::new(),
            laid: Vec::new(),
            lines: Vec::new(),
            ties: Vec::new(),
            promises: Vec::new(),
            asks: Vec::new(),
            invitations: Vec::new(),
            alongside: Alongside::default(),
            load: Load::default(),
            practice: false,
            next: 1,
        }
    }

    /// A plan to practise with, about a made-up person. It says so wherever it goes.
    pub fn begin_practice(id: PlanId, day: Day) -> Self {
        Self {
            practice: true,
            ..Self::begin(id, day)
        }
    }

    /// The same as a plan of somebody's, which is another one: nobody takes it for what was practised.
    #[must_use]
    pub fn in_earnest(&self, id: PlanId) -> Self {
        Self {
            id,
            practice: false,
            ..self.clone()
        }
    }

    pub fn id(&self) -> &PlanId {
        &self.id
    }

    /// The name the person wants to be called, if they gave one.
    pub fn called(&self) -> Option<&Wording> {
        self.called.as_ref()
    }

    /// The language that the person speaks, where it is not the one of the page.
    pub fn tongue(&self) -> Option<&Tongue> {
        self.tongue.as_ref()
    }

    /// The same for a line: only the person's own words are in it.
    pub fn language_of(&self, line: &Line) -> Option<Tongue> {
        match line.whose {
            Whose::Mine => self.tongue,
            Whose::WrittenFor(_) | Whose::Theirs(_) => None,
        }
    }

    /// Every visit, oldest first. There is always at least one.
    pub fn visits(&self) -> &[Visit] {
        &self.visits
    }

    /// The visit going on now, or the last one there was.
    pub fn visit(&self) -> &Visit {
        &self.visits[self.visits.len() - 1]
    }

    pub fn own_cards(&self) -> &[OwnCard] {
        &self.own_cards
    }

    /// The word on a card of the person's own making.
    pub fn own_card(&self, card: &CardId) -> Option<&OwnCard> {
        self.own_cards.iter().find(|own| own.id == *card)
    }

    /// The cards that have been sorted, in the order they were put down.
    pub fn mat(&self) -> &[Sorted] {
        &self.mat
    }

    /// The mat as it lay when the visit before this one ended.
    pub fn mat_last_visit(&self) -> &[Sorted] {
        &self.last_visit
    }

    pub fn tray_of(&self, card: &CardId) -> Option<Tray> {
        self.mat
            .iter()
            .find(|sorted| sorted.card == *card)
            .map(|sorted| sorted.tray)
    }

    pub fn cards_in(&self, tray: Tray) -> impl Iterator<Item = &CardId> {
        self.mat
            .iter()
            .filter(move |sorted| sorted.tray == tray)
            .map(|sorted| &sorted.card)
    }

    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    pub fn lines_about(&self, about: &About) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.about == *about)
    }

    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    pub fn promises(&self) -> &[Promise] {
        &self.promises
    }

    /// The promises by their day; those without one come last.
    pub fn promises_by_day(&self) -> Vec<&Promise> {
        let day = |promise: &Promise| (promise.by.is_none(), promise.by);
        in_order(&self.promises, |a, b| day(a).cmp(&day(b)))
    }

    /// The promises to be shown now, by their day: in a crisis none beyond this week, because long
    /// plans are not made in one. The others stay in the plan for a calmer day.
    pub fn promises_for_now(&self) -> Vec<&Promise> {
        let mut promises = self.promises_by_day();
        promises.retain(|promise| promise.is_open() && self.is_for_now(promise.by));
        promises
    }

    /// Whether what is due on this day, or on none, is to be shown now: in a crisis nothing beyond this week.
    pub fn is_for_now(&self, by: Option<Day>) -> bool {
        let week = self.visit().day.plus(WEEK);
        !(self.is_urgent() && by.is_some_and(|by| by > week))
    }

    /// Whether the made-up person is practised with.
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// Whether today is about today and this week only.
    pub fn is_urgent(&self) -> bool {
        self.visit().path == Some(Path::Urgent)
    }

    pub fn promise(&self, id: PromiseId) -> Option<&Promise> {
        self.promises.iter().find(|promise| promise.id == id)
    }

    /// Who walks alongside the person.
    pub fn alongside(&self) -> &Alongside {
        &self.alongside
    }

    /// How many workers, letters, appointments and forms there are in one month.
    pub fn load(&self) -> Load {
        self.load
    }

    /// Who wrote a line down for the person, or whose view it is: the one named, or the worker of that visit.
    pub fn writer_of<'a>(&'a self, line: &'a Line) -> Option<&'a Wording> {
        match &line.whose {
            Whose::Mine => None,
            Whose::WrittenFor(Some(by)) | Whose::Theirs(Some(by)) => Some(by),
            Whose::WrittenFor(None) | Whose::Theirs(None) => {
                self.visits[line.visit].worker.as_ref()
            }
        }
    }

    /// The worker who was there when a promise was made.
    pub fn worker_of(&self, promise: &Promise) -> Option<&Wording> {
        self.visits[promise.visit].worker.as_ref()
    }

    /// Whether a worker has promised something by a day: without that, asking was only taking.
    pub fn is_shared(&self) -> bool {
        self.promises
            .iter()
            .any(|promise| promise.who.includes_worker() && promise.by.is_some())
    }

    /// Whether anything at all has been said or agreed.
    pub fn is_empty(&self) -> bool {
        self.called.is_none()
            && self.mat.is_empty()
            && self.own_cards.is_empty()
            && self.laid.is_empty()
            && self.lines.is_empty()
            && self.ties.is_empty()
            && self.promises.is_empty()
            && self.asks.is_empty()
            && self.invitations.is_empty()
            && self.alongside.is_empty()
            && self.load.is_empty()
    }

    /// Whether nothing was said in it since it began, not even who is here. What kind of talk it is says nothing about anybody.
    pub fn is_as_it_began(&self) -> bool {
        let visit = self.visit();
        let begun = Visit {
            path: visit.path,
            ..Visit::on(visit.day)
        };
        *self
            == Self {
                visits: vec![begun],
                practice: self.practice,
                next: self.next,
                ..Self::begin(self.id.clone(), visit.day)
            }
    }

    /// The plan as it goes home in a file: what may be kept after the visit, without the cards that were not for this. What
    /// somebody did not want to talk about is nobody's to find. It is the one thing that a file does not bring back; those
    /// cards are offered anew.
    #[must_use]
    pub fn to_take_home(&self) -> Self {
        let mut plan = self.after_today();
        let not_now = self.cards_in(Tray::NotForThis);
        let not_now: Vec<CardId> = not_now.cloned().collect();
        plan.mat.retain(|sorted| sorted.tray != Tray::NotForThis);
        // Nor does where it lay the last time tell that it is missing now.
        let was_not = |sorted: &Sorted| sorted.tray == Tray::NotForThis;
        plan.last_visit
            .retain(|sorted| !was_not(sorted) && !not_now.contains(&sorted.card));
        plan.clear_all_laid_but(|card| !not_now.contains(card));
        let lines = &plan.lines;
        let said = |card: &CardId| {
            let about = About::Card(card.clone());
            lines.iter().any(|line| line.about == about)
        };
        plan.own_cards
            .retain(|own| !not_now.contains(&own.id) || said(&own.id));
        plan
    }

    /// The plan without what was said only for today: what may be kept after the visit.
    #[must_use]
    pub fn after_today(&self) -> Self {
        let mut plan = self.clone();
        plan.lines.retain(|line| line.place == Place::InPlan);
        plan.part_lines();
        plan
    }
}

#[cfg(test)]
pub(crate) mod example;
#[cfg(test)]
mod tests;
