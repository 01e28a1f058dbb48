//! What is kept on this tablet: each plan by the name chosen, and what cannot be opened left as it is.
//! Opens nothing by itself: the words stay sealed until somebody asks for them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::effect::Records;
use super::event::{Fetched, Stored};
use super::secret::{KEYS, LABELS, PLANS, Sealed, Secret, all_of, key_of, pictures_of, plan_of};
use crate::device::{SecondCopy, StorageError};
use crate::plan::{Day, Held, PlanId, Wording, in_order};
use crate::record::sealed::{self, KeptKey, Label};
use crate::record::{self, Album, Kept, Unreadable, second};
use crate::vault::{Key, Lock};

/// Where the settings are kept.
pub const SETTINGS: &str = "settings";

/// Everything kept here, as far as the device has told.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    pub state: DeskState,
    entries: Vec<Rc<Entry>>,
    /// The plans that were written without being open. Those answers come first, and nobody waits for them.
    pub(super) unheard: Vec<PlanId>,
    /// Whether plans were kept here that are nowhere to be found.
    pub is_lost: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DeskState {
    #[default]
    Opening,
    Read,
    /// Nothing can be kept on this device, and why.
    Blocked(StorageError),
}

/// One plan on the desk.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: PlanId,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    /// Sealed, and whether it lies here as it was last written.
    Sealed(Box<Secret>, bool),
    /// Written before plans were sealed.
    Plain(Box<Kept>),
    /// Written by a later release. It is opened by no one and overwritten by nothing.
    TooNew,
    /// Kept as it is: its records, and the words that can still be read in them.
    Damaged(Records, Vec<String>),
}

impl PartialEq for Entry {
    /// Two entries are alike when they look alike on the desk.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.label() == other.label()
            && self.can_open() == other.can_open()
            && self.has_word() == other.has_word()
    }
}

impl Entry {
    pub fn called(&self) -> Option<&Wording> {
        match &self.content {
            Content::Plain(kept) => kept.plan.called(),
            Content::Sealed(..) | Content::TooNew | Content::Damaged(..) => {
                self.label()?.called.as_ref()
            }
        }
    }

    pub fn last_day(&self) -> Option<Day> {
        match &self.content {
            Content::Plain(kept) => Some(kept.plan.visit().day),
            Content::Sealed(..) | Content::TooNew | Content::Damaged(..) => {
                self.label().map(|label| label.day)
            }
        }
    }

    /// The day on which the person last took a copy.
    pub fn last_copy(&self) -> Option<Day> {
        match &self.content {
            Content::Plain(kept) => kept.taken,
            Content::Sealed(..) | Content::TooNew | Content::Damaged(..) => self.label()?.taken,
        }
    }

    /// Whether the worker keeps it for the person, and until which day.
    pub fn held(&self) -> Option<Held> {
        match &self.content {
            Content::Plain(kept) => kept.plan.visit().held,
            Content::Sealed(..) | Content::TooNew | Content::Damaged(..) => self.label()?.held,
        }
    }

    pub fn is_too_new(&self) -> bool {
        matches!(self.content, Content::TooNew)
    }

    /// Whether it opens only with a secret word.
    pub fn has_word(&self) -> bool {
        let lock = self.secret().and_then(Secret::lock);
        matches!(lock, Some(Lock::Word { .. }))
    }

    /// Whether the person wants nothing of it shown but that it is there.
    pub fn is_unnamed(&self) -> bool {
        self.label().is_some_and(|label| label.name_hidden)
    }

    /// The words that can still be read in a broken record, so that somebody can write them down.
    pub fn readable_words(&self) -> &[String] {
        match &self.content {
            Content::Damaged(_, words) => words,
            Content::Sealed(..) | Content::Plain(_) | Content::TooNew => &[],
        }
    }

    pub fn can_open(&self) -> bool {
        matches!(self.content, Content::Sealed(..) | Content::Plain(_))
    }

    fn label(&self) -> Option<&Label> {
        self.secret()?.last.as_ref()?.label.as_ref()
    }

