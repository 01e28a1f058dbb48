//! How the open plan is kept: its key, what wraps that, and what lies on the tablet of it. Seals; never
//! writes.

use super::effect::{self, Erasure, Records};
use crate::device::SecondCopy;
use crate::plan::PlanId;
use crate::record::sealed::{self, KeptKey, Label, Unsealed};
use crate::record::{Album, Kept, Unreadable, second};
use crate::vault::{Broken, Keeping, Key, Lock, Random};

/// Where the wrapped key, the label and the words of a plan are kept.
pub const KEYS: &str = "key/";
pub const LABELS: &str = "desk/";
pub const PLANS: &str = "plan/";

/// Where its pictures are kept, each under a name of its own.
const PICTURES: &str = "picture/";

/// The kinds of records of which a plan has one, in the order in which they are erased: without its key the rest is
/// noise.
pub const KINDS: [&str; 3] = [KEYS, LABELS, PLANS];

/// Where the record of this kind is kept.
pub fn key_of(kind: &str, plan: &PlanId) -> String {
    format!("{kind}{}", plan.as_str())
}

/// How the keys of a plan's pictures begin; its name follows.
pub fn pictures_of(plan: &PlanId) -> String {
    format!("{PICTURES}{}/", plan.as_str())
}

/// Everything that there can be of a plan.
pub fn all_of(plan: &PlanId) -> Erasure {
    Erasure {
        plan: plan.clone(),
        keys: KINDS.map(|kind| key_of(kind, plan)).to_vec(),
        under: pictures_of(plan),
    }
}

impl Erasure {
    /// Whether a record is one of these.
    pub fn takes(&self, key: &str) -> bool {
        key.starts_with(&self.under) || self.keys.iter().any(|one| one == key)
    }
}

/// What its pictures are called, in order.
fn names_in(album: &Album) -> Vec<String> {
    let sealed = album.sealed().iter();
    sealed.map(|(name, _)| name.clone()).collect()
}

/// The plan that a record is about, by its key.
pub fn plan_of(key: &str) -> Option<PlanId> {
    let rest = KINDS.iter().find_map(|kind| key.strip_prefix(kind));
    let picture = || key.strip_prefix(PICTURES)?.split('/').next();
    PlanId::parse(rest.or_else(picture)?)
}

#[derive(Clone, Debug)]
pub(super) struct Secret {
    pub keeping: Keeping,
    /// Whether the desk may show the name.
    pub name_shown: bool,
    /// Gone while the plan is closed up, unless it is kept nowhere else.
    key: Option<Key>,
    wrapped: Option<KeptKey>,
    /// The wrapped key that lies on the tablet.
    wrapped_there: Option<KeptKey>,
    revision: u64,
    /// The labels that may lie on the tablet: the one it confirmed, and after a write that failed the
    /// one of that write, because a device can fail to say that it did not fail.
    labels_there: Vec<Option<String>>,
    /// The pictures, each sealed in a record of its own.
    album: Album,
    /// The names of those that lie on the tablet for certain, in order.
    pictures_there: Vec<String>,
    /// The write under way.
    under_way: Option<UnderWay>,
    /// The last sealing.
    pub last: Option<Sealed>,
}

/// What a write brings to the tablet.
#[derive(Clone, Debug)]
struct UnderWay {
    label: String,
    wrapped: Option<KeptKey>,
    pictures: Vec<String>,
}

/// A plan in the form in which it is written, but for its pictures.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sealed {
    /// Nothing where it could not be read.
    pub label: Option<Label>,
    /// Nothing where a tablet has lost it.
    pub label_text: Option<String>,
    pub words: String,
}

impl Secret {
    /// A new plan, kept on this tablet until somebody says otherwise.
    pub fn new(random: &mut Random) -> Self {
        Self {
            keeping: Keeping::default(),
            name_shown: true,
            key: Some(random.key()),
            wrapped: None,
            wrapped_there: None,
            revision: 0,
            labels_there: vec![None],
            album: Album::default(),
            pictures_there: Vec::new(),
            under_way: None,
            last: None,
        }
    }

    /// A plan as it was found on the tablet, not opened yet. The next revision comes after every one
    /// that was seen.
    pub fn found(wrapped: KeptKey, revision: u64, found: Sealed, album: Album) -> Self {
        let hidden = found.label.as_ref().is_some_and(|label| label.name_hidden);
        Self {
            keeping: wrapped.lock.keeping(),
            name_shown: !hidden,
            key: None,
            wrapped: Some(wrapped.clone()),
            wrapped_there: Some(wrapped),
            revision: revision.max(found.label.as_ref().map_or(0, |label| label.revision)),
            labels_there: vec![found.label_text.clone()],
            pictures_there: names_in(&album),
            album,
            under_way: None,
            last: Some(found),
        }
    }

