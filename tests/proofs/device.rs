//! A model of the tablet: records in transactions, a key of its own, and answers that come when the tablet likes. It can
//! be broken on purpose.

use std::collections::{BTreeMap, BTreeSet};

use alongside::device::{Hold, SecondCopy, SecondPlace, StorageError};
use alongside::plan::{Day, PlanId};
use alongside::record::second;
use alongside::session::effect::{Erasure, Only};
use alongside::session::{Effect, Fetched, Msg, SecretWord, Stored, effect, event};
use alongside::vault::{Key, Salt, StretchCost};

/// What is wrong with the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flaw {
    #[default]
    None,
    /// A crash in the middle of a write leaves some of its records, and none of those that were to go.
    TornWrites,
    /// It answers a write before it is done.
    AnswersEarly,
    /// It says that something is gone, and it is not.
    ForgetsNothing,
    /// It writes whatever is there already.
    NoGuard,
    /// It erases in the store, and not in the second place.
    KeepsCopies,
    /// It never brings anything to the second place.
    NoSecond,
}

/// What lies on the tablet. It outlives every crash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disk {
    pub records: BTreeMap<String, String>,
    pub tablet_key: Option<Key>,
    pub second: Second,
    /// Whether it is remembered outside of the store that plans are kept here.
    pub marked: bool,
    /// Whether the browser says that it has lost the store.
    pub lost: bool,
    /// What the store answers to everything, while it is broken.
    pub fails: Option<StorageError>,
}

/// The second place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Second {
    pub is_missing: bool,
    pub copies: BTreeMap<String, SecondCopy>,
    pub erased: BTreeSet<String>,
    pub all_erased: bool,
    pub keys: Vec<Key>,
    /// A plan for which there is no room.
    pub refuses: Option<String>,
}

impl Second {
    fn seen(&self) -> SecondPlace {
        let copies = self.copies.iter();
        SecondPlace {
            is_there: !self.is_missing,
            all_erased: self.all_erased,
            erased: self.erased.iter().cloned().collect(),
            copies: copies
                .map(|(plan, copy)| (plan.clone(), copy.revision))
                .collect(),
        }
    }

    fn fetch(&self, plans: &[PlanId]) -> Fetched {
        let copies = plans
            .iter()
            .filter_map(|plan| self.copies.get(plan.as_str()));
        Fetched {
            copies: copies.cloned().collect(),
            tablet_keys: self.keys.clone(),
        }
    }

    fn write(&mut self, copy: &SecondCopy) -> Result<(), StorageError> {
        if self.is_missing {
            return Ok(());
        }
        if self.refuses.as_ref() == Some(&copy.plan) {
            return Err(StorageError::Full);
        }
        if copy.anew {
            self.erased.remove(&copy.plan);
        }
        let later = self.copies.get(&copy.plan);
        let later = later.is_some_and(|there| there.revision > copy.revision);
        if !copy.anew && (later || self.erased.contains(&copy.plan) || self.all_erased) {
            return Err(StorageError::Changed);
        }
        self.copies.insert(copy.plan.clone(), copy.clone());
        Ok(())
    }

    fn bury(&mut self, plan: &PlanId) {
        if !self.is_missing {
            self.erased.insert(plan.as_str().to_owned());
            self.copies.remove(plan.as_str());
        }
    }

    fn keep(&mut self, key: &Key) {
        if !self.is_missing && !self.keys.contains(key) {
            self.keys.push(key.clone());
        }
    }
}

impl Disk {
    /// The browser loses everything in its database, and begins a new one.
    pub fn loses_its_store(&self) -> Self {
        Self {
            records: BTreeMap::new(),
            tablet_key: None,
            lost: true,
            ..self.clone()
        }
    }

    /// Whether the second place has of a plan what the store has.
    pub fn has_twice(&self, plan: &PlanId) -> bool {
        let words = self.records.get(&format!("plan/{}", plan.as_str()));
        let copy = self.second.copies.get(plan.as_str());
        let copy = copy.and_then(|copy| second::decode(&copy.text).ok());
        let there = copy.into_iter().flatten();
        words.is_some_and(|words| there.into_iter().any(|(_, text)| text == *words))
    }

