//! How much a plan may hold. More could not be kept on every tablet, or not be opened again.

use super::{
    Answer, Ask, AskDraft, Change, OwnPicture, Plan, Present, PromiseDraft, Refusal, Shelf, Visit,
    Wording,
};

/// What a change brings along; nothing where it only moves or removes.
#[derive(Clone, Copy)]
struct Weight {
    /// Things of every kind.
    things: usize,
    /// Cards among them: one's own, and those on the mat.
    cards: usize,
    /// Bytes of words.
    text: usize,
    /// Bytes of pictures.
    pictures: usize,
}

impl Weight {
    const NOTHING: Self = Self {
        things: 0,
        cards: 0,
        text: 0,
        pictures: 0,
    };

    fn words(text: usize) -> Self {
        Self {
            text,
            ..Self::NOTHING
        }
    }

    fn things(things: usize, text: usize) -> Self {
        Self {
            things,
            text,
            ..Self::NOTHING
        }
    }

    fn with_picture(self, picture: Option<&OwnPicture>) -> Self {
        Self {
            pictures: picture.map_or(0, OwnPicture::size),
            ..self
        }
    }
}

impl Plan {
    /// The most things in a plan, all kinds together: what a stored plan may hold, and a lifetime of
    /// visits.
    pub const MAX_THINGS: usize = 19_000;

    /// The most cards, one's own and those on the mat together: the deck has fewer than fifty. A stored plan with more is
    /// not opened.
    pub const MAX_CARDS: usize = 2_000;

    /// The most bytes of words in a plan: even if every one of them has to be escaped, on the page
    /// and in the data, the file stays under the 20 MB that are ever opened.
    pub const MAX_TEXT: usize = 1_500_000;

    /// The most bytes of pictures in a plan: some thirty photos. They stand twice in the plan file.
    pub const MAX_PICTURES: usize = 3_200_000;

    /// The most bytes of a name. Names stand on the desk and round every screen, and a browser takes seconds over a
    /// name of twenty thousand accents.
    pub const MAX_NAME: usize = 1_000;

    /// The most people who are here at one visit.
    pub const MAX_HERE: usize = 100;

    /// Refuses what would make the plan too large to be kept, or to be opened again, and a name that nobody has.
    pub(super) fn check_room(&self, change: &Change) -> Result<(), Refusal> {
        check_names(change)?;
        let more = self.weight_of(change);
        // What is there is counted only where something comes to it: cards are sorted quickly.
        let fits =
            |more: usize, there: fn(&Self) -> usize, most| more == 0 || there(self) + more <= most;
        let has_room = fits(more.things, Self::things, Self::MAX_THINGS)
            && fits(more.cards, Self::cards, Self::MAX_CARDS)
            && fits(more.text, Self::text_len, Self::MAX_TEXT)
            && fits(more.pictures, Self::pictures_len, Self::MAX_PICTURES);
        has_room.then_some(()).ok_or(Refusal::Full)
    }

