//! A promise that is being made, as far as it has come. It is kept as drafts, one for each part, so
//! that nothing of it is lost when the tablet is put away.

use named::named;

use crate::document::on_shelf;
use crate::guide;
use crate::plan::{ActionId, Day, Kind, Party, Promise, PromiseDraft, Shelf, Wording};
use crate::session::{Drafts, Field, intention};
use crate::view::UiContext;
use crate::view::parts::by_day::By;
use crate::words::Words;

/// Which promise is being made.
#[derive(Clone, Debug, PartialEq)]
pub enum Making {
    New(Kind),
    /// Something from the shelf, by this day unless somebody chooses another one.
    FromShelf(ActionId, By),
    /// One that was made before.
    Anew(Box<Promise>),
}

const PARTS: [&str; 8] = [
    "who",
    "name",
    "what",
    "detail",
    "by",
    "know",
    "otherwise",
    "kind",
];
/// Those that whoever promises puts in words.
const WORDS: [&str; 4] = ["what", "detail", "know", "otherwise"];

impl Making {
    pub fn field(&self, part: &str) -> Field {
        match self {
            Self::New(_) => Field::named(&format!("promise-new-{part}")),
            Self::FromShelf(action, _) => {
                Field::named(&format!("promise-shelf-{}-{part}", action.as_str()))
            }
            Self::Anew(promise) => Field::promise(promise.id, part),
        }
    }

    /// What it is on the shelf, where it is from there. What this release does not know is a promise in words.
    pub fn action(&self) -> Option<&ActionId> {
        let action = match self {
            Self::New(_) => None,
            Self::FromShelf(action, _) => Some(action),
            Self::Anew(promise) => promise.shelf.as_ref().map(|shelf| &shelf.action),
        };
        action.filter(|action| guide::action(action.as_str()).is_some())
    }

    /// Puts what is known already into the fields: the kind of a new promise, what was taken from the shelf, or all of
    /// one that was made before.
    pub fn begin(&self, ui: &UiContext, drafts: &Drafts) {
        let parts = Drafted::before(self).parts();
        let known = parts.into_iter().filter(|(part, _)| match self {
            Self::New(_) => *part == "kind",
            Self::FromShelf(..) => *part == "by" && drafts.get(&self.field("by")).is_empty(),
            Self::Anew(_) => !self.is_open(drafts),
        });
        self.fill(ui, known);
    }

    /// Puts these into their fields, in one act.
    fn fill(&self, ui: &UiContext, parts: impl Iterator<Item = (&'static str, String)>) {
        let texts: Vec<_> = parts.map(|(part, text)| (self.field(part), text)).collect();
        if !texts.is_empty() {
            ui.send.emit(intention::Writing::Fill(texts).into());
        }
    }

    /// Puts the beginning of a new promise of both into the fields, for somebody to keep or to leave.
    /// Not over words that were begun before.
    pub fn suggest(&self, ui: &UiContext, drafts: &Drafts, what: &str) {
        if Self::begun(drafts).is_none() {
            self.begin(ui, drafts);
            let both = [("who", Whom::Together.name()), ("what", what)];
            let both = both.map(|(part, text)| (part, text.to_owned()));
            self.fill(ui, both.into_iter());
        }
    }

    /// Whether the fields hold the promise, so that an empty one means nothing.
    fn is_open(&self, drafts: &Drafts) -> bool {
        !drafts.get(&self.field("who")).is_empty()
    }

    /// Whether something was changed and not kept.
    pub fn is_begun(&self, drafts: &Drafts) -> bool {
        Drafted::read(drafts, self) != Drafted::before(self)
    }

    /// Every field it stands in, and where hints about its words are remembered.
    pub fn fields(&self) -> Vec<Field> {
        let noted = WORDS.iter().map(|part| self.field(part).plain());
        PARTS
            .iter()
            .map(|part| self.field(part))
            .chain(noted)
            .collect()
    }

    /// The same, those that hold words before those that hold a choice.
    pub fn words_first(&self) -> Vec<Field> {
        let words: Vec<_> = WORDS.iter().map(|part| self.field(part)).collect();
        let others = self.fields().into_iter();
        let others: Vec<_> = others.filter(|field| !words.contains(field)).collect();
        [words, others].concat()
    }

    /// Empties every part.
    pub fn forget(&self, ui: &UiContext) {
        let empty = self.fields().into_iter();
        let empty = empty.map(|field| (field, String::new())).collect();
        ui.send.emit(intention::Writing::Fill(empty).into());
    }

    /// A new promise whose words were begun, of the kind that it was begun with, or what was begun from the shelf.
    pub fn begun(drafts: &Drafts) -> Option<Self> {
        let new = Self::New(Kind::ThisWeek);
        let kind = Drafted::read(drafts, &new).kind;
        let said = |field: &Field| !drafts.get(field).trim().is_empty();
        if said(&new.field("what")) {
            return Some(Self::New(kind));
        }
        let actions = guide::actions().iter();
        let actions = actions.filter_map(|action| ActionId::parse(action.id));
        // The day is among the drafts from the first moment on.
        let mut from_shelf = actions.map(|action| Self::FromShelf(action, By::NoDay));
        from_shelf.find(|making| WORDS.iter().any(|part| said(&making.field(part))))
    }
}

/// The answers so far: who is the number of an answer, the rest is as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafted {
    pub who: Whom,
    pub name: String,
    pub what: String,
    /// The answer to the one question about something from the shelf.
    pub detail: String,
    pub by: By,
    pub know: String,
    pub otherwise: String,
    pub kind: Kind,
}

