//! The changes a plan knows, and why one may be turned down. A refused change changes nothing.

use super::{
    About, CardId, Day, Line, LineDraft, LineId, OwnCard, Path, Plan, Promise, PromiseDraft,
    PromiseId, Sorted, Tie, TieDraft, TieId, Tray, Visit, Wording,
};

/// A change somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Call(Option<Wording>),
    NameWorker(Option<Wording>),
    SayWhoIsHere(Vec<Wording>),
    ChoosePath(Path),
    BeginVisit(Day),
    MakeCard {
        word: Wording,
        tray: Tray,
    },
    RenameCard {
        card: CardId,
        word: Wording,
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
}

/// Why a change was turned down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoSuchCard,
    NoSuchLine,
    NoSuchTie,
    NoSuchPromise,
    NoSuchVisit,
    /// Two things cannot have one number.
    NumberTaken,
    /// A visit cannot begin before the last one did.
    VisitInThePast,
    /// A plan has come to the most that it can hold.
    Full,
}

impl Change {
    /// How many bytes of words a change brings along; none where it only moves or removes.
    fn text_len(&self) -> usize {
        let len = |words: &Wording| words.as_str().len();
        match self {
            Self::MakeCard { word, .. } | Self::RenameCard { word, .. } => len(word),
            Self::WriteLine(draft) | Self::RewriteLine { draft, .. } => len(&draft.text),
            Self::AddTie(draft) | Self::ChangeTie { draft, .. } => len(&draft.name),
            Self::MakePromise(draft) | Self::ChangePromise { draft, .. } => {
                promised(&draft.what, draft.know.as_ref(), draft.otherwise.as_ref())
            }
            _ => 0,
        }
    }
}

impl Plan {
    /// The most things in a plan, all kinds together: what a stored plan may hold, and a lifetime of
    /// visits.
    pub const MAX_THINGS: usize = 19_000;

    /// The most bytes of words in a plan: even if every one of them has to be escaped, on the page
    /// and in the data, the file stays under the 20 MB that are ever opened.
    pub const MAX_TEXT: usize = 1_500_000;

    /// Makes one change, or refuses it and stays exactly as it was.
    pub fn apply(&mut self, change: Change) -> Result<(), Refusal> {
        self.check_room(&change)?;
        match change {
            Change::Call(name) => self.called = name,
            Change::NameWorker(name) => self.current().worker = name,
            Change::SayWhoIsHere(here) => self.current().here = here,
            Change::ChoosePath(path) => self.current().path = Some(path),
            Change::BeginVisit(day) => self.begin_visit(day)?,
            Change::MakeCard { word, tray } => self.make_card(word, tray)?,
            Change::RenameCard { card, word } => self.own(&card)?.word = word,
            Change::RemoveCard(card) => self.remove_card(&card)?,
            Change::SortCard { card, tray } => self.sort_card(card, tray)?,
            Change::TakeCardBack(card) => {
                self.tray_of(&card).ok_or(Refusal::NoSuchCard)?;
                self.mat.retain(|sorted| sorted.card != card);
            }
            Change::WriteLine(draft) => {
                self.check_about(&draft.about)?;
                let (id, visit) = (LineId(self.number()?), self.visits.len() - 1);
                self.lines.push(line(id, visit, draft));
            }
            Change::RewriteLine { line: id, draft } => self.rewrite_line(id, draft)?,
            Change::LeaveOutLine(id) => {
                self.line(id).ok_or(Refusal::NoSuchLine)?;
                self.lines.retain(|line| line.id != id);
            }
            Change::AddTie(draft) => {
                let id = TieId(self.number()?);
                self.ties.push(tie(id, draft));
            }
            Change::ChangeTie { tie: id, draft } => *self.tie_mut(id)? = tie(id, draft),
            Change::RemoveTie(id) => {
                self.tie_mut(id)?;
                self.ties.retain(|tie| tie.id != id);
            }
            Change::MakePromise(draft) => {
                let (id, visit) = (PromiseId(self.number()?), self.visits.len() - 1);
                self.promises.push(promise(id, visit, draft));
            }
            Change::ChangePromise { promise: id, draft } => {
                let old = self.promises.iter_mut().find(|promise| promise.id == id);
                let old = old.ok_or(Refusal::NoSuchPromise)?;
                *old = promise(id, old.visit, draft);
            }
            Change::LetGoOfPromise(id) => {
                self.promise(id).ok_or(Refusal::NoSuchPromise)?;
                self.promises.retain(|promise| promise.id != id);
            }
        }
        Ok(())
    }

    pub(super) fn current(&mut self) -> &mut Visit {
        let last = self.visits.len() - 1;
        &mut self.visits[last]
    }