    /// Nothing is left of what this disk had but whether it has a second place.
    fn with_second_of(mut self, before: &Self) -> Self {
        self.second.is_missing = before.second.is_missing;
        self
    }

    fn keep_only(&mut self, (under, stay): &Only) {
        self.records
            .retain(|key, _| !key.starts_with(under) || stay.contains(key));
    }
}

/// What happens at the next write of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// The browser has lost its store meanwhile, and made a new one.
    StoreIsNew,
    /// The tablet stops between the second place and the store.
    Stops,
}

/// How it answers what it is asked.
enum Answer {
    AsAsked,
    Nothing,
    Error(Box<Msg>),
}

#[derive(Clone, Debug, Default)]
pub struct Device {
    pub disk: Disk,
    /// Grows whenever the disk may have changed.
    pub version: usize,
    pub flaw: Flaw,
    trouble: Option<Trouble>,
    plans_made: usize,
    keys_made: u8,
}

impl Device {
    pub fn with(disk: Disk) -> Self {
        let plans = disk.records.keys().filter(|key| key.starts_with("plan/"));
        Self {
            plans_made: plans.count(),
            disk,
            ..Self::default()
        }
    }

    pub fn broken_by(self, flaw: Flaw) -> Self {
        Self { flaw, ..self }
    }

    /// The browser loses its store while a page is open.
    pub fn loses_its_store_unseen(&mut self) {
        let lost = self.disk.loses_its_store();
        self.disk = Disk {
            lost: false,
            ..lost
        };
        self.trouble = Some(Trouble::StoreIsNew);
    }

    /// The tablet stops in the middle of the next write.
    pub fn stops_before_the_store_is_written(&mut self) {
        self.trouble = Some(Trouble::Stops);
    }

    /// Does what was asked, and says what it answers. What takes a person or another window is answered at once.
    pub fn perform(&mut self, effect: Effect, today: Day) -> Option<Msg> {
        self.version += usize::from(changes_storage(&effect));
        match self.fails(&effect) {
            Answer::AsAsked => self.performs(effect, today),
            Answer::Nothing => None,
            Answer::Error(answer) => Some(*answer),
        }
    }

    /// What it answers where it cannot do what was asked.
    fn fails(&mut self, effect: &Effect) -> Answer {
        let error = match (effect, &self.disk.fails, self.trouble) {
            (Effect::Keeping(effect::Keeping::Save { first, .. }), None, Some(Trouble::Stops)) => {
                self.write_first(first.as_ref());
                return Answer::Nothing;
            }
            (effect, None, Some(Trouble::Stops)) if touches_storage(effect) => {
                return Answer::Nothing;
            }
            (Effect::Keeping(effect::Keeping::Save { .. }), None, Some(Trouble::StoreIsNew)) => {
                self.trouble = None;
                StorageError::Lost
            }
            // It is tried again in a while, which does not come as long as it is broken.
            (Effect::Frame(effect::Frame::Wait(_)), Some(_), _) => return Answer::Nothing,
            (_, Some(error), _) => error.clone(),
            (_, None, _) => return Answer::AsAsked,
        };
        Answer::Error(Box::new(match effect {
            Effect::Desk(effect::Desk::Load) => {
                event::Desk::Loaded(Err(error), self.disk.second.seen()).into()
            }
            Effect::Keeping(effect::Keeping::TabletKey) => {
                let key = self.disk.second.keys.last().cloned();
                event::Keeping::TabletKey(key.ok_or(error)).into()
            }
            Effect::Keeping(effect::Keeping::Save { plan, .. }) => event::Keeping::SaveFinished {
                plan: plan.clone(),
                result: Err(error),
            }
            .into(),
            _ => return Answer::AsAsked,
        }))
    }