    /// What a change brings along.
    fn weight_of(&self, change: &Change) -> Weight {
        match change {
            Change::Call(name) | Change::NameWorker(name) => Weight::words(all(&[name.as_ref()])),
            Change::SayWhoIsHere(here) => Weight::words(here_len(here)),
            Change::MakeCard { word, picture, .. } => Weight {
                things: 2,
                cards: 2,
                ..Weight::words(len(word)).with_picture(picture.as_ref())
            },
            Change::RenameCard { word, .. } => Weight::words(len(word)),
            Change::PictureCard { picture, .. } => Weight::NOTHING.with_picture(picture.as_ref()),
            Change::SortCard { card, .. } => {
                let new = usize::from(self.tray_of(card).is_none());
                Weight {
                    cards: new,
                    ..Weight::things(new, 0)
                }
            }
            Change::Lay { what, .. } => {
                Weight::things(usize::from(self.laid_card(what).is_none()), 0)
            }
            Change::WriteLine(draft) => Weight::things(1, line_len(draft.whose.by(), &draft.text)),
            Change::RewriteLine { draft, .. } => {
                Weight::words(line_len(draft.whose.by(), &draft.text))
            }
            Change::AddTie(draft) => {
                Weight::things(1, len(&draft.name)).with_picture(draft.picture.as_ref())
            }
            Change::ChangeTie { draft, .. } => {
                Weight::words(len(&draft.name)).with_picture(draft.picture.as_ref())
            }
            Change::MakePromise(draft) => Weight::things(1, promised_len(draft)),
            Change::ChangePromise { draft, .. } => Weight::words(promised_len(draft)),
            Change::LookBack { note, .. } => Weight::words(all(&[note.as_ref()])),
            Change::SayInTheWay { way, .. } => {
                Weight::words(way.iter().flat_map(|way| way.texts()).map(len).sum())
            }
            Change::MakeAsk(draft) => Weight::things(1 + costs(draft), asked_len(draft)),
            Change::ChangeAsk { draft, .. } => Weight::things(costs(draft), asked_len(draft)),
            Change::AnswerAsk { answer, .. } => {
                Weight::words(all(&[answer.as_ref().and_then(Answer::because)]))
            }
            Change::Invite(draft) => Weight::things(1, draft.texts().map(len).sum()),
            Change::ChangeInvitation { draft, .. } => Weight::words(draft.texts().map(len).sum()),
            Change::WalkAlongside(alongside) => Weight::words(alongside.texts().map(len).sum()),
            // A day may always begin: there is one at most each day, and a stored plan has room for a thousand more.
            Change::BeginVisit(_)
            | Change::SpeakIn(_)
            | Change::ChoosePath(_)
            | Change::Hold(_)
            | Change::RemoveCard(_)
            | Change::TakeCardBack(_)
            | Change::TakeUp(_)
            | Change::LeaveOutLine(_)
            | Change::RemoveTie(_)
            | Change::LetGoOfPromise(_)
            | Change::AgreeToAsk { .. }
            | Change::RemoveAsk(_)
            | Change::RemoveInvitation(_)
            | Change::CountLoad(_) => Weight::NOTHING,
        }
    }

    fn cards(&self) -> usize {
        self.own_cards.len() + self.mat.len()
    }

    fn things(&self) -> usize {
        self.visits.len()
            + self.cards()
            + self.laid.len()
            + self.lines.len()
            + self.ties.len()
            + self.promises.len()
            + self.asks.iter().map(asked_things).sum::<usize>()
            + self.invitations.len()
    }

    /// How many bytes of people's words there are.
    fn text_len(&self) -> usize {
        let visits = self.visits.iter();
        let visits = visits.map(|visit| all(&[visit.worker.as_ref()]) + here_len(&visit.here));
        let cards = self.own_cards.iter().map(|own| len(&own.word));
        let lines = self.lines.iter();
        let lines = lines.map(|line| line_len(line.whose.by(), &line.text));
        let ties = self.ties.iter().map(|tie| len(&tie.name));
        let promises = self.promises.iter().map(|promise| {
            let note = promise.news.as_ref().and_then(|news| news.note.as_ref());
            let (know, otherwise) = (promise.know.as_ref(), promise.otherwise.as_ref());
            let way = promise.in_the_way.iter().flat_map(|way| way.texts());
            let said = [Some(&promise.what), detail(promise.shelf.as_ref())];
            let beside = [promise.who.someone(), know, otherwise, note];
            all(&said) + all(&beside) + way.map(len).sum::<usize>()
        });
        let asks = self.asks.iter().map(|ask| {
            let answer = ask.answered.as_ref().map(|answered| &answered.answer);
            asked_len(&ask.asked) + all(&[answer.and_then(Answer::because)])
        });
        let invited = self.invitations.iter().flat_map(|one| one.asked.texts());
        let beside = invited.chain(self.alongside.texts()).chain(&self.called);
        let said = visits.chain(cards).chain(lines).chain(ties).chain(promises);
        said.chain(asks).chain(beside.map(len)).sum()
    }