    pub(super) fn secret(&self) -> Option<&Secret> {
        match &self.content {
            Content::Sealed(secret, _) => Some(secret),
            Content::Plain(_) | Content::TooNew | Content::Damaged(..) => None,
        }
    }

    pub(super) fn plain(&self) -> Option<&Kept> {
        match &self.content {
            Content::Plain(kept) => Some(kept),
            Content::Sealed(..) | Content::TooNew | Content::Damaged(..) => None,
        }
    }

    /// Whether it lies here as it was last written, as far as anybody can tell.
    pub(super) fn is_as_kept(&self) -> bool {
        !matches!(self.content, Content::Sealed(_, false))
    }

    /// Whether a copy of this revision is to be had instead: it is later, or what lies here is not whole.
    pub(super) fn is_worse_than(&self, revision: u64) -> bool {
        match &self.content {
            Content::Damaged(records, _) => {
                let key = key_of(PLANS, &self.id);
                let words = records.iter().find(|(one, _)| *one == key);
                let here = words.and_then(|(_, text)| sealed::revision_of(text).ok());
                here.is_none_or(|here| here <= revision)
            }
            Content::TooNew | Content::Plain(_) => false,
            Content::Sealed(secret, as_kept) => {
                let here = secret.revision();
                here < revision || here == revision && !as_kept
            }
        }
    }

    pub(super) fn is_broken(&self) -> bool {
        matches!(self.content, Content::Damaged(..))
    }

    /// The label that lies in the store.
    pub(super) fn label_there(&self) -> Option<String> {
        match &self.content {
            Content::Sealed(secret, _) => secret.label_there(),
            Content::Damaged(records, _) => {
                let key = key_of(LABELS, &self.id);
                let found = records.iter().find(|(one, _)| *one == key);
                found.map(|(_, text)| text.clone())
            }
            Content::TooNew | Content::Plain(_) => None,
        }
    }

    /// A copy from the second place, with the first of these keys that opens it. It is whole, or nothing.
    fn of_copy(copy: &SecondCopy, keys: &[Key]) -> Option<(Self, Key)> {
        let id = PlanId::parse(&copy.plan)?;
        let mut records = second::decode(&copy.text).ok()?;
        let under = pictures_of(&id);
        let pictures = copy.pictures.iter();
        records.extend(pictures.map(|(name, text)| (format!("{under}{name}"), text.clone())));
        let mut stored = Stored {
            records,
            ..Stored::default()
        };
        keys.iter().find_map(|key| {
            stored.tablet_key = Some(key.clone());
            let entry = Self::read(id.clone(), &stored);
            let is_whole = entry.secret().is_some() && entry.is_as_kept();
            is_whole.then(|| (entry, key.clone()))
        })
    }

    /// Whether a visit was broken off in it on this day, so that it goes on by itself.
    pub(super) fn goes_on(&self, today: Day) -> bool {
        let label = self.label();
        !self.has_word()
            && self.is_as_kept()
            && label.is_some_and(|label| label.broken_off && label.day == today)
    }

    /// Whether something in it was only for another day, and this tablet can open it. A day that is still to come is
    /// another day too: the tablet's clock was ahead then, or is behind now.
    pub(super) fn is_stale(&self, today: Day) -> bool {
        let label = self.label();
        !self.has_word()
            && self.is_as_kept()
            && label.is_some_and(|label| label.for_the_day && label.day != today)
    }

    /// Whether it was kept only for a visit of another day.
    pub(super) fn is_over(&self, today: Day) -> bool {
        let lock = self.secret().and_then(Secret::lock);
        lock == Some(Lock::Visit) && self.last_day().is_some_and(|day| day != today)
    }

    /// A broken plan as it lies on the tablet, for somebody to look at.
    pub(super) fn as_it_lies(&self) -> Option<String> {
        let Content::Damaged(records, _) = &self.content else {
            return None;
        };
        let lines = records
            .iter()
            .map(|(key, text)| format!("{key}\n{text}\n\n"));
        Some(lines.collect())
    }

