//! Every way in which a device can fail, at every call that reads or changes what lies on it: nothing fails in silence.
//! Either it is tried again and succeeds, or the screen says so; and nothing is called kept or gone that is not, and no
//! word leaves the screen that is nowhere else.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use alongside::device::StorageError;
use alongside::plan::{Day, Place, PlanId};
use alongside::session::{Cover, DeskState, Effect, Model, Msg, Notice, Saving, effect, event};
use alongside::vault::Key;
use alongside::words::Words;

use crate::device::{Device, touches_storage};
use crate::effort::{Broken, Proof};
use crate::page::Page;
use crate::tales::{Story, WORD, stories};

#[test]
fn no_fault_of_the_device_is_passed_over_in_silence() {
    let mut proof = Proof::begin("faults", "round", 1, 1);
    tried(&mut proof, false);
    proof.holds();
}

#[test]
fn a_device_whose_errors_are_swallowed_is_seen() {
    let mut proof = Proof::twin("swallowed faults", 1);
    tried(&mut proof, true);
    assert!(proof.breaks() > 0);
}

/// How a device fails.
#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Says(StorageError),
    /// It does what it was asked, and says that it has not.
    DoneAndSays(StorageError),
}

/// Which call fails, and whether those after it fail as well.
#[derive(Clone, Debug)]
struct Fault {
    call: usize,
    kind: Kind,
    for_ever: bool,
}

fn kinds() -> Vec<Kind> {
    let dead = "InvalidStateError: The database connection is closing.";
    let errors = [
        StorageError::Unavailable,
        StorageError::Full,
        StorageError::Changed,
        StorageError::Newer,
        StorageError::Failed(dead.to_owned()),
        StorageError::Failed("AbortError: The transaction was aborted.".to_owned()),
        StorageError::NoAnswer,
    ];
    let mut kinds: Vec<_> = errors.map(Kind::Says).into();
    let done = [
        StorageError::Full,
        StorageError::Failed(dead.to_owned()),
        StorageError::NoAnswer,
    ];
    kinds.extend(done.map(Kind::DoneAndSays));
    kinds
}

fn tried(proof: &mut Proof, swallowed: bool) {
    let mut seed = 0;
    for story in stories() {
        let (calls, usual) = story
            .told(None, swallowed)
            .map_or((0, None), |end| (end.calls, Some(end.found)));
        assert!(calls > 0, "{}", story.name);
        for call in 0..calls {
            for kind in kinds() {
                for for_ever in [false, true] {
                    let kind = kind.clone();
                    let fault = Fault {
                        call,
                        kind,
                        for_ever,
                    };
                    seed += 1;
                    proof.looked("faults", 1);
                    let end = story.told(Some(fault.clone()), swallowed);
                    if let Err(how) = judged(end, usual.as_ref()) {
                        proof.broke(seed, format!("{}, {fault:?}: {how}", story.name));
                    }
                }
            }
        }
        proof.looked("calls", u64::try_from(calls).unwrap());
    }
}

fn judged(end: Result<End, Broken>, usual: Option<&Found>) -> Result<(), Broken> {
    let end = end?;
    if end.shown || Some(&end.found) == usual {
        Ok(())
    } else {
        Err(format!(
            "silent {:?}: {:?} and not {usual:?}",
            end.effect, end.found
        ))
    }
}

/// How a story ended.
struct End {
    calls: usize,
    /// Whether the screen ever said that something went wrong.
    shown: bool,
    /// What was asked when it did.
    effect: Option<Effect>,
    /// The words that are found by somebody who opens the app again, on a device that works.
    found: Found,
}

/// The words of each plan, and how the app looks.
type Found = BTreeMap<PlanId, BTreeSet<String>>;

impl Story {
    fn told(&self, fault: Option<Fault>, swallowed: bool) -> Result<End, Broken> {
        let today = Day::parse(self.today).unwrap();
        let seed = Key::from_bytes([7; 32]);
        let (model, effects) = Model::start(Words::english(), today, &seed);
        let mut teller = Teller {
            model,
            device: Device::with(self.disk.clone()),
            today,
            fault,
            swallowed,
            calls: 0,
            shown: false,
            effect: None,
            said: BTreeSet::new(),
            opened: (usize::MAX, Found::new()),
        };
        teller.perform(effects)?;
        for msg in &self.happens {
            let effects = teller.model.update(msg.clone());
            teller.perform(effects)?;
        }
        Ok(End {
            calls: teller.calls,
            shown: teller.shown,
            found: teller.found(),
            effect: teller.effect,
        })
    }
}

struct Teller {
    model: Model,
    device: Device,
    today: Day,
    fault: Option<Fault>,
    swallowed: bool,
    calls: usize,
    shown: bool,
    effect: Option<Effect>,
    /// What is to be found, on the screen or on the device.
    said: BTreeSet<String>,
    /// What was found last, and in which version of the disk.
    opened: (usize, Found),
}

impl Teller {
    fn perform(&mut self, effects: Vec<Effect>) -> Result<(), Broken> {
        let mut asked: VecDeque<_> = effects.into();
        let mut waits = 0;
        self.look()?;
        for _ in 0..500 {
            let Some(effect) = asked.pop_front() else {
                return Ok(());
            };
            if let Effect::Frame(effect::Frame::Wait(_)) = effect {
                waits += 1;
                if waits > 3 {
                    continue;
                }
            }
            if let Some(answer) = self.answer(effect) {
                asked.extend(self.model.update(answer));
                self.look()?;
            }
        }
        Err("it is tried again and again without a pause".to_owned())
    }