    fn pictures_len(&self) -> usize {
        let cards = self.own_cards.iter().filter_map(|own| own.picture.as_ref());
        let ties = self.ties.iter().filter_map(|tie| tie.picture.as_ref());
        cards.chain(ties).map(OwnPicture::size).sum()
    }
}

fn len(words: &Wording) -> usize {
    words.as_str().len()
}

fn here_len(here: &[Present]) -> usize {
    here.iter().map(|present| len(&present.name)).sum()
}

fn line_len(by: Option<&Wording>, text: &Wording) -> usize {
    len(text) + all(&[by])
}

fn promised_len(draft: &PromiseDraft) -> usize {
    all(&[
        Some(&draft.what),
        detail(draft.shelf.as_ref()),
        draft.who.someone(),
        draft.know.as_ref(),
        draft.otherwise.as_ref(),
    ])
}

/// An ask with only figures in it has no words, and takes room all the same.
fn asked_len(draft: &AskDraft) -> usize {
    1 + draft.texts().map(len).sum::<usize>()
}

fn costs(draft: &AskDraft) -> usize {
    draft.costs_now.len() + draft.costs_later.len()
}

/// Each cost is a thing of its own, as it is in a stored plan.
fn asked_things(ask: &Ask) -> usize {
    1 + costs(&ask.asked)
}

fn detail(shelf: Option<&Shelf>) -> Option<&Wording> {
    shelf?.detail.as_ref()
}

fn all(parts: &[Option<&Wording>]) -> usize {
    parts.iter().flatten().map(|words| len(words)).sum()
}

/// Refuses a name that is too long, and too many of them.
fn check_names(change: &Change) -> Result<(), Refusal> {
    match change {
        Change::Call(Some(name)) | Change::NameWorker(Some(name)) => check_name(name),
        Change::SayWhoIsHere(here) => check_here(here),
        Change::AddTie(draft) | Change::ChangeTie { draft, .. } => check_name(&draft.name),
        Change::Call(None)
        | Change::NameWorker(None)
        | Change::SpeakIn(_)
        | Change::MakeCard { .. }
        | Change::RenameCard { .. }
        | Change::PictureCard { .. }
        | Change::SortCard { .. }
        | Change::WriteLine(_)
        | Change::RewriteLine { .. }
        | Change::MakePromise(_)
        | Change::ChangePromise { .. }
        | Change::LookBack { .. }
        | Change::SayInTheWay { .. }
        | Change::MakeAsk(_)
        | Change::ChangeAsk { .. }
        | Change::AnswerAsk { .. }
        | Change::Invite(_)
        | Change::ChangeInvitation { .. }
        | Change::WalkAlongside(_)
        | Change::BeginVisit(_)
        | Change::ChoosePath(_)
        | Change::Hold(_)
        | Change::RemoveCard(_)
        | Change::TakeCardBack(_)
        | Change::Lay { .. }
        | Change::TakeUp(_)
        | Change::LeaveOutLine(_)
        | Change::RemoveTie(_)
        | Change::LetGoOfPromise(_)
        | Change::AgreeToAsk { .. }
        | Change::RemoveAsk(_)
        | Change::RemoveInvitation(_)
        | Change::CountLoad(_) => Ok(()),
    }
}

pub(super) fn check_name(name: &Wording) -> Result<(), Refusal> {
    let fits = len(name) <= Plan::MAX_NAME;
    fits.then_some(()).ok_or(Refusal::NameTooLong)
}

fn check_here(here: &[Present]) -> Result<(), Refusal> {
    if here.len() > Plan::MAX_HERE {
        return Err(Refusal::Full);
    }
    here.iter().try_for_each(|one| check_name(&one.name))
}

impl Visit {
    /// Whether everybody in it has a name that somebody may have.
    pub fn has_names_that_fit(&self) -> bool {
        let worker = self.worker.as_ref();
        worker.is_none_or(|name| check_name(name).is_ok()) && check_here(&self.here).is_ok()
    }
}