    #[inline(never)]
    fn read(id: PlanId, stored: &Stored) -> Self {
        let at = |kind| {
            let key = key_of(kind, &id);
            let found = stored.records.iter().find(|(one, _)| *one == key);
            found.map(|(_, text)| text.as_str())
        };
        let words = at(PLANS).unwrap_or_default();
        let content = match sealed::revision_of(words) {
            Ok(revision) => {
                let found = SealedRecords {
                    revision,
                    words,
                    key: at(KEYS),
                    label: at(LABELS),
                    album: album_of(&id, stored),
                };
                sealed_content(&id, found, stored.tablet_key.as_ref())
            }
            // Written before plans were sealed.
            Err(Unreadable::NotOurs) => match record::decode_kept(words) {
                Ok(kept) if *kept.plan.id() == id => Ok(Content::Plain(Box::new(kept))),
                Ok(_) => Err(Unreadable::Damaged),
                Err(why) => Err(why),
            },
            Err(why) => Err(why),
        };
        let content = content.unwrap_or_else(|why| match why {
            Unreadable::TooNew { .. } => Content::TooNew,
            Unreadable::NotOurs
            | Unreadable::TooLarge
            | Unreadable::TooDeep
            | Unreadable::CutShort
            | Unreadable::NoPlan
            | Unreadable::Damaged => damaged(&id, stored),
        });
        Self { id, content }
    }
}

/// The sealed records of one plan, as they lie on the tablet.
struct SealedRecords<'a> {
    revision: u64,
    words: &'a str,
    key: Option<&'a str>,
    label: Option<&'a str>,
    album: Album,
}

/// The pictures of one plan, still sealed.
fn album_of(id: &PlanId, stored: &Stored) -> Album {
    let under = pictures_of(id);
    let pictures = stored.records.iter();
    Album::found(pictures.filter_map(|(key, text)| {
        let name = key.strip_prefix(&under)?;
        Some((name.to_owned(), Rc::from(text.as_str())))
    }))
}

fn sealed_content(
    id: &PlanId,
    found: SealedRecords,
    tablet: Option<&Key>,
) -> Result<Content, Unreadable> {
    let wrapped = KeptKey::decode(found.key.ok_or(Unreadable::Damaged)?)?;
    let label = found.label.zip(tablet);
    let label = label.and_then(|(text, key)| Label::open(text, id, key).ok());
    let there = |name: &String| found.album.has(name);
    let as_kept = label
        .as_ref()
        .is_some_and(|label| label.revision == found.revision && label.pictures.iter().all(there));
    let sealed = Sealed {
        label,
        label_text: found.label.map(str::to_owned),
        words: found.words.to_owned(),
    };
    let secret = Secret::found(wrapped, found.revision, sealed, found.album);
    let with_word = matches!(secret.lock(), Some(Lock::Word { .. }));
    if with_word || tablet.is_some_and(|tablet| secret.fits(id, tablet)) {
        Ok(Content::Sealed(Box::new(secret), as_kept))
    } else {
        Err(Unreadable::Damaged)
    }
}

fn damaged(id: &PlanId, stored: &Stored) -> Content {
    let all = all_of(id);
    let records = stored.records.iter().filter(|(key, _)| all.takes(key));
    let records: Records = records.cloned().collect();
    let bare = |text: &str| sealed::revision_of(text) == Err(Unreadable::NotOurs);
    let words = records
        .iter()
        .filter(|(key, text)| key.starts_with(PLANS) && bare(text));
    let words = words.flat_map(|(_, text)| record::readable_words(text));
    let words = words.collect();
    Content::Damaged(records, words)
}

impl Desk {
    /// Looks at every record it was given. One that is broken takes no other with it, and a plan of
    /// which only a part is left is not passed over.
    pub(super) fn read_anew(&mut self, stored: &Stored) {
        let mut ids = Vec::new();
        for (key, _) in &stored.records {
            if let Some(id) = plan_of(key).filter(|id| !ids.contains(id)) {
                ids.push(id);
            }
        }
        let entries = ids.into_iter().map(|id| Rc::new(Entry::read(id, stored)));
        self.entries = entries.collect();
        self.state = DeskState::Read;
        self.sort();
    }

