//! Putting a plan together again from what was kept, under the same rules as a change of today.
//!
//! A file in a drawer is not trusted: what breaks a rule is refused here, piece by piece, and the
//! reader decides what to do with the rest.

use super::quota::check_name;
use super::{
    About, Alongside, Ask, CardId, Invitation, Laid, Line, Load, OwnCard, Plan, PlanId, Promise,
    Refusal, Sorted, Tie, Tongue, Visit, Wording,
};

/// One thing that was kept, with the number it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Visit(Visit),
    OwnCard(OwnCard),
    Line(Line),
    Tie(Tie),
    Promise(Promise),
    Ask(Ask),
    Invitation(Invitation),
    Called(Wording),
    Tongue(Tongue),
    Alongside(Box<Alongside>),
    Load(Load),
    Practice,
}

impl Plan {
    /// Begins a plan again with the first of its visits.
    pub fn begun_with(id: PlanId, visit: Visit) -> Self {
        let mut plan = Self::begin(id, visit.day);
        *plan.current() = visit;
        plan
    }

    /// Puts one thing back under its own number. Refuses what could not have been said: a number
    /// used twice, a visit that never was, a line about a card that nobody made.
    pub fn restore(&mut self, kept: Piece) -> Result<(), Refusal> {
        match kept {
            Piece::Visit(visit) => self.add_visit(visit)?,
            Piece::OwnCard(own) => {
                let number = own_number(&own.id).ok_or(Refusal::NoSuchCard)?;
                self.take_number(number)?;
                self.own_cards.push(own);
            }
            Piece::Line(line) => {
                self.check_about(&line.about)?;
                self.check_visit(line.visit)?;
                if line.when.is_some() && !line.about.is_a_day() {
                    return Err(Refusal::NotADay);
                }
                self.take_number(line.id.0)?;
                self.lines.push(line);
            }
            Piece::Tie(tie) => {
                check_name(&tie.name)?;
                self.check_visit(tie.visit)?;
                self.take_number(tie.id.0)?;
                self.ties.push(tie);
            }
            Piece::Promise(promise) => {
                let news = promise.news.as_ref().map(|news| news.visit);
                self.check_visit(promise.visit)?;
                self.check_visit(news.unwrap_or(promise.visit))?;
                let stopped = promise.in_the_way.as_ref().map(|way| way.visit);
                self.check_visit(stopped.unwrap_or(promise.visit))?;
                self.take_number(promise.id.0)?;
                self.promises.push(promise);
            }
            Piece::Ask(ask) => {
                let answered = ask.answered.as_ref().map(|answered| answered.visit);
                self.check_visit(ask.visit)?;
                self.check_visit(answered.unwrap_or(ask.visit))?;
                ask.asked.check()?;
                self.take_number(ask.id.0)?;
                self.asks.push(ask);
            }
            Piece::Invitation(invitation) => {
                self.check_visit(invitation.visit)?;
                self.take_number(invitation.id.0)?;
                self.invitations.push(invitation);
            }
            Piece::Called(name) => {
                check_name(&name)?;
                self.called = Some(name);
            }
            Piece::Tongue(tongue) => self.tongue = Some(tongue),
            Piece::Practice => self.practice = true,
            Piece::Alongside(alongside) => self.alongside = *alongside,
            Piece::Load(load) => self.load = load,
        }
        Ok(())
    }

    /// Puts a card where it lay on the mat, now or when the visit before ended. Refuses a second place for one card,
    /// a card that nobody made, and a visit that never was.
    pub fn restore_card(&mut self, sorted: Sorted, last_visit: bool) -> Result<(), Refusal> {
        self.check_about(&About::Card(sorted.card.clone()))?;
        self.check_visit(sorted.visit)?;
        let mat = if last_visit {
            &mut self.last_visit
        } else {
            &mut self.mat
        };
        if mat.iter().any(|other| other.card == sorted.card) {
            return Err(Refusal::NumberTaken);
        }
        mat.push(sorted);
        Ok(())
    }

    /// Puts a card back on the second mat. Refuses a second place for it, a card that nobody made, and a visit that never was.
    pub fn restore_laid(&mut self, laid: Laid) -> Result<(), Refusal> {
        self.check_about(&About::Card(laid.what.card.clone()))?;
        self.check_visit(laid.spot.visit)?;
        let before = laid.before.map_or(laid.spot.visit, |before| before.visit);
        self.check_visit(before)?;
        if self.laid_card(&laid.what).is_some() {
            return Err(Refusal::NumberTaken);
        }
        self.laid.push(laid);
        Ok(())
    }

    /// Parts the lines that stand beside none and the asks whose promise is not there, once all were put back.
    pub fn restored(&mut self) {
        self.part_lines();
        self.part_asks();
    }

    /// The next number a plan will give; a reader that has put everything back says where to go on.
    pub fn next_number(&self) -> u32 {
        self.next
    }

    /// Goes on numbering at `next`, never below what is already taken.
    pub fn number_from(&mut self, next: u32) {
        self.next = self.next.max(next);
    }

    fn check_visit(&self, visit: usize) -> Result<(), Refusal> {
        if visit < self.visits.len() {
            Ok(())
        } else {
            Err(Refusal::NoSuchVisit)
        }
    }

    /// Numbers are nearly always put back in rising order, so the search is rarely made.
    fn is_taken(&self, number: u32) -> bool {
        number < self.next
            && (self
                .own_cards
                .iter()
                .any(|own| own_number(&own.id) == Some(number))
                || self.lines.iter().any(|line| line.id.0 == number)
                || self.ties.iter().any(|tie| tie.id.0 == number)
                || self.promises.iter().any(|promise| promise.id.0 == number)
                || self.asks.iter().any(|ask| ask.id.0 == number)
                || self.invitations.iter().any(|one| one.id.0 == number))
    }

    fn take_number(&mut self, number: u32) -> Result<(), Refusal> {
        if number == 0 || self.is_taken(number) {
            return Err(Refusal::NumberTaken);
        }
        self.next = self.next.max(number.checked_add(1).ok_or(Refusal::Full)?);
        Ok(())
    }
}

/// The number in `own-3`.
pub(super) fn own_number(card: &CardId) -> Option<u32> {
    let digits = card.as_str().strip_prefix("own-")?;
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    digits.parse().ok().filter(|_| plain)
}