    fn performs(&mut self, effect: Effect, today: Day) -> Option<Msg> {
        Some(match effect {
            Effect::Desk(effect::Desk::Load) => {
                if let Some(key) = &self.disk.tablet_key {
                    self.disk.second.keep(key);
                }
                let seen = self.disk.second.seen();
                Msg::Desk(event::Desk::Loaded(Ok(self.stored()), seen))
            }
            Effect::Desk(effect::Desk::FetchSecond(plans)) => {
                let fetched = self.disk.second.fetch(&plans);
                Msg::Desk(event::Desk::SecondFetched(fetched))
            }
            Effect::Desk(effect::Desk::ForgetErased(plans)) => {
                for plan in plans {
                    self.disk.second.erased.remove(plan.as_str());
                }
                return None;
            }
            Effect::Desk(effect::Desk::Mark(marked)) => {
                self.disk.marked = marked;
                return None;
            }
            Effect::Keeping(effect::Keeping::Second(copy)) => {
                let result = match self.flaw {
                    Flaw::NoSecond => Ok(()),
                    _ => self.disk.second.write(&copy),
                };
                Msg::Keeping(event::Keeping::Seconded {
                    plan: PlanId::parse(&copy.plan)?,
                    revision: copy.revision,
                    result,
                })
            }
            Effect::Keeping(effect::Keeping::TabletKey) => {
                Msg::Keeping(event::Keeping::TabletKey(Ok(self.tablet_key())))
            }
            Effect::Keeping(effect::Keeping::Stretch { word, cost, salt }) => {
                Msg::Keeping(event::Keeping::Stretched(Ok(stretch(&word, cost, salt))))
            }
            Effect::Keeping(effect::Keeping::Save {
                plan,
                records,
                over: (over, expected),
                only,
                first,
                ..
            }) => {
                let result = self.may_save(&over, &expected);
                if result.is_ok() {
                    self.write_first(first.as_ref());
                    self.disk.keep_only(&only);
                    self.disk.records.extend(records);
                }
                Msg::Keeping(event::Keeping::SaveFinished { plan, result })
            }
            Effect::Settings(effect::Settings::Save { key, text }) => {
                self.disk.records.insert(key, text);
                Msg::Settings(event::Settings::Saved(Ok(())))
            }
            Effect::Keeping(effect::Keeping::ErasePlan(all)) => {
                self.erase(&all);
                event::Keeping::PlanErased {
                    plan: all.plan,
                    result: Ok(()),
                }
                .into()
            }
            Effect::Keeping(effect::Keeping::Forget(all)) => {
                self.erase(&all);
                event::Keeping::Forgotten {
                    plan: all.plan,
                    result: Ok(()),
                }
                .into()
            }
            Effect::Desk(effect::Desk::EraseEverything) => {
                if self.flaw != Flaw::ForgetsNothing {
                    self.disk = Disk::default().with_second_of(&self.disk);
                }
                Msg::Desk(event::Desk::EverythingErased(Ok(())))
            }
            Effect::Frame(effect::Frame::Wait(_)) => Msg::Frame(event::Frame::PauseOver),
            Effect::Desk(effect::Desk::MakePlanId) => {
                self.plans_made += 1;
                let id = PlanId::parse(&format!("plan-{}", self.plans_made))?;
                Msg::Desk(event::Desk::PlanIdMade { id, today })
            }
            Effect::Desk(effect::Desk::HoldPlan { plan, .. }) => Msg::Desk(event::Desk::Held {
                plan,
                hold: Hold::Ours,
            }),
            Effect::Taking(effect::Taking::Offer { .. }) => {
                Msg::Taking(event::Taking::CopyOffered { done: true })
            }
            Effect::Taking(effect::Taking::Print { .. }) => {
                Msg::Taking(event::Taking::Printed { done: true })
            }
            _ => return None,
        })
    }