    /// Reads what could not be read once more, with every key that this tablet has had: its own may be what is broken. Which
    /// plans can be read now.
    pub(super) fn reads_again(&mut self, stored: &Stored, keys: &[Key]) -> Vec<PlanId> {
        let mut came = Vec::new();
        for entry in self
            .entries
            .clone()
            .iter()
            .filter(|entry| entry.is_broken())
        {
            for key in keys {
                let with_key = Stored {
                    records: stored.records.clone(),
                    tablet_key: Some(key.clone()),
                    ..Stored::default()
                };
                let again = Entry::read(entry.id.clone(), &with_key);
                let secret = again.secret().filter(|_| again.is_as_kept()).cloned();
                if let Some(mut secret) = secret {
                    secret.came_back(&entry.id, key, entry.label_there());
                    came.push(entry.id.clone());
                    self.put(entry.id.clone(), secret);
                    break;
                }
            }
        }
        came
    }

    /// The next write of each plan comes after these.
    pub(super) fn come_after(&mut self, revisions: &BTreeMap<PlanId, u64>) {
        for entry in &mut self.entries {
            if let Some(revision) = revisions.get(&entry.id)
                && entry
                    .secret()
                    .is_some_and(|secret| secret.revision() < *revision)
                && let Content::Sealed(secret, _) = &mut Rc::make_mut(entry).content
            {
                secret.come_after(*revision);
            }
        }
    }

    /// Lays down what came from the second place instead of what the store has of the same plans. Which those are.
    pub(super) fn brings_back(&mut self, fetched: &Fetched) -> Vec<PlanId> {
        let mut copies: Vec<_> = fetched.copies.iter().collect();
        copies.sort_by_key(|copy| std::cmp::Reverse(copy.revision));
        let mut came = Vec::new();
        for copy in copies {
            let Some((entry, key)) = Entry::of_copy(copy, &fetched.tablet_keys) else {
                continue;
            };
            let there = self.entry(&entry.id);
            let is_wanted = there.is_none_or(|there| there.is_worse_than(copy.revision));
            let label = there.and_then(|there| there.label_there());
            if let Some(mut secret) = entry.secret().cloned()
                && is_wanted
                && !came.contains(&entry.id)
            {
                secret.came_back(&entry.id, &key, label);
                came.push(entry.id.clone());
                self.put(entry.id, secret);
            }
        }
        came
    }

    /// Whether an answer about a write of this plan is one that nobody waits for.
    pub(super) fn hears(&mut self, plan: &PlanId) -> bool {
        let unheard = self.unheard.iter().position(|other| other == plan);
        unheard.is_some_and(|at| self.unheard.remove(at) == *plan)
    }

    /// The plans, the last visited first.
    pub fn entries(&self) -> &[Rc<Entry>] {
        &self.entries
    }

    pub fn entry(&self, id: &PlanId) -> Option<&Rc<Entry>> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// Lays a plan back on the desk, as it was written last.
    pub(super) fn put(&mut self, id: PlanId, secret: Secret) {
        self.remove(&id);
        let content = Content::Sealed(Box::new(secret), true);
        self.entries.push(Rc::new(Entry { id, content }));
        self.sort();
    }

    /// What was thought to be whole turned out not to be.
    pub(super) fn cannot_open(&mut self, id: &PlanId) {
        let Some(secret) = self.entry(id).and_then(|entry| entry.secret()) else {
            return;
        };
        let records = secret.as_it_lies(id);
        self.remove(id);
        let (id, content) = (id.clone(), Content::Damaged(records, Vec::new()));
        self.entries.push(Rc::new(Entry { id, content }));
        self.sort();
    }

    pub(super) fn remove(&mut self, id: &PlanId) {
        self.entries.retain(|entry| entry.id != *id);
    }

    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.unheard.clear();
        self.is_lost = false;
    }

    fn sort(&mut self) {
        self.entries = in_order(self.entries.drain(..), |a, b| {
            b.last_day().cmp(&a.last_day()).then(a.id.cmp(&b.id))
        });
    }
}
