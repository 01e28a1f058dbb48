//! Several fields about one thing. Each is kept as soon as somebody has finished with it, so there is nothing to send
//! off at the end; none of them has to be filled in.

use std::rc::Rc;

use yew::{Callback, Html};

use super::{DayField, Rows, TextField};
use crate::plan::{Change, Day, Wording};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::UiContext;

/// One place for words in a thing.
pub struct Part<T> {
    /// A name that no other part of the thing has.
    pub name: &'static str,
    /// The message with its label.
    pub label: &'static str,
    /// The message with its hint.
    pub hint: Option<&'static str>,
    pub rows: Rows,
    pub words: fn(&mut T) -> &mut Option<Wording>,
}

impl<T> Part<T> {
    pub const fn of(
        name: &'static str,
        label: &'static str,
        hint: Option<&'static str>,
        rows: Rows,
        words: fn(&mut T) -> &mut Option<Wording>,
    ) -> Self {
        Self {
            name,
            label,
            hint,
            rows,
            words,
        }
    }
}

/// A thing as it is now, and how it is changed.
pub struct Form<'a, T> {
    /// A name that no other thing has: with it begin the names of its fields.
    pub name: String,
    pub now: &'a T,
    pub drafts: &'a Rc<Drafts>,
    pub today: Day,
    pub change: Rc<dyn Fn(T) -> Change>,
}

impl<'a, T: Clone + 'static> Form<'a, T> {
    pub fn new(
        name: String,
        now: &'a T,
        drafts: &'a Rc<Drafts>,
        today: Day,
        change: impl Fn(T) -> Change + 'static,
    ) -> Self {
        Self {
            name,
            now,
            drafts,
            today,
            change: Rc::new(change),
        }
    }

    pub fn field(&self, part: &str) -> Field {
        Field::named(&format!("{}-{part}", self.name))
    }

    /// The words of one part that are kept.
    pub fn words(&self, part: &Part<T>) -> Option<Wording> {
        (part.words)(&mut self.now.clone()).clone()
    }

    /// Whether something was typed in one of these parts and not finished with.
    pub fn is_begun(&self, parts: &[&Part<T>]) -> bool {
        let typed = |part: &&Part<T>| !self.drafts.get(&self.field(part.name)).is_empty();
        parts.iter().any(typed)
    }

    /// Room for the words of one part.
    pub fn text(&self, ui: &UiContext, part: &Part<T>) -> Html {
        let (now, words) = (self.now.clone(), part.words);
        let kept = self.words(part);
        let change = self.change.clone();
        let change = Rc::new(move |text: Option<Wording>| {
            let mut then = now.clone();
            *words(&mut then) = text;
            change(then)
        });
        let kept = KeptText {
            field: self.field(part.name),
            label: ui.say(part.label),
            hint: part.hint.map(|hint| ui.say(hint)),
            rows: part.rows,
            kept: kept.as_ref(),
            change,
        };
        kept.html(ui, self.drafts)
    }

    /// A day, kept as soon as it is chosen.
    pub fn day(
        &self,
        ui: &UiContext,
        name: &str,
        label: &str,
        now: Option<Day>,
        set: impl Fn(&mut T, Option<Day>) + 'static,
    ) -> Html {
        let id = self.field(name).as_str().to_owned();
        DayField::new(id, ui.say(label), now, self.today).html(ui, &self.keeps(ui, set))
    }

    /// What was typed and not finished with, kept with one change, so that nobody leaves words behind.
    pub fn waiting(&self, parts: &[&Part<T>]) -> Vec<Intention> {
        self.waiting_with(parts, |_| Vec::new())
    }

    /// The same, with words that stand in no part: `more` puts them in, and says which fields they came from.
    pub fn waiting_with(
        &self,
        parts: &[&Part<T>],
        more: impl FnOnce(&mut T) -> Vec<Field>,
    ) -> Vec<Intention> {
        let mut then = self.now.clone();
        let mut fields = more(&mut then);
        for part in parts {
            let field = self.field(part.name);
            if let Some(text) = Wording::parse(self.drafts.get(&field)) {
                *(part.words)(&mut then) = Some(text);
                fields.push(field);
            }
        }
        if fields.is_empty() {
            return Vec::new();
        }
        let change = (self.change)(then);
        let keep = intention::Writing::Keep { fields, change };
        vec![keep.into()]
    }

    /// What somebody does when a day, an answer or a figure is chosen: it is kept at once.
    pub fn keeps<E: 'static>(
        &self,
        ui: &UiContext,
        set: impl Fn(&mut T, E) + 'static,
    ) -> Callback<E> {
        let (now, change) = (self.now.clone(), self.change.clone());
        ui.send.reform(move |answer: E| {
            let mut then = now.clone();
            set(&mut then, answer);
            Intention::Writing(intention::Writing::Change(change(then)))
        })
    }
}

/// What somebody does on the way out: what waits is kept first.
pub fn after<E>(ui: &UiContext, waiting: &[Intention], then: Vec<Intention>) -> Callback<E> {
    let (send, waiting) = (ui.send.clone(), waiting.to_vec());
    Callback::from(move |_| {
        for intention in waiting.iter().chain(&then) {
            send.emit(intention.clone());
        }
    })
}

/// One field whose words are kept as soon as somebody has finished with it.
pub struct KeptText<'a> {
    pub field: Field,
    pub label: String,
    pub hint: Option<String>,
    pub rows: Rows,
    pub kept: Option<&'a Wording>,
    pub change: Rc<dyn Fn(Option<Wording>) -> Change>,
}

impl KeptText<'_> {
    pub fn html(self, ui: &UiContext, drafts: &Drafts) -> Html {
        let value = match drafts.get(&self.field) {
            "" => self.kept.map_or("", Wording::as_str),
            typed => typed,
        };
        let value = value.to_owned();
        let (field, change) = (self.field.clone(), self.change);
        let onfinish = ui.send.reform(move |text: String| {
            Intention::Writing(intention::Writing::Keep {
                fields: vec![field.clone()],
                change: change(Wording::parse(&text)),
            })
        });
        TextField::new(self.field, self.label, value)
            .rows(self.rows)
            .hint(self.hint)
            .onfinish(onfinish)
            .html(ui)
    }
}
