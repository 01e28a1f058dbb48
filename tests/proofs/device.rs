//! A model of the tablet: records in transactions, a key of its own, and answers that come when the tablet likes. It can
//! be broken on purpose.

use std::collections::BTreeMap;

use alongside::device::{Hold, StorageError};
use alongside::plan::{Day, PlanId};
use alongside::session::effect::{Erasure, Only};
use alongside::session::{Effect, Msg, SecretWord, Stored, effect, event};
use alongside::vault::{Cost, Key, Salt};

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
}

/// What lies on the tablet. It outlives every crash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disk {
    pub records: BTreeMap<String, String>,
    pub tablet_key: Option<Key>,
}

impl Disk {
    fn keep_only(&mut self, (under, stay): &Only) {
        self.records
            .retain(|key, _| !key.starts_with(under) || stay.contains(key));
    }
}

#[derive(Clone, Debug, Default)]
pub struct Device {
    pub disk: Disk,
    /// Grows whenever the disk may have changed.
    pub version: usize,
    pub flaw: Flaw,
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

    /// Does what was asked, and says what it answers. What takes a person or another window is answered at once.
    pub fn perform(&mut self, effect: Effect, today: Day) -> Option<Msg> {
        self.version +=
            usize::from(touches_storage(&effect) && effect != Effect::Desk(effect::Desk::Load));
        Some(match effect {
            Effect::Desk(effect::Desk::Load) => Msg::Desk(event::Desk::Loaded(Ok(self.stored()))),
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
            }) => {
                let there = self.disk.records.get(&over).cloned();
                let result = if self.flaw != Flaw::NoGuard && !expected.contains(&there) {
                    Err(StorageError::Changed)
                } else if self.disk.tablet_key.is_none() {
                    Err(StorageError::KeyChanged)
                } else {
                    self.disk.keep_only(&only);
                    self.disk.records.extend(records);
                    Ok(())
                };
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
                    self.disk = Disk::default();
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
            _ => Vec::new(),
        }
    }

    fn stored(&self) -> Stored {
        Stored {
            records: self.disk.records.clone().into_iter().collect(),
            tablet_key: self.disk.tablet_key.clone(),
        }
    }

    fn tablet_key(&mut self) -> Key {
        let made = &mut self.keys_made;
        let key = self.disk.tablet_key.get_or_insert_with(|| {
            *made += 1;
            Key::from_bytes([100 + *made; 32])
        });
        key.clone()
    }

    fn erase(&mut self, all: &Erasure) {
        if self.flaw != Flaw::ForgetsNothing {
            self.disk.records.retain(|key, _| !all.takes(key));
        }
    }
}

/// Whether an effect reads or changes what lies on the tablet.
pub fn touches_storage(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Desk(effect::Desk::Load | effect::Desk::EraseEverything)
            | Effect::Keeping(
                effect::Keeping::TabletKey
                    | effect::Keeping::Save { .. }
                    | effect::Keeping::ErasePlan(_)
                    | effect::Keeping::Forget(_)
            )
            | Effect::Settings(effect::Settings::Save { .. })
    )
}

/// Stands in for the real stretching, which takes a second: another word, cost or salt gives another key.
pub fn stretch(word: &SecretWord, cost: Cost, salt: Salt) -> Key {
    let mut bytes = [u8::try_from(cost.passes()).unwrap(); 32];
    let said = word.as_str().bytes().chain(salt).enumerate();
    said.for_each(|(at, byte)| bytes[at % 32] = bytes[at % 32].wrapping_mul(31) ^ byte);
    Key::from_bytes(bytes)
}