    fn answer(&mut self, effect: Effect) -> Option<Msg> {
        if !touches_storage(&effect) {
            return self.device.perform(effect, self.today);
        }
        let call = self.calls;
        self.calls += 1;
        let fault = self.fault.clone();
        let fault = fault.filter(|fault| call == fault.call || fault.for_ever && call > fault.call);
        let Some(fault) = fault else {
            return self.device.perform(effect, self.today);
        };
        self.effect.get_or_insert(effect.clone());
        let done = match fault.kind {
            Kind::DoneAndSays(_) => {
                if let Effect::Keeping(effect::Keeping::ErasePlan(_))
                | Effect::Desk(effect::Desk::EraseEverything) = effect
                {
                    self.said.clear();
                }
                self.device.perform(effect, self.today)
            }
            Kind::Says(_) => self.device.clone().perform(effect, self.today),
        };
        match fault.kind {
            _ if self.swallowed => done,
            Kind::Says(error) | Kind::DoneAndSays(error) => done.map(|done| failed(done, error)),
        }
    }

    /// Looks at the screen: what it says must be so.
    fn look(&mut self) -> Result<(), Broken> {
        let found: BTreeSet<_> = self.found().into_values().flatten().collect();
        let model = &self.model;
        let sitting = model.sitting();
        let failing = sitting.is_some_and(|open| matches!(open.saving(), Saving::Failed(_)));
        let notice = matches!(
            model.notice(),
            Some(
                Notice::NotCleared
                    | Notice::StillOpen
                    | Notice::CannotOpenHere
                    | Notice::SettingsNotKept
            )
        );
        self.shown |= failing || notice || matches!(model.desk().state, DeskState::Blocked(_));
        let lines = sitting
            .map(|open| open.plan().lines())
            .into_iter()
            .flatten();
        let in_plan = lines.filter(|line| line.place == Place::InPlan);
        let here: BTreeSet<_> = in_plan.map(|line| line.text.as_str().to_owned()).collect();
        self.said.extend(here.iter().cloned());
        if let Some(Notice::PlanCleared | Notice::EverythingCleared) = model.notice() {
            self.said.clear();
            if !self.device.disk.records.is_empty() {
                return Err("called gone, and it is not".to_owned());
            }
        }
        let kept = sitting.is_some_and(|open| open.saving().is_kept());
        if (kept || model.notice() == Some(&Notice::KeptHere)) && !here.is_subset(&found) {
            return Err("called kept, and it is not".to_owned());
        }
        let mut nowhere = self.said.iter();
        let nowhere = nowhere.find(|text| !here.contains(*text) && !found.contains(*text));
        match nowhere.filter(|_| !self.model.is_shut()) {
            Some(text) => Err(format!("{text:?} is nowhere any more")),
            None => Ok(()),
        }
    }

    /// What somebody finds who opens the app anew.
    fn found(&mut self) -> Found {
        if self.opened.0 != self.device.version {
            self.opened = (self.device.version, self.opens_anew());
        }
        self.opened.1.clone()
    }

    fn opens_anew(&self) -> Found {
        let mut page = Page::open(self.device.disk.clone(), self.today);
        let mut plans = BTreeMap::new();
        page.take_down(&mut plans);
        for entry in page.model.desk().entries().to_vec() {
            page.opens(&entry.id, &[WORD.to_owned()]);
            page.take_down(&mut plans);
        }
        debug_assert!(page.model.cover() != Cover::Hidden);
        let texts = plans.into_iter().map(|(id, (plan, _))| {
            let lines = plan.lines().iter();
            let texts = lines.map(|line| line.text.as_str().to_owned());
            (id, texts.collect())
        });
        let settings = self.device.disk.records.get("settings");
        let settings =
            settings.map(|text| (PlanId::parse("settings").unwrap(), [text.clone()].into()));
        texts.chain(settings).collect()
    }
}

/// The same answer, with this error in it.
fn failed(done: Msg, error: StorageError) -> Msg {
    match done {
        Msg::Desk(event::Desk::Loaded(_, seen)) => Msg::Desk(event::Desk::Loaded(Err(error), seen)),
        Msg::Keeping(event::Keeping::TabletKey(_)) => {
            Msg::Keeping(event::Keeping::TabletKey(Err(error)))
        }
        Msg::Keeping(event::Keeping::SaveFinished { plan, .. }) => {
            let result = Err(error);
            Msg::Keeping(event::Keeping::SaveFinished { plan, result })
        }
        Msg::Settings(event::Settings::Saved(_)) => {
            Msg::Settings(event::Settings::Saved(Err(error)))
        }
        Msg::Keeping(event::Keeping::PlanErased { plan, .. }) => event::Keeping::PlanErased {
            plan,
            result: Err(error),
        }
        .into(),
        Msg::Keeping(event::Keeping::Forgotten { plan, .. }) => event::Keeping::Forgotten {
            plan,
            result: Err(error),
        }
        .into(),
        Msg::Desk(event::Desk::EverythingErased(_)) => {
            Msg::Desk(event::Desk::EverythingErased(Err(error)))
        }
        other => other,
    }
}
