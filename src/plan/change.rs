//! The changes a plan knows, and why one may be turned down. A refused change changes nothing.

use super::{
    About, Alongside, Answer, AskDraft, AskId, CardId, Day, Held, InTheWay, InvitationDraft,
    InvitationId, Line, LineDraft, LineId, Load, News, Outcome, OwnPicture, Path, Plan, Present,
    Promise, PromiseDraft, PromiseId, TakenOut, Tie, TieDraft, TieId, Tray, Visit, Wording,
};

/// A change somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Call(Option<Wording>),
    NameWorker(Option<Wording>),
    SayWhoIsHere(Vec<Present>),
    ChoosePath(Path),
    BeginVisit(Day),
    /// Whether the worker keeps the plan for the person after this visit.
    Hold(Option<Held>),
    MakeCard {
        word: Wording,
        picture: Option<OwnPicture>,
        tray: Tray,
    },
    RenameCard {
        card: CardId,
        word: Wording,
    },
    /// Gives a card of one's own a picture, another one, or none.
    PictureCard {
        card: CardId,
        picture: Option<OwnPicture>,
    },
    /// Removes a card of one's own, with what was said about it.
    RemoveCard(CardId),
    SortCard {
        card: CardId,
        tray: Tray,
    },
    TakeCardBack(CardId),
    WriteLine(LineDraft),
    RewriteLine {
        line: LineId,
        draft: LineDraft,
    },
    LeaveOutLine(LineId),
    AddTie(TieDraft),
    ChangeTie {
        tie: TieId,
        draft: TieDraft,
    },
    RemoveTie(TieId),
    MakePromise(PromiseDraft),
    ChangePromise {
        promise: PromiseId,
        draft: PromiseDraft,
    },
    LetGoOfPromise(PromiseId),
    /// Says what became of a promise, and what got in the way or came of it.
    LookBack {
        promise: PromiseId,
        outcome: Outcome,
        note: Option<Wording>,
    },
    /// Says what is in the way of a promise, or that nothing is.
    SayInTheWay {
        promise: PromiseId,
        way: Option<Box<InTheWay>>,
    },
    MakeAsk(Box<AskDraft>),
    ChangeAsk {
        ask: AskId,
        draft: Box<AskDraft>,
    },
    /// Whether the person agrees that an ask goes out as it is.
    AgreeToAsk {
        ask: AskId,
        agreed: bool,
    },
    /// Says what came back to an ask, or that nothing has yet.
    AnswerAsk {
        ask: AskId,
        answer: Option<Answer>,
    },
    RemoveAsk(AskId),
    Invite(Box<InvitationDraft>),
    ChangeInvitation {
        invitation: InvitationId,
        draft: Box<InvitationDraft>,
    },
    RemoveInvitation(InvitationId),
    /// Says who walks alongside.
    WalkAlongside(Box<Alongside>),
    /// Says how many are in the person's life.
    CountLoad(Load),
}

/// Why a change was turned down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoSuchCard,
    NoSuchLine,
    NoSuchTie,
    NoSuchPromise,
    NoSuchAsk,
    NoSuchInvitation,
    NoSuchVisit,
    /// Only a day has parts.
    NotADay,
    /// Nobody can count strain.
    NotCounted,
    /// Two things cannot have one number.
    NumberTaken,
    /// A visit cannot begin before the last one did.
    VisitInThePast,
    /// A plan has come to the most that it can hold.
    Full,
}

impl Plan {
    /// Makes one change, or refuses it and stays exactly as it was.
    pub fn apply(&mut self, change: Change) -> Result<(), Refusal> {
        self.check_room(&change)?;
        match change {
            Change::Call(name) => self.called = name,
            Change::NameWorker(name) => self.current().worker = name,
            Change::SayWhoIsHere(here) => self.current().here = here,
            Change::ChoosePath(path) => self.current().path = Some(path),
            Change::BeginVisit(day) => {
                self.begin_visit(day)?;
                self.then = self.mat.clone();
            }
            Change::Hold(held) => self.current().held = held,
            Change::WriteLine(draft) => self.write_line(draft)?,
            Change::RewriteLine { line, draft } => self.rewrite_line(line, draft)?,
            Change::LeaveOutLine(id) => self.leave_out_line(id)?,
            Change::AddTie(draft) => {
                let (id, visit) = (TieId(self.number()?), self.this_visit());
                self.ties.push(tie(id, visit, draft));
            }
            Change::ChangeTie { tie: id, draft } => {
                let old = self.tie_mut(id)?;
                *old = tie(id, old.visit, draft);
            }
            Change::RemoveTie(id) => {
                let visit = self.tie_mut(id)?.visit;
                self.ties.retain(|tie| tie.id != id);
                self.count_out(visit, |out| &mut out.people);
            }
            cards @ (Change::MakeCard { .. }
            | Change::RenameCard { .. }
            | Change::PictureCard { .. }
            | Change::RemoveCard(_)
            | Change::SortCard { .. }
            | Change::TakeCardBack(_)) => self.apply_to_cards(cards)?,
            Change::SayInTheWay { promise, way } => self.say_in_the_way(promise, way)?,
            asks @ (Change::MakeAsk(_)
            | Change::ChangeAsk { .. }
            | Change::AgreeToAsk { .. }
            | Change::AnswerAsk { .. }
            | Change::RemoveAsk(_)) => self.apply_to_asks(asks)?,
            invitations @ (Change::Invite(_)
            | Change::ChangeInvitation { .. }
            | Change::RemoveInvitation(_)) => self.apply_to_invitations(invitations)?,
            Change::WalkAlongside(alongside) => self.alongside = *alongside,
            Change::CountLoad(load) => self.load = load,
            promises => self.apply_to_promises(promises)?,
        }
        Ok(())
    }