    /// Keeps the plan under a new key, so that the old one opens nothing that is written from now on.
    pub fn keep_as(&mut self, keeping: Keeping, random: &mut Random) {
        self.keeping = keeping;
        self.key = Some(random.key());
        self.wrapped = None;
        // With the key their names are others, and nothing that lies there is what is written next.
        self.album = Album::default();
        self.pictures_there.clear();
    }

    /// As it came from the second place, where it was sealed with this key of the tablet's. It opens by itself until it is
    /// [sealed in its place](Self::seal_in_its_place) again; of what lies there in the store only this label is known.
    pub fn came_back(&mut self, plan: &PlanId, tablet: &Key, label_there: Option<String>) {
        let wrapped = self.wrapped.as_ref();
        self.key = wrapped.and_then(|wrapped| wrapped.unwrap(plan, tablet).ok());
        self.is_lost();
        self.labels_there = vec![label_there];
    }

    /// Wraps its key and seals its label with the key that the tablet has now. The words stay as they are.
    pub fn seal_in_its_place(&mut self, plan: &PlanId, tablet: &Key, random: &mut Random) {
        if let (Some(key), Some(KeptKey { lock, .. })) = (&self.key, &self.wrapped)
            && !matches!(lock, Lock::Word { .. })
        {
            self.wrapped = Some(KeptKey::wrap(plan, *lock, tablet, key, random));
        }
        if let Some(last) = &mut self.last {
            let label = last.label.as_ref();
            last.label_text = label.map(|label| label.seal(plan, tablet, random));
        }
    }

    /// The device has lost everything that lay there.
    pub fn is_lost(&mut self) {
        self.labels_there = vec![None];
        self.wrapped_there = None;
        self.pictures_there.clear();
    }

    /// The labels that may lie in the store.
    pub fn label_there(&self) -> Option<String> {
        self.labels_there.first().cloned().flatten()
    }

    /// What the second place is to hold of it, where it is sealed whole.
    pub fn copy(&self, plan: &PlanId) -> Option<SecondCopy> {
        let last = self.last.as_ref()?;
        let texts = [
            self.wrapped.as_ref()?.encode(),
            last.label_text.clone()?,
            last.words.clone(),
        ];
        let keys = KINDS.map(|kind| key_of(kind, plan));
        let pictures = self.album.sealed().iter();
        Some(SecondCopy {
            plan: plan.as_str().to_owned(),
            revision: self.sealed_revision()?,
            anew: self.wrapped != self.wrapped_there,
            text: second::encode(keys.into_iter().zip(texts).collect()),
            pictures: pictures
                .map(|(name, text)| (name.clone(), text.to_string()))
                .collect(),
        })
    }

    /// The next write comes after this one, which is somewhere else.
    pub fn come_after(&mut self, revision: u64) {
        self.revision = self.revision.max(revision);
    }

    /// This label lies in the store.
    pub fn label_is_there(&mut self, label: Option<String>) {
        self.labels_there = vec![label];
    }

    /// The last of its writes that is known.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Which of its writes was sealed last.
    pub fn sealed_revision(&self) -> Option<u64> {
        Some(self.last.as_ref()?.label.as_ref()?.revision)
    }

    /// The tablet has another key now. What a secret word wraps stays as it is.
    pub fn wrap_anew(&mut self) {
        if self.keeping != Keeping::Word {
            self.wrapped = None;
        }
        self.wrapped_there = None;
        self.pictures_there.clear();
    }

    /// The same, with a key that was stretched from a secret word.
    pub fn keep_with_word(
        &mut self,
        plan: &PlanId,
        lock: Lock,
        stretched: &Key,
        random: &mut Random,
    ) {
        let key = random.key();
        self.keep_as(Keeping::Word, random);
        self.wrapped = Some(KeptKey::wrap(plan, lock, stretched, &key, random));
        self.key = Some(key);
    }

    /// Seals everything of the plan as it is now; `broken_off` says on its label that a visit goes on in
    /// it. Without the tablet's key there is no label, so that nothing of it can be written; it is
    /// sealed all the same. Not where the plan is closed.
    pub fn seal(
        &mut self,
        kept: &Kept,
        broken_off: bool,
        tablet: Option<&Key>,
        random: &mut Random,
    ) {
        let Some(key) = &self.key else { return };
        let plan = kept.plan.id();
        self.album.follow(kept, key, random);
        let mut label = Label::of(kept, broken_off);
        label.pictures = names_in(&self.album);
        let mut label_text = None;
        if self.keeping.is_written() {
            if let (None, Some(tablet)) = (&self.wrapped, tablet) {
                let lock = match self.keeping {
                    Keeping::Visit => Lock::Visit,
                    Keeping::Memory | Keeping::Tablet | Keeping::Word => Lock::Tablet,
                };
                self.wrapped = Some(KeptKey::wrap(plan, lock, tablet, key, random));
            }
            label.revision = self.revision + 1;
            if !self.name_shown {
                (label.called, label.name_hidden) = (None, true);
            }
            label_text = tablet.map(|tablet| label.seal(plan, tablet, random));
        }
        self.revision += 1;
        self.last = Some(Sealed {
            words: sealed::seal_kept(kept, &self.album, self.revision, key, random),
            label: Some(label),
            label_text,
        });
    }

