//! The worker's debriefs on this tablet: opened, written and closed up. They have nothing to do with any plan: another
//! record, another key, and no word of one in the other.

use std::rc::Rc;

use alongside_learning::{Entry, EntryId, Names, Table, Week};

use super::context::Context;
use super::custody::Keys;
use super::debrief::Facts;
use super::pooling::Pooled;
use super::saving::{Next, Saving};
use super::{Day, Desk, Drafts, Field, Screen, effect, event, intention};
use crate::device::StorageError;
use crate::record::{KeptLearning, open_learning, seal_learning};

/// Where the debriefs are kept.
pub const LEARNING: &str = "learning";

/// What there is of debriefs, open or closed.
#[derive(Debug, Default)]
pub struct Learning {
    state: State,
    pub(super) saving: Saving,
    /// As it was sealed last.
    sealed: Option<String>,
    /// What may lie on the tablet now: what it confirmed, and what it was given since.
    there: Vec<Option<String>>,
    /// A write waits for the tablet's key.
    waits: bool,
    /// Numbers of the visit that ended last, until somebody uses them.
    pub(super) facts: Option<Facts>,
    pub(super) pooled: Rc<Pooled>,
    /// What may be shown of the debriefs on this tablet.
    pub(super) own: Rc<Table>,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Closed,
    /// They open as soon as the tablet's key is there.
    Opening,
    Open(Box<OpenDebriefs>),
    /// What lies here cannot be opened. It stays as it is, and nothing is written over it.
    ClosedForGood,
}

/// The debriefs that lie open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenDebriefs {
    pub entries: Rc<Vec<Entry>>,
    pub drafts: Rc<Drafts>,
    left: Vec<String>,
    /// The names that stand in what is being written, since somebody wanted to keep it.
    pub named: Vec<String>,
    /// The debrief that was kept just now.
    pub kept: Option<EntryId>,
}

impl Learning {
    /// What lies open, once it does.
    pub fn open(&self) -> Option<&OpenDebriefs> {
        match &self.state {
            State::Open(open) => Some(open),
            State::Closed | State::Opening | State::ClosedForGood => None,
        }
    }

    fn open_mut(&mut self) -> Option<&mut OpenDebriefs> {
        match &mut self.state {
            State::Open(open) => Some(open),
            State::Closed | State::Opening | State::ClosedForGood => None,
        }
    }

    /// Whether something was said that is not on the tablet and not under way to it, also where it is closed by now.
    pub(super) fn is_to_be_written(&self) -> bool {
        self.saving == Saving::Changed || self.saving.has_failed()
    }

    pub(super) fn is_open(&self) -> bool {
        self.open().is_some()
    }

    /// Whether it lies here and nobody can open it.
    pub fn is_closed_for_good(&self) -> bool {
        matches!(self.state, State::ClosedForGood)
    }

    pub fn facts(&self) -> Option<&Facts> {
        self.facts.as_ref()
    }

    pub fn pooled(&self) -> &Rc<Pooled> {
        &self.pooled
    }

    /// Whether what was said is on the tablet.
    pub fn is_kept(&self) -> bool {
        self.saving.is_kept()
    }

    pub fn has_failed(&self) -> bool {
        self.saving.has_failed()
    }

    /// Nothing is asked about what is being written any more.
    pub(super) fn look_anew(&mut self) {
        if let Some(open) = self.open_mut() {
            open.named.clear();
        }
    }

    /// What lies on the tablet of them.
    pub(super) fn found(&mut self, text: Option<String>) {
        if !self.is_open() {
            self.there = vec![text.clone()];
            self.sealed = text;
            let _ = self.saving.opened();
        }
    }
}

/// The week of a day.
pub fn week_of(day: Day) -> Week {
    Week::of(day.year(), day.month(), day.day())
}

impl Screen {
    /// Whether it is for workers, and needs the debriefs.
    pub fn is_for_workers(&self) -> bool {
        matches!(self, Self::Debrief | Self::Learning)
    }
}