    /// Refuses what would make the plan too large to be kept, or to be opened again.
    fn check_room(&self, change: &Change) -> Result<(), Refusal> {
        let more = change.text_len();
        let things = self.visits.len()
            + self.own_cards.len()
            + self.mat.len()
            + self.lines.len()
            + self.ties.len()
            + self.promises.len();
        let full = things >= Self::MAX_THINGS || self.text_len() + more > Self::MAX_TEXT;
        if more > 0 && full {
            Err(Refusal::Full)
        } else {
            Ok(())
        }
    }

    /// How many bytes of people's words there are.
    fn text_len(&self) -> usize {
        let len = |words: &Wording| words.as_str().len();
        let cards = self.own_cards.iter().map(|own| len(&own.word));
        let lines = self.lines.iter().map(|line| len(&line.text));
        let ties = self.ties.iter().map(|tie| len(&tie.name));
        let promises = self.promises.iter().map(|promise| {
            promised(
                &promise.what,
                promise.know.as_ref(),
                promise.otherwise.as_ref(),
            )
        });
        cards.chain(lines).chain(ties).chain(promises).sum()
    }

    fn number(&mut self) -> Result<u32, Refusal> {
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

    fn make_card(&mut self, word: Wording, tray: Tray) -> Result<(), Refusal> {
        let id = CardId::own(self.number()?);
        self.own_cards.push(OwnCard {
            id: id.clone(),
            word,
        });
        self.mat.push(Sorted { card: id, tray });
        Ok(())
    }

    fn own(&mut self, card: &CardId) -> Result<&mut OwnCard, Refusal> {
        self.own_cards
            .iter_mut()
            .find(|own| own.id == *card)
            .ok_or(Refusal::NoSuchCard)
    }

    fn remove_card(&mut self, card: &CardId) -> Result<(), Refusal> {
        self.own(card)?;
        self.own_cards.retain(|own| own.id != *card);
        self.mat.retain(|sorted| sorted.card != *card);
        self.lines
            .retain(|line| line.about != About::Card(card.clone()));
        Ok(())
    }

    /// A card that changes its tray goes to the end of the new one, as a real card would.
    fn sort_card(&mut self, card: CardId, tray: Tray) -> Result<(), Refusal> {
        self.check_card(&card)?;
        if self.tray_of(&card) != Some(tray) {
            self.mat.retain(|sorted| sorted.card != card);
            self.mat.push(Sorted { card, tray });
        }
        Ok(())
    }

    fn rewrite_line(&mut self, id: LineId, draft: LineDraft) -> Result<(), Refusal> {
        self.check_about(&draft.about)?;
        let old = self
            .lines
            .iter_mut()
            .find(|line| line.id == id)
            .ok_or(Refusal::NoSuchLine)?;
        *old = line(id, old.visit, draft);
        Ok(())
    }

    fn tie_mut(&mut self, id: TieId) -> Result<&mut Tie, Refusal> {
        self.ties
            .iter_mut()
            .find(|tie| tie.id == id)
            .ok_or(Refusal::NoSuchTie)
    }

    pub(super) fn check_about(&self, about: &About) -> Result<(), Refusal> {
        match about {
            About::Card(card) => self.check_card(card),
            _ => Ok(()),
        }
    }

    /// A card with one's own number must have been made; any other name may be a deck's.
    fn check_card(&self, card: &CardId) -> Result<(), Refusal> {
        let unmade = card.is_own() && self.own_card(card).is_none();
        if unmade {
            Err(Refusal::NoSuchCard)
        } else {
            Ok(())
        }
    }
}

fn line(id: LineId, visit: usize, draft: LineDraft) -> Line {
    let LineDraft {
        about,
        whose,
        place,
        text,
    } = draft;
    Line {
        id,
        visit,
        about,
        whose,
        place,
        text,
    }
}

fn tie(id: TieId, draft: TieDraft) -> Tie {
    let TieDraft {
        name,
        ring,
        closer,
        must_stay,
    } = draft;
    Tie {
        id,
        name,
        ring,
        closer,
        must_stay,
    }
}

fn promise(id: PromiseId, visit: usize, draft: PromiseDraft) -> Promise {
    let PromiseDraft {
        who,
        what,
        by,
        kind,
        know,
        otherwise,
    } = draft;
    Promise {
        id,
        visit,
        who,
        what,
        by,
        kind,
        know,
        otherwise,
    }
}

/// How many bytes of words a promise is made of.
fn promised(what: &Wording, know: Option<&Wording>, otherwise: Option<&Wording>) -> usize {
    let parts = [Some(what), know, otherwise];
    parts
        .into_iter()
        .flatten()
        .map(|words| words.as_str().len())
        .sum()
}