    /// What the last sealing asks to be written; `careful` where the store has failed before.
    pub fn write(&mut self, plan: &PlanId, careful: bool) -> Option<effect::Keeping> {
        let last = self.last.as_ref()?;
        let at = |kind| key_of(kind, plan);
        let mut records = Vec::new();
        if self.wrapped != self.wrapped_there {
            records.push((at(KEYS), self.wrapped.as_ref()?.encode()));
        }
        let label = last.label_text.clone()?;
        let is_anew = self.wrapped != self.wrapped_there;
        let first = (careful || is_anew).then(|| self.copy(plan)).flatten();
        records.push((at(LABELS), label.clone()));
        records.push((at(PLANS), last.words.clone()));
        let (under, album) = (pictures_of(plan), self.album.sealed());
        let key = |name: &String| format!("{under}{name}");
        let is_there = |name| self.pictures_there.binary_search(name).is_ok();
        let new = album.iter().filter(|(name, _)| !is_there(name));
        records.extend(new.map(|(name, text)| (key(name), text.to_string())));
        let only = (
            under.clone(),
            album.iter().map(|(name, _)| key(name)).collect(),
        );
        self.under_way = Some(UnderWay {
            label,
            wrapped: self.wrapped.clone(),
            pictures: names_in(&self.album),
        });
        Some(effect::Keeping::Save {
            plan: plan.clone(),
            records,
            over: (at(LABELS), self.labels_there.clone()),
            only,
            first,
            careful,
        })
    }

    /// The device has answered the write under way.
    pub fn written(&mut self, done: bool) {
        let Some(write) = self.under_way.take() else {
            return;
        };
        if done {
            self.labels_there = vec![Some(write.label)];
            self.wrapped_there = write.wrapped;
            self.pictures_there = write.pictures;
        } else {
            self.labels_there.push(Some(write.label));
            // It may have been done all the same, and others be gone.
            self.pictures_there
                .retain(|name| write.pictures.contains(name));
        }
    }

    /// The device was asked to let go of it. A write that comes before the answer finds it there or gone.
    pub fn is_let_go_of(&mut self) {
        self.labels_there.push(None);
        self.wrapped_there = None;
        self.pictures_there.clear();
    }

    /// Nothing of the plan is on the tablet any more.
    pub fn forgotten(&mut self) {
        self.is_lost();
    }

    /// Lets the key go. What nothing else could open again keeps its own in memory.
    pub fn close(&mut self) {
        self.album.close();
        if self.wrapped.is_some() && self.keeping.is_written() {
            self.key = None;
        }
    }

    /// Whether it opens again without any other key.
    pub fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Takes the key back, with the tablet's key or a stretched word, and opens what was sealed last.
    #[inline(never)]
    pub fn open(&mut self, plan: &PlanId, with: Option<&Key>) -> Result<Unsealed, Unreadable> {
        let last = self.last.as_ref().ok_or(Unreadable::Damaged)?;
        let key = match (&self.key, &self.wrapped, with) {
            (Some(key), _, _) => key.clone(),
            (None, Some(wrapped), Some(with)) => wrapped
                .unwrap(plan, with)
                .map_err(|Broken| Unreadable::Damaged)?,
            _ => return Err(Unreadable::Damaged),
        };
        let opened = sealed::open_kept(&last.words, &mut self.album, plan, &key)?;
        self.revision = self.revision.max(opened.revision);
        self.key = Some(key);
        Ok(opened)
    }

    /// Whether this key opens the plan: the right secret word, or the tablet's own key.
    pub fn fits(&self, plan: &PlanId, with: &Key) -> bool {
        let wrapped = self.wrapped.as_ref();
        wrapped.is_some_and(|wrapped| wrapped.unwrap(plan, with).is_ok())
    }

    /// Everything that lies on the tablet of it, as it was found.
    pub fn as_it_lies(&self, plan: &PlanId) -> Records {
        let last = self.last.as_ref();
        let texts = [
            self.wrapped.as_ref().map(KeptKey::encode),
            last.and_then(|last| last.label_text.clone()),
            last.map(|last| last.words.clone()),
        ];
        let records = KINDS.map(|kind| key_of(kind, plan)).into_iter().zip(texts);
        let records = records.filter_map(|(key, text)| Some((key, text?)));
        let pictures = self.album.sealed().iter();
        let pictures = pictures.map(|(name, text)| (pictures_of(plan) + name, text.to_string()));
        records.chain(pictures).collect()
    }

    pub fn lock(&self) -> Option<Lock> {
        self.wrapped.as_ref().map(|wrapped| wrapped.lock)
    }
}