impl Learning {
    #[inline(never)]
    pub(super) fn update(
        &mut self,
        context: &mut Context,
        desk: &Desk,
        asked: &intention::Workers,
    ) {
        match asked {
            intention::Workers::KeepDebrief { anyway } => self.keep(context, desk, *anyway),
            intention::Workers::UseFacts => self.use_facts(context),
            intention::Workers::TakeOutDebrief(id) => self.take_out(context, *id),
            intention::Workers::TellOfRule {
                debrief,
                way,
                stage,
            } => self.tell_of_rule(context, *debrief, *way, *stage),
            intention::Workers::OpenFiles => context.ask(effect::Workers::OpenPool),
            intention::Workers::PutFilesAway => self.put_pool_away(context),
            intention::Workers::Take { anyway } => self.take(context, desk, *anyway),
            intention::Workers::TakeTable(kind) => self.take_table(context, *kind),
            intention::Workers::Print(period) => self.print(context, period),
        }
    }

    #[inline(never)]
    pub(super) fn hears(&mut self, context: &mut Context, event: event::Workers) {
        match event {
            event::Workers::Saved(result) => self.saved(context, result),
            event::Workers::Loaded(result) => self.loaded(context, result),
            event::Workers::PoolCame(news) => self.pool_news(context, news),
            event::Workers::Counted(table) => self.counted(table.as_deref()),
        }
    }

    /// Opens the debriefs, as soon as the tablet's key is there.
    #[inline(never)]
    pub(super) fn open_up(&mut self, context: &mut Context) {
        match self.state {
            State::Open(_) | State::ClosedForGood => return,
            State::Closed | State::Opening => {}
        }
        // Asked for at once also where nothing lies here yet: hiding may have to seal in a moment.
        let Some(key) = &context.keys.tablet else {
            self.state = State::Opening;
            return context.ask(effect::Keeping::TabletKey);
        };
        let Some(text) = &self.sealed else {
            self.state = State::Open(Box::default());
            return;
        };
        match open_learning(text, key) {
            Ok(kept) => {
                self.state = State::Open(Box::new(OpenDebriefs {
                    entries: Rc::new(kept.entries),
                    drafts: Rc::new(kept.drafts.into_iter().collect()),
                    left: kept.left,
                    ..OpenDebriefs::default()
                }));
                self.count_own(context);
            }
            Err(_) => self.state = State::ClosedForGood,
        }
    }

    /// The tablet's key came, or does not come: what waited for it goes on. Without a key what lies here stays closed, and
    /// what is written is only on the screen.
    pub(super) fn key_came(&mut self, context: &mut Context, came: &Result<(), StorageError>) {
        match (&self.state, came) {
            (State::Opening, Ok(())) => self.open_up(context),
            (State::Opening, Err(_)) if self.sealed.is_some() => {
                self.state = State::ClosedForGood;
            }
            (State::Opening, Err(_)) => self.state = State::Open(Box::default()),
            (State::Closed | State::Open(_) | State::ClosedForGood, Ok(()) | Err(_)) => {}
        }
        if std::mem::take(&mut self.waits) {
            match came {
                Ok(()) => self.write(context),
                Err(error) => self.saved(context, Err(error.clone())),
            }
        }
    }

    /// The same after something was hidden.
    #[inline(never)]
    pub(super) fn open_again(&mut self, context: &mut Context) {
        self.open_up(context);
    }

    /// Seals what lies open and lets it go.
    #[inline(never)]
    pub(super) fn close(&mut self, context: &mut Context) {
        if !self.is_open() {
            return;
        }
        if !self.is_kept() {
            self.seal(&mut context.keys);
        }
        self.state = State::Closed;
        self.pooled = Rc::default();
        self.own = Rc::default();
        context.ask(effect::Workers::PutPoolAway);
        if self.saving.pause_over() == Next::Write {
            self.write_sealed(context);
        }
    }

    /// Changes something of what lies open.
    pub(super) fn edit(&mut self, context: &mut Context, change: impl FnOnce(&mut OpenDebriefs)) {
        if let Some(open) = self.open_mut() {
            open.kept = None;
            change(open);
            let next = self.saving.changed();
            self.follow(context, next);
        }
    }

    #[inline(never)]
    pub(super) fn type_in(&mut self, context: &mut Context, field: Field, text: String) {
        if !context.has_room_for(&text) {
            return;
        }
        self.edit(context, |open| {
            Rc::make_mut(&mut open.drafts).set(field, text);
            open.named.clear();
        });
    }

    /// Writes at once what would be written after the pause.
    #[inline(never)]
    pub(super) fn write_now(&mut self, context: &mut Context) {
        let next = self.saving.pause_over();
        self.follow(context, next);
    }

