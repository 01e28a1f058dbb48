//! A page on a tablet that answers at once: what somebody finds who opens the app anew.

use std::collections::{BTreeMap, VecDeque};

use alongside::plan::{Day, Plan, PlanId};
use alongside::session::{Cover, Drafts, Effect, Intention, Model, Msg, SecretWord, intention};
use alongside::vault::Key;
use alongside::words::Words;

use crate::device::{Device, Disk};

/// What is found of one plan.
pub type Found = (Plan, Drafts);

pub struct Page {
    pub model: Model,
    pub device: Device,
    today: Day,
}

impl Page {
    pub fn open(disk: Disk, today: Day) -> Self {
        Self::seeded(disk, today, [1; 32])
    }

    pub fn seeded(disk: Disk, today: Day, seed: [u8; 32]) -> Self {
        let seed = Key::from_bytes(seed);
        let (model, effects) = Model::start(Words::english(), today, &seed);
        let device = Device::with(disk);
        let mut page = Self {
            model,
            device,
            today,
        };
        page.perform(effects);
        page
    }

    /// Whether a plan can be opened, with the last of its secret words that fits.
    pub fn opens(&mut self, plan: &PlanId, secrets: &[String]) -> bool {
        self.does(intention::Desk::OpenPlan(plan.clone()));
        for secret in secrets.iter().rev() {
            if self.model.cover() == Cover::SecretWord {
                self.does(intention::Desk::GiveWord(
                    SecretWord::parse(secret).unwrap(),
                ));
            }
        }
        self.open_plan() == Some(plan)
    }

    pub fn open_plan(&self) -> Option<&PlanId> {
        self.model.sitting().map(|sitting| sitting.plan().id())
    }

    pub fn does(&mut self, intention: impl Into<Intention>) {
        self.hears(intention.into());
    }

    pub fn hears(&mut self, msg: impl Into<Msg>) {
        let effects = self.model.update(msg.into());
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        let mut asked: VecDeque<_> = effects.into();
        while let Some(effect) = asked.pop_front() {
            if let Some(answer) = self.device.perform(effect, self.today) {
                asked.extend(self.model.update(answer));
            }
        }
    }

    pub fn take_down(&self, plans: &mut BTreeMap<PlanId, Found>) {
        if let Some(sitting) = self.model.sitting() {
            let found = ((**sitting.plan()).clone(), (**sitting.drafts()).clone());
            plans.entry(sitting.plan().id().clone()).or_insert(found);
        }
    }
}
