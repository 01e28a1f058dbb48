//! The plan that lies open on the tablet, with everything about it that is not part of the plan.

use std::rc::Rc;

use super::alone::Alone;
use super::custody::Custody;
use super::history::History;
use super::people::PeopleView;
use super::saving::Saving;
use super::taking::CopyState;
use super::{Drafts, Field, GoingMat, Intention, Keeping, Mat, Screen, Taking};
use crate::document::is_for_later;
use crate::plan::{
    AskId, Day, InvitationId, Line, LineId, Place, Plan, PromiseId, TieId, in_order,
};
use crate::record::{InFile, Kept};

/// One open plan.
#[derive(Clone, Debug)]
pub struct Sitting {
    pub(super) custody: Custody,
    pub(super) history: History,
    pub(super) drafts: Rc<Drafts>,
    /// What was begun before some of it was left out last.
    pub(super) left_out: Rc<Drafts>,
    pub(super) mat: Mat,
    pub(super) going: GoingMat,
    pub(super) people: PeopleView,
    pub(super) reading: usize,
    pub(super) taking: Taking,
    /// How far it is with a copy in this visit.
    pub(super) copy: CopyState,
    /// The day on which the person last took a copy, in this visit or before.
    pub(super) last_copy: Option<Day>,
    /// Where it was said that nobody else hears what is asked.
    pub(super) alone: Alone,
    /// Where the two were before they came to take it.
    pub(super) before_taking: Screen,
    pub(super) ending: Option<Ending>,
    /// The plan that lay here before one from a file took its place. It can be had back until the visit ends.
    pub(super) replaced: Option<Rc<Plan>>,
    /// Words that found no place when the plan was opened. Kept until somebody has seen them.
    pub(super) left: Vec<String>,
    /// The tablet could make no key of the secret word that was chosen.
    pub(super) word_refused: bool,
    /// Somebody wants a secret word, and has not chosen it yet.
    pub(super) chooses_word: bool,
}

/// What is to happen as soon as no write is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Keep,
    Clear(Clearance),
    /// Leave the plan as it is, then do what was asked for.
    Leave(Box<Intention>),
    /// The same, then open what was found in a file.
    OpenFile(Box<InFile>),
}

/// What is to be gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clearance {
    Plan,
    Everything,
}

/// One thing to be read back to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadItem {
    Promise(PromiseId),
    Line(LineId),
    Tie(TieId),
    Invitation(InvitationId),
    Ask(AskId),
    Alongside,
    /// How many are in the person's life.
    Load,
}

impl Sitting {
    /// A plan with nothing begun in it.
    pub(super) fn with(plan: Plan, custody: Custody) -> Self {
        Self {
            custody,
            history: History::of(plan),
            drafts: Rc::default(),
            left_out: Rc::default(),
            mat: Mat::default(),
            going: GoingMat::default(),
            people: PeopleView::default(),
            reading: 0,
            taking: Taking::default(),
            copy: CopyState::None,
            last_copy: None,
            alone: Alone::default(),
            before_taking: Screen::Ways,
            ending: None,
            replaced: None,
            left: Vec::new(),
            word_refused: false,
            chooses_word: false,
        }
    }

    /// What was kept, open again.
    pub(super) fn of(kept: Kept, custody: Custody) -> Self {
        let mut drafts: Drafts = kept.drafts.into_iter().collect();
        for (of, picture) in kept.pictures {
            drafts.set_picture(Field::named(&of), picture);
        }
        Self {
            drafts: Rc::new(drafts),
            last_copy: kept.taken,
            replaced: kept.replaced.map(Rc::new),
            left: kept.left,
            ..Self::with(kept.plan, custody)
        }
    }

    pub fn plan(&self) -> &Rc<Plan> {
        self.history.now()
    }

    /// Whether a plan from a file took the place of one that lay here, and that one can be had back.
    pub fn can_give_back(&self) -> bool {
        self.replaced.is_some()
    }