    /// What a crash in the middle of doing this may leave.
    pub fn in_the_middle_of(&self, effect: &Effect) -> Vec<Disk> {
        match effect {
            Effect::Keeping(effect::Keeping::Save { records, only, .. })
                if self.flaw == Flaw::TornWrites =>
            {
                (0..records.len())
                    .map(|count| {
                        let mut disk = self.disk.clone();
                        disk.keep_only(only);
                        disk.records.extend(records[..count].to_vec());
                        disk
                    })
                    .collect()
            }
            Effect::Keeping(effect::Keeping::Save {
                first: Some(copy),
                over: (over, expected),
                ..
            }) if self.may_save(over, expected).is_ok() => {
                let mut device = self.clone();
                device.write_first(Some(copy));
                vec![device.disk]
            }
            Effect::Keeping(effect::Keeping::ErasePlan(all) | effect::Keeping::Forget(all))
                if self.erases() =>
            {
                let mut disk = self.disk.clone();
                disk.second.bury(&all.plan);
                vec![disk]
            }
            Effect::Desk(effect::Desk::EraseEverything) if self.erases() => {
                let mut before = self.disk.clone();
                before.second = Second {
                    all_erased: true,
                    is_missing: before.second.is_missing,
                    ..Second::default()
                };
                let after = Disk {
                    second: before.second.clone(),
                    ..Disk::default()
                };
                vec![before, after]
            }
            _ => Vec::new(),
        }
    }

    fn may_save(&self, over: &str, expected: &[Option<String>]) -> Result<(), StorageError> {
        let there = self.disk.records.get(over).cloned();
        if self.flaw != Flaw::NoGuard && !expected.contains(&there) {
            Err(StorageError::Changed)
        } else if self.disk.tablet_key.is_none() {
            Err(StorageError::KeyChanged)
        } else {
            Ok(())
        }
    }

    fn erases(&self) -> bool {
        !matches!(self.flaw, Flaw::ForgetsNothing | Flaw::KeepsCopies)
    }

    fn write_first(&mut self, first: Option<&SecondCopy>) {
        if let Some(copy) = first.filter(|_| self.flaw != Flaw::NoSecond) {
            // What is there already, or later, is as good.
            self.disk.second.write(copy).ok();
        }
    }

    fn stored(&self) -> Stored {
        Stored {
            records: self.disk.records.clone().into_iter().collect(),
            tablet_key: self.disk.tablet_key.clone(),
            marked: self.disk.marked,
            lost: self.disk.lost,
        }
    }

    fn tablet_key(&mut self) -> Key {
        let (made, had) = (&mut self.keys_made, self.disk.second.keys.last().cloned());
        let key = self.disk.tablet_key.get_or_insert_with(|| {
            had.unwrap_or_else(|| {
                *made += 1;
                Key::from_bytes([100 + *made; 32])
            })
        });
        self.disk.second.keep(key);
        key.clone()
    }

    fn erase(&mut self, all: &Erasure) {
        if self.flaw != Flaw::ForgetsNothing {
            self.disk.records.retain(|key, _| !all.takes(key));
        }
        if self.erases() {
            self.disk.second.bury(&all.plan);
        }
    }
}

/// Whether an effect reads or changes what lies on the tablet.
pub fn touches_storage(effect: &Effect) -> bool {
    let reads = Effect::Desk(effect::Desk::Load) == *effect
        || matches!(effect, Effect::Desk(effect::Desk::FetchSecond(_)));
    reads || changes_storage(effect)
}

fn changes_storage(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Desk(
            effect::Desk::EraseEverything | effect::Desk::ForgetErased(_) | effect::Desk::Mark(_)
        ) | Effect::Keeping(
            effect::Keeping::TabletKey
                | effect::Keeping::Second(_)
                | effect::Keeping::Save { .. }
                | effect::Keeping::ErasePlan(_)
                | effect::Keeping::Forget(_)
        ) | Effect::Settings(effect::Settings::Save { .. })
    )
}

/// Stands in for the real stretching, which takes a second: another word, cost or salt gives another key.
pub fn stretch(word: &SecretWord, cost: StretchCost, salt: Salt) -> Key {
    let mut bytes = [u8::try_from(cost.passes()).unwrap(); 32];
    let said = word.as_str().bytes().chain(salt).enumerate();
    said.for_each(|(at, byte)| bytes[at % 32] = bytes[at % 32].wrapping_mul(31) ^ byte);
    Key::from_bytes(bytes)
}
