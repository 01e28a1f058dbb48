//! How much a plan may hold. More could not be kept on every tablet, or not be opened again.

use super::{Answer, Ask, AskDraft, Change, OwnPicture, Plan, Refusal, Shelf, Wording};

impl Change {
    /// How many bytes of words a change brings along; none where it only moves or removes.
    fn text_len(&self) -> usize {
        let len = |words: &Wording| words.as_str().len();
        match self {
            Self::MakeCard { word, .. } | Self::RenameCard { word, .. } => len(word),
            Self::WriteLine(draft) | Self::RewriteLine { draft, .. } => len(&draft.text),
            Self::AddTie(draft) | Self::ChangeTie { draft, .. } => len(&draft.name),
            Self::MakePromise(draft) | Self::ChangePromise { draft, .. } => all(&[
                Some(&draft.what),
                detail(draft.shelf.as_ref()),
                draft.know.as_ref(),
                draft.otherwise.as_ref(),
            ]),
            Self::LookBack { note, .. } => note.as_ref().map_or(0, len),
            Self::SayInTheWay { way: Some(way), .. } => way.texts().map(len).sum(),
            Self::MakeAsk(draft) | Self::ChangeAsk { draft, .. } => asked_len(draft),
            Self::AnswerAsk { answer, .. } => {
                answer.as_ref().and_then(Answer::because).map_or(0, len)
            }
            Self::Invite(draft) | Self::ChangeInvitation { draft, .. } => {
                draft.texts().map(len).sum()
            }
            Self::WalkAlongside(alongside) => alongside.texts().map(len).sum(),
            _ => 0,
        }
    }

    /// How many bytes of pictures it brings along.
    fn picture_len(&self) -> usize {
        let picture = match self {
            Self::MakeCard { picture, .. } | Self::PictureCard { picture, .. } => picture,
            Self::AddTie(draft) | Self::ChangeTie { draft, .. } => &draft.picture,
            _ => &None,
        };
        picture.as_ref().map_or(0, OwnPicture::size)
    }
}

impl Plan {
    /// The most things in a plan, all kinds together: what a stored plan may hold, and a lifetime of
    /// visits.
    pub const MAX_THINGS: usize = 19_000;

    /// The most bytes of words in a plan: even if every one of them has to be escaped, on the page
    /// and in the data, the file stays under the 20 MB that are ever opened.
    pub const MAX_TEXT: usize = 1_500_000;

    /// The most bytes of pictures in a plan: some thirty photos. They stand twice in the plan file.
    pub const MAX_PICTURES: usize = 3_200_000;

    /// Refuses what would make the plan too large to be kept, or to be opened again.
    pub(super) fn check_room(&self, change: &Change) -> Result<(), Refusal> {
        let (more, picture) = (change.text_len(), change.picture_len());
        let things = self.visits.len()
            + self.own_cards.len()
            + self.mat.len()
            + self.lines.len()
            + self.ties.len()
            + self.promises.len()
            + self.asks.iter().map(asked_things).sum::<usize>()
            + self.invitations.len();
        let full = things >= Self::MAX_THINGS || self.text_len() + more > Self::MAX_TEXT;
        if more > 0 && full || picture > 0 && self.pictures_len() + picture > Self::MAX_PICTURES {
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
            let note = promise.news.as_ref().and_then(|news| news.note.as_ref());
            let (know, otherwise) = (promise.know.as_ref(), promise.otherwise.as_ref());
            let way = promise.in_the_way.iter().flat_map(|way| way.texts());
            let said = [Some(&promise.what), detail(promise.shelf.as_ref())];
            all(&said) + all(&[know, otherwise, note]) + way.map(len).sum::<usize>()
        });
        let asks = self.asks.iter().map(|ask| {
            let answer = ask.answered.as_ref().map(|answered| &answered.answer);
            asked_len(&ask.asked) + answer.and_then(Answer::because).map_or(0, len)
        });
        let invited = self.invitations.iter().flat_map(|one| one.asked.texts());
        let beside = invited.chain(self.alongside.texts()).map(len);
        let said = cards.chain(lines).chain(ties).chain(promises);
        said.chain(asks).chain(beside).sum()
    }

    fn pictures_len(&self) -> usize {
        let cards = self.own_cards.iter().filter_map(|own| own.picture.as_ref());
        let ties = self.ties.iter().filter_map(|tie| tie.picture.as_ref());
        cards.chain(ties).map(OwnPicture::size).sum()
    }
}

/// An ask with only figures in it has no words, and takes room all the same.
fn asked_len(draft: &AskDraft) -> usize {
    1 + draft
        .texts()
        .map(|words| words.as_str().len())
        .sum::<usize>()
}

/// Each cost is a thing of its own, as it is in a stored plan.
fn asked_things(ask: &Ask) -> usize {
    1 + ask.asked.costs_now.len() + ask.asked.costs_then.len()
}

fn detail(shelf: Option<&Shelf>) -> Option<&Wording> {
    shelf?.detail.as_ref()
}

fn all(parts: &[Option<&Wording>]) -> usize {
    let parts = parts.iter().flatten();
    parts.map(|words| words.as_str().len()).sum()
}