named! {
    /// Who promises, before a somebody has a name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Whom {
        Worker = "worker",
        Person = "person",
        Together = "together",
        Someone = "someone",
    }
}

impl Drafted {
    /// What was typed and chosen, or what the promise was before.
    pub fn read(drafts: &Drafts, making: &Making) -> Self {
        let before = Self::before(making);
        if matches!(making, Making::Anew(_)) && !making.is_open(drafts) {
            return before;
        }
        let draft = |part| drafts.get(&making.field(part));
        let text = |part| draft(part).to_owned();
        let who = Whom::named(draft("who"));
        let kind = Kind::named(draft("kind"));
        Self {
            who: who.unwrap_or(before.who),
            name: text("name"),
            what: text("what"),
            detail: text("detail"),
            by: By::parse(draft("by")).unwrap_or(before.by),
            know: text("know"),
            otherwise: text("otherwise"),
            kind: kind.unwrap_or(before.kind),
        }
    }

    /// Each part as it stands in its field.
    fn parts(self) -> [(&'static str, String); 8] {
        [
            ("who", self.who.name().to_owned()),
            ("name", self.name),
            ("what", self.what),
            ("detail", self.detail),
            ("by", self.by.text()),
            ("know", self.know),
            ("otherwise", self.otherwise),
            ("kind", self.kind.name().to_owned()),
        ]
    }

    fn before(making: &Making) -> Self {
        let text = |words: Option<&Wording>| words.map_or("", Wording::as_str).to_owned();
        match making {
            Making::New(kind) => Self::empty(*kind, By::NoDay),
            Making::FromShelf(_, by) => Self::empty(Kind::ThisWeek, *by),
            Making::Anew(promise) => {
                let (who, name) = match &promise.who {
                    Party::Worker => (Whom::Worker, None),
                    Party::Person => (Whom::Person, None),
                    Party::Together => (Whom::Together, None),
                    Party::Someone(name) => (Whom::Someone, Some(name)),
                };
                Self {
                    who,
                    name: text(name),
                    what: text(Some(&promise.what)),
                    detail: text(
                        promise
                            .shelf
                            .as_ref()
                            .and_then(|shelf| shelf.detail.as_ref()),
                    ),
                    by: By::of(promise.by),
                    know: text(promise.know.as_ref()),
                    otherwise: text(promise.otherwise.as_ref()),
                    kind: promise.kind,
                }
            }
        }
    }

    /// The worker's, as most are, with nothing said yet.
    fn empty(kind: Kind, by: By) -> Self {
        Self {
            who: Whom::Worker,
            name: String::new(),
            what: String::new(),
            detail: String::new(),
            by,
            know: String::new(),
            otherwise: String::new(),
            kind,
        }
    }

    /// What it is on the shelf, with the answer so far. What this release does not know stays as it was, unless somebody
    /// puts it in other words.
    fn shelf(&self, making: &Making) -> Option<Shelf> {
        if let Some(action) = making.action() {
            return Some(Shelf {
                action: action.clone(),
                detail: Wording::parse(&self.detail),
            });
        }
        match making {
            Making::Anew(promise) if promise.what.as_str() == self.what => promise.shelf.clone(),
            Making::Anew(_) | Making::New(_) | Making::FromShelf(..) => None,
        }
    }

    /// Who promises, once a somebody has a name.
    pub fn party(&self) -> Option<Party> {
        match self.who {
            Whom::Worker => Some(Party::Worker),
            Whom::Person => Some(Party::Person),
            Whom::Together => Some(Party::Together),
            Whom::Someone => Wording::parse(&self.name).map(Party::Someone),
        }
    }

    /// The promise, once it says who and what. A day that is over, or not for now, is no day.
    pub fn draft(
        &self,
        making: &Making,
        today: Day,
        last: Option<Day>,
        words: &Words,
    ) -> Option<PromiseDraft> {
        let before = match making {
            Making::New(_) | Making::FromShelf(..) => None,
            Making::Anew(promise) => promise.by,
        };
        let from_shelf = self.shelf(making);
        let said = from_shelf.as_ref().and_then(|one| on_shelf(one, words));
        let possible = |day: &Day| {
            Some(*day) == before || (*day >= today && last.is_none_or(|last| *day <= last))
        };
        Some(PromiseDraft {
            who: self.party()?,
            what: Wording::parse(said.as_ref().unwrap_or(&self.what))?,
            shelf: from_shelf,
            by: self.by.day().filter(possible),
            kind: self.kind,
            know: Wording::parse(&self.know),
            otherwise: Wording::parse(&self.otherwise),
        })
    }
}