    fn apply_to_promises(&mut self, change: Change) -> Result<(), Refusal> {
        let visit = self.this_visit();
        match change {
            Change::MakePromise(draft) => {
                let id = PromiseId(self.number()?);
                self.promises.push(promise(id, visit, draft));
            }
            Change::ChangePromise { promise: id, draft } => {
                let old = self.promise_mut(id)?;
                let (news, way) = (old.news.take(), old.in_the_way.take());
                *old = promise(id, old.visit, draft);
                (old.news, old.in_the_way) = (news, way);
            }
            Change::LetGoOfPromise(id) => {
                let made_in = self.promise_mut(id)?.visit;
                self.promises.retain(|promise| promise.id != id);
                self.part_asks();
                self.count_out(made_in, |out| &mut out.promises);
            }
            Change::LookBack {
                promise,
                outcome,
                note,
            } => {
                let news = News {
                    outcome,
                    note,
                    visit,
                };
                self.promise_mut(promise)?.news = Some(news);
            }
            _ => {}
        }
        Ok(())
    }

    /// The number of the visit going on now.
    pub fn this_visit(&self) -> usize {
        self.visits.len() - 1
    }

    /// Remembers that something of an earlier visit was taken out; not what it was.
    pub(super) fn count_out(&mut self, made_in: usize, count: fn(&mut TakenOut) -> &mut u32) {
        if made_in < self.this_visit() {
            let count = count(&mut self.current().taken_out);
            *count = count.saturating_add(1);
        }
    }

    pub(super) fn current(&mut self) -> &mut Visit {
        let last = self.this_visit();
        &mut self.visits[last]
    }

    pub(super) fn number(&mut self) -> Result<u32, Refusal> {
        let number = self.next;
        self.next = number.checked_add(1).ok_or(Refusal::Full)?;
        Ok(number)
    }

    pub(super) fn begin_visit(&mut self, day: Day) -> Result<(), Refusal> {
        if day < self.visit().day {
            return Err(Refusal::VisitInThePast);
        }
        self.visits.push(Visit::on(day));
        Ok(())
    }

    fn write_line(&mut self, draft: LineDraft) -> Result<(), Refusal> {
        self.check_line(&draft)?;
        let (id, visit) = (LineId(self.number()?), self.this_visit());
        self.lines.push(line(id, visit, draft));
        Ok(())
    }

    fn leave_out_line(&mut self, id: LineId) -> Result<(), Refusal> {
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

    fn rewrite_line(&mut self, id: LineId, draft: LineDraft) -> Result<(), Refusal> {
        self.check_line(&draft)?;
        let old = self
            .lines
            .iter_mut()
            .find(|line| line.id == id)
            .ok_or(Refusal::NoSuchLine)?;
        *old = line(id, old.visit, draft);
        Ok(())
    }

    pub(super) fn promise_mut(&mut self, id: PromiseId) -> Result<&mut Promise, Refusal> {
        let mut promises = self.promises.iter_mut();
        let found = promises.find(|promise| promise.id == id);
        found.ok_or(Refusal::NoSuchPromise)
    }

    fn tie_mut(&mut self, id: TieId) -> Result<&mut Tie, Refusal> {
        self.ties
            .iter_mut()
            .find(|tie| tie.id == id)
            .ok_or(Refusal::NoSuchTie)
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
        match about {
            About::Card(card) => self.check_card(card),
            _ => Ok(()),
        }
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

fn tie(id: TieId, visit: usize, draft: TieDraft) -> Tie {
    Tie {
        id,
        visit,
        name: draft.name,
        picture: draft.picture,
        ring: draft.ring,
        strength: draft.strength,
        closer: draft.closer,
        must_stay: draft.must_stay,
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
