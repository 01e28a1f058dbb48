//! What is kept on this tablet: each plan by the name chosen, and what cannot be opened left as it is.

use std::rc::Rc;

use crate::device::StorageError;
use crate::plan::{Day, Plan, PlanId, Wording, in_order};
use crate::record::{self, Kept, Unreadable};

/// Where a plan is kept: `plan/` and its id.
const PLANS: &str = "plan/";

/// Where the settings are kept.
pub const SETTINGS: &str = "settings";

/// Everything kept here, as far as the device has told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    pub state: DeskState,
    entries: Vec<Rc<Entry>>,
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
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: PlanId,
    content: Content,
}

#[derive(Clone, Debug, PartialEq)]
enum Content {
    Plan(Box<Kept>),
    /// Written by a later release. It is opened by no one and overwritten by nothing.
    TooNew,
    /// Kept as it is, with the words that can still be read in it.
    Damaged(Vec<String>),
}

impl Entry {
    pub fn called(&self) -> Option<&Wording> {
        self.plan().and_then(Plan::called)
    }

    pub fn last_day(&self) -> Option<Day> {
        self.plan().map(|plan| plan.visit().day)
    }

    /// The day on which the person last took a copy.
    pub fn last_copy(&self) -> Option<Day> {
        self.kept().and_then(|kept| kept.taken)
    }

    pub fn is_too_new(&self) -> bool {
        self.content == Content::TooNew
    }

    /// The words that can still be read in a broken record, so that somebody can write them down.
    pub fn readable_words(&self) -> &[String] {
        match &self.content {
            Content::Damaged(words) => words,
            _ => &[],
        }
    }

    pub fn can_open(&self) -> bool {
        self.kept().is_some()
    }

    pub fn plan(&self) -> Option<&Plan> {
        self.kept().map(|kept| &kept.plan)
    }

    pub(super) fn kept(&self) -> Option<&Kept> {
        match &self.content {
            Content::Plan(kept) => Some(kept),
            _ => None,
        }
    }
}

/// The key a plan is kept under.
pub fn key_of(plan: &PlanId) -> String {
    format!("{PLANS}{}", plan.as_str())
}

impl Desk {
    /// Reads every record it was given. One that is broken takes no other with it.
    pub fn read(records: &[(String, String)]) -> Self {
        let entry = |(key, text): &(String, String)| {
            let id = PlanId::parse(key.strip_prefix(PLANS)?)?;
            let content = match record::decode_kept(text) {
                Ok(kept) if *kept.plan.id() == id => Content::Plan(Box::new(kept)),
                Err(Unreadable::TooNew { .. }) => Content::TooNew,
                _ => Content::Damaged(record::readable_words(text)),
            };
            Some(Rc::new(Entry { id, content }))
        };
        let mut desk = Self {
            state: DeskState::Read,
            entries: records.iter().filter_map(entry).collect(),
        };
        desk.sort();
        desk
    }

    /// The plans, the last visited first.
    pub fn entries(&self) -> &[Rc<Entry>] {
        &self.entries
    }

    pub fn entry(&self, id: &PlanId) -> Option<&Rc<Entry>> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    pub(super) fn put(&mut self, kept: Kept) {
        let id = kept.plan.id().clone();
        self.remove(&id);
        self.entries.push(Rc::new(Entry {
            id,
            content: Content::Plan(Box::new(kept)),
        }));
        self.sort();
    }

    pub(super) fn remove(&mut self, id: &PlanId) {
        self.entries.retain(|entry| entry.id != *id);
    }

    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    fn sort(&mut self) {
        self.entries = in_order(self.entries.drain(..), |a, b| {
            b.last_day().cmp(&a.last_day()).then(a.id.cmp(&b.id))
        });
    }
}
