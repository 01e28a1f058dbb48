//! The changes a plan knows, and why one may be turned down. A refused change changes nothing.
//!
//! What a change does stands beside what it changes: a card's in `card`, a promise's in `promise`.

use super::{
    Alongside, Answer, AskDraft, AskId, CardId, Day, Going, Held, InTheWay, InvitationDraft,
    InvitationId, LaidCard, LineDraft, LineId, Load, Outcome, OwnPicture, Path, Plan, Present,
    PromiseDraft, PromiseId, TieDraft, TieId, Tongue, Tray, Wording,
};

/// A change somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Call(Option<Wording>),
    /// Says which language the person speaks, or that it is the one of the page.
    SpeakIn(Option<Tongue>),
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
    /// Says how it is going with a card, as one of the two sees it.
    Lay {
        what: LaidCard,
        going: Going,
    },
    /// Takes back what was said of that in this visit.
    TakeUp(LaidCard),
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
    /// Nobody has such a long name.
    NameTooLong,
    /// A plan has come to the most that it can hold.
    Full,
}

impl Plan {
    /// Makes one change, or refuses it and stays exactly as it was.
    pub fn apply(&mut self, change: Change) -> Result<(), Refusal> {
        self.check_room(&change)?;
        match change {
            Change::Call(name) => self.called = name,
            Change::SpeakIn(tongue) => self.tongue = tongue,
            Change::NameWorker(name) => self.current().worker = name,
            Change::SayWhoIsHere(here) => self.current().here = here,
            Change::ChoosePath(path) => self.current().path = Some(path),
            Change::BeginVisit(day) => self.begin_visit(day)?,
            Change::Hold(held) => self.current().held = held,
            Change::MakeCard {
                word,
                picture,
                tray,
            } => self.make_card(word, picture, tray)?,
            Change::RenameCard { card, word } => self.own(&card)?.word = word,
            Change::PictureCard { card, picture } => self.own(&card)?.picture = picture,
            Change::RemoveCard(card) => self.remove_card(&card)?,
            Change::SortCard { card, tray } => self.sort_card(card, tray)?,
            Change::TakeCardBack(card) => self.take_card_back(&card)?,
            Change::Lay { what, going } => self.lay(what, going)?,
            Change::TakeUp(what) => self.take_up(&what)?,
            Change::WriteLine(draft) => self.write_line(draft)?,
            Change::RewriteLine { line, draft } => self.rewrite_line(line, draft)?,
            Change::LeaveOutLine(line) => self.leave_out_line(line)?,
            Change::AddTie(draft) => self.add_tie(draft)?,
            Change::ChangeTie { tie, draft } => self.change_tie(tie, draft)?,
            Change::RemoveTie(tie) => self.remove_tie(tie)?,
            Change::MakePromise(draft) => self.make_promise(draft)?,
            Change::ChangePromise { promise, draft } => self.change_promise(promise, draft)?,
            Change::LetGoOfPromise(promise) => self.let_go_of_promise(promise)?,
            Change::LookBack {
                promise,
                outcome,
                note,
            } => self.look_back(promise, outcome, note)?,
            Change::SayInTheWay { promise, way } => self.say_in_the_way(promise, way)?,
            Change::MakeAsk(draft) => self.make_ask(*draft)?,
            Change::ChangeAsk { ask, draft } => self.change_ask(ask, *draft)?,
            Change::AgreeToAsk { ask, agreed } => self.ask_mut(ask)?.agreed = agreed,
            Change::AnswerAsk { ask, answer } => self.answer_ask(ask, answer)?,
            Change::RemoveAsk(ask) => self.remove_ask(ask)?,
            Change::Invite(draft) => self.invite(*draft)?,
            Change::ChangeInvitation { invitation, draft } => {
                self.invitation_mut(invitation)?.asked = *draft;
            }
            Change::RemoveInvitation(invitation) => self.remove_invitation(invitation)?,
            Change::WalkAlongside(alongside) => self.alongside = *alongside,
            Change::CountLoad(load) => self.load = load,
        }
        Ok(())
    }

    /// The number for the next thing that is made.
    pub(super) fn number(&mut self) -> Result<u32, Refusal> {
        let number = self.next;
        self.next = number.checked_add(1).ok_or(Refusal::Full)?;
        Ok(number)
    }
}