    fn follow(&mut self, context: &mut Context, next: Next) {
        match next {
            // Nobody asks for debriefs to be nowhere.
            Next::Nothing | Next::Forget => {}
            Next::Wait(pause) => context.ask(effect::Frame::Wait(pause)),
            Next::Write => self.write(context),
        }
    }

    #[inline(never)]
    fn write(&mut self, context: &mut Context) {
        if self.is_open() && !self.seal(&mut context.keys) {
            self.waits = true;
            return context.ask(effect::Keeping::TabletKey);
        }
        self.write_sealed(context);
    }

    /// Whether it could be sealed: the tablet's key was there.
    fn seal(&mut self, keys: &mut Keys) -> bool {
        let (Some(open), Some(tablet)) = (self.open(), &keys.tablet) else {
            return false;
        };
        let drafts = open.drafts.iter();
        let drafts = drafts.map(|(field, text)| (field.as_str().to_owned(), text.to_owned()));
        let kept = KeptLearning {
            entries: open.entries.to_vec(),
            drafts: drafts.collect(),
            left: open.left.clone(),
        };
        self.sealed = Some(seal_learning(&kept, tablet, &mut keys.random));
        true
    }

    fn write_sealed(&mut self, context: &mut Context) {
        let Some(text) = self.sealed.clone() else {
            return;
        };
        let over = self.there.clone();
        self.there.push(Some(text.clone()));
        let key = LEARNING.to_owned();
        context.ask(effect::Workers::Save { key, text, over });
    }

    /// The device has answered a write.
    fn saved(&mut self, context: &mut Context, result: Result<(), StorageError>) {
        context.second.hears(&result);
        match &result {
            Ok(()) => {
                if let Some(last) = self.there.pop() {
                    self.there = vec![last];
                }
            }
            // Another window has written since: both are kept.
            Err(StorageError::Changed) => {
                return context.ask(effect::Workers::Load(LEARNING.to_owned()));
            }
            Err(StorageError::KeyChanged) if self.is_open() => {
                context.keys.tablet = None;
                return self.write(context);
            }
            Err(StorageError::Lost) if self.is_open() => {
                self.there = vec![None];
                context.keys.tablet = None;
                return self.write(context);
            }
            Err(
                StorageError::KeyChanged
                | StorageError::NoAnswer
                | StorageError::Lost
                | StorageError::Unavailable
                | StorageError::Full
                | StorageError::Newer
                | StorageError::Failed(_),
            ) => {}
        }
        let next = self.saving.written(result);
        self.follow(context, next);
    }

    /// What another window has written: its debriefs stay beside ours.
    fn loaded(&mut self, context: &mut Context, result: Result<Option<String>, StorageError>) {
        let text = match result {
            Ok(text) => text,
            Err(error) => return self.saved(context, Err(error)),
        };
        let key = context.keys.tablet.as_ref();
        let theirs = match (&text, key) {
            (None, _) => Some(KeptLearning::default()),
            (Some(text), Some(key)) => open_learning(text, key).ok(),
            (Some(_), None) => None,
        };
        let Some(theirs) = theirs else {
            // It cannot be read, so it is not written over.
            self.saving = Saving::Failed(StorageError::Changed);
            return;
        };
        if let Some(open) = self.open_mut() {
            let ours = Rc::make_mut(&mut open.entries);
            for entry in theirs.entries {
                match ours.iter_mut().find(|other| other.id == entry.id) {
                    Some(other) if other.revision < entry.revision => *other = entry,
                    Some(_) => {}
                    None => ours.push(entry),
                }
            }
        }
        self.there = vec![text];
        self.write(context);
    }
}

impl Desk {
    /// What everybody is called in the plans that are kept here and can be opened without a secret word, on the labels of
    /// the others, and in the open one.
    pub(super) fn names(&self, context: &Context) -> Names {
        let mut called = Vec::new();
        let tablet = context.keys.tablet.as_ref();
        for entry in self.entries() {
            called.extend(entry.called().map(|name| name.as_str().to_owned()));
            let secret = entry.secret().filter(|_| !entry.has_word()).cloned();
            let opened = secret.and_then(|mut secret| secret.open(&entry.id, tablet).ok());
            let plan = opened.as_ref().map(|opened| &opened.kept.plan);
            called.extend(plan.into_iter().flat_map(super::debrief::names_in));
        }
        let open = context.sitting().map(|sitting| sitting.plan().clone());
        called.extend(open.iter().flat_map(|plan| super::debrief::names_in(plan)));
        Names::of(called.iter().map(String::as_str))
    }
}