    /// Whether nobody has said anything yet, so that there is nothing to keep. Whoever chose a secret word wants it kept.
    pub(super) fn holds_nothing(&self) -> bool {
        self.plan().is_as_it_began()
            && self.keeping() != Keeping::Word
            && !self.drafts.hold_words()
            && self.replaced.is_none()
            && self.left.is_empty()
    }

    pub fn drafts(&self) -> &Rc<Drafts> {
        &self.drafts
    }

    pub fn mat(&self) -> &Mat {
        &self.mat
    }

    pub fn going(&self) -> &GoingMat {
        &self.going
    }

    /// Whether people are shown as a list, and not as a map.
    pub fn are_people_listed(&self) -> bool {
        self.people.as_list
    }

    pub fn saving(&self) -> &Saving {
        self.custody.saving()
    }

    /// How the two want it to be kept.
    pub fn keeping(&self) -> Keeping {
        self.custody.keeping()
    }

    /// Whether a secret word is wanted that is not there yet.
    pub fn chooses_word(&self) -> bool {
        self.chooses_word && self.keeping() != Keeping::Word
    }

    /// Whether the desk may show the name.
    pub fn is_name_shown(&self) -> bool {
        self.custody.secret.name_shown
    }

    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// What is known of the copy that was handed over in this visit.
    pub fn copy(&self) -> CopyState {
        self.copy
    }

    /// Whether a copy was handed over in this visit, as far as anybody knows.
    pub fn is_taken(&self) -> bool {
        self.copy != CopyState::None
    }

    pub fn is_elsewhere(&self) -> bool {
        self.custody.is_elsewhere()
    }

    /// Everything that can be read back, in the order of the plan: what the document says now.
    pub fn read_items(&self) -> Vec<ReadItem> {
        let plan = self.plan();
        let lines = plan.lines().iter();
        let read = |line: &&Line| line.place == Place::InPlan && !is_for_later(plan, &line.about);
        let lines = in_order(lines.filter(read), |a, b| {
            a.about.cmp(&b.about).then(a.id.cmp(&b.id))
        });
        let promises = plan.promises_for_now().into_iter();
        let promises = promises.map(|promise| ReadItem::Promise(promise.id));
        let lines = lines.into_iter().map(|line| ReadItem::Line(line.id));
        let ties = plan.ties().iter().map(|tie| ReadItem::Tie(tie.id));
        let guests = plan.invitations().iter();
        let guests = guests.filter(|guest| plan.is_for_now(guest.asked.by));
        let guests = guests.map(|guest| ReadItem::Invitation(guest.id));
        let asks = plan.asks().iter();
        let asks = asks.filter(|ask| plan.is_for_now(ask.asked.decide_by));
        let asks = asks.map(|ask| ReadItem::Ask(ask.id));
        let alongside = (!plan.alongside().is_empty()).then_some(ReadItem::Alongside);
        let counted = !plan.load().is_empty() && !plan.is_urgent();
        let load = counted.then_some(ReadItem::Load);
        let first = promises.chain(alongside).chain(guests);
        first
            .chain(lines)
            .chain(ties)
            .chain(asks)
            .chain(load)
            .collect()
    }

    /// What is being read back now, and its place from 1; nothing when all was read.
    pub fn reading(&self) -> Option<(usize, ReadItem)> {
        let item = *self.read_items().get(self.reading)?;
        Some((self.reading + 1, item))
    }

    /// What is kept on the device now.
    pub(super) fn kept(&self, screen: &Screen) -> Kept {
        let pictures = self.drafts.pictures();
        Kept {
            plan: (**self.plan()).clone(),
            screen: screen.path(),
            drafts: self.drafts.named(),
            pictures: pictures
                .map(|(of, picture)| (of.as_str().to_owned(), picture.clone()))
                .collect(),
            taken: self.last_copy,
            replaced: self.replaced.as_deref().cloned(),
            left: self.left.clone(),
        }
    }
}
